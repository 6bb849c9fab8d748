package io.github.wattfarer;

import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private static String run(String name, String... arguments) throws Exception {
    var command = new java.util.ArrayList<String>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(name);
    command.addAll(java.util.List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  @Test
  void chargeTime() throws Exception {
    String printed = run("ChargeTime");
    assertTrue(printed.contains("20 C: ") && printed.contains("temperature up to 80 %"), printed);
  }

  @Test
  void trip() throws Exception {
    String printed = run("Trip");
    assertTrue(printed.contains("charge ") && printed.contains("gap 0.0"), printed);
  }

  @Test
  void liveState() throws Exception {
    assumeTrue(System.getenv("WATTFARER_ORIGIN") != null, "no simulated cars: run it by tests/simulate.sh");
    String printed = run("LiveState");
    assertTrue(printed.contains("3 cars") && printed.contains("charging: confirmed") && printed.contains("ready in "), printed);
  }

  /** What the page shows is what runs. */
  @Test
  void theReadmeShowsTheExamples() throws Exception {
    String page = Files.readString(Path.of("README.md"));
    String code = Files.readString(Path.of("examples/ChargeTime.java")) + Files.readString(Path.of("examples/Trip.java"));
    String run = code.replaceAll("\\s+", "");
    String shown = page.substring(page.indexOf("```java") + 7);
    shown = shown.substring(0, shown.indexOf("```"));
    for (String piece : shown.strip().split("\n\n")) assertTrue(run.contains(piece.replaceAll("\\s+", "")), piece);
  }
}
