package io.github.wattfarer;

import java.nio.file.Path;

/** What the tests share: the planner is made ready once. */
final class Support {
  static final String CAR = "tesla-model-3-long-range-2024";
  static final boolean FULL = "full".equals(System.getenv("WATTFARER_SIZE"));
  static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  private Support() {}

  static Roads roads() {
    return Ground.ROADS;
  }

  static Planner planner() {
    return Ground.PLANNER;
  }

  private static final class Ground {
    static final Roads ROADS = Roads.bundled();
    static final Planner PLANNER = new Planner(ROADS, Stations.demonstration());
  }

  static ChargeRequest.Builder charge() {
    return ChargeRequest.builder()
        .vehicle(CAR)
        .startSoc(0.2)
        .goal(goal -> goal.targetSoc(0.8))
        .connector(plug -> plug.currentType(CurrentType.DC).maxPowerKw(150));
  }

  static PlanRequest trip(String from, String to, double startSoc) {
    return PlanRequest.builder().places(from, to).vehicle(CAR).startSoc(startSoc).build();
  }
}
