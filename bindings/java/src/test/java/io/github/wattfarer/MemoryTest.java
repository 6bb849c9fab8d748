package io.github.wattfarer;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class MemoryTest {
  private static long growthKib(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED",
                "-Xms64m",
                "-Xmx64m",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseSerialGC",
                // The second compiler takes and gives back megabytes at moments of its own.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryCheck.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // One arena of the C library for all threads: how it spreads over them is chance.
    builder.environment().put("MALLOC_ARENA_MAX", "1");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes()).trim();
    assertEquals(0, process.waitFor(), printed);
    return Long.parseLong(printed);
  }

  @Test
  void manyCallsKeepMemoryFlat() throws Exception {
    int calls = Support.FULL ? 1_000_000 : 100_000;
    long growth = growthKib(Integer.toString(calls));
    System.out.printf("java: %d calls, %d KiB more%n", calls, growth);
    assertTrue(growth <= 1024, growth + " KiB");
  }

  @Test
  void aLeakOfAHundredBytesACallIsFound() throws Exception {
    long growth = growthKib("100000", "leak");
    assertTrue(growth > 5000, growth + " KiB");
  }
}
