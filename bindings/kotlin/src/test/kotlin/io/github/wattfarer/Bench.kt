package io.github.wattfarer

import java.io.File
import kotlinx.coroutines.runBlocking

/** What calls cost, as one JSON line. Run by bench.sh. */
internal object Bench {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val began = System.nanoTime()
        engineVersion()
        val load = (System.nanoTime() - began) / 1e6
        val small = best(5, 20_000) { temperatureFactor(10.0) }
        val request = charge()
        val estimate = best(5, 5_000) { chargeEstimate(request) }
        val start = DoubleArray(1_000_000) { 0.75 * it / 1_000_000 }
        val target = DoubleArray(1_000_000) { 0.8 }
        val million = best(5, 1) { chargeEstimatesBulkBlocking(bulk, start.asList(), target.asList()) }
        val pieces = best(5, 1) { runBlocking { chargeEstimatesBulk(bulk, start, target) } }
        // The highways between Munich and Rome. Positions: a name is looked up in 22 ms.
        val map = File.createTempFile("wattfarer", ".wfmap")
        roads.cutBlocking(BoundingBox(8.0, 41.0, 15.0, 49.0), "alps", map.path)
        val planner = Planner(Roads.openBlocking(map.path), Stations.demonstrationBlocking())
        val asked = trip("48.137,11.575", "41.9,12.5", 0.8)
        val plan = best(5, 30) { planner.planBlocking(asked) }
        map.delete()
        println(
            ("{\"language\": \"kotlin\", \"load_ms\": %.1f, \"call_ns\": %.0f, \"estimate_us\": %.2f, \"plan_us\": %.0f, " +
                    "\"bulk_ms\": %.1f, \"bulk_async_ms\": %.1f}")
                .format(load, small, estimate / 1e3, plan / 1e3, million / 1e6, pieces / 1e6)
        )
    }

    /** Nanoseconds a call, the best of some rounds after a first one. */
    private fun best(rounds: Int, calls: Int, call: () -> Unit): Double =
        (0..rounds)
            .map {
                val began = System.nanoTime()
                repeat(calls) { call() }
                (System.nanoTime() - began).toDouble() / calls
            }
            .drop(1)
            .min()
}
