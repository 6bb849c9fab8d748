import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is a connected car doing, and can it start? Plain HTTP as Smartcar speaks it, against {@code wattfarer serve --simulate 3}; its
 * address is the argument.
 */
public class LiveState {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public static void main(String[] arguments) throws Exception {
    var server = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8787";
    // A simulated owner agrees at once; the code comes with the address that the browser would go to.
    var consent =
        get(server + "/oauth/authorize?response_type=code&mode=simulated&client_id=test-client&redirect_uri=" + server + "/callback"
            + "&scope=required:read_vehicle_info%20read_battery%20read_charge%20control_charge", null);
    var code = found("[?&]code=([^&]+)", consent.headers().firstValue("location").orElseThrow());
    var credentials = Base64.getEncoder().encodeToString("test-client:test-secret".getBytes());
    var token =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(server + "/oauth/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=authorization_code&code=" + code + "&redirect_uri=" + server + "/callback"))
                .build(),
            BodyHandlers.ofString());
    var access = found("\"access_token\":\"([^\"]+)\"", token.body());

    var vehicles = get(server + "/v2.0/vehicles", access).body();
    System.out.println("vehicles: " + vehicles);
    var car = server + "/v2.0/vehicles/" + found("\"vehicles\":\\[\"([^\"]+)\"", vehicles);
    System.out.println("battery: " + get(car + "/battery", access).body());
    System.out.println("charge: " + get(car + "/charge", access).body());
    System.out.println("start: " + post(car + "/charge", access, "{\"action\":\"START\"}"));
    System.out.println("set limit: " + post(car + "/charge/limit", access, "{\"limit\":0.7}"));
    System.out.println("charge: " + get(car + "/charge", access).body());
    System.out.println("limit: " + get(car + "/charge/limit", access).body());
  }

  private static java.net.http.HttpResponse<String> get(String address, String access) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address));
    if (access != null) request.header("Authorization", "Bearer " + access);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String post(String address, String access, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + access)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) throw new IllegalStateException("unexpected answer: " + text);
    return matcher.group(1);
  }
}
