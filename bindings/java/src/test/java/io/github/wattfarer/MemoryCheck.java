package io.github.wattfarer;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Many calls in a process of their own, whose growth is printed in KiB. The heap has a fixed size and is touched from the start, so it
 * adds nothing; classes and compiled code are there after the warm-up; what grows is memory that the library or the generated code
 * took and did not give back. Two things are taken out first: blocks of native memory that wait for the collector (it runs), and freed
 * blocks that the C library keeps for the next call (malloc_trim). Files in memory do not count: RssAnon. With {@code leak} every call loses 100 bytes.
 */
final class MemoryCheck {
  public static void main(String[] arguments) throws Throwable {
    int calls = Integer.parseInt(arguments[0]);
    boolean leak = arguments.length > 1;
    ChargeRequest good = Support.charge().build();
    ChargeRequest bad = Support.charge().startSoc(80).build();
    run(good, bad, Math.max(calls / 2, 100_000), false);
    long before = resident();
    run(good, bad, calls, leak);
    System.out.println(resident() - before);
  }

  private static void run(ChargeRequest good, ChargeRequest bad, int calls, boolean leak) {
    for (int call = 0; call < calls; call++) {
      try {
        Wattfarer.chargeEstimate(call % 8 == 0 ? bad : good);
      } catch (WattfarerException.InvalidInput refused) {
        // Every eighth call fails on purpose.
      }
      if (call % 16 == 0) new CancelToken().close();
      if (leak) RustBuffer.alloc(100);
    }
  }

  private static long resident() throws Throwable {
    // Collects what waits for the collector: arenas of native memory belong to objects of the heap.
    for (int round = 0; round < 4; round++) {
      System.gc();
      Thread.sleep(100);
    }
    var linker = Linker.nativeLinker();
    var trim =
        linker.downcallHandle(
            linker.defaultLookup().find("malloc_trim").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
    int ignored = (int) trim.invokeExact(0L);
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("RssAnon:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
