package io.github.wattfarer;

/**
 * The receiver of Enode's webhooks.
 */
public class EnodeWebhooks implements AutoCloseable, EnodeWebhooksInterface {
  protected long handle;
  protected UniffiCleaner.Cleanable cleanable;

  private java.util.concurrent.atomic.AtomicBoolean wasDestroyed = new java.util.concurrent.atomic.AtomicBoolean(false);
  private java.util.concurrent.atomic.AtomicLong callCounter = new java.util.concurrent.atomic.AtomicLong(1);

  /**
   * Internal constructor to wrap a raw handle from FFI.
   * The UniffiWithHandle marker disambiguates this from other constructors.
   */
  EnodeWebhooks(UniffiWithHandle phantom, long handle) {
    this.handle = handle;
    this.cleanable = UniffiLib.CLEANER.register(this, new UniffiCleanAction(handle));
  }

  /**
   * This constructor can be used to instantiate a fake object. Only used for tests. Any
   * attempt to actually use an object constructed this way will fail as there is no
   * connected Rust object.
   */
  EnodeWebhooks(NoHandle noHandle) {
    this.handle = 0L;
    this.cleanable = null;
  }

    /**
     * A receiver; {@code secrets} are those that the webhook was made with, 128 bits or more each: two while they are changed.
     */
  public EnodeWebhooks(java.util.List<java.lang.String> secrets) throws WattfarerException{
    this(UniffiWithHandle.INSTANCE, (long)
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_constructor_enodewebhooks_new(
            FfiConverterSequenceString.INSTANCE.lower(secrets), _status);
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
        throw new java.lang.IllegalStateException("EnodeWebhooks is closed");
      }
      if (c == java.lang.Long.MAX_VALUE) {
        throw new java.lang.IllegalStateException("EnodeWebhooks call counter would overflow");
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
          UniffiLib.uniffi_wattfarer_ffi_fn_free_enodewebhooks(handle, status);
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
      return UniffiLib.uniffi_wattfarer_ffi_fn_clone_enodewebhooks(handle, status);
    });
  }

    /**
     * The events of the delivery with these raw bytes; {@code signature} is the header {@code x-enode-signature}, {@code received_at} when it came (absent:
     * now). Fails with {@code unauthorized} unless the signature is right, with {@code conflict} for a delivery that was there before or is older than
     * Enode tries, with {@code bad_data} for a body that makes no sense.
     */
    @Override
    public java.util.List<EnodeEvent> receive(java.lang.String signature, byte[] body, java.lang.String receivedAt) throws WattfarerException {
            try {
                return FfiConverterSequenceTypeEnodeEvent.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_enodewebhooks_receive(_allocator, _uniffiHandle,
            FfiConverterOptionalString.INSTANCE.lower(signature), FfiConverterByteArray.INSTANCE.lower(body), FfiConverterOptionalString.INSTANCE.lower(receivedAt), _status);
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
     * Takes up what was remembered.
     */
    @Override
    public void remember(java.util.List<Remembered> deliveries)  {
            try {

    callWithHandle(_uniffiHandle -> {
        try {

    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        UniffiLib.uniffi_wattfarer_ffi_fn_method_enodewebhooks_remember(_uniffiHandle,
            FfiConverterSequenceTypeRemembered.INSTANCE.lower(deliveries), _status);
    });
    } catch (java.lang.RuntimeException _uniffi_ex) {
            throw _uniffi_ex;
        } catch (java.lang.Exception _uniffi_ex) {
            throw new java.lang.RuntimeException(_uniffi_ex);
        }
    })
    ;
            } catch (java.lang.RuntimeException _uniffi_ex) {

                if (InternalException.class.isInstance(_uniffi_ex.getCause())) {
                    throw (InternalException)_uniffi_ex.getCause();
                }
                throw _uniffi_ex;
            }
    }

    /**
     * Deliveries remembered, for a store that outlives the program.
     */
    @Override
    public java.util.List<Remembered> remembered()  {
            try {
                return FfiConverterSequenceTypeRemembered.INSTANCE.lift(
    callWithHandle(_uniffiHandle -> {
        try {

            return
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_method_enodewebhooks_remembered(_allocator, _uniffiHandle,
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
   * The events of the delivery with these raw bytes; {@code signature} is the header {@code x-enode-signature}, {@code received_at} when it came (absent:
   * now). Fails with {@code unauthorized} unless the signature is right, with {@code conflict} for a delivery that was there before or is older than
   * Enode tries, with {@code bad_data} for a body that makes no sense.
   */
  public java.util.List<EnodeEvent> receive(String signature, byte[] body) {
    return receive(signature, body, null);
  }
}
