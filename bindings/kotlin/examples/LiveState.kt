package examples.livestate

import java.net.HttpURLConnection
import java.net.URI
import java.util.Base64

/**
 * What is a connected car doing, and can it start? Plain HTTP as Smartcar speaks it, against `wattfarer serve --simulate 3`; its address
 * is the argument.
 */
fun main(arguments: Array<String>) {
    val server = arguments.firstOrNull() ?: "http://127.0.0.1:8787"
    // A simulated owner agrees at once; the code comes with the address that the browser would go to.
    val consent =
        open(
            "$server/oauth/authorize?response_type=code&mode=simulated&client_id=test-client&redirect_uri=$server/callback" +
                "&scope=required:read_vehicle_info%20read_battery%20read_charge%20control_charge",
        )
    val code = found("[?&]code=([^&]+)", consent.getHeaderField("location"))
    val credentials = "Basic " + Base64.getEncoder().encodeToString("test-client:test-secret".toByteArray())
    val form = "grant_type=authorization_code&code=$code&redirect_uri=$server/callback"
    val token = send("$server/oauth/token", credentials, "application/x-www-form-urlencoded", form)
    val access = "Bearer " + found("\"access_token\":\"([^\"]+)\"", token)

    val vehicles = send("$server/v2.0/vehicles", access)
    println("vehicles: $vehicles")
    val car = "$server/v2.0/vehicles/" + found("\"vehicles\":\\[\"([^\"]+)\"", vehicles)
    println("battery: " + send("$car/battery", access))
    println("charge: " + send("$car/charge", access))
    println("start: " + send("$car/charge", access, "application/json", """{"action":"START"}"""))
    println("set limit: " + send("$car/charge/limit", access, "application/json", """{"limit":0.7}"""))
    println("charge: " + send("$car/charge", access))
    println("limit: " + send("$car/charge/limit", access))
}

private fun open(address: String): HttpURLConnection =
    (URI(address).toURL().openConnection() as HttpURLConnection).apply { instanceFollowRedirects = false }

private fun send(address: String, access: String, type: String? = null, body: String? = null): String {
    val connection = open(address)
    connection.setRequestProperty("Authorization", access)
    if (body != null) {
        connection.setRequestProperty("Content-Type", type)
        connection.doOutput = true
        connection.outputStream.use { it.write(body.toByteArray()) }
    }
    return connection.inputStream.bufferedReader().use { it.readText() }
}

private fun found(pattern: String, text: String): String =
    checkNotNull(Regex(pattern).find(text)) { "unexpected answer: $text" }.groupValues[1]
