package io.github.wattfarer;

import java.util.Arrays;

/** What calls cost, as one JSON line. Run by bench.sh. */
final class Bench {
  public static void main(String[] arguments) {
    long began = System.nanoTime();
    Wattfarer.engineVersion();
    double load = (System.nanoTime() - began) / 1e6;
    double small = best(5, 200_000, () -> Wattfarer.temperatureFactor(10));
    ChargeRequest request = Support.charge().build();
    double estimate = best(5, 5_000, () -> Wattfarer.chargeEstimate(request));
    double[] start = new double[1_000_000];
    double[] target = new double[start.length];
    Arrays.setAll(start, row -> 0.75 * row / start.length);
    Arrays.fill(target, 0.8);
    var bulk = BulkRequest.builder().vehicle(Support.CAR).connector(plug -> plug.currentType(CurrentType.DC).maxPowerKw(150)).build();
    // In pieces, so that it can be stopped.
    double million = best(7, 1, () -> Wattfarer.chargeEstimatesBulkAsync(bulk, start, target).join());
    double whole = best(7, 1, () -> Wattfarer.chargeEstimatesBulk(bulk, start, target));
    // Positions: looking up a name would be most of the time.
    PlanRequest trip = Support.trip("48.137,11.575", "41.9,12.5", 0.8);
    double plan = best(5, 10, () -> Support.planner().plan(trip));
    System.out.printf(
        "{\"language\": \"java\", \"load_ms\": %.1f, \"call_ns\": %.0f, \"estimate_us\": %.2f, \"plan_us\": %.0f, \"bulk_ms\": %.1f, \"bulk_whole_ms\": %.1f}%n",
        load, small, estimate / 1e3, plan / 1e3, million / 1e6, whole / 1e6);
  }

  /** Nanoseconds a call, the best of some rounds after a first one. */
  private static double best(int rounds, int calls, Runnable call) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round <= rounds; round++) {
      long began = System.nanoTime();
      for (int index = 0; index < calls; index++) call.run();
      double took = (double) (System.nanoTime() - began) / calls;
      if (round > 0) best = Math.min(best, took);
    }
    return best;
  }
}
