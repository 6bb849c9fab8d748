package io.github.wattfarer;

/**
 * An application at Smartcar, v2.0 and v3.
 */
public class SmartcarApplication implements AutoCloseable, SmartcarApplicationInterface {
  protected long handle;
  protected UniffiCleaner.Cleanable cleanable;

  private java.util.concurrent.atomic.AtomicBoolean wasDestroyed = new java.util.concurrent.atomic.AtomicBoolean(false);
  private java.util.concurrent.atomic.AtomicLong callCounter = new java.util.concurrent.atomic.AtomicLong(1);

  /**
   * Internal constructor to wrap a raw handle from FFI.
   * The UniffiWithHandle marker disambiguates this from other constructors.
   */
  SmartcarApplication(UniffiWithHandle phantom, long handle) {
    this.handle = handle;
    this.cleanable = UniffiLib.CLEANER.register(this, new UniffiCleanAction(handle));
  }

  /**
   * This constructor can be used to instantiate a fake object. Only used for tests. Any
   * attempt to actually use an object constructed this way will fail as there is no
   * connected Rust object.
   */
  SmartcarApplication(NoHandle noHandle) {
    this.handle = 0L;
    this.cleanable = null;
  }

    /**
     * An application; {@code origin} is a compatible server such as {@code wattfarer serve} (absent: Smartcar's own).
     */
  public SmartcarApplication(java.lang.String clientId, java.lang.String clientSecret, java.lang.String redirectUri, java.lang.String origin) throws WattfarerException{
    this(UniffiWithHandle.INSTANCE, (long)
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new(
            FfiConverterString.INSTANCE.lower(clientId), FfiConverterString.INSTANCE.lower(clientSecret), FfiConverterString.INSTANCE.lower(redirectUri), FfiConverterOptionalString.INSTANCE.lower(origin), _status);
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
        throw new java.lang.IllegalStateException("SmartcarApplication is closed");
      }
      if (c == java.lang.Long.MAX_VALUE) {
        throw new java.lang.IllegalStateException("SmartcarApplication call counter would overflow");
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
          UniffiLib.uniffi_wattfarer_ffi_fn_free_smartcarapplication(handle, status);
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
      return UniffiLib.uniffi_wattfarer_ffi_fn_clone_smartcarapplication(handle, status);
    });
  }

    /**
     * Cars of an owner by id, through v3.
     */
    @Override
    public Provider carsOf(java.lang.String userId) throws WattfarerException {
            try {
                return FfiConverterTypeProvider.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of(_uniffiHandle,
            FfiConverterString.INSTANCE.lower(userId), _status);
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
     * Whether the car of this identification number can be connected, and what it could then do.
     *
     * Re-polls and completes on {@link java.util.concurrent.ForkJoinPool#commonPool()}. See the overload
     * taking an {@link java.util.concurrent.Executor} for the contract an executor must meet.
     */
    @Override
    public java.util.concurrent.CompletableFuture<Compatibility> compatibility(java.lang.String vin, java.util.List<java.lang.String> scopes, java.lang.String country){
        return compatibility(vin, scopes, country, java.util.concurrent.ForkJoinPool.commonPool());
    }    /**
     * Whether the car of this identification number can be connected, and what it could then do.
     *
     * @param _uniffiExecutor runs every re-poll and the completion of the returned future. The first
     *     poll runs on the calling thread, before this method returns. Any executor that hands tasks to
     *     its own threads works: {@link java.util.concurrent.ForkJoinPool#commonPool()}, a fixed, cached
     *     or single-thread pool, or a virtual-thread executor. Rust invokes the continuation from inside
     *     {@code Waker::wake()}, so an executor that runs tasks on the submitting thread, such as
     *     {@code Runnable::run}, polls the future from within its own waker and deadlocks any future
     *     that holds a lock while waking. Cancelling the returned future signals Rust; the pipeline then
     *     frees the Rust future, so an executor that accepts a task and never runs it, such as one using
     *     {@link java.util.concurrent.ThreadPoolExecutor.DiscardPolicy} or one whose queue was drained
     *     by {@code shutdownNow()}, leaks the Rust future and everything it owns.
     */
    public java.util.concurrent.CompletableFuture<Compatibility> compatibility(java.lang.String vin, java.util.List<java.lang.String> scopes, java.lang.String country, java.util.concurrent.Executor _uniffiExecutor
    ){
        return UniffiAsyncHelpers.uniffiRustCallAsync(
        _uniffiExecutor,
        callWithHandle(_uniffiHandle -> {
            return UniffiLib.uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility(
                _uniffiHandle,
                FfiConverterString.INSTANCE.lower(vin), FfiConverterSequenceString.INSTANCE.lower(scopes), FfiConverterString.INSTANCE.lower(country)
            );
        }),
        (_uniffiFuture, _uniffiCallback, _uniffiContinuationHandle) -> UniffiLib.ffi_wattfarer_ffi_rust_future_poll_rust_buffer(_uniffiFuture, _uniffiCallback, _uniffiContinuationHandle),
        (_uniffiAllocator, _uniffiFuture, _uniffiStatus) -> UniffiLib.ffi_wattfarer_ffi_rust_future_complete_rust_buffer(_uniffiAllocator, _uniffiFuture, _uniffiStatus),
        (_uniffiFuture) -> UniffiLib.ffi_wattfarer_ffi_rust_future_cancel_rust_buffer(_uniffiFuture),
        (_uniffiFuture) -> UniffiLib.ffi_wattfarer_ffi_rust_future_free_rust_buffer(_uniffiFuture),
        // lift function
        (_uniffiResult) -> FfiConverterTypeCompatibility.INSTANCE.lift(_uniffiResult),
        // WattfarerException FFI converter
        new ErrorErrorHandler()
    );
    }

    /**
     * Cars of the owner who came back to the address {@code callback}, through v3.
     */
    @Override
    public Provider connectV3(Consent consent, java.lang.String callback) throws WattfarerException {
            try {
                return FfiConverterTypeProvider.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3(_uniffiHandle,
            FfiConverterTypeConsent.INSTANCE.lower(consent), FfiConverterString.INSTANCE.lower(callback), _status);
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
     * Begins a consent.
     */
    @Override
    public Consent consent(ConsentOptions options) throws WattfarerException {
            try {
                return FfiConverterTypeConsent.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent(_uniffiHandle,
            FfiConverterTypeConsentOptions.INSTANCE.lower(options), _status);
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
     * Cars of the owner who came back to the address {@code callback}, through v2.0. Fails with {@code unauthorized} when the answer is not of
     * this consent or the code is refused, with {@code forbidden} when the owner refused.
     *
     * Re-polls and completes on {@link java.util.concurrent.ForkJoinPool#commonPool()}. See the overload
     * taking an {@link java.util.concurrent.Executor} for the contract an executor must meet.
     */
    @Override
    public java.util.concurrent.CompletableFuture<Provider> exchange(Consent consent, java.lang.String callback){
        return exchange(consent, callback, java.util.concurrent.ForkJoinPool.commonPool());
    }    /**
     * Cars of the owner who came back to the address {@code callback}, through v2.0. Fails with {@code unauthorized} when the answer is not of
     * this consent or the code is refused, with {@code forbidden} when the owner refused.
     *
     * @param _uniffiExecutor runs every re-poll and the completion of the returned future. The first
     *     poll runs on the calling thread, before this method returns. Any executor that hands tasks to
     *     its own threads works: {@link java.util.concurrent.ForkJoinPool#commonPool()}, a fixed, cached
     *     or single-thread pool, or a virtual-thread executor. Rust invokes the continuation from inside
     *     {@code Waker::wake()}, so an executor that runs tasks on the submitting thread, such as
     *     {@code Runnable::run}, polls the future from within its own waker and deadlocks any future
     *     that holds a lock while waking. Cancelling the returned future signals Rust; the pipeline then
     *     frees the Rust future, so an executor that accepts a task and never runs it, such as one using
     *     {@link java.util.concurrent.ThreadPoolExecutor.DiscardPolicy} or one whose queue was drained
     *     by {@code shutdownNow()}, leaks the Rust future and everything it owns.
     */
    public java.util.concurrent.CompletableFuture<Provider> exchange(Consent consent, java.lang.String callback, java.util.concurrent.Executor _uniffiExecutor
    ){
        return UniffiAsyncHelpers.uniffiRustCallAsync(
        _uniffiExecutor,
        callWithHandle(_uniffiHandle -> {
            return UniffiLib.uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange(
                _uniffiHandle,
                FfiConverterTypeConsent.INSTANCE.lower(consent), FfiConverterString.INSTANCE.lower(callback)
            );
        }),
        (_uniffiFuture, _uniffiCallback, _uniffiContinuationHandle) -> UniffiLib.ffi_wattfarer_ffi_rust_future_poll_u64(_uniffiFuture, _uniffiCallback, _uniffiContinuationHandle),
        (_uniffiAllocator, _uniffiFuture, _uniffiStatus) -> UniffiLib.ffi_wattfarer_ffi_rust_future_complete_u64(_uniffiFuture, _uniffiStatus),
        (_uniffiFuture) -> UniffiLib.ffi_wattfarer_ffi_rust_future_cancel_u64(_uniffiFuture),
        (_uniffiFuture) -> UniffiLib.ffi_wattfarer_ffi_rust_future_free_u64(_uniffiFuture),
        // lift function
        (_uniffiResult) -> FfiConverterTypeProvider.INSTANCE.lift(_uniffiResult),
        // WattfarerException FFI converter
        new ErrorErrorHandler()
    );
    }

    /**
     * Cars of an owner whose tokens were kept, through v2.0.
     */
    @Override
    public Provider resume(Tokens tokens) throws WattfarerException {
            try {
                return FfiConverterTypeProvider.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume(_uniffiHandle,
            FfiConverterTypeTokens.INSTANCE.lower(tokens), _status);
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
   * An application; {@code origin} is a compatible server such as {@code wattfarer serve} (absent: Smartcar's own).
   */
  public static SmartcarApplication create(String clientId, String clientSecret, String redirectUri) {
    return new SmartcarApplication(clientId, clientSecret, redirectUri, null);
  }
}
