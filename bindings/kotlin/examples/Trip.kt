package examples.trip

import io.github.wattfarer.*
import kotlin.math.roundToInt
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout

/** From Munich to Rome with the charging stops of the fastest trip, and the proof. The search ends after a minute at the latest. */
fun main() = runBlocking {
    val request =
        PlanRequest(
            places = places("Munich", "Rome"),
            vehicle = VehicleRef("tesla-model-3-long-range-2024"),
            startSoc = 0.8,
        )
    Planner.create(Roads.bundled(), Stations.demonstration()).use { planner ->
        val answer = withTimeout(1.minutes) { planner.plan(request) }
        val trip = answer.trips.first()
        for (leg in trip.legs) {
            val minutes = (leg.durationS / 60).roundToInt()
            val (from, to) = listOf(leg.arrivalSoc, leg.departureSoc).map { (100 * it).roundToInt() }
            if (leg.kind == LegKind.CHARGE) {
                println("charge $minutes min, $from to $to %")
            } else {
                println("${leg.kind.word} ${(leg.distanceM / 1000).roundToInt()} km, $minutes min, $from % left")
            }
        }
        println("${(trip.totals.durationS / 360).roundToInt() / 10.0} h, gap ${answer.search.gap}")
    }
}
