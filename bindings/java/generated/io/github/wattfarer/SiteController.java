package io.github.wattfarer;

/**
 * Keeps the sum of currents of many points below a cap, when messages get lost, readings are old and cars do not obey.
 */
public class SiteController implements AutoCloseable, SiteControllerInterface {
  protected long handle;
  protected UniffiCleaner.Cleanable cleanable;

  private java.util.concurrent.atomic.AtomicBoolean wasDestroyed = new java.util.concurrent.atomic.AtomicBoolean(false);
  private java.util.concurrent.atomic.AtomicLong callCounter = new java.util.concurrent.atomic.AtomicLong(1);

  /**
   * Internal constructor to wrap a raw handle from FFI.
   * The UniffiWithHandle marker disambiguates this from other constructors.
   */
  SiteController(UniffiWithHandle phantom, long handle) {
    this.handle = handle;
    this.cleanable = UniffiLib.CLEANER.register(this, new UniffiCleanAction(handle));
  }

  /**
   * This constructor can be used to instantiate a fake object. Only used for tests. Any
   * attempt to actually use an object constructed this way will fail as there is no
   * connected Rust object.
   */
  SiteController(NoHandle noHandle) {
    this.handle = 0L;
    this.cleanable = null;
  }

    /**
     * A controller for a cap of so many amperes per phase.
     */
  public SiteController(double capA, ControllerOptions options) throws WattfarerException{
    this(UniffiWithHandle.INSTANCE, (long)
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new(
            capA, FfiConverterTypeControllerOptions.INSTANCE.lower(options), _status);
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
        throw new java.lang.IllegalStateException("SiteController is closed");
      }
      if (c == java.lang.Long.MAX_VALUE) {
        throw new java.lang.IllegalStateException("SiteController call counter would overflow");
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
          UniffiLib.uniffi_wattfarer_ffi_fn_free_sitecontroller(handle, status);
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
      return UniffiLib.uniffi_wattfarer_ffi_fn_clone_sitecontroller(handle, status);
    });
  }

    /**
     * The point accepted a command.
     */
    @Override
    public void accepted(long point, long id) throws WattfarerException {
            try {

    callWithHandle(_uniffiHandle -> {
        try {

    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        UniffiLib.uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted(_uniffiHandle,
            point, id, _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    ;
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
     * Adds a point that passes at most {@code max_a} per phase; until it is heard of, it counts with that. Gives its index.
     */
    @Override
    public long addPoint(double maxA) throws WattfarerException {
            try {
                return
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithErrorLong(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point(_uniffiHandle,
            maxA, _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    ;
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
     * A reading: at {@code at_s} the point drew {@code current_a}. Readings older than the last are ignored.
     */
    @Override
    public void measured(long point, double atS, double currentA) throws WattfarerException {
            try {

    callWithHandle(_uniffiHandle -> {
        try {

    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        UniffiLib.uniffi_wattfarer_ffi_fn_method_sitecontroller_measured(_uniffiHandle,
            point, atS, currentA, _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    ;
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
     * What to send at {@code now_s} so that each point comes to the current in {@code wanted_a}, as far as the cap allows.
     */
    @Override
    public java.util.List<LimitCommand> step(double nowS, double[] wantedA) throws WattfarerException {
            try {
                return FfiConverterSequenceTypeLimitCommand.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_sitecontroller_step(_allocator, _uniffiHandle,
            nowS, FfiConverterFloat64Array.INSTANCE.lower(wantedA), _status);
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
     * The worst that all points together may be drawing, A.
     */
    @Override
    public double worstA() throws WattfarerException {
            try {
                return
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithErrorDouble(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a(_uniffiHandle,
            _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    ;
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
}
