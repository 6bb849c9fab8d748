package io.github.wattfarer

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.io.File
import kotlin.math.abs
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** The cases of tests/vectors, the same files that every language runs. */
class VectorsTest {
    private val folder = root.resolve("tests/vectors")

    /** From the request's JSON to the answer's. */
    private val calls: Map<String, (String) -> String> =
        mapOf(
            "charge_estimate" to { chargeEstimateToJson(chargeEstimate(chargeRequestFromJson(it))) },
            "energy_estimate" to { energyEstimateToJson(energyEstimate(energyRequestFromJson(it))) },
            "schedule_cheapest" to { scheduleToJson(scheduleCheapestBlocking(scheduleRequestFromJson(it))) },
            "schedule_site" to { scheduleToJson(scheduleSiteBlocking(scheduleRequestFromJson(it))) },
            "plan_trips" to { planAnswerToJson(planner.planBlocking(planRequestFromJson(it))) },
            "drive_energy" to { energyEstimateToJson(roads.driveEnergyBlocking(driveRequestFromJson(it))) },
            "range" to { rangeToJson(roads.rangeBlocking(rangeRequestFromJson(it))) },
        )

    // Not called here yet: words of charging points, webhooks and the error table.
    private val others = setOf("charge_state", "webhook", "webhook_signature", "error_row")
    private val files =
        folder.walk().filter { it.extension == "json" && read(it)["call"].asString !in others }.sorted().toList()

    private fun read(file: File): JsonObject = JsonParser.parseString(file.readText()).asJsonObject

    private fun check(vector: JsonObject) {
        val call = calls[vector["call"].asString] ?: throw AssertionError("no such call: ${vector["call"]}")
        val answer: JsonElement =
            try {
                JsonParser.parseString(call(vector["request"].toString()))
            } catch (error: WattfarerException) {
                val expected = vector.getAsJsonObject("error") ?: throw error
                assertEquals(expected["code"].asString, error.code)
                // A record that cannot be read is refused before the engine names a field.
                val named = expected["field"]?.takeUnless { it.isJsonNull }?.asString
                assertTrue(error.field == "json" || error.field == named, "field ${error.field}")
                return
            }
        assertNull(vector["error"], "no error")
        for (expected in vector.getAsJsonArray("expected").map { it.asJsonObject }) {
            val pointer = expected["pointer"].asString
            val found =
                pointer.removePrefix("/").split("/").fold(answer) { it, part ->
                    if (it.isJsonArray) it.asJsonArray[part.toInt()] else it.asJsonObject[part] ?: throw AssertionError(pointer)
                }
            if (expected.has("text")) {
                assertEquals(expected["text"].asString, found.asString, pointer)
            } else {
                val value = expected["value"].asDouble
                assertEquals(value, found.asDouble, expected["tolerance"].asDouble * abs(value), pointer)
            }
        }
    }

    @TestFactory
    fun vectors() = files.map { DynamicTest.dynamicTest(it.relativeTo(folder).path) { check(read(it)) } }

    @Test
    fun `there are vectors, and a changed one fails`() {
        assertTrue(files.size >= 40, "only ${files.size}")
        val vector = read(folder.resolve("charge/dc_150_kw_to_80.json"))
        val first = vector.getAsJsonArray("expected")[0].asJsonObject
        first.addProperty("value", first["value"].asDouble * 1.000001)
        assertThrows(AssertionError::class.java) { check(vector) }
        val refused = read(folder.resolve("charge/percent_as_fraction.json"))
        refused.getAsJsonObject("error").addProperty("code", "not_found")
        assertThrows(AssertionError::class.java) { check(refused) }
    }
}
