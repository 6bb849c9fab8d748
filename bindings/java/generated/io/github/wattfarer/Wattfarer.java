package io.github.wattfarer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
/** How long until an electric car is charged, how to get there, when to charge. */
public final class Wattfarer {
  private Wattfarer() {}


    /**
     * Version of the engine.
     */
    public static java.lang.String engineVersion()  {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_engine_version(_allocator,
            _status);
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
     * Every kind of error: its word, its HTTP status, whether trying again can help.
     */
    public static java.util.List<ErrorRow> errorTable()  {
            try {
                return FfiConverterSequenceTypeErrorRow.INSTANCE.lift(
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_error_table(_allocator,
            _status);
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
     * Cars whose id, make, model, variant or years hold every word of the query, in catalogue order.
     */
    public static java.util.List<Vehicle> findVehicles(java.lang.String query) throws WattfarerException {
            try {
                return FfiConverterSequenceTypeVehicle.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_find_vehicles(_allocator,
            FfiConverterString.INSTANCE.lower(query), _status);
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
     * The car a reference means, checked. Fails with {@code not_found} when nothing matches, {@code conflict} with the candidates when
     * several do, {@code invalid_input} for a record that makes no sense.
     */
    public static Vehicle resolveVehicle(VehicleRef reference) throws WattfarerException {
            try {
                return FfiConverterTypeVehicle.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_resolve_vehicle(_allocator,
            FfiConverterTypeVehicleRef.INSTANCE.lower(reference), _status);
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
     * Version of the record shapes.
     */
    public static java.lang.String schemaVersion()  {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_schema_version(_allocator,
            _status);
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
     * The car with that id. Fails with {@code not_found}, near ids as hint.
     */
    public static Vehicle vehicle(java.lang.String id) throws WattfarerException {
            try {
                return FfiConverterTypeVehicle.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_vehicle(_allocator,
            FfiConverterString.INSTANCE.lower(id), _status);
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
     * Every car of the catalogue, class priors last, each group ordered by id.
     */
    public static java.util.List<Vehicle> vehicles() throws WattfarerException {
            try {
                return FfiConverterSequenceTypeVehicle.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_vehicles(_allocator,
            _status);
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
     * How long a session lasts, how much it stores, what limits it and how sure that is.
     */
    public static ChargeEstimate chargeEstimate(ChargeRequest request) throws WattfarerException {
            try {
                return FfiConverterTypeChargeEstimate.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_estimate(_allocator,
            FfiConverterTypeChargeRequest.INSTANCE.lower(request), _status);
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
     * An estimate for each request, in order; one that fails does not fail the others.
     */
    public static java.util.List<ChargeOutcome> chargeEstimates(java.util.List<ChargeRequest> requests) throws WattfarerException {
            try {
                return FfiConverterSequenceTypeChargeOutcome.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_estimates(_allocator,
            FfiConverterSequenceTypeChargeRequest.INSTANCE.lower(requests), _status);
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
     * Estimates for many starts and targets of one car at one plug, columns in and out, well below a microsecond each. A row
     * that makes no sense is NaN and counted in {@code refused}.
     */
    public static BulkEstimates chargeEstimatesBulk(BulkRequest request, double[] startSoc, double[] targetSoc) throws WattfarerException {
            try {
                return FfiConverterTypeBulkEstimates.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk(_allocator,
            FfiConverterTypeBulkRequest.INSTANCE.lower(request), FfiConverterFloat64Array.INSTANCE.lower(startSoc), FfiConverterFloat64Array.INSTANCE.lower(targetSoc), _status);
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
     * Power of a charge curve at each state of charge, linear between its points, kW.
     */
    public static double[] curvePowerKw(java.util.List<CurvePoint> curve, double[] soc) throws WattfarerException {
            try {
                return FfiConverterFloat64Array.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_curve_power_kw(_allocator,
            FfiConverterSequenceTypeCurvePoint.INSTANCE.lower(curve), FfiConverterFloat64Array.INSTANCE.lower(soc), _status);
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
     * Share of full charge power a battery accepts at a temperature in C, 1 from 25 C.
     */
    public static double temperatureFactor(double batteryC) throws WattfarerException {
            try {
                return
    UniffiHelpers.uniffiRustCallWithErrorDouble(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_temperature_factor(
            batteryC, _status);
    })
    ;
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
     * The energy of a recorded drive, from plugging out to standing, by cause.
     */
    public static EnergyEstimate energyEstimate(EnergyRequest request) throws WattfarerException {
            try {
                return FfiConverterTypeEnergyEstimate.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_energy_estimate(_allocator,
            FfiConverterTypeEnergyRequest.INSTANCE.lower(request), _status);
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
     * Reads a recorded drive from CSV with the columns {@code t_s}, {@code speed_kmh}, {@code elevation_m}, {@code slope}, {@code lat}, {@code lon}; {@code t_s} and either
     * the speed or the positions are needed.
     */
    public static java.util.List<TracePoint> traceFromCsv(java.lang.String text) throws WattfarerException {
            try {
                return FfiConverterSequenceTypeTracePoint.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_trace_from_csv(_allocator,
            FfiConverterString.INSTANCE.lower(text), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static CarbonIntensity carbonFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeCarbonIntensity.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_carbon_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String carbonToJson(CarbonIntensity record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_carbon_to_json(_allocator,
            FfiConverterTypeCarbonIntensity.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static ChargeEstimate chargeEstimateFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeChargeEstimate.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String chargeEstimateToJson(ChargeEstimate record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json(_allocator,
            FfiConverterTypeChargeEstimate.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static ChargeRequest chargeRequestFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeChargeRequest.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_request_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String chargeRequestToJson(ChargeRequest record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_request_to_json(_allocator,
            FfiConverterTypeChargeRequest.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static ChargeState chargeStateFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeChargeState.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_state_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String chargeStateToJson(ChargeState record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_charge_state_to_json(_allocator,
            FfiConverterTypeChargeState.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static Command commandFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeCommand.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_command_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String commandToJson(Command record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_command_to_json(_allocator,
            FfiConverterTypeCommand.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static DriveRequest driveRequestFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeDriveRequest.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_drive_request_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String driveRequestToJson(DriveRequest record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_drive_request_to_json(_allocator,
            FfiConverterTypeDriveRequest.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static EnergyEstimate energyEstimateFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeEnergyEstimate.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String energyEstimateToJson(EnergyEstimate record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json(_allocator,
            FfiConverterTypeEnergyEstimate.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static EnergyRequest energyRequestFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeEnergyRequest.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_energy_request_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String energyRequestToJson(EnergyRequest record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_energy_request_to_json(_allocator,
            FfiConverterTypeEnergyRequest.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static OcpiTariff ocpiTariffFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeOcpiTariff.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String ocpiTariffToJson(OcpiTariff record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json(_allocator,
            FfiConverterTypeOcpiTariff.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static PlanAnswer planAnswerFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypePlanAnswer.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_plan_answer_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String planAnswerToJson(PlanAnswer record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_plan_answer_to_json(_allocator,
            FfiConverterTypePlanAnswer.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static PlanRequest planRequestFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypePlanRequest.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_plan_request_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String planRequestToJson(PlanRequest record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_plan_request_to_json(_allocator,
            FfiConverterTypePlanRequest.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static Range rangeFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeRange.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_range_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static RangeRequest rangeRequestFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeRangeRequest.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_range_request_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String rangeRequestToJson(RangeRequest record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_range_request_to_json(_allocator,
            FfiConverterTypeRangeRequest.INSTANCE.lower(record), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String rangeToJson(Range record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_range_to_json(_allocator,
            FfiConverterTypeRange.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static Schedule scheduleFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeSchedule.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_schedule_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static ScheduleRequest scheduleRequestFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeScheduleRequest.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_schedule_request_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String scheduleRequestToJson(ScheduleRequest record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_schedule_request_to_json(_allocator,
            FfiConverterTypeScheduleRequest.INSTANCE.lower(record), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String scheduleToJson(Schedule record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_schedule_to_json(_allocator,
            FfiConverterTypeSchedule.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static Station stationFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeStation.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_station_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String stationToJson(Station record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_station_to_json(_allocator,
            FfiConverterTypeStation.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static Tariff tariffFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeTariff.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_tariff_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String tariffToJson(Tariff record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_tariff_to_json(_allocator,
            FfiConverterTypeTariff.INSTANCE.lower(record), _status);
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
     * The record from its JSON; fields not known are refused.
     */
    public static Vehicle vehicleFromJson(java.lang.String json) throws WattfarerException {
            try {
                return FfiConverterTypeVehicle.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_vehicle_from_json(_allocator,
            FfiConverterString.INSTANCE.lower(json), _status);
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
     * The JSON of the record.
     */
    public static java.lang.String vehicleToJson(Vehicle record) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_vehicle_to_json(_allocator,
            FfiConverterTypeVehicle.INSTANCE.lower(record), _status);
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
     * Makes a road map from an OpenStreetMap extract ({@code .osm.pbf}) and writes it to a {@code .wfmap} file, whole or not at all. The
     * report tells what was read, kept and left out.
     */
    public static OsmReport buildMap(java.lang.String osmPath, java.lang.String outPath, OsmOptions options) throws WattfarerException {
            try {
                return FfiConverterTypeOsmReport.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_build_map(_allocator,
            FfiConverterString.INSTANCE.lower(osmPath), FfiConverterString.INSTANCE.lower(outPath), FfiConverterTypeOsmOptions.INSTANCE.lower(options), _status);
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
     * Checks every value of a station. Fails with {@code invalid_input} naming the first field that makes no sense.
     */
    public static void checkStation(Station station) throws WattfarerException {
            try {

    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        UniffiLib.uniffi_wattfarer_ffi_fn_func_check_station(
            FfiConverterTypeStation.INSTANCE.lower(station), _status);
    })
    ;
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
     * The OCPI ConnectorType word for a word people use ({@code ccs2}, {@code type2}, {@code nacs}) or for itself.
     */
    public static java.lang.String connectorStandard(java.lang.String word) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_connector_standard(_allocator,
            FfiConverterString.INSTANCE.lower(word), _status);
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
     * Reads charging stations from a file, packed or not. What makes no sense is left out and counted.
     */
    public static StationImport importStations(StationFormat format, java.lang.String path, StationOptions options) throws WattfarerException {
            try {
                return FfiConverterTypeStationImport.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_import_stations(_allocator,
            FfiConverterTypeStationFormat.INSTANCE.lower(format), FfiConverterString.INSTANCE.lower(path), FfiConverterTypeStationOptions.INSTANCE.lower(options), _status);
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
     * Both readings together; a station whose id is there already is left out as {@code duplicate}.
     */
    public static StationImport joinStations(StationImport first, StationImport second) throws WattfarerException {
            try {
                return FfiConverterTypeStationImport.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_join_stations(_allocator,
            FfiConverterTypeStationImport.INSTANCE.lower(first), FfiConverterTypeStationImport.INSTANCE.lower(second), _status);
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
     * Land and borders inside a box, for drawing.
     */
    public static Land landOutlines(BoundingBox bounds) throws WattfarerException {
            try {
                return FfiConverterTypeLand.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_land_outlines(_allocator,
            FfiConverterTypeBoundingBox.INSTANCE.lower(bounds), _status);
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
     * The {@code most} largest places of the gazetteer inside a box, the largest first.
     */
    public static java.util.List<NamedPlace> largestPlaces(BoundingBox bounds, int most) throws WattfarerException {
            try {
                return FfiConverterSequenceTypeNamedPlace.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_largest_places(_allocator,
            FfiConverterTypeBoundingBox.INSTANCE.lower(bounds), most, _status);
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
     * The place meant by a text: {@code lat,lon} in degrees or a name of the gazetteer.
     */
    public static Located locatePlace(java.lang.String text) throws WattfarerException {
            try {
                return FfiConverterTypeLocated.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_locate_place(_allocator,
            FfiConverterString.INSTANCE.lower(text), _status);
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
     * The place of the gazetteer nearest to a position, if there is any.
     */
    public static NamedPlace nearestPlace(double lat, double lon) throws WattfarerException {
            try {
                return FfiConverterOptionalTypeNamedPlace.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_nearest_place(_allocator,
            lat, lon, _status);
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
     * The first trip of an answer as a GeoJSON FeatureCollection: a line for every drive and ferry, a point for every stop.
     */
    public static java.lang.String planGeojson(PlanAnswer answer) throws WattfarerException {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_plan_geojson(_allocator,
            FfiConverterTypePlanAnswer.INSTANCE.lower(answer), _status);
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
     * Reads charging stations from text: OCPI, Open Charge Map or CSV.
     */
    public static StationImport readStations(StationFormat format, java.lang.String text, StationOptions options) throws WattfarerException {
            try {
                return FfiConverterTypeStationImport.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_read_stations(_allocator,
            FfiConverterTypeStationFormat.INSTANCE.lower(format), FfiConverterString.INSTANCE.lower(text), FfiConverterTypeStationOptions.INSTANCE.lower(options), _status);
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
     * What a session costs by a tariff of OCPI at a charging point in {@code time_zone}, an IANA name.
     */
    public static Amount ocpiAmount(OcpiTariff tariff, java.util.List<SessionPiece> pieces, java.lang.String timeZone) throws WattfarerException {
            try {
                return FfiConverterTypeAmount.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_ocpi_amount(_allocator,
            FfiConverterTypeOcpiTariff.INSTANCE.lower(tariff), FfiConverterSequenceTypeSessionPiece.INSTANCE.lower(pieces), FfiConverterString.INSTANCE.lower(timeZone), _status);
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
     * Reads a price list with the columns {@code starts_at}, {@code price_per_kwh}, {@code currency}; times without an offset are local times of
     * {@code time_zone}.
     */
    public static Tariff tariffFromCsv(java.lang.String text, java.lang.String timeZone) throws WattfarerException {
            try {
                return FfiConverterTypeTariff.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_tariff_from_csv(_allocator,
            FfiConverterString.INSTANCE.lower(text), FfiConverterOptionalString.INSTANCE.lower(timeZone), _status);
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
     * The slots of a tariff from one moment to another, in order and without holes.
     */
    public static java.util.List<Slot> tariffSlots(Tariff tariff, java.lang.String fromAt, java.lang.String toAt) throws WattfarerException {
            try {
                return FfiConverterSequenceTypeSlot.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_tariff_slots(_allocator,
            FfiConverterTypeTariff.INSTANCE.lower(tariff), FfiConverterString.INSTANCE.lower(fromAt), FfiConverterString.INSTANCE.lower(toAt), _status);
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
     * The current per phase that a schedule has for each session at a moment, A: what a controller is to want.
     */
    public static double[] currentsAt(Schedule schedule, java.lang.String moment) throws WattfarerException {
            try {
                return FfiConverterFloat64Array.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_currents_at(_allocator,
            FfiConverterTypeSchedule.INSTANCE.lower(schedule), FfiConverterString.INSTANCE.lower(moment), _status);
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
     * When one car charges at the least cost or carbon until its departure, with the proven {@code gap}.
     */
    public static Schedule scheduleCheapest(ScheduleRequest request) throws WattfarerException {
            try {
                return FfiConverterTypeSchedule.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_schedule_cheapest(_allocator,
            FfiConverterTypeScheduleRequest.INSTANCE.lower(request), _status);
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
     * When the cars of a site charge under its cap: cheapest when all can be served, else fair, with a certificate why not.
     */
    public static Schedule scheduleSite(ScheduleRequest request) throws WattfarerException {
            try {
                return FfiConverterTypeSchedule.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_schedule_site(_allocator,
            FfiConverterTypeScheduleRequest.INSTANCE.lower(request), _status);
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
     * Who reaches a make, whatever its case and accents. Fails with {@code not_found} for a make that no source names: that does not mean that no
     * provider reaches it.
     */
    public static Brand brand(java.lang.String make) throws WattfarerException {
            try {
                return FfiConverterTypeBrand.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_brand(_allocator,
            FfiConverterString.INSTANCE.lower(make), _status);
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
     * Every make that a provider is known to reach, by name.
     */
    public static java.util.List<Brand> brands()  {
            try {
                return FfiConverterSequenceTypeBrand.INSTANCE.lift(
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_brands(_allocator,
            _status);
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
     * The commands that carry out a session's schedule on a car with these capabilities. Fails with {@code unsupported} and the reason when the
     * car cannot be started or stopped.
     */
    public static Application commandsFor(SessionSchedule schedule, java.util.List<Capability> capabilities) throws WattfarerException {
            try {
                return FfiConverterTypeApplication.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_commands_for(_allocator,
            FfiConverterTypeSessionSchedule.INSTANCE.lower(schedule), FfiConverterSequenceTypeCapability.INSTANCE.lower(capabilities), _status);
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
     * Two states of a car as one: the newer of each value. Webhooks, charging points and reads grow into one state.
     */
    public static ChargeState mergeStates(ChargeState state, ChargeState other) throws WattfarerException {
            try {
                return FfiConverterTypeChargeState.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_merge_states(_allocator,
            FfiConverterTypeChargeState.INSTANCE.lower(state), FfiConverterTypeChargeState.INSTANCE.lower(other), _status);
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
     * The trip from where the car is, with what is in its battery, to {@code goal}: a request for a planner.
     */
    public static PlanRequest planFromHere(ChargeState state, java.lang.String goal, LiveOptions options, java.lang.String now) throws WattfarerException {
            try {
                return FfiConverterTypePlanRequest.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_plan_from_here(_allocator,
            FfiConverterTypeChargeState.INSTANCE.lower(state), FfiConverterString.INSTANCE.lower(goal), FfiConverterTypeLiveOptions.INSTANCE.lower(options), FfiConverterOptionalString.INSTANCE.lower(now), _status);
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
     * How long until the car's own limit and until full, from what it reports; the interval grows with the age of that. {@code now} absent: the
     * computer's clock.
     */
    public static LiveEstimate readyFromState(ChargeState state, LiveOptions options, java.lang.String now) throws WattfarerException {
            try {
                return FfiConverterTypeLiveEstimate.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_ready_from_state(_allocator,
            FfiConverterTypeChargeState.INSTANCE.lower(state), FfiConverterTypeLiveOptions.INSTANCE.lower(options), FfiConverterOptionalString.INSTANCE.lower(now), _status);
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
     * The session to schedule: from now, with what is in the battery, to {@code target_soc} (absent: the car's limit) by {@code departs_at}.
     */
    public static SessionRequest sessionFromState(ChargeState state, java.lang.String departsAt, LiveOptions options, java.lang.Double targetSoc, java.lang.String now) throws WattfarerException {
            try {
                return FfiConverterTypeSessionRequest.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_session_from_state(_allocator,
            FfiConverterTypeChargeState.INSTANCE.lower(state), FfiConverterString.INSTANCE.lower(departsAt), FfiConverterTypeLiveOptions.INSTANCE.lower(options), FfiConverterOptionalDouble.INSTANCE.lower(targetSoc), FfiConverterOptionalString.INSTANCE.lower(now), _status);
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
     * What a session or charge detail record of OCPI says of its car, JSON.
     */
    public static ChargeState stateFromOcpi(java.lang.String connectionId, java.lang.String payload, java.lang.String receivedAt) throws WattfarerException {
            try {
                return FfiConverterTypeChargeState.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_state_from_ocpi(_allocator,
            FfiConverterString.INSTANCE.lower(connectionId), FfiConverterString.INSTANCE.lower(payload), FfiConverterOptionalString.INSTANCE.lower(receivedAt), _status);
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
     * What a charging point says of its car: the payload of a MeterValues request of OCPP 1.6, JSON.
     */
    public static ChargeState stateFromOcpp16(java.lang.String connectionId, java.lang.String payload, java.lang.String receivedAt) throws WattfarerException {
            try {
                return FfiConverterTypeChargeState.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_state_from_ocpp16(_allocator,
            FfiConverterString.INSTANCE.lower(connectionId), FfiConverterString.INSTANCE.lower(payload), FfiConverterOptionalString.INSTANCE.lower(receivedAt), _status);
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
     * What a charging point says of its car: the payload of a TransactionEvent or MeterValues request of OCPP 2.0.1, JSON.
     */
    public static ChargeState stateFromOcpp201(java.lang.String connectionId, java.lang.String payload, java.lang.String receivedAt) throws WattfarerException {
            try {
                return FfiConverterTypeChargeState.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_state_from_ocpp201(_allocator,
            FfiConverterString.INSTANCE.lower(connectionId), FfiConverterString.INSTANCE.lower(payload), FfiConverterOptionalString.INSTANCE.lower(receivedAt), _status);
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
     * What a charging point's status word (OCPP 1.6 or 2.0.1) says of its car.
     */
    public static ChargeState stateFromOcppStatus(java.lang.String connectionId, java.lang.String status, java.lang.String at, java.lang.String receivedAt) throws WattfarerException {
            try {
                return FfiConverterTypeChargeState.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status(_allocator,
            FfiConverterString.INSTANCE.lower(connectionId), FfiConverterString.INSTANCE.lower(status), FfiConverterOptionalString.INSTANCE.lower(at), FfiConverterOptionalString.INSTANCE.lower(receivedAt), _status);
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
     * The signature of a body: what Enode puts into {@code x-enode-signature}.
     */
    public static java.lang.String enodeWebhookSignature(java.lang.String secret, byte[] body)  {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_enode_webhook_signature(_allocator,
            FfiConverterString.INSTANCE.lower(secret), FfiConverterByteArray.INSTANCE.lower(body), _status);
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
     * The signature of a body, lower-case hexadecimal: what a sender puts into {@code SC-Signature}.
     */
    public static java.lang.String webhookSignature(java.lang.String secret, byte[] body)  {
            try {
                return FfiConverterString.INSTANCE.lift(
    UniffiHelpers.uniffiRustCall( (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_webhook_signature(_allocator,
            FfiConverterString.INSTANCE.lower(secret), FfiConverterByteArray.INSTANCE.lower(body), _status);
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
     * One trip without a planner made ready: slower than [{@code Planner::plan}], and without the seconds that making ready takes.
     */
    public static PlanAnswer planTrips(PlanRequest request, Roads roads, Stations stations, CancelToken cancel) throws WattfarerException {
            try {
                return FfiConverterTypePlanAnswer.INSTANCE.lift(
    UniffiHelpers.uniffiRustCallWithError(new ErrorErrorHandler(), (_allocator, _status) -> {
        return UniffiLib.uniffi_wattfarer_ffi_fn_func_plan_trips(_allocator,
            FfiConverterTypePlanRequest.INSTANCE.lower(request), FfiConverterTypeRoads.INSTANCE.lower(roads), FfiConverterTypeStations.INSTANCE.lower(stations), FfiConverterOptionalTypeCancelToken.INSTANCE.lower(cancel), _status);
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
   * An estimate for each request, in order; one that fails does not fail the others.
   *
   * <p>Works on another thread; cancelling the future stops the work within milliseconds.
   */
  public static java.util.concurrent.CompletableFuture<java.util.List<ChargeOutcome>> chargeEstimatesAsync(java.util.List<ChargeRequest> requests) {
    return Work.start(cancel -> Bulk.chargeEstimates(requests, cancel));
  }

  /**
   * Estimates for many starts and targets of one car at one plug, columns in and out, well below a microsecond each. A row
   * that makes no sense is NaN and counted in {@code refused}.
   *
   * <p>Works on another thread; cancelling the future stops the work within milliseconds.
   */
  public static java.util.concurrent.CompletableFuture<BulkEstimates> chargeEstimatesBulkAsync(BulkRequest request, double[] startSoc, double[] targetSoc) {
    return Work.start(cancel -> Bulk.chargeEstimatesBulk(request, startSoc, targetSoc, cancel));
  }

  /**
   * Makes a road map from an OpenStreetMap extract ({@code .osm.pbf}) and writes it to a {@code .wfmap} file, whole or not at all. The
   * report tells what was read, kept and left out.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<OsmReport> buildMapAsync(String osmPath, String outPath, OsmOptions options) {
    return Work.start(cancel -> buildMap(osmPath, outPath, options));
  }

  /**
   * Reads charging stations from a file, packed or not. What makes no sense is left out and counted.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<StationImport> importStationsAsync(StationFormat format, String path, StationOptions options) {
    return Work.start(cancel -> importStations(format, path, options));
  }

  /**
   * Both readings together; a station whose id is there already is left out as {@code duplicate}.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<StationImport> joinStationsAsync(StationImport first, StationImport second) {
    return Work.start(cancel -> joinStations(first, second));
  }

  /**
   * Land and borders inside a box, for drawing.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<Land> landOutlinesAsync(BoundingBox bounds) {
    return Work.start(cancel -> landOutlines(bounds));
  }

  /**
   * The {@code most} largest places of the gazetteer inside a box, the largest first.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<java.util.List<NamedPlace>> largestPlacesAsync(BoundingBox bounds, int most) {
    return Work.start(cancel -> largestPlaces(bounds, most));
  }

  /**
   * The place meant by a text: {@code lat,lon} in degrees or a name of the gazetteer.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<Located> locatePlaceAsync(String text) {
    return Work.start(cancel -> locatePlace(text));
  }

  /**
   * The place of the gazetteer nearest to a position, if there is any.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<NamedPlace> nearestPlaceAsync(double lat, double lon) {
    return Work.start(cancel -> nearestPlace(lat, lon));
  }

  /**
   * Reads charging stations from text: OCPI, Open Charge Map or CSV.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<StationImport> readStationsAsync(StationFormat format, String text, StationOptions options) {
    return Work.start(cancel -> readStations(format, text, options));
  }

  /**
   * Reads a price list with the columns {@code starts_at}, {@code price_per_kwh}, {@code currency}; times without an offset are local times of
   * {@code time_zone}.
   */
  public static Tariff tariffFromCsv(String text) {
    return tariffFromCsv(text, null);
  }

  /**
   * When one car charges at the least cost or carbon until its departure, with the proven {@code gap}.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<Schedule> scheduleCheapestAsync(ScheduleRequest request) {
    return Work.start(cancel -> scheduleCheapest(request));
  }

  /**
   * When the cars of a site charge under its cap: cheapest when all can be served, else fair, with a certificate why not.
   *
   * <p>Works on another thread; a future that is cancelled before the work begins spares it.
   */
  public static java.util.concurrent.CompletableFuture<Schedule> scheduleSiteAsync(ScheduleRequest request) {
    return Work.start(cancel -> scheduleSite(request));
  }

  /**
   * The trip from where the car is, with what is in its battery, to {@code goal}: a request for a planner.
   */
  public static PlanRequest planFromHere(ChargeState state, String goal, LiveOptions options) {
    return planFromHere(state, goal, options, null);
  }

  /**
   * How long until the car's own limit and until full, from what it reports; the interval grows with the age of that. {@code now} absent: the
   * computer's clock.
   */
  public static LiveEstimate readyFromState(ChargeState state, LiveOptions options) {
    return readyFromState(state, options, null);
  }

  /**
   * The session to schedule: from now, with what is in the battery, to {@code target_soc} (absent: the car's limit) by {@code departs_at}.
   */
  public static SessionRequest sessionFromState(ChargeState state, String departsAt, LiveOptions options) {
    return sessionFromState(state, departsAt, options, null, null);
  }

  /**
   * What a session or charge detail record of OCPI says of its car, JSON.
   */
  public static ChargeState stateFromOcpi(String connectionId, String payload) {
    return stateFromOcpi(connectionId, payload, null);
  }

  /**
   * What a charging point says of its car: the payload of a MeterValues request of OCPP 1.6, JSON.
   */
  public static ChargeState stateFromOcpp16(String connectionId, String payload) {
    return stateFromOcpp16(connectionId, payload, null);
  }

  /**
   * What a charging point says of its car: the payload of a TransactionEvent or MeterValues request of OCPP 2.0.1, JSON.
   */
  public static ChargeState stateFromOcpp201(String connectionId, String payload) {
    return stateFromOcpp201(connectionId, payload, null);
  }

  /**
   * What a charging point's status word (OCPP 1.6 or 2.0.1) says of its car.
   */
  public static ChargeState stateFromOcppStatus(String connectionId, String status) {
    return stateFromOcppStatus(connectionId, status, null, null);
  }

  /**
   * One trip without a planner made ready: slower than {@code Planner::plan}, and without the seconds that making ready takes.
   */
  public static PlanAnswer planTrips(PlanRequest request, Roads roads, Stations stations) {
    return planTrips(request, roads, stations, null);
  }

  /**
   * One trip without a planner made ready: slower than {@code Planner::plan}, and without the seconds that making ready takes.
   *
   * <p>Works on another thread; cancelling the future stops the work within milliseconds.
   */
  public static java.util.concurrent.CompletableFuture<PlanAnswer> planTripsAsync(PlanRequest request, Roads roads, Stations stations) {
    return Work.start(cancel -> planTrips(request, roads, stations, cancel));
  }
}
