package io.github.wattfarer

import java.net.HttpURLConnection
import java.net.InetAddress
import java.net.ServerSocket
import java.net.URI
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import kotlin.concurrent.thread
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test

/** Connected cars: against `wattfarer serve --simulate 3`, which tests/simulate.sh starts. Nothing leaves the loopback. */
class LiveTest {
    private val secret = "a-secret-that-nothing-shows"
    private val origin: String
        get() {
            val origin = System.getenv("WATTFARER_ORIGIN")
            assumeTrue(origin != null, "no simulated cars: run it by tests/simulate.sh")
            return origin
        }

    private fun sign(text: String): String {
        val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(secret.toByteArray(), "HmacSHA256")) }
        return mac.doFinal(text.toByteArray()).joinToString("") { "%02x".format(it) }
    }

    private inline fun <reified E : WattfarerException> refused(crossinline call: suspend () -> Any?): E =
        assertThrows(E::class.java) { runBlocking { call() } }

    @Test
    fun `a car is read and told what to do`() = runBlocking {
        val cars = Provider.connect("smartcar_v2", System.getenv("WATTFARER_TOKEN") ?: "", origin = origin)
        val ids = cars.vehicles()
        assertEquals(3, ids.size)
        val car = ids[1]
        assertFalse(cars.attributes(car).make.isNullOrEmpty())
        val outcomes = cars.chargeStates(ids + "asleep")
        assertEquals(listOf(true, true, true, false), outcomes.map { it.failure == null })
        assertEquals("smartcar_v2", outcomes.first().state?.soc?.source)
        val commands = Commands(cars, CommandOptions())
        val limit = commands.setLimit(car, 0.9)
        assertEquals(CommandStatus.CONFIRMED to 0.9, limit.status to limit.chargeLimitSoc)
        val start = commands.start(car, "start-1", 60.0)
        assertEquals(CommandStatus.CONFIRMED, start.status)
        // The same id again is what became of it.
        assertEquals(start, commands.start(car, "start-1", 60.0))
        assertEquals("command_id", refused<WattfarerException.Conflict> { commands.stop(car, "start-1") }.field)
        val state = cars.chargeState(car)
        assertEquals(ChargingStatus.CHARGING, state.chargingStatus?.value)
        assertEquals(0.9, state.chargeLimitSoc?.value)
        assertTrue(readyFromState(state, LiveOptions(vehicle = VehicleRef(CAR))).toFull.durationS > 0)
        assertTrue("soc" in Watcher(cars, car).nextChange().changed)
        assertEquals(CommandStatus.CONFIRMED, commands.stop(car).status)
        cars.close()
        assertThrows(IllegalStateException::class.java) { runBlocking { cars.vehicles() } }
        Unit
    }

    @Test
    fun `an owner consents`() = runBlocking {
        val application = SmartcarApplication("test-client", "test-secret", "http://127.0.0.1/back", origin)
        val scopes = listOf("read_vehicle_info", "read_charge", "read_battery", "control_charge")
        val consent = application.consent(ConsentOptions(scopes = scopes, mode = "simulated"))
        val browser = URI(consent.url()).toURL().openConnection() as HttpURLConnection
        browser.instanceFollowRedirects = false
        val back = browser.getHeaderField("location")
        refused<WattfarerException.Unauthorized> { application.exchange(application.consent(ConsentOptions()), back) }
        val cars = application.exchange(consent, back)
        assertFalse(cars.tokens().refreshToken().isNullOrEmpty())
        assertEquals(cars.vehicles(), application.resume(cars.tokens()).vehicles())
        refused<WattfarerException.Unauthorized> { application.exchange(consent, back) }
        Unit
    }

    @Test
    fun `a cancelled coroutine stops the request`() = runBlocking {
        ServerSocket(0, 1, InetAddress.getLoopbackAddress()).use { server ->
            val came = CompletableDeferred<Unit>()
            val left = CompletableDeferred<Unit>()
            thread(isDaemon = true) {
                try {
                    server.accept().use { connection ->
                        val bytes = ByteArray(4096)
                        while (connection.getInputStream().read(bytes) > 0) came.complete(Unit)
                    }
                } catch (_: java.io.IOException) {
                } finally {
                    left.complete(Unit)
                }
            }
            val cars = Provider.connect("smartcar_v2", secret, origin = "http://127.0.0.1:${server.localPort}")
            val waiting = async(Dispatchers.Default) { cars.vehicles() }
            withTimeout(10.seconds) { came.await() }
            val began = System.nanoTime()
            waiting.cancelAndJoin()
            withTimeout(2.seconds) { left.await() }
            val took = (System.nanoTime() - began) / 1e6
            println("kotlin: a request given up after %.1f ms".format(took))
            assertTrue(took < 50, "$took ms")
        }
    }

    @Test
    fun `a webhook is believed by its bytes alone`() {
        val receiver = Webhooks(listOf(secret))
        val event = receiver.receive(null, """{"eventType": "VERIFY", "data": {"challenge": "plain-word"}}""".toByteArray())
        assertEquals(WebhookKind.VERIFY, event.kind)
        assertTrue(sign("plain-word") in event.answer!!)
        val body = """{"eventType": "SOMETHING", "eventId": "1"}"""
        assertEquals(sign(body), webhookSignature(secret, body.toByteArray()))
        assertEquals(WebhookKind.OTHER, receiver.receive(sign(body), body.toByteArray()).kind)
        assertThrows(WattfarerException.Conflict::class.java) { receiver.receive(sign(body), body.toByteArray()) }
        assertThrows(WattfarerException.Unauthorized::class.java) { receiver.receive(sign(body), "$body ".toByteArray()) }
    }

    @Test
    fun `a delivery of Enode counts once`() {
        val body = """[{"event": "user:vehicle:deleted", "vehicle": {"id": "car-1"}}]""".toByteArray()
        val signature = enodeWebhookSignature(secret, body)
        val (receiver, restarted) = List(2) { EnodeWebhooks(listOf(secret)) }
        val event = receiver.receive(signature, body).single()
        assertEquals(EnodeEventKind.DELETED, event.kind)
        assertEquals("car-1", event.connectionId)
        restarted.remember(receiver.remembered())
        for (again in listOf(receiver, restarted)) {
            assertThrows(WattfarerException.Conflict::class.java) { again.receive(signature, body) }
        }
    }

    @Test
    fun `secrets are shown nowhere`() {
        val cars = Provider.connect("smartcar_v2", secret, origin = "http://127.0.0.1:9")
        val application = SmartcarApplication("id", secret, "http://127.0.0.1/back", "http://127.0.0.1:9")
        val refused = assertThrows(WattfarerException.InvalidInput::class.java) { Provider.connect("bicycle", secret) }
        assertFalse(secret in "$cars $application $refused ${refused.details}")
        assertTrue(brands().size >= 39)
        assertEquals("Škoda", brand("skoda").name)
    }
}
