package io.github.wattfarer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of tests/vectors, the same files that every language runs. */
class VectorsTest {
  private static final Path FOLDER = Support.ROOT.resolve("tests/vectors");

  /** From the request's JSON to the answer's. */
  private static String answer(String call, JsonObject request) {
    String it = request.toString();
    return switch (call) {
      case "charge_estimate" -> Wattfarer.chargeEstimateToJson(Wattfarer.chargeEstimate(Wattfarer.chargeRequestFromJson(it)));
      case "energy_estimate" -> Wattfarer.energyEstimateToJson(Wattfarer.energyEstimate(Wattfarer.energyRequestFromJson(it)));
      case "schedule_cheapest" -> Wattfarer.scheduleToJson(Wattfarer.scheduleCheapest(Wattfarer.scheduleRequestFromJson(it)));
      case "schedule_site" -> Wattfarer.scheduleToJson(Wattfarer.scheduleSite(Wattfarer.scheduleRequestFromJson(it)));
      case "plan_trips" -> Wattfarer.planAnswerToJson(Support.planner().plan(Wattfarer.planRequestFromJson(it)));
      case "drive_energy" -> Wattfarer.energyEstimateToJson(Support.roads().driveEnergy(Wattfarer.driveRequestFromJson(it)));
      case "range" -> Wattfarer.rangeToJson(Support.roads().range(Wattfarer.rangeRequestFromJson(it)));
      case "charge_state" -> Wattfarer.chargeStateToJson(state(request));
      case "webhook" -> {
        WebhookEvent event = received(request);
        yield object("kind", event.kind().toString(), "answer", event.answer(), "event_type", event.eventType());
      }
      case "webhook_signature" ->
          new JsonPrimitive(Wattfarer.webhookSignature(text(request, "secret"), text(request, "body").getBytes(UTF_8))).toString();
      case "enode_webhook" ->
          enodeEvents(request).stream()
              .map(event -> object("kind", event.kind().toString(), "connection_id", event.connectionId(), "event_type", event.eventType()))
              .collect(Collectors.joining(",", "[", "]"));
      case "enode_webhook_signature" ->
          new JsonPrimitive(Wattfarer.enodeWebhookSignature(text(request, "secret"), text(request, "body").getBytes(UTF_8))).toString();
      case "error_row" -> {
        ErrorRow row =
            Wattfarer.errorTable().stream().filter(one -> one.code().equals(text(request, "code"))).findFirst().orElseThrow();
        yield object("code", row.code(), "http_status", row.httpStatus(), "retryable", row.retryable() ? 1 : 0);
      }
      default -> throw new AssertionError("no such call: " + call);
    };
  }

  /** What a charging point or a webhook said. */
  private static ChargeState state(JsonObject said) {
    String format = text(said, "format");
    if (format.equals("smartcar_webhook")) return received(said).states().getFirst();
    if (format.equals("enode_webhook")) return enodeEvents(said).getFirst().state();
    String id = text(said, "connection_id"), payload = said.get("payload").toString(), at = text(said, "received_at");
    return switch (format) {
      case "ocpp1.6" -> Wattfarer.stateFromOcpp16(id, payload, at);
      case "ocpp2.0.1" -> Wattfarer.stateFromOcpp201(id, payload, at);
      case "ocpi" -> Wattfarer.stateFromOcpi(id, payload, at);
      default -> throw new AssertionError("no such format: " + format);
    };
  }

  private static WebhookEvent received(JsonObject said) {
    try (Webhooks receiver = new Webhooks(List.of(text(said, "secret")))) {
      return receiver.receive(text(said, "signature"), text(said, "body").getBytes(UTF_8), text(said, "received_at"));
    }
  }

  private static List<EnodeEvent> enodeEvents(JsonObject said) {
    try (EnodeWebhooks receiver = new EnodeWebhooks(List.of(text(said, "secret")))) {
      return receiver.receive(text(said, "signature"), text(said, "body").getBytes(UTF_8), text(said, "received_at"));
    }
  }

  private static String text(JsonObject from, String name) {
    JsonElement found = from.get(name);
    return found == null ? null : found.getAsString();
  }

  private static String object(Object... pairs) {
    var made = new java.util.LinkedHashMap<String, Object>();
    for (int index = 0; index < pairs.length; index += 2) made.put((String) pairs[index], pairs[index + 1]);
    return new Gson().toJson(made);
  }

  private static List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static JsonObject read(Path file) throws Exception {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  private static void check(JsonObject vector) {
    JsonElement answer;
    try {
      answer = JsonParser.parseString(answer(text(vector, "call"), vector.getAsJsonObject("request")));
    } catch (WattfarerException error) {
      JsonObject expected = vector.getAsJsonObject("error");
      if (expected == null) throw error;
      assertEquals(expected.get("code").getAsString(), error.getCode());
      // A record that cannot be read is refused before the engine names a field.
      JsonElement field = expected.get("field");
      String named = field == null || field.isJsonNull() ? null : field.getAsString();
      assertTrue("json".equals(error.getField()) || java.util.Objects.equals(named, error.getField()), "field " + error.getField());
      return;
    }
    assertNull(vector.get("error"), "no error");
    for (JsonElement each : vector.getAsJsonArray("expected")) {
      JsonObject expected = each.getAsJsonObject();
      String pointer = expected.get("pointer").getAsString();
      JsonElement found = answer;
      for (String part : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
        found = found.isJsonArray() ? found.getAsJsonArray().get(Integer.parseInt(part)) : found.getAsJsonObject().get(part);
        assertNotNull(found, pointer);
      }
      if (expected.has("text")) {
        assertEquals(expected.get("text").getAsString(), found.getAsString(), pointer);
      } else {
        double value = expected.get("value").getAsDouble();
        assertEquals(value, found.getAsDouble(), expected.get("tolerance").getAsDouble() * Math.abs(value), pointer);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> vectors() throws Exception {
    return files().stream().map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(read(file))));
  }

  @Test
  void thereAreVectorsAndAChangedOneFails() throws Exception {
    assertTrue(files().size() >= 120, "only " + files().size());
    JsonObject vector = read(FOLDER.resolve("charge/dc_150_kw_to_80.json"));
    JsonObject first = vector.getAsJsonArray("expected").get(0).getAsJsonObject();
    first.add("value", new JsonPrimitive(first.get("value").getAsDouble() * 1.000001));
    assertThrows(AssertionError.class, () -> check(vector));
    JsonObject refused = read(FOLDER.resolve("charge/percent_as_fraction.json"));
    refused.getAsJsonObject("error").addProperty("code", "not_found");
    assertThrows(AssertionError.class, () -> check(refused));
    JsonObject signed = read(FOLDER.resolve("webhook/signature_empty.json"));
    signed.getAsJsonObject("request").addProperty("body", " ");
    assertThrows(AssertionError.class, () -> check(signed));
    JsonObject events = read(FOLDER.resolve("webhook/enode_events.json"));
    events.getAsJsonArray("expected").get(0).getAsJsonObject().addProperty("text", "state");
    assertThrows(AssertionError.class, () -> check(events));
    JsonObject row = read(FOLDER.resolve("error/io.json"));
    row.getAsJsonArray("expected").get(0).getAsJsonObject().addProperty("value", 501);
    assertThrows(AssertionError.class, () -> check(row));
  }
}
