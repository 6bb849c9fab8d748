package io.github.wattfarer

import com.google.gson.Gson
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
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
    private fun answer(call: String, request: JsonObject): String {
        val it = request.toString()
        return when (call) {
            "charge_estimate" -> chargeEstimateToJson(chargeEstimate(chargeRequestFromJson(it)))
            "energy_estimate" -> energyEstimateToJson(energyEstimate(energyRequestFromJson(it)))
            "schedule_cheapest" -> scheduleToJson(scheduleCheapestBlocking(scheduleRequestFromJson(it)))
            "schedule_site" -> scheduleToJson(scheduleSiteBlocking(scheduleRequestFromJson(it)))
            "plan_trips" -> planAnswerToJson(planner.planBlocking(planRequestFromJson(it)))
            "drive_energy" -> energyEstimateToJson(roads.driveEnergyBlocking(driveRequestFromJson(it)))
            "range" -> rangeToJson(roads.rangeBlocking(rangeRequestFromJson(it)))
            "charge_state" -> chargeStateToJson(state(request))
            "webhook" -> received(request).let { event -> json("kind" to event.kind.word, "answer" to event.answer, "event_type" to event.eventType) }
            "webhook_signature" -> JsonPrimitive(webhookSignature(request.text("secret")!!, request.text("body")!!.toByteArray())).toString()
            "enode_webhook" ->
                enodeEvents(request).joinToString(",", "[", "]") {
                    json("kind" to it.kind.word, "connection_id" to it.connectionId, "event_type" to it.eventType)
                }
            "enode_webhook_signature" ->
                JsonPrimitive(enodeWebhookSignature(request.text("secret")!!, request.text("body")!!.toByteArray())).toString()
            "error_row" ->
                errorTable().first { row -> row.code == request.text("code") }.let { row ->
                    json("code" to row.code, "http_status" to row.httpStatus.toInt(), "retryable" to if (row.retryable) 1 else 0)
                }
            else -> throw AssertionError("no such call: $call")
        }
    }

    /** What a charging point or a webhook said. */
    private fun state(said: JsonObject): ChargeState {
        val format = said.text("format")
        if (format == "smartcar_webhook") return received(said).states.first()
        if (format == "enode_webhook") return enodeEvents(said).first().state!!
        val read =
            when (format) {
                "ocpp1.6" -> ::stateFromOcpp16
                "ocpp2.0.1" -> ::stateFromOcpp201
                "ocpi" -> ::stateFromOcpi
                else -> throw AssertionError("no such format: $format")
            }
        return read(said.text("connection_id")!!, said["payload"].toString(), said.text("received_at"))
    }

    private fun received(said: JsonObject): WebhookEvent =
        Webhooks(listOf(said.text("secret")!!)).use {
            it.receive(said.text("signature"), said.text("body")!!.toByteArray(), said.text("received_at"))
        }

    private fun enodeEvents(said: JsonObject): List<EnodeEvent> =
        EnodeWebhooks(listOf(said.text("secret")!!)).use {
            it.receive(said.text("signature"), said.text("body")!!.toByteArray(), said.text("received_at"))
        }

    private fun JsonObject.text(name: String): String? = this[name]?.asString

    private fun json(vararg pairs: Pair<String, Any?>): String = Gson().toJson(mapOf(*pairs))

    private val files = folder.walk().filter { it.extension == "json" }.sorted().toList()

    private fun read(file: File): JsonObject = JsonParser.parseString(file.readText()).asJsonObject

    private fun check(vector: JsonObject) {
        val answer: JsonElement =
            try {
                JsonParser.parseString(answer(vector["call"].asString, vector.getAsJsonObject("request")))
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
                pointer.split("/").drop(1).fold(answer) { it, part ->
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
        assertTrue(files.size >= 120, "only ${files.size}")
        val vector = read(folder.resolve("charge/dc_150_kw_to_80.json"))
        val first = vector.getAsJsonArray("expected")[0].asJsonObject
        first.addProperty("value", first["value"].asDouble * 1.000001)
        assertThrows(AssertionError::class.java) { check(vector) }
        val refused = read(folder.resolve("charge/percent_as_fraction.json"))
        refused.getAsJsonObject("error").addProperty("code", "not_found")
        assertThrows(AssertionError::class.java) { check(refused) }
        val signed = read(folder.resolve("webhook/signature_empty.json"))
        signed.getAsJsonObject("request").addProperty("body", " ")
        assertThrows(AssertionError::class.java) { check(signed) }
        val events = read(folder.resolve("webhook/enode_events.json"))
        events.getAsJsonArray("expected")[0].asJsonObject.addProperty("text", "state")
        assertThrows(AssertionError::class.java) { check(events) }
        val row = read(folder.resolve("error/io.json"))
        row.getAsJsonArray("expected")[0].asJsonObject.addProperty("value", 501)
        assertThrows(AssertionError::class.java) { check(row) }
    }
}
