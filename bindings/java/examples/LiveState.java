import io.github.wattfarer.*;

/** Is it charging, and how long does it still take? Start it, stop at 80 %. Against {@code wattfarer serve --simulate 3}, or real cars. */
public class LiveState {
  public static void main(String[] arguments) {
    // At a car maker's cloud the token comes from SmartcarApplication.exchange.
    try (var cars = Provider.connect("smartcar_v2", System.getenv("WATTFARER_TOKEN"), System.getenv("WATTFARER_ORIGIN"), null);
        var commands = new Commands(cars, CommandOptions.builder().build())) {
      var ids = cars.vehicles().join();
      var car = ids.getFirst();
      var who = cars.attributes(car);
      var state = cars.chargeState(car).join();
      System.out.printf(
          "%d cars, the first is a %s %s at %.0f %%%n", ids.size(), who.join().make(), who.join().model(), 100 * state.soc().value());

      var limit = commands.setLimit(car, 0.8).join();
      var start = commands.start(car).join();
      System.out.printf("limit of 80 %%: %s, charging: %s%n", limit.status(), start.status());

      var options = LiveOptions.builder().vehicle("tesla-model-3-long-range-2024").build();
      var ready = Wattfarer.readyFromState(cars.chargeState(car).join(), options);
      var estimate = ready.toLimit() == null ? ready.toFull() : ready.toLimit();
      System.out.printf("ready in %.0f min%n", estimate.durationS() / 60);
    }
  }
}
