package io.github.wattfarer

import java.util.Collections
import java.util.concurrent.CountDownLatch
import kotlin.concurrent.thread
import kotlin.system.measureNanoTime
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test

class CallsTest {
    @Test
    fun `every kind of error arrives whole`() {
        assumeTrue(Hooks.there, "built without test-hooks")
        assertEquals(15, errorTable().size)
        assertEquals(15, WattfarerException::class.java.permittedOrNested())
        for (row in errorTable()) {
            val error = assertThrows(WattfarerException::class.java) { Hooks.plantedError(row.code) }
            assertEquals(row.code, error.code)
            assertEquals(row.code.replace("_", ""), error.javaClass.simpleName.lowercase(), "the class is the kind")
            assertEquals("code", error.field)
            assertEquals("none", error.hint)
            assertEquals("code: planted (none)", error.message)
            assertEquals("{\"line\":\"7\"}", error.details)
            assertEquals(1.5, error.retryAfterS)
            assertEquals(row.retryable, error.isRetryable)
        }
    }

    private fun Class<*>.permittedOrNested() = declaredClasses.count { superclassOf(it) }

    private fun Class<*>.superclassOf(other: Class<*>) = other.superclass == this

    @Test
    fun `planted panics are errors`() {
        assumeTrue(Hooks.there, "built without test-hooks")
        repeat(200) {
            val error = assertThrows(WattfarerException.Internal::class.java) { Hooks.plantedPanic("planted $it") }
            assertEquals("planted $it", error.detail)
        }
    }

    @Test
    fun `a refusal names field and hint`() {
        val percent = assertThrows(WattfarerException.InvalidInput::class.java) { chargeEstimate(charge(80.0)) }
        assertEquals("start_soc", percent.field)
        assertTrue(percent.hint!!.contains("0.8"))
        assertThrows(WattfarerException.NotFound::class.java) { vehicle("tesla-model-33") }
        assertThrows(WattfarerException.NotFound::class.java) { runBlocking { Roads.open("/nowhere.wfmap") } }
        // Empty and odd texts cross the border whole.
        for (text in listOf("", "ö\u0000😀")) assertEquals(text, chargeEstimate(charge().copy(clientRef = text)).clientRef)
    }

    @Test
    fun `many estimates are columns, each what a single one says`() = runBlocking {
        val rows = if (full) 1_000_000 else 200_000
        val start = DoubleArray(rows) { 0.75 * it / rows }
        val target = DoubleArray(rows) { 0.8 }
        start[3] = 7.0
        val columns = chargeEstimatesBulkBlocking(bulk, start.asList(), target.asList())
        assertEquals(rows, columns.durationS.size)
        assertEquals(1, columns.refused)
        assertTrue(columns.durationS[3].isNaN())
        for (row in listOf(0, 17, rows - 1)) {
            val single = chargeEstimate(charge(start[row]))
            assertEquals(single.durationS, columns.durationS[row])
            assertEquals(single.durationP90S, columns.durationP90S[row])
            assertEquals(single.deliveredEnergyKwh, columns.deliveredEnergyKwh[row])
        }
        assertEquals(columns, chargeEstimatesBulk(bulk, start, target), "pieces are the whole")
        val mixed = chargeEstimates(listOf(charge(), charge(80.0)))
        assertNull(mixed[0].failure)
        assertEquals("invalid_input", mixed[1].failure?.code)
    }

    @Test
    fun `a bulk stops with its coroutine`() = runBlocking {
        val rows = 4_000_000
        val started = launch(Dispatchers.Default) { chargeEstimatesBulk(bulk, DoubleArray(rows), DoubleArray(rows) { 0.8 }) }
        delay(100)
        val took = measureNanoTime { started.cancelAndJoin() } / 1e6
        assertTrue(started.isCancelled)
        assertTrue(took < 500, "$took ms")
    }

    @Test
    fun `a plan without end stops with its coroutine`() = runBlocking {
        assumeTrue(Hooks.there, "built without test-hooks")
        val request = trip("48.137,11.575", "41.9,12.5", 0.8)
        planner.plan(request)
        var worst = 0.0
        // The first two rounds load the classes of the way out.
        repeat(7) { round ->
            val ended = CompletableDeferred<Throwable>()
            val running =
                launch(Dispatchers.Default) {
                    work {
                        try {
                            Hooks.planWithoutEnd(planner, request, it)
                        } catch (error: WattfarerException) {
                            ended.complete(error)
                            throw error
                        }
                    }
                }
            delay(200)
            assertFalse(ended.isCompleted, "it goes on")
            val took = measureNanoTime { running.cancelAndJoin() } / 1e6
            assertTrue(ended.await() is WattfarerException.Cancelled)
            if (round > 1) worst = maxOf(worst, took)
        }
        println("kotlin: a plan stopped within %.1f ms of its cancellation".format(worst))
        assertTrue(worst < 50, "$worst ms")
        assertThrows(TimeoutCancellationException::class.java) {
            runBlocking { withTimeout(100) { work { Hooks.planWithoutEnd(planner, request, it) } } }
        }
        Unit
    }

    @Test
    fun `a failure is no cancellation`() {
        assertThrows(WattfarerException.NotFound::class.java) { runBlocking { planner.plan(trip("Munich", "nowhere at all", 0.8)) } }
        val cancel = CancelToken().apply { cancel() }
        val error = assertThrows(WattfarerException.Cancelled::class.java) { planner.planBlocking(trip("Munich", "Rome", 0.8), cancel) }
        assertFalse((error as Throwable) is CancellationException)
    }

    @Test
    fun `eight threads share a planner`() {
        val asked = listOf("Rome", "Berlin", "Vienna").flatMap { to -> listOf(0.5, 0.9).map { trip("Munich", to, it) } }
        val alone = asked.map { planAnswerToJson(planner.planBlocking(it)) }
        val start = CountDownLatch(1)
        val found = Collections.synchronizedList(mutableListOf<List<String>>())
        val threads =
            List(8) {
                thread {
                    start.await()
                    found += asked.map { planAnswerToJson(planner.planBlocking(it)) }
                }
            }
        start.countDown()
        threads.forEach { it.join() }
        assertEquals(List(8) { alone }, found)
        val told = Collections.synchronizedList(mutableListOf<Long>())
        val listener =
            object : ProgressListener {
                override fun report(done: Long, total: Long, what: String) {
                    told += done
                }
            }
        val many = runBlocking { planner.planMany(asked, threads = 8u, progress = listener) }
        assertEquals(alone, many.map { planAnswerToJson(it.answer!!) })
        assertEquals(6, told.size)
    }

    @Test
    fun `use after close is refused`() {
        val stations = Stations.demonstrationBlocking()
        stations.use { assertTrue(it.count() > 0) }
        stations.close()
        val error = assertThrows(IllegalStateException::class.java) { stations.count() }
        assertEquals("Stations object is closed", error.message)
        assertThrows(IllegalStateException::class.java) { Planner(roads, stations) }
        // What a planner holds lives as long as the planner.
        val second = Stations.demonstrationBlocking()
        Planner(roads, second).use { made ->
            second.close()
            assertTrue(made.stations().use { it.count() } > 0)
        }
    }
}
