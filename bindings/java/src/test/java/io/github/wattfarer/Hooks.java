package io.github.wattfarer;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The planted faults of a library built with {@code test-hooks}, called as the generated code calls the others. */
final class Hooks {
  static final boolean THERE;

  static {
    UniffiInitializer.ensureInitialized();
    Wattfarer.engineVersion();
    THERE = SymbolLookup.loaderLookup().find("uniffi_wattfarer_ffi_fn_func_planted_panic").isPresent();
  }

  private Hooks() {}

  private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
    MemorySegment symbol = SymbolLookup.loaderLookup().find("uniffi_wattfarer_ffi_fn_func_" + name).orElseThrow();
    return Linker.nativeLinker().downcallHandle(symbol, descriptor);
  }

  private static void text(String name, String text) {
    MethodHandle handle = handle(name, FunctionDescriptor.ofVoid(RustBuffer.LAYOUT, ValueLayout.ADDRESS));
    UniffiHelpers.uniffiRustCallWithError(
        new ErrorErrorHandler(),
        (allocator, status) -> {
          try {
            handle.invokeExact(FfiConverterString.INSTANCE.lower(text), status);
          } catch (Throwable error) {
            throw new AssertionError(error);
          }
          return null;
        });
  }

  static void plantedPanic(String text) {
    text("planted_panic", text);
  }

  static void plantedError(String code) {
    text("planted_error", code);
  }

  static PlanAnswer planWithoutEnd(Planner planner, PlanRequest request, CancelToken cancel) {
    MethodHandle handle =
        handle(
            "plan_without_end",
            FunctionDescriptor.of(RustBuffer.LAYOUT, ValueLayout.JAVA_LONG, RustBuffer.LAYOUT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    return FfiConverterTypePlanAnswer.INSTANCE.lift(
        UniffiHelpers.uniffiRustCallWithError(
            new ErrorErrorHandler(),
            (allocator, status) -> {
              try {
                return (MemorySegment)
                    handle.invokeExact(
                        allocator,
                        (long) FfiConverterTypePlanner.INSTANCE.lower(planner),
                        FfiConverterTypePlanRequest.INSTANCE.lower(request),
                        (long) FfiConverterTypeCancelToken.INSTANCE.lower(cancel),
                        status);
              } catch (Throwable error) {
                throw new AssertionError(error);
              }
            }));
  }
}
