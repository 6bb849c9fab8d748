package io.github.wattfarer;

// FFM-based library binding. Each FFI function gets a MethodHandle and a wrapper method.
final class UniffiLib {
    private static final java.lang.foreign.Linker LINKER = java.lang.foreign.Linker.nativeLinker();
    private static final java.lang.foreign.SymbolLookup SYMBOLS;
    private static final java.lang.invoke.MethodHandle CHECKSUM = LINKER.downcallHandle(java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    // The Cleaner for the whole library
    static UniffiCleaner CLEANER;

    static {
        SYMBOLS = NamespaceLibrary.loadLibrary();
    }

    private static java.lang.invoke.MethodHandle findDowncallHandle(String name, java.lang.foreign.FunctionDescriptor descriptor) {
        return SYMBOLS.find(name)
            .map(s -> LINKER.downcallHandle(s, descriptor))
            .orElseThrow(() -> new RuntimeException("Missing FFI symbol: " + name));
    }

    // uniffi_wattfarer_ffi_fn_clone_consent
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_consent {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_consent", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_consent(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_consent.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_consent
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_consent {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_consent", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_consent(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_consent.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_consent_state
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_consent_state {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_consent_state", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_consent_state(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_consent_state.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_consent_url
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_consent_url {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_consent_url", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_consent_url(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_consent_url.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_enodeapplication
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_enodeapplication {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_enodeapplication", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_enodeapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_enodeapplication.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_enodeapplication
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_enodeapplication {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_enodeapplication", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_enodeapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_enodeapplication.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new(java.lang.foreign.MemorySegment environment, java.lang.foreign.MemorySegment clientId, java.lang.foreign.MemorySegment clientSecret, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new.HANDLE.invokeExact(environment, clientId, clientSecret, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of(long ptr, java.lang.foreign.MemorySegment userId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of.HANDLE.invokeExact(ptr, userId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url(long ptr, java.lang.foreign.MemorySegment userId, java.lang.foreign.MemorySegment redirectUri, java.lang.foreign.MemorySegment scopes, java.lang.foreign.MemorySegment language) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url.HANDLE.invokeExact(ptr, userId, redirectUri, scopes, language);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_smartcarapplication
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_smartcarapplication {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_smartcarapplication", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_smartcarapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_smartcarapplication.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_smartcarapplication
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_smartcarapplication {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_smartcarapplication", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_smartcarapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_smartcarapplication.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new(java.lang.foreign.MemorySegment clientId, java.lang.foreign.MemorySegment clientSecret, java.lang.foreign.MemorySegment redirectUri, java.lang.foreign.MemorySegment origin, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new.HANDLE.invokeExact(clientId, clientSecret, redirectUri, origin, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of(long ptr, java.lang.foreign.MemorySegment userId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of.HANDLE.invokeExact(ptr, userId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility(long ptr, java.lang.foreign.MemorySegment vin, java.lang.foreign.MemorySegment scopes, java.lang.foreign.MemorySegment country) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility.HANDLE.invokeExact(ptr, vin, scopes, country);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3(long ptr, long consent, java.lang.foreign.MemorySegment callback, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3.HANDLE.invokeExact(ptr, consent, callback, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent(long ptr, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent.HANDLE.invokeExact(ptr, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange(long ptr, long consent, java.lang.foreign.MemorySegment callback) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange.HANDLE.invokeExact(ptr, consent, callback);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume(long ptr, long tokens, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume.HANDLE.invokeExact(ptr, tokens, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_teslaapplication
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_teslaapplication {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_teslaapplication", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_teslaapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_teslaapplication.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_teslaapplication
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_teslaapplication {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_teslaapplication", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_teslaapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_teslaapplication.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new(java.lang.foreign.MemorySegment region, java.lang.foreign.MemorySegment clientId, java.lang.foreign.MemorySegment clientSecret, java.lang.foreign.MemorySegment commandOrigin, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new.HANDLE.invokeExact(region, clientId, clientSecret, commandOrigin, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_teslaapplication_consent
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_teslaapplication_consent {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_teslaapplication_consent", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_teslaapplication_consent(long ptr, java.lang.foreign.MemorySegment redirectUri, java.lang.foreign.MemorySegment scopes, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_teslaapplication_consent.HANDLE.invokeExact(ptr, redirectUri, scopes, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange(long ptr, long consent, java.lang.foreign.MemorySegment callback) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange.HANDLE.invokeExact(ptr, consent, callback);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_teslaapplication_resume
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_teslaapplication_resume {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_teslaapplication_resume", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_teslaapplication_resume(long ptr, long tokens, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_teslaapplication_resume.HANDLE.invokeExact(ptr, tokens, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_tokens
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_tokens {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_tokens", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_tokens(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_tokens.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_tokens
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_tokens {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_tokens", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_tokens(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_tokens.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_tokens_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_tokens_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_tokens_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_tokens_new(java.lang.foreign.MemorySegment accessToken, java.lang.foreign.MemorySegment refreshToken, java.lang.foreign.MemorySegment issuedAt, java.lang.foreign.MemorySegment expiresAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_tokens_new.HANDLE.invokeExact(accessToken, refreshToken, issuedAt, expiresAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_tokens_access_token
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_tokens_access_token {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_tokens_access_token", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_tokens_access_token(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_tokens_access_token.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_tokens_expires_at
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_tokens_expires_at {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_tokens_expires_at", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_tokens_expires_at(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_tokens_expires_at.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_tokens_issued_at
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_tokens_issued_at {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_tokens_issued_at", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_tokens_issued_at(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_tokens_issued_at.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_tokens_refresh_token
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_tokens_refresh_token {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_tokens_refresh_token", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_tokens_refresh_token(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_tokens_refresh_token.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_commands
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_commands {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_commands", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_commands(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_commands.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_commands
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_commands {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_commands", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_commands(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_commands.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_commands_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_commands_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_commands_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_commands_new(long provider, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_commands_new.HANDLE.invokeExact(provider, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_accept
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_accept {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_accept", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_accept(long ptr, java.lang.foreign.MemorySegment command) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_accept.HANDLE.invokeExact(ptr, command);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_apply
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_apply {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_apply", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_apply(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment schedule, java.lang.foreign.MemorySegment capabilities, java.lang.foreign.MemorySegment scheduleId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_apply.HANDLE.invokeExact(ptr, connectionId, schedule, capabilities, scheduleId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_cancel
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_cancel {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_cancel", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_cancel(long ptr, java.lang.foreign.MemorySegment commandId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_cancel.HANDLE.invokeExact(ptr, commandId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_find
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_find {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_find", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_find(long ptr, java.lang.foreign.MemorySegment commandId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_find.HANDLE.invokeExact(ptr, commandId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_finish
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_finish {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_finish", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_finish(long ptr, java.lang.foreign.MemorySegment commandId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_finish.HANDLE.invokeExact(ptr, commandId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_set_current
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_set_current {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_set_current", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_set_current(long ptr, java.lang.foreign.MemorySegment connectionId, double currentA, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_set_current.HANDLE.invokeExact(ptr, connectionId, currentA, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_set_limit
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_set_limit {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_set_limit", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_set_limit(long ptr, java.lang.foreign.MemorySegment connectionId, double chargeLimitSoc, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_set_limit.HANDLE.invokeExact(ptr, connectionId, chargeLimitSoc, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_set_schedule
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_set_schedule {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_set_schedule", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_set_schedule(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment schedule, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_set_schedule.HANDLE.invokeExact(ptr, connectionId, schedule, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_start
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_start {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_start", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_start(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_start.HANDLE.invokeExact(ptr, connectionId, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_stop
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_commands_stop {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_stop", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_commands_stop(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_commands_stop.HANDLE.invokeExact(ptr, connectionId, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_watcher
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_watcher {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_watcher", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_watcher(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_watcher.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_watcher
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_watcher {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_watcher", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_watcher(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_watcher.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_watcher_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_watcher_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_watcher_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_watcher_new(long provider, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_watcher_new.HANDLE.invokeExact(provider, connectionId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_watcher_next_change
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_watcher_next_change {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_watcher_next_change", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static long uniffi_wattfarer_ffi_fn_method_watcher_next_change(long ptr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_watcher_next_change.HANDLE.invokeExact(ptr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_provider
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_provider {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_provider", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_provider(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_provider.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_provider
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_provider {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_provider", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_provider(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_provider.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_provider_connect
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_provider_connect {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_provider_connect", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_provider_connect(java.lang.foreign.MemorySegment kind, java.lang.foreign.MemorySegment accessToken, java.lang.foreign.MemorySegment origin, java.lang.foreign.MemorySegment userId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_provider_connect.HANDLE.invokeExact(kind, accessToken, origin, userId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_attributes
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_attributes {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_attributes", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_attributes(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_attributes.HANDLE.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_capabilities
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_capabilities {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_capabilities", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_capabilities(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_capabilities.HANDLE.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_charge_state
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_charge_state {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_charge_state", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_charge_state(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_charge_state.HANDLE.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_charge_states
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_charge_states {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_charge_states", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_charge_states(long ptr, java.lang.foreign.MemorySegment connectionIds) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_charge_states.HANDLE.invokeExact(ptr, connectionIds);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_disconnect
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_disconnect {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_disconnect", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_disconnect(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_disconnect.HANDLE.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_name
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_name {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_name", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_provider_name(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_provider_name.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_next_tokens
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_next_tokens {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_next_tokens", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_next_tokens(long ptr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_next_tokens.HANDLE.invokeExact(ptr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_permissions
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_permissions {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_permissions", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_permissions(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_permissions.HANDLE.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_reading
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_reading {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_reading", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_reading(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment kind) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_reading.HANDLE.invokeExact(ptr, connectionId, kind);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_tokens
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_tokens {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_tokens", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_tokens(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_tokens.HANDLE.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_vehicles
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_vehicles {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_vehicles", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_vehicles(long ptr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_vehicles.HANDLE.invokeExact(ptr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_wait_s
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_wait_s {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_wait_s", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static double uniffi_wattfarer_ffi_fn_method_provider_wait_s(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (double) Handle_uniffi_wattfarer_ffi_fn_method_provider_wait_s.HANDLE.invokeExact(ptr, connectionId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_wake
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_provider_wake {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_wake", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));
    }

    static long uniffi_wattfarer_ffi_fn_method_provider_wake(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_provider_wake.HANDLE.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_enodewebhooks
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_enodewebhooks {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_enodewebhooks", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_enodewebhooks(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_enodewebhooks.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_enodewebhooks
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_enodewebhooks {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_enodewebhooks", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_enodewebhooks(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_enodewebhooks.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_enodewebhooks_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_enodewebhooks_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_enodewebhooks_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_enodewebhooks_new(java.lang.foreign.MemorySegment secrets, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_enodewebhooks_new.HANDLE.invokeExact(secrets, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_enodewebhooks_receive
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_enodewebhooks_receive {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_enodewebhooks_receive", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_enodewebhooks_receive(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment signature, java.lang.foreign.MemorySegment body, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_enodewebhooks_receive.HANDLE.invokeExact(_allocator, ptr, signature, body, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_enodewebhooks_remember
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_enodewebhooks_remember {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_enodewebhooks_remember", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_enodewebhooks_remember(long ptr, java.lang.foreign.MemorySegment deliveries, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_enodewebhooks_remember.HANDLE.invokeExact(ptr, deliveries, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_enodewebhooks_remembered
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_enodewebhooks_remembered {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_enodewebhooks_remembered", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_enodewebhooks_remembered(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_enodewebhooks_remembered.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_webhooks
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_webhooks {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_webhooks", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_webhooks(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_webhooks.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_webhooks
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_webhooks {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_webhooks", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_webhooks(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_webhooks.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_webhooks_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_webhooks_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_webhooks_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_webhooks_new(java.lang.foreign.MemorySegment secrets, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_webhooks_new.HANDLE.invokeExact(secrets, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_webhooks_receive
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_webhooks_receive {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_webhooks_receive", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_webhooks_receive(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment signature, java.lang.foreign.MemorySegment body, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_webhooks_receive.HANDLE.invokeExact(_allocator, ptr, signature, body, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_webhooks_remember
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_webhooks_remember {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_webhooks_remember", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_webhooks_remember(long ptr, java.lang.foreign.MemorySegment deliveries, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_webhooks_remember.HANDLE.invokeExact(ptr, deliveries, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_webhooks_remembered
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_webhooks_remembered {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_webhooks_remembered", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_webhooks_remembered(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_webhooks_remembered.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_canceltoken
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_canceltoken {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_canceltoken", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_canceltoken(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_canceltoken.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_canceltoken
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_canceltoken {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_canceltoken", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_canceltoken(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_canceltoken.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_canceltoken_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_canceltoken_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_canceltoken_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_canceltoken_new(java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_canceltoken_new.HANDLE.invokeExact(_uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_canceltoken_cancel
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_canceltoken_cancel {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_canceltoken_cancel", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_canceltoken_cancel(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_canceltoken_cancel.HANDLE.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_BYTE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static byte uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (byte) Handle_uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled.HANDLE.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_sitecontroller
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_sitecontroller {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_sitecontroller", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_sitecontroller(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_sitecontroller.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_sitecontroller
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_sitecontroller {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_sitecontroller", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_sitecontroller(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_sitecontroller.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_DOUBLE, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new(double capA, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new.HANDLE.invokeExact(capA, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted(long ptr, long point, long id, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted.HANDLE.invokeExact(ptr, point, id, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point(long ptr, double maxA, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point.HANDLE.invokeExact(ptr, maxA, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_measured
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_measured {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_measured", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_sitecontroller_measured(long ptr, long point, double atS, double currentA, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_measured.HANDLE.invokeExact(ptr, point, atS, currentA, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_step
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_step {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_step", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_DOUBLE, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_sitecontroller_step(java.lang.foreign.SegmentAllocator _allocator, long ptr, double nowS, java.lang.foreign.MemorySegment wantedA, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_step.HANDLE.invokeExact(_allocator, ptr, nowS, wantedA, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static double uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (double) Handle_uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a.HANDLE.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_planner
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_planner {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_planner", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_planner(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_planner.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_planner
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_planner {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_planner", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_planner(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_planner.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_planner_new
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_planner_new {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_planner_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_planner_new(long roads, long stations, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_planner_new.HANDLE.invokeExact(roads, stations, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_planner_plan
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_planner_plan {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_planner_plan", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_planner_plan(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_planner_plan.HANDLE.invokeExact(_allocator, ptr, request, cancel, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_planner_plan_many
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_planner_plan_many {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_planner_plan_many", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_INT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_planner_plan_many(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment requests, int threads, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment progress, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_planner_plan_many.HANDLE.invokeExact(_allocator, ptr, requests, threads, cancel, progress, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_planner_roads
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_planner_roads {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_planner_roads", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_planner_roads(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_planner_roads.HANDLE.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_planner_stations
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_planner_stations {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_planner_stations", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_planner_stations(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_planner_stations.HANDLE.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_progresslistener
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_progresslistener {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_progresslistener", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_progresslistener(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_progresslistener.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_progresslistener
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_progresslistener {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_progresslistener", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_progresslistener(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_progresslistener.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener
    private static final class Handle_uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener(java.lang.foreign.MemorySegment vtable) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener.HANDLE.invokeExact(vtable);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_progresslistener_report
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_progresslistener_report {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_progresslistener_report", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_progresslistener_report(long ptr, long done, long total, java.lang.foreign.MemorySegment what, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_progresslistener_report.HANDLE.invokeExact(ptr, done, total, what, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_roads
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_roads {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_roads", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_roads(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_roads.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_roads
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_roads {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_roads", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_roads(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_roads.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_roads_bundled
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_roads_bundled {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_roads_bundled", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_roads_bundled(java.lang.foreign.MemorySegment progress, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_roads_bundled.HANDLE.invokeExact(progress, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_roads_open
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_roads_open {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_roads_open", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_roads_open(java.lang.foreign.MemorySegment path, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_roads_open.HANDLE.invokeExact(path, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_cut
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_roads_cut {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_cut", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_roads_cut(long ptr, java.lang.foreign.MemorySegment bounds, java.lang.foreign.MemorySegment id, java.lang.foreign.MemorySegment outPath, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_roads_cut.HANDLE.invokeExact(ptr, bounds, id, outPath, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_drive_energy
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_roads_drive_energy {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_drive_energy", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_roads_drive_energy(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_roads_drive_energy.HANDLE.invokeExact(_allocator, ptr, request, cancel, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_info
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_roads_info {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_info", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_roads_info(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_roads_info.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_range
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_roads_range {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_range", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_roads_range(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_roads_range.HANDLE.invokeExact(_allocator, ptr, request, cancel, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_snap
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_roads_snap {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_snap", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_roads_snap(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment position, double withinM, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_roads_snap.HANDLE.invokeExact(_allocator, ptr, position, withinM, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_verify
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_roads_verify {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_verify", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_roads_verify(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_roads_verify.HANDLE.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_stations
    private static final class Handle_uniffi_wattfarer_ffi_fn_clone_stations {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_stations", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_clone_stations(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_clone_stations.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_stations
    private static final class Handle_uniffi_wattfarer_ffi_fn_free_stations {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_stations", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_free_stations(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_free_stations.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_stations_demonstration
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_stations_demonstration {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_stations_demonstration", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_stations_demonstration(java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_stations_demonstration.HANDLE.invokeExact(_uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_stations_of_import
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_stations_of_import {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_stations_of_import", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_stations_of_import(java.lang.foreign.MemorySegment stations, java.lang.foreign.MemorySegment id, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_stations_of_import.HANDLE.invokeExact(stations, id, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_stations_open
    private static final class Handle_uniffi_wattfarer_ffi_fn_constructor_stations_open {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_stations_open", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_constructor_stations_open(java.lang.foreign.MemorySegment path, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_constructor_stations_open.HANDLE.invokeExact(path, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_all
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_stations_all {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_all", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_all(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_stations_all.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_count
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_stations_count {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_count", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long uniffi_wattfarer_ffi_fn_method_stations_count(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_uniffi_wattfarer_ffi_fn_method_stations_count.HANDLE.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_data_used
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_stations_data_used {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_data_used", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_data_used(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_stations_data_used.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_id
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_stations_id {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_id", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_id(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_stations_id.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_near
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_stations_near {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_near", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_near(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment position, double withinM, int most, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_stations_near.HANDLE.invokeExact(_allocator, ptr, position, withinM, most, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_sources
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_stations_sources {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_sources", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_sources(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_stations_sources.HANDLE.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_station
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_stations_station {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_station", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_station(java.lang.foreign.SegmentAllocator _allocator, long ptr, long index, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_method_stations_station.HANDLE.invokeExact(_allocator, ptr, index, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_write
    private static final class Handle_uniffi_wattfarer_ffi_fn_method_stations_write {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_write", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_method_stations_write(long ptr, java.lang.foreign.MemorySegment path, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_method_stations_write.HANDLE.invokeExact(ptr, path, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_engine_version
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_engine_version {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_engine_version", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_engine_version(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_engine_version.HANDLE.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_error_table
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_error_table {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_error_table", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_error_table(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_error_table.HANDLE.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_find_vehicles
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_find_vehicles {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_find_vehicles", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_find_vehicles(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment query, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_find_vehicles.HANDLE.invokeExact(_allocator, query, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_resolve_vehicle
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_resolve_vehicle {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_resolve_vehicle", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_resolve_vehicle(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment reference, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_resolve_vehicle.HANDLE.invokeExact(_allocator, reference, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schema_version
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_schema_version {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schema_version", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schema_version(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_schema_version.HANDLE.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_vehicle
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_vehicle {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_vehicle", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_vehicle(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment id, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_vehicle.HANDLE.invokeExact(_allocator, id, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_vehicles
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_vehicles {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_vehicles", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_vehicles(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_vehicles.HANDLE.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimate
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_estimate {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimate", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimate(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_estimate.HANDLE.invokeExact(_allocator, request, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimates
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_estimates {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimates", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimates(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment requests, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_estimates.HANDLE.invokeExact(_allocator, requests, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment startSoc, java.lang.foreign.MemorySegment targetSoc, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk.HANDLE.invokeExact(_allocator, request, startSoc, targetSoc, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_curve_power_kw
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_curve_power_kw {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_curve_power_kw", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_curve_power_kw(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment curve, java.lang.foreign.MemorySegment soc, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_curve_power_kw.HANDLE.invokeExact(_allocator, curve, soc, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_temperature_factor
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_temperature_factor {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_temperature_factor", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static double uniffi_wattfarer_ffi_fn_func_temperature_factor(double batteryC, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (double) Handle_uniffi_wattfarer_ffi_fn_func_temperature_factor.HANDLE.invokeExact(batteryC, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_estimate
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_energy_estimate {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_estimate", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_estimate(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_energy_estimate.HANDLE.invokeExact(_allocator, request, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_trace_from_csv
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_trace_from_csv {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_trace_from_csv", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_trace_from_csv(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment text, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_trace_from_csv.HANDLE.invokeExact(_allocator, text, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_carbon_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_carbon_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_carbon_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_carbon_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_carbon_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_carbon_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_carbon_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_carbon_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_carbon_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_carbon_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_request_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_request_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_request_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_request_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_request_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_request_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_state_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_state_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_state_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_state_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_state_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_state_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_charge_state_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_state_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_state_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_charge_state_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_command_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_command_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_command_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_command_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_command_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_command_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_command_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_command_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_command_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_command_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_drive_request_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_drive_request_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_drive_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_drive_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_drive_request_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_drive_request_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_drive_request_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_drive_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_drive_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_drive_request_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_request_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_energy_request_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_energy_request_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_request_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_energy_request_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_energy_request_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_answer_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_plan_answer_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_answer_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_answer_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_plan_answer_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_answer_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_plan_answer_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_answer_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_answer_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_plan_answer_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_request_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_plan_request_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_plan_request_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_request_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_plan_request_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_plan_request_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_range_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_range_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_range_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_range_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_range_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_range_request_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_range_request_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_range_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_range_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_range_request_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_range_request_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_range_request_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_range_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_range_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_range_request_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_range_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_range_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_range_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_range_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_range_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_schedule_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_schedule_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_request_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_schedule_request_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_schedule_request_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_request_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_schedule_request_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_schedule_request_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_schedule_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_schedule_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_station_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_station_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_station_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_station_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_station_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_station_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_station_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_station_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_station_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_station_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_tariff_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_tariff_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_tariff_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_tariff_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_tariff_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_tariff_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_tariff_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_tariff_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_tariff_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_tariff_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_vehicle_from_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_vehicle_from_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_vehicle_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_vehicle_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_vehicle_from_json.HANDLE.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_vehicle_to_json
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_vehicle_to_json {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_vehicle_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_vehicle_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_vehicle_to_json.HANDLE.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_build_map
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_build_map {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_build_map", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_build_map(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment osmPath, java.lang.foreign.MemorySegment outPath, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_build_map.HANDLE.invokeExact(_allocator, osmPath, outPath, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_check_station
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_check_station {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_check_station", java.lang.foreign.FunctionDescriptor.ofVoid(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void uniffi_wattfarer_ffi_fn_func_check_station(java.lang.foreign.MemorySegment station, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_uniffi_wattfarer_ffi_fn_func_check_station.HANDLE.invokeExact(station, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_connector_standard
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_connector_standard {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_connector_standard", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_connector_standard(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment word, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_connector_standard.HANDLE.invokeExact(_allocator, word, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_import_stations
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_import_stations {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_import_stations", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_import_stations(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment format, java.lang.foreign.MemorySegment path, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_import_stations.HANDLE.invokeExact(_allocator, format, path, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_join_stations
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_join_stations {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_join_stations", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_join_stations(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment first, java.lang.foreign.MemorySegment second, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_join_stations.HANDLE.invokeExact(_allocator, first, second, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_land_outlines
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_land_outlines {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_land_outlines", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_land_outlines(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment bounds, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_land_outlines.HANDLE.invokeExact(_allocator, bounds, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_largest_places
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_largest_places {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_largest_places", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_largest_places(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment bounds, int most, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_largest_places.HANDLE.invokeExact(_allocator, bounds, most, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_locate_place
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_locate_place {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_locate_place", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_locate_place(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment text, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_locate_place.HANDLE.invokeExact(_allocator, text, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_nearest_place
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_nearest_place {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_nearest_place", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_nearest_place(java.lang.foreign.SegmentAllocator _allocator, double lat, double lon, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_nearest_place.HANDLE.invokeExact(_allocator, lat, lon, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_geojson
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_plan_geojson {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_geojson", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_geojson(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment answer, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_plan_geojson.HANDLE.invokeExact(_allocator, answer, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_read_stations
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_read_stations {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_read_stations", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_read_stations(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment format, java.lang.foreign.MemorySegment text, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_read_stations.HANDLE.invokeExact(_allocator, format, text, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_ocpi_amount
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_ocpi_amount {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_ocpi_amount", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_ocpi_amount(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment tariff, java.lang.foreign.MemorySegment pieces, java.lang.foreign.MemorySegment timeZone, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_ocpi_amount.HANDLE.invokeExact(_allocator, tariff, pieces, timeZone, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_tariff_from_csv
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_tariff_from_csv {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_tariff_from_csv", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_tariff_from_csv(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment text, java.lang.foreign.MemorySegment timeZone, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_tariff_from_csv.HANDLE.invokeExact(_allocator, text, timeZone, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_tariff_slots
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_tariff_slots {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_tariff_slots", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_tariff_slots(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment tariff, java.lang.foreign.MemorySegment fromAt, java.lang.foreign.MemorySegment toAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_tariff_slots.HANDLE.invokeExact(_allocator, tariff, fromAt, toAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_currents_at
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_currents_at {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_currents_at", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_currents_at(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment schedule, java.lang.foreign.MemorySegment moment, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_currents_at.HANDLE.invokeExact(_allocator, schedule, moment, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_cheapest
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_schedule_cheapest {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_cheapest", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_cheapest(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_schedule_cheapest.HANDLE.invokeExact(_allocator, request, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_site
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_schedule_site {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_site", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_site(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_schedule_site.HANDLE.invokeExact(_allocator, request, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_brand
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_brand {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_brand", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_brand(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment make, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_brand.HANDLE.invokeExact(_allocator, make, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_brands
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_brands {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_brands", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_brands(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_brands.HANDLE.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_commands_for
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_commands_for {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_commands_for", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_commands_for(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment schedule, java.lang.foreign.MemorySegment capabilities, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_commands_for.HANDLE.invokeExact(_allocator, schedule, capabilities, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_merge_states
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_merge_states {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_merge_states", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_merge_states(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment state, java.lang.foreign.MemorySegment other, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_merge_states.HANDLE.invokeExact(_allocator, state, other, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_from_here
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_plan_from_here {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_from_here", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_from_here(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment state, java.lang.foreign.MemorySegment goal, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment now, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_plan_from_here.HANDLE.invokeExact(_allocator, state, goal, options, now, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_ready_from_state
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_ready_from_state {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_ready_from_state", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_ready_from_state(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment state, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment now, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_ready_from_state.HANDLE.invokeExact(_allocator, state, options, now, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_session_from_state
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_session_from_state {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_session_from_state", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_session_from_state(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment state, java.lang.foreign.MemorySegment departsAt, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment targetSoc, java.lang.foreign.MemorySegment now, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_session_from_state.HANDLE.invokeExact(_allocator, state, departsAt, options, targetSoc, now, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_state_from_ocpi
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_state_from_ocpi {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_state_from_ocpi", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_state_from_ocpi(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment payload, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_state_from_ocpi.HANDLE.invokeExact(_allocator, connectionId, payload, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_state_from_ocpp16
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_state_from_ocpp16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_state_from_ocpp16", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_state_from_ocpp16(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment payload, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_state_from_ocpp16.HANDLE.invokeExact(_allocator, connectionId, payload, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_state_from_ocpp201
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_state_from_ocpp201 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_state_from_ocpp201", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_state_from_ocpp201(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment payload, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_state_from_ocpp201.HANDLE.invokeExact(_allocator, connectionId, payload, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment status, java.lang.foreign.MemorySegment at, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status.HANDLE.invokeExact(_allocator, connectionId, status, at, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_enode_webhook_signature
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_enode_webhook_signature {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_enode_webhook_signature", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_enode_webhook_signature(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment secret, java.lang.foreign.MemorySegment body, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_enode_webhook_signature.HANDLE.invokeExact(_allocator, secret, body, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_webhook_signature
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_webhook_signature {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_webhook_signature", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_webhook_signature(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment secret, java.lang.foreign.MemorySegment body, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_webhook_signature.HANDLE.invokeExact(_allocator, secret, body, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_trips
    private static final class Handle_uniffi_wattfarer_ffi_fn_func_plan_trips {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_trips", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_trips(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, long roads, long stations, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_uniffi_wattfarer_ffi_fn_func_plan_trips.HANDLE.invokeExact(_allocator, request, roads, stations, cancel, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rustbuffer_alloc
    private static final class Handle_ffi_wattfarer_ffi_rustbuffer_alloc {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rustbuffer_alloc", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment ffi_wattfarer_ffi_rustbuffer_alloc(java.lang.foreign.SegmentAllocator _allocator, long size, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_ffi_wattfarer_ffi_rustbuffer_alloc.HANDLE.invokeExact(_allocator, size, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rustbuffer_from_bytes
    private static final class Handle_ffi_wattfarer_ffi_rustbuffer_from_bytes {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rustbuffer_from_bytes", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, ForeignBytes.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment ffi_wattfarer_ffi_rustbuffer_from_bytes(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment bytes, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_ffi_wattfarer_ffi_rustbuffer_from_bytes.HANDLE.invokeExact(_allocator, bytes, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rustbuffer_free
    private static final class Handle_ffi_wattfarer_ffi_rustbuffer_free {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rustbuffer_free", java.lang.foreign.FunctionDescriptor.ofVoid(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void ffi_wattfarer_ffi_rustbuffer_free(java.lang.foreign.MemorySegment buf, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_ffi_wattfarer_ffi_rustbuffer_free.HANDLE.invokeExact(buf, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rustbuffer_reserve
    private static final class Handle_ffi_wattfarer_ffi_rustbuffer_reserve {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rustbuffer_reserve", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment ffi_wattfarer_ffi_rustbuffer_reserve(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment buf, long additional, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_ffi_wattfarer_ffi_rustbuffer_reserve.HANDLE.invokeExact(_allocator, buf, additional, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_u8
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_u8 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_u8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_u8(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_u8.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_u8
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_u8 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_u8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_u8(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_u8.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_u8
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_u8 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_u8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_u8(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_u8.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_u8
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_u8 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_u8", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_BYTE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static byte ffi_wattfarer_ffi_rust_future_complete_u8(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (byte) Handle_ffi_wattfarer_ffi_rust_future_complete_u8.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_i8
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_i8 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_i8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_i8(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_i8.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_i8
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_i8 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_i8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_i8(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_i8.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_i8
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_i8 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_i8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_i8(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_i8.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_i8
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_i8 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_i8", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_BYTE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static byte ffi_wattfarer_ffi_rust_future_complete_i8(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (byte) Handle_ffi_wattfarer_ffi_rust_future_complete_i8.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_u16
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_u16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_u16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_u16(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_u16.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_u16
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_u16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_u16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_u16(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_u16.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_u16
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_u16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_u16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_u16(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_u16.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_u16
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_u16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_u16", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static short ffi_wattfarer_ffi_rust_future_complete_u16(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("ffi_wattfarer_ffi_rust_future_complete_u16").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_i16
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_i16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_i16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_i16(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_i16.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_i16
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_i16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_i16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_i16(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_i16.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_i16
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_i16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_i16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_i16(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_i16.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_i16
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_i16 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_i16", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static short ffi_wattfarer_ffi_rust_future_complete_i16(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("ffi_wattfarer_ffi_rust_future_complete_i16").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_u32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_u32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_u32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_u32(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_u32.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_u32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_u32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_u32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_u32(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_u32.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_u32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_u32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_u32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_u32(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_u32.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_u32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_u32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_u32", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static int ffi_wattfarer_ffi_rust_future_complete_u32(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (int) Handle_ffi_wattfarer_ffi_rust_future_complete_u32.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_i32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_i32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_i32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_i32(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_i32.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_i32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_i32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_i32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_i32(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_i32.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_i32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_i32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_i32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_i32(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_i32.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_i32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_i32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_i32", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static int ffi_wattfarer_ffi_rust_future_complete_i32(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (int) Handle_ffi_wattfarer_ffi_rust_future_complete_i32.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_u64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_u64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_u64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_u64(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_u64.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_u64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_u64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_u64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_u64(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_u64.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_u64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_u64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_u64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_u64(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_u64.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_u64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_u64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_u64", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long ffi_wattfarer_ffi_rust_future_complete_u64(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_ffi_wattfarer_ffi_rust_future_complete_u64.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_i64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_i64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_i64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_i64(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_i64.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_i64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_i64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_i64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_i64(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_i64.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_i64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_i64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_i64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_i64(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_i64.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_i64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_i64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_i64", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static long ffi_wattfarer_ffi_rust_future_complete_i64(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) Handle_ffi_wattfarer_ffi_rust_future_complete_i64.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_f32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_f32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_f32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_f32(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_f32.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_f32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_f32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_f32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_f32(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_f32.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_f32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_f32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_f32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_f32(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_f32.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_f32
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_f32 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_f32", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_FLOAT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static float ffi_wattfarer_ffi_rust_future_complete_f32(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (float) Handle_ffi_wattfarer_ffi_rust_future_complete_f32.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_f64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_f64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_f64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_f64(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_f64.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_f64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_f64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_f64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_f64(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_f64.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_f64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_f64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_f64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_f64(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_f64.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_f64
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_f64 {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_f64", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static double ffi_wattfarer_ffi_rust_future_complete_f64(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (double) Handle_ffi_wattfarer_ffi_rust_future_complete_f64.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_rust_buffer
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_rust_buffer {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_rust_buffer", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_rust_buffer(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_rust_buffer.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_rust_buffer
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_rust_buffer {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_rust_buffer", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_rust_buffer(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_rust_buffer.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_rust_buffer
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_rust_buffer {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_rust_buffer", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_rust_buffer(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_rust_buffer.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_rust_buffer
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_rust_buffer {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_rust_buffer", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static java.lang.foreign.MemorySegment ffi_wattfarer_ffi_rust_future_complete_rust_buffer(java.lang.foreign.SegmentAllocator _allocator, long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) Handle_ffi_wattfarer_ffi_rust_future_complete_rust_buffer.HANDLE.invokeExact(_allocator, handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_void
    private static final class Handle_ffi_wattfarer_ffi_rust_future_poll_void {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_void", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_poll_void(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_poll_void.HANDLE.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_void
    private static final class Handle_ffi_wattfarer_ffi_rust_future_cancel_void {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_void", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_cancel_void(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_cancel_void.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_void
    private static final class Handle_ffi_wattfarer_ffi_rust_future_free_void {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_void", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));
    }

    static void ffi_wattfarer_ffi_rust_future_free_void(long handle) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_free_void.HANDLE.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_void
    private static final class Handle_ffi_wattfarer_ffi_rust_future_complete_void {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_void", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));
    }

    static void ffi_wattfarer_ffi_rust_future_complete_void(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            Handle_ffi_wattfarer_ffi_rust_future_complete_void.HANDLE.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_engine_version

    static short uniffi_wattfarer_ffi_checksum_func_engine_version() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_engine_version").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_error_table

    static short uniffi_wattfarer_ffi_checksum_func_error_table() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_error_table").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_find_vehicles

    static short uniffi_wattfarer_ffi_checksum_func_find_vehicles() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_find_vehicles").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_resolve_vehicle

    static short uniffi_wattfarer_ffi_checksum_func_resolve_vehicle() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_resolve_vehicle").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schema_version

    static short uniffi_wattfarer_ffi_checksum_func_schema_version() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_schema_version").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_vehicle

    static short uniffi_wattfarer_ffi_checksum_func_vehicle() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_vehicle").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_vehicles

    static short uniffi_wattfarer_ffi_checksum_func_vehicles() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_vehicles").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimate

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimate() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_estimate").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimates

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimates() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_estimates").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_curve_power_kw

    static short uniffi_wattfarer_ffi_checksum_func_curve_power_kw() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_curve_power_kw").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_temperature_factor

    static short uniffi_wattfarer_ffi_checksum_func_temperature_factor() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_temperature_factor").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_estimate

    static short uniffi_wattfarer_ffi_checksum_func_energy_estimate() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_energy_estimate").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_trace_from_csv

    static short uniffi_wattfarer_ffi_checksum_func_trace_from_csv() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_trace_from_csv").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_carbon_from_json

    static short uniffi_wattfarer_ffi_checksum_func_carbon_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_carbon_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_carbon_to_json

    static short uniffi_wattfarer_ffi_checksum_func_carbon_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_carbon_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_request_from_json

    static short uniffi_wattfarer_ffi_checksum_func_charge_request_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_request_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_request_to_json

    static short uniffi_wattfarer_ffi_checksum_func_charge_request_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_request_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_state_from_json

    static short uniffi_wattfarer_ffi_checksum_func_charge_state_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_state_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_state_to_json

    static short uniffi_wattfarer_ffi_checksum_func_charge_state_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_charge_state_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_command_from_json

    static short uniffi_wattfarer_ffi_checksum_func_command_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_command_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_command_to_json

    static short uniffi_wattfarer_ffi_checksum_func_command_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_command_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_drive_request_from_json

    static short uniffi_wattfarer_ffi_checksum_func_drive_request_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_drive_request_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_drive_request_to_json

    static short uniffi_wattfarer_ffi_checksum_func_drive_request_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_drive_request_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json

    static short uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json

    static short uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_request_from_json

    static short uniffi_wattfarer_ffi_checksum_func_energy_request_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_energy_request_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_request_to_json

    static short uniffi_wattfarer_ffi_checksum_func_energy_request_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_energy_request_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json

    static short uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json

    static short uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json

    static short uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json

    static short uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_request_from_json

    static short uniffi_wattfarer_ffi_checksum_func_plan_request_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_plan_request_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_request_to_json

    static short uniffi_wattfarer_ffi_checksum_func_plan_request_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_plan_request_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_range_from_json

    static short uniffi_wattfarer_ffi_checksum_func_range_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_range_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_range_request_from_json

    static short uniffi_wattfarer_ffi_checksum_func_range_request_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_range_request_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_range_request_to_json

    static short uniffi_wattfarer_ffi_checksum_func_range_request_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_range_request_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_range_to_json

    static short uniffi_wattfarer_ffi_checksum_func_range_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_range_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_from_json

    static short uniffi_wattfarer_ffi_checksum_func_schedule_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_schedule_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json

    static short uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json

    static short uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_to_json

    static short uniffi_wattfarer_ffi_checksum_func_schedule_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_schedule_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_station_from_json

    static short uniffi_wattfarer_ffi_checksum_func_station_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_station_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_station_to_json

    static short uniffi_wattfarer_ffi_checksum_func_station_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_station_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_tariff_from_json

    static short uniffi_wattfarer_ffi_checksum_func_tariff_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_tariff_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_tariff_to_json

    static short uniffi_wattfarer_ffi_checksum_func_tariff_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_tariff_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_vehicle_from_json

    static short uniffi_wattfarer_ffi_checksum_func_vehicle_from_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_vehicle_from_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_vehicle_to_json

    static short uniffi_wattfarer_ffi_checksum_func_vehicle_to_json() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_vehicle_to_json").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_build_map

    static short uniffi_wattfarer_ffi_checksum_func_build_map() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_build_map").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_check_station

    static short uniffi_wattfarer_ffi_checksum_func_check_station() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_check_station").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_connector_standard

    static short uniffi_wattfarer_ffi_checksum_func_connector_standard() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_connector_standard").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_import_stations

    static short uniffi_wattfarer_ffi_checksum_func_import_stations() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_import_stations").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_join_stations

    static short uniffi_wattfarer_ffi_checksum_func_join_stations() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_join_stations").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_land_outlines

    static short uniffi_wattfarer_ffi_checksum_func_land_outlines() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_land_outlines").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_largest_places

    static short uniffi_wattfarer_ffi_checksum_func_largest_places() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_largest_places").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_locate_place

    static short uniffi_wattfarer_ffi_checksum_func_locate_place() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_locate_place").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_nearest_place

    static short uniffi_wattfarer_ffi_checksum_func_nearest_place() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_nearest_place").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_geojson

    static short uniffi_wattfarer_ffi_checksum_func_plan_geojson() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_plan_geojson").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_read_stations

    static short uniffi_wattfarer_ffi_checksum_func_read_stations() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_read_stations").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_ocpi_amount

    static short uniffi_wattfarer_ffi_checksum_func_ocpi_amount() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_ocpi_amount").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_tariff_from_csv

    static short uniffi_wattfarer_ffi_checksum_func_tariff_from_csv() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_tariff_from_csv").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_tariff_slots

    static short uniffi_wattfarer_ffi_checksum_func_tariff_slots() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_tariff_slots").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_currents_at

    static short uniffi_wattfarer_ffi_checksum_func_currents_at() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_currents_at").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_cheapest

    static short uniffi_wattfarer_ffi_checksum_func_schedule_cheapest() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_schedule_cheapest").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_site

    static short uniffi_wattfarer_ffi_checksum_func_schedule_site() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_schedule_site").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_brand

    static short uniffi_wattfarer_ffi_checksum_func_brand() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_brand").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_brands

    static short uniffi_wattfarer_ffi_checksum_func_brands() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_brands").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_commands_for

    static short uniffi_wattfarer_ffi_checksum_func_commands_for() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_commands_for").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_merge_states

    static short uniffi_wattfarer_ffi_checksum_func_merge_states() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_merge_states").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_from_here

    static short uniffi_wattfarer_ffi_checksum_func_plan_from_here() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_plan_from_here").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_ready_from_state

    static short uniffi_wattfarer_ffi_checksum_func_ready_from_state() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_ready_from_state").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_session_from_state

    static short uniffi_wattfarer_ffi_checksum_func_session_from_state() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_session_from_state").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_state_from_ocpi

    static short uniffi_wattfarer_ffi_checksum_func_state_from_ocpi() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_state_from_ocpi").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16

    static short uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201

    static short uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status

    static short uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_enode_webhook_signature

    static short uniffi_wattfarer_ffi_checksum_func_enode_webhook_signature() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_enode_webhook_signature").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_webhook_signature

    static short uniffi_wattfarer_ffi_checksum_func_webhook_signature() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_webhook_signature").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_trips

    static short uniffi_wattfarer_ffi_checksum_func_plan_trips() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_plan_trips").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_consent_state

    static short uniffi_wattfarer_ffi_checksum_method_consent_state() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_consent_state").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_consent_url

    static short uniffi_wattfarer_ffi_checksum_method_consent_url() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_consent_url").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of

    static short uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url

    static short uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent

    static short uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange

    static short uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume

    static short uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_tokens_access_token

    static short uniffi_wattfarer_ffi_checksum_method_tokens_access_token() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_tokens_access_token").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_tokens_expires_at

    static short uniffi_wattfarer_ffi_checksum_method_tokens_expires_at() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_tokens_expires_at").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_tokens_issued_at

    static short uniffi_wattfarer_ffi_checksum_method_tokens_issued_at() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_tokens_issued_at").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token

    static short uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_accept

    static short uniffi_wattfarer_ffi_checksum_method_commands_accept() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_accept").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_apply

    static short uniffi_wattfarer_ffi_checksum_method_commands_apply() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_apply").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_cancel

    static short uniffi_wattfarer_ffi_checksum_method_commands_cancel() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_cancel").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_find

    static short uniffi_wattfarer_ffi_checksum_method_commands_find() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_find").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_finish

    static short uniffi_wattfarer_ffi_checksum_method_commands_finish() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_finish").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_set_current

    static short uniffi_wattfarer_ffi_checksum_method_commands_set_current() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_set_current").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_set_limit

    static short uniffi_wattfarer_ffi_checksum_method_commands_set_limit() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_set_limit").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_set_schedule

    static short uniffi_wattfarer_ffi_checksum_method_commands_set_schedule() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_set_schedule").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_start

    static short uniffi_wattfarer_ffi_checksum_method_commands_start() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_start").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_stop

    static short uniffi_wattfarer_ffi_checksum_method_commands_stop() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_commands_stop").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_watcher_next_change

    static short uniffi_wattfarer_ffi_checksum_method_watcher_next_change() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_watcher_next_change").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_attributes

    static short uniffi_wattfarer_ffi_checksum_method_provider_attributes() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_attributes").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_capabilities

    static short uniffi_wattfarer_ffi_checksum_method_provider_capabilities() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_capabilities").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_charge_state

    static short uniffi_wattfarer_ffi_checksum_method_provider_charge_state() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_charge_state").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_charge_states

    static short uniffi_wattfarer_ffi_checksum_method_provider_charge_states() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_charge_states").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_disconnect

    static short uniffi_wattfarer_ffi_checksum_method_provider_disconnect() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_disconnect").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_name

    static short uniffi_wattfarer_ffi_checksum_method_provider_name() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_name").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_next_tokens

    static short uniffi_wattfarer_ffi_checksum_method_provider_next_tokens() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_next_tokens").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_permissions

    static short uniffi_wattfarer_ffi_checksum_method_provider_permissions() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_permissions").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_reading

    static short uniffi_wattfarer_ffi_checksum_method_provider_reading() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_reading").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_tokens

    static short uniffi_wattfarer_ffi_checksum_method_provider_tokens() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_tokens").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_vehicles

    static short uniffi_wattfarer_ffi_checksum_method_provider_vehicles() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_vehicles").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_wait_s

    static short uniffi_wattfarer_ffi_checksum_method_provider_wait_s() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_wait_s").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_wake

    static short uniffi_wattfarer_ffi_checksum_method_provider_wake() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_provider_wake").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_enodewebhooks_receive

    static short uniffi_wattfarer_ffi_checksum_method_enodewebhooks_receive() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_enodewebhooks_receive").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_enodewebhooks_remember

    static short uniffi_wattfarer_ffi_checksum_method_enodewebhooks_remember() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_enodewebhooks_remember").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_enodewebhooks_remembered

    static short uniffi_wattfarer_ffi_checksum_method_enodewebhooks_remembered() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_enodewebhooks_remembered").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_webhooks_receive

    static short uniffi_wattfarer_ffi_checksum_method_webhooks_receive() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_webhooks_receive").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_webhooks_remember

    static short uniffi_wattfarer_ffi_checksum_method_webhooks_remember() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_webhooks_remember").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_webhooks_remembered

    static short uniffi_wattfarer_ffi_checksum_method_webhooks_remembered() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_webhooks_remembered").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel

    static short uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled

    static short uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_step

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_step() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_sitecontroller_step").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_planner_plan

    static short uniffi_wattfarer_ffi_checksum_method_planner_plan() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_planner_plan").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_planner_plan_many

    static short uniffi_wattfarer_ffi_checksum_method_planner_plan_many() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_planner_plan_many").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_planner_roads

    static short uniffi_wattfarer_ffi_checksum_method_planner_roads() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_planner_roads").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_planner_stations

    static short uniffi_wattfarer_ffi_checksum_method_planner_stations() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_planner_stations").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_progresslistener_report

    static short uniffi_wattfarer_ffi_checksum_method_progresslistener_report() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_progresslistener_report").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_cut

    static short uniffi_wattfarer_ffi_checksum_method_roads_cut() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_roads_cut").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_drive_energy

    static short uniffi_wattfarer_ffi_checksum_method_roads_drive_energy() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_roads_drive_energy").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_info

    static short uniffi_wattfarer_ffi_checksum_method_roads_info() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_roads_info").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_range

    static short uniffi_wattfarer_ffi_checksum_method_roads_range() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_roads_range").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_snap

    static short uniffi_wattfarer_ffi_checksum_method_roads_snap() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_roads_snap").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_verify

    static short uniffi_wattfarer_ffi_checksum_method_roads_verify() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_roads_verify").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_all

    static short uniffi_wattfarer_ffi_checksum_method_stations_all() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_stations_all").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_count

    static short uniffi_wattfarer_ffi_checksum_method_stations_count() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_stations_count").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_data_used

    static short uniffi_wattfarer_ffi_checksum_method_stations_data_used() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_stations_data_used").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_id

    static short uniffi_wattfarer_ffi_checksum_method_stations_id() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_stations_id").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_near

    static short uniffi_wattfarer_ffi_checksum_method_stations_near() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_stations_near").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_sources

    static short uniffi_wattfarer_ffi_checksum_method_stations_sources() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_stations_sources").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_station

    static short uniffi_wattfarer_ffi_checksum_method_stations_station() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_stations_station").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_write

    static short uniffi_wattfarer_ffi_checksum_method_stations_write() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_method_stations_write").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new

    static short uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new

    static short uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new

    static short uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_tokens_new

    static short uniffi_wattfarer_ffi_checksum_constructor_tokens_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_tokens_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_commands_new

    static short uniffi_wattfarer_ffi_checksum_constructor_commands_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_commands_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_watcher_new

    static short uniffi_wattfarer_ffi_checksum_constructor_watcher_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_watcher_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_provider_connect

    static short uniffi_wattfarer_ffi_checksum_constructor_provider_connect() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_provider_connect").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_enodewebhooks_new

    static short uniffi_wattfarer_ffi_checksum_constructor_enodewebhooks_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_enodewebhooks_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_webhooks_new

    static short uniffi_wattfarer_ffi_checksum_constructor_webhooks_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_webhooks_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new

    static short uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new

    static short uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_planner_new

    static short uniffi_wattfarer_ffi_checksum_constructor_planner_new() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_planner_new").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_roads_bundled

    static short uniffi_wattfarer_ffi_checksum_constructor_roads_bundled() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_roads_bundled").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_roads_open

    static short uniffi_wattfarer_ffi_checksum_constructor_roads_open() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_roads_open").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration

    static short uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_stations_of_import

    static short uniffi_wattfarer_ffi_checksum_constructor_stations_of_import() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_stations_of_import").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_stations_open

    static short uniffi_wattfarer_ffi_checksum_constructor_stations_open() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_constructor_stations_open").orElseThrow());
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_uniffi_contract_version
    private static final class Handle_ffi_wattfarer_ffi_uniffi_contract_version {
        static final java.lang.invoke.MethodHandle HANDLE = findDowncallHandle("ffi_wattfarer_ffi_uniffi_contract_version", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_INT));
    }

    static int ffi_wattfarer_ffi_uniffi_contract_version() {
        try {
            return (int) Handle_ffi_wattfarer_ffi_uniffi_contract_version.HANDLE.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // Integrity checks and initialization must happen after all MethodHandle fields
    // are initialized (static fields are initialized in textual order in Java).
    static {
        NamespaceLibrary.uniffiCheckContractApiVersion();
        NamespaceLibrary.uniffiCheckApiChecksums();

        CLEANER = UniffiCleaner.create();
        UniffiCallbackInterfaceProgressListener.INSTANCE.register();
        }
}
