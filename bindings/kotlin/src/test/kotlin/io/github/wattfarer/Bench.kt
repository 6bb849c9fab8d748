package io.github.wattfarer

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
        // In pieces, so that it can be stopped.
        val million = best(5, 1) { runBlocking { chargeEstimatesBulk(bulk, start, target) } }
        val whole = best(5, 1) { chargeEstimatesBulkBlocking(bulk, start.asList(), target.asList()) }
        // Positions: looking up a name would be most of the time.
        val asked = trip("48.137,11.575", "41.9,12.5", 0.8)
        val plan = best(5, 10) { planner.planBlocking(asked) }
        println(
            ("{\"language\": \"kotlin\", \"load_ms\": %.1f, \"call_ns\": %.0f, \"estimate_us\": %.2f, \"plan_us\": %.0f, " +
                    "\"bulk_ms\": %.1f, \"bulk_whole_ms\": %.1f}")
                .format(load, small, estimate / 1e3, plan / 1e3, million / 1e6, whole / 1e6)
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
