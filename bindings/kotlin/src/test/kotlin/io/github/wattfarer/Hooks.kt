package io.github.wattfarer

import com.sun.jna.Library
import com.sun.jna.Native
import com.sun.jna.NativeLibrary

/** The planted faults of a library built with `test-hooks`, called as the generated code calls the others. */
internal interface Hooks : Library {
    fun uniffi_wattfarer_ffi_fn_func_planted_panic(text: RustBuffer.ByValue, status: UniffiRustCallStatus)

    fun uniffi_wattfarer_ffi_fn_func_planted_error(code: RustBuffer.ByValue, status: UniffiRustCallStatus)

    fun uniffi_wattfarer_ffi_fn_func_plan_without_end(
        planner: Long,
        request: RustBuffer.ByValue,
        cancel: Long,
        status: UniffiRustCallStatus,
    ): RustBuffer.ByValue

    companion object {
        val there: Boolean =
            try {
                NativeLibrary.getInstance("wattfarer_uniffi").getFunction("uniffi_wattfarer_ffi_fn_func_planted_panic") != null
            } catch (missing: UnsatisfiedLinkError) {
                false
            }
        private val library: Hooks by lazy { Native.load("wattfarer_uniffi", Hooks::class.java) }

        private fun <T> checked(call: (UniffiRustCallStatus) -> T): T {
            val status = UniffiRustCallStatus()
            val value = call(status)
            if (status.isError()) throw WattfarerException.lift(status.error_buf)
            check(status.isSuccess()) { "status ${status.code}" }
            return value
        }

        fun plantedPanic(text: String) =
            checked {
                library.uniffi_wattfarer_ffi_fn_func_planted_panic(FfiConverterString.lower(text), it)
            }

        fun plantedError(code: String) =
            checked {
                library.uniffi_wattfarer_ffi_fn_func_planted_error(FfiConverterString.lower(code), it)
            }

        fun planWithoutEnd(planner: Planner, request: PlanRequest, cancel: CancelToken): PlanAnswer =
            FfiConverterTypePlanAnswer.lift(
                checked {
                    library.uniffi_wattfarer_ffi_fn_func_plan_without_end(
                        FfiConverterTypePlanner.lower(planner),
                        FfiConverterTypePlanRequest.lower(request),
                        FfiConverterTypeCancelToken.lower(cancel),
                        it,
                    )
                },
            )
    }
}
