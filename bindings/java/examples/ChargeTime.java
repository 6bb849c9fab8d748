import io.github.wattfarer.*;
import java.util.stream.Collectors;

/** How long until a Model 3 is charged from 20 to 80 % at a 150 kW charger, warm and at -5 C? */
public class ChargeTime {
  public static void main(String[] arguments) {
    var request =
        ChargeRequest.builder()
            .vehicle("tesla-model-3-long-range-2024")
            .startSoc(0.2)
            .goal(goal -> goal.targetSoc(0.8))
            .connector(plug -> plug.currentType(CurrentType.DC).maxPowerKw(150));
    for (double airC : new double[] {20, -5}) {
      var estimate = Wattfarer.chargeEstimate(request.conditions(weather -> weather.airC(airC)).build());
      var limited =
          estimate.limits().stream()
              .map(limit -> "%s up to %.0f %%".formatted(limit.limitingFactor(), 100 * limit.toSoc()))
              .collect(Collectors.joining(", "));
      System.out.printf(
          "%.0f C: %.0f min (%.0f to %.0f), limited by %s%n",
          airC, estimate.durationS() / 60, estimate.durationP10S() / 60, estimate.durationP90S() / 60, limited);
    }
  }
}
