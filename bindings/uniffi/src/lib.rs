//! The library that Go, Java, Kotlin, Ruby and Swift load. Everything it exports is defined in `bindings/ffi`.

wattfarer_ffi::uniffi_reexport_scaffolding!();
