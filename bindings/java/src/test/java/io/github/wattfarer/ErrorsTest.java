package io.github.wattfarer;

import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorsTest {
  @Test
  void everyKindArrivesWhole() {
    assumeTrue(Hooks.THERE, "built without test-hooks");
    assertEquals(15, Wattfarer.errorTable().size());
    assertEquals(15, WattfarerException.class.getPermittedSubclasses().length);
    for (ErrorRow row : Wattfarer.errorTable()) {
      WattfarerException error = assertThrows(WattfarerException.class, () -> Hooks.plantedError(row.code()));
      assertEquals(row.code(), error.getCode());
      assertEquals(row.code().replace("_", ""), error.getClass().getSimpleName().toLowerCase(), "the class is the kind");
      assertEquals("code", error.getField());
      assertEquals("none", error.getHint());
      assertEquals("code: planted (none)", error.getMessage());
      assertEquals(Map.of("line", "7"), error.getDetails());
      assertEquals(1.5, error.getRetryAfterS());
      assertEquals(row.retryable(), error.isRetryable());
    }
  }

  @Test
  void plantedPanicsAreErrors() {
    assumeTrue(Hooks.THERE, "built without test-hooks");
    for (int number = 0; number < 200; number++) {
      String text = "planted " + number;
      WattfarerException error = assertThrows(WattfarerException.Internal.class, () -> Hooks.plantedPanic(text));
      assertEquals(text, error.getDetail());
    }
  }

  @Test
  void aRefusalNamesFieldAndHint() {
    var percent = assertThrows(WattfarerException.InvalidInput.class, () -> Wattfarer.chargeEstimate(Support.charge().startSoc(80).build()));
    assertEquals("start_soc", percent.getField());
    assertTrue(percent.getHint().contains("0.8"), percent.getHint());
    assertThrows(WattfarerException.NotFound.class, () -> Wattfarer.vehicle("tesla-model-33"));
    assertThrows(WattfarerException.NotFound.class, () -> Roads.open("/nowhere.wfmap"));
    var json = assertThrows(WattfarerException.InvalidInput.class, () -> Wattfarer.chargeRequestFromJson("{\n  7}"));
    assertEquals("2", json.getDetails().get("line"));
  }

  @Test
  void whatIsMissingIsNamed() {
    var places = assertThrows(WattfarerException.InvalidInput.class, () -> PlanRequest.builder().vehicle(Support.CAR).startSoc(0.8).build());
    assertEquals("places", places.getField());
    var soc = assertThrows(WattfarerException.InvalidInput.class, () -> PlanRequest.builder().places("A", "B").vehicle(Support.CAR).build());
    assertEquals("start_soc", soc.getField());
  }

  @Test
  void detailsReadEscapes() {
    assertEquals(Map.of("a\"b", "ü\n$1\\", "c", ""), ErrorDetails.read("{\"a\\\"b\":\"\\u00fc\\n$1\\\\\",\"c\":\"\"}"));
    assertEquals(Map.of(), ErrorDetails.read(null));
  }
}
