package io.github.wattfarer;

/**
 * Finds the fastest trips with their charging stops on one map with one set of stations, each with its proof. Made ready once,
 * in seconds for a continent; share it between threads.
 */
public class Planner implements AutoCloseable, PlannerInterface {
  protected long handle;
  protected UniffiCleaner.Cleanable cleanable;

  private java.util.concurrent.atomic.AtomicBoolean wasDestroyed = new java.util.concurrent.atomic.AtomicBoolean(false);
  private java.util.concurrent.atomic.AtomicLong callCounter = new java.util.concurrent.atomic.AtomicLong(1);

  /**
   * Internal constructor to wrap a raw handle from FFI.
   * The UniffiWithHandle marker disambiguates this from other constructors.
   */
  Planner(UniffiWithHandle phantom, long handle) {
    this.handle = handle;
    this.cleanable = UniffiLib.CLEANER.register(this, new UniffiCleanAction(handle));
  }

  /**
   * This constructor can be used to instantiate a fake object. Only used for tests. Any
   * attempt to actually use an object constructed this way will fail as there is no
   * connected Rust object.
   */
  Planner(NoHandle noHandle) {
    this.handle = 0L;
    this.cleanable = null;
  }

    /**
     * A planner for roads and stations.
     */
  public Planner(Roads roads, Stations stations) throws WattfarerException{
    this(UniffiWithHandle.INSTANCE, (long)
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_constructor_planner_new(
            FfiConverterTypeRoads.INSTANCE.lower(roads), FfiConverterTypeStations.INSTANCE.lower(stations), _status);
    })
    );
  }

  @Override
  public synchronized void close() {
    // Only allow a single call to this method.
    // TODO(uniffi): maybe we should log a warning if called more than once?
    if (this.wasDestroyed.compareAndSet(false, true)) {
      // This decrement always matches the initial count of 1 given at creation time.
      if (this.callCounter.decrementAndGet() == 0L) {
        if (cleanable != null) {
          cleanable.clean();
        }
      }
    }
  }

  <R> R callWithHandle(java.util.function.Function<java.lang.Long, R> block) {
    // Check and increment the call counter, to keep the object alive.
    // This needs a compare-and-set retry loop in case of concurrent updates.
    long c;
    do {
      c = this.callCounter.get();
      if (c == 0L) {
        throw new java.lang.IllegalStateException("Planner is closed");
      }
      if (c == java.lang.Long.MAX_VALUE) {
        throw new java.lang.IllegalStateException("Planner call counter would overflow");
      }
    } while (! this.callCounter.compareAndSet(c, c + 1L));
    // Now we can safely do the method call without the handle being freed concurrently.
    try {
      return block.apply(this.uniffiCloneHandle());
    } finally {
      // This decrement always matches the increment we performed above.
      if (this.callCounter.decrementAndGet() == 0L) {
        if (cleanable != null) {
          cleanable.clean();
        }
      }
    }
  }

  void callWithHandle(java.util.function.Consumer<java.lang.Long> block) {
    callWithHandle((java.lang.Long uniffiHandle) -> {
      block.accept(uniffiHandle);
      return (java.lang.Void)null;
    });
  }

  private class UniffiCleanAction implements Runnable {
    private final long handle;

    public UniffiCleanAction(long handle) {
      this.handle = handle;
    }

    @Override
    public void run() {
      // If the handle is 0 this is a fake object created with `NoHandle`, don't try to free.
      if (handle != 0L) {
        UniffiHelpers.uniffiRustCall((_allocator, status) -> {
          UniffiLib.uniffi_wattfarer_ffi_fn_free_planner(handle, status);
          return null;
        });
      }
    }
  }

  long uniffiCloneHandle() {
    return UniffiHelpers.uniffiRustCall((_allocator, status) -> {
      if (handle == 0L) {
        throw new java.lang.NullPointerException();
      }
      return UniffiLib.uniffi_wattfarer_ffi_fn_clone_planner(handle, status);
    });
  }

    /**
     * The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
     * {@code infeasible}, not an error.
     */
    @Override
    public PlanAnswer plan(PlanRequest request, CancelToken cancel) throws WattfarerException {
            try {
                return FfiConverterTypePlanAnswer.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_planner_plan(_allocator, _uniffiHandle,
            FfiConverterTypePlanRequest.INSTANCE.lower(request), FfiConverterOptionalTypeCancelToken.INSTANCE.lower(cancel), _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    );
            } catch (java.lang.RuntimeException _uniffi_ex) {

                if (WattfarerException.class.isInstance(_uniffi_ex.getCause())) {
                    throw (WattfarerException)_uniffi_ex.getCause();
                }

                if (InternalException.class.isInstance(_uniffi_ex.getCause())) {
                    throw (InternalException)_uniffi_ex.getCause();
                }
                throw _uniffi_ex;
            }
    }

    /**
     * A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
     * others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
     */
    @Override
    public java.util.List<PlanOutcome> planMany(java.util.List<PlanRequest> requests, int threads, CancelToken cancel, ProgressListener progress) throws WattfarerException {
            try {
                return FfiConverterSequenceTypePlanOutcome.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_planner_plan_many(_allocator, _uniffiHandle,
            FfiConverterSequenceTypePlanRequest.INSTANCE.lower(requests), threads, FfiConverterOptionalTypeCancelToken.INSTANCE.lower(cancel), FfiConverterOptionalTypeProgressListener.INSTANCE.lower(progress), _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    );
            } catch (java.lang.RuntimeException _uniffi_ex) {

                if (WattfarerException.class.isInstance(_uniffi_ex.getCause())) {
                    throw (WattfarerException)_uniffi_ex.getCause();
                }

                if (InternalException.class.isInstance(_uniffi_ex.getCause())) {
                    throw (InternalException)_uniffi_ex.getCause();
                }
                throw _uniffi_ex;
            }
    }

    /**
     * The roads it plans on.
     */
    @Override
    public Roads roads()  {
            try {
                return FfiConverterTypeRoads.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_planner_roads(_uniffiHandle,
            _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    );
            } catch (java.lang.RuntimeException _uniffi_ex) {

                if (InternalException.class.isInstance(_uniffi_ex.getCause())) {
                    throw (InternalException)_uniffi_ex.getCause();
                }
                throw _uniffi_ex;
            }
    }

    /**
     * The stations it plans with.
     */
    @Override
    public Stations stations()  {
            try {
                return FfiConverterTypeStations.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_planner_stations(_uniffiHandle,
            _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    );
            } catch (java.lang.RuntimeException _uniffi_ex) {

                if (InternalException.class.isInstance(_uniffi_ex.getCause())) {
                    throw (InternalException)_uniffi_ex.getCause();
                }
                throw _uniffi_ex;
            }
    }

  /**
   * A planner for roads and stations.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<Planner> createAsync(Roads roads, Stations stations) {
    return Work.start(cancel -> new Planner(roads, stations));
  }

  /**
   * The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
   * {@code infeasible}, not an error.
   */
  public PlanAnswer plan(PlanRequest request) {
    return plan(request, null);
  }

  /**
   * The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
   * {@code infeasible}, not an error.
   *
   * <p>Works on another thread; cancelling the future stops the work within milliseconds.
   */
  public java.util.concurrent.CompletableFuture<PlanAnswer> planAsync(PlanRequest request) {
    return Work.start(cancel -> plan(request, cancel));
  }

  /**
   * A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
   * others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
   */
  public java.util.List<PlanOutcome> planMany(java.util.List<PlanRequest> requests) {
    return planMany(requests, 0, null, null);
  }

  /**
   * A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
   * others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
   *
   * <p>Works on another thread; cancelling the future stops the work within milliseconds.
   */
  public java.util.concurrent.CompletableFuture<java.util.List<PlanOutcome>> planManyAsync(java.util.List<PlanRequest> requests) {
    return Work.start(cancel -> planMany(requests, 0, cancel, null));
  }

  /**
   * A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
   * others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
   *
   * <p>Works on another thread; cancelling the future stops the work within milliseconds.
   */
  public java.util.concurrent.CompletableFuture<java.util.List<PlanOutcome>> planManyAsync(java.util.List<PlanRequest> requests, int threads, ProgressListener progress) {
    return Work.start(cancel -> planMany(requests, threads, cancel, progress));
  }
}
