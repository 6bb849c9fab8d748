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

    // uniffi_wattfarer_ffi_checksum_func_plan_trips

    static short uniffi_wattfarer_ffi_checksum_func_plan_trips() {
        try {
            return (short) CHECKSUM.invokeExact(SYMBOLS.find("uniffi_wattfarer_ffi_checksum_func_plan_trips").orElseThrow());
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
