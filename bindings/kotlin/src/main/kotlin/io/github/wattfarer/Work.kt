package io.github.wattfarer

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope

private const val ROWS = 32_768
private const val REQUESTS = 256

/** Codes of errors after which the same request may succeed later; the engine's own table, read once. */
internal val retryableCodes: Set<String> by lazy { errorTable().filter { it.retryable }.map { it.code }.toSet() }

/**
 * Runs a blocking call beside the coroutine. When that is cancelled the token stops the work, and the coroutine ends when the work has
 * ended: nothing goes on behind its back.
 */
internal suspend fun <T> work(call: (CancelToken) -> T): T =
    CancelToken().use { cancel ->
        coroutineScope {
            // A failure is carried out as a value: of a stopped call it is no news, and must not stand before the cancellation.
            val running = async(Dispatchers.Default) { runCatching { call(cancel) } }
            try {
                running.await().getOrThrow()
            } catch (stopped: CancellationException) {
                cancel.cancel()
                throw stopped
            }
        }
    }

/** Many estimates a piece at a time, so that they can be stopped and need little memory beside the answer. */
internal fun chargeEstimatesBulkInPieces(
    request: BulkRequest,
    startSoc: List<Double>,
    targetSoc: List<Double>,
    cancel: CancelToken,
): BulkEstimates {
    val rows = startSoc.size
    if (rows <= ROWS || targetSoc.size != rows) return chargeEstimatesBulkBlocking(request, startSoc, targetSoc)
    val columns = List(6) { DoubleArray(rows) }
    var refused = 0L
    for (from in 0 until rows step ROWS) {
        cancel.proceed()
        val to = minOf(from + ROWS, rows)
        val piece = chargeEstimatesBulkBlocking(request, startSoc.subList(from, to), targetSoc.subList(from, to))
        val found =
            with(piece) { listOf(durationS, durationP10S, durationP90S, endSoc, batteryEnergyKwh, deliveredEnergyKwh) }
        for ((column, values) in columns.zip(found)) values.forEachIndexed { row, value -> column[from + row] = value }
        refused += piece.refused
    }
    val (median, fast, slow, end, battery) = columns.map { it.asList() }
    return BulkEstimates(median, fast, slow, end, battery, columns[5].asList(), refused)
}

internal fun chargeEstimatesInPieces(requests: List<ChargeRequest>, cancel: CancelToken): List<ChargeOutcome> =
    requests.chunked(REQUESTS).flatMap {
        cancel.proceed()
        chargeEstimatesBlocking(it)
    }

private fun CancelToken.proceed() {
    if (isCancelled()) throw WattfarerException.Cancelled("stopped on request", null, null, null, null)
}
