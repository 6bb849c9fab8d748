package io.github.wattfarer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Long calls on threads of their own, as futures. */
final class Work {
  private static final AtomicLong COUNT = new AtomicLong();
  // Daemons that end after a minute without work: the engine keeps a processor busy, so threads of the platform suit it.
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "wattfarer-" + COUNT.incrementAndGet());
            thread.setDaemon(true);
            return thread;
          });

  private Work() {}

  /** Starts work. However the future ends before it (cancelled, timed out, completed by somebody), the token stops the work. */
  static <T> CompletableFuture<T> start(Function<CancelToken, T> work) {
    CompletableFuture<T> future = new CompletableFuture<>();
    CancelToken cancel = new CancelToken();
    future.whenComplete((value, error) -> cancel.cancel());
    THREADS.execute(
        () -> {
          try {
            if (!future.isDone()) future.complete(work.apply(cancel));
          } catch (Throwable error) {
            future.completeExceptionally(error);
          }
        });
    // The token is freed with the future: closing it here could meet a cancellation under way.
    return future;
  }
}
