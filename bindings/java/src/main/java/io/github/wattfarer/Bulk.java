package io.github.wattfarer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many estimates, a piece at a time, so that they can be stopped and need little memory beside the answer. */
final class Bulk {
  private static final int ROWS = 32_768;
  private static final int REQUESTS = 256;

  private Bulk() {}

  static BulkEstimates chargeEstimatesBulk(BulkRequest request, double[] startSoc, double[] targetSoc, CancelToken cancel) {
    int rows = startSoc.length;
    if (rows <= ROWS || targetSoc.length != rows) return Wattfarer.chargeEstimatesBulk(request, startSoc, targetSoc);
    double[][] columns = new double[6][rows];
    long refused = 0;
    for (int from = 0; from < rows; from += ROWS) {
      proceed(cancel);
      int to = Math.min(from + ROWS, rows);
      BulkEstimates piece =
          Wattfarer.chargeEstimatesBulk(request, Arrays.copyOfRange(startSoc, from, to), Arrays.copyOfRange(targetSoc, from, to));
      double[][] found = {
        piece.durationS(),
        piece.durationP10S(),
        piece.durationP90S(),
        piece.endSoc(),
        piece.batteryEnergyKwh(),
        piece.deliveredEnergyKwh()
      };
      for (int column = 0; column < columns.length; column++) System.arraycopy(found[column], 0, columns[column], from, to - from);
      refused += piece.refused();
    }
    return new BulkEstimates(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], refused);
  }

  static List<ChargeOutcome> chargeEstimates(List<ChargeRequest> requests, CancelToken cancel) {
    List<ChargeOutcome> outcomes = new ArrayList<>(requests.size());
    for (int from = 0; from < requests.size(); from += REQUESTS) {
      proceed(cancel);
      outcomes.addAll(Wattfarer.chargeEstimates(requests.subList(from, Math.min(from + REQUESTS, requests.size()))));
    }
    return outcomes;
  }

  private static void proceed(CancelToken cancel) {
    if (cancel.isCancelled()) throw new WattfarerException.Cancelled("stopped on request", null, null, null, null);
  }
}
