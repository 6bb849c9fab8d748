package examples.chargetime

import io.github.wattfarer.*
import kotlin.math.roundToInt

/** How long until a Model 3 is charged from 20 to 80 % at a 150 kW charger, warm and at -5 C? */
fun main() {
    val request =
        ChargeRequest(
            vehicle = VehicleRef("tesla-model-3-long-range-2024"),
            startSoc = 0.2,
            goal = ChargeGoal(targetSoc = 0.8),
            connector = ConnectorLimits(currentType = CurrentType.DC, maxPowerKw = 150.0),
        )
    for (airC in listOf(20.0, -5.0)) {
        val estimate = chargeEstimate(request.copy(conditions = Conditions(airC = airC)))
        val (fast, median, slow) =
            listOf(estimate.durationP10S, estimate.durationS, estimate.durationP90S).map { (it / 60).roundToInt() }
        val limited =
            estimate.limits.joinToString { "${it.limitingFactor.word} up to ${(100 * it.toSoc).roundToInt()} %" }
        println("$airC C: $median min ($fast to $slow), limited by $limited")
    }
}
