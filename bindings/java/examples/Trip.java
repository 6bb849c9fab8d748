import io.github.wattfarer.*;
import java.util.concurrent.TimeUnit;

/** From Munich to Rome with the charging stops of the fastest trip, and the proof. The search ends after a minute at the latest. */
public class Trip {
  public static void main(String[] arguments) {
    var request =
        PlanRequest.builder().places("Munich", "Rome").vehicle("tesla-model-3-long-range-2024").startSoc(0.8).build();
    try (var roads = Roads.bundled();
        var stations = Stations.demonstration();
        var planner = new Planner(roads, stations)) {
      var answer = planner.planAsync(request).orTimeout(1, TimeUnit.MINUTES).join();
      var trip = answer.trips().getFirst();
      for (var leg : trip.legs()) {
        if (leg.kind() == LegKind.CHARGE) {
          System.out.printf(
              "charge %.0f min, %.0f to %.0f %%%n", leg.durationS() / 60, 100 * leg.arrivalSoc(), 100 * leg.departureSoc());
        } else {
          System.out.printf(
              "%s %.0f km, %.0f min, %.0f %% left%n", leg.kind(), leg.distanceM() / 1000, leg.durationS() / 60, 100 * leg.arrivalSoc());
        }
      }
      System.out.printf("%.1f h, gap %s%n", trip.totals().durationS() / 3600, answer.search().gap());
    }
  }
}
