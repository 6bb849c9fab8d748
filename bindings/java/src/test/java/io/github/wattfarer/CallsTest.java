package io.github.wattfarer;

import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CallsTest {
  @Test
  void manyEstimatesAreColumnsEachWhatASingleOneSays() {
    int rows = Support.FULL ? 1_000_000 : 200_000;
    double[] start = new double[rows];
    double[] target = new double[rows];
    Arrays.setAll(start, row -> 0.75 * row / rows);
    Arrays.fill(target, 0.8);
    start[3] = 7;
    var request = BulkRequest.builder().vehicle(Support.CAR).connector(plug -> plug.currentType(CurrentType.DC).maxPowerKw(150)).build();
    BulkEstimates columns = Wattfarer.chargeEstimatesBulk(request, start, target);
    assertEquals(rows, columns.durationS().length);
    assertEquals(1, columns.refused());
    assertTrue(Double.isNaN(columns.durationS()[3]));
    for (int row : new int[] {0, 17, rows - 1}) {
      ChargeEstimate single = Wattfarer.chargeEstimate(Support.charge().startSoc(start[row]).build());
      assertEquals(single.durationS(), columns.durationS()[row]);
      assertEquals(single.durationP90S(), columns.durationP90S()[row]);
      assertEquals(single.deliveredEnergyKwh(), columns.deliveredEnergyKwh()[row]);
    }
    assertEquals(columns, Wattfarer.chargeEstimatesBulkAsync(request, start, target).join(), "pieces are the whole");
    List<ChargeOutcome> mixed = Wattfarer.chargeEstimates(List.of(Support.charge().build(), Support.charge().startSoc(80).build()));
    assertNull(mixed.get(0).failure());
    assertEquals("invalid_input", mixed.get(1).failure().code());
    assertEquals(mixed, Wattfarer.chargeEstimatesAsync(List.of(Support.charge().build(), Support.charge().startSoc(80).build())).join());
  }

  @Test
  void aBulkStopsWhenItsFutureIsCancelled() throws Exception {
    int rows = 2_000_000;
    double[] start = new double[rows];
    double[] target = new double[rows];
    Arrays.fill(target, 0.8);
    var request = BulkRequest.builder().vehicle(Support.CAR).connector(plug -> plug.currentType(CurrentType.DC)).build();
    var failure = new CompletableFuture<Throwable>();
    var future =
        Work.start(
            cancel -> {
              try {
                return Bulk.chargeEstimatesBulk(request, start, target, cancel);
              } catch (Throwable error) {
                failure.complete(error);
                throw error;
              }
            });
    Thread.sleep(30);
    future.cancel(true);
    assertInstanceOf(WattfarerException.Cancelled.class, failure.get(5, TimeUnit.SECONDS));
  }

  @Test
  void recordsAreValues() {
    ChargeRequest request = Support.charge().build();
    assertEquals(request, Support.charge().build());
    assertEquals(request.hashCode(), Support.charge().build().hashCode());
    assertEquals(0.5, request.toBuilder().startSoc(0.5).build().startSoc());
    // Reading fills what was left out.
    ChargeRequest read = Wattfarer.chargeRequestFromJson(Wattfarer.chargeRequestToJson(request));
    assertEquals(20.0, read.conditions().airC());
    assertEquals(read, Wattfarer.chargeRequestFromJson(Wattfarer.chargeRequestToJson(read)));
    assertEquals("dc", CurrentType.DC.toString());
    assertEquals(List.of(), Support.trip("A", "B", 0.5).avoid());
    BulkEstimates one = new BulkEstimates(new double[] {1}, new double[] {}, new double[] {}, new double[] {}, new double[] {}, new double[] {}, 0);
    assertEquals(one, new BulkEstimates(new double[] {1}, new double[] {}, new double[] {}, new double[] {}, new double[] {}, new double[] {}, 0));
    // Empty and odd texts cross the border whole.
    assertEquals("", Wattfarer.chargeEstimate(Support.charge().clientRef("").build()).clientRef());
    assertEquals("ö\u0000😀", Wattfarer.chargeEstimate(Support.charge().clientRef("ö\u0000😀").build()).clientRef());
  }

  @Test
  void aPlanWithoutEndStopsWithItsFuture() throws Exception {
    assumeTrue(Hooks.THERE, "built without test-hooks");
    Planner planner = Support.planner();
    PlanRequest request = Support.trip("48.137,11.575", "41.9,12.5", 0.8);
    planner.plan(request);
    double worst = 0;
    // The first two rounds load the classes of the way out.
    for (int round = 0; round < 7; round++) {
      var ended = new CompletableFuture<Throwable>();
      var endedAt = new AtomicReference<Long>();
      CompletableFuture<PlanAnswer> future =
          Work.start(
              cancel -> {
                try {
                  return Hooks.planWithoutEnd(planner, request, cancel);
                } catch (Throwable error) {
                  endedAt.set(System.nanoTime());
                  ended.complete(error);
                  throw error;
                }
              });
      Thread.sleep(200);
      assertFalse(ended.isDone(), "it goes on");
      long began = System.nanoTime();
      if (round == 0) future.completeExceptionally(new java.util.concurrent.TimeoutException());
      else future.cancel(true);
      assertInstanceOf(WattfarerException.Cancelled.class, ended.get(5, TimeUnit.SECONDS));
      double took = (endedAt.get() - began) / 1e6;
      if (round > 1) worst = Math.max(worst, took);
    }
    System.out.printf("java: a plan stopped within %.1f ms of its cancellation%n", worst);
    assertTrue(worst < 50, worst + " ms");
  }

  @Test
  void aTokenStopsAPlainCall() {
    CancelToken cancel = new CancelToken();
    cancel.cancel();
    assertThrows(WattfarerException.Cancelled.class, () -> Support.planner().plan(Support.trip("Munich", "Rome", 0.8), cancel));
    CompletableFuture<PlanAnswer> future = Support.planner().planAsync(Support.trip("Munich", "nowhere at all", 0.8));
    CompletionException failure = assertThrows(CompletionException.class, future::join);
    assertInstanceOf(WattfarerException.NotFound.class, failure.getCause());
  }

  @Test
  void eightThreadsShareAPlanner() throws Exception {
    Planner planner = Support.planner();
    List<PlanRequest> asked = new ArrayList<>();
    for (String to : List.of("Rome", "Berlin", "Vienna")) for (double soc : new double[] {0.5, 0.9}) asked.add(Support.trip("Munich", to, soc));
    List<String> alone = asked.stream().map(it -> Wattfarer.planAnswerToJson(planner.plan(it))).toList();
    var start = new CountDownLatch(1);
    List<CompletableFuture<List<String>>> threads = new ArrayList<>();
    for (int thread = 0; thread < 8; thread++) {
      var found = new CompletableFuture<List<String>>();
      threads.add(found);
      Thread.ofPlatform().start(() -> {
        try {
          start.await();
          found.complete(asked.stream().map(it -> Wattfarer.planAnswerToJson(planner.plan(it))).toList());
        } catch (Throwable error) {
          found.completeExceptionally(error);
        }
      });
    }
    start.countDown();
    for (var found : threads) assertEquals(alone, found.get(2, TimeUnit.MINUTES));
    List<Long> told = Collections.synchronizedList(new ArrayList<>());
    List<PlanOutcome> many = planner.planManyAsync(asked, 8, (done, total, what) -> told.add(done)).join();
    assertEquals(alone, many.stream().map(it -> Wattfarer.planAnswerToJson(it.answer())).toList());
    assertEquals(6, told.size());
    assertEquals(alone.getFirst(), Wattfarer.planAnswerToJson(planner.planMany(asked.subList(0, 1)).getFirst().answer()));
  }

  @Test
  void aListenerThatThrowsLosesNoPlans() {
    List<PlanRequest> asked = List.of(Support.trip("Munich", "Rome", 0.5), Support.trip("Munich", "Rome", 0.9));
    ProgressListener broken = (done, total, what) -> {
      throw new IllegalStateException("planted");
    };
    assertEquals(2, Support.planner().planMany(asked, 2, null, broken).size());
  }

  @Test
  void useAfterCloseIsRefused() {
    Stations stations = Stations.demonstration();
    assertTrue(stations.count() > 0);
    stations.close();
    stations.close();
    IllegalStateException error = assertThrows(IllegalStateException.class, stations::count);
    assertEquals("Stations is closed", error.getMessage());
    assertThrows(IllegalStateException.class, () -> new Planner(Support.roads(), stations));
    // What a planner holds lives as long as the planner.
    try (Stations second = Stations.demonstration();
        Planner planner = new Planner(Support.roads(), second)) {
      second.close();
      try (Stations kept = planner.stations()) {
        assertTrue(kept.count() > 0);
      }
    }
  }

  @Test
  void platformsHaveFolders() {
    assertEquals("linux-x86_64", NativeLibrary.platform("Linux", "amd64"));
    assertEquals("macos-aarch64", NativeLibrary.platform("Mac OS X", "aarch64"));
    assertEquals("windows-x86_64", NativeLibrary.platform("Windows 11", "amd64"));
    assertEquals("linux-riscv64", NativeLibrary.platform("Linux", "riscv64"));
  }
}
