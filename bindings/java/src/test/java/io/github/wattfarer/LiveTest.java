package io.github.wattfarer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Connected cars: against {@code wattfarer serve --simulate 3}, which tests/simulate.sh starts. Nothing leaves the loopback. */
class LiveTest {
  private static final String ORIGIN = System.getenv("WATTFARER_ORIGIN");
  private static final String SECRET = "a-secret-that-nothing-shows";

  private static Provider cars() {
    assumeTrue(ORIGIN != null, "no simulated cars: run it by tests/simulate.sh");
    return Provider.connect("smartcar_v2", System.getenv("WATTFARER_TOKEN"), ORIGIN, null);
  }

  private static <E extends WattfarerException> E refused(Class<E> kind, CompletableFuture<?> future) {
    return assertInstanceOf(kind, assertThrows(CompletionException.class, future::join).getCause());
  }

  private static String sign(String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
  }

  @Test
  void aCarIsReadAndToldWhatToDo() {
    Provider cars = cars();
    List<String> ids = cars.vehicles().join();
    assertEquals(3, ids.size());
    String car = ids.get(1);
    assertFalse(cars.attributes(car).join().make().isEmpty());
    var asked = new ArrayList<>(ids);
    asked.add("asleep");
    List<StateOutcome> outcomes = cars.chargeStates(asked).join();
    assertEquals(List.of(true, true, true, false), outcomes.stream().map(outcome -> outcome.failure() == null).toList());
    assertEquals("smartcar_v2", outcomes.getFirst().state().soc().source());
    try (var commands = new Commands(cars, CommandOptions.builder().build())) {
      Command limit = commands.setLimit(car, 0.9).join();
      assertEquals(CommandStatus.CONFIRMED, limit.status(), limit.toString());
      assertEquals(0.9, limit.chargeLimitSoc());
      Command start = commands.start(car, "start-1", 60.0).join();
      assertEquals(CommandStatus.CONFIRMED, start.status(), start.toString());
      // The same id again is what became of it.
      assertEquals(start, commands.start(car, "start-1", 60.0).join());
      assertEquals("command_id", refused(WattfarerException.Conflict.class, commands.stop(car, "start-1", null)).getField());
      ChargeState state = cars.chargeState(car).join();
      assertEquals(ChargingStatus.CHARGING, state.chargingStatus().value());
      assertEquals(0.9, state.chargeLimitSoc().value());
      LiveEstimate ready = Wattfarer.readyFromState(state, LiveOptions.builder().vehicle(Support.CAR).build());
      assertTrue(ready.toFull().durationS() > 0);
      try (var watcher = new Watcher(cars, car)) {
        assertTrue(watcher.nextChange().join().changed().contains("soc"));
      }
      assertEquals(CommandStatus.CONFIRMED, commands.stop(car).join().status());
    }
    cars.close();
    assertThrows(IllegalStateException.class, cars::vehicles);
  }

  @Test
  void anOwnerConsents() throws Exception {
    assumeTrue(ORIGIN != null, "no simulated cars: run it by tests/simulate.sh");
    try (var application = new SmartcarApplication("test-client", "test-secret", "http://127.0.0.1/back", ORIGIN);
        var consent =
            application.consent(
                ConsentOptions.builder()
                    .scopes(List.of("read_vehicle_info", "read_charge", "read_battery", "control_charge"))
                    .mode("simulated")
                    .build());
        var browser = HttpClient.newHttpClient()) {
      String back =
          browser
              .send(HttpRequest.newBuilder(URI.create(consent.url())).build(), BodyHandlers.discarding())
              .headers()
              .firstValue("location")
              .orElseThrow();
      refused(WattfarerException.Unauthorized.class, application.exchange(application.consent(ConsentOptions.builder().build()), back));
      Provider cars = application.exchange(consent, back).join();
      Tokens tokens = cars.tokens();
      assertFalse(tokens.refreshToken().isEmpty());
      assertEquals(cars.vehicles().join(), application.resume(tokens).vehicles().join());
      refused(WattfarerException.Unauthorized.class, application.exchange(consent, back));
    }
  }

  @Test
  void aCancelledFutureStopsTheRequest() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var came = new CompletableFuture<Void>();
      var left = new CompletableFuture<Void>();
      Thread.ofPlatform().daemon().start(() -> {
        try (var connection = server.accept()) {
          byte[] bytes = new byte[4096];
          while (connection.getInputStream().read(bytes) > 0) came.complete(null);
          left.complete(null);
        } catch (java.io.IOException gone) {
          left.complete(null);
        }
      });
      Provider cars = Provider.connect("smartcar_v2", SECRET, "http://127.0.0.1:" + server.getLocalPort(), null);
      CompletableFuture<List<String>> waiting = cars.vehicles();
      came.get(10, TimeUnit.SECONDS);
      long began = System.nanoTime();
      assertTrue(waiting.cancel(true));
      assertThrows(CancellationException.class, waiting::join);
      left.get(2, TimeUnit.SECONDS);
      double took = (System.nanoTime() - began) / 1e6;
      System.out.printf("java: a request given up after %.1f ms%n", took);
      assertTrue(took < 50, took + " ms");
    }
  }

  @Test
  void aWebhookIsBelievedByItsBytesAlone() throws Exception {
    try (var receiver = new Webhooks(List.of(SECRET))) {
      WebhookEvent event = receiver.receive(null, "{\"eventType\": \"VERIFY\", \"data\": {\"challenge\": \"plain-word\"}}".getBytes(UTF_8), null);
      assertEquals(WebhookKind.VERIFY, event.kind());
      assertTrue(event.answer().contains(sign("plain-word")));
      String body = "{\"eventType\": \"SOMETHING\", \"eventId\": \"1\"}";
      String signature = sign(body);
      assertEquals(signature, Wattfarer.webhookSignature(SECRET, body.getBytes(UTF_8)));
      assertEquals(WebhookKind.OTHER, receiver.receive(signature, body.getBytes(UTF_8), null).kind());
      assertThrows(WattfarerException.Conflict.class, () -> receiver.receive(signature, body.getBytes(UTF_8), null));
      assertThrows(WattfarerException.Unauthorized.class, () -> receiver.receive(signature, (body + " ").getBytes(UTF_8), null));
    }
  }

  @Test
  void aDeliveryOfEnodeCountsOnce() {
    byte[] body = "[{\"event\": \"user:vehicle:deleted\", \"vehicle\": {\"id\": \"car-1\"}}]".getBytes(UTF_8);
    String signature = Wattfarer.enodeWebhookSignature(SECRET, body);
    try (var receiver = new EnodeWebhooks(List.of(SECRET)); var restarted = new EnodeWebhooks(List.of(SECRET))) {
      EnodeEvent event = receiver.receive(signature, body, null).getFirst();
      assertEquals(EnodeEventKind.DELETED, event.kind());
      assertEquals("car-1", event.connectionId());
      restarted.remember(receiver.remembered());
      for (EnodeWebhooks again : List.of(receiver, restarted)) {
        assertThrows(WattfarerException.Conflict.class, () -> again.receive(signature, body, null));
      }
    }
  }

  @Test
  void secretsAreShownNowhere() {
    Provider cars = Provider.connect("smartcar_v2", SECRET, "http://127.0.0.1:9", null);
    var application = new SmartcarApplication("id", SECRET, "http://127.0.0.1/back", "http://127.0.0.1:9");
    var refused = assertThrows(WattfarerException.InvalidInput.class, () -> Provider.connect("bicycle", SECRET));
    assertFalse((cars + " " + application + " " + refused + refused.getDetails()).contains(SECRET));
    assertTrue(Wattfarer.brands().size() >= 39);
    assertEquals("Škoda", Wattfarer.brand("skoda").name());
  }
}
