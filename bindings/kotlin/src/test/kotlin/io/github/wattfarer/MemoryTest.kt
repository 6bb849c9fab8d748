package io.github.wattfarer

import com.sun.jna.Native
import com.sun.jna.NativeLibrary
import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS

/**
 * Many calls in a process of their own, whose growth is printed in KiB. The heap has a fixed size and is touched from the start, so it
 * adds nothing. The warm-up is long, with the collector in between: Java compiles what is called often until about the 150,000th call,
 * up to 0.6 MiB of code between the 50,000th and the 100,000th (its own account, NativeMemoryTracking). What grows then is memory that
 * the library or the generated code took and did not give back. Two things are taken out first: blocks of native memory that wait for
 * the collector (it runs), and freed blocks that the C library keeps for the next call (malloc_trim). Files in memory do not count:
 * RssAnon. With `leak` every call loses 100 bytes.
 */
internal object MemoryCheck {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val calls = arguments[0].toInt()
        repeat(2) {
            run(100_000, false)
            residentKib()
        }
        run(100_000, false)
        val before = residentKib()
        run(calls, arguments.size > 1)
        println(residentKib() - before)
    }

    private fun run(calls: Int, leak: Boolean) {
        val good = charge()
        val bad = charge(80.0)
        for (call in 0 until calls) {
            try {
                chargeEstimate(if (call % 8 == 0) bad else good)
            } catch (refused: WattfarerException.InvalidInput) {
                // Every eighth call fails on purpose.
            }
            if (call % 16 == 0) CancelToken().close()
            if (leak) Native.malloc(100)
        }
    }

    private fun residentKib(): Long {
        repeat(4) {
            System.gc()
            Thread.sleep(100)
        }
        NativeLibrary.getProcess().getFunction("malloc_trim").invokeInt(arrayOf(0L))
        return File("/proc/self/status").readLines().first { it.startsWith("RssAnon:") }.filter { it.isDigit() }.toLong()
    }
}

@EnabledOnOs(OS.LINUX)
class MemoryTest {
    private fun growthKib(vararg arguments: String): Long {
        val command =
            listOf(
                System.getProperty("java.home") + "/bin/java",
                "-Xms64m",
                "-Xmx64m",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseSerialGC",
                // The second compiler takes and gives back megabytes at moments of its own.
                "-XX:TieredStopAtLevel=1",
                // JNA locks its blocks of memory; Java keeps a monitor for each lock two threads met at, and gives thousands of them back
                // at once, 6 MiB, when few enough are free. With this it gives them back as they come.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:MonitorUsedDeflationThreshold=1",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryCheck::class.java.name,
            )
        val builder = ProcessBuilder(command + arguments).redirectError(ProcessBuilder.Redirect.DISCARD)
        // One arena of the C library for all threads: how it spreads over them is chance.
        builder.environment()["MALLOC_ARENA_MAX"] = "1"
        val process = builder.start()
        val printed = process.inputStream.readAllBytes().decodeToString().trim()
        assertEquals(0, process.waitFor(), printed)
        return printed.toLong()
    }

    @Test
    fun `many calls keep memory flat`() {
        val calls = if (full) 1_000_000 else 100_000
        val growth = growthKib(calls.toString())
        println("kotlin: $calls calls, $growth KiB more")
        assertTrue(growth <= 1024, "$growth KiB")
    }

    @Test
    fun `a leak of a hundred bytes a call is found`() {
        val growth = growthKib("100000", "leak")
        assertTrue(growth > 4096, "$growth KiB")
    }
}
