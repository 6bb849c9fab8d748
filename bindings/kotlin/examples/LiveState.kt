package examples.livestate

import io.github.wattfarer.*
import kotlin.math.roundToInt
import kotlinx.coroutines.runBlocking

/** Is it charging, and how long does it still take? Start it, stop at 80 %. Against `wattfarer serve --simulate 3`, or real cars. */
fun main() = runBlocking {
    // At a car maker's cloud the token comes from SmartcarApplication.exchange.
    val token = System.getenv("WATTFARER_TOKEN")
    Provider.connect("smartcar_v2", token, origin = System.getenv("WATTFARER_ORIGIN")).use { cars ->
        val commands = Commands(cars, CommandOptions())
        val ids = cars.vehicles()
        val car = ids.first()
        val who = cars.attributes(car)
        val state = cars.chargeState(car)
        println("${ids.size} cars, the first is a ${who.make} ${who.model} at ${(100 * state.soc!!.value!!).roundToInt()} %")

        val limit = commands.setLimit(car, 0.8)
        val start = commands.start(car)
        println("limit of 80 %: ${limit.status.word}, charging: ${start.status.word}")

        val options = LiveOptions(vehicle = VehicleRef("tesla-model-3-long-range-2024"))
        val ready = readyFromState(cars.chargeState(car), options)
        println("ready in ${((ready.toLimit ?: ready.toFull).durationS / 60).roundToInt()} min")
    }
}
