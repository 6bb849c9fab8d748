package io.github.wattfarer;

// Put the implementation in an object so we don't pollute the top-level namespace
class UniffiCallbackInterfaceProgressListener {
    public static final UniffiCallbackInterfaceProgressListener INSTANCE = new UniffiCallbackInterfaceProgressListener();
    java.lang.foreign.MemorySegment vtable;

    UniffiCallbackInterfaceProgressListener() {
        // Use Arena.global() for vtable and upcall stubs - they live for the program lifetime.
        // Arena.ofAuto() stubs can be GC'd since storing an address in a struct doesn't
        // prevent the Arena from being collected.
        vtable = java.lang.foreign.Arena.global().allocate(UniffiVTableCallbackInterfaceProgressListener.LAYOUT);
        UniffiVTableCallbackInterfaceProgressListener.setuniffiFree(vtable, UniffiCallbackInterfaceFree.toUpcallStub(UniffiFree.INSTANCE, java.lang.foreign.Arena.global()));
        UniffiVTableCallbackInterfaceProgressListener.setuniffiClone(vtable, UniffiCallbackInterfaceClone.toUpcallStub(UniffiClone.INSTANCE, java.lang.foreign.Arena.global()));
        UniffiVTableCallbackInterfaceProgressListener.setreport(vtable, UniffiCallbackInterfaceProgressListenerMethod0.toUpcallStub(ReportCallback.INSTANCE, java.lang.foreign.Arena.global()));
    }

    // Registers the foreign callback with the Rust side.
    void register() {
        UniffiLib.uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener(vtable);
    }

    public static final class ReportCallback implements UniffiCallbackInterfaceProgressListenerMethod0.Fn {
        public static final ReportCallback INSTANCE = new ReportCallback();
        private ReportCallback() {}

        @Override
        public void callback(long uniffiHandle,long done,long total,java.lang.foreign.MemorySegment what,java.lang.foreign.MemorySegment uniffiOutReturn,java.lang.foreign.MemorySegment _uniffiCallStatus) {
            _uniffiCallStatus = _uniffiCallStatus.reinterpret(UniffiRustCallStatus.LAYOUT.byteSize());
            var _uniffiObj = FfiConverterTypeProgressListener.INSTANCE.handleMap.get(uniffiHandle);
            java.util.function.Supplier<java.lang.Void> _uniffiMakeCall = () -> {
                _uniffiObj.report(
                    FfiConverterLong.INSTANCE.lift(done),
                    FfiConverterLong.INSTANCE.lift(total),
                    FfiConverterString.INSTANCE.lift(what)
                );
                return null;
            };
            java.util.function.Consumer<java.lang.Void> _uniffiWriteReturn = (_uniffiNothing) -> {};
            UniffiHelpers.uniffiTraitInterfaceCall(_uniffiCallStatus, _uniffiMakeCall, _uniffiWriteReturn);
        }
    }

    public static class UniffiFree implements UniffiCallbackInterfaceFree.Fn {
        public static final UniffiFree INSTANCE = new UniffiFree();

        private UniffiFree() {}

        @Override
        public void callback(long handle) {
            FfiConverterTypeProgressListener.INSTANCE.handleMap.remove(handle);
        }
    }

    public static class UniffiClone implements UniffiCallbackInterfaceClone.Fn {
        public static final UniffiClone INSTANCE = new UniffiClone();

        private UniffiClone() {}

        @Override
        public long callback(long handle) {
            return FfiConverterTypeProgressListener.INSTANCE.handleMap.clone(handle);
        }
    }
}
