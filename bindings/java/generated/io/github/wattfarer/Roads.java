package io.github.wattfarer;

/**
 * The roads of a map.
 */
public class Roads implements AutoCloseable, RoadsInterface {
  protected long handle;
  protected UniffiCleaner.Cleanable cleanable;

  private java.util.concurrent.atomic.AtomicBoolean wasDestroyed = new java.util.concurrent.atomic.AtomicBoolean(false);
  private java.util.concurrent.atomic.AtomicLong callCounter = new java.util.concurrent.atomic.AtomicLong(1);

  /**
   * Internal constructor to wrap a raw handle from FFI.
   * The UniffiWithHandle marker disambiguates this from other constructors.
   */
  Roads(UniffiWithHandle phantom, long handle) {
    this.handle = handle;
    this.cleanable = UniffiLib.CLEANER.register(this, new UniffiCleanAction(handle));
  }

  /**
   * This constructor can be used to instantiate a fake object. Only used for tests. Any
   * attempt to actually use an object constructed this way will fail as there is no
   * connected Rust object.
   */
  Roads(NoHandle noHandle) {
    this.handle = 0L;
    this.cleanable = null;
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
        throw new java.lang.IllegalStateException("Roads is closed");
      }
      if (c == java.lang.Long.MAX_VALUE) {
        throw new java.lang.IllegalStateException("Roads call counter would overflow");
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
          UniffiLib.uniffi_wattfarer_ffi_fn_free_roads(handle, status);
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
      return UniffiLib.uniffi_wattfarer_ffi_fn_clone_roads(handle, status);
    });
  }

    /**
     * Writes the roads inside a box as a map of their own.
     */
    @Override
    public void cut(BoundingBox bounds, java.lang.String id, java.lang.String outPath) throws WattfarerException {
            try {

    callWithHandle(_uniffiHandle -> {
        try {

    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        UniffiLib.uniffi_wattfarer_ffi_fn_method_roads_cut(_uniffiHandle,
            FfiConverterTypeBoundingBox.INSTANCE.lower(bounds), FfiConverterString.INSTANCE.lower(id), FfiConverterString.INSTANCE.lower(outPath), _status);
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
     * The battery energy of the fastest way between places, by cause.
     */
    @Override
    public EnergyEstimate driveEnergy(DriveRequest request, CancelToken cancel) throws WattfarerException {
            try {
                return FfiConverterTypeEnergyEstimate.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_roads_drive_energy(_allocator, _uniffiHandle,
            FfiConverterTypeDriveRequest.INSTANCE.lower(request), FfiConverterOptionalTypeCancelToken.INSTANCE.lower(cancel), _status);
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
     * What the map says of itself.
     */
    @Override
    public MapInfo info() throws WattfarerException {
            try {
                return FfiConverterTypeMapInfo.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_roads_info(_allocator, _uniffiHandle,
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
     * How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries.
     */
    @Override
    public Range range(RangeRequest request, CancelToken cancel) throws WattfarerException {
            try {
                return FfiConverterTypeRange.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_roads_range(_allocator, _uniffiHandle,
            FfiConverterTypeRangeRequest.INSTANCE.lower(request), FfiConverterOptionalTypeCancelToken.INSTANCE.lower(cancel), _status);
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
     * The road nearest to a position within so many metres, never a ferry.
     */
    @Override
    public Snapped snap(LatLon position, double withinM) throws WattfarerException {
            try {
                return FfiConverterOptionalTypeSnapped.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_roads_snap(_allocator, _uniffiHandle,
            FfiConverterTypeLatLon.INSTANCE.lower(position), withinM, _status);
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
     * Checks the checksum of every part of the file. Fails with {@code bad_data} naming the part that is damaged.
     */
    @Override
    public void verify() throws WattfarerException {
            try {

    callWithHandle(_uniffiHandle -> {
        try {

    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        UniffiLib.uniffi_wattfarer_ffi_fn_method_roads_verify(_uniffiHandle,
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

    /**
     * The highways of the world that come with Wattfarer, prepared once in the user's cache folder: a minute on first use. Fails
     * with {@code not_found} where they are not installed; the hint says how to get them.
     */
    public static Roads bundled(ProgressListener progress) throws WattfarerException {
            try {
                return FfiConverterTypeRoads.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_constructor_roads_bundled(
            FfiConverterOptionalTypeProgressListener.INSTANCE.lower(progress), _status);
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
     * Opens a {@code .wfmap} file. It stays on disk and is read where a search goes.
     */
    public static Roads open(java.lang.String path) throws WattfarerException {
            try {
                return FfiConverterTypeRoads.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_constructor_roads_open(
            FfiConverterString.INSTANCE.lower(path), _status);
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
   * The highways of the world that come with Wattfarer, prepared once in the user's cache folder: a minute on first use. Fails
   * with {@code not_found} where they are not installed; the hint says how to get them.
   */
  public static Roads bundled() {
    return bundled(null);
  }

  /**
   * The highways of the world that come with Wattfarer, prepared once in the user's cache folder: a minute on first use. Fails
   * with {@code not_found} where they are not installed; the hint says how to get them.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<Roads> bundledAsync() {
    return Work.start(cancel -> bundled(null));
  }

  /**
   * The highways of the world that come with Wattfarer, prepared once in the user's cache folder: a minute on first use. Fails
   * with {@code not_found} where they are not installed; the hint says how to get them.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<Roads> bundledAsync(ProgressListener progress) {
    return Work.start(cancel -> bundled(progress));
  }

  /**
   * Opens a {@code .wfmap} file. It stays on disk and is read where a search goes.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<Roads> openAsync(String path) {
    return Work.start(cancel -> open(path));
  }

  /**
   * Writes the roads inside a box as a map of their own.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public java.util.concurrent.CompletableFuture<Void> cutAsync(BoundingBox bounds, String id, String outPath) {
    return Work.start(cancel -> {
      cut(bounds, id, outPath);
      return null;
    });
  }

  /**
   * The battery energy of the fastest way between places, by cause.
   */
  public EnergyEstimate driveEnergy(DriveRequest request) {
    return driveEnergy(request, null);
  }

  /**
   * The battery energy of the fastest way between places, by cause.
   *
   * <p>Works on another thread; cancelling the future stops the work within milliseconds.
   */
  public java.util.concurrent.CompletableFuture<EnergyEstimate> driveEnergyAsync(DriveRequest request) {
    return Work.start(cancel -> driveEnergy(request, cancel));
  }

  /**
   * How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries.
   */
  public Range range(RangeRequest request) {
    return range(request, null);
  }

  /**
   * How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries.
   *
   * <p>Works on another thread; cancelling the future stops the work within milliseconds.
   */
  public java.util.concurrent.CompletableFuture<Range> rangeAsync(RangeRequest request) {
    return Work.start(cancel -> range(request, cancel));
  }

  /**
   * Checks the checksum of every part of the file. Fails with {@code bad_data} naming the part that is damaged.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public java.util.concurrent.CompletableFuture<Void> verifyAsync() {
    return Work.start(cancel -> {
      verify();
      return null;
    });
  }
}
