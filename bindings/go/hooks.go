//go:build wattfarer_hooks

package wattfarer

// #include "uniffi.h"
// void uniffi_wattfarer_ffi_fn_func_planted_panic(RustBuffer text, RustCallStatus *status);
// void uniffi_wattfarer_ffi_fn_func_planted_error(RustBuffer code, RustCallStatus *status);
// double uniffi_wattfarer_ffi_fn_func_planted_sum(double a, double b, RustCallStatus *status);
// RustBuffer uniffi_wattfarer_ffi_fn_func_plan_without_end(uint64_t planner, RustBuffer request, uint64_t cancel, RustCallStatus *status);
import "C"

import "context"

// What only a library with planted faults has; for the tests.

func plantedPanic(text string) error {
	var c invocation
	w := c.writer()
	w.data = append(w.data, text...)
	C.uniffi_wattfarer_ffi_fn_func_planted_panic(c.give(w), &c.status)
	return c.done(failedError)
}

func plantedError(code string) error {
	var c invocation
	w := c.writer()
	w.data = append(w.data, code...)
	C.uniffi_wattfarer_ffi_fn_func_planted_error(c.give(w), &c.status)
	return c.done(failedError)
}

// PlantedSum is what a call costs.
func PlantedSum(a, b float64) float64 {
	var c invocation
	return float64(C.uniffi_wattfarer_ffi_fn_func_planted_sum(C.double(a), C.double(b), &c.status))
}

func planWithoutEnd(ctx context.Context, planner *Planner, request PlanRequest) error {
	token, release, err := follow(ctx)
	if err != nil {
		return err
	}
	defer release()
	var c invocation
	w := c.writer()
	writePlanRequest(w, request)
	c.wrote(w)
	lent, raised := c.lend(planner.handle, "planner"), c.lend(token.handle, "cancel")
	if !c.ready() {
		return c.err
	}
	free(C.uniffi_wattfarer_ffi_fn_func_plan_without_end(lent, c.give(w), raised, &c.status))
	return because(ctx, c.done(failedError))
}
