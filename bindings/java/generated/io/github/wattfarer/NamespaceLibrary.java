package io.github.wattfarer;

final class NamespaceLibrary {
    static synchronized String findLibraryName(String componentName) {
        String libOverride = System.getProperty("uniffi.component." + componentName + ".libraryOverride");
        if (libOverride != null) {
            return libOverride;
        }
        return "wattfarer_uniffi";
    }

    static java.lang.foreign.SymbolLookup loadLibrary() {
        if (NativeLibrary.load()) return java.lang.foreign.SymbolLookup.loaderLookup();
        String name = findLibraryName("wattfarer");
        if (name.startsWith("/") // Unix absolute path
                || name.startsWith("\\\\") // Windows UNC path
                || (name.length() > 2 && name.charAt(1) == ':')) // Windows drive path (e.g. C:\)
        {
            System.load(name);
        } else {
            System.loadLibrary(name);
        }
        return java.lang.foreign.SymbolLookup.loaderLookup();
    }

    static void uniffiCheckContractApiVersion() {
        int bindingsContractVersion = 30;
        int scaffoldingContractVersion = UniffiLib.ffi_wattfarer_ffi_uniffi_contract_version();
        if (bindingsContractVersion != scaffoldingContractVersion) {
            throw new RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project");
        }
    }
    static void uniffiCheckApiChecksums() {
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_engine_version() != ((short) 10691)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_error_table() != ((short) 41240)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_find_vehicles() != ((short) 12153)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_resolve_vehicle() != ((short) 37535)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_schema_version() != ((short) 24529)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_vehicle() != ((short) 47325)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_vehicles() != ((short) 12797)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_estimate() != ((short) 35549)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_estimates() != ((short) 64833)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk() != ((short) 5829)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_curve_power_kw() != ((short) 57187)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_temperature_factor() != ((short) 1721)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_energy_estimate() != ((short) 30048)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_trace_from_csv() != ((short) 48179)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_carbon_from_json() != ((short) 53471)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_carbon_to_json() != ((short) 10976)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json() != ((short) 15390)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json() != ((short) 30431)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_request_from_json() != ((short) 5517)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_request_to_json() != ((short) 36730)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_state_from_json() != ((short) 11184)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_charge_state_to_json() != ((short) 27134)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_command_from_json() != ((short) 25732)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_command_to_json() != ((short) 25707)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_drive_request_from_json() != ((short) 38299)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_drive_request_to_json() != ((short) 18149)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json() != ((short) 10140)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json() != ((short) 4043)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_energy_request_from_json() != ((short) 61651)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_energy_request_to_json() != ((short) 48373)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json() != ((short) 53864)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json() != ((short) 32750)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json() != ((short) 30951)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json() != ((short) 34411)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_plan_request_from_json() != ((short) 6526)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_plan_request_to_json() != ((short) 22251)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_range_from_json() != ((short) 28834)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_range_request_from_json() != ((short) 12297)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_range_request_to_json() != ((short) 37235)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_range_to_json() != ((short) 15840)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_schedule_from_json() != ((short) 3705)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json() != ((short) 2464)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json() != ((short) 46026)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_schedule_to_json() != ((short) 32683)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_station_from_json() != ((short) 28663)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_station_to_json() != ((short) 64669)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_tariff_from_json() != ((short) 2743)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_tariff_to_json() != ((short) 49090)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_vehicle_from_json() != ((short) 15391)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_vehicle_to_json() != ((short) 46680)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_build_map() != ((short) 52732)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_check_station() != ((short) 31759)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_connector_standard() != ((short) 5849)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_import_stations() != ((short) 10456)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_join_stations() != ((short) 45617)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_land_outlines() != ((short) 20127)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_largest_places() != ((short) 40808)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_locate_place() != ((short) 9493)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_nearest_place() != ((short) 19287)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_plan_geojson() != ((short) 45327)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_read_stations() != ((short) 436)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_ocpi_amount() != ((short) 19607)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_tariff_from_csv() != ((short) 40499)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_tariff_slots() != ((short) 43475)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_currents_at() != ((short) 49457)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_schedule_cheapest() != ((short) 42460)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_schedule_site() != ((short) 18343)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_brand() != ((short) 58794)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_brands() != ((short) 47843)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_commands_for() != ((short) 49505)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_merge_states() != ((short) 38450)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_plan_from_here() != ((short) 6357)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_ready_from_state() != ((short) 56905)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_session_from_state() != ((short) 23556)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_state_from_ocpi() != ((short) 28170)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16() != ((short) 44035)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201() != ((short) 2600)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status() != ((short) 41715)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_enode_webhook_signature() != ((short) 52525)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_webhook_signature() != ((short) 5892)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_func_plan_trips() != ((short) 39912)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_consent_state() != ((short) 58435)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_consent_url() != ((short) 21114)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of() != ((short) 24378)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url() != ((short) 47947)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of() != ((short) 21443)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility() != ((short) 55832)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3() != ((short) 34283)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent() != ((short) 49818)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange() != ((short) 6367)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume() != ((short) 31308)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent() != ((short) 36633)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange() != ((short) 60634)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume() != ((short) 26351)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_tokens_access_token() != ((short) 55081)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_tokens_expires_at() != ((short) 19499)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_tokens_issued_at() != ((short) 39848)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token() != ((short) 59819)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_accept() != ((short) 52072)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_apply() != ((short) 8897)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_cancel() != ((short) 4175)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_find() != ((short) 43176)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_finish() != ((short) 33440)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_set_current() != ((short) 50847)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_set_limit() != ((short) 27100)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_set_schedule() != ((short) 56385)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_start() != ((short) 59752)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_commands_stop() != ((short) 15671)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_watcher_next_change() != ((short) 31228)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_attributes() != ((short) 16318)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_capabilities() != ((short) 42360)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_charge_state() != ((short) 26603)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_charge_states() != ((short) 30571)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_disconnect() != ((short) 20653)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_name() != ((short) 38519)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_next_tokens() != ((short) 49927)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_permissions() != ((short) 20147)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_reading() != ((short) 44016)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_tokens() != ((short) 18704)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_vehicles() != ((short) 60521)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_wait_s() != ((short) 42239)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_provider_wake() != ((short) 39585)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_enodewebhooks_receive() != ((short) 22565)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_enodewebhooks_remember() != ((short) 57461)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_enodewebhooks_remembered() != ((short) 30889)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_webhooks_receive() != ((short) 36046)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_webhooks_remember() != ((short) 39432)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_webhooks_remembered() != ((short) 31406)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel() != ((short) 55528)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled() != ((short) 15685)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted() != ((short) 25208)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point() != ((short) 52930)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured() != ((short) 13045)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_sitecontroller_step() != ((short) 326)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a() != ((short) 27640)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_planner_plan() != ((short) 35846)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_planner_plan_many() != ((short) 35106)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_planner_roads() != ((short) 60199)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_planner_stations() != ((short) 7889)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_progresslistener_report() != ((short) 15075)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_roads_cut() != ((short) 33505)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_roads_drive_energy() != ((short) 16267)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_roads_info() != ((short) 41236)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_roads_range() != ((short) 45923)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_roads_snap() != ((short) 34796)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_roads_verify() != ((short) 4408)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_stations_all() != ((short) 29646)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_stations_count() != ((short) 19930)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_stations_data_used() != ((short) 27868)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_stations_id() != ((short) 19229)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_stations_near() != ((short) 40364)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_stations_sources() != ((short) 20485)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_stations_station() != ((short) 25323)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_method_stations_write() != ((short) 46332)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new() != ((short) 12024)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new() != ((short) 21925)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new() != ((short) 60462)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_tokens_new() != ((short) 20473)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_commands_new() != ((short) 17843)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_watcher_new() != ((short) 38450)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_provider_connect() != ((short) 15622)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_enodewebhooks_new() != ((short) 58775)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_webhooks_new() != ((short) 53330)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new() != ((short) 59733)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new() != ((short) 22523)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_planner_new() != ((short) 29910)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_roads_bundled() != ((short) 38374)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_roads_open() != ((short) 19180)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration() != ((short) 59417)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_stations_of_import() != ((short) 49512)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
        if (UniffiLib.uniffi_wattfarer_ffi_checksum_constructor_stations_open() != ((short) 32448)) {
            throw new RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project");
        }
    }
}

// Define FFI callback types
