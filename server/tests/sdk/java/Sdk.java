import com.smartcar.sdk.AuthClient;
import com.smartcar.sdk.Smartcar;
import com.smartcar.sdk.SmartcarCompatibilityRequest;
import com.smartcar.sdk.SmartcarException;
import com.smartcar.sdk.SmartcarVehicleOptions;
import com.smartcar.sdk.SmartcarVehicleRequest;
import com.smartcar.sdk.Vehicle;
import com.smartcar.sdk.data.*;
import com.sun.net.httpserver.HttpServer;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Smartcar's own SDK for Java, unmodified, against the gateway. Only origin variables are set. */
public class Sdk {
  static final String AMT = System.getenv("GATEWAY_MANAGEMENT_TOKEN");
  static final String ORIGIN = System.getenv("SMARTCAR_API_ORIGIN");
  static int checks = 0;

  static void check(String name, boolean condition, Object shown) {
    if (!condition) throw new AssertionError(name + ": " + shown);
    checks++;
  }

  interface Call {
    Object run() throws Exception;
  }

  static SmartcarException refused(Call call, int status, String type, String code) throws Exception {
    try {
      call.run();
    } catch (SmartcarException error) {
      check(type + " " + status, error.getStatusCode() == status && type.equals(error.getType()), error.getMessage());
      check(type + " code", code == null ? error.getCode() == null : code.equals(error.getCode()), error.getCode());
      return error;
    }
    throw new AssertionError(type + ": was not refused");
  }

  /** What a browser does: follows the link, and is sent back with a code. This SDK knows no simulated mode and one Connect origin. */
  static String consent(AuthClient client, String... scope) throws Exception {
    String url = client.authUrlBuilder(scope).state("s1").build();
    URI link = URI.create(url.replace("mode=live", "mode=simulated"));
    URI here = URI.create(ORIGIN + link.getRawPath() + "?" + link.getRawQuery());
    HttpURLConnection connection = (HttpURLConnection) here.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    check("302 at once", connection.getResponseCode() == 302, connection.getResponseCode());
    for (String pair : URI.create(connection.getHeaderField("Location")).getRawQuery().split("&")) {
      if (pair.startsWith("code=")) return URLDecoder.decode(pair.substring(5), "UTF-8");
    }
    throw new AssertionError("no code");
  }

  /** Signatures and bodies of deliveries, to a receiver that answers the challenge by what the SDK has for it. */
  static BlockingQueue<String[]> receive() throws Exception {
    BlockingQueue<String[]> deliveries = new LinkedBlockingQueue<>();
    String[] at = System.getenv("GATEWAY_RECEIVER").split(":");
    HttpServer server = HttpServer.create(new InetSocketAddress(at[0], Integer.parseInt(at[1])), 0);
    server.createContext("/", exchange -> {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String signature = exchange.getRequestHeaders().getFirst("SC-Signature");
      String answer = "{}";
      if (signature == null) {
        String challenge = body.replaceAll("(?s).*\"challenge\":\"([^\"]*)\".*", "$1");
        try {
          answer = "{\"challenge\":\"" + Smartcar.hashChallenge(AMT, challenge) + "\"}";
        } catch (SmartcarException error) {
          throw new IllegalStateException(error);
        }
      } else {
        deliveries.add(new String[] {signature, body});
      }
      exchange.sendResponseHeaders(200, answer.length());
      exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
      exchange.close();
    });
    server.start();
    return deliveries;
  }

  public static void main(String[] arguments) throws Exception {
    // The receiver's thread must not keep a failed run alive.
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
      error.printStackTrace();
      System.exit(1);
    });
    AuthClient client = new AuthClient.Builder()
        .clientId(System.getenv("SMARTCAR_CLIENT_ID"))
        .clientSecret(System.getenv("SMARTCAR_CLIENT_SECRET"))
        .redirectUri(System.getenv("SMARTCAR_REDIRECT_URI"))
        .build();
    Auth auth = client.exchangeCode(consent(client, "required:read_vehicle_info", "read_battery", "read_charge",
        "control_charge", "read_vin", "read_fuel", "read_odometer", "read_location", "read_tires", "control_security"));
    auth = client.exchangeRefreshToken(auth.getRefreshToken());
    String token = auth.getAccessToken();
    check("not expired", !auth.isExpired(), auth.getExpiration());
    try {
      client.exchangeCode("nonsense");
      throw new AssertionError("a code of nobody was taken");
    } catch (SmartcarException error) {
      check("invalid code", error.getStatusCode() == 400, error.getMessage());
    }

    check("user", Smartcar.getUser(token).getId().length() == 36, token);
    VehicleIds listed = Smartcar.getVehicles(token);
    check("vehicles", listed.getVehicleIds().length == 3 && listed.getPaging().getCount() == 3, listed);
    VehicleIds page = Smartcar.getVehicles(token, new RequestPaging(1, 2));
    check("offset is applied", page.getVehicleIds()[0].equals(listed.getVehicleIds()[2]), page);
    Vehicle car = new Vehicle(listed.getVehicleIds()[0], token);
    Vehicle hybrid = new Vehicle(listed.getVehicleIds()[1], token);
    VehicleAttributes attributes = car.attributes();
    check("attributes", attributes.getMake().equals("TESLA") && attributes.getYear() >= 2020, attributes);
    check("permissions", car.permissions().getPermissions().length == 10, car.permissions());
    VehicleCharge charge = car.charge();
    check("charge", charge.getIsPluggedIn() && charge.getState().equals("NOT_CHARGING"), charge);
    check("age has three decimals and a Z", charge.getMeta().getDataAge() != null, charge.getMeta());
    check("request id", charge.getMeta().getRequestId().length() == 36, charge.getMeta());
    check("battery", car.battery().getPercentRemaining() >= 0.4 && car.battery().getRange() > 100, car.battery());
    check("capacity", car.batteryCapacity() != null, null);
    ActionResponse started = car.startCharge();
    check("start", started.getStatus().equals("success") && started.getMessage() != null, started);
    check("reads back at once", car.charge().getState().equals("CHARGING"), car.charge());
    check("stop", car.stopCharge().getStatus().equals("success"), null);
    check("stopped", car.charge().getState().equals("NOT_CHARGING"), car.charge());
    // This version has no call for the limit: a raw request, whose values are texts.
    VehicleResponse set = car.request(new SmartcarVehicleRequest.Builder().method("POST").path("charge/limit")
        .addBodyParameter("limit", "0.7").build());
    check("set limit", set.getBody().get("status").getAsString().equals("success"), set.getBodyAsString());
    VehicleResponse limit = car.request(new SmartcarVehicleRequest.Builder().method("GET").path("charge/limit").build());
    check("get limit", limit.getBody().get("limit").getAsDouble() == 0.7, limit.getBodyAsString());
    Vehicle imperial = new Vehicle(listed.getVehicleIds()[0], token,
        new SmartcarVehicleOptions.Builder().unitSystem(Vehicle.UnitSystem.IMPERIAL).build());
    check("miles", imperial.odometer().getMeta().getUnitSystem().equals("imperial"), imperial.odometer());
    check("lock", car.lock().getStatus().equals("success"), null);
    refused(car::fuel, 501, "COMPATIBILITY", "VEHICLE_NOT_CAPABLE");
    check("fuel of the hybrid", hybrid.fuel() != null, null);

    BatchResponse batch = car.batch(new String[] {"/charge", "/battery", "/fuel"});
    check("batch", batch.charge().getState().equals("NOT_CHARGING") && batch.battery().getPercentRemaining() >= 0.4, batch);
    refused(batch::fuel, 501, "COMPATIBILITY", "VEHICLE_NOT_CAPABLE");
    refused(() -> car.batch(new String[] {"/mind"}), 400, "VALIDATION", null);
    refused(() -> new Vehicle("rate-limited", token).charge(), 429, "RATE_LIMIT", "VEHICLE");
    SmartcarException asleep = refused(() -> new Vehicle("asleep", token).startCharge(), 409, "VEHICLE_STATE", "ASLEEP");
    check("every key", asleep.getDescription() != null && asleep.getDocURL() != null
        && "RETRY_LATER".equals(asleep.getResolutionType()), asleep.getMessage());
    refused(() -> new Vehicle("bad_id", token).charge(), 400, "VALIDATION", null);
    refused(() -> new Vehicle(listed.getVehicleIds()[0], "nonsense").charge(), 401, "AUTHENTICATION", null);

    Compatibility compatible = Smartcar.getCompatibility(new SmartcarCompatibilityRequest.Builder()
        .clientId(System.getenv("SMARTCAR_CLIENT_ID")).clientSecret(System.getenv("SMARTCAR_CLIENT_SECRET"))
        .vin(car.vin().getVin()).scope(new String[] {"read_charge"}).version("2.0").build());
    check("compatibility", compatible.getCompatible() && compatible.getCapabilities().length == 1, compatible);
    BlockingQueue<String[]> deliveries = receive();
    check("subscribe", car.subscribe("wh1").getWebhookId().equals("wh1"), null);
    String[] delivery = deliveries.poll(20, TimeUnit.SECONDS);
    check("signature of a webhook", Smartcar.verifyPayload(AMT, delivery[0], delivery[1]), delivery[1]);
    check("another signature", !Smartcar.verifyPayload(AMT, delivery[0], delivery[1] + " "), delivery[1]);
    check("first delivery", delivery[1].contains("VEHICLE_STATE") && delivery[1].contains(listed.getVehicleIds()[0]), delivery[1]);
    check("unsubscribe", car.unsubscribe(AMT, "wh1") != null, null);
    check("disconnect", car.disconnect() != null, null);
    refused(car::charge, 403, "PERMISSION", null);
    System.out.println(checks + " checks");
    System.exit(0);
  }
}
