package io.github.wattfarer

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test

class ExamplesTest {
    private fun run(name: String, vararg arguments: String): String {
        val java = System.getProperty("java.home") + "/bin/java"
        val command = listOf(java, "-cp", System.getProperty("java.class.path"), "examples.${name.lowercase()}.${name}Kt")
        val process = ProcessBuilder(command + arguments).redirectErrorStream(true).start()
        val printed = process.inputStream.readAllBytes().decodeToString()
        assertEquals(0, process.waitFor(), printed)
        return printed
    }

    @Test
    fun `charge time`() {
        val printed = run("ChargeTime")
        assertTrue(printed.contains("20.0 C: ") && printed.contains("temperature up to 80 %"), printed)
    }

    @Test
    fun trip() {
        val printed = run("Trip")
        assertTrue(printed.contains("charge ") && printed.contains("gap 0.0"), printed)
    }

    @Test
    fun `live state`() {
        assumeTrue(System.getenv("WATTFARER_ORIGIN") != null, "no simulated cars: run it by tests/simulate.sh")
        val printed = run("LiveState")
        assertTrue(printed.contains("3 cars") && printed.contains("charging: confirmed") && printed.contains("ready in "), printed)
    }

    /** What the page shows is what runs. */
    @Test
    fun `the page shows the examples`() {
        val blanks = Regex("\\s+")
        val code = File("examples/ChargeTime.kt").readText() + File("examples/Trip.kt").readText()
        val shown = File("README.md").readText().substringAfter("```kotlin").substringBefore("```").trim()
        for (piece in shown.split("\n\n")) assertTrue(code.replace(blanks, "").contains(piece.replace(blanks, "")), piece)
    }
}
