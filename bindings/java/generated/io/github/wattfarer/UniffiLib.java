package io.github.wattfarer;


// FFM-based library binding. Each FFI function gets a MethodHandle and a wrapper method.
final class UniffiLib {
    private static final java.lang.foreign.Linker LINKER = java.lang.foreign.Linker.nativeLinker();
    private static final java.lang.foreign.SymbolLookup SYMBOLS;

    
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
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_consent = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_consent", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_consent(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_consent.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_consent
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_consent = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_consent", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_consent(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_consent.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_consent_state
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_consent_state = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_consent_state", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_consent_state(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_consent_state.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_consent_url
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_consent_url = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_consent_url", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_consent_url(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_consent_url.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_enodeapplication
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_enodeapplication = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_enodeapplication", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_enodeapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_enodeapplication.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_enodeapplication
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_enodeapplication = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_enodeapplication", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_enodeapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_enodeapplication.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new(java.lang.foreign.MemorySegment environment, java.lang.foreign.MemorySegment clientId, java.lang.foreign.MemorySegment clientSecret, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new.invokeExact(environment, clientId, clientSecret, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of(long ptr, java.lang.foreign.MemorySegment userId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of.invokeExact(ptr, userId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url(long ptr, java.lang.foreign.MemorySegment userId, java.lang.foreign.MemorySegment redirectUri, java.lang.foreign.MemorySegment scopes, java.lang.foreign.MemorySegment language) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url.invokeExact(ptr, userId, redirectUri, scopes, language);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_smartcarapplication
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_smartcarapplication = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_smartcarapplication", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_smartcarapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_smartcarapplication.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_smartcarapplication
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_smartcarapplication = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_smartcarapplication", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_smartcarapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_smartcarapplication.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new(java.lang.foreign.MemorySegment clientId, java.lang.foreign.MemorySegment clientSecret, java.lang.foreign.MemorySegment redirectUri, java.lang.foreign.MemorySegment origin, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new.invokeExact(clientId, clientSecret, redirectUri, origin, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of(long ptr, java.lang.foreign.MemorySegment userId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of.invokeExact(ptr, userId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility(long ptr, java.lang.foreign.MemorySegment vin, java.lang.foreign.MemorySegment scopes, java.lang.foreign.MemorySegment country) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility.invokeExact(ptr, vin, scopes, country);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3 = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3(long ptr, long consent, java.lang.foreign.MemorySegment callback, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3.invokeExact(ptr, consent, callback, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent(long ptr, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent.invokeExact(ptr, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange(long ptr, long consent, java.lang.foreign.MemorySegment callback) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange.invokeExact(ptr, consent, callback);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume(long ptr, long tokens, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume.invokeExact(ptr, tokens, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_teslaapplication
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_teslaapplication = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_teslaapplication", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_teslaapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_teslaapplication.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_teslaapplication
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_teslaapplication = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_teslaapplication", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_teslaapplication(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_teslaapplication.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new(java.lang.foreign.MemorySegment region, java.lang.foreign.MemorySegment clientId, java.lang.foreign.MemorySegment clientSecret, java.lang.foreign.MemorySegment commandOrigin, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new.invokeExact(region, clientId, clientSecret, commandOrigin, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_teslaapplication_consent
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_teslaapplication_consent = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_teslaapplication_consent", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_teslaapplication_consent(long ptr, java.lang.foreign.MemorySegment redirectUri, java.lang.foreign.MemorySegment scopes, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_teslaapplication_consent.invokeExact(ptr, redirectUri, scopes, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange(long ptr, long consent, java.lang.foreign.MemorySegment callback) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange.invokeExact(ptr, consent, callback);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_teslaapplication_resume
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_teslaapplication_resume = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_teslaapplication_resume", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_teslaapplication_resume(long ptr, long tokens, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_teslaapplication_resume.invokeExact(ptr, tokens, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_tokens
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_tokens = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_tokens", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_tokens(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_tokens.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_tokens
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_tokens = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_tokens", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_tokens(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_tokens.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_tokens_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_tokens_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_tokens_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_tokens_new(java.lang.foreign.MemorySegment accessToken, java.lang.foreign.MemorySegment refreshToken, java.lang.foreign.MemorySegment issuedAt, java.lang.foreign.MemorySegment expiresAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_tokens_new.invokeExact(accessToken, refreshToken, issuedAt, expiresAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_tokens_access_token
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_tokens_access_token = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_tokens_access_token", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_tokens_access_token(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_tokens_access_token.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_tokens_expires_at
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_tokens_expires_at = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_tokens_expires_at", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_tokens_expires_at(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_tokens_expires_at.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_tokens_issued_at
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_tokens_issued_at = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_tokens_issued_at", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_tokens_issued_at(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_tokens_issued_at.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_tokens_refresh_token
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_tokens_refresh_token = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_tokens_refresh_token", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_tokens_refresh_token(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_tokens_refresh_token.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_commands
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_commands = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_commands", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_commands(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_commands.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_commands
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_commands = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_commands", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_commands(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_commands.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_commands_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_commands_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_commands_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_commands_new(long provider, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_commands_new.invokeExact(provider, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_accept
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_accept = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_accept", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_accept(long ptr, java.lang.foreign.MemorySegment command) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_accept.invokeExact(ptr, command);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_apply
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_apply = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_apply", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_apply(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment schedule, java.lang.foreign.MemorySegment capabilities, java.lang.foreign.MemorySegment scheduleId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_apply.invokeExact(ptr, connectionId, schedule, capabilities, scheduleId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_cancel
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_cancel = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_cancel", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_cancel(long ptr, java.lang.foreign.MemorySegment commandId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_cancel.invokeExact(ptr, commandId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_find
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_find = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_find", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_find(long ptr, java.lang.foreign.MemorySegment commandId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_find.invokeExact(ptr, commandId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_finish
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_finish = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_finish", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_finish(long ptr, java.lang.foreign.MemorySegment commandId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_finish.invokeExact(ptr, commandId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_set_current
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_set_current = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_set_current", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_set_current(long ptr, java.lang.foreign.MemorySegment connectionId, double currentA, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_set_current.invokeExact(ptr, connectionId, currentA, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_set_limit
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_set_limit = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_set_limit", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_set_limit(long ptr, java.lang.foreign.MemorySegment connectionId, double chargeLimitSoc, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_set_limit.invokeExact(ptr, connectionId, chargeLimitSoc, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_set_schedule
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_set_schedule = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_set_schedule", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_set_schedule(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment schedule, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_set_schedule.invokeExact(ptr, connectionId, schedule, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_start
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_start = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_start", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_start(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_start.invokeExact(ptr, connectionId, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_commands_stop
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_commands_stop = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_commands_stop", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_commands_stop(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment commandId, java.lang.foreign.MemorySegment deadlineS) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_commands_stop.invokeExact(ptr, connectionId, commandId, deadlineS);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_watcher
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_watcher = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_watcher", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_watcher(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_watcher.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_watcher
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_watcher = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_watcher", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_watcher(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_watcher.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_watcher_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_watcher_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_watcher_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_watcher_new(long provider, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_watcher_new.invokeExact(provider, connectionId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_watcher_next_change
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_watcher_next_change = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_watcher_next_change", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG));

    static long uniffi_wattfarer_ffi_fn_method_watcher_next_change(long ptr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_watcher_next_change.invokeExact(ptr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_provider
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_provider = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_provider", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_provider(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_provider.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_provider
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_provider = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_provider", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_provider(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_provider.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_provider_connect
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_provider_connect = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_provider_connect", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_provider_connect(java.lang.foreign.MemorySegment kind, java.lang.foreign.MemorySegment accessToken, java.lang.foreign.MemorySegment origin, java.lang.foreign.MemorySegment userId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_provider_connect.invokeExact(kind, accessToken, origin, userId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_attributes
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_attributes = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_attributes", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_provider_attributes(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_attributes.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_capabilities
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_capabilities = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_capabilities", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_provider_capabilities(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_capabilities.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_charge_state
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_charge_state = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_charge_state", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_provider_charge_state(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_charge_state.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_charge_states
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_charge_states = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_charge_states", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_provider_charge_states(long ptr, java.lang.foreign.MemorySegment connectionIds) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_charge_states.invokeExact(ptr, connectionIds);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_disconnect
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_disconnect = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_disconnect", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_provider_disconnect(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_disconnect.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_name
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_name = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_name", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_provider_name(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_provider_name.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_next_tokens
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_next_tokens = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_next_tokens", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG));

    static long uniffi_wattfarer_ffi_fn_method_provider_next_tokens(long ptr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_next_tokens.invokeExact(ptr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_permissions
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_permissions = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_permissions", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_provider_permissions(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_permissions.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_reading
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_reading = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_reading", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_provider_reading(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment kind) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_reading.invokeExact(ptr, connectionId, kind);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_tokens
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_tokens = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_tokens", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_provider_tokens(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_tokens.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_vehicles
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_vehicles = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_vehicles", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG));

    static long uniffi_wattfarer_ffi_fn_method_provider_vehicles(long ptr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_vehicles.invokeExact(ptr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_wait_s
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_wait_s = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_wait_s", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static double uniffi_wattfarer_ffi_fn_method_provider_wait_s(long ptr, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (double) MH_uniffi_wattfarer_ffi_fn_method_provider_wait_s.invokeExact(ptr, connectionId, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_provider_wake
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_provider_wake = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_provider_wake", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT));

    static long uniffi_wattfarer_ffi_fn_method_provider_wake(long ptr, java.lang.foreign.MemorySegment connectionId) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_provider_wake.invokeExact(ptr, connectionId);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_webhooks
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_webhooks = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_webhooks", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_webhooks(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_webhooks.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_webhooks
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_webhooks = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_webhooks", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_webhooks(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_webhooks.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_webhooks_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_webhooks_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_webhooks_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_webhooks_new(java.lang.foreign.MemorySegment secrets, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_webhooks_new.invokeExact(secrets, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_webhooks_receive
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_webhooks_receive = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_webhooks_receive", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_webhooks_receive(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment signature, java.lang.foreign.MemorySegment body, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_webhooks_receive.invokeExact(_allocator, ptr, signature, body, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_webhooks_remember
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_webhooks_remember = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_webhooks_remember", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_method_webhooks_remember(long ptr, java.lang.foreign.MemorySegment deliveries, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_method_webhooks_remember.invokeExact(ptr, deliveries, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_webhooks_remembered
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_webhooks_remembered = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_webhooks_remembered", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_webhooks_remembered(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_webhooks_remembered.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_canceltoken
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_canceltoken = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_canceltoken", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_canceltoken(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_canceltoken.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_canceltoken
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_canceltoken = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_canceltoken", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_canceltoken(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_canceltoken.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_canceltoken_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_canceltoken_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_canceltoken_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_canceltoken_new(java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_canceltoken_new.invokeExact(_uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_canceltoken_cancel
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_canceltoken_cancel = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_canceltoken_cancel", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_method_canceltoken_cancel(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_method_canceltoken_cancel.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_BYTE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static byte uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (byte) MH_uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_sitecontroller
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_sitecontroller = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_sitecontroller", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_sitecontroller(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_sitecontroller.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_sitecontroller
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_sitecontroller = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_sitecontroller", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_sitecontroller(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_sitecontroller.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_DOUBLE, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new(double capA, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new.invokeExact(capA, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted(long ptr, long point, long id, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted.invokeExact(ptr, point, id, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point(long ptr, double maxA, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point.invokeExact(ptr, maxA, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_measured
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_measured = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_measured", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_method_sitecontroller_measured(long ptr, long point, double atS, double currentA, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_measured.invokeExact(ptr, point, atS, currentA, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_step
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_step = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_step", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_DOUBLE, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_sitecontroller_step(java.lang.foreign.SegmentAllocator _allocator, long ptr, double nowS, java.lang.foreign.MemorySegment wantedA, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_step.invokeExact(_allocator, ptr, nowS, wantedA, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static double uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (double) MH_uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_planner
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_planner = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_planner", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_planner(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_planner.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_planner
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_planner = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_planner", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_planner(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_planner.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_planner_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_planner_new = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_planner_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_planner_new(long roads, long stations, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_planner_new.invokeExact(roads, stations, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_planner_plan
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_planner_plan = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_planner_plan", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_planner_plan(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_planner_plan.invokeExact(_allocator, ptr, request, cancel, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_planner_plan_many
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_planner_plan_many = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_planner_plan_many", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_INT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_planner_plan_many(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment requests, int threads, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment progress, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_planner_plan_many.invokeExact(_allocator, ptr, requests, threads, cancel, progress, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_planner_roads
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_planner_roads = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_planner_roads", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_planner_roads(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_planner_roads.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_planner_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_planner_stations = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_planner_stations", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_planner_stations(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_planner_stations.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_progresslistener
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_progresslistener = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_progresslistener", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_progresslistener(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_progresslistener.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_progresslistener
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_progresslistener = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_progresslistener", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_progresslistener(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_progresslistener.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener = findDowncallHandle("uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener(java.lang.foreign.MemorySegment vtable) {
        try {
            MH_uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener.invokeExact(vtable);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_progresslistener_report
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_progresslistener_report = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_progresslistener_report", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_method_progresslistener_report(long ptr, long done, long total, java.lang.foreign.MemorySegment what, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_method_progresslistener_report.invokeExact(ptr, done, total, what, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_roads
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_roads = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_roads", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_roads(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_roads.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_roads
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_roads = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_roads", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_roads(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_roads.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_roads_bundled
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_roads_bundled = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_roads_bundled", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_roads_bundled(java.lang.foreign.MemorySegment progress, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_roads_bundled.invokeExact(progress, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_roads_open
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_roads_open = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_roads_open", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_roads_open(java.lang.foreign.MemorySegment path, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_roads_open.invokeExact(path, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_cut
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_roads_cut = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_cut", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_method_roads_cut(long ptr, java.lang.foreign.MemorySegment bounds, java.lang.foreign.MemorySegment id, java.lang.foreign.MemorySegment outPath, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_method_roads_cut.invokeExact(ptr, bounds, id, outPath, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_drive_energy
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_roads_drive_energy = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_drive_energy", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_roads_drive_energy(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_roads_drive_energy.invokeExact(_allocator, ptr, request, cancel, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_info
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_roads_info = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_info", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_roads_info(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_roads_info.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_range
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_roads_range = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_range", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_roads_range(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_roads_range.invokeExact(_allocator, ptr, request, cancel, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_snap
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_roads_snap = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_snap", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_roads_snap(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment position, double withinM, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_roads_snap.invokeExact(_allocator, ptr, position, withinM, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_roads_verify
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_roads_verify = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_roads_verify", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_method_roads_verify(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_method_roads_verify.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_clone_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_clone_stations = findDowncallHandle("uniffi_wattfarer_ffi_fn_clone_stations", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_clone_stations(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_clone_stations.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_free_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_free_stations = findDowncallHandle("uniffi_wattfarer_ffi_fn_free_stations", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_free_stations(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_free_stations.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_stations_demonstration
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_stations_demonstration = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_stations_demonstration", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_stations_demonstration(java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_stations_demonstration.invokeExact(_uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_stations_of_import
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_stations_of_import = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_stations_of_import", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_stations_of_import(java.lang.foreign.MemorySegment stations, java.lang.foreign.MemorySegment id, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_stations_of_import.invokeExact(stations, id, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_constructor_stations_open
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_constructor_stations_open = findDowncallHandle("uniffi_wattfarer_ffi_fn_constructor_stations_open", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_constructor_stations_open(java.lang.foreign.MemorySegment path, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_constructor_stations_open.invokeExact(path, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_all
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_stations_all = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_all", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_all(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_stations_all.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_count
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_stations_count = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_count", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long uniffi_wattfarer_ffi_fn_method_stations_count(long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_uniffi_wattfarer_ffi_fn_method_stations_count.invokeExact(ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_data_used
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_stations_data_used = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_data_used", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_data_used(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_stations_data_used.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_id
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_stations_id = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_id", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_id(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_stations_id.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_near
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_stations_near = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_near", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_near(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment position, double withinM, int most, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_stations_near.invokeExact(_allocator, ptr, position, withinM, most, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_sources
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_stations_sources = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_sources", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_sources(java.lang.foreign.SegmentAllocator _allocator, long ptr, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_stations_sources.invokeExact(_allocator, ptr, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_station
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_stations_station = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_station", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_method_stations_station(java.lang.foreign.SegmentAllocator _allocator, long ptr, long index, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_method_stations_station.invokeExact(_allocator, ptr, index, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_method_stations_write
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_method_stations_write = findDowncallHandle("uniffi_wattfarer_ffi_fn_method_stations_write", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_method_stations_write(long ptr, java.lang.foreign.MemorySegment path, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_method_stations_write.invokeExact(ptr, path, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_engine_version
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_engine_version = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_engine_version", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_engine_version(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_engine_version.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_error_table
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_error_table = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_error_table", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_error_table(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_error_table.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_find_vehicles
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_find_vehicles = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_find_vehicles", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_find_vehicles(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment query, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_find_vehicles.invokeExact(_allocator, query, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_resolve_vehicle
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_resolve_vehicle = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_resolve_vehicle", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_resolve_vehicle(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment reference, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_resolve_vehicle.invokeExact(_allocator, reference, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schema_version
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_schema_version = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schema_version", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schema_version(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_schema_version.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_vehicle
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_vehicle = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_vehicle", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_vehicle(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment id, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_vehicle.invokeExact(_allocator, id, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_vehicles
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_vehicles = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_vehicles", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_vehicles(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_vehicles.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimate
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_estimate = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimate", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimate(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_estimate.invokeExact(_allocator, request, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimates
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_estimates = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimates", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimates(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment requests, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_estimates.invokeExact(_allocator, requests, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment startSoc, java.lang.foreign.MemorySegment targetSoc, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk.invokeExact(_allocator, request, startSoc, targetSoc, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_curve_power_kw
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_curve_power_kw = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_curve_power_kw", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_curve_power_kw(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment curve, java.lang.foreign.MemorySegment soc, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_curve_power_kw.invokeExact(_allocator, curve, soc, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_temperature_factor
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_temperature_factor = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_temperature_factor", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));

    static double uniffi_wattfarer_ffi_fn_func_temperature_factor(double batteryC, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (double) MH_uniffi_wattfarer_ffi_fn_func_temperature_factor.invokeExact(batteryC, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_estimate
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_energy_estimate = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_estimate", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_estimate(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_energy_estimate.invokeExact(_allocator, request, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_trace_from_csv
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_trace_from_csv = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_trace_from_csv", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_trace_from_csv(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment text, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_trace_from_csv.invokeExact(_allocator, text, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_carbon_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_carbon_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_carbon_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_carbon_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_carbon_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_carbon_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_carbon_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_carbon_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_carbon_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_carbon_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_request_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_request_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_state_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_state_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_state_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_state_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_state_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_charge_state_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_charge_state_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_charge_state_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_charge_state_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_charge_state_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_command_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_command_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_command_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_command_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_command_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_command_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_command_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_command_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_command_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_command_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_drive_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_drive_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_drive_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_drive_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_drive_request_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_drive_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_drive_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_drive_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_drive_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_drive_request_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_energy_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_energy_request_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_energy_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_energy_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_energy_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_energy_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_energy_request_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_answer_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_plan_answer_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_answer_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_answer_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_plan_answer_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_answer_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_plan_answer_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_answer_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_answer_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_plan_answer_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_plan_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_plan_request_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_plan_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_plan_request_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_range_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_range_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_range_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_range_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_range_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_range_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_range_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_range_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_range_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_range_request_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_range_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_range_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_range_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_range_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_range_request_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_range_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_range_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_range_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_range_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_range_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_schedule_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_schedule_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_schedule_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_request_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_request_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_schedule_request_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_schedule_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_request_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_request_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_schedule_request_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_schedule_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_schedule_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_station_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_station_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_station_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_station_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_station_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_station_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_station_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_station_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_station_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_station_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_tariff_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_tariff_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_tariff_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_tariff_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_tariff_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_tariff_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_tariff_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_tariff_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_tariff_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_tariff_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_vehicle_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_vehicle_from_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_vehicle_from_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_vehicle_from_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment json, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_vehicle_from_json.invokeExact(_allocator, json, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_vehicle_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_vehicle_to_json = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_vehicle_to_json", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_vehicle_to_json(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment record, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_vehicle_to_json.invokeExact(_allocator, record, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_build_map
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_build_map = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_build_map", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_build_map(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment osmPath, java.lang.foreign.MemorySegment outPath, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_build_map.invokeExact(_allocator, osmPath, outPath, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_check_station
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_check_station = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_check_station", java.lang.foreign.FunctionDescriptor.ofVoid(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static void uniffi_wattfarer_ffi_fn_func_check_station(java.lang.foreign.MemorySegment station, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_uniffi_wattfarer_ffi_fn_func_check_station.invokeExact(station, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_connector_standard
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_connector_standard = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_connector_standard", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_connector_standard(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment word, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_connector_standard.invokeExact(_allocator, word, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_import_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_import_stations = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_import_stations", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_import_stations(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment format, java.lang.foreign.MemorySegment path, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_import_stations.invokeExact(_allocator, format, path, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_join_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_join_stations = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_join_stations", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_join_stations(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment first, java.lang.foreign.MemorySegment second, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_join_stations.invokeExact(_allocator, first, second, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_land_outlines
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_land_outlines = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_land_outlines", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_land_outlines(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment bounds, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_land_outlines.invokeExact(_allocator, bounds, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_largest_places
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_largest_places = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_largest_places", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_largest_places(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment bounds, int most, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_largest_places.invokeExact(_allocator, bounds, most, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_locate_place
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_locate_place = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_locate_place", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_locate_place(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment text, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_locate_place.invokeExact(_allocator, text, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_nearest_place
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_nearest_place = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_nearest_place", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_nearest_place(java.lang.foreign.SegmentAllocator _allocator, double lat, double lon, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_nearest_place.invokeExact(_allocator, lat, lon, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_geojson
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_plan_geojson = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_geojson", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_geojson(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment answer, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_plan_geojson.invokeExact(_allocator, answer, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_read_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_read_stations = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_read_stations", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_read_stations(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment format, java.lang.foreign.MemorySegment text, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_read_stations.invokeExact(_allocator, format, text, options, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_ocpi_amount
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_ocpi_amount = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_ocpi_amount", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_ocpi_amount(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment tariff, java.lang.foreign.MemorySegment pieces, java.lang.foreign.MemorySegment timeZone, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_ocpi_amount.invokeExact(_allocator, tariff, pieces, timeZone, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_tariff_from_csv
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_tariff_from_csv = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_tariff_from_csv", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_tariff_from_csv(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment text, java.lang.foreign.MemorySegment timeZone, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_tariff_from_csv.invokeExact(_allocator, text, timeZone, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_tariff_slots
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_tariff_slots = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_tariff_slots", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_tariff_slots(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment tariff, java.lang.foreign.MemorySegment fromAt, java.lang.foreign.MemorySegment toAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_tariff_slots.invokeExact(_allocator, tariff, fromAt, toAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_currents_at
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_currents_at = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_currents_at", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_currents_at(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment schedule, java.lang.foreign.MemorySegment moment, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_currents_at.invokeExact(_allocator, schedule, moment, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_cheapest
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_schedule_cheapest = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_cheapest", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_cheapest(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_schedule_cheapest.invokeExact(_allocator, request, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_schedule_site
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_schedule_site = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_schedule_site", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_schedule_site(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_schedule_site.invokeExact(_allocator, request, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_brand
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_brand = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_brand", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_brand(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment make, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_brand.invokeExact(_allocator, make, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_brands
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_brands = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_brands", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_brands(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_brands.invokeExact(_allocator, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_commands_for
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_commands_for = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_commands_for", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_commands_for(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment schedule, java.lang.foreign.MemorySegment capabilities, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_commands_for.invokeExact(_allocator, schedule, capabilities, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_merge_states
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_merge_states = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_merge_states", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_merge_states(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment state, java.lang.foreign.MemorySegment other, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_merge_states.invokeExact(_allocator, state, other, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_from_here
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_plan_from_here = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_from_here", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_from_here(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment state, java.lang.foreign.MemorySegment goal, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment now, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_plan_from_here.invokeExact(_allocator, state, goal, options, now, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_ready_from_state
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_ready_from_state = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_ready_from_state", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_ready_from_state(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment state, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment now, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_ready_from_state.invokeExact(_allocator, state, options, now, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_session_from_state
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_session_from_state = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_session_from_state", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_session_from_state(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment state, java.lang.foreign.MemorySegment departsAt, java.lang.foreign.MemorySegment options, java.lang.foreign.MemorySegment targetSoc, java.lang.foreign.MemorySegment now, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_session_from_state.invokeExact(_allocator, state, departsAt, options, targetSoc, now, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_state_from_ocpi
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_state_from_ocpi = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_state_from_ocpi", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_state_from_ocpi(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment payload, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_state_from_ocpi.invokeExact(_allocator, connectionId, payload, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_state_from_ocpp16
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_state_from_ocpp16 = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_state_from_ocpp16", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_state_from_ocpp16(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment payload, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_state_from_ocpp16.invokeExact(_allocator, connectionId, payload, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_state_from_ocpp201
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_state_from_ocpp201 = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_state_from_ocpp201", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_state_from_ocpp201(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment payload, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_state_from_ocpp201.invokeExact(_allocator, connectionId, payload, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment connectionId, java.lang.foreign.MemorySegment status, java.lang.foreign.MemorySegment at, java.lang.foreign.MemorySegment receivedAt, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status.invokeExact(_allocator, connectionId, status, at, receivedAt, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_webhook_signature
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_webhook_signature = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_webhook_signature", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_webhook_signature(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment secret, java.lang.foreign.MemorySegment body, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_webhook_signature.invokeExact(_allocator, secret, body, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_fn_func_plan_trips
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_fn_func_plan_trips = findDowncallHandle("uniffi_wattfarer_ffi_fn_func_plan_trips", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment uniffi_wattfarer_ffi_fn_func_plan_trips(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment request, long roads, long stations, java.lang.foreign.MemorySegment cancel, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_uniffi_wattfarer_ffi_fn_func_plan_trips.invokeExact(_allocator, request, roads, stations, cancel, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rustbuffer_alloc
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rustbuffer_alloc = findDowncallHandle("ffi_wattfarer_ffi_rustbuffer_alloc", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment ffi_wattfarer_ffi_rustbuffer_alloc(java.lang.foreign.SegmentAllocator _allocator, long size, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_ffi_wattfarer_ffi_rustbuffer_alloc.invokeExact(_allocator, size, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rustbuffer_from_bytes
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rustbuffer_from_bytes = findDowncallHandle("ffi_wattfarer_ffi_rustbuffer_from_bytes", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, ForeignBytes.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment ffi_wattfarer_ffi_rustbuffer_from_bytes(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment bytes, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_ffi_wattfarer_ffi_rustbuffer_from_bytes.invokeExact(_allocator, bytes, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rustbuffer_free
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rustbuffer_free = findDowncallHandle("ffi_wattfarer_ffi_rustbuffer_free", java.lang.foreign.FunctionDescriptor.ofVoid(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.ADDRESS));

    static void ffi_wattfarer_ffi_rustbuffer_free(java.lang.foreign.MemorySegment buf, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_ffi_wattfarer_ffi_rustbuffer_free.invokeExact(buf, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rustbuffer_reserve
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rustbuffer_reserve = findDowncallHandle("ffi_wattfarer_ffi_rustbuffer_reserve", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment ffi_wattfarer_ffi_rustbuffer_reserve(java.lang.foreign.SegmentAllocator _allocator, java.lang.foreign.MemorySegment buf, long additional, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_ffi_wattfarer_ffi_rustbuffer_reserve.invokeExact(_allocator, buf, additional, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_u8
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_u8 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_u8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_u8(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_u8.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_u8
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_u8 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_u8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_u8(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_u8.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_u8
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_u8 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_u8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_u8(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_u8.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_u8
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_u8 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_u8", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_BYTE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static byte ffi_wattfarer_ffi_rust_future_complete_u8(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (byte) MH_ffi_wattfarer_ffi_rust_future_complete_u8.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_i8
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_i8 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_i8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_i8(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_i8.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_i8
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_i8 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_i8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_i8(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_i8.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_i8
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_i8 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_i8", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_i8(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_i8.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_i8
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_i8 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_i8", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_BYTE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static byte ffi_wattfarer_ffi_rust_future_complete_i8(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (byte) MH_ffi_wattfarer_ffi_rust_future_complete_i8.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_u16
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_u16 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_u16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_u16(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_u16.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_u16
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_u16 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_u16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_u16(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_u16.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_u16
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_u16 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_u16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_u16(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_u16.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_u16
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_u16 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_u16", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static short ffi_wattfarer_ffi_rust_future_complete_u16(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (short) MH_ffi_wattfarer_ffi_rust_future_complete_u16.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_i16
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_i16 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_i16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_i16(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_i16.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_i16
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_i16 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_i16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_i16(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_i16.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_i16
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_i16 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_i16", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_i16(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_i16.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_i16
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_i16 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_i16", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static short ffi_wattfarer_ffi_rust_future_complete_i16(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (short) MH_ffi_wattfarer_ffi_rust_future_complete_i16.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_u32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_u32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_u32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_u32(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_u32.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_u32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_u32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_u32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_u32(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_u32.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_u32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_u32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_u32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_u32(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_u32.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_u32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_u32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_u32", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static int ffi_wattfarer_ffi_rust_future_complete_u32(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (int) MH_ffi_wattfarer_ffi_rust_future_complete_u32.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_i32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_i32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_i32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_i32(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_i32.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_i32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_i32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_i32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_i32(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_i32.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_i32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_i32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_i32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_i32(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_i32.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_i32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_i32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_i32", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static int ffi_wattfarer_ffi_rust_future_complete_i32(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (int) MH_ffi_wattfarer_ffi_rust_future_complete_i32.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_u64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_u64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_u64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_u64(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_u64.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_u64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_u64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_u64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_u64(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_u64.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_u64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_u64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_u64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_u64(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_u64.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_u64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_u64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_u64", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long ffi_wattfarer_ffi_rust_future_complete_u64(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_ffi_wattfarer_ffi_rust_future_complete_u64.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_i64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_i64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_i64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_i64(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_i64.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_i64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_i64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_i64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_i64(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_i64.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_i64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_i64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_i64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_i64(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_i64.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_i64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_i64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_i64", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static long ffi_wattfarer_ffi_rust_future_complete_i64(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (long) MH_ffi_wattfarer_ffi_rust_future_complete_i64.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_f32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_f32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_f32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_f32(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_f32.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_f32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_f32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_f32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_f32(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_f32.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_f32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_f32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_f32", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_f32(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_f32.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_f32
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_f32 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_f32", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_FLOAT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static float ffi_wattfarer_ffi_rust_future_complete_f32(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (float) MH_ffi_wattfarer_ffi_rust_future_complete_f32.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_f64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_f64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_f64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_f64(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_f64.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_f64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_f64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_f64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_f64(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_f64.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_f64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_f64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_f64", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_f64(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_f64.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_f64
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_f64 = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_f64", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static double ffi_wattfarer_ffi_rust_future_complete_f64(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (double) MH_ffi_wattfarer_ffi_rust_future_complete_f64.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_rust_buffer
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_rust_buffer = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_rust_buffer", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_rust_buffer(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_rust_buffer.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_rust_buffer
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_rust_buffer = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_rust_buffer", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_rust_buffer(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_rust_buffer.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_rust_buffer
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_rust_buffer = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_rust_buffer", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_rust_buffer(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_rust_buffer.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_rust_buffer
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_rust_buffer = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_rust_buffer", java.lang.foreign.FunctionDescriptor.of(RustBuffer.LAYOUT, java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static java.lang.foreign.MemorySegment ffi_wattfarer_ffi_rust_future_complete_rust_buffer(java.lang.foreign.SegmentAllocator _allocator, long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            return (java.lang.foreign.MemorySegment) MH_ffi_wattfarer_ffi_rust_future_complete_rust_buffer.invokeExact(_allocator, handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_poll_void
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_poll_void = findDowncallHandle("ffi_wattfarer_ffi_rust_future_poll_void", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS, java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_poll_void(long handle, java.lang.foreign.MemorySegment callback, long callbackData) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_poll_void.invokeExact(handle, callback, callbackData);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_cancel_void
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_cancel_void = findDowncallHandle("ffi_wattfarer_ffi_rust_future_cancel_void", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_cancel_void(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_cancel_void.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_free_void
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_free_void = findDowncallHandle("ffi_wattfarer_ffi_rust_future_free_void", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG));

    static void ffi_wattfarer_ffi_rust_future_free_void(long handle) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_free_void.invokeExact(handle);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_rust_future_complete_void
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_rust_future_complete_void = findDowncallHandle("ffi_wattfarer_ffi_rust_future_complete_void", java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_LONG, java.lang.foreign.ValueLayout.ADDRESS));

    static void ffi_wattfarer_ffi_rust_future_complete_void(long handle, java.lang.foreign.MemorySegment _uniffiOutErr) {
        try {
            MH_ffi_wattfarer_ffi_rust_future_complete_void.invokeExact(handle, _uniffiOutErr);
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_engine_version
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_engine_version = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_engine_version", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_engine_version() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_engine_version.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_error_table
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_error_table = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_error_table", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_error_table() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_error_table.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_find_vehicles
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_find_vehicles = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_find_vehicles", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_find_vehicles() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_find_vehicles.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_resolve_vehicle
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_resolve_vehicle = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_resolve_vehicle", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_resolve_vehicle() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_resolve_vehicle.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schema_version
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_schema_version = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_schema_version", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_schema_version() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_schema_version.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_vehicle
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_vehicle = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_vehicle", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_vehicle() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_vehicle.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_vehicles
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_vehicles = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_vehicles", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_vehicles() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_vehicles.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimate
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_estimate = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_estimate", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimate() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_estimate.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimates
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_estimates = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_estimates", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimates() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_estimates.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_curve_power_kw
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_curve_power_kw = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_curve_power_kw", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_curve_power_kw() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_curve_power_kw.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_temperature_factor
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_temperature_factor = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_temperature_factor", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_temperature_factor() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_temperature_factor.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_estimate
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_energy_estimate = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_energy_estimate", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_energy_estimate() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_energy_estimate.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_trace_from_csv
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_trace_from_csv = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_trace_from_csv", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_trace_from_csv() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_trace_from_csv.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_carbon_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_carbon_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_carbon_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_carbon_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_carbon_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_carbon_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_carbon_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_carbon_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_carbon_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_carbon_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_request_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_request_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_request_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_request_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_request_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_request_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_state_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_state_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_state_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_state_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_state_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_charge_state_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_charge_state_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_charge_state_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_charge_state_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_charge_state_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_command_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_command_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_command_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_command_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_command_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_command_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_command_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_command_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_command_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_command_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_drive_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_drive_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_drive_request_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_drive_request_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_drive_request_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_drive_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_drive_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_drive_request_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_drive_request_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_drive_request_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_energy_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_energy_request_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_energy_request_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_energy_request_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_energy_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_energy_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_energy_request_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_energy_request_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_energy_request_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_plan_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_plan_request_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_plan_request_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_plan_request_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_plan_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_plan_request_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_plan_request_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_plan_request_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_range_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_range_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_range_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_range_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_range_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_range_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_range_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_range_request_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_range_request_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_range_request_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_range_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_range_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_range_request_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_range_request_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_range_request_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_range_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_range_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_range_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_range_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_range_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_schedule_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_schedule_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_schedule_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_schedule_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_schedule_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_schedule_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_schedule_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_schedule_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_station_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_station_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_station_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_station_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_station_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_station_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_station_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_station_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_station_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_station_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_tariff_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_tariff_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_tariff_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_tariff_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_tariff_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_tariff_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_tariff_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_tariff_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_tariff_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_tariff_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_vehicle_from_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_vehicle_from_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_vehicle_from_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_vehicle_from_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_vehicle_from_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_vehicle_to_json
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_vehicle_to_json = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_vehicle_to_json", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_vehicle_to_json() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_vehicle_to_json.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_build_map
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_build_map = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_build_map", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_build_map() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_build_map.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_check_station
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_check_station = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_check_station", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_check_station() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_check_station.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_connector_standard
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_connector_standard = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_connector_standard", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_connector_standard() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_connector_standard.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_import_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_import_stations = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_import_stations", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_import_stations() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_import_stations.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_join_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_join_stations = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_join_stations", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_join_stations() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_join_stations.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_land_outlines
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_land_outlines = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_land_outlines", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_land_outlines() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_land_outlines.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_largest_places
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_largest_places = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_largest_places", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_largest_places() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_largest_places.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_locate_place
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_locate_place = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_locate_place", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_locate_place() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_locate_place.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_nearest_place
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_nearest_place = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_nearest_place", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_nearest_place() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_nearest_place.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_geojson
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_plan_geojson = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_plan_geojson", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_plan_geojson() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_plan_geojson.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_read_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_read_stations = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_read_stations", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_read_stations() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_read_stations.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_ocpi_amount
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_ocpi_amount = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_ocpi_amount", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_ocpi_amount() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_ocpi_amount.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_tariff_from_csv
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_tariff_from_csv = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_tariff_from_csv", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_tariff_from_csv() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_tariff_from_csv.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_tariff_slots
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_tariff_slots = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_tariff_slots", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_tariff_slots() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_tariff_slots.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_currents_at
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_currents_at = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_currents_at", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_currents_at() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_currents_at.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_cheapest
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_schedule_cheapest = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_schedule_cheapest", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_schedule_cheapest() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_schedule_cheapest.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_schedule_site
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_schedule_site = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_schedule_site", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_schedule_site() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_schedule_site.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_brand
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_brand = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_brand", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_brand() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_brand.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_brands
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_brands = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_brands", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_brands() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_brands.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_commands_for
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_commands_for = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_commands_for", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_commands_for() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_commands_for.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_merge_states
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_merge_states = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_merge_states", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_merge_states() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_merge_states.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_from_here
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_plan_from_here = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_plan_from_here", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_plan_from_here() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_plan_from_here.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_ready_from_state
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_ready_from_state = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_ready_from_state", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_ready_from_state() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_ready_from_state.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_session_from_state
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_session_from_state = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_session_from_state", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_session_from_state() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_session_from_state.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_state_from_ocpi
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_state_from_ocpi = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_state_from_ocpi", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_state_from_ocpi() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_state_from_ocpi.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16 = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201 = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_webhook_signature
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_webhook_signature = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_webhook_signature", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_webhook_signature() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_webhook_signature.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_func_plan_trips
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_func_plan_trips = findDowncallHandle("uniffi_wattfarer_ffi_checksum_func_plan_trips", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_func_plan_trips() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_func_plan_trips.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_consent_state
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_consent_state = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_consent_state", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_consent_state() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_consent_state.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_consent_url
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_consent_url = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_consent_url", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_consent_url() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_consent_url.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3 = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_tokens_access_token
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_tokens_access_token = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_tokens_access_token", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_tokens_access_token() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_tokens_access_token.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_tokens_expires_at
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_tokens_expires_at = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_tokens_expires_at", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_tokens_expires_at() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_tokens_expires_at.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_tokens_issued_at
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_tokens_issued_at = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_tokens_issued_at", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_tokens_issued_at() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_tokens_issued_at.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_accept
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_accept = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_accept", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_accept() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_accept.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_apply
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_apply = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_apply", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_apply() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_apply.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_cancel
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_cancel = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_cancel", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_cancel() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_cancel.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_find
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_find = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_find", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_find() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_find.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_finish
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_finish = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_finish", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_finish() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_finish.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_set_current
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_set_current = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_set_current", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_set_current() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_set_current.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_set_limit
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_set_limit = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_set_limit", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_set_limit() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_set_limit.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_set_schedule
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_set_schedule = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_set_schedule", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_set_schedule() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_set_schedule.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_start
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_start = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_start", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_start() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_start.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_commands_stop
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_commands_stop = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_commands_stop", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_commands_stop() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_commands_stop.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_watcher_next_change
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_watcher_next_change = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_watcher_next_change", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_watcher_next_change() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_watcher_next_change.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_attributes
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_attributes = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_attributes", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_attributes() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_attributes.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_capabilities
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_capabilities = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_capabilities", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_capabilities() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_capabilities.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_charge_state
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_charge_state = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_charge_state", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_charge_state() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_charge_state.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_charge_states
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_charge_states = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_charge_states", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_charge_states() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_charge_states.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_disconnect
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_disconnect = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_disconnect", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_disconnect() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_disconnect.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_name
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_name = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_name", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_name() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_name.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_next_tokens
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_next_tokens = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_next_tokens", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_next_tokens() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_next_tokens.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_permissions
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_permissions = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_permissions", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_permissions() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_permissions.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_reading
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_reading = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_reading", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_reading() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_reading.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_tokens
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_tokens = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_tokens", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_tokens() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_tokens.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_vehicles
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_vehicles = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_vehicles", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_vehicles() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_vehicles.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_wait_s
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_wait_s = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_wait_s", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_wait_s() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_wait_s.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_provider_wake
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_provider_wake = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_provider_wake", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_provider_wake() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_provider_wake.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_webhooks_receive
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_webhooks_receive = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_webhooks_receive", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_webhooks_receive() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_webhooks_receive.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_webhooks_remember
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_webhooks_remember = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_webhooks_remember", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_webhooks_remember() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_webhooks_remember.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_webhooks_remembered
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_webhooks_remembered = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_webhooks_remembered", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_webhooks_remembered() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_webhooks_remembered.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_step
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_step = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_sitecontroller_step", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_step() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_step.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_planner_plan
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_planner_plan = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_planner_plan", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_planner_plan() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_planner_plan.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_planner_plan_many
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_planner_plan_many = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_planner_plan_many", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_planner_plan_many() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_planner_plan_many.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_planner_roads
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_planner_roads = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_planner_roads", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_planner_roads() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_planner_roads.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_planner_stations
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_planner_stations = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_planner_stations", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_planner_stations() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_planner_stations.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_progresslistener_report
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_progresslistener_report = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_progresslistener_report", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_progresslistener_report() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_progresslistener_report.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_cut
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_roads_cut = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_roads_cut", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_roads_cut() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_roads_cut.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_drive_energy
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_roads_drive_energy = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_roads_drive_energy", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_roads_drive_energy() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_roads_drive_energy.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_info
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_roads_info = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_roads_info", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_roads_info() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_roads_info.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_range
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_roads_range = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_roads_range", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_roads_range() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_roads_range.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_snap
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_roads_snap = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_roads_snap", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_roads_snap() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_roads_snap.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_roads_verify
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_roads_verify = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_roads_verify", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_roads_verify() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_roads_verify.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_all
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_stations_all = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_stations_all", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_stations_all() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_stations_all.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_count
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_stations_count = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_stations_count", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_stations_count() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_stations_count.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_data_used
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_stations_data_used = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_stations_data_used", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_stations_data_used() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_stations_data_used.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_id
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_stations_id = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_stations_id", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_stations_id() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_stations_id.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_near
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_stations_near = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_stations_near", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_stations_near() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_stations_near.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_sources
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_stations_sources = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_stations_sources", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_stations_sources() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_stations_sources.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_station
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_stations_station = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_stations_station", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_stations_station() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_stations_station.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_method_stations_write
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_method_stations_write = findDowncallHandle("uniffi_wattfarer_ffi_checksum_method_stations_write", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_method_stations_write() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_method_stations_write.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_tokens_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_tokens_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_tokens_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_tokens_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_tokens_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_commands_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_commands_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_commands_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_commands_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_commands_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_watcher_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_watcher_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_watcher_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_watcher_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_watcher_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_provider_connect
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_provider_connect = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_provider_connect", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_provider_connect() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_provider_connect.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_webhooks_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_webhooks_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_webhooks_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_webhooks_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_webhooks_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_planner_new
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_planner_new = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_planner_new", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_planner_new() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_planner_new.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_roads_bundled
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_roads_bundled = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_roads_bundled", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_roads_bundled() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_roads_bundled.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_roads_open
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_roads_open = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_roads_open", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_roads_open() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_roads_open.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_stations_of_import
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_stations_of_import = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_stations_of_import", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_stations_of_import() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_stations_of_import.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // uniffi_wattfarer_ffi_checksum_constructor_stations_open
    private static final java.lang.invoke.MethodHandle MH_uniffi_wattfarer_ffi_checksum_constructor_stations_open = findDowncallHandle("uniffi_wattfarer_ffi_checksum_constructor_stations_open", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT));

    static short uniffi_wattfarer_ffi_checksum_constructor_stations_open() {
        try {
            return (short) MH_uniffi_wattfarer_ffi_checksum_constructor_stations_open.invokeExact();
        } catch (Throwable _ex) { throw new AssertionError("invokeExact failed", _ex); }
    }

    // ffi_wattfarer_ffi_uniffi_contract_version
    private static final java.lang.invoke.MethodHandle MH_ffi_wattfarer_ffi_uniffi_contract_version = findDowncallHandle("ffi_wattfarer_ffi_uniffi_contract_version", java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_INT));

    static int ffi_wattfarer_ffi_uniffi_contract_version() {
        try {
            return (int) MH_ffi_wattfarer_ffi_uniffi_contract_version.invokeExact();
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

