package io.github.wattfarer;

import static org.junit.jupiter.api.Assertions.*;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of tests/vectors, the same files that every language runs. */
class VectorsTest {
  private static final Path FOLDER = Support.ROOT.resolve("tests/vectors");

  /** From the request's JSON to the answer's. */
  private static final Map<String, UnaryOperator<String>> CALLS =
      Map.of(
          "charge_estimate",
              it -> Wattfarer.chargeEstimateToJson(Wattfarer.chargeEstimate(Wattfarer.chargeRequestFromJson(it))),
          "energy_estimate",
              it -> Wattfarer.energyEstimateToJson(Wattfarer.energyEstimate(Wattfarer.energyRequestFromJson(it))),
          "schedule_cheapest",
              it -> Wattfarer.scheduleToJson(Wattfarer.scheduleCheapest(Wattfarer.scheduleRequestFromJson(it))),
          "schedule_site", it -> Wattfarer.scheduleToJson(Wattfarer.scheduleSite(Wattfarer.scheduleRequestFromJson(it))),
          "plan_trips", it -> Wattfarer.planAnswerToJson(Support.planner().plan(Wattfarer.planRequestFromJson(it))),
          "drive_energy",
              it -> Wattfarer.energyEstimateToJson(Support.roads().driveEnergy(Wattfarer.driveRequestFromJson(it))),
          "range", it -> Wattfarer.rangeToJson(Support.roads().range(Wattfarer.rangeRequestFromJson(it))));

  /** Not called here yet: words of charging points, webhooks and the error table. */
  private static final java.util.Set<String> OTHERS =
      java.util.Set.of("charge_state", "webhook", "webhook_signature", "error_row");

  private static List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      List<Path> called = new java.util.ArrayList<>();
      for (Path file : files) {
        if (!OTHERS.contains(read(file).get("call").getAsString())) called.add(file);
      }
      return called;
    }
  }

  private static JsonObject read(Path file) throws Exception {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  private static void check(JsonObject vector) {
    UnaryOperator<String> call = CALLS.get(vector.get("call").getAsString());
    assertNotNull(call, "no such call: " + vector.get("call"));
    JsonElement answer;
    try {
      answer = JsonParser.parseString(call.apply(vector.get("request").toString()));
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
      for (String part : pointer.substring(1).split("/")) {
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
    assertTrue(files().size() >= 40, "only " + files().size());
    JsonObject vector = read(FOLDER.resolve("charge/dc_150_kw_to_80.json"));
    JsonObject first = vector.getAsJsonArray("expected").get(0).getAsJsonObject();
    first.add("value", new JsonPrimitive(first.get("value").getAsDouble() * 1.000001));
    assertThrows(AssertionError.class, () -> check(vector));
    JsonObject refused = read(FOLDER.resolve("charge/percent_as_fraction.json"));
    refused.getAsJsonObject("error").addProperty("code", "not_found");
    assertThrows(AssertionError.class, () -> check(refused));
  }
}
