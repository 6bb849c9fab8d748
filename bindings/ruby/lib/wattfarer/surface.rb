# frozen_string_literal: true

# Written by bindings/generate from the foreign surface: do not edit.

module Wattfarer
  # @private
  module Native
    attach_function :uniffi_wattfarer_ffi_fn_clone_consent, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_consent, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_method_consent_state, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_consent_url, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_clone_enodeapplication, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_enodeapplication, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of, [:uint64, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url, [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_clone_smartcarapplication, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_smartcarapplication, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of, [:uint64, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility, [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3, [:uint64, :uint64, RustBuffer.by_value, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent, [:uint64, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange, [:uint64, :uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume, [:uint64, :uint64, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_clone_teslaapplication, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_teslaapplication, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_teslaapplication_consent, [:uint64, RustBuffer.by_value, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange, [:uint64, :uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_teslaapplication_resume, [:uint64, :uint64, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_clone_tokens, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_tokens, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_tokens_new, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_tokens_access_token, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_tokens_expires_at, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_tokens_issued_at, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_tokens_refresh_token, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_clone_commands, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_commands, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_commands_new, [:uint64, RustBuffer.by_value, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_accept, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_apply, [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_cancel, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_find, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_finish, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_set_current, [:uint64, RustBuffer.by_value, :double, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_set_limit, [:uint64, RustBuffer.by_value, :double, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_set_schedule, [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_start, [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_commands_stop, [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_clone_watcher, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_watcher, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_watcher_new, [:uint64, RustBuffer.by_value, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_watcher_next_change, [:uint64], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_clone_provider, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_provider, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_provider_connect, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_attributes, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_capabilities, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_charge_state, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_charge_states, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_disconnect, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_name, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_next_tokens, [:uint64], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_permissions, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_reading, [:uint64, RustBuffer.by_value, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_tokens, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_vehicles, [:uint64], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_wait_s, [:uint64, RustBuffer.by_value, :pointer], :double
    attach_function :uniffi_wattfarer_ffi_fn_method_provider_wake, [:uint64, RustBuffer.by_value], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_clone_webhooks, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_webhooks, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_webhooks_new, [RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_webhooks_receive, [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_webhooks_remember, [:uint64, RustBuffer.by_value, :pointer], :void, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_webhooks_remembered, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_clone_canceltoken, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_canceltoken, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_canceltoken_new, [:pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_canceltoken_cancel, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled, [:uint64, :pointer], :int8
    attach_function :uniffi_wattfarer_ffi_fn_clone_sitecontroller, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_sitecontroller, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new, [:double, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted, [:uint64, :int64, :int64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point, [:uint64, :double, :pointer], :int64
    attach_function :uniffi_wattfarer_ffi_fn_method_sitecontroller_measured, [:uint64, :int64, :double, :double, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_method_sitecontroller_step, [:uint64, :double, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a, [:uint64, :pointer], :double
    attach_function :uniffi_wattfarer_ffi_fn_clone_planner, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_planner, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_planner_new, [:uint64, :uint64, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_planner_plan, [:uint64, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_planner_plan_many, [:uint64, RustBuffer.by_value, :uint32, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_planner_roads, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_method_planner_stations, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_clone_progresslistener, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_progresslistener, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener, [:pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_method_progresslistener_report, [:uint64, :int64, :int64, RustBuffer.by_value, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_clone_roads, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_roads, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_roads_bundled, [RustBuffer.by_value, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_constructor_roads_open, [RustBuffer.by_value, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_roads_cut, [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], :void, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_roads_drive_energy, [:uint64, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_roads_info, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_roads_range, [:uint64, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_roads_snap, [:uint64, RustBuffer.by_value, :double, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_roads_verify, [:uint64, :pointer], :void, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_clone_stations, [:uint64, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_free_stations, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_constructor_stations_demonstration, [:pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_constructor_stations_of_import, [RustBuffer.by_value, RustBuffer.by_value, :pointer], :uint64
    attach_function :uniffi_wattfarer_ffi_fn_constructor_stations_open, [RustBuffer.by_value, :pointer], :uint64, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_method_stations_all, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_stations_count, [:uint64, :pointer], :int64
    attach_function :uniffi_wattfarer_ffi_fn_method_stations_data_used, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_stations_id, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_stations_near, [:uint64, RustBuffer.by_value, :double, :uint32, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_stations_sources, [:uint64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_stations_station, [:uint64, :int64, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_method_stations_write, [:uint64, RustBuffer.by_value, :pointer], :void, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_engine_version, [:pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_error_table, [:pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_find_vehicles, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_resolve_vehicle, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_schema_version, [:pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_vehicle, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_vehicles, [:pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_estimate, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_estimates, [RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_curve_power_kw, [RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_temperature_factor, [:double, :pointer], :double
    attach_function :uniffi_wattfarer_ffi_fn_func_energy_estimate, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_trace_from_csv, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_carbon_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_carbon_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_request_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_request_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_state_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_charge_state_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_command_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_command_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_drive_request_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_drive_request_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_energy_request_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_energy_request_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_plan_answer_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_plan_answer_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_plan_request_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_plan_request_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_range_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_range_request_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_range_request_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_range_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_schedule_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_schedule_request_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_schedule_request_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_schedule_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_station_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_station_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_tariff_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_tariff_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_vehicle_from_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_vehicle_to_json, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_build_map, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_check_station, [RustBuffer.by_value, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_fn_func_connector_standard, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_import_stations, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_join_stations, [RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_land_outlines, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_largest_places, [RustBuffer.by_value, :uint32, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_locate_place, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_nearest_place, [:double, :double, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_plan_geojson, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_read_stations, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_ocpi_amount, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_tariff_from_csv, [RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_tariff_slots, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_currents_at, [RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_schedule_cheapest, [RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_schedule_site, [RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_brand, [RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_brands, [:pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_commands_for, [RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :uniffi_wattfarer_ffi_fn_func_merge_states, [RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_plan_from_here, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_ready_from_state, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_session_from_state, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_state_from_ocpi, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_state_from_ocpp16, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_state_from_ocpp201, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status, [RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_webhook_signature, [RustBuffer.by_value, RustBuffer.by_value, :pointer], RustBuffer.by_value
    attach_function :uniffi_wattfarer_ffi_fn_func_plan_trips, [RustBuffer.by_value, :uint64, :uint64, RustBuffer.by_value, :pointer], RustBuffer.by_value, blocking: true
    attach_function :ffi_wattfarer_ffi_rustbuffer_alloc, [:uint64, :pointer], RustBuffer.by_value
    attach_function :ffi_wattfarer_ffi_rustbuffer_free, [RustBuffer.by_value, :pointer], :void
    attach_function :ffi_wattfarer_ffi_rust_future_poll_u8, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_u8, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_u8, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_u8, [:uint64, :pointer], :uint8
    attach_function :ffi_wattfarer_ffi_rust_future_poll_i8, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_i8, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_i8, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_i8, [:uint64, :pointer], :int8
    attach_function :ffi_wattfarer_ffi_rust_future_poll_u16, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_u16, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_u16, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_u16, [:uint64, :pointer], :uint16
    attach_function :ffi_wattfarer_ffi_rust_future_poll_i16, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_i16, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_i16, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_i16, [:uint64, :pointer], :int16
    attach_function :ffi_wattfarer_ffi_rust_future_poll_u32, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_u32, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_u32, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_u32, [:uint64, :pointer], :uint32
    attach_function :ffi_wattfarer_ffi_rust_future_poll_i32, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_i32, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_i32, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_i32, [:uint64, :pointer], :int32
    attach_function :ffi_wattfarer_ffi_rust_future_poll_u64, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_u64, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_u64, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_u64, [:uint64, :pointer], :uint64
    attach_function :ffi_wattfarer_ffi_rust_future_poll_i64, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_i64, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_i64, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_i64, [:uint64, :pointer], :int64
    attach_function :ffi_wattfarer_ffi_rust_future_poll_f32, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_f32, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_f32, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_f32, [:uint64, :pointer], :float
    attach_function :ffi_wattfarer_ffi_rust_future_poll_f64, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_f64, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_f64, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_f64, [:uint64, :pointer], :double
    attach_function :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_rust_buffer, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, [:uint64, :pointer], RustBuffer.by_value
    attach_function :ffi_wattfarer_ffi_rust_future_poll_void, [:uint64, :pointer, :uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_cancel_void, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_free_void, [:uint64], :void
    attach_function :ffi_wattfarer_ffi_rust_future_complete_void, [:uint64, :pointer], :void
    attach_function :uniffi_wattfarer_ffi_checksum_func_engine_version, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_error_table, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_find_vehicles, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_resolve_vehicle, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_schema_version, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_vehicle, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_vehicles, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_estimate, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_estimates, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_curve_power_kw, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_temperature_factor, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_energy_estimate, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_trace_from_csv, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_carbon_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_carbon_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_request_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_request_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_state_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_charge_state_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_command_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_command_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_drive_request_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_drive_request_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_energy_request_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_energy_request_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_plan_request_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_plan_request_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_range_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_range_request_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_range_request_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_range_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_schedule_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_schedule_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_station_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_station_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_tariff_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_tariff_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_vehicle_from_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_vehicle_to_json, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_build_map, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_check_station, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_connector_standard, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_import_stations, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_join_stations, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_land_outlines, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_largest_places, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_locate_place, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_nearest_place, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_plan_geojson, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_read_stations, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_ocpi_amount, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_tariff_from_csv, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_tariff_slots, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_currents_at, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_schedule_cheapest, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_schedule_site, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_brand, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_brands, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_commands_for, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_merge_states, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_plan_from_here, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_ready_from_state, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_session_from_state, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_state_from_ocpi, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_webhook_signature, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_func_plan_trips, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_consent_state, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_consent_url, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_tokens_access_token, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_tokens_expires_at, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_tokens_issued_at, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_accept, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_apply, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_cancel, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_find, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_finish, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_set_current, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_set_limit, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_set_schedule, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_start, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_commands_stop, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_watcher_next_change, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_attributes, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_capabilities, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_charge_state, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_charge_states, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_disconnect, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_name, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_next_tokens, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_permissions, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_reading, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_tokens, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_vehicles, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_wait_s, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_provider_wake, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_webhooks_receive, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_webhooks_remember, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_webhooks_remembered, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_sitecontroller_step, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_planner_plan, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_planner_plan_many, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_planner_roads, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_planner_stations, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_progresslistener_report, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_roads_cut, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_roads_drive_energy, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_roads_info, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_roads_range, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_roads_snap, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_roads_verify, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_stations_all, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_stations_count, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_stations_data_used, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_stations_id, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_stations_near, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_stations_sources, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_stations_station, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_method_stations_write, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_tokens_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_commands_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_watcher_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_provider_connect, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_webhooks_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_planner_new, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_roads_bundled, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_roads_open, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_stations_of_import, [], :uint16
    attach_function :uniffi_wattfarer_ffi_checksum_constructor_stations_open, [], :uint16
    attach_function :ffi_wattfarer_ffi_uniffi_contract_version, [], :uint32
    singleton_class.alias_method :rustbuffer_alloc, :ffi_wattfarer_ffi_rustbuffer_alloc
    singleton_class.alias_method :rustbuffer_free, :ffi_wattfarer_ffi_rustbuffer_free

    raise LoadError, "wattfarer's native part is of another UniFFI: build it again" unless ffi_wattfarer_ffi_uniffi_contract_version() == 30

    SUMS = {
      uniffi_wattfarer_ffi_checksum_func_engine_version: 10691,
      uniffi_wattfarer_ffi_checksum_func_error_table: 41240,
      uniffi_wattfarer_ffi_checksum_func_find_vehicles: 12153,
      uniffi_wattfarer_ffi_checksum_func_resolve_vehicle: 37535,
      uniffi_wattfarer_ffi_checksum_func_schema_version: 24529,
      uniffi_wattfarer_ffi_checksum_func_vehicle: 47325,
      uniffi_wattfarer_ffi_checksum_func_vehicles: 12797,
      uniffi_wattfarer_ffi_checksum_func_charge_estimate: 35549,
      uniffi_wattfarer_ffi_checksum_func_charge_estimates: 64833,
      uniffi_wattfarer_ffi_checksum_func_charge_estimates_bulk: 5829,
      uniffi_wattfarer_ffi_checksum_func_curve_power_kw: 57187,
      uniffi_wattfarer_ffi_checksum_func_temperature_factor: 1721,
      uniffi_wattfarer_ffi_checksum_func_energy_estimate: 30048,
      uniffi_wattfarer_ffi_checksum_func_trace_from_csv: 48179,
      uniffi_wattfarer_ffi_checksum_func_carbon_from_json: 53471,
      uniffi_wattfarer_ffi_checksum_func_carbon_to_json: 10976,
      uniffi_wattfarer_ffi_checksum_func_charge_estimate_from_json: 15390,
      uniffi_wattfarer_ffi_checksum_func_charge_estimate_to_json: 30431,
      uniffi_wattfarer_ffi_checksum_func_charge_request_from_json: 5517,
      uniffi_wattfarer_ffi_checksum_func_charge_request_to_json: 36730,
      uniffi_wattfarer_ffi_checksum_func_charge_state_from_json: 11184,
      uniffi_wattfarer_ffi_checksum_func_charge_state_to_json: 27134,
      uniffi_wattfarer_ffi_checksum_func_command_from_json: 25732,
      uniffi_wattfarer_ffi_checksum_func_command_to_json: 25707,
      uniffi_wattfarer_ffi_checksum_func_drive_request_from_json: 38299,
      uniffi_wattfarer_ffi_checksum_func_drive_request_to_json: 18149,
      uniffi_wattfarer_ffi_checksum_func_energy_estimate_from_json: 10140,
      uniffi_wattfarer_ffi_checksum_func_energy_estimate_to_json: 4043,
      uniffi_wattfarer_ffi_checksum_func_energy_request_from_json: 61651,
      uniffi_wattfarer_ffi_checksum_func_energy_request_to_json: 48373,
      uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_from_json: 53864,
      uniffi_wattfarer_ffi_checksum_func_ocpi_tariff_to_json: 32750,
      uniffi_wattfarer_ffi_checksum_func_plan_answer_from_json: 30951,
      uniffi_wattfarer_ffi_checksum_func_plan_answer_to_json: 34411,
      uniffi_wattfarer_ffi_checksum_func_plan_request_from_json: 6526,
      uniffi_wattfarer_ffi_checksum_func_plan_request_to_json: 22251,
      uniffi_wattfarer_ffi_checksum_func_range_from_json: 28834,
      uniffi_wattfarer_ffi_checksum_func_range_request_from_json: 12297,
      uniffi_wattfarer_ffi_checksum_func_range_request_to_json: 37235,
      uniffi_wattfarer_ffi_checksum_func_range_to_json: 15840,
      uniffi_wattfarer_ffi_checksum_func_schedule_from_json: 3705,
      uniffi_wattfarer_ffi_checksum_func_schedule_request_from_json: 2464,
      uniffi_wattfarer_ffi_checksum_func_schedule_request_to_json: 46026,
      uniffi_wattfarer_ffi_checksum_func_schedule_to_json: 32683,
      uniffi_wattfarer_ffi_checksum_func_station_from_json: 28663,
      uniffi_wattfarer_ffi_checksum_func_station_to_json: 64669,
      uniffi_wattfarer_ffi_checksum_func_tariff_from_json: 2743,
      uniffi_wattfarer_ffi_checksum_func_tariff_to_json: 49090,
      uniffi_wattfarer_ffi_checksum_func_vehicle_from_json: 15391,
      uniffi_wattfarer_ffi_checksum_func_vehicle_to_json: 46680,
      uniffi_wattfarer_ffi_checksum_func_build_map: 52732,
      uniffi_wattfarer_ffi_checksum_func_check_station: 31759,
      uniffi_wattfarer_ffi_checksum_func_connector_standard: 5849,
      uniffi_wattfarer_ffi_checksum_func_import_stations: 10456,
      uniffi_wattfarer_ffi_checksum_func_join_stations: 45617,
      uniffi_wattfarer_ffi_checksum_func_land_outlines: 20127,
      uniffi_wattfarer_ffi_checksum_func_largest_places: 40808,
      uniffi_wattfarer_ffi_checksum_func_locate_place: 9493,
      uniffi_wattfarer_ffi_checksum_func_nearest_place: 19287,
      uniffi_wattfarer_ffi_checksum_func_plan_geojson: 45327,
      uniffi_wattfarer_ffi_checksum_func_read_stations: 436,
      uniffi_wattfarer_ffi_checksum_func_ocpi_amount: 19607,
      uniffi_wattfarer_ffi_checksum_func_tariff_from_csv: 40499,
      uniffi_wattfarer_ffi_checksum_func_tariff_slots: 43475,
      uniffi_wattfarer_ffi_checksum_func_currents_at: 49457,
      uniffi_wattfarer_ffi_checksum_func_schedule_cheapest: 42460,
      uniffi_wattfarer_ffi_checksum_func_schedule_site: 18343,
      uniffi_wattfarer_ffi_checksum_func_brand: 58794,
      uniffi_wattfarer_ffi_checksum_func_brands: 47843,
      uniffi_wattfarer_ffi_checksum_func_commands_for: 49505,
      uniffi_wattfarer_ffi_checksum_func_merge_states: 38450,
      uniffi_wattfarer_ffi_checksum_func_plan_from_here: 6357,
      uniffi_wattfarer_ffi_checksum_func_ready_from_state: 56905,
      uniffi_wattfarer_ffi_checksum_func_session_from_state: 23556,
      uniffi_wattfarer_ffi_checksum_func_state_from_ocpi: 28170,
      uniffi_wattfarer_ffi_checksum_func_state_from_ocpp16: 44035,
      uniffi_wattfarer_ffi_checksum_func_state_from_ocpp201: 2600,
      uniffi_wattfarer_ffi_checksum_func_state_from_ocpp_status: 41715,
      uniffi_wattfarer_ffi_checksum_func_webhook_signature: 5892,
      uniffi_wattfarer_ffi_checksum_func_plan_trips: 39912,
      uniffi_wattfarer_ffi_checksum_method_consent_state: 58435,
      uniffi_wattfarer_ffi_checksum_method_consent_url: 21114,
      uniffi_wattfarer_ffi_checksum_method_enodeapplication_cars_of: 24378,
      uniffi_wattfarer_ffi_checksum_method_enodeapplication_link_url: 47947,
      uniffi_wattfarer_ffi_checksum_method_smartcarapplication_cars_of: 21443,
      uniffi_wattfarer_ffi_checksum_method_smartcarapplication_compatibility: 55832,
      uniffi_wattfarer_ffi_checksum_method_smartcarapplication_connect_v3: 34283,
      uniffi_wattfarer_ffi_checksum_method_smartcarapplication_consent: 49818,
      uniffi_wattfarer_ffi_checksum_method_smartcarapplication_exchange: 6367,
      uniffi_wattfarer_ffi_checksum_method_smartcarapplication_resume: 31308,
      uniffi_wattfarer_ffi_checksum_method_teslaapplication_consent: 36633,
      uniffi_wattfarer_ffi_checksum_method_teslaapplication_exchange: 60634,
      uniffi_wattfarer_ffi_checksum_method_teslaapplication_resume: 26351,
      uniffi_wattfarer_ffi_checksum_method_tokens_access_token: 55081,
      uniffi_wattfarer_ffi_checksum_method_tokens_expires_at: 19499,
      uniffi_wattfarer_ffi_checksum_method_tokens_issued_at: 39848,
      uniffi_wattfarer_ffi_checksum_method_tokens_refresh_token: 59819,
      uniffi_wattfarer_ffi_checksum_method_commands_accept: 52072,
      uniffi_wattfarer_ffi_checksum_method_commands_apply: 8897,
      uniffi_wattfarer_ffi_checksum_method_commands_cancel: 4175,
      uniffi_wattfarer_ffi_checksum_method_commands_find: 43176,
      uniffi_wattfarer_ffi_checksum_method_commands_finish: 33440,
      uniffi_wattfarer_ffi_checksum_method_commands_set_current: 50847,
      uniffi_wattfarer_ffi_checksum_method_commands_set_limit: 27100,
      uniffi_wattfarer_ffi_checksum_method_commands_set_schedule: 56385,
      uniffi_wattfarer_ffi_checksum_method_commands_start: 59752,
      uniffi_wattfarer_ffi_checksum_method_commands_stop: 15671,
      uniffi_wattfarer_ffi_checksum_method_watcher_next_change: 31228,
      uniffi_wattfarer_ffi_checksum_method_provider_attributes: 16318,
      uniffi_wattfarer_ffi_checksum_method_provider_capabilities: 42360,
      uniffi_wattfarer_ffi_checksum_method_provider_charge_state: 26603,
      uniffi_wattfarer_ffi_checksum_method_provider_charge_states: 30571,
      uniffi_wattfarer_ffi_checksum_method_provider_disconnect: 20653,
      uniffi_wattfarer_ffi_checksum_method_provider_name: 38519,
      uniffi_wattfarer_ffi_checksum_method_provider_next_tokens: 49927,
      uniffi_wattfarer_ffi_checksum_method_provider_permissions: 20147,
      uniffi_wattfarer_ffi_checksum_method_provider_reading: 44016,
      uniffi_wattfarer_ffi_checksum_method_provider_tokens: 18704,
      uniffi_wattfarer_ffi_checksum_method_provider_vehicles: 60521,
      uniffi_wattfarer_ffi_checksum_method_provider_wait_s: 42239,
      uniffi_wattfarer_ffi_checksum_method_provider_wake: 39585,
      uniffi_wattfarer_ffi_checksum_method_webhooks_receive: 49470,
      uniffi_wattfarer_ffi_checksum_method_webhooks_remember: 52707,
      uniffi_wattfarer_ffi_checksum_method_webhooks_remembered: 27355,
      uniffi_wattfarer_ffi_checksum_method_canceltoken_cancel: 55528,
      uniffi_wattfarer_ffi_checksum_method_canceltoken_is_cancelled: 15685,
      uniffi_wattfarer_ffi_checksum_method_sitecontroller_accepted: 25208,
      uniffi_wattfarer_ffi_checksum_method_sitecontroller_add_point: 52930,
      uniffi_wattfarer_ffi_checksum_method_sitecontroller_measured: 13045,
      uniffi_wattfarer_ffi_checksum_method_sitecontroller_step: 326,
      uniffi_wattfarer_ffi_checksum_method_sitecontroller_worst_a: 27640,
      uniffi_wattfarer_ffi_checksum_method_planner_plan: 35846,
      uniffi_wattfarer_ffi_checksum_method_planner_plan_many: 35106,
      uniffi_wattfarer_ffi_checksum_method_planner_roads: 60199,
      uniffi_wattfarer_ffi_checksum_method_planner_stations: 7889,
      uniffi_wattfarer_ffi_checksum_method_progresslistener_report: 15075,
      uniffi_wattfarer_ffi_checksum_method_roads_cut: 33505,
      uniffi_wattfarer_ffi_checksum_method_roads_drive_energy: 16267,
      uniffi_wattfarer_ffi_checksum_method_roads_info: 41236,
      uniffi_wattfarer_ffi_checksum_method_roads_range: 45923,
      uniffi_wattfarer_ffi_checksum_method_roads_snap: 34796,
      uniffi_wattfarer_ffi_checksum_method_roads_verify: 4408,
      uniffi_wattfarer_ffi_checksum_method_stations_all: 29646,
      uniffi_wattfarer_ffi_checksum_method_stations_count: 19930,
      uniffi_wattfarer_ffi_checksum_method_stations_data_used: 27868,
      uniffi_wattfarer_ffi_checksum_method_stations_id: 19229,
      uniffi_wattfarer_ffi_checksum_method_stations_near: 40364,
      uniffi_wattfarer_ffi_checksum_method_stations_sources: 20485,
      uniffi_wattfarer_ffi_checksum_method_stations_station: 25323,
      uniffi_wattfarer_ffi_checksum_method_stations_write: 46332,
      uniffi_wattfarer_ffi_checksum_constructor_enodeapplication_new: 12024,
      uniffi_wattfarer_ffi_checksum_constructor_smartcarapplication_new: 21925,
      uniffi_wattfarer_ffi_checksum_constructor_teslaapplication_new: 60462,
      uniffi_wattfarer_ffi_checksum_constructor_tokens_new: 20473,
      uniffi_wattfarer_ffi_checksum_constructor_commands_new: 17843,
      uniffi_wattfarer_ffi_checksum_constructor_watcher_new: 38450,
      uniffi_wattfarer_ffi_checksum_constructor_provider_connect: 15622,
      uniffi_wattfarer_ffi_checksum_constructor_webhooks_new: 53330,
      uniffi_wattfarer_ffi_checksum_constructor_canceltoken_new: 59733,
      uniffi_wattfarer_ffi_checksum_constructor_sitecontroller_new: 22523,
      uniffi_wattfarer_ffi_checksum_constructor_planner_new: 29910,
      uniffi_wattfarer_ffi_checksum_constructor_roads_bundled: 38374,
      uniffi_wattfarer_ffi_checksum_constructor_roads_open: 19180,
      uniffi_wattfarer_ffi_checksum_constructor_stations_demonstration: 59417,
      uniffi_wattfarer_ffi_checksum_constructor_stations_of_import: 49512,
      uniffi_wattfarer_ffi_checksum_constructor_stations_open: 32448,
    }.freeze
    SUMS.each do |name, sum|
      next if __send__(name) == sum

      raise LoadError, "wattfarer's native part is of another version than the gem: build it again"
    end
  end

  # A failure: what is wrong with which value, and what to try.
  class Error < StandardError
    # Word of the kind.
    attr_reader :code

    # What is wrong with which value.
    attr_reader :detail

    # The field at fault.
    attr_reader :field

    # What to try.
    attr_reader :hint

    # Named details, a JSON object of texts.
    attr_reader :details

    # Seconds to wait before another try.
    attr_reader :retry_after_s

    def initialize(text = nil, code: self.class::CODE, detail: nil, field: nil, hint: nil, details: nil, retry_after_s: nil)
      @code = code
      @detail = detail || text
      @field = field
      @hint = hint
      @details = details.is_a?(String) ? JSON.parse(details) : details || {}
      @retry_after_s = retry_after_s
      super(told)
    end

    # The value at fault, where it is known.
    def value = details['value']

    CODE = 'internal'

    # @private
    def self.read(r)
      case r.i32
      when 1 then InvalidInput.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 2 then Unauthorized.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 3 then Forbidden.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 4 then NotFound.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 5 then Conflict.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 6 then VehicleState.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 7 then BadData.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 8 then RateLimited.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 9 then Cancelled.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 10 then Internal.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 11 then Io.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 12 then Unsupported.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 13 then Network.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 14 then Overloaded.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      when 15 then TimedOut.new(detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retry_after_s: r.optional { r.f64 })
      end
    end

    # @private
    def self.write(w, error)
      case error
      when InvalidInput
        w.i32(1)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Unauthorized
        w.i32(2)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Forbidden
        w.i32(3)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when NotFound
        w.i32(4)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Conflict
        w.i32(5)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when VehicleState
        w.i32(6)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when BadData
        w.i32(7)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when RateLimited
        w.i32(8)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Cancelled
        w.i32(9)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Internal
        w.i32(10)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Io
        w.i32(11)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Unsupported
        w.i32(12)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Network
        w.i32(13)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when Overloaded
        w.i32(14)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      when TimedOut
        w.i32(15)
        w.string(error.detail)
        w.optional(error.field) { |v1| w.string(v1) }
        w.optional(error.hint) { |v1| w.string(v1) }
        w.optional((error.details.empty? ? nil : JSON.generate(error.details))) { |v1| w.string(v1) }
        w.optional(error.retry_after_s) { |v1| w.f64(v1) }
      else raise TypeError, "#{error.inspect} is no Error"
      end
    end

    private

    def told = "#{field && "#{field}: "}#{detail || code}#{hint && " (#{hint})"}"
  end

  # A value of the request is missing, malformed or out of range.
  class InvalidInput < Error
    CODE = 'invalid_input'
  end

  # Credentials are missing or wrong.
  class Unauthorized < Error
    CODE = 'unauthorized'
  end

  # Known, but not allowed.
  class Forbidden < Error
    CODE = 'forbidden'
  end

  # Nothing has that name, id or path.
  class NotFound < Error
    CODE = 'not_found'
  end

  # It clashes with something already there.
  class Conflict < Error
    CODE = 'conflict'
  end

  # The car is not in a state to do that.
  class VehicleState < Error
    CODE = 'vehicle_state'
  end

  # A file or foreign reply is damaged or makes no sense.
  class BadData < Error
    CODE = 'bad_data'
  end

  # Too many requests.
  class RateLimited < Error
    CODE = 'rate_limited'
  end

  # Stopped on request.
  class Cancelled < Error
    CODE = 'cancelled'
  end

  # A defect of this program.
  class Internal < Error
    CODE = 'internal'
  end

  # The file system or a stream failed.
  class Io < Error
    CODE = 'io'
  end

  # Understood, but not available here.
  class Unsupported < Error
    CODE = 'unsupported'
  end

  # The network or the far side failed.
  class Network < Error
    CODE = 'network'
  end

  # Too much work or memory asked for.
  class Overloaded < Error
    CODE = 'overloaded'
  end

  # It took longer than allowed.
  class TimedOut < Error
    CODE = 'timed_out'
  end

  # @private
  def self.refusal(field, detail) = InvalidInput.new(detail, field: field)

  # @private
  def self.broken(detail) = Internal.new(detail)

  # Where a value comes from.
  #
  # `:given`: The request said so.
  # `:default`: The engine's default.
  # `:learned`: Learned from earlier readings.
  # `:live`: A live reading.
  # `:unknown`: A word this version does not know.
  InputSource = Words.new('InputSource', :given, :default, :learned, :live, :unknown)

  # How a session ends.
  #
  # `:ok`: The goal is reached.
  # `:already_there`: Start equals goal.
  # `:limited`: The car's limit or the time ends it short of the goal.
  # `:stalls`: Power reaches 0 before the goal.
  # `:unknown`: A word this version does not know.
  ChargeStatus = Words.new('ChargeStatus', :ok, :already_there, :limited, :stalls, :unknown)

  # Kind of current at the connector.
  #
  # `:ac`: Alternating current, through the car's on-board charger.
  # `:dc`: Direct current, straight to the battery.
  CurrentType = Words.new('CurrentType', :ac, :dc)

  # What set the power.
  #
  # `:vehicle`: The car's charge curve or battery health.
  # `:onboard_charger`: The car's on-board charger.
  # `:vehicle_setting`: The charge limit set in the car.
  # `:connector`: The connector's power or voltage.
  # `:cable`: The current the cable carries.
  # `:site`: What the site shares out.
  # `:schedule`: A schedule.
  # `:temperature`: A cold battery.
  # `:tail`: Balancing at the very end.
  # `:unknown`: A word this version does not know.
  LimitingFactor = Words.new('LimitingFactor', :vehicle, :onboard_charger, :vehicle_setting, :connector, :cable, :site, :schedule, :temperature, :tail, :unknown)

  # How an energy estimate ended.
  #
  # `:ok`: Answered.
  # `:unknown`: A word this version does not know.
  EnergyStatus = Words.new('EnergyStatus', :ok, :unknown)

  # Whether a connector brings its own cable.
  #
  # `:cable`: A cable with a plug.
  # `:socket`: A socket.
  # `:unknown`: A word this version does not know.
  ConnectorFormat = Words.new('ConnectorFormat', :cable, :socket, :unknown)

  # Where a power figure comes from.
  #
  # `:given`: The source says it.
  # `:default`: A default by connector standard.
  # `:unknown`: A word this version does not know.
  PowerSource = Words.new('PowerSource', :given, :default, :unknown)

  # Formats that charging stations are read from.
  #
  # `:osm`: An OpenStreetMap extract, `.osm.pbf`.
  # `:ocpi`: OCPI Locations.
  # `:ocm`: Open Charge Map.
  # `:csv`: Our own CSV.
  StationFormat = Words.new('StationFormat', :osm, :ocpi, :ocm, :csv)

  # What a capacity counts.
  #
  # `:usable`: Between empty and full as the car shows them.
  # `:nominal`: As the maker advertises it.
  # `:unknown`: A word this version does not know.
  CapacityKind = Words.new('CapacityKind', :usable, :nominal, :unknown)

  # What charging is doing. Whether the car is plugged in is `plugged`.
  #
  # `:idle`: Not charging, whether plugged in or not.
  # `:scheduled`: Waiting for its time.
  # `:initializing`: About to charge.
  # `:charging`: Power flows into the battery.
  # `:paused_by_vehicle`: The car takes a break.
  # `:paused_by_charger`: The charging point takes a break.
  # `:complete`: Full, or at its limit.
  # `:no_power`: Plugged in where no power is.
  # `:fault`: Something is broken.
  # `:discharging`: Power flows out of the battery.
  # `:conditioning`: Warming or cooling without charging.
  # `:unknown`: Not known; the source's own word is in `raw`.
  ChargingStatus = Words.new('ChargingStatus', :idle, :scheduled, :initializing, :charging, :paused_by_vehicle, :paused_by_charger, :complete, :no_power, :fault, :discharging, :conditioning, :unknown)

  # What a car is told to do, in one word.
  #
  # `:start`: Charge.
  # `:stop`: Stop charging.
  # `:set_limit`: Stop at a state of charge from now on.
  # `:set_current`: Draw at most a current.
  # `:set_schedule`: Charge at a time of day.
  # `:unknown`: A word this version does not know.
  CommandAction = Words.new('CommandAction', :start, :stop, :set_limit, :set_current, :set_schedule, :unknown)

  # What became of a command.
  #
  # `:pending`: Not known yet.
  # `:confirmed`: The car's own state shows it, or its maker vouches for it.
  # `:failed`: It did not happen; `reason` says why.
  # `:cancelled`: Called off before it was sent.
  # `:unknown`: A word this version does not know.
  CommandStatus = Words.new('CommandStatus', :pending, :confirmed, :failed, :cancelled, :unknown)

  # How far a value can be trusted.
  #
  # `:ok`: Nothing speaks against it.
  # `:stale`: Older than a value that can change this fast should be.
  # `:suspect`: Outside of what a car can do.
  # `:contradicted`: Another value of the same reading says otherwise.
  # `:unknown`: A word this version does not know.
  Quality = Words.new('Quality', :ok, :stale, :suspect, :contradicted, :unknown)

  # Something else to read from a car.
  #
  # `:odometer`: Distance driven in all.
  # `:location`: Where it is.
  # `:vin`: Vehicle identification number.
  # `:fuel`: Fuel of a hybrid.
  # `:engine_oil`: Life left in the engine's oil.
  # `:tire_pressure`: Pressure of the four tyres.
  # `:security`: Locks, doors and windows.
  # `:diagnostics`: State of its systems.
  # `:diagnostic_codes`: Active trouble codes.
  # `:service_history`: Service records.
  # `:unknown`: A word this version does not know.
  ReadingKind = Words.new('ReadingKind', :odometer, :location, :vin, :fuel, :engine_oil, :tire_pressure, :security, :diagnostics, :diagnostic_codes, :service_history, :unknown)

  # What a delivery of a webhook is.
  #
  # `:verify`: A challenge: answer with status 200 and the body `answer`, within 15 s.
  # `:states`: What cars report.
  # `:errors`: Signals of a car fail, or do so no longer.
  # `:other`: A kind that this version does not know.
  WebhookKind = Words.new('WebhookKind', :verify, :states, :errors, :other)

  # A kind of road to keep away from.
  #
  # `:toll`: Toll roads.
  # `:ferry`: Ferries and rail shuttles.
  # `:motorway`: Motorways.
  Avoid = Words.new('Avoid', :toll, :ferry, :motorway)

  # What forbids a trip.
  #
  # `:no_road`: No road leads there.
  # `:out_of_reach`: No station lies near enough to go on.
  # `:no_matching_station`: Stations lie near enough, but the filters or the car's inlets leave none.
  # `:reserve`: The reserve.
  # `:arrival`: The state of charge wished for at the goal.
  # `:unknown`: A word this version does not know.
  Binding = Words.new('Binding', :no_road, :out_of_reach, :no_matching_station, :reserve, :arrival, :unknown)

  # Kind of leg.
  #
  # `:drive`: Driving.
  # `:charge`: Charging.
  # `:stay`: Staying at a via place.
  # `:ferry`: On a ferry or shuttle.
  # `:unknown`: A word this version does not know.
  LegKind = Words.new('LegKind', :drive, :charge, :stay, :ferry, :unknown)

  # What is to be best.
  #
  # `:time`: The least time from start to goal.
  # `:amount`: Money and time together, by what an hour is worth.
  # `:unknown`: A word this version does not know.
  ObjectiveKind = Words.new('ObjectiveKind', :time, :amount, :unknown)

  # Whether there is a trip.
  #
  # `:ok`: There is.
  # `:infeasible`: There is none.
  # `:unknown`: A word this version does not know.
  PlanStatus = Words.new('PlanStatus', :ok, :infeasible, :unknown)

  # Which roads a trip is proven best over.
  #
  # `:stations`: The fastest road from each place to the next.
  # `:roads`: Every road, slower ones that take less energy among them: a trip may be quicker so, and the search takes longer.
  # `:unknown`: A word this version does not know.
  ProveOn = Words.new('ProveOn', :stations, :roads, :unknown)

  # How a range was found.
  #
  # `:ok`: On the roads of the map.
  # `:unknown`: A word this version does not know.
  RangeStatus = Words.new('RangeStatus', :ok, :unknown)

  # A protocol that takes charging profiles.
  #
  # `:ocpp16`: OCPP 1.6, the request `SetChargingProfile`.
  # `:ocpp201`: OCPP 2.0.1, the request `SetChargingProfile`.
  # `:ocpi221`: OCPI 2.2.1, the object `ChargingProfile`.
  # `:unknown`: A word this version does not know.
  ProfileProtocol = Words.new('ProfileProtocol', :ocpp16, :ocpp201, :ocpi221, :unknown)

  # Unit of the limits of a profile.
  #
  # `:w`: Watts over all phases.
  # `:a`: Amperes per phase.
  RateUnit = Words.new('RateUnit', :w, :a)

  # What a schedule makes small.
  #
  # `:amount`: Money, by the tariff.
  # `:carbon`: Carbon, by the list of intensities.
  # `:unknown`: A word this version does not know.
  ScheduleObjective = Words.new('ScheduleObjective', :amount, :carbon, :unknown)

  # How a schedule ends.
  #
  # `:ok`: Every goal is reached.
  # `:already_there`: Nothing is to be charged.
  # `:shortfall`: Some goal is missed; `shortfall_kwh` says by how much.
  # `:unknown`: A word this version does not know.
  ScheduleStatus = Words.new('ScheduleStatus', :ok, :already_there, :shortfall, :unknown)

  # What a component is paid for.
  #
  # `:energy`: Energy; the quantity is in kWh.
  # `:time`: Time charging; the quantity is in hours.
  # `:flat`: A fee for the session; the quantity is 1.
  # `:parking`: Time plugged in without charging; the quantity is in hours.
  # `:unknown`: A word this version does not know.
  AmountComponentKind = Words.new('AmountComponentKind', :energy, :time, :flat, :parking, :unknown)

  # How well a sum is known.
  #
  # `:known`: The tariff says it to the cent.
  # `:estimated`: It follows from a simulated session.
  # `:partial`: Some components are missing.
  # `:unknown`: Nothing is known, or a word this version does not know.
  AmountStatus = Words.new('AmountStatus', :known, :estimated, :partial, :unknown)

  # What to take where a list says nothing.
  #
  # `:error`: Refuse.
  # `:carry`: The value before the gap, or the first one where none comes before.
  # `:worst`: The highest value that the list has for that local day, or for any day when it has none.
  GapRule = Words.new('GapRule', :error, :carry, :worst)

  # What a price is for.
  #
  # `:energy`: Energy, by kWh; step in Wh.
  # `:time`: Charging time, by hour; step in s.
  # `:parking_time`: Time plugged in without charging, by hour; step in s.
  # `:flat`: A fee for the session.
  OcpiDimension = Words.new('OcpiDimension', :energy, :time, :parking_time, :flat)

  # Whether the prices of a tariff include taxes (OCPI 2.3).
  #
  # `:yes`: They do.
  # `:no`: Taxes come on top.
  # `:not_applicable`: No taxes apply.
  OcpiTaxIncluded = Words.new('OcpiTaxIncluded', :yes, :no, :not_applicable)

  # A day of the week, the words of OCPI in lower case.
  #
  # `:monday`: 
  # `:tuesday`: 
  # `:wednesday`: 
  # `:thursday`: 
  # `:friday`: 
  # `:saturday`: 
  # `:sunday`: 
  Weekday = Words.new('Weekday', :monday, :tuesday, :wednesday, :thursday, :friday, :saturday, :sunday)

  # Where a datum comes from: how far it can be trusted.
  #
  # `:measured`: Measured on charging sessions.
  # `:published`: Published for this very model.
  # `:derived`: Derived from similar cars, a class or a rule.
  # `:unknown`: A word this version does not know.
  Tier = Words.new('Tier', :measured, :published, :derived, :unknown)

  # How a car is propelled.
  #
  # `:bev`: Battery electric.
  # `:phev`: Plug-in hybrid.
  # `:unknown`: A word this version does not know.
  VehicleKind = Words.new('VehicleKind', :bev, :phev, :unknown)

  # A data set that went into the answer.
  class DataUsed < Record
    FIELDS = [:kind, :id, :as_of, :licence, :attribution, :demonstration].freeze

    # `roads`, `stations`, `vehicles` or `tariffs`.
    attr_reader :kind

    # Its id.
    attr_reader :id

    # Its date.
    attr_reader :as_of

    # Its licence.
    attr_reader :licence

    # Attribution to show.
    attr_reader :attribution

    # Whether it is made up for demonstration.
    attr_reader :demonstration

    def initialize(kind:, id:, as_of: nil, licence:, attribution:, demonstration:)
      super()
      @kind = kind
      @id = id
      @as_of = as_of
      @licence = licence
      @attribution = attribution
      @demonstration = demonstration
      freeze
    end

    # @private
    def write(w)
      Native.refuse('kind') { w.string(@kind) }
      Native.refuse('id') { w.string(@id) }
      Native.refuse('as_of') { w.optional(@as_of) { |v1| w.string(v1) } }
      Native.refuse('licence') { w.string(@licence) }
      Native.refuse('attribution') { w.string(@attribution) }
      Native.refuse('demonstration') { w.bool(@demonstration) }
    end

    # @private
    def self.read(r)
      new(kind: r.string, id: r.string, as_of: r.optional { r.string }, licence: r.string, attribution: r.string, demonstration: r.bool)
    end
  end

  # A row of the error table.
  class ErrorRow < Record
    FIELDS = [:code, :http_status, :retryable].freeze

    # The kind's word, the same in every language.
    attr_reader :code

    # The HTTP status it becomes.
    attr_reader :http_status

    # Whether the same request may succeed later.
    attr_reader :retryable

    def initialize(code:, http_status:, retryable:)
      super()
      @code = code
      @http_status = http_status
      @retryable = retryable
      freeze
    end

    # @private
    def write(w)
      Native.refuse('code') { w.string(@code) }
      Native.refuse('http_status') { w.u32(@http_status) }
      Native.refuse('retryable') { w.bool(@retryable) }
    end

    # @private
    def self.read(r)
      new(code: r.string, http_status: r.u32, retryable: r.bool)
    end
  end

  # An error as a record, where one of many answers may fail without failing the others.
  class Failure < Record
    FIELDS = [:code, :detail, :field, :hint, :details, :retryable, :retry_after_s].freeze

    # The kind's word.
    attr_reader :code

    # What is wrong with which value.
    attr_reader :detail

    # The field at fault.
    attr_reader :field

    # What to try.
    attr_reader :hint

    # Named details, a JSON object of texts.
    attr_reader :details

    # Whether the same request may succeed later.
    attr_reader :retryable

    # Seconds to wait before another try.
    attr_reader :retry_after_s

    def initialize(code:, detail:, field: nil, hint: nil, details: nil, retryable:, retry_after_s: nil)
      super()
      @code = code
      @detail = detail
      @field = field
      @hint = hint
      @details = details
      @retryable = retryable
      @retry_after_s = retry_after_s
      freeze
    end

    # @private
    def write(w)
      Native.refuse('code') { w.string(@code) }
      Native.refuse('detail') { w.string(@detail) }
      Native.refuse('field') { w.optional(@field) { |v1| w.string(v1) } }
      Native.refuse('hint') { w.optional(@hint) { |v1| w.string(v1) } }
      Native.refuse('details') { w.optional(@details) { |v1| w.string(v1) } }
      Native.refuse('retryable') { w.bool(@retryable) }
      Native.refuse('retry_after_s') { w.optional(@retry_after_s) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(code: r.string, detail: r.string, field: r.optional { r.string }, hint: r.optional { r.string }, details: r.optional { r.string }, retryable: r.bool, retry_after_s: r.optional { r.f64 })
    end
  end

  # A value that went into the answer.
  class InputUsed < Record
    FIELDS = [:name, :value, :source, :age_s].freeze

    # Name, with its unit.
    attr_reader :name

    # The value as text.
    attr_reader :value

    # Where it comes from.
    attr_reader :source

    # Age of a live value, s.
    attr_reader :age_s

    def initialize(name:, value:, source:, age_s: nil)
      super()
      @name = name
      @value = value
      @source = source
      @age_s = age_s
      freeze
    end

    # @private
    def write(w)
      Native.refuse('name') { w.string(@name) }
      Native.refuse('value') { w.string(@value) }
      Native.refuse('source') { InputSource.write(w, @source) }
      Native.refuse('age_s') { w.optional(@age_s) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(name: r.string, value: r.string, source: InputSource.read(r), age_s: r.optional { r.f64 })
    end
  end

  # A position, WGS 84 degrees.
  class LatLon < Record
    FIELDS = [:lat, :lon].freeze

    # Latitude, north positive, -90 to 90.
    attr_reader :lat

    # Longitude, east positive, -180 to 180.
    attr_reader :lon

    def initialize(lat:, lon:)
      super()
      @lat = lat
      @lon = lon
      freeze
    end

    # @private
    def write(w)
      Native.refuse('lat') { w.f64(@lat) }
      Native.refuse('lon') { w.f64(@lon) }
    end

    # @private
    def self.read(r)
      new(lat: r.f64, lon: r.f64)
    end
  end

  # Something the reader of an answer should know.
  class Notice < Record
    FIELDS = [:code, :text, :field].freeze

    # Stable word.
    attr_reader :code

    # A sentence for people.
    attr_reader :text

    # The field it is about.
    attr_reader :field

    def initialize(code:, text:, field: nil)
      super()
      @code = code
      @text = text
      @field = field
      freeze
    end

    # @private
    def write(w)
      Native.refuse('code') { w.string(@code) }
      Native.refuse('text') { w.string(@text) }
      Native.refuse('field') { w.optional(@field) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(code: r.string, text: r.string, field: r.optional { r.string })
    end
  end

  # Estimates as columns, a row for every session; NaN in a row whose start or target makes no sense.
  class BulkEstimates < Record
    FIELDS = [:duration_s, :duration_p10_s, :duration_p90_s, :end_soc, :battery_energy_kwh, :delivered_energy_kwh, :refused].freeze

    # Median seconds from plug-in to the end.
    attr_reader :duration_s

    # One session in ten is faster, s.
    attr_reader :duration_p10_s

    # One session in ten is slower, s.
    attr_reader :duration_p90_s

    # State of charge at the end; below the target where the car's limit or a stall ends the session.
    attr_reader :end_soc

    # Energy stored, kWh.
    attr_reader :battery_energy_kwh

    # Energy at the plug, kWh.
    attr_reader :delivered_energy_kwh

    # Rows that make no sense.
    attr_reader :refused

    def initialize(duration_s:, duration_p10_s:, duration_p90_s:, end_soc:, battery_energy_kwh:, delivered_energy_kwh:, refused:)
      super()
      @duration_s = duration_s
      @duration_p10_s = duration_p10_s
      @duration_p90_s = duration_p90_s
      @end_soc = end_soc
      @battery_energy_kwh = battery_energy_kwh
      @delivered_energy_kwh = delivered_energy_kwh
      @refused = refused
      freeze
    end

    # @private
    def write(w)
      Native.refuse('duration_s') { w.floats(@duration_s) }
      Native.refuse('duration_p10_s') { w.floats(@duration_p10_s) }
      Native.refuse('duration_p90_s') { w.floats(@duration_p90_s) }
      Native.refuse('end_soc') { w.floats(@end_soc) }
      Native.refuse('battery_energy_kwh') { w.floats(@battery_energy_kwh) }
      Native.refuse('delivered_energy_kwh') { w.floats(@delivered_energy_kwh) }
      Native.refuse('refused') { w.i64(@refused) }
    end

    # @private
    def self.read(r)
      new(duration_s: r.floats, duration_p10_s: r.floats, duration_p90_s: r.floats, end_soc: r.floats, battery_energy_kwh: r.floats, delivered_energy_kwh: r.floats, refused: r.i64)
    end
  end

  # What all sessions of a bulk have in common.
  class BulkRequest < Record
    FIELDS = [:vehicle, :connector, :site_max_power_kw, :charge_limit_soc, :conditions].freeze

    # The car.
    attr_reader :vehicle

    # The plug.
    attr_reader :connector

    # What all connectors of the site share, kW (delivered).
    attr_reader :site_max_power_kw

    # Where the car stops by its own setting.
    attr_reader :charge_limit_soc

    # Weather, load, battery health.
    attr_reader :conditions

    def initialize(vehicle:, connector:, site_max_power_kw: nil, charge_limit_soc: nil, conditions: nil)
      super()
      @vehicle = vehicle
      @connector = connector
      @site_max_power_kw = site_max_power_kw
      @charge_limit_soc = charge_limit_soc
      @conditions = conditions
      freeze
    end

    # @private
    def write(w)
      Native.refuse('vehicle') { VehicleRef.of(@vehicle, 'vehicle').write(w) }
      Native.refuse('connector') { ConnectorLimits.of(@connector, 'connector').write(w) }
      Native.refuse('site_max_power_kw') { w.optional(@site_max_power_kw) { |v1| w.f64(v1) } }
      Native.refuse('charge_limit_soc') { w.optional(@charge_limit_soc) { |v1| w.f64(v1) } }
      Native.refuse('conditions') { w.optional(@conditions) { |v1| Conditions.of(v1, 'conditions').write(w) } }
    end

    # @private
    def self.read(r)
      new(vehicle: VehicleRef.read(r), connector: ConnectorLimits.read(r), site_max_power_kw: r.optional { r.f64 }, charge_limit_soc: r.optional { r.f64 }, conditions: r.optional { Conditions.read(r) })
    end
  end

  # How long it takes, how much it stores, what limits it, how sure that is.
  class ChargeEstimate < Record
    FIELDS = [:schema_version, :engine_version, :status, :client_ref, :inputs, :notices, :data, :start_soc, :end_soc, :starts_at, :ready_at, :duration_s, :duration_p10_s, :duration_p90_s, :quantiles, :session_start_s, :tail_s, :battery_energy_kwh, :delivered_energy_kwh, :average_power_kw, :max_power_kw, :profile, :limits, :amount].freeze

    # Version of the record shapes.
    attr_reader :schema_version

    # Version of the engine.
    attr_reader :engine_version

    # How the session ends.
    attr_reader :status

    # From the request.
    attr_reader :client_ref

    # The values used and where they come from.
    attr_reader :inputs

    # What the reader should know.
    attr_reader :notices

    # The data used.
    attr_reader :data

    # State of charge when plugged in, if known.
    attr_reader :start_soc

    # State of charge at the end, if the start is known.
    attr_reader :end_soc

    # When it is plugged in, if the request says so.
    attr_reader :starts_at

    # Median moment of the end.
    attr_reader :ready_at

    # Median seconds from plug-in to the end.
    attr_reader :duration_s

    # One session in ten is faster, s.
    attr_reader :duration_p10_s

    # One session in ten is slower, s.
    attr_reader :duration_p90_s

    # Further quantiles of the duration, rising.
    attr_reader :quantiles

    # Seconds from plug-in until power flows in full.
    attr_reader :session_start_s

    # Seconds of balancing at the end.
    attr_reader :tail_s

    # Energy stored, kWh.
    attr_reader :battery_energy_kwh

    # Energy at the plug, kWh.
    attr_reader :delivered_energy_kwh

    # Mean delivered power over the duration, kW.
    attr_reader :average_power_kw

    # Highest delivered power, kW.
    attr_reader :max_power_kw

    # The session's course.
    attr_reader :profile

    # What limits the power where.
    attr_reader :limits

    # What it costs by the tariff: priced on the simulated course, an estimate.
    attr_reader :amount

    def initialize(schema_version:, engine_version:, status:, client_ref: nil, inputs:, notices:, data:, start_soc: nil, end_soc: nil, starts_at: nil, ready_at: nil, duration_s:, duration_p10_s:, duration_p90_s:, quantiles: [], session_start_s:, tail_s:, battery_energy_kwh:, delivered_energy_kwh:, average_power_kw:, max_power_kw:, profile:, limits:, amount: nil)
      super()
      @schema_version = schema_version
      @engine_version = engine_version
      @status = status
      @client_ref = client_ref
      @inputs = inputs
      @notices = notices
      @data = data
      @start_soc = start_soc
      @end_soc = end_soc
      @starts_at = starts_at
      @ready_at = ready_at
      @duration_s = duration_s
      @duration_p10_s = duration_p10_s
      @duration_p90_s = duration_p90_s
      @quantiles = quantiles
      @session_start_s = session_start_s
      @tail_s = tail_s
      @battery_energy_kwh = battery_energy_kwh
      @delivered_energy_kwh = delivered_energy_kwh
      @average_power_kw = average_power_kw
      @max_power_kw = max_power_kw
      @profile = profile
      @limits = limits
      @amount = amount
      freeze
    end

    # @private
    def write(w)
      Native.refuse('schema_version') { w.string(@schema_version) }
      Native.refuse('engine_version') { w.string(@engine_version) }
      Native.refuse('status') { ChargeStatus.write(w, @status) }
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('inputs') { w.list(@inputs) { |v1| InputUsed.of(v1, 'inputs').write(w) } }
      Native.refuse('notices') { w.list(@notices) { |v1| Notice.of(v1, 'notices').write(w) } }
      Native.refuse('data') { w.list(@data) { |v1| DataUsed.of(v1, 'data').write(w) } }
      Native.refuse('start_soc') { w.optional(@start_soc) { |v1| w.f64(v1) } }
      Native.refuse('end_soc') { w.optional(@end_soc) { |v1| w.f64(v1) } }
      Native.refuse('starts_at') { w.optional(@starts_at) { |v1| w.string(v1) } }
      Native.refuse('ready_at') { w.optional(@ready_at) { |v1| w.string(v1) } }
      Native.refuse('duration_s') { w.f64(@duration_s) }
      Native.refuse('duration_p10_s') { w.f64(@duration_p10_s) }
      Native.refuse('duration_p90_s') { w.f64(@duration_p90_s) }
      Native.refuse('quantiles') { w.list(@quantiles) { |v1| DurationQuantile.of(v1, 'quantiles').write(w) } }
      Native.refuse('session_start_s') { w.f64(@session_start_s) }
      Native.refuse('tail_s') { w.f64(@tail_s) }
      Native.refuse('battery_energy_kwh') { w.f64(@battery_energy_kwh) }
      Native.refuse('delivered_energy_kwh') { w.f64(@delivered_energy_kwh) }
      Native.refuse('average_power_kw') { w.f64(@average_power_kw) }
      Native.refuse('max_power_kw') { w.f64(@max_power_kw) }
      Native.refuse('profile') { w.list(@profile) { |v1| ProfilePoint.of(v1, 'profile').write(w) } }
      Native.refuse('limits') { w.list(@limits) { |v1| LimitSpan.of(v1, 'limits').write(w) } }
      Native.refuse('amount') { w.optional(@amount) { |v1| Amount.of(v1, 'amount').write(w) } }
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: ChargeStatus.read(r), client_ref: r.optional { r.string }, inputs: r.list { InputUsed.read(r) }, notices: r.list { Notice.read(r) }, data: r.list { DataUsed.read(r) }, start_soc: r.optional { r.f64 }, end_soc: r.optional { r.f64 }, starts_at: r.optional { r.string }, ready_at: r.optional { r.string }, duration_s: r.f64, duration_p10_s: r.f64, duration_p90_s: r.f64, quantiles: r.list { DurationQuantile.read(r) }, session_start_s: r.f64, tail_s: r.f64, battery_energy_kwh: r.f64, delivered_energy_kwh: r.f64, average_power_kw: r.f64, max_power_kw: r.f64, profile: r.list { ProfilePoint.read(r) }, limits: r.list { LimitSpan.read(r) }, amount: r.optional { Amount.read(r) })
    end
  end

  # What a session is to reach.
  class ChargeGoal < Record
    FIELDS = [:target_soc, :energy_kwh, :duration_s, :departs_at].freeze

    # A state of charge.
    attr_reader :target_soc

    # Energy stored in the battery, kWh.
    attr_reader :energy_kwh

    # Time plugged in, s.
    attr_reader :duration_s

    # Until the car departs; the request then says when charging starts.
    attr_reader :departs_at

    def initialize(target_soc: nil, energy_kwh: nil, duration_s: nil, departs_at: nil)
      super()
      @target_soc = target_soc
      @energy_kwh = energy_kwh
      @duration_s = duration_s
      @departs_at = departs_at
      freeze
    end

    # @private
    def write(w)
      Native.refuse('target_soc') { w.optional(@target_soc) { |v1| w.f64(v1) } }
      Native.refuse('energy_kwh') { w.optional(@energy_kwh) { |v1| w.f64(v1) } }
      Native.refuse('duration_s') { w.optional(@duration_s) { |v1| w.f64(v1) } }
      Native.refuse('departs_at') { w.optional(@departs_at) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(target_soc: r.optional { r.f64 }, energy_kwh: r.optional { r.f64 }, duration_s: r.optional { r.f64 }, departs_at: r.optional { r.string })
    end
  end

  # One answer of many: an estimate, or why there is none.
  class ChargeOutcome < Record
    FIELDS = [:estimate, :failure].freeze

    # The estimate.
    attr_reader :estimate

    # The failure.
    attr_reader :failure

    def initialize(estimate: nil, failure: nil)
      super()
      @estimate = estimate
      @failure = failure
      freeze
    end

    # @private
    def write(w)
      Native.refuse('estimate') { w.optional(@estimate) { |v1| ChargeEstimate.of(v1, 'estimate').write(w) } }
      Native.refuse('failure') { w.optional(@failure) { |v1| Failure.of(v1, 'failure').write(w) } }
    end

    # @private
    def self.read(r)
      new(estimate: r.optional { ChargeEstimate.read(r) }, failure: r.optional { Failure.read(r) })
    end
  end

  # How long until it is charged?
  class ChargeRequest < Record
    FIELDS = [:client_ref, :vehicle, :start_soc, :goal, :charge_limit_soc, :connector, :site_max_power_kw, :conditions, :starts_at, :tariff, :time_zone].freeze

    # Echoed in the answer.
    attr_reader :client_ref

    # The car.
    attr_reader :vehicle

    # State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
    # energy or a time.
    attr_reader :start_soc

    # What to reach; exactly one of its fields.
    attr_reader :goal

    # Where the car stops by its own setting.
    attr_reader :charge_limit_soc

    # The plug.
    attr_reader :connector

    # What all connectors of the site share, kW (delivered).
    attr_reader :site_max_power_kw

    # Weather, load, battery health.
    attr_reader :conditions

    # When it is plugged in.
    attr_reader :starts_at

    # What the session is priced by.
    attr_reader :tariff

    # IANA name of the zone that the tariff's days and times count in; absent: the offset of `starts_at`.
    attr_reader :time_zone

    def initialize(client_ref: nil, vehicle:, start_soc: nil, goal:, charge_limit_soc: nil, connector:, site_max_power_kw: nil, conditions: nil, starts_at: nil, tariff: nil, time_zone: nil)
      super()
      @client_ref = client_ref
      @vehicle = vehicle
      @start_soc = start_soc
      @goal = goal
      @charge_limit_soc = charge_limit_soc
      @connector = connector
      @site_max_power_kw = site_max_power_kw
      @conditions = conditions
      @starts_at = starts_at
      @tariff = tariff
      @time_zone = time_zone
      freeze
    end

    # @private
    def write(w)
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('vehicle') { VehicleRef.of(@vehicle, 'vehicle').write(w) }
      Native.refuse('start_soc') { w.optional(@start_soc) { |v1| w.f64(v1) } }
      Native.refuse('goal') { ChargeGoal.of(@goal, 'goal').write(w) }
      Native.refuse('charge_limit_soc') { w.optional(@charge_limit_soc) { |v1| w.f64(v1) } }
      Native.refuse('connector') { ConnectorLimits.of(@connector, 'connector').write(w) }
      Native.refuse('site_max_power_kw') { w.optional(@site_max_power_kw) { |v1| w.f64(v1) } }
      Native.refuse('conditions') { w.optional(@conditions) { |v1| Conditions.of(v1, 'conditions').write(w) } }
      Native.refuse('starts_at') { w.optional(@starts_at) { |v1| w.string(v1) } }
      Native.refuse('tariff') { w.optional(@tariff) { |v1| SessionTariff.of(v1, 'tariff').write(w) } }
      Native.refuse('time_zone') { w.optional(@time_zone) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional { r.string }, vehicle: VehicleRef.read(r), start_soc: r.optional { r.f64 }, goal: ChargeGoal.read(r), charge_limit_soc: r.optional { r.f64 }, connector: ConnectorLimits.read(r), site_max_power_kw: r.optional { r.f64 }, conditions: r.optional { Conditions.read(r) }, starts_at: r.optional { r.string }, tariff: r.optional { SessionTariff.read(r) }, time_zone: r.optional { r.string })
    end
  end

  # The plug: everything it limits, at the plug (delivered).
  class ConnectorLimits < Record
    FIELDS = [:current_type, :max_power_kw, :max_voltage_v, :max_current_a, :phases].freeze

    # AC or DC.
    attr_reader :current_type

    # Highest power, kW.
    attr_reader :max_power_kw

    # Highest voltage, V: line to neutral for AC.
    attr_reader :max_voltage_v

    # Highest current, A: per phase for AC.
    attr_reader :max_current_a

    # AC phases, 1 to 3.
    attr_reader :phases

    def initialize(current_type:, max_power_kw: nil, max_voltage_v: nil, max_current_a: nil, phases: nil)
      super()
      @current_type = current_type
      @max_power_kw = max_power_kw
      @max_voltage_v = max_voltage_v
      @max_current_a = max_current_a
      @phases = phases
      freeze
    end

    # @private
    def write(w)
      Native.refuse('current_type') { CurrentType.write(w, @current_type) }
      Native.refuse('max_power_kw') { w.optional(@max_power_kw) { |v1| w.f64(v1) } }
      Native.refuse('max_voltage_v') { w.optional(@max_voltage_v) { |v1| w.f64(v1) } }
      Native.refuse('max_current_a') { w.optional(@max_current_a) { |v1| w.f64(v1) } }
      Native.refuse('phases') { w.optional(@phases) { |v1| w.u32(v1) } }
    end

    # @private
    def self.read(r)
      new(current_type: CurrentType.read(r), max_power_kw: r.optional { r.f64 }, max_voltage_v: r.optional { r.f64 }, max_current_a: r.optional { r.f64 }, phases: r.optional { r.u32 })
    end
  end

  # A quantile of the duration.
  class DurationQuantile < Record
    FIELDS = [:p, :duration_s].freeze

    # Share of sessions that are shorter.
    attr_reader :p

    # Seconds from plug-in to the end.
    attr_reader :duration_s

    def initialize(p:, duration_s:)
      super()
      @p = p
      @duration_s = duration_s
      freeze
    end

    # @private
    def write(w)
      Native.refuse('p') { w.f64(@p) }
      Native.refuse('duration_s') { w.f64(@duration_s) }
    end

    # @private
    def self.read(r)
      new(p: r.f64, duration_s: r.f64)
    end
  end

  # A stretch of SoC and what limits the power on it.
  class LimitSpan < Record
    FIELDS = [:from_soc, :to_soc, :limiting_factor].freeze

    # Lower end.
    attr_reader :from_soc

    # Upper end.
    attr_reader :to_soc

    # What limits.
    attr_reader :limiting_factor

    def initialize(from_soc:, to_soc:, limiting_factor:)
      super()
      @from_soc = from_soc
      @to_soc = to_soc
      @limiting_factor = limiting_factor
      freeze
    end

    # @private
    def write(w)
      Native.refuse('from_soc') { w.f64(@from_soc) }
      Native.refuse('to_soc') { w.f64(@to_soc) }
      Native.refuse('limiting_factor') { LimitingFactor.write(w, @limiting_factor) }
    end

    # @private
    def self.read(r)
      new(from_soc: r.f64, to_soc: r.f64, limiting_factor: LimitingFactor.read(r))
    end
  end

  # One point of the session's course.
  class ProfilePoint < Record
    FIELDS = [:elapsed_s, :soc, :battery_power_kw, :delivered_power_kw].freeze

    # Seconds since plug-in.
    attr_reader :elapsed_s

    # State of charge.
    attr_reader :soc

    # Power into the battery, kW.
    attr_reader :battery_power_kw

    # Power at the plug, kW.
    attr_reader :delivered_power_kw

    def initialize(elapsed_s:, soc:, battery_power_kw:, delivered_power_kw:)
      super()
      @elapsed_s = elapsed_s
      @soc = soc
      @battery_power_kw = battery_power_kw
      @delivered_power_kw = delivered_power_kw
      freeze
    end

    # @private
    def write(w)
      Native.refuse('elapsed_s') { w.f64(@elapsed_s) }
      Native.refuse('soc') { w.f64(@soc) }
      Native.refuse('battery_power_kw') { w.f64(@battery_power_kw) }
      Native.refuse('delivered_power_kw') { w.f64(@delivered_power_kw) }
    end

    # @private
    def self.read(r)
      new(elapsed_s: r.f64, soc: r.f64, battery_power_kw: r.f64, delivered_power_kw: r.f64)
    end
  end

  # Energy of a drive and where it goes.
  class EnergyEstimate < Record
    FIELDS = [:schema_version, :engine_version, :status, :client_ref, :inputs, :notices, :data, :battery_energy_kwh, :recuperated_kwh, :distance_m, :duration_s, :consumption_wh_per_km, :parts, :conditions].freeze

    # Version of the record shapes.
    attr_reader :schema_version

    # Version of the engine.
    attr_reader :engine_version

    # How it ended.
    attr_reader :status

    # From the request.
    attr_reader :client_ref

    # The values used and where they come from.
    attr_reader :inputs

    # What the reader should know.
    attr_reader :notices

    # The data used.
    attr_reader :data

    # Energy from the battery, recuperation taken off, kWh.
    attr_reader :battery_energy_kwh

    # Energy that braking puts back, kWh.
    attr_reader :recuperated_kwh

    # Length, m.
    attr_reader :distance_m

    # Time, s.
    attr_reader :duration_s

    # Battery energy over length, Wh/km.
    attr_reader :consumption_wh_per_km

    # The energy by cause.
    attr_reader :parts

    # The conditions used.
    attr_reader :conditions

    def initialize(schema_version:, engine_version:, status:, client_ref: nil, inputs:, notices:, data:, battery_energy_kwh:, recuperated_kwh:, distance_m:, duration_s:, consumption_wh_per_km:, parts:, conditions:)
      super()
      @schema_version = schema_version
      @engine_version = engine_version
      @status = status
      @client_ref = client_ref
      @inputs = inputs
      @notices = notices
      @data = data
      @battery_energy_kwh = battery_energy_kwh
      @recuperated_kwh = recuperated_kwh
      @distance_m = distance_m
      @duration_s = duration_s
      @consumption_wh_per_km = consumption_wh_per_km
      @parts = parts
      @conditions = conditions
      freeze
    end

    # @private
    def write(w)
      Native.refuse('schema_version') { w.string(@schema_version) }
      Native.refuse('engine_version') { w.string(@engine_version) }
      Native.refuse('status') { EnergyStatus.write(w, @status) }
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('inputs') { w.list(@inputs) { |v1| InputUsed.of(v1, 'inputs').write(w) } }
      Native.refuse('notices') { w.list(@notices) { |v1| Notice.of(v1, 'notices').write(w) } }
      Native.refuse('data') { w.list(@data) { |v1| DataUsed.of(v1, 'data').write(w) } }
      Native.refuse('battery_energy_kwh') { w.f64(@battery_energy_kwh) }
      Native.refuse('recuperated_kwh') { w.f64(@recuperated_kwh) }
      Native.refuse('distance_m') { w.f64(@distance_m) }
      Native.refuse('duration_s') { w.f64(@duration_s) }
      Native.refuse('consumption_wh_per_km') { w.f64(@consumption_wh_per_km) }
      Native.refuse('parts') { EnergyParts.of(@parts, 'parts').write(w) }
      Native.refuse('conditions') { Conditions.of(@conditions, 'conditions').write(w) }
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: EnergyStatus.read(r), client_ref: r.optional { r.string }, inputs: r.list { InputUsed.read(r) }, notices: r.list { Notice.read(r) }, data: r.list { DataUsed.read(r) }, battery_energy_kwh: r.f64, recuperated_kwh: r.f64, distance_m: r.f64, duration_s: r.f64, consumption_wh_per_km: r.f64, parts: EnergyParts.read(r), conditions: Conditions.read(r))
    end
  end

  # Energy by cause; the sum is the whole.
  class EnergyParts < Record
    FIELDS = [:drag_kwh, :rolling_kwh, :climb_kwh, :stops_kwh, :auxiliary_kwh].freeze

    # Air resistance, wind included, kWh.
    attr_reader :drag_kwh

    # Tyres, kWh.
    attr_reader :rolling_kwh

    # Climbing less what descents win back, kWh.
    attr_reader :climb_kwh

    # Speeding up less what braking wins back, kWh.
    attr_reader :stops_kwh

    # Electronics, heating and cooling, kWh.
    attr_reader :auxiliary_kwh

    def initialize(drag_kwh:, rolling_kwh:, climb_kwh:, stops_kwh:, auxiliary_kwh:)
      super()
      @drag_kwh = drag_kwh
      @rolling_kwh = rolling_kwh
      @climb_kwh = climb_kwh
      @stops_kwh = stops_kwh
      @auxiliary_kwh = auxiliary_kwh
      freeze
    end

    # @private
    def write(w)
      Native.refuse('drag_kwh') { w.f64(@drag_kwh) }
      Native.refuse('rolling_kwh') { w.f64(@rolling_kwh) }
      Native.refuse('climb_kwh') { w.f64(@climb_kwh) }
      Native.refuse('stops_kwh') { w.f64(@stops_kwh) }
      Native.refuse('auxiliary_kwh') { w.f64(@auxiliary_kwh) }
    end

    # @private
    def self.read(r)
      new(drag_kwh: r.f64, rolling_kwh: r.f64, climb_kwh: r.f64, stops_kwh: r.f64, auxiliary_kwh: r.f64)
    end
  end

  # How much energy does this drive take?
  class EnergyRequest < Record
    FIELDS = [:client_ref, :vehicle, :conditions, :trace].freeze

    # Echoed in the answer.
    attr_reader :client_ref

    # The car.
    attr_reader :vehicle

    # Weather, load, cabin, speed cap.
    attr_reader :conditions

    # The drive.
    attr_reader :trace

    def initialize(client_ref: nil, vehicle:, conditions: nil, trace:)
      super()
      @client_ref = client_ref
      @vehicle = vehicle
      @conditions = conditions
      @trace = trace
      freeze
    end

    # @private
    def write(w)
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('vehicle') { VehicleRef.of(@vehicle, 'vehicle').write(w) }
      Native.refuse('conditions') { w.optional(@conditions) { |v1| Conditions.of(v1, 'conditions').write(w) } }
      Native.refuse('trace') { w.list(@trace) { |v1| TracePoint.of(v1, 'trace').write(w) } }
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional { r.string }, vehicle: VehicleRef.read(r), conditions: r.optional { Conditions.read(r) }, trace: r.list { TracePoint.read(r) })
    end
  end

  # One reading of a drive. Speed and slope are linear in time between readings.
  class TracePoint < Record
    FIELDS = [:t_s, :speed_kmh, :elevation_m, :slope, :position].freeze

    # Seconds since any beginning; rising.
    attr_reader :t_s

    # Speed, km/h; absent: from the positions.
    attr_reader :speed_kmh

    # Elevation, m.
    attr_reader :elevation_m

    # Rise over run, uphill positive; instead of the elevation.
    attr_reader :slope

    # Where; needed for the speed when there is none, and for the direction of the wind.
    attr_reader :position

    def initialize(t_s:, speed_kmh: nil, elevation_m: nil, slope: nil, position: nil)
      super()
      @t_s = t_s
      @speed_kmh = speed_kmh
      @elevation_m = elevation_m
      @slope = slope
      @position = position
      freeze
    end

    # @private
    def write(w)
      Native.refuse('t_s') { w.f64(@t_s) }
      Native.refuse('speed_kmh') { w.optional(@speed_kmh) { |v1| w.f64(v1) } }
      Native.refuse('elevation_m') { w.optional(@elevation_m) { |v1| w.f64(v1) } }
      Native.refuse('slope') { w.optional(@slope) { |v1| w.f64(v1) } }
      Native.refuse('position') { w.optional(@position) { |v1| LatLon.of(v1, 'position').write(w) } }
    end

    # @private
    def self.read(r)
      new(t_s: r.f64, speed_kmh: r.optional { r.f64 }, elevation_m: r.optional { r.f64 }, slope: r.optional { r.f64 }, position: r.optional { LatLon.read(r) })
    end
  end

  # A box on the globe; `west` greater than `east` crosses the antimeridian.
  class BoundingBox < Record
    FIELDS = [:west, :south, :east, :north].freeze

    # Western edge, degrees.
    attr_reader :west

    # Southern edge, degrees.
    attr_reader :south

    # Eastern edge, degrees.
    attr_reader :east

    # Northern edge, degrees.
    attr_reader :north

    def initialize(west:, south:, east:, north:)
      super()
      @west = west
      @south = south
      @east = east
      @north = north
      freeze
    end

    # @private
    def write(w)
      Native.refuse('west') { w.f64(@west) }
      Native.refuse('south') { w.f64(@south) }
      Native.refuse('east') { w.f64(@east) }
      Native.refuse('north') { w.f64(@north) }
    end

    # @private
    def self.read(r)
      new(west: r.f64, south: r.f64, east: r.f64, north: r.f64)
    end
  end

  # A plug of an EVSE.
  class Connector < Record
    FIELDS = [:id, :standard, :format, :current_type, :max_power_kw, :power_source, :max_voltage_v, :max_current_a, :tariff_ids].freeze

    # Id within the EVSE.
    attr_reader :id

    # OCPI ConnectorType word.
    attr_reader :standard

    # Cable or socket.
    attr_reader :format

    # Kind of current.
    attr_reader :current_type

    # Highest power at the plug, kW.
    attr_reader :max_power_kw

    # Where the power comes from.
    attr_reader :power_source

    # Highest voltage, V.
    attr_reader :max_voltage_v

    # Highest current, A.
    attr_reader :max_current_a

    # Tariffs that hold here.
    attr_reader :tariff_ids

    def initialize(id:, standard:, format: nil, current_type:, max_power_kw:, power_source:, max_voltage_v: nil, max_current_a: nil, tariff_ids:)
      super()
      @id = id
      @standard = standard
      @format = format
      @current_type = current_type
      @max_power_kw = max_power_kw
      @power_source = power_source
      @max_voltage_v = max_voltage_v
      @max_current_a = max_current_a
      @tariff_ids = tariff_ids
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.string(@id) }
      Native.refuse('standard') { w.string(@standard) }
      Native.refuse('format') { w.optional(@format) { |v1| ConnectorFormat.write(w, v1) } }
      Native.refuse('current_type') { CurrentType.write(w, @current_type) }
      Native.refuse('max_power_kw') { w.f64(@max_power_kw) }
      Native.refuse('power_source') { PowerSource.write(w, @power_source) }
      Native.refuse('max_voltage_v') { w.optional(@max_voltage_v) { |v1| w.f64(v1) } }
      Native.refuse('max_current_a') { w.optional(@max_current_a) { |v1| w.f64(v1) } }
      Native.refuse('tariff_ids') { w.list(@tariff_ids) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(id: r.string, standard: r.string, format: r.optional { ConnectorFormat.read(r) }, current_type: CurrentType.read(r), max_power_kw: r.f64, power_source: PowerSource.read(r), max_voltage_v: r.optional { r.f64 }, max_current_a: r.optional { r.f64 }, tariff_ids: r.list { r.string })
    end
  end

  # A charging position; one of its connectors works at a time.
  class Evse < Record
    FIELDS = [:uid, :evse_id, :status, :connectors].freeze

    # Id within the station.
    attr_reader :uid

    # eMI3 id as printed on the charger; never invented.
    attr_reader :evse_id

    # OCPI status word.
    attr_reader :status

    # Its plugs.
    attr_reader :connectors

    def initialize(uid:, evse_id: nil, status: nil, connectors:)
      super()
      @uid = uid
      @evse_id = evse_id
      @status = status
      @connectors = connectors
      freeze
    end

    # @private
    def write(w)
      Native.refuse('uid') { w.string(@uid) }
      Native.refuse('evse_id') { w.optional(@evse_id) { |v1| w.string(v1) } }
      Native.refuse('status') { w.optional(@status) { |v1| w.string(v1) } }
      Native.refuse('connectors') { w.list(@connectors) { |v1| Connector.of(v1, 'connectors').write(w) } }
    end

    # @private
    def self.read(r)
      new(uid: r.string, evse_id: r.optional { r.string }, status: r.optional { r.string }, connectors: r.list { Connector.read(r) })
    end
  end

  # Land and borders of a part of the world, for drawing.
  class Land < Record
    FIELDS = [:polygons, :borders].freeze

    # Outer and inner rings alike: a position is on land when it lies inside an odd number of them. The closing position is
    # left out.
    attr_reader :polygons

    # Borders between countries.
    attr_reader :borders

    def initialize(polygons:, borders:)
      super()
      @polygons = polygons
      @borders = borders
      freeze
    end

    # @private
    def write(w)
      Native.refuse('polygons') { w.list(@polygons) { |v1| LineString.of(v1, 'polygons').write(w) } }
      Native.refuse('borders') { w.list(@borders) { |v1| LineString.of(v1, 'borders').write(w) } }
    end

    # @private
    def self.read(r)
      new(polygons: r.list { LineString.read(r) }, borders: r.list { LineString.read(r) })
    end
  end

  # A place that somebody meant.
  class Located < Record
    FIELDS = [:name, :position, :notice].freeze

    # Its name, or the coordinates as given.
    attr_reader :name

    # Where it is.
    attr_reader :position

    # Says so when there are several of that name.
    attr_reader :notice

    def initialize(name:, position:, notice: nil)
      super()
      @name = name
      @position = position
      @notice = notice
      freeze
    end

    # @private
    def write(w)
      Native.refuse('name') { w.string(@name) }
      Native.refuse('position') { LatLon.of(@position, 'position').write(w) }
      Native.refuse('notice') { w.optional(@notice) { |v1| Notice.of(v1, 'notice').write(w) } }
    end

    # @private
    def self.read(r)
      new(name: r.string, position: LatLon.read(r), notice: r.optional { Notice.read(r) })
    end
  end

  # What a map file says of itself.
  class MapInfo < Record
    FIELDS = [:id, :as_of, :licence, :attribution, :caveats, :nodes, :edges, :size_bytes, :extent].freeze

    # Short id, for example `helsinki`.
    attr_reader :id

    # Date of the source, `YYYY-MM-DD`, when known.
    attr_reader :as_of

    # Licence of the content.
    attr_reader :licence

    # Attribution to show, one line each.
    attr_reader :attribution

    # What a user of the map must know, one sentence each.
    attr_reader :caveats

    # Junctions.
    attr_reader :nodes

    # Directed roads between them.
    attr_reader :edges

    # Size of the file, bytes.
    attr_reader :size_bytes

    # The box around all junctions; absent for an empty map.
    attr_reader :extent

    def initialize(id:, as_of: nil, licence:, attribution:, caveats:, nodes:, edges:, size_bytes:, extent: nil)
      super()
      @id = id
      @as_of = as_of
      @licence = licence
      @attribution = attribution
      @caveats = caveats
      @nodes = nodes
      @edges = edges
      @size_bytes = size_bytes
      @extent = extent
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.string(@id) }
      Native.refuse('as_of') { w.optional(@as_of) { |v1| w.string(v1) } }
      Native.refuse('licence') { w.string(@licence) }
      Native.refuse('attribution') { w.string(@attribution) }
      Native.refuse('caveats') { w.list(@caveats) { |v1| w.string(v1) } }
      Native.refuse('nodes') { w.i64(@nodes) }
      Native.refuse('edges') { w.i64(@edges) }
      Native.refuse('size_bytes') { w.i64(@size_bytes) }
      Native.refuse('extent') { w.optional(@extent) { |v1| BoundingBox.of(v1, 'extent').write(w) } }
    end

    # @private
    def self.read(r)
      new(id: r.string, as_of: r.optional { r.string }, licence: r.string, attribution: r.string, caveats: r.list { r.string }, nodes: r.i64, edges: r.i64, size_bytes: r.i64, extent: r.optional { BoundingBox.read(r) })
    end
  end

  # A place of the gazetteer.
  class NamedPlace < Record
    FIELDS = [:name, :country_code, :population, :position, :others].freeze

    # Name.
    attr_reader :name

    # ISO 3166-1 alpha-2.
    attr_reader :country_code

    # Inhabitants, as of 2013.
    attr_reader :population

    # Where it is.
    attr_reader :position

    # Other places of that name, the largest first, as `Name, CC`.
    attr_reader :others

    def initialize(name:, country_code:, population:, position:, others:)
      super()
      @name = name
      @country_code = country_code
      @population = population
      @position = position
      @others = others
      freeze
    end

    # @private
    def write(w)
      Native.refuse('name') { w.string(@name) }
      Native.refuse('country_code') { w.string(@country_code) }
      Native.refuse('population') { w.i64(@population) }
      Native.refuse('position') { LatLon.of(@position, 'position').write(w) }
      Native.refuse('others') { w.list(@others) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(name: r.string, country_code: r.string, population: r.i64, position: LatLon.read(r), others: r.list { r.string })
    end
  end

  # How an OpenStreetMap extract becomes a map.
  class OsmOptions < Record
    FIELDS = [:id, :country, :elevation, :minimum_part].freeze

    # Id of the map; absent: `osm`.
    attr_reader :id

    # Country of the default speed limits, ISO 3166-1 alpha-2; absent: that of the place nearest to the middle of the map.
    attr_reader :country

    # Folder of SRTM tiles (`N49E011.hgt` or `.hgt.zip`); absent: the map is flat.
    attr_reader :elevation

    # Strongly connected parts of fewer nodes are left out; absent: 100.
    attr_reader :minimum_part

    def initialize(id: nil, country: nil, elevation: nil, minimum_part: nil)
      super()
      @id = id
      @country = country
      @elevation = elevation
      @minimum_part = minimum_part
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.optional(@id) { |v1| w.string(v1) } }
      Native.refuse('country') { w.optional(@country) { |v1| w.string(v1) } }
      Native.refuse('elevation') { w.optional(@elevation) { |v1| w.string(v1) } }
      Native.refuse('minimum_part') { w.optional(@minimum_part) { |v1| w.u32(v1) } }
    end

    # @private
    def self.read(r)
      new(id: r.optional { r.string }, country: r.optional { r.string }, elevation: r.optional { r.string }, minimum_part: r.optional { r.u32 })
    end
  end

  # Counts of an import.
  class OsmReport < Record
    FIELDS = [:country, :nodes_read, :ways_read, :relations_read, :highways, :car_ways, :ferries, :toll_ways, :with_maxspeed, :nodes_missing, :barriers, :turns_read, :turns_used, :turns_skipped, :junctions, :directed_edges, :split_nodes, :parts_kept, :parts_dropped, :nodes_kept, :edges_kept, :heights_missing].freeze

    # Country whose limits hold where none is tagged.
    attr_reader :country

    # Nodes in the file.
    attr_reader :nodes_read

    # Ways in the file.
    attr_reader :ways_read

    # Relations in the file.
    attr_reader :relations_read

    # Ways with a `highway` tag.
    attr_reader :highways

    # Ways a car may drive, ferries included.
    attr_reader :car_ways

    # Of these, ferries and shuttles.
    attr_reader :ferries

    # Of these, toll roads.
    attr_reader :toll_ways

    # Ways with a limit of their own.
    attr_reader :with_maxspeed

    # Nodes that ways name and the file does not hold, or that lie off the globe.
    attr_reader :nodes_missing

    # Barriers on roads that stop cars.
    attr_reader :barriers

    # Turn restrictions in the file, all kinds.
    attr_reader :turns_read

    # Turn restrictions in force in the map.
    attr_reader :turns_used

    # Those left out, and why.
    attr_reader :turns_skipped

    # Junctions and dead ends before splitting.
    attr_reader :junctions

    # Directed edges before splitting.
    attr_reader :directed_edges

    # Nodes that splitting added.
    attr_reader :split_nodes

    # Strongly connected parts kept.
    attr_reader :parts_kept

    # Strongly connected parts left out as too small.
    attr_reader :parts_dropped

    # Nodes of the map.
    attr_reader :nodes_kept

    # Directed edges of the map.
    attr_reader :edges_kept

    # Points without a height in the elevation tiles.
    attr_reader :heights_missing

    def initialize(country:, nodes_read:, ways_read:, relations_read:, highways:, car_ways:, ferries:, toll_ways:, with_maxspeed:, nodes_missing:, barriers:, turns_read:, turns_used:, turns_skipped:, junctions:, directed_edges:, split_nodes:, parts_kept:, parts_dropped:, nodes_kept:, edges_kept:, heights_missing:)
      super()
      @country = country
      @nodes_read = nodes_read
      @ways_read = ways_read
      @relations_read = relations_read
      @highways = highways
      @car_ways = car_ways
      @ferries = ferries
      @toll_ways = toll_ways
      @with_maxspeed = with_maxspeed
      @nodes_missing = nodes_missing
      @barriers = barriers
      @turns_read = turns_read
      @turns_used = turns_used
      @turns_skipped = turns_skipped
      @junctions = junctions
      @directed_edges = directed_edges
      @split_nodes = split_nodes
      @parts_kept = parts_kept
      @parts_dropped = parts_dropped
      @nodes_kept = nodes_kept
      @edges_kept = edges_kept
      @heights_missing = heights_missing
      freeze
    end

    # @private
    def write(w)
      Native.refuse('country') { w.string(@country) }
      Native.refuse('nodes_read') { w.i64(@nodes_read) }
      Native.refuse('ways_read') { w.i64(@ways_read) }
      Native.refuse('relations_read') { w.i64(@relations_read) }
      Native.refuse('highways') { w.i64(@highways) }
      Native.refuse('car_ways') { w.i64(@car_ways) }
      Native.refuse('ferries') { w.i64(@ferries) }
      Native.refuse('toll_ways') { w.i64(@toll_ways) }
      Native.refuse('with_maxspeed') { w.i64(@with_maxspeed) }
      Native.refuse('nodes_missing') { w.i64(@nodes_missing) }
      Native.refuse('barriers') { w.i64(@barriers) }
      Native.refuse('turns_read') { w.i64(@turns_read) }
      Native.refuse('turns_used') { w.i64(@turns_used) }
      Native.refuse('turns_skipped') { SkippedTurns.of(@turns_skipped, 'turns_skipped').write(w) }
      Native.refuse('junctions') { w.i64(@junctions) }
      Native.refuse('directed_edges') { w.i64(@directed_edges) }
      Native.refuse('split_nodes') { w.i64(@split_nodes) }
      Native.refuse('parts_kept') { w.i64(@parts_kept) }
      Native.refuse('parts_dropped') { w.i64(@parts_dropped) }
      Native.refuse('nodes_kept') { w.i64(@nodes_kept) }
      Native.refuse('edges_kept') { w.i64(@edges_kept) }
      Native.refuse('heights_missing') { w.i64(@heights_missing) }
    end

    # @private
    def self.read(r)
      new(country: r.string, nodes_read: r.i64, ways_read: r.i64, relations_read: r.i64, highways: r.i64, car_ways: r.i64, ferries: r.i64, toll_ways: r.i64, with_maxspeed: r.i64, nodes_missing: r.i64, barriers: r.i64, turns_read: r.i64, turns_used: r.i64, turns_skipped: SkippedTurns.read(r), junctions: r.i64, directed_edges: r.i64, split_nodes: r.i64, parts_kept: r.i64, parts_dropped: r.i64, nodes_kept: r.i64, edges_kept: r.i64, heights_missing: r.i64)
    end
  end

  # Things left out for one reason.
  class Skipped < Record
    FIELDS = [:reason, :count, :example].freeze

    # Stable word: `no_connector`, `unknown_connector`, `no_position`, `no_power`, `not_operational`, `private`,
    # `not_published`, `not_for_cars`, `duplicate`, `invalid_record`, `too_far_from_roads`.
    attr_reader :reason

    # How many.
    attr_reader :count

    # The first of them.
    attr_reader :example

    def initialize(reason:, count:, example:)
      super()
      @reason = reason
      @count = count
      @example = example
      freeze
    end

    # @private
    def write(w)
      Native.refuse('reason') { w.string(@reason) }
      Native.refuse('count') { w.i64(@count) }
      Native.refuse('example') { w.string(@example) }
    end

    # @private
    def self.read(r)
      new(reason: r.string, count: r.i64, example: r.string)
    end
  end

  # Turn restrictions that could not be used, by reason.
  class SkippedTurns < Record
    FIELDS = [:not_for_cars, :conditional, :road_missing, :unclear, :unknown_kind].freeze

    # They hold for other vehicles, or cars are excepted.
    attr_reader :not_for_cars

    # They hold at certain hours.
    attr_reader :conditional

    # A road they name is not in the map or closed to cars: they change nothing.
    attr_reader :road_missing

    # Members are missing, do not meet, or a road passes through instead of ending there.
    attr_reader :unclear

    # The word of the restriction is not known.
    attr_reader :unknown_kind

    def initialize(not_for_cars:, conditional:, road_missing:, unclear:, unknown_kind:)
      super()
      @not_for_cars = not_for_cars
      @conditional = conditional
      @road_missing = road_missing
      @unclear = unclear
      @unknown_kind = unknown_kind
      freeze
    end

    # @private
    def write(w)
      Native.refuse('not_for_cars') { w.i64(@not_for_cars) }
      Native.refuse('conditional') { w.i64(@conditional) }
      Native.refuse('road_missing') { w.i64(@road_missing) }
      Native.refuse('unclear') { w.i64(@unclear) }
      Native.refuse('unknown_kind') { w.i64(@unknown_kind) }
    end

    # @private
    def self.read(r)
      new(not_for_cars: r.i64, conditional: r.i64, road_missing: r.i64, unclear: r.i64, unknown_kind: r.i64)
    end
  end

  # A position on a road.
  class Snapped < Record
    FIELDS = [:edge, :fraction, :position, :distance_m, :component].freeze

    # The edge.
    attr_reader :edge

    # How far along it, from its first node, 0 to 1.
    attr_reader :fraction

    # The position on the road.
    attr_reader :position

    # Distance to it, m.
    attr_reader :distance_m

    # The strongly connected part it lies in.
    attr_reader :component

    def initialize(edge:, fraction:, position:, distance_m:, component:)
      super()
      @edge = edge
      @fraction = fraction
      @position = position
      @distance_m = distance_m
      @component = component
      freeze
    end

    # @private
    def write(w)
      Native.refuse('edge') { w.u32(@edge) }
      Native.refuse('fraction') { w.f64(@fraction) }
      Native.refuse('position') { LatLon.of(@position, 'position').write(w) }
      Native.refuse('distance_m') { w.f64(@distance_m) }
      Native.refuse('component') { w.u32(@component) }
    end

    # @private
    def self.read(r)
      new(edge: r.u32, fraction: r.f64, position: LatLon.read(r), distance_m: r.f64, component: r.u32)
    end
  end

  # A place with charging positions.
  class Station < Record
    FIELDS = [:id, :source, :name, :lat, :lon, :operator, :country_code, :time_zone, :site_max_power_kw, :demonstration, :evses].freeze

    # Id, unique within its source.
    attr_reader :id

    # Where the record comes from.
    attr_reader :source

    # Name.
    attr_reader :name

    # Latitude, degrees.
    attr_reader :lat

    # Longitude, degrees.
    attr_reader :lon

    # Who runs it.
    attr_reader :operator

    # ISO 3166-1 alpha-2.
    attr_reader :country_code

    # IANA time zone.
    attr_reader :time_zone

    # Power all connectors share, kW.
    attr_reader :site_max_power_kw

    # Whether it is invented for demonstration.
    attr_reader :demonstration

    # Its charging positions.
    attr_reader :evses

    def initialize(id:, source:, name:, lat:, lon:, operator: nil, country_code: nil, time_zone: nil, site_max_power_kw: nil, demonstration:, evses:)
      super()
      @id = id
      @source = source
      @name = name
      @lat = lat
      @lon = lon
      @operator = operator
      @country_code = country_code
      @time_zone = time_zone
      @site_max_power_kw = site_max_power_kw
      @demonstration = demonstration
      @evses = evses
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.string(@id) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('name') { w.string(@name) }
      Native.refuse('lat') { w.f64(@lat) }
      Native.refuse('lon') { w.f64(@lon) }
      Native.refuse('operator') { w.optional(@operator) { |v1| w.string(v1) } }
      Native.refuse('country_code') { w.optional(@country_code) { |v1| w.string(v1) } }
      Native.refuse('time_zone') { w.optional(@time_zone) { |v1| w.string(v1) } }
      Native.refuse('site_max_power_kw') { w.optional(@site_max_power_kw) { |v1| w.f64(v1) } }
      Native.refuse('demonstration') { w.bool(@demonstration) }
      Native.refuse('evses') { w.list(@evses) { |v1| Evse.of(v1, 'evses').write(w) } }
    end

    # @private
    def self.read(r)
      new(id: r.string, source: r.string, name: r.string, lat: r.f64, lon: r.f64, operator: r.optional { r.string }, country_code: r.optional { r.string }, time_zone: r.optional { r.string }, site_max_power_kw: r.optional { r.f64 }, demonstration: r.bool, evses: r.list { Evse.read(r) })
    end
  end

  # Stations read from files.
  class StationImport < Record
    FIELDS = [:stations, :report, :sources].freeze

    # The stations, every one of which passes `Station::check`.
    attr_reader :stations

    # What was read, kept and left out.
    attr_reader :report

    # The sources of the stations.
    attr_reader :sources

    def initialize(stations:, report:, sources:)
      super()
      @stations = stations
      @report = report
      @sources = sources
      freeze
    end

    # @private
    def write(w)
      Native.refuse('stations') { w.list(@stations) { |v1| Station.of(v1, 'stations').write(w) } }
      Native.refuse('report') { StationReport.of(@report, 'report').write(w) }
      Native.refuse('sources') { w.list(@sources) { |v1| StationSource.of(v1, 'sources').write(w) } }
    end

    # @private
    def self.read(r)
      new(stations: r.list { Station.read(r) }, report: StationReport.read(r), sources: r.list { StationSource.read(r) })
    end
  end

  # How station files are read.
  class StationOptions < Record
    FIELDS = [:country, :licence, :attribution].freeze

    # Country of stations that name none, ISO 3166-1 alpha-2; it decides a few default powers.
    attr_reader :country

    # Licence of files that state none (CSV, OCPI).
    attr_reader :licence

    # Attribution of files that state none (CSV, OCPI).
    attr_reader :attribution

    def initialize(country: nil, licence: nil, attribution: nil)
      super()
      @country = country
      @licence = licence
      @attribution = attribution
      freeze
    end

    # @private
    def write(w)
      Native.refuse('country') { w.optional(@country) { |v1| w.string(v1) } }
      Native.refuse('licence') { w.optional(@licence) { |v1| w.string(v1) } }
      Native.refuse('attribution') { w.optional(@attribution) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(country: r.optional { r.string }, licence: r.optional { r.string }, attribution: r.optional { r.string })
    end
  end

  # Counts of an import: `kept` and the counts of `skipped` add up to `read`.
  class StationReport < Record
    FIELDS = [:read, :kept, :evses, :connectors, :power_given, :power_default, :power_implausible, :skipped, :connectors_skipped].freeze

    # Stations in the files.
    attr_reader :read

    # Stations kept.
    attr_reader :kept

    # Charging positions of the stations kept.
    attr_reader :evses

    # Connectors of the stations kept.
    attr_reader :connectors

    # Of these, with the power that the source says.
    attr_reader :power_given

    # Of these, with a default by connector.
    attr_reader :power_default

    # Stated powers that cannot be true and were taken as missing.
    attr_reader :power_implausible

    # Stations left out, by reason.
    attr_reader :skipped

    # Charging positions and connectors left out, of stations kept or not, by reason.
    attr_reader :connectors_skipped

    def initialize(read:, kept:, evses:, connectors:, power_given:, power_default:, power_implausible:, skipped:, connectors_skipped:)
      super()
      @read = read
      @kept = kept
      @evses = evses
      @connectors = connectors
      @power_given = power_given
      @power_default = power_default
      @power_implausible = power_implausible
      @skipped = skipped
      @connectors_skipped = connectors_skipped
      freeze
    end

    # @private
    def write(w)
      Native.refuse('read') { w.i64(@read) }
      Native.refuse('kept') { w.i64(@kept) }
      Native.refuse('evses') { w.i64(@evses) }
      Native.refuse('connectors') { w.i64(@connectors) }
      Native.refuse('power_given') { w.i64(@power_given) }
      Native.refuse('power_default') { w.i64(@power_default) }
      Native.refuse('power_implausible') { w.i64(@power_implausible) }
      Native.refuse('skipped') { w.list(@skipped) { |v1| Skipped.of(v1, 'skipped').write(w) } }
      Native.refuse('connectors_skipped') { w.list(@connectors_skipped) { |v1| Skipped.of(v1, 'connectors_skipped').write(w) } }
    end

    # @private
    def self.read(r)
      new(read: r.i64, kept: r.i64, evses: r.i64, connectors: r.i64, power_given: r.i64, power_default: r.i64, power_implausible: r.i64, skipped: r.list { Skipped.read(r) }, connectors_skipped: r.list { Skipped.read(r) })
    end
  end

  # Where stations come from, and under which terms.
  class StationSource < Record
    FIELDS = [:id, :licence, :attribution, :as_of].freeze

    # The `source` of its stations.
    attr_reader :id

    # Licence.
    attr_reader :licence

    # Attribution to show.
    attr_reader :attribution

    # Date of the data.
    attr_reader :as_of

    def initialize(id:, licence:, attribution:, as_of: nil)
      super()
      @id = id
      @licence = licence
      @attribution = attribution
      @as_of = as_of
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.string(@id) }
      Native.refuse('licence') { w.string(@licence) }
      Native.refuse('attribution') { w.string(@attribution) }
      Native.refuse('as_of') { w.optional(@as_of) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(id: r.string, licence: r.string, attribution: r.string, as_of: r.optional { r.string })
    end
  end

  # How a schedule is carried out on a car.
  class Application < Record
    FIELDS = [:commands, :why].freeze

    # The commands in the order of time.
    attr_reader :commands

    # Why this way, a sentence for people.
    attr_reader :why

    def initialize(commands:, why:)
      super()
      @commands = commands
      @why = why
      freeze
    end

    # @private
    def write(w)
      Native.refuse('commands') { w.list(@commands) { |v1| DueCommand.of(v1, 'commands').write(w) } }
      Native.refuse('why') { w.string(@why) }
    end

    # @private
    def self.read(r)
      new(commands: r.list { DueCommand.read(r) }, why: r.string)
    end
  end

  # A car as its provider lists it.
  class Attributes < Record
    FIELDS = [:connection_id, :make, :model, :year, :kind].freeze

    # The provider's id of the car; every other call takes it.
    attr_reader :connection_id

    # Make.
    attr_reader :make

    # Model.
    attr_reader :model

    # Model year.
    attr_reader :year

    # Battery electric or plug-in hybrid, if the provider says so.
    attr_reader :kind

    def initialize(connection_id:, make: nil, model: nil, year: nil, kind: nil)
      super()
      @connection_id = connection_id
      @make = make
      @model = model
      @year = year
      @kind = kind
      freeze
    end

    # @private
    def write(w)
      Native.refuse('connection_id') { w.string(@connection_id) }
      Native.refuse('make') { w.optional(@make) { |v1| w.string(v1) } }
      Native.refuse('model') { w.optional(@model) { |v1| w.string(v1) } }
      Native.refuse('year') { w.optional(@year) { |v1| w.u32(v1) } }
      Native.refuse('kind') { w.optional(@kind) { |v1| VehicleKind.write(w, v1) } }
    end

    # @private
    def self.read(r)
      new(connection_id: r.string, make: r.optional { r.string }, model: r.optional { r.string }, year: r.optional { r.u32 }, kind: r.optional { VehicleKind.read(r) })
    end
  end

  # A make and who reaches it.
  class Brand < Record
    FIELDS = [:name, :reach].freeze

    # As the maker writes it.
    attr_reader :name

    # Provider by provider.
    attr_reader :reach

    def initialize(name:, reach:)
      super()
      @name = name
      @reach = reach
      freeze
    end

    # @private
    def write(w)
      Native.refuse('name') { w.string(@name) }
      Native.refuse('reach') { w.list(@reach) { |v1| Reach.of(v1, 'reach').write(w) } }
    end

    # @private
    def self.read(r)
      new(name: r.string, reach: r.list { Reach.read(r) })
    end
  end

  # Whether a car can be asked to do something.
  class Capability < Record
    FIELDS = [:action, :capable, :reason].freeze

    # What.
    attr_reader :action

    # Whether it can.
    attr_reader :capable

    # Why not: `provider_not_capable`, `vehicle_not_capable`, `permission_missing`, ...; further words may come.
    attr_reader :reason

    def initialize(action:, capable:, reason: nil)
      super()
      @action = action
      @capable = capable
      @reason = reason
      freeze
    end

    # @private
    def write(w)
      Native.refuse('action') { CommandAction.write(w, @action) }
      Native.refuse('capable') { w.bool(@capable) }
      Native.refuse('reason') { w.optional(@reason) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(action: CommandAction.read(r), capable: r.bool, reason: r.optional { r.string })
    end
  end

  # What a car reports now, each value with its age, source and quality; what it does not report is absent.
  class ChargeState < Record
    FIELDS = [:schema_version, :engine_version, :connection_id, :make, :model, :year, :soc, :range_m, :capacity_kwh, :plugged, :charging_status, :power_kw, :charge_limit_soc, :time_to_limit_s, :time_to_full_s, :energy_added_kwh, :current_type, :current_a, :voltage_v, :phases, :current_limit_a, :battery_c, :location, :limited_by, :asleep, :capacity_kind, :capabilities, :notices].freeze

    # Version of the record shapes.
    attr_reader :schema_version

    # Version of the engine.
    attr_reader :engine_version

    # The connection to the car: an opaque id, never the vehicle identification number.
    attr_reader :connection_id

    # Make.
    attr_reader :make

    # Model.
    attr_reader :model

    # Model year.
    attr_reader :year

    # State of charge, 0 to 1.
    attr_reader :soc

    # Range that the car shows, m.
    attr_reader :range_m

    # Battery capacity, kWh.
    attr_reader :capacity_kwh

    # Whether a cable is in the socket.
    attr_reader :plugged

    # What charging is doing.
    attr_reader :charging_status

    # Power into the car, kW; negative when it gives power.
    attr_reader :power_kw

    # Where the car stops by its own setting, 0 to 1.
    attr_reader :charge_limit_soc

    # Time to its limit as the car says, s.
    attr_reader :time_to_limit_s

    # Time to full as the car says, s.
    attr_reader :time_to_full_s

    # Energy of this session, kWh.
    attr_reader :energy_added_kwh

    # AC or DC.
    attr_reader :current_type

    # Current, A; per phase on AC.
    attr_reader :current_a

    # Voltage, V; line to neutral on AC.
    attr_reader :voltage_v

    # AC phases in use, 1 to 3.
    attr_reader :phases

    # Most that the car is asked to draw, A per phase.
    attr_reader :current_limit_a

    # Battery temperature, C.
    attr_reader :battery_c

    # Where it is.
    attr_reader :location

    # Why it charges no faster, in the source's word.
    attr_reader :limited_by

    # Whether the car sleeps: nothing newer comes until it wakes.
    attr_reader :asleep

    # What `capacity_kwh` counts.
    attr_reader :capacity_kind

    # What can be asked of the car, and why not where it cannot.
    attr_reader :capabilities

    # What the reader should know: contradictions, stale values, what could not be read.
    attr_reader :notices

    def initialize(schema_version:, engine_version:, connection_id:, make: nil, model: nil, year: nil, soc: nil, range_m: nil, capacity_kwh: nil, plugged: nil, charging_status: nil, power_kw: nil, charge_limit_soc: nil, time_to_limit_s: nil, time_to_full_s: nil, energy_added_kwh: nil, current_type: nil, current_a: nil, voltage_v: nil, phases: nil, current_limit_a: nil, battery_c: nil, location: nil, limited_by: nil, asleep: nil, capacity_kind: nil, capabilities:, notices:)
      super()
      @schema_version = schema_version
      @engine_version = engine_version
      @connection_id = connection_id
      @make = make
      @model = model
      @year = year
      @soc = soc
      @range_m = range_m
      @capacity_kwh = capacity_kwh
      @plugged = plugged
      @charging_status = charging_status
      @power_kw = power_kw
      @charge_limit_soc = charge_limit_soc
      @time_to_limit_s = time_to_limit_s
      @time_to_full_s = time_to_full_s
      @energy_added_kwh = energy_added_kwh
      @current_type = current_type
      @current_a = current_a
      @voltage_v = voltage_v
      @phases = phases
      @current_limit_a = current_limit_a
      @battery_c = battery_c
      @location = location
      @limited_by = limited_by
      @asleep = asleep
      @capacity_kind = capacity_kind
      @capabilities = capabilities
      @notices = notices
      freeze
    end

    # @private
    def write(w)
      Native.refuse('schema_version') { w.string(@schema_version) }
      Native.refuse('engine_version') { w.string(@engine_version) }
      Native.refuse('connection_id') { w.string(@connection_id) }
      Native.refuse('make') { w.optional(@make) { |v1| w.string(v1) } }
      Native.refuse('model') { w.optional(@model) { |v1| w.string(v1) } }
      Native.refuse('year') { w.optional(@year) { |v1| w.u32(v1) } }
      Native.refuse('soc') { w.optional(@soc) { |v1| ObservedNumber.of(v1, 'soc').write(w) } }
      Native.refuse('range_m') { w.optional(@range_m) { |v1| ObservedNumber.of(v1, 'range_m').write(w) } }
      Native.refuse('capacity_kwh') { w.optional(@capacity_kwh) { |v1| ObservedNumber.of(v1, 'capacity_kwh').write(w) } }
      Native.refuse('plugged') { w.optional(@plugged) { |v1| ObservedFlag.of(v1, 'plugged').write(w) } }
      Native.refuse('charging_status') { w.optional(@charging_status) { |v1| ObservedChargingStatus.of(v1, 'charging_status').write(w) } }
      Native.refuse('power_kw') { w.optional(@power_kw) { |v1| ObservedNumber.of(v1, 'power_kw').write(w) } }
      Native.refuse('charge_limit_soc') { w.optional(@charge_limit_soc) { |v1| ObservedNumber.of(v1, 'charge_limit_soc').write(w) } }
      Native.refuse('time_to_limit_s') { w.optional(@time_to_limit_s) { |v1| ObservedNumber.of(v1, 'time_to_limit_s').write(w) } }
      Native.refuse('time_to_full_s') { w.optional(@time_to_full_s) { |v1| ObservedNumber.of(v1, 'time_to_full_s').write(w) } }
      Native.refuse('energy_added_kwh') { w.optional(@energy_added_kwh) { |v1| ObservedNumber.of(v1, 'energy_added_kwh').write(w) } }
      Native.refuse('current_type') { w.optional(@current_type) { |v1| ObservedCurrentType.of(v1, 'current_type').write(w) } }
      Native.refuse('current_a') { w.optional(@current_a) { |v1| ObservedNumber.of(v1, 'current_a').write(w) } }
      Native.refuse('voltage_v') { w.optional(@voltage_v) { |v1| ObservedNumber.of(v1, 'voltage_v').write(w) } }
      Native.refuse('phases') { w.optional(@phases) { |v1| ObservedCount.of(v1, 'phases').write(w) } }
      Native.refuse('current_limit_a') { w.optional(@current_limit_a) { |v1| ObservedNumber.of(v1, 'current_limit_a').write(w) } }
      Native.refuse('battery_c') { w.optional(@battery_c) { |v1| ObservedNumber.of(v1, 'battery_c').write(w) } }
      Native.refuse('location') { w.optional(@location) { |v1| ObservedPosition.of(v1, 'location').write(w) } }
      Native.refuse('limited_by') { w.optional(@limited_by) { |v1| ObservedText.of(v1, 'limited_by').write(w) } }
      Native.refuse('asleep') { w.optional(@asleep) { |v1| ObservedFlag.of(v1, 'asleep').write(w) } }
      Native.refuse('capacity_kind') { w.optional(@capacity_kind) { |v1| CapacityKind.write(w, v1) } }
      Native.refuse('capabilities') { w.list(@capabilities) { |v1| Capability.of(v1, 'capabilities').write(w) } }
      Native.refuse('notices') { w.list(@notices) { |v1| Notice.of(v1, 'notices').write(w) } }
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, connection_id: r.string, make: r.optional { r.string }, model: r.optional { r.string }, year: r.optional { r.u32 }, soc: r.optional { ObservedNumber.read(r) }, range_m: r.optional { ObservedNumber.read(r) }, capacity_kwh: r.optional { ObservedNumber.read(r) }, plugged: r.optional { ObservedFlag.read(r) }, charging_status: r.optional { ObservedChargingStatus.read(r) }, power_kw: r.optional { ObservedNumber.read(r) }, charge_limit_soc: r.optional { ObservedNumber.read(r) }, time_to_limit_s: r.optional { ObservedNumber.read(r) }, time_to_full_s: r.optional { ObservedNumber.read(r) }, energy_added_kwh: r.optional { ObservedNumber.read(r) }, current_type: r.optional { ObservedCurrentType.read(r) }, current_a: r.optional { ObservedNumber.read(r) }, voltage_v: r.optional { ObservedNumber.read(r) }, phases: r.optional { ObservedCount.read(r) }, current_limit_a: r.optional { ObservedNumber.read(r) }, battery_c: r.optional { ObservedNumber.read(r) }, location: r.optional { ObservedPosition.read(r) }, limited_by: r.optional { ObservedText.read(r) }, asleep: r.optional { ObservedFlag.read(r) }, capacity_kind: r.optional { CapacityKind.read(r) }, capabilities: r.list { Capability.read(r) }, notices: r.list { Notice.read(r) })
    end
  end

  # A command and what became of it.
  class Command < Record
    FIELDS = [:command_id, :connection_id, :action, :charge_limit_soc, :current_a, :schedule, :status, :reason, :requested_at, :deadline_at, :confirmed_at].freeze

    # Chosen by the caller; the same id is carried out once.
    attr_reader :command_id

    # The connection to the car.
    attr_reader :connection_id

    # What it is told to do.
    attr_reader :action

    # The limit to set, 0 to 1; `set_limit` only.
    attr_reader :charge_limit_soc

    # The current to set, A per phase; `set_current` only.
    attr_reader :current_a

    # The times to set; `set_schedule` only.
    attr_reader :schedule

    # What became of it.
    attr_reader :status

    # Why it failed, or how it is known to be done: `already_so`, `not_confirmed`, `expired`, `superseded`, ...
    attr_reader :reason

    # When it was asked for.
    attr_reader :requested_at

    # After this it is never sent.
    attr_reader :deadline_at

    # When the car showed it.
    attr_reader :confirmed_at

    def initialize(command_id:, connection_id:, action:, charge_limit_soc: nil, current_a: nil, schedule: nil, status:, reason: nil, requested_at:, deadline_at:, confirmed_at: nil)
      super()
      @command_id = command_id
      @connection_id = connection_id
      @action = action
      @charge_limit_soc = charge_limit_soc
      @current_a = current_a
      @schedule = schedule
      @status = status
      @reason = reason
      @requested_at = requested_at
      @deadline_at = deadline_at
      @confirmed_at = confirmed_at
      freeze
    end

    # @private
    def write(w)
      Native.refuse('command_id') { w.string(@command_id) }
      Native.refuse('connection_id') { w.string(@connection_id) }
      Native.refuse('action') { CommandAction.write(w, @action) }
      Native.refuse('charge_limit_soc') { w.optional(@charge_limit_soc) { |v1| w.f64(v1) } }
      Native.refuse('current_a') { w.optional(@current_a) { |v1| w.f64(v1) } }
      Native.refuse('schedule') { w.optional(@schedule) { |v1| DailyTimes.of(v1, 'schedule').write(w) } }
      Native.refuse('status') { CommandStatus.write(w, @status) }
      Native.refuse('reason') { w.optional(@reason) { |v1| w.string(v1) } }
      Native.refuse('requested_at') { w.string(@requested_at) }
      Native.refuse('deadline_at') { w.string(@deadline_at) }
      Native.refuse('confirmed_at') { w.optional(@confirmed_at) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(command_id: r.string, connection_id: r.string, action: CommandAction.read(r), charge_limit_soc: r.optional { r.f64 }, current_a: r.optional { r.f64 }, schedule: r.optional { DailyTimes.read(r) }, status: CommandStatus.read(r), reason: r.optional { r.string }, requested_at: r.string, deadline_at: r.string, confirmed_at: r.optional { r.string })
    end
  end

  # How commands are carried out; what is left out is core's default.
  class CommandOptions < Record
    FIELDS = [:wake, :wakes_per_day, :first_look_s, :longest_look_s, :starts_per_hour].freeze

    # Wake a car that sleeps; a wake-up costs as much as many reads.
    attr_reader :wake

    # Wake-ups of a car in a day, at most.
    attr_reader :wakes_per_day

    # First pause between two looks at the state, s; each is twice as long as the one before.
    attr_reader :first_look_s

    # Longest pause, s.
    attr_reader :longest_look_s

    # Starts of a car in an hour, at most; 0: as many as there are.
    attr_reader :starts_per_hour

    def initialize(wake: nil, wakes_per_day: nil, first_look_s: nil, longest_look_s: nil, starts_per_hour: nil)
      super()
      @wake = wake
      @wakes_per_day = wakes_per_day
      @first_look_s = first_look_s
      @longest_look_s = longest_look_s
      @starts_per_hour = starts_per_hour
      freeze
    end

    # @private
    def write(w)
      Native.refuse('wake') { w.optional(@wake) { |v1| w.bool(v1) } }
      Native.refuse('wakes_per_day') { w.optional(@wakes_per_day) { |v1| w.u32(v1) } }
      Native.refuse('first_look_s') { w.optional(@first_look_s) { |v1| w.f64(v1) } }
      Native.refuse('longest_look_s') { w.optional(@longest_look_s) { |v1| w.f64(v1) } }
      Native.refuse('starts_per_hour') { w.optional(@starts_per_hour) { |v1| w.u32(v1) } }
    end

    # @private
    def self.read(r)
      new(wake: r.optional { r.bool }, wakes_per_day: r.optional { r.u32 }, first_look_s: r.optional { r.f64 }, longest_look_s: r.optional { r.f64 }, starts_per_hour: r.optional { r.u32 })
    end
  end

  # Whether a car is supported, as Smartcar says by its identification number.
  class Compatibility < Record
    FIELDS = [:compatible, :reason, :capabilities].freeze

    # Whether it can be connected.
    attr_reader :compatible

    # Why not.
    attr_reader :reason

    # Permission by permission.
    attr_reader :capabilities

    def initialize(compatible:, reason: nil, capabilities:)
      super()
      @compatible = compatible
      @reason = reason
      @capabilities = capabilities
      freeze
    end

    # @private
    def write(w)
      Native.refuse('compatible') { w.bool(@compatible) }
      Native.refuse('reason') { w.optional(@reason) { |v1| w.string(v1) } }
      Native.refuse('capabilities') { w.list(@capabilities) { |v1| PermissionCapability.of(v1, 'capabilities').write(w) } }
    end

    # @private
    def self.read(r)
      new(compatible: r.bool, reason: r.optional { r.string }, capabilities: r.list { PermissionCapability.read(r) })
    end
  end

  # What is asked of an owner at Smartcar.
  class ConsentOptions < Record
    FIELDS = [:scopes, :mode, :make, :force_prompt, :single_select, :flags, :user].freeze

    # Permissions, in Smartcar's words; empty: those of the dashboard.
    attr_reader :scopes

    # `live`, `test` or `simulated`; absent: live.
    attr_reader :mode

    # Go straight to this make.
    attr_reader :make

    # Ask even when the owner has consented before.
    attr_reader :force_prompt

    # Let the owner choose one car only.
    attr_reader :single_select

    # Smartcar's flags, such as `country:DE`.
    attr_reader :flags

    # The owner's id, v3.
    attr_reader :user

    def initialize(scopes: [], mode: nil, make: nil, force_prompt: nil, single_select: nil, flags: [], user: nil)
      super()
      @scopes = scopes
      @mode = mode
      @make = make
      @force_prompt = force_prompt
      @single_select = single_select
      @flags = flags
      @user = user
      freeze
    end

    # @private
    def write(w)
      Native.refuse('scopes') { w.list(@scopes) { |v1| w.string(v1) } }
      Native.refuse('mode') { w.optional(@mode) { |v1| w.string(v1) } }
      Native.refuse('make') { w.optional(@make) { |v1| w.string(v1) } }
      Native.refuse('force_prompt') { w.optional(@force_prompt) { |v1| w.bool(v1) } }
      Native.refuse('single_select') { w.optional(@single_select) { |v1| w.bool(v1) } }
      Native.refuse('flags') { w.list(@flags) { |v1| w.string(v1) } }
      Native.refuse('user') { w.optional(@user) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(scopes: r.list { r.string }, mode: r.optional { r.string }, make: r.optional { r.string }, force_prompt: r.optional { r.bool }, single_select: r.optional { r.bool }, flags: r.list { r.string }, user: r.optional { r.string })
    end
  end

  # A time of day at which the car begins to charge or must be ready, in its own local time.
  class DailyTimes < Record
    FIELDS = [:start_minute, :departure_minute, :enabled].freeze

    # Minutes after midnight at which charging begins; absent: the car chooses.
    attr_reader :start_minute

    # Minutes after midnight at which it must be ready.
    attr_reader :departure_minute

    # Whether it is on.
    attr_reader :enabled

    def initialize(start_minute: nil, departure_minute: nil, enabled:)
      super()
      @start_minute = start_minute
      @departure_minute = departure_minute
      @enabled = enabled
      freeze
    end

    # @private
    def write(w)
      Native.refuse('start_minute') { w.optional(@start_minute) { |v1| w.u32(v1) } }
      Native.refuse('departure_minute') { w.optional(@departure_minute) { |v1| w.u32(v1) } }
      Native.refuse('enabled') { w.bool(@enabled) }
    end

    # @private
    def self.read(r)
      new(start_minute: r.optional { r.u32 }, departure_minute: r.optional { r.u32 }, enabled: r.bool)
    end
  end

  # A command of a schedule and when it is due.
  class DueCommand < Record
    FIELDS = [:at, :action, :current_a].freeze

    # When.
    attr_reader :at

    # What the car is told to do.
    attr_reader :action

    # The current to set, A per phase; `set_current` only.
    attr_reader :current_a

    def initialize(at:, action:, current_a: nil)
      super()
      @at = at
      @action = action
      @current_a = current_a
      freeze
    end

    # @private
    def write(w)
      Native.refuse('at') { w.string(@at) }
      Native.refuse('action') { CommandAction.write(w, @action) }
      Native.refuse('current_a') { w.optional(@current_a) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(at: r.string, action: CommandAction.read(r), current_a: r.optional { r.f64 })
    end
  end

  # When will it be ready: our answer, the car's own, and whether they agree.
  class LiveEstimate < Record
    FIELDS = [:to_limit, :to_full, :car_says_s, :agrees, :age_s, :notices].freeze

    # To the limit set in the car; absent when that is 100 % or not known.
    attr_reader :to_limit

    # To full.
    attr_reader :to_full

    # What the car says remains, s from now; to its limit.
    attr_reader :car_says_s

    # Whether the car's number lies within our interval; absent without one.
    attr_reader :agrees

    # Age of the state of charge, s.
    attr_reader :age_s

    # Why a value of the car was not used.
    attr_reader :notices

    def initialize(to_limit: nil, to_full:, car_says_s: nil, agrees: nil, age_s:, notices:)
      super()
      @to_limit = to_limit
      @to_full = to_full
      @car_says_s = car_says_s
      @agrees = agrees
      @age_s = age_s
      @notices = notices
      freeze
    end

    # @private
    def write(w)
      Native.refuse('to_limit') { w.optional(@to_limit) { |v1| ChargeEstimate.of(v1, 'to_limit').write(w) } }
      Native.refuse('to_full') { ChargeEstimate.of(@to_full, 'to_full').write(w) }
      Native.refuse('car_says_s') { w.optional(@car_says_s) { |v1| w.f64(v1) } }
      Native.refuse('agrees') { w.optional(@agrees) { |v1| w.bool(v1) } }
      Native.refuse('age_s') { w.f64(@age_s) }
      Native.refuse('notices') { w.list(@notices) { |v1| Notice.of(v1, 'notices').write(w) } }
    end

    # @private
    def self.read(r)
      new(to_limit: r.optional { ChargeEstimate.read(r) }, to_full: ChargeEstimate.read(r), car_says_s: r.optional { r.f64 }, agrees: r.optional { r.bool }, age_s: r.f64, notices: r.list { Notice.read(r) })
    end
  end

  # What a state does not tell.
  class LiveOptions < Record
    FIELDS = [:vehicle, :connector, :conditions].freeze

    # The car; absent: found by make, model and year.
    attr_reader :vehicle

    # The plug; absent: from the power, current and kind of current that the car reports.
    attr_reader :connector

    # Weather and battery health.
    attr_reader :conditions

    def initialize(vehicle: nil, connector: nil, conditions: nil)
      super()
      @vehicle = vehicle
      @connector = connector
      @conditions = conditions
      freeze
    end

    # @private
    def write(w)
      Native.refuse('vehicle') { w.optional(@vehicle) { |v1| VehicleRef.of(v1, 'vehicle').write(w) } }
      Native.refuse('connector') { w.optional(@connector) { |v1| ConnectorLimits.of(v1, 'connector').write(w) } }
      Native.refuse('conditions') { w.optional(@conditions) { |v1| Conditions.of(v1, 'conditions').write(w) } }
    end

    # @private
    def self.read(r)
      new(vehicle: r.optional { VehicleRef.read(r) }, connector: r.optional { ConnectorLimits.read(r) }, conditions: r.optional { Conditions.read(r) })
    end
  end

  # What charging is doing, when it was so, when it was fetched and who said so.
  class ObservedChargingStatus < Record
    FIELDS = [:value, :raw, :observed_at, :fetched_at, :source, :quality].freeze

    # The value; absent when the source sent something that has no meaning here, which is then in `raw`.
    attr_reader :value

    # The source's own word, where it is not one of ours.
    attr_reader :raw

    # When the car measured it, if the source says so.
    attr_reader :observed_at

    # When it was fetched from the car or from the maker's cloud.
    attr_reader :fetched_at

    # Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
    attr_reader :source

    # How far it can be trusted.
    attr_reader :quality

    def initialize(value: nil, raw: nil, observed_at: nil, fetched_at:, source:, quality:)
      super()
      @value = value
      @raw = raw
      @observed_at = observed_at
      @fetched_at = fetched_at
      @source = source
      @quality = quality
      freeze
    end

    # @private
    def write(w)
      Native.refuse('value') { w.optional(@value) { |v1| ChargingStatus.write(w, v1) } }
      Native.refuse('raw') { w.optional(@raw) { |v1| w.string(v1) } }
      Native.refuse('observed_at') { w.optional(@observed_at) { |v1| w.string(v1) } }
      Native.refuse('fetched_at') { w.string(@fetched_at) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('quality') { Quality.write(w, @quality) }
    end

    # @private
    def self.read(r)
      new(value: r.optional { ChargingStatus.read(r) }, raw: r.optional { r.string }, observed_at: r.optional { r.string }, fetched_at: r.string, source: r.string, quality: Quality.read(r))
    end
  end

  # A count, when it was true, when it was fetched and who said so.
  class ObservedCount < Record
    FIELDS = [:value, :raw, :observed_at, :fetched_at, :source, :quality].freeze

    # The value; absent when the source sent something that has no meaning here, which is then in `raw`.
    attr_reader :value

    # The source's own word, where it is not one of ours.
    attr_reader :raw

    # When the car measured it, if the source says so.
    attr_reader :observed_at

    # When it was fetched from the car or from the maker's cloud.
    attr_reader :fetched_at

    # Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
    attr_reader :source

    # How far it can be trusted.
    attr_reader :quality

    def initialize(value: nil, raw: nil, observed_at: nil, fetched_at:, source:, quality:)
      super()
      @value = value
      @raw = raw
      @observed_at = observed_at
      @fetched_at = fetched_at
      @source = source
      @quality = quality
      freeze
    end

    # @private
    def write(w)
      Native.refuse('value') { w.optional(@value) { |v1| w.u32(v1) } }
      Native.refuse('raw') { w.optional(@raw) { |v1| w.string(v1) } }
      Native.refuse('observed_at') { w.optional(@observed_at) { |v1| w.string(v1) } }
      Native.refuse('fetched_at') { w.string(@fetched_at) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('quality') { Quality.write(w, @quality) }
    end

    # @private
    def self.read(r)
      new(value: r.optional { r.u32 }, raw: r.optional { r.string }, observed_at: r.optional { r.string }, fetched_at: r.string, source: r.string, quality: Quality.read(r))
    end
  end

  # The kind of current, when it was so, when it was fetched and who said so.
  class ObservedCurrentType < Record
    FIELDS = [:value, :raw, :observed_at, :fetched_at, :source, :quality].freeze

    # The value; absent when the source sent something that has no meaning here, which is then in `raw`.
    attr_reader :value

    # The source's own word, where it is not one of ours.
    attr_reader :raw

    # When the car measured it, if the source says so.
    attr_reader :observed_at

    # When it was fetched from the car or from the maker's cloud.
    attr_reader :fetched_at

    # Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
    attr_reader :source

    # How far it can be trusted.
    attr_reader :quality

    def initialize(value: nil, raw: nil, observed_at: nil, fetched_at:, source:, quality:)
      super()
      @value = value
      @raw = raw
      @observed_at = observed_at
      @fetched_at = fetched_at
      @source = source
      @quality = quality
      freeze
    end

    # @private
    def write(w)
      Native.refuse('value') { w.optional(@value) { |v1| CurrentType.write(w, v1) } }
      Native.refuse('raw') { w.optional(@raw) { |v1| w.string(v1) } }
      Native.refuse('observed_at') { w.optional(@observed_at) { |v1| w.string(v1) } }
      Native.refuse('fetched_at') { w.string(@fetched_at) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('quality') { Quality.write(w, @quality) }
    end

    # @private
    def self.read(r)
      new(value: r.optional { CurrentType.read(r) }, raw: r.optional { r.string }, observed_at: r.optional { r.string }, fetched_at: r.string, source: r.string, quality: Quality.read(r))
    end
  end

  # Yes or no, when it was true, when it was fetched and who said so.
  class ObservedFlag < Record
    FIELDS = [:value, :raw, :observed_at, :fetched_at, :source, :quality].freeze

    # The value; absent when the source sent something that has no meaning here, which is then in `raw`.
    attr_reader :value

    # The source's own word, where it is not one of ours.
    attr_reader :raw

    # When the car measured it, if the source says so.
    attr_reader :observed_at

    # When it was fetched from the car or from the maker's cloud.
    attr_reader :fetched_at

    # Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
    attr_reader :source

    # How far it can be trusted.
    attr_reader :quality

    def initialize(value: nil, raw: nil, observed_at: nil, fetched_at:, source:, quality:)
      super()
      @value = value
      @raw = raw
      @observed_at = observed_at
      @fetched_at = fetched_at
      @source = source
      @quality = quality
      freeze
    end

    # @private
    def write(w)
      Native.refuse('value') { w.optional(@value) { |v1| w.bool(v1) } }
      Native.refuse('raw') { w.optional(@raw) { |v1| w.string(v1) } }
      Native.refuse('observed_at') { w.optional(@observed_at) { |v1| w.string(v1) } }
      Native.refuse('fetched_at') { w.string(@fetched_at) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('quality') { Quality.write(w, @quality) }
    end

    # @private
    def self.read(r)
      new(value: r.optional { r.bool }, raw: r.optional { r.string }, observed_at: r.optional { r.string }, fetched_at: r.string, source: r.string, quality: Quality.read(r))
    end
  end

  # A number, when it was true, when it was fetched and who said so.
  class ObservedNumber < Record
    FIELDS = [:value, :raw, :observed_at, :fetched_at, :source, :quality].freeze

    # The value; absent when the source sent something that has no meaning here, which is then in `raw`.
    attr_reader :value

    # The source's own word, where it is not one of ours.
    attr_reader :raw

    # When the car measured it, if the source says so.
    attr_reader :observed_at

    # When it was fetched from the car or from the maker's cloud.
    attr_reader :fetched_at

    # Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
    attr_reader :source

    # How far it can be trusted.
    attr_reader :quality

    def initialize(value: nil, raw: nil, observed_at: nil, fetched_at:, source:, quality:)
      super()
      @value = value
      @raw = raw
      @observed_at = observed_at
      @fetched_at = fetched_at
      @source = source
      @quality = quality
      freeze
    end

    # @private
    def write(w)
      Native.refuse('value') { w.optional(@value) { |v1| w.f64(v1) } }
      Native.refuse('raw') { w.optional(@raw) { |v1| w.string(v1) } }
      Native.refuse('observed_at') { w.optional(@observed_at) { |v1| w.string(v1) } }
      Native.refuse('fetched_at') { w.string(@fetched_at) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('quality') { Quality.write(w, @quality) }
    end

    # @private
    def self.read(r)
      new(value: r.optional { r.f64 }, raw: r.optional { r.string }, observed_at: r.optional { r.string }, fetched_at: r.string, source: r.string, quality: Quality.read(r))
    end
  end

  # A position, when it was true, when it was fetched and who said so.
  class ObservedPosition < Record
    FIELDS = [:value, :raw, :observed_at, :fetched_at, :source, :quality].freeze

    # The value; absent when the source sent something that has no meaning here, which is then in `raw`.
    attr_reader :value

    # The source's own word, where it is not one of ours.
    attr_reader :raw

    # When the car measured it, if the source says so.
    attr_reader :observed_at

    # When it was fetched from the car or from the maker's cloud.
    attr_reader :fetched_at

    # Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
    attr_reader :source

    # How far it can be trusted.
    attr_reader :quality

    def initialize(value: nil, raw: nil, observed_at: nil, fetched_at:, source:, quality:)
      super()
      @value = value
      @raw = raw
      @observed_at = observed_at
      @fetched_at = fetched_at
      @source = source
      @quality = quality
      freeze
    end

    # @private
    def write(w)
      Native.refuse('value') { w.optional(@value) { |v1| LatLon.of(v1, 'value').write(w) } }
      Native.refuse('raw') { w.optional(@raw) { |v1| w.string(v1) } }
      Native.refuse('observed_at') { w.optional(@observed_at) { |v1| w.string(v1) } }
      Native.refuse('fetched_at') { w.string(@fetched_at) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('quality') { Quality.write(w, @quality) }
    end

    # @private
    def self.read(r)
      new(value: r.optional { LatLon.read(r) }, raw: r.optional { r.string }, observed_at: r.optional { r.string }, fetched_at: r.string, source: r.string, quality: Quality.read(r))
    end
  end

  # A text, when it was true, when it was fetched and who said so.
  class ObservedText < Record
    FIELDS = [:value, :raw, :observed_at, :fetched_at, :source, :quality].freeze

    # The value; absent when the source sent something that has no meaning here, which is then in `raw`.
    attr_reader :value

    # The source's own word, where it is not one of ours.
    attr_reader :raw

    # When the car measured it, if the source says so.
    attr_reader :observed_at

    # When it was fetched from the car or from the maker's cloud.
    attr_reader :fetched_at

    # Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
    attr_reader :source

    # How far it can be trusted.
    attr_reader :quality

    def initialize(value: nil, raw: nil, observed_at: nil, fetched_at:, source:, quality:)
      super()
      @value = value
      @raw = raw
      @observed_at = observed_at
      @fetched_at = fetched_at
      @source = source
      @quality = quality
      freeze
    end

    # @private
    def write(w)
      Native.refuse('value') { w.optional(@value) { |v1| w.string(v1) } }
      Native.refuse('raw') { w.optional(@raw) { |v1| w.string(v1) } }
      Native.refuse('observed_at') { w.optional(@observed_at) { |v1| w.string(v1) } }
      Native.refuse('fetched_at') { w.string(@fetched_at) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('quality') { Quality.write(w, @quality) }
    end

    # @private
    def self.read(r)
      new(value: r.optional { r.string }, raw: r.optional { r.string }, observed_at: r.optional { r.string }, fetched_at: r.string, source: r.string, quality: Quality.read(r))
    end
  end

  # Whether a permission can be had for a car.
  class PermissionCapability < Record
    FIELDS = [:permission, :endpoint, :capable, :reason].freeze

    # The permission.
    attr_reader :permission

    # The path it opens.
    attr_reader :endpoint

    # Whether the car can.
    attr_reader :capable

    # Why not.
    attr_reader :reason

    def initialize(permission:, endpoint:, capable:, reason: nil)
      super()
      @permission = permission
      @endpoint = endpoint
      @capable = capable
      @reason = reason
      freeze
    end

    # @private
    def write(w)
      Native.refuse('permission') { w.string(@permission) }
      Native.refuse('endpoint') { w.string(@endpoint) }
      Native.refuse('capable') { w.bool(@capable) }
      Native.refuse('reason') { w.optional(@reason) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(permission: r.string, endpoint: r.string, capable: r.bool, reason: r.optional { r.string })
    end
  end

  # How a provider reaches a make. What is absent is not known.
  class Reach < Record
    FIELDS = [:provider, :word, :first_model_year, :start_stop, :set_limit, :set_current, :note, :source, :as_of].freeze

    # `smartcar` (v2.0 and v3), `enode` or `tesla_fleet`.
    attr_reader :provider

    # The provider's own word for the make.
    attr_reader :word

    # First model year.
    attr_reader :first_model_year

    # Whether charging can be started and stopped.
    attr_reader :start_stop

    # Whether the charge limit can be set.
    attr_reader :set_limit

    # Whether the current can be set.
    attr_reader :set_current

    # What else to know.
    attr_reader :note

    # Who says so.
    attr_reader :source

    # When that was read.
    attr_reader :as_of

    def initialize(provider:, word: nil, first_model_year: nil, start_stop: nil, set_limit: nil, set_current: nil, note: nil, source:, as_of:)
      super()
      @provider = provider
      @word = word
      @first_model_year = first_model_year
      @start_stop = start_stop
      @set_limit = set_limit
      @set_current = set_current
      @note = note
      @source = source
      @as_of = as_of
      freeze
    end

    # @private
    def write(w)
      Native.refuse('provider') { w.string(@provider) }
      Native.refuse('word') { w.optional(@word) { |v1| w.string(v1) } }
      Native.refuse('first_model_year') { w.optional(@first_model_year) { |v1| w.u32(v1) } }
      Native.refuse('start_stop') { w.optional(@start_stop) { |v1| w.bool(v1) } }
      Native.refuse('set_limit') { w.optional(@set_limit) { |v1| w.bool(v1) } }
      Native.refuse('set_current') { w.optional(@set_current) { |v1| w.bool(v1) } }
      Native.refuse('note') { w.optional(@note) { |v1| w.string(v1) } }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('as_of') { w.string(@as_of) }
    end

    # @private
    def self.read(r)
      new(provider: r.string, word: r.optional { r.string }, first_model_year: r.optional { r.u32 }, start_stop: r.optional { r.bool }, set_limit: r.optional { r.bool }, set_current: r.optional { r.bool }, note: r.optional { r.string }, source: r.string, as_of: r.string)
    end
  end

  # What was read: the members of its kind are there, the others are not.
  class Reading < Record
    FIELDS = [:kind, :odometer_m, :location, :vin, :fuel_range_m, :fuel_share, :fuel_amount_l, :life_remaining, :front_left_kpa, :front_right_kpa, :back_left_kpa, :back_right_kpa, :json, :raw, :observed_at, :fetched_at, :source, :quality].freeze

    # What it is.
    attr_reader :kind

    # Distance driven in all, m.
    attr_reader :odometer_m

    # Where it is.
    attr_reader :location

    # Vehicle identification number.
    attr_reader :vin

    # Range on fuel, m.
    attr_reader :fuel_range_m

    # Share of the tank that is full, 0 to 1.
    attr_reader :fuel_share

    # Fuel in the tank, litres.
    attr_reader :fuel_amount_l

    # Life left in the engine's oil, 0 to 1.
    attr_reader :life_remaining

    # Pressure front left, kPa.
    attr_reader :front_left_kpa

    # Pressure front right, kPa.
    attr_reader :front_right_kpa

    # Pressure back left, kPa.
    attr_reader :back_left_kpa

    # Pressure back right, kPa.
    attr_reader :back_right_kpa

    # What no common shape exists for, JSON in the shape of Smartcar v2.0.
    attr_reader :json

    # The source's own word, where it has no meaning here.
    attr_reader :raw

    # When the car measured it, if the source says so.
    attr_reader :observed_at

    # When it was fetched.
    attr_reader :fetched_at

    # Who said so.
    attr_reader :source

    # How far it can be trusted.
    attr_reader :quality

    def initialize(kind:, odometer_m: nil, location: nil, vin: nil, fuel_range_m: nil, fuel_share: nil, fuel_amount_l: nil, life_remaining: nil, front_left_kpa: nil, front_right_kpa: nil, back_left_kpa: nil, back_right_kpa: nil, json: nil, raw: nil, observed_at: nil, fetched_at:, source:, quality:)
      super()
      @kind = kind
      @odometer_m = odometer_m
      @location = location
      @vin = vin
      @fuel_range_m = fuel_range_m
      @fuel_share = fuel_share
      @fuel_amount_l = fuel_amount_l
      @life_remaining = life_remaining
      @front_left_kpa = front_left_kpa
      @front_right_kpa = front_right_kpa
      @back_left_kpa = back_left_kpa
      @back_right_kpa = back_right_kpa
      @json = json
      @raw = raw
      @observed_at = observed_at
      @fetched_at = fetched_at
      @source = source
      @quality = quality
      freeze
    end

    # @private
    def write(w)
      Native.refuse('kind') { ReadingKind.write(w, @kind) }
      Native.refuse('odometer_m') { w.optional(@odometer_m) { |v1| w.f64(v1) } }
      Native.refuse('location') { w.optional(@location) { |v1| LatLon.of(v1, 'location').write(w) } }
      Native.refuse('vin') { w.optional(@vin) { |v1| w.string(v1) } }
      Native.refuse('fuel_range_m') { w.optional(@fuel_range_m) { |v1| w.f64(v1) } }
      Native.refuse('fuel_share') { w.optional(@fuel_share) { |v1| w.f64(v1) } }
      Native.refuse('fuel_amount_l') { w.optional(@fuel_amount_l) { |v1| w.f64(v1) } }
      Native.refuse('life_remaining') { w.optional(@life_remaining) { |v1| w.f64(v1) } }
      Native.refuse('front_left_kpa') { w.optional(@front_left_kpa) { |v1| w.f64(v1) } }
      Native.refuse('front_right_kpa') { w.optional(@front_right_kpa) { |v1| w.f64(v1) } }
      Native.refuse('back_left_kpa') { w.optional(@back_left_kpa) { |v1| w.f64(v1) } }
      Native.refuse('back_right_kpa') { w.optional(@back_right_kpa) { |v1| w.f64(v1) } }
      Native.refuse('json') { w.optional(@json) { |v1| w.string(v1) } }
      Native.refuse('raw') { w.optional(@raw) { |v1| w.string(v1) } }
      Native.refuse('observed_at') { w.optional(@observed_at) { |v1| w.string(v1) } }
      Native.refuse('fetched_at') { w.string(@fetched_at) }
      Native.refuse('source') { w.string(@source) }
      Native.refuse('quality') { Quality.write(w, @quality) }
    end

    # @private
    def self.read(r)
      new(kind: ReadingKind.read(r), odometer_m: r.optional { r.f64 }, location: r.optional { LatLon.read(r) }, vin: r.optional { r.string }, fuel_range_m: r.optional { r.f64 }, fuel_share: r.optional { r.f64 }, fuel_amount_l: r.optional { r.f64 }, life_remaining: r.optional { r.f64 }, front_left_kpa: r.optional { r.f64 }, front_right_kpa: r.optional { r.f64 }, back_left_kpa: r.optional { r.f64 }, back_right_kpa: r.optional { r.f64 }, json: r.optional { r.string }, raw: r.optional { r.string }, observed_at: r.optional { r.string }, fetched_at: r.string, source: r.string, quality: Quality.read(r))
    end
  end

  # A delivery that was seen, for a store that outlives the program.
  class Remembered < Record
    FIELDS = [:digest, :seen_ms].freeze

    # Digest, hexadecimal.
    attr_reader :digest

    # When, in milliseconds since 1970.
    attr_reader :seen_ms

    def initialize(digest:, seen_ms:)
      super()
      @digest = digest
      @seen_ms = seen_ms
      freeze
    end

    # @private
    def write(w)
      Native.refuse('digest') { w.string(@digest) }
      Native.refuse('seen_ms') { w.i64(@seen_ms) }
    end

    # @private
    def self.read(r)
      new(digest: r.string, seen_ms: r.i64)
    end
  end

  # One state of many, or why there is none.
  class StateOutcome < Record
    FIELDS = [:state, :failure].freeze

    # The state.
    attr_reader :state

    # The failure.
    attr_reader :failure

    def initialize(state: nil, failure: nil)
      super()
      @state = state
      @failure = failure
      freeze
    end

    # @private
    def write(w)
      Native.refuse('state') { w.optional(@state) { |v1| ChargeState.of(v1, 'state').write(w) } }
      Native.refuse('failure') { w.optional(@failure) { |v1| Failure.of(v1, 'failure').write(w) } }
    end

    # @private
    def self.read(r)
      new(state: r.optional { ChargeState.read(r) }, failure: r.optional { Failure.read(r) })
    end
  end

  # A car after a look at it.
  class Watched < Record
    FIELDS = [:state, :changed, :next_look_s].freeze

    # What it reports.
    attr_reader :state

    # The fields whose values differ from the look before; all that are there on the first.
    attr_reader :changed

    # When the next look is worth it, s from now.
    attr_reader :next_look_s

    def initialize(state:, changed:, next_look_s:)
      super()
      @state = state
      @changed = changed
      @next_look_s = next_look_s
      freeze
    end

    # @private
    def write(w)
      Native.refuse('state') { ChargeState.of(@state, 'state').write(w) }
      Native.refuse('changed') { w.list(@changed) { |v1| w.string(v1) } }
      Native.refuse('next_look_s') { w.f64(@next_look_s) }
    end

    # @private
    def self.read(r)
      new(state: ChargeState.read(r), changed: r.list { r.string }, next_look_s: r.f64)
    end
  end

  # A failure in a delivery.
  class WebhookError < Record
    FIELDS = [:signals, :code, :resolved].freeze

    # The signals it concerns.
    attr_reader :signals

    # Smartcar's code.
    attr_reader :code

    # Whether it is over.
    attr_reader :resolved

    def initialize(signals:, code: nil, resolved:)
      super()
      @signals = signals
      @code = code
      @resolved = resolved
      freeze
    end

    # @private
    def write(w)
      Native.refuse('signals') { w.list(@signals) { |v1| w.string(v1) } }
      Native.refuse('code') { w.optional(@code) { |v1| w.string(v1) } }
      Native.refuse('resolved') { w.bool(@resolved) }
    end

    # @private
    def self.read(r)
      new(signals: r.list { r.string }, code: r.optional { r.string }, resolved: r.bool)
    end
  end

  # What a delivery says.
  class WebhookEvent < Record
    FIELDS = [:kind, :answer, :states, :connection_id, :errors, :event_type].freeze

    # What it is.
    attr_reader :kind

    # The body to answer a challenge with.
    attr_reader :answer

    # What cars report.
    attr_reader :states

    # The car that `errors` are of.
    attr_reader :connection_id

    # Its failures.
    attr_reader :errors

    # The sender's word for a kind that is not known.
    attr_reader :event_type

    def initialize(kind:, answer: nil, states:, connection_id: nil, errors:, event_type: nil)
      super()
      @kind = kind
      @answer = answer
      @states = states
      @connection_id = connection_id
      @errors = errors
      @event_type = event_type
      freeze
    end

    # @private
    def write(w)
      Native.refuse('kind') { WebhookKind.write(w, @kind) }
      Native.refuse('answer') { w.optional(@answer) { |v1| w.string(v1) } }
      Native.refuse('states') { w.list(@states) { |v1| ChargeState.of(v1, 'states').write(w) } }
      Native.refuse('connection_id') { w.optional(@connection_id) { |v1| w.string(v1) } }
      Native.refuse('errors') { w.list(@errors) { |v1| WebhookError.of(v1, 'errors').write(w) } }
      Native.refuse('event_type') { w.optional(@event_type) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(kind: WebhookKind.read(r), answer: r.optional { r.string }, states: r.list { ChargeState.read(r) }, connection_id: r.optional { r.string }, errors: r.list { WebhookError.read(r) }, event_type: r.optional { r.string })
    end
  end

  # How much energy does the way take?
  class DriveRequest < Record
    FIELDS = [:client_ref, :places, :vehicle, :conditions, :avoid, :snap_m].freeze

    # Comes back in the answer.
    attr_reader :client_ref

    # First from, last to; stays cost nothing.
    attr_reader :places

    # The car.
    attr_reader :vehicle

    # Weather, load, cabin, speed cap.
    attr_reader :conditions

    # Roads to keep away from.
    attr_reader :avoid

    # Farthest a place may lie from a road, m.
    attr_reader :snap_m

    def initialize(client_ref: nil, places:, vehicle:, conditions: nil, avoid: [], snap_m: nil)
      super()
      @client_ref = client_ref
      @places = places
      @vehicle = vehicle
      @conditions = conditions
      @avoid = avoid
      @snap_m = snap_m
      freeze
    end

    # @private
    def write(w)
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('places') { w.list(@places) { |v1| Waypoint.of(v1, 'places').write(w) } }
      Native.refuse('vehicle') { VehicleRef.of(@vehicle, 'vehicle').write(w) }
      Native.refuse('conditions') { w.optional(@conditions) { |v1| Conditions.of(v1, 'conditions').write(w) } }
      Native.refuse('avoid') { w.list(@avoid) { |v1| Avoid.write(w, v1) } }
      Native.refuse('snap_m') { w.optional(@snap_m) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional { r.string }, places: r.list { Waypoint.read(r) }, vehicle: VehicleRef.read(r), conditions: r.optional { Conditions.read(r) }, avoid: r.list { Avoid.read(r) }, snap_m: r.optional { r.f64 })
    end
  end

  # Why there is no trip.
  class Infeasible < Record
    FIELDS = [:binding, :from, :to, :furthest, :shortfall_kwh, :repairs].freeze

    # What forbids it.
    attr_reader :binding

    # The start.
    attr_reader :from

    # The goal.
    attr_reader :to

    # The farthest place on the way that the car reaches.
    attr_reader :furthest

    # Energy missing from there to the nearest station or the goal, kWh.
    attr_reader :shortfall_kwh

    # What would help.
    attr_reader :repairs

    def initialize(binding:, from:, to:, furthest:, shortfall_kwh: nil, repairs:)
      super()
      @binding = binding
      @from = from
      @to = to
      @furthest = furthest
      @shortfall_kwh = shortfall_kwh
      @repairs = repairs
      freeze
    end

    # @private
    def write(w)
      Native.refuse('binding') { Binding.write(w, @binding) }
      Native.refuse('from') { w.string(@from) }
      Native.refuse('to') { w.string(@to) }
      Native.refuse('furthest') { LatLon.of(@furthest, 'furthest').write(w) }
      Native.refuse('shortfall_kwh') { w.optional(@shortfall_kwh) { |v1| w.f64(v1) } }
      Native.refuse('repairs') { w.list(@repairs) { |v1| Repair.of(v1, 'repairs').write(w) } }
    end

    # @private
    def self.read(r)
      new(binding: Binding.read(r), from: r.string, to: r.string, furthest: LatLon.read(r), shortfall_kwh: r.optional { r.f64 }, repairs: r.list { Repair.read(r) })
    end
  end

  # Part of a trip.
  class Leg < Record
    FIELDS = [:kind, :from, :to, :duration_s, :distance_m, :departure_soc, :arrival_soc, :battery_energy_kwh, :starts_at, :ends_at, :geometry, :max_kmh_advised, :soc_profile, :station, :evse_uid, :connector_id, :overhead_s, :charge_s, :delivered_energy_kwh, :average_power_kw, :limits, :amount].freeze

    # Kind.
    attr_reader :kind

    # Where it begins.
    attr_reader :from

    # Where it ends.
    attr_reader :to

    # Duration, s.
    attr_reader :duration_s

    # Distance along the road, ferries included, m.
    attr_reader :distance_m

    # State of charge when leaving; of a charge leg after charging.
    attr_reader :departure_soc

    # State of charge when arriving; of a charge leg before charging.
    attr_reader :arrival_soc

    # Energy used (drive) or stored (charge), kWh.
    attr_reader :battery_energy_kwh

    # When it begins, if the request says when the trip does.
    attr_reader :starts_at

    # When it ends.
    attr_reader :ends_at

    # Shape of a drive or ferry.
    attr_reader :geometry

    # Speed that the driver keeps under on a drive where `max_kmh_options` makes the trip better so, km/h; absent: as roads and
    # conditions have it.
    attr_reader :max_kmh_advised

    # State of charge along a drive.
    attr_reader :soc_profile

    # Where it charges.
    attr_reader :station

    # Charging position whose connector was reckoned with.
    attr_reader :evse_uid

    # Connector reckoned with.
    attr_reader :connector_id

    # Seconds of parking, plugging and paying.
    attr_reader :overhead_s

    # Seconds from plug-in to plug-out.
    attr_reader :charge_s

    # Energy at the plug, kWh.
    attr_reader :delivered_energy_kwh

    # Mean delivered power over `charge_s`, kW.
    attr_reader :average_power_kw

    # What limits the power where.
    attr_reader :limits

    # What the stop costs: of status `unknown` where no tariff is known.
    attr_reader :amount

    def initialize(kind:, from:, to:, duration_s:, distance_m:, departure_soc:, arrival_soc:, battery_energy_kwh:, starts_at: nil, ends_at: nil, geometry: nil, max_kmh_advised: nil, soc_profile: nil, station: nil, evse_uid: nil, connector_id: nil, overhead_s: nil, charge_s: nil, delivered_energy_kwh: nil, average_power_kw: nil, limits: nil, amount: nil)
      super()
      @kind = kind
      @from = from
      @to = to
      @duration_s = duration_s
      @distance_m = distance_m
      @departure_soc = departure_soc
      @arrival_soc = arrival_soc
      @battery_energy_kwh = battery_energy_kwh
      @starts_at = starts_at
      @ends_at = ends_at
      @geometry = geometry
      @max_kmh_advised = max_kmh_advised
      @soc_profile = soc_profile
      @station = station
      @evse_uid = evse_uid
      @connector_id = connector_id
      @overhead_s = overhead_s
      @charge_s = charge_s
      @delivered_energy_kwh = delivered_energy_kwh
      @average_power_kw = average_power_kw
      @limits = limits
      @amount = amount
      freeze
    end

    # @private
    def write(w)
      Native.refuse('kind') { LegKind.write(w, @kind) }
      Native.refuse('from') { LegEnd.of(@from, 'from').write(w) }
      Native.refuse('to') { LegEnd.of(@to, 'to').write(w) }
      Native.refuse('duration_s') { w.f64(@duration_s) }
      Native.refuse('distance_m') { w.f64(@distance_m) }
      Native.refuse('departure_soc') { w.f64(@departure_soc) }
      Native.refuse('arrival_soc') { w.f64(@arrival_soc) }
      Native.refuse('battery_energy_kwh') { w.f64(@battery_energy_kwh) }
      Native.refuse('starts_at') { w.optional(@starts_at) { |v1| w.string(v1) } }
      Native.refuse('ends_at') { w.optional(@ends_at) { |v1| w.string(v1) } }
      Native.refuse('geometry') { w.optional(@geometry) { |v1| LineString.of(v1, 'geometry').write(w) } }
      Native.refuse('max_kmh_advised') { w.optional(@max_kmh_advised) { |v1| w.f64(v1) } }
      Native.refuse('soc_profile') { w.optional(@soc_profile) { |v1| w.list(v1) { |v2| SocPoint.of(v2, 'soc_profile').write(w) } } }
      Native.refuse('station') { w.optional(@station) { |v1| Station.of(v1, 'station').write(w) } }
      Native.refuse('evse_uid') { w.optional(@evse_uid) { |v1| w.string(v1) } }
      Native.refuse('connector_id') { w.optional(@connector_id) { |v1| w.string(v1) } }
      Native.refuse('overhead_s') { w.optional(@overhead_s) { |v1| w.f64(v1) } }
      Native.refuse('charge_s') { w.optional(@charge_s) { |v1| w.f64(v1) } }
      Native.refuse('delivered_energy_kwh') { w.optional(@delivered_energy_kwh) { |v1| w.f64(v1) } }
      Native.refuse('average_power_kw') { w.optional(@average_power_kw) { |v1| w.f64(v1) } }
      Native.refuse('limits') { w.optional(@limits) { |v1| w.list(v1) { |v2| LimitSpan.of(v2, 'limits').write(w) } } }
      Native.refuse('amount') { w.optional(@amount) { |v1| Amount.of(v1, 'amount').write(w) } }
    end

    # @private
    def self.read(r)
      new(kind: LegKind.read(r), from: LegEnd.read(r), to: LegEnd.read(r), duration_s: r.f64, distance_m: r.f64, departure_soc: r.f64, arrival_soc: r.f64, battery_energy_kwh: r.f64, starts_at: r.optional { r.string }, ends_at: r.optional { r.string }, geometry: r.optional { LineString.read(r) }, max_kmh_advised: r.optional { r.f64 }, soc_profile: r.optional { r.list { SocPoint.read(r) } }, station: r.optional { Station.read(r) }, evse_uid: r.optional { r.string }, connector_id: r.optional { r.string }, overhead_s: r.optional { r.f64 }, charge_s: r.optional { r.f64 }, delivered_energy_kwh: r.optional { r.f64 }, average_power_kw: r.optional { r.f64 }, limits: r.optional { r.list { LimitSpan.read(r) } }, amount: r.optional { Amount.read(r) })
    end
  end

  # An end of a leg.
  class LegEnd < Record
    FIELDS = [:name, :lat, :lon, :station_id].freeze

    # Name.
    attr_reader :name

    # Latitude, degrees.
    attr_reader :lat

    # Longitude, degrees.
    attr_reader :lon

    # Station.
    attr_reader :station_id

    def initialize(name: nil, lat:, lon:, station_id: nil)
      super()
      @name = name
      @lat = lat
      @lon = lon
      @station_id = station_id
      freeze
    end

    # @private
    def write(w)
      Native.refuse('name') { w.optional(@name) { |v1| w.string(v1) } }
      Native.refuse('lat') { w.f64(@lat) }
      Native.refuse('lon') { w.f64(@lon) }
      Native.refuse('station_id') { w.optional(@station_id) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(name: r.optional { r.string }, lat: r.f64, lon: r.f64, station_id: r.optional { r.string })
    end
  end

  # A line on the globe; a GeoJSON LineString in JSON.
  class LineString < Record
    FIELDS = [:lon, :lat].freeze

    # Longitudes of its points, degrees.
    attr_reader :lon

    # Latitudes of its points, degrees.
    attr_reader :lat

    def initialize(lon:, lat:)
      super()
      @lon = lon
      @lat = lat
      freeze
    end

    # @private
    def write(w)
      Native.refuse('lon') { w.floats(@lon) }
      Native.refuse('lat') { w.floats(@lat) }
    end

    # @private
    def self.read(r)
      new(lon: r.floats, lat: r.floats)
    end
  end

  # What is to be best.
  class Objective < Record
    FIELDS = [:kind, :value_of_time_per_h, :currency].freeze

    # Its kind.
    attr_reader :kind

    # What an hour of the trip is worth, in the currency; `amount` needs it.
    attr_reader :value_of_time_per_h

    # ISO 4217; absent: that of the tariffs.
    attr_reader :currency

    def initialize(kind:, value_of_time_per_h: nil, currency: nil)
      super()
      @kind = kind
      @value_of_time_per_h = value_of_time_per_h
      @currency = currency
      freeze
    end

    # @private
    def write(w)
      Native.refuse('kind') { ObjectiveKind.write(w, @kind) }
      Native.refuse('value_of_time_per_h') { w.optional(@value_of_time_per_h) { |v1| w.f64(v1) } }
      Native.refuse('currency') { w.optional(@currency) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(kind: ObjectiveKind.read(r), value_of_time_per_h: r.optional { r.f64 }, currency: r.optional { r.string })
    end
  end

  # The trips and the proof.
  class PlanAnswer < Record
    FIELDS = [:schema_version, :engine_version, :status, :client_ref, :inputs, :notices, :data, :trips, :infeasible, :search].freeze

    # Version of the record shapes.
    attr_reader :schema_version

    # Version of the engine.
    attr_reader :engine_version

    # Whether there is a trip.
    attr_reader :status

    # From the request.
    attr_reader :client_ref

    # The values used and where they come from.
    attr_reader :inputs

    # What the reader should know.
    attr_reader :notices

    # The data used.
    attr_reader :data

    # Best first.
    attr_reader :trips

    # Why there is none.
    attr_reader :infeasible

    # The proof.
    attr_reader :search

    def initialize(schema_version:, engine_version:, status:, client_ref: nil, inputs:, notices:, data:, trips:, infeasible: nil, search:)
      super()
      @schema_version = schema_version
      @engine_version = engine_version
      @status = status
      @client_ref = client_ref
      @inputs = inputs
      @notices = notices
      @data = data
      @trips = trips
      @infeasible = infeasible
      @search = search
      freeze
    end

    # @private
    def write(w)
      Native.refuse('schema_version') { w.string(@schema_version) }
      Native.refuse('engine_version') { w.string(@engine_version) }
      Native.refuse('status') { PlanStatus.write(w, @status) }
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('inputs') { w.list(@inputs) { |v1| InputUsed.of(v1, 'inputs').write(w) } }
      Native.refuse('notices') { w.list(@notices) { |v1| Notice.of(v1, 'notices').write(w) } }
      Native.refuse('data') { w.list(@data) { |v1| DataUsed.of(v1, 'data').write(w) } }
      Native.refuse('trips') { w.list(@trips) { |v1| Trip.of(v1, 'trips').write(w) } }
      Native.refuse('infeasible') { w.optional(@infeasible) { |v1| Infeasible.of(v1, 'infeasible').write(w) } }
      Native.refuse('search') { SearchProof.of(@search, 'search').write(w) }
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: PlanStatus.read(r), client_ref: r.optional { r.string }, inputs: r.list { InputUsed.read(r) }, notices: r.list { Notice.read(r) }, data: r.list { DataUsed.read(r) }, trips: r.list { Trip.read(r) }, infeasible: r.optional { Infeasible.read(r) }, search: SearchProof.read(r))
    end
  end

  # One answer of many: a plan, or why there is none.
  class PlanOutcome < Record
    FIELDS = [:answer, :failure].freeze

    # The plan.
    attr_reader :answer

    # The failure.
    attr_reader :failure

    def initialize(answer: nil, failure: nil)
      super()
      @answer = answer
      @failure = failure
      freeze
    end

    # @private
    def write(w)
      Native.refuse('answer') { w.optional(@answer) { |v1| PlanAnswer.of(v1, 'answer').write(w) } }
      Native.refuse('failure') { w.optional(@failure) { |v1| Failure.of(v1, 'failure').write(w) } }
    end

    # @private
    def self.read(r)
      new(answer: r.optional { PlanAnswer.read(r) }, failure: r.optional { Failure.read(r) })
    end
  end

  # How do I get there?
  class PlanRequest < Record
    FIELDS = [:client_ref, :places, :vehicle, :start_soc, :reserve_soc, :arrive_soc, :stop_min_soc, :stop_leave_soc, :stop_max_soc, :overhead_s, :conditions, :max_kmh_options, :departs_at, :objective, :tariffs, :stations, :avoid, :snap_m, :prove_on, :gap_limit, :label_limit, :time_limit_s].freeze

    # Comes back in the answer.
    attr_reader :client_ref

    # First from, last to.
    attr_reader :places

    # The car.
    attr_reader :vehicle

    # State of charge at the start.
    attr_reader :start_soc

    # State of charge never gone below.
    attr_reader :reserve_soc

    # Least state of charge at the goal; absent: the reserve.
    attr_reader :arrive_soc

    # Least state of charge on arriving at a stop; absent: the reserve.
    attr_reader :stop_min_soc

    # Least state of charge on leaving a stop, as far as its plug charges; absent: what the way on takes.
    attr_reader :stop_leave_soc

    # Highest state of charge on leaving a stop.
    attr_reader :stop_max_soc

    # Seconds of every stop for parking, plugging and paying.
    attr_reader :overhead_s

    # Weather, load, speed, battery health.
    attr_reader :conditions

    # Speed caps that the driver may be advised to keep to between two stops, where that makes the whole trip better, km/h: at most
    # five. Empty: speeds are as roads and conditions have them.
    attr_reader :max_kmh_options

    # When the trip begins; with it the answer tells when each leg does.
    attr_reader :departs_at

    # What is to be best.
    attr_reader :objective

    # What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others.
    attr_reader :tariffs

    # Which stations may be used.
    attr_reader :stations

    # Roads to keep away from.
    attr_reader :avoid

    # Farthest a place may lie from a road, m.
    attr_reader :snap_m

    # Which roads the trip is proven best over: the fastest from stop to stop, or every road.
    attr_reader :prove_on

    # Good enough: stop within this share of the bound.
    attr_reader :gap_limit

    # Stop after so many labels; the same labels on every machine.
    attr_reader :label_limit

    # Stop after so many seconds; what is found by then depends on the machine.
    attr_reader :time_limit_s

    def initialize(client_ref: nil, places:, vehicle:, start_soc:, reserve_soc: nil, arrive_soc: nil, stop_min_soc: nil, stop_leave_soc: nil, stop_max_soc: nil, overhead_s: nil, conditions: nil, max_kmh_options: [], departs_at: nil, objective: nil, tariffs: [], stations: nil, avoid: [], snap_m: nil, prove_on: nil, gap_limit: nil, label_limit: nil, time_limit_s: nil)
      super()
      @client_ref = client_ref
      @places = places
      @vehicle = vehicle
      @start_soc = start_soc
      @reserve_soc = reserve_soc
      @arrive_soc = arrive_soc
      @stop_min_soc = stop_min_soc
      @stop_leave_soc = stop_leave_soc
      @stop_max_soc = stop_max_soc
      @overhead_s = overhead_s
      @conditions = conditions
      @max_kmh_options = max_kmh_options
      @departs_at = departs_at
      @objective = objective
      @tariffs = tariffs
      @stations = stations
      @avoid = avoid
      @snap_m = snap_m
      @prove_on = prove_on
      @gap_limit = gap_limit
      @label_limit = label_limit
      @time_limit_s = time_limit_s
      freeze
    end

    # @private
    def write(w)
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('places') { w.list(@places) { |v1| Waypoint.of(v1, 'places').write(w) } }
      Native.refuse('vehicle') { VehicleRef.of(@vehicle, 'vehicle').write(w) }
      Native.refuse('start_soc') { w.f64(@start_soc) }
      Native.refuse('reserve_soc') { w.optional(@reserve_soc) { |v1| w.f64(v1) } }
      Native.refuse('arrive_soc') { w.optional(@arrive_soc) { |v1| w.f64(v1) } }
      Native.refuse('stop_min_soc') { w.optional(@stop_min_soc) { |v1| w.f64(v1) } }
      Native.refuse('stop_leave_soc') { w.optional(@stop_leave_soc) { |v1| w.f64(v1) } }
      Native.refuse('stop_max_soc') { w.optional(@stop_max_soc) { |v1| w.f64(v1) } }
      Native.refuse('overhead_s') { w.optional(@overhead_s) { |v1| w.f64(v1) } }
      Native.refuse('conditions') { w.optional(@conditions) { |v1| Conditions.of(v1, 'conditions').write(w) } }
      Native.refuse('max_kmh_options') { w.floats(@max_kmh_options) }
      Native.refuse('departs_at') { w.optional(@departs_at) { |v1| w.string(v1) } }
      Native.refuse('objective') { w.optional(@objective) { |v1| Objective.of(v1, 'objective').write(w) } }
      Native.refuse('tariffs') { w.list(@tariffs) { |v1| SessionTariff.of(v1, 'tariffs').write(w) } }
      Native.refuse('stations') { w.optional(@stations) { |v1| StationFilter.of(v1, 'stations').write(w) } }
      Native.refuse('avoid') { w.list(@avoid) { |v1| Avoid.write(w, v1) } }
      Native.refuse('snap_m') { w.optional(@snap_m) { |v1| w.f64(v1) } }
      Native.refuse('prove_on') { w.optional(@prove_on) { |v1| ProveOn.write(w, v1) } }
      Native.refuse('gap_limit') { w.optional(@gap_limit) { |v1| w.f64(v1) } }
      Native.refuse('label_limit') { w.optional(@label_limit) { |v1| w.i64(v1) } }
      Native.refuse('time_limit_s') { w.optional(@time_limit_s) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional { r.string }, places: r.list { Waypoint.read(r) }, vehicle: VehicleRef.read(r), start_soc: r.f64, reserve_soc: r.optional { r.f64 }, arrive_soc: r.optional { r.f64 }, stop_min_soc: r.optional { r.f64 }, stop_leave_soc: r.optional { r.f64 }, stop_max_soc: r.optional { r.f64 }, overhead_s: r.optional { r.f64 }, conditions: r.optional { Conditions.read(r) }, max_kmh_options: r.floats, departs_at: r.optional { r.string }, objective: r.optional { Objective.read(r) }, tariffs: r.list { SessionTariff.read(r) }, stations: r.optional { StationFilter.read(r) }, avoid: r.list { Avoid.read(r) }, snap_m: r.optional { r.f64 }, prove_on: r.optional { ProveOn.read(r) }, gap_limit: r.optional { r.f64 }, label_limit: r.optional { r.i64 }, time_limit_s: r.optional { r.f64 })
    end
  end

  # An area on the globe; a GeoJSON Polygon in JSON.
  class Polygon < Record
    FIELDS = [:rings].freeze

    # Its rings, the outer one first, counter-clockwise; longitudes run on across the antimeridian.
    attr_reader :rings

    def initialize(rings:)
      super()
      @rings = rings
      freeze
    end

    # @private
    def write(w)
      Native.refuse('rings') { w.list(@rings) { |v1| LineString.of(v1, 'rings').write(w) } }
    end

    # @private
    def self.read(r)
      new(rings: r.list { LineString.read(r) })
    end
  end

  # How far the car gets.
  class Range < Record
    FIELDS = [:schema_version, :engine_version, :status, :client_ref, :inputs, :notices, :data, :range_m, :reachable, :conditions].freeze

    # Version of the record shapes.
    attr_reader :schema_version

    # Version of the engine.
    attr_reader :engine_version

    # How it was found.
    attr_reader :status

    # From the request.
    attr_reader :client_ref

    # The values used and where they come from.
    attr_reader :inputs

    # What the reader should know.
    attr_reader :notices

    # The data used.
    attr_reader :data

    # Distance along the road to where the reserve is reached, the median over all fastest roads out of the place, m.
    attr_reader :range_m

    # The area that can be reached: its corners are the farthest places reached in each direction.
    attr_reader :reachable

    # The conditions used.
    attr_reader :conditions

    def initialize(schema_version:, engine_version:, status:, client_ref: nil, inputs:, notices:, data:, range_m:, reachable: nil, conditions:)
      super()
      @schema_version = schema_version
      @engine_version = engine_version
      @status = status
      @client_ref = client_ref
      @inputs = inputs
      @notices = notices
      @data = data
      @range_m = range_m
      @reachable = reachable
      @conditions = conditions
      freeze
    end

    # @private
    def write(w)
      Native.refuse('schema_version') { w.string(@schema_version) }
      Native.refuse('engine_version') { w.string(@engine_version) }
      Native.refuse('status') { RangeStatus.write(w, @status) }
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('inputs') { w.list(@inputs) { |v1| InputUsed.of(v1, 'inputs').write(w) } }
      Native.refuse('notices') { w.list(@notices) { |v1| Notice.of(v1, 'notices').write(w) } }
      Native.refuse('data') { w.list(@data) { |v1| DataUsed.of(v1, 'data').write(w) } }
      Native.refuse('range_m') { w.f64(@range_m) }
      Native.refuse('reachable') { w.optional(@reachable) { |v1| Polygon.of(v1, 'reachable').write(w) } }
      Native.refuse('conditions') { Conditions.of(@conditions, 'conditions').write(w) }
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: RangeStatus.read(r), client_ref: r.optional { r.string }, inputs: r.list { InputUsed.read(r) }, notices: r.list { Notice.read(r) }, data: r.list { DataUsed.read(r) }, range_m: r.f64, reachable: r.optional { Polygon.read(r) }, conditions: Conditions.read(r))
    end
  end

  # How far does it get?
  class RangeRequest < Record
    FIELDS = [:client_ref, :place, :vehicle, :start_soc, :reserve_soc, :conditions, :avoid, :snap_m].freeze

    # Comes back in the answer.
    attr_reader :client_ref

    # Start: `lat,lon` in degrees or a name of the gazetteer.
    attr_reader :place

    # The car.
    attr_reader :vehicle

    # State of charge at the start.
    attr_reader :start_soc

    # State of charge at which the range ends.
    attr_reader :reserve_soc

    # Weather, load, speed, battery health.
    attr_reader :conditions

    # Roads to keep away from; ferries are never taken.
    attr_reader :avoid

    # Farthest the place may lie from a road, m.
    attr_reader :snap_m

    def initialize(client_ref: nil, place:, vehicle:, start_soc:, reserve_soc: nil, conditions: nil, avoid: [], snap_m: nil)
      super()
      @client_ref = client_ref
      @place = place
      @vehicle = vehicle
      @start_soc = start_soc
      @reserve_soc = reserve_soc
      @conditions = conditions
      @avoid = avoid
      @snap_m = snap_m
      freeze
    end

    # @private
    def write(w)
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('place') { w.string(@place) }
      Native.refuse('vehicle') { VehicleRef.of(@vehicle, 'vehicle').write(w) }
      Native.refuse('start_soc') { w.f64(@start_soc) }
      Native.refuse('reserve_soc') { w.optional(@reserve_soc) { |v1| w.f64(v1) } }
      Native.refuse('conditions') { w.optional(@conditions) { |v1| Conditions.of(v1, 'conditions').write(w) } }
      Native.refuse('avoid') { w.list(@avoid) { |v1| Avoid.write(w, v1) } }
      Native.refuse('snap_m') { w.optional(@snap_m) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional { r.string }, place: r.string, vehicle: VehicleRef.read(r), start_soc: r.f64, reserve_soc: r.optional { r.f64 }, conditions: r.optional { Conditions.read(r) }, avoid: r.list { Avoid.read(r) }, snap_m: r.optional { r.f64 })
    end
  end

  # A change of the request that makes a trip possible.
  class Repair < Record
    FIELDS = [:field, :value, :effect].freeze

    # Field of the request.
    attr_reader :field

    # Value to try.
    attr_reader :value

    # What it brings.
    attr_reader :effect

    def initialize(field:, value:, effect:)
      super()
      @field = field
      @value = value
      @effect = effect
      freeze
    end

    # @private
    def write(w)
      Native.refuse('field') { w.string(@field) }
      Native.refuse('value') { w.string(@value) }
      Native.refuse('effect') { w.string(@effect) }
    end

    # @private
    def self.read(r)
      new(field: r.string, value: r.string, effect: r.string)
    end
  end

  # How the answer was found and how sure it is.
  class SearchProof < Record
    FIELDS = [:objective, :value, :lower_bound, :gap, :proved_on, :labels_settled, :legs_evaluated].freeze

    # What was minimised.
    attr_reader :objective

    # Its value for the first trip, s; absent without a trip.
    attr_reader :value

    # No trip is below this, s; absent without a trip.
    attr_reader :lower_bound

    # `1 - lower_bound / value`; 0 is optimal in this model, map and station set.
    attr_reader :gap

    # `stations`: over all stations that pass the filters, joined by fastest roads.
    attr_reader :proved_on

    # Labels settled.
    attr_reader :labels_settled

    # Legs evaluated.
    attr_reader :legs_evaluated

    def initialize(objective:, value: nil, lower_bound: nil, gap: nil, proved_on:, labels_settled:, legs_evaluated:)
      super()
      @objective = objective
      @value = value
      @lower_bound = lower_bound
      @gap = gap
      @proved_on = proved_on
      @labels_settled = labels_settled
      @legs_evaluated = legs_evaluated
      freeze
    end

    # @private
    def write(w)
      Native.refuse('objective') { ObjectiveKind.write(w, @objective) }
      Native.refuse('value') { w.optional(@value) { |v1| w.f64(v1) } }
      Native.refuse('lower_bound') { w.optional(@lower_bound) { |v1| w.f64(v1) } }
      Native.refuse('gap') { w.optional(@gap) { |v1| w.f64(v1) } }
      Native.refuse('proved_on') { w.string(@proved_on) }
      Native.refuse('labels_settled') { w.i64(@labels_settled) }
      Native.refuse('legs_evaluated') { w.i64(@legs_evaluated) }
    end

    # @private
    def self.read(r)
      new(objective: ObjectiveKind.read(r), value: r.optional { r.f64 }, lower_bound: r.optional { r.f64 }, gap: r.optional { r.f64 }, proved_on: r.string, labels_settled: r.i64, legs_evaluated: r.i64)
    end
  end

  # A point of the state of charge along a leg.
  class SocPoint < Record
    FIELDS = [:distance_m, :elapsed_s, :soc].freeze

    # Distance from the leg's start, m.
    attr_reader :distance_m

    # Time since the leg's start, s.
    attr_reader :elapsed_s

    # State of charge.
    attr_reader :soc

    def initialize(distance_m:, elapsed_s:, soc:)
      super()
      @distance_m = distance_m
      @elapsed_s = elapsed_s
      @soc = soc
      freeze
    end

    # @private
    def write(w)
      Native.refuse('distance_m') { w.f64(@distance_m) }
      Native.refuse('elapsed_s') { w.f64(@elapsed_s) }
      Native.refuse('soc') { w.f64(@soc) }
    end

    # @private
    def self.read(r)
      new(distance_m: r.f64, elapsed_s: r.f64, soc: r.f64)
    end
  end

  # Which stations may be used.
  class StationFilter < Record
    FIELDS = [:min_power_kw, :operators, :connectors].freeze

    # Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none.
    attr_reader :min_power_kw

    # Operators, in any case; empty: all.
    attr_reader :operators

    # OCPI ConnectorType words; empty: all that fit the car.
    attr_reader :connectors

    def initialize(min_power_kw: nil, operators: [], connectors: [])
      super()
      @min_power_kw = min_power_kw
      @operators = operators
      @connectors = connectors
      freeze
    end

    # @private
    def write(w)
      Native.refuse('min_power_kw') { w.optional(@min_power_kw) { |v1| w.f64(v1) } }
      Native.refuse('operators') { w.list(@operators) { |v1| w.string(v1) } }
      Native.refuse('connectors') { w.list(@connectors) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(min_power_kw: r.optional { r.f64 }, operators: r.list { r.string }, connectors: r.list { r.string })
    end
  end

  # One way to go.
  class Trip < Record
    FIELDS = [:totals, :legs, :departs_at, :arrives_at].freeze

    # Sums.
    attr_reader :totals

    # Parts, in order.
    attr_reader :legs

    # When it begins, if the request says so.
    attr_reader :departs_at

    # When it reaches the goal.
    attr_reader :arrives_at

    def initialize(totals:, legs:, departs_at: nil, arrives_at: nil)
      super()
      @totals = totals
      @legs = legs
      @departs_at = departs_at
      @arrives_at = arrives_at
      freeze
    end

    # @private
    def write(w)
      Native.refuse('totals') { TripTotals.of(@totals, 'totals').write(w) }
      Native.refuse('legs') { w.list(@legs) { |v1| Leg.of(v1, 'legs').write(w) } }
      Native.refuse('departs_at') { w.optional(@departs_at) { |v1| w.string(v1) } }
      Native.refuse('arrives_at') { w.optional(@arrives_at) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(totals: TripTotals.read(r), legs: r.list { Leg.read(r) }, departs_at: r.optional { r.string }, arrives_at: r.optional { r.string })
    end
  end

  # Sums of the legs.
  class TripTotals < Record
    FIELDS = [:duration_s, :drive_s, :charge_s, :overhead_s, :stay_s, :distance_m, :battery_energy_kwh, :delivered_energy_kwh, :arrival_soc, :stops, :amounts].freeze

    # From start to goal, s.
    attr_reader :duration_s

    # Driving and on ferries, s.
    attr_reader :drive_s

    # Plugged in, s.
    attr_reader :charge_s

    # Parking, plugging, paying, s.
    attr_reader :overhead_s

    # Staying at via places, s.
    attr_reader :stay_s

    # Along the road, ferries included, m.
    attr_reader :distance_m

    # Energy used by driving, kWh.
    attr_reader :battery_energy_kwh

    # Energy at the plugs, kWh.
    attr_reader :delivered_energy_kwh

    # State of charge at the goal.
    attr_reader :arrival_soc

    # Number of stops.
    attr_reader :stops

    # What the stops cost, a sum for each currency: `partial` where some are not known.
    attr_reader :amounts

    def initialize(duration_s:, drive_s:, charge_s:, overhead_s:, stay_s:, distance_m:, battery_energy_kwh:, delivered_energy_kwh:, arrival_soc:, stops:, amounts: [])
      super()
      @duration_s = duration_s
      @drive_s = drive_s
      @charge_s = charge_s
      @overhead_s = overhead_s
      @stay_s = stay_s
      @distance_m = distance_m
      @battery_energy_kwh = battery_energy_kwh
      @delivered_energy_kwh = delivered_energy_kwh
      @arrival_soc = arrival_soc
      @stops = stops
      @amounts = amounts
      freeze
    end

    # @private
    def write(w)
      Native.refuse('duration_s') { w.f64(@duration_s) }
      Native.refuse('drive_s') { w.f64(@drive_s) }
      Native.refuse('charge_s') { w.f64(@charge_s) }
      Native.refuse('overhead_s') { w.f64(@overhead_s) }
      Native.refuse('stay_s') { w.f64(@stay_s) }
      Native.refuse('distance_m') { w.f64(@distance_m) }
      Native.refuse('battery_energy_kwh') { w.f64(@battery_energy_kwh) }
      Native.refuse('delivered_energy_kwh') { w.f64(@delivered_energy_kwh) }
      Native.refuse('arrival_soc') { w.f64(@arrival_soc) }
      Native.refuse('stops') { w.u32(@stops) }
      Native.refuse('amounts') { w.list(@amounts) { |v1| Amount.of(v1, 'amounts').write(w) } }
    end

    # @private
    def self.read(r)
      new(duration_s: r.f64, drive_s: r.f64, charge_s: r.f64, overhead_s: r.f64, stay_s: r.f64, distance_m: r.f64, battery_energy_kwh: r.f64, delivered_energy_kwh: r.f64, arrival_soc: r.f64, stops: r.u32, amounts: r.list { Amount.read(r) })
    end
  end

  # A place the driver asks for.
  class Waypoint < Record
    FIELDS = [:place, :stay_s].freeze

    # `lat,lon` in degrees or a name of the gazetteer.
    attr_reader :place

    # Seconds stayed there.
    attr_reader :stay_s

    def initialize(place:, stay_s: nil)
      super()
      @place = place
      @stay_s = stay_s
      freeze
    end

    # @private
    def write(w)
      Native.refuse('place') { w.string(@place) }
      Native.refuse('stay_s') { w.optional(@stay_s) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(place: r.string, stay_s: r.optional { r.f64 })
    end
  end

  # Why not all can be served: these cars need more than they can get in these hours and outside of them.
  class Certificate < Record
    FIELDS = [:sessions, :hours, :needed_kwh, :site_kwh, :plugs_kwh, :shortfall_kwh].freeze

    # The cars, by the `ref` of their sessions.
    attr_reader :sessions

    # The hours in which the cap is used up; none where the plugs alone are too weak.
    attr_reader :hours

    # Energy at the meter that the cars need, kWh.
    attr_reader :needed_kwh

    # What the cap leaves for cars in these hours, kWh.
    attr_reader :site_kwh

    # What the plugs of these cars pass at most in all other hours, kWh.
    attr_reader :plugs_kwh

    # What is missing: needed less the other two, kWh.
    attr_reader :shortfall_kwh

    def initialize(sessions:, hours:, needed_kwh:, site_kwh:, plugs_kwh:, shortfall_kwh:)
      super()
      @sessions = sessions
      @hours = hours
      @needed_kwh = needed_kwh
      @site_kwh = site_kwh
      @plugs_kwh = plugs_kwh
      @shortfall_kwh = shortfall_kwh
      freeze
    end

    # @private
    def write(w)
      Native.refuse('sessions') { w.list(@sessions) { |v1| w.string(v1) } }
      Native.refuse('hours') { w.list(@hours) { |v1| Span.of(v1, 'hours').write(w) } }
      Native.refuse('needed_kwh') { w.f64(@needed_kwh) }
      Native.refuse('site_kwh') { w.f64(@site_kwh) }
      Native.refuse('plugs_kwh') { w.f64(@plugs_kwh) }
      Native.refuse('shortfall_kwh') { w.f64(@shortfall_kwh) }
    end

    # @private
    def self.read(r)
      new(sessions: r.list { r.string }, hours: r.list { Span.read(r) }, needed_kwh: r.f64, site_kwh: r.f64, plugs_kwh: r.f64, shortfall_kwh: r.f64)
    end
  end

  # A schedule as a charging point takes it.
  class ChargingProfile < Record
    FIELDS = [:reference, :protocol, :body].freeze

    # The session.
    attr_reader :reference

    # The protocol.
    attr_reader :protocol

    # What to send: the message of the protocol, JSON.
    attr_reader :body

    def initialize(reference:, protocol:, body:)
      super()
      @reference = reference
      @protocol = protocol
      @body = body
      freeze
    end

    # @private
    def write(w)
      Native.refuse('reference') { w.string(@reference) }
      Native.refuse('protocol') { ProfileProtocol.write(w, @protocol) }
      Native.refuse('body') { w.string(@body) }
    end

    # @private
    def self.read(r)
      new(reference: r.string, protocol: ProfileProtocol.read(r), body: r.string)
    end
  end

  # How long things may take, s.
  class ControllerOptions < Record
    FIELDS = [:message_life_s, :stale_s, :retry_s, :tolerance_a].freeze

    # Until a message that was sent cannot come into force any more.
    attr_reader :message_life_s

    # Age from which a reading means that contact is lost.
    attr_reader :stale_s

    # Until a limit that was not accepted is sent again.
    attr_reader :retry_s

    # What a meter may show above the true limit and still confirm it, A.
    attr_reader :tolerance_a

    def initialize(message_life_s: nil, stale_s: nil, retry_s: nil, tolerance_a: nil)
      super()
      @message_life_s = message_life_s
      @stale_s = stale_s
      @retry_s = retry_s
      @tolerance_a = tolerance_a
      freeze
    end

    # @private
    def write(w)
      Native.refuse('message_life_s') { w.optional(@message_life_s) { |v1| w.f64(v1) } }
      Native.refuse('stale_s') { w.optional(@stale_s) { |v1| w.f64(v1) } }
      Native.refuse('retry_s') { w.optional(@retry_s) { |v1| w.f64(v1) } }
      Native.refuse('tolerance_a') { w.optional(@tolerance_a) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(message_life_s: r.optional { r.f64 }, stale_s: r.optional { r.f64 }, retry_s: r.optional { r.f64 }, tolerance_a: r.optional { r.f64 })
    end
  end

  # A limit to send to a point.
  class LimitCommand < Record
    FIELDS = [:point, :id, :limit_a].freeze

    # Index of the point.
    attr_reader :point

    # Number of the command; comes back with its acceptance.
    attr_reader :id

    # Highest current per phase, A; 0 stops.
    attr_reader :limit_a

    def initialize(point:, id:, limit_a:)
      super()
      @point = point
      @id = id
      @limit_a = limit_a
      freeze
    end

    # @private
    def write(w)
      Native.refuse('point') { w.i64(@point) }
      Native.refuse('id') { w.i64(@id) }
      Native.refuse('limit_a') { w.f64(@limit_a) }
    end

    # @private
    def self.read(r)
      new(point: r.i64, id: r.i64, limit_a: r.f64)
    end
  end

  # A limit of power and for how long it holds.
  class LimitRow < Record
    FIELDS = [:starts_at, :ends_at, :max_power_kw].freeze

    # From when, at a whole minute.
    attr_reader :starts_at

    # Until when, at a whole minute; absent: until the next row, the last without end.
    attr_reader :ends_at

    # Highest power, kW.
    attr_reader :max_power_kw

    def initialize(starts_at:, ends_at: nil, max_power_kw:)
      super()
      @starts_at = starts_at
      @ends_at = ends_at
      @max_power_kw = max_power_kw
      freeze
    end

    # @private
    def write(w)
      Native.refuse('starts_at') { w.string(@starts_at) }
      Native.refuse('ends_at') { w.optional(@ends_at) { |v1| w.string(v1) } }
      Native.refuse('max_power_kw') { w.f64(@max_power_kw) }
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.optional { r.string }, max_power_kw: r.f64)
    end
  end

  # A state of charge to have by an earlier moment, for a departure that may come early.
  class Minimum < Record
    FIELDS = [:soc, :energy_kwh, :by_at].freeze

    # State of charge; this or `energy_kwh`.
    attr_reader :soc

    # Energy stored since the arrival, kWh; for cars of which the state of charge is not known.
    attr_reader :energy_kwh

    # By when.
    attr_reader :by_at

    def initialize(soc: nil, energy_kwh: nil, by_at:)
      super()
      @soc = soc
      @energy_kwh = energy_kwh
      @by_at = by_at
      freeze
    end

    # @private
    def write(w)
      Native.refuse('soc') { w.optional(@soc) { |v1| w.f64(v1) } }
      Native.refuse('energy_kwh') { w.optional(@energy_kwh) { |v1| w.f64(v1) } }
      Native.refuse('by_at') { w.string(@by_at) }
    end

    # @private
    def self.read(r)
      new(soc: r.optional { r.f64 }, energy_kwh: r.optional { r.f64 }, by_at: r.string)
    end
  end

  # How profiles are written.
  class ProfileOptions < Record
    FIELDS = [:protocol, :unit, :max_periods].freeze

    # For which protocol.
    attr_reader :protocol

    # In which unit; amperes need a session on AC.
    attr_reader :unit

    # Most periods that the point takes (its `ChargingScheduleMaxPeriods`).
    attr_reader :max_periods

    def initialize(protocol:, unit: nil, max_periods: nil)
      super()
      @protocol = protocol
      @unit = unit
      @max_periods = max_periods
      freeze
    end

    # @private
    def write(w)
      Native.refuse('protocol') { ProfileProtocol.write(w, @protocol) }
      Native.refuse('unit') { w.optional(@unit) { |v1| RateUnit.write(w, v1) } }
      Native.refuse('max_periods') { w.optional(@max_periods) { |v1| w.u32(v1) } }
    end

    # @private
    def self.read(r)
      new(protocol: ProfileProtocol.read(r), unit: r.optional { RateUnit.read(r) }, max_periods: r.optional { r.u32 })
    end
  end

  # When each car charges, and the proof that no schedule is better by more than `gap`.
  class Schedule < Record
    FIELDS = [:schema_version, :engine_version, :status, :client_ref, :inputs, :notices, :data, :sessions, :site, :profiles, :gap].freeze

    # Version of the record shapes.
    attr_reader :schema_version

    # Version of the engine.
    attr_reader :engine_version

    # How it ends.
    attr_reader :status

    # From the request.
    attr_reader :client_ref

    # The values used and where they come from.
    attr_reader :inputs

    # What the reader should know.
    attr_reader :notices

    # The data used.
    attr_reader :data

    # One for each session, in the order of the request.
    attr_reader :sessions

    # The site, for schedules of a site.
    attr_reader :site

    # The schedules as charging points take them, if asked for.
    attr_reader :profiles

    # No schedule in the model is better by more than this share; 0 is optimal.
    attr_reader :gap

    def initialize(schema_version:, engine_version:, status:, client_ref: nil, inputs:, notices:, data:, sessions:, site: nil, profiles: [], gap:)
      super()
      @schema_version = schema_version
      @engine_version = engine_version
      @status = status
      @client_ref = client_ref
      @inputs = inputs
      @notices = notices
      @data = data
      @sessions = sessions
      @site = site
      @profiles = profiles
      @gap = gap
      freeze
    end

    # @private
    def write(w)
      Native.refuse('schema_version') { w.string(@schema_version) }
      Native.refuse('engine_version') { w.string(@engine_version) }
      Native.refuse('status') { ScheduleStatus.write(w, @status) }
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('inputs') { w.list(@inputs) { |v1| InputUsed.of(v1, 'inputs').write(w) } }
      Native.refuse('notices') { w.list(@notices) { |v1| Notice.of(v1, 'notices').write(w) } }
      Native.refuse('data') { w.list(@data) { |v1| DataUsed.of(v1, 'data').write(w) } }
      Native.refuse('sessions') { w.list(@sessions) { |v1| SessionSchedule.of(v1, 'sessions').write(w) } }
      Native.refuse('site') { w.optional(@site) { |v1| SiteSchedule.of(v1, 'site').write(w) } }
      Native.refuse('profiles') { w.list(@profiles) { |v1| ChargingProfile.of(v1, 'profiles').write(w) } }
      Native.refuse('gap') { w.f64(@gap) }
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: ScheduleStatus.read(r), client_ref: r.optional { r.string }, inputs: r.list { InputUsed.read(r) }, notices: r.list { Notice.read(r) }, data: r.list { DataUsed.read(r) }, sessions: r.list { SessionSchedule.read(r) }, site: r.optional { SiteSchedule.read(r) }, profiles: r.list { ChargingProfile.read(r) }, gap: r.f64)
    end
  end

  # When should it charge?
  class ScheduleRequest < Record
    FIELDS = [:client_ref, :sessions, :tariff, :carbon, :site, :solar, :feed_in_per_kwh, :objective, :finish_late, :holding_cost_per_kwh_h, :profiles].freeze

    # Comes back in the answer.
    attr_reader :client_ref

    # The cars.
    attr_reader :sessions

    # What energy costs.
    attr_reader :tariff

    # What energy emits.
    attr_reader :carbon

    # The grid connection that the cars share.
    attr_reader :site

    # Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there.
    attr_reader :solar

    # What a kWh of surplus earns when it goes to the grid; absent: nothing.
    attr_reader :feed_in_per_kwh

    # What is to be small.
    attr_reader :objective

    # Among schedules that are equal otherwise: charge late, so that the battery stays low for longer.
    attr_reader :finish_late

    # What it is worth to hold a kWh an hour less before the departure, in the unit of the objective.
    attr_reader :holding_cost_per_kwh_h

    # Write the schedules for charging points too.
    attr_reader :profiles

    def initialize(client_ref: nil, sessions:, tariff: nil, carbon: nil, site: nil, solar: [], feed_in_per_kwh: nil, objective: nil, finish_late: nil, holding_cost_per_kwh_h: nil, profiles: nil)
      super()
      @client_ref = client_ref
      @sessions = sessions
      @tariff = tariff
      @carbon = carbon
      @site = site
      @solar = solar
      @feed_in_per_kwh = feed_in_per_kwh
      @objective = objective
      @finish_late = finish_late
      @holding_cost_per_kwh_h = holding_cost_per_kwh_h
      @profiles = profiles
      freeze
    end

    # @private
    def write(w)
      Native.refuse('client_ref') { w.optional(@client_ref) { |v1| w.string(v1) } }
      Native.refuse('sessions') { w.list(@sessions) { |v1| SessionRequest.of(v1, 'sessions').write(w) } }
      Native.refuse('tariff') { w.optional(@tariff) { |v1| Tariff.of(v1, 'tariff').write(w) } }
      Native.refuse('carbon') { w.optional(@carbon) { |v1| CarbonIntensity.of(v1, 'carbon').write(w) } }
      Native.refuse('site') { w.optional(@site) { |v1| Site.of(v1, 'site').write(w) } }
      Native.refuse('solar') { w.list(@solar) { |v1| LimitRow.of(v1, 'solar').write(w) } }
      Native.refuse('feed_in_per_kwh') { w.optional(@feed_in_per_kwh) { |v1| w.f64(v1) } }
      Native.refuse('objective') { w.optional(@objective) { |v1| ScheduleObjective.write(w, v1) } }
      Native.refuse('finish_late') { w.optional(@finish_late) { |v1| w.bool(v1) } }
      Native.refuse('holding_cost_per_kwh_h') { w.optional(@holding_cost_per_kwh_h) { |v1| w.f64(v1) } }
      Native.refuse('profiles') { w.optional(@profiles) { |v1| ProfileOptions.of(v1, 'profiles').write(w) } }
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional { r.string }, sessions: r.list { SessionRequest.read(r) }, tariff: r.optional { Tariff.read(r) }, carbon: r.optional { CarbonIntensity.read(r) }, site: r.optional { Site.read(r) }, solar: r.list { LimitRow.read(r) }, feed_in_per_kwh: r.optional { r.f64 }, objective: r.optional { ScheduleObjective.read(r) }, finish_late: r.optional { r.bool }, holding_cost_per_kwh_h: r.optional { r.f64 }, profiles: r.optional { ProfileOptions.read(r) })
    end
  end

  # A stretch of charging.
  class ScheduleSlot < Record
    FIELDS = [:starts_at, :ends_at, :delivered_power_kw, :max_power_kw, :current_a, :phases, :battery_energy_kwh, :delivered_energy_kwh, :amount].freeze

    # Its start.
    attr_reader :starts_at

    # Its end.
    attr_reader :ends_at

    # Mean power at the plug, kW.
    attr_reader :delivered_power_kw

    # Highest power within it, kW: what a limit must allow.
    attr_reader :max_power_kw

    # Current per phase that the highest power is, A; AC only.
    attr_reader :current_a

    # AC phases in use.
    attr_reader :phases

    # Energy stored, kWh.
    attr_reader :battery_energy_kwh

    # Energy at the plug, kWh.
    attr_reader :delivered_energy_kwh

    # What it costs.
    attr_reader :amount

    def initialize(starts_at:, ends_at:, delivered_power_kw:, max_power_kw:, current_a: nil, phases: nil, battery_energy_kwh:, delivered_energy_kwh:, amount: nil)
      super()
      @starts_at = starts_at
      @ends_at = ends_at
      @delivered_power_kw = delivered_power_kw
      @max_power_kw = max_power_kw
      @current_a = current_a
      @phases = phases
      @battery_energy_kwh = battery_energy_kwh
      @delivered_energy_kwh = delivered_energy_kwh
      @amount = amount
      freeze
    end

    # @private
    def write(w)
      Native.refuse('starts_at') { w.string(@starts_at) }
      Native.refuse('ends_at') { w.string(@ends_at) }
      Native.refuse('delivered_power_kw') { w.f64(@delivered_power_kw) }
      Native.refuse('max_power_kw') { w.f64(@max_power_kw) }
      Native.refuse('current_a') { w.optional(@current_a) { |v1| w.f64(v1) } }
      Native.refuse('phases') { w.optional(@phases) { |v1| w.u32(v1) } }
      Native.refuse('battery_energy_kwh') { w.f64(@battery_energy_kwh) }
      Native.refuse('delivered_energy_kwh') { w.f64(@delivered_energy_kwh) }
      Native.refuse('amount') { w.optional(@amount) { |v1| Amount.of(v1, 'amount').write(w) } }
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.string, delivered_power_kw: r.f64, max_power_kw: r.f64, current_a: r.optional { r.f64 }, phases: r.optional { r.u32 }, battery_energy_kwh: r.f64, delivered_energy_kwh: r.f64, amount: r.optional { Amount.read(r) })
    end
  end

  # Sums over the slots of a session.
  class ScheduleTotals < Record
    FIELDS = [:battery_energy_kwh, :delivered_energy_kwh, :amount, :carbon_g].freeze

    # Energy stored, kWh.
    attr_reader :battery_energy_kwh

    # Energy at the plug, kWh.
    attr_reader :delivered_energy_kwh

    # What it costs.
    attr_reader :amount

    # What it emits, g of CO2.
    attr_reader :carbon_g

    def initialize(battery_energy_kwh:, delivered_energy_kwh:, amount: nil, carbon_g: nil)
      super()
      @battery_energy_kwh = battery_energy_kwh
      @delivered_energy_kwh = delivered_energy_kwh
      @amount = amount
      @carbon_g = carbon_g
      freeze
    end

    # @private
    def write(w)
      Native.refuse('battery_energy_kwh') { w.f64(@battery_energy_kwh) }
      Native.refuse('delivered_energy_kwh') { w.f64(@delivered_energy_kwh) }
      Native.refuse('amount') { w.optional(@amount) { |v1| Amount.of(v1, 'amount').write(w) } }
      Native.refuse('carbon_g') { w.optional(@carbon_g) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(battery_energy_kwh: r.f64, delivered_energy_kwh: r.f64, amount: r.optional { Amount.read(r) }, carbon_g: r.optional { r.f64 })
    end
  end

  # A car that is plugged in for a while.
  class SessionRequest < Record
    FIELDS = [:reference, :vehicle, :start_soc, :highest_start_soc, :goal, :arrives_at, :departs_at, :earliest_departs_at, :shortfall_cost_per_kwh, :minimum, :current_type, :max_power_kw, :phases, :conditions, :priority, :tariff].freeze

    # Name of the session; comes back in the answer.
    attr_reader :reference

    # The car; absent: only `goal.energy_kwh` at `max_power_kw` is known.
    attr_reader :vehicle

    # State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full.
    attr_reader :start_soc

    # Highest state of charge that it may arrive with; `start_soc` is then the lowest. The schedule serves all between them.
    attr_reader :highest_start_soc

    # What to reach: `target_soc` or `energy_kwh`.
    attr_reader :goal

    # From when it is plugged in.
    attr_reader :arrives_at

    # When it must be ready; with `earliest_departs_at` the latest moment.
    attr_reader :departs_at

    # The departure may come as early as this. Without `shortfall_cost_per_kwh` the goal is to be reached by then, as far as time
    # allows; with it, every moment until `departs_at` is taken to be as likely.
    attr_reader :earliest_departs_at

    # What a kWh counts that is missing when the car leaves early, in the unit of the objective.
    attr_reader :shortfall_cost_per_kwh

    # A state of charge to have earlier.
    attr_reader :minimum

    # Kind of current at the plug.
    attr_reader :current_type

    # Highest power of the plug, kW (delivered).
    attr_reader :max_power_kw

    # AC phases of the plug, 1 to 3.
    attr_reader :phases

    # Weather and battery health.
    attr_reader :conditions

    # Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share.
    attr_reader :priority

    # Prices of its own; absent: those of the request.
    attr_reader :tariff

    def initialize(reference:, vehicle: nil, start_soc: nil, highest_start_soc: nil, goal:, arrives_at:, departs_at:, earliest_departs_at: nil, shortfall_cost_per_kwh: nil, minimum: nil, current_type: nil, max_power_kw: nil, phases: nil, conditions: nil, priority: nil, tariff: nil)
      super()
      @reference = reference
      @vehicle = vehicle
      @start_soc = start_soc
      @highest_start_soc = highest_start_soc
      @goal = goal
      @arrives_at = arrives_at
      @departs_at = departs_at
      @earliest_departs_at = earliest_departs_at
      @shortfall_cost_per_kwh = shortfall_cost_per_kwh
      @minimum = minimum
      @current_type = current_type
      @max_power_kw = max_power_kw
      @phases = phases
      @conditions = conditions
      @priority = priority
      @tariff = tariff
      freeze
    end

    # @private
    def write(w)
      Native.refuse('reference') { w.string(@reference) }
      Native.refuse('vehicle') { w.optional(@vehicle) { |v1| VehicleRef.of(v1, 'vehicle').write(w) } }
      Native.refuse('start_soc') { w.optional(@start_soc) { |v1| w.f64(v1) } }
      Native.refuse('highest_start_soc') { w.optional(@highest_start_soc) { |v1| w.f64(v1) } }
      Native.refuse('goal') { ChargeGoal.of(@goal, 'goal').write(w) }
      Native.refuse('arrives_at') { w.string(@arrives_at) }
      Native.refuse('departs_at') { w.string(@departs_at) }
      Native.refuse('earliest_departs_at') { w.optional(@earliest_departs_at) { |v1| w.string(v1) } }
      Native.refuse('shortfall_cost_per_kwh') { w.optional(@shortfall_cost_per_kwh) { |v1| w.f64(v1) } }
      Native.refuse('minimum') { w.optional(@minimum) { |v1| Minimum.of(v1, 'minimum').write(w) } }
      Native.refuse('current_type') { w.optional(@current_type) { |v1| CurrentType.write(w, v1) } }
      Native.refuse('max_power_kw') { w.optional(@max_power_kw) { |v1| w.f64(v1) } }
      Native.refuse('phases') { w.optional(@phases) { |v1| w.u32(v1) } }
      Native.refuse('conditions') { w.optional(@conditions) { |v1| Conditions.of(v1, 'conditions').write(w) } }
      Native.refuse('priority') { w.optional(@priority) { |v1| w.f64(v1) } }
      Native.refuse('tariff') { w.optional(@tariff) { |v1| Tariff.of(v1, 'tariff').write(w) } }
    end

    # @private
    def self.read(r)
      new(reference: r.string, vehicle: r.optional { VehicleRef.read(r) }, start_soc: r.optional { r.f64 }, highest_start_soc: r.optional { r.f64 }, goal: ChargeGoal.read(r), arrives_at: r.string, departs_at: r.string, earliest_departs_at: r.optional { r.string }, shortfall_cost_per_kwh: r.optional { r.f64 }, minimum: r.optional { Minimum.read(r) }, current_type: r.optional { CurrentType.read(r) }, max_power_kw: r.optional { r.f64 }, phases: r.optional { r.u32 }, conditions: r.optional { Conditions.read(r) }, priority: r.optional { r.f64 }, tariff: r.optional { Tariff.read(r) })
    end
  end

  # The schedule of one car.
  class SessionSchedule < Record
    FIELDS = [:reference, :slots, :totals, :end_soc, :shortfall_kwh, :minimum_shortfall_kwh, :expected_shortfall_kwh, :fullest_totals].freeze

    # From the request.
    attr_reader :reference

    # When it charges; it rests outside of these.
    attr_reader :slots

    # Sums.
    attr_reader :totals

    # State of charge at the departure, if that on arrival is known.
    attr_reader :end_soc

    # Stored energy that is missing at the departure, kWh.
    attr_reader :shortfall_kwh

    # Stored energy that is missing at the moment of the minimum, kWh.
    attr_reader :minimum_shortfall_kwh

    # Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost.
    attr_reader :expected_shortfall_kwh

    # Sums where the car arrives as full as it may; `totals` are those of the emptiest.
    attr_reader :fullest_totals

    def initialize(reference:, slots:, totals:, end_soc: nil, shortfall_kwh:, minimum_shortfall_kwh: nil, expected_shortfall_kwh: nil, fullest_totals: nil)
      super()
      @reference = reference
      @slots = slots
      @totals = totals
      @end_soc = end_soc
      @shortfall_kwh = shortfall_kwh
      @minimum_shortfall_kwh = minimum_shortfall_kwh
      @expected_shortfall_kwh = expected_shortfall_kwh
      @fullest_totals = fullest_totals
      freeze
    end

    # @private
    def write(w)
      Native.refuse('reference') { w.string(@reference) }
      Native.refuse('slots') { w.list(@slots) { |v1| ScheduleSlot.of(v1, 'slots').write(w) } }
      Native.refuse('totals') { ScheduleTotals.of(@totals, 'totals').write(w) }
      Native.refuse('end_soc') { w.optional(@end_soc) { |v1| w.f64(v1) } }
      Native.refuse('shortfall_kwh') { w.f64(@shortfall_kwh) }
      Native.refuse('minimum_shortfall_kwh') { w.optional(@minimum_shortfall_kwh) { |v1| w.f64(v1) } }
      Native.refuse('expected_shortfall_kwh') { w.optional(@expected_shortfall_kwh) { |v1| w.f64(v1) } }
      Native.refuse('fullest_totals') { w.optional(@fullest_totals) { |v1| ScheduleTotals.of(v1, 'fullest_totals').write(w) } }
    end

    # @private
    def self.read(r)
      new(reference: r.string, slots: r.list { ScheduleSlot.read(r) }, totals: ScheduleTotals.read(r), end_soc: r.optional { r.f64 }, shortfall_kwh: r.f64, minimum_shortfall_kwh: r.optional { r.f64 }, expected_shortfall_kwh: r.optional { r.f64 }, fullest_totals: r.optional { ScheduleTotals.read(r) })
    end
  end

  # The grid connection that cars share.
  class Site < Record
    FIELDS = [:cap, :base_load, :dimming, :phase_limit_a].freeze

    # What the site may take; no limit outside of the rows.
    attr_reader :cap

    # What everything else there takes at most; nothing outside of the rows.
    attr_reader :base_load

    # What each car may take by order of the grid operator; no limit outside of the rows.
    attr_reader :dimming

    # Most current of each phase, A; cars that use fewer than three phases count as if on the same one.
    attr_reader :phase_limit_a

    def initialize(cap: [], base_load: [], dimming: [], phase_limit_a: nil)
      super()
      @cap = cap
      @base_load = base_load
      @dimming = dimming
      @phase_limit_a = phase_limit_a
      freeze
    end

    # @private
    def write(w)
      Native.refuse('cap') { w.list(@cap) { |v1| LimitRow.of(v1, 'cap').write(w) } }
      Native.refuse('base_load') { w.list(@base_load) { |v1| LimitRow.of(v1, 'base_load').write(w) } }
      Native.refuse('dimming') { w.list(@dimming) { |v1| LimitRow.of(v1, 'dimming').write(w) } }
      Native.refuse('phase_limit_a') { w.optional(@phase_limit_a) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(cap: r.list { LimitRow.read(r) }, base_load: r.list { LimitRow.read(r) }, dimming: r.list { LimitRow.read(r) }, phase_limit_a: r.optional { r.f64 })
    end
  end

  # The site's part of a schedule.
  class SiteSchedule < Record
    FIELDS = [:cap, :certificate].freeze

    # The cap that was kept.
    attr_reader :cap

    # Why not all are served, if so.
    attr_reader :certificate

    def initialize(cap:, certificate: nil)
      super()
      @cap = cap
      @certificate = certificate
      freeze
    end

    # @private
    def write(w)
      Native.refuse('cap') { w.list(@cap) { |v1| LimitRow.of(v1, 'cap').write(w) } }
      Native.refuse('certificate') { w.optional(@certificate) { |v1| Certificate.of(v1, 'certificate').write(w) } }
    end

    # @private
    def self.read(r)
      new(cap: r.list { LimitRow.read(r) }, certificate: r.optional { Certificate.read(r) })
    end
  end

  # From when to when.
  class Span < Record
    FIELDS = [:starts_at, :ends_at].freeze

    # Its start.
    attr_reader :starts_at

    # Its end.
    attr_reader :ends_at

    def initialize(starts_at:, ends_at:)
      super()
      @starts_at = starts_at
      @ends_at = ends_at
      freeze
    end

    # @private
    def write(w)
      Native.refuse('starts_at') { w.string(@starts_at) }
      Native.refuse('ends_at') { w.string(@ends_at) }
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.string)
    end
  end

  # A sum of money with its parts.
  class Amount < Record
    FIELDS = [:status, :currency, :total, :before_taxes, :components, :tariff_id].freeze

    # How well it is known.
    attr_reader :status

    # ISO 4217, three letters.
    attr_reader :currency

    # The sum, taxes included.
    attr_reader :total

    # The sum without taxes.
    attr_reader :before_taxes

    # Its parts.
    attr_reader :components

    # The tariff it follows from.
    attr_reader :tariff_id

    def initialize(status:, currency:, total:, before_taxes: nil, components:, tariff_id: nil)
      super()
      @status = status
      @currency = currency
      @total = total
      @before_taxes = before_taxes
      @components = components
      @tariff_id = tariff_id
      freeze
    end

    # @private
    def write(w)
      Native.refuse('status') { AmountStatus.write(w, @status) }
      Native.refuse('currency') { w.string(@currency) }
      Native.refuse('total') { w.f64(@total) }
      Native.refuse('before_taxes') { w.optional(@before_taxes) { |v1| w.f64(v1) } }
      Native.refuse('components') { w.list(@components) { |v1| AmountComponent.of(v1, 'components').write(w) } }
      Native.refuse('tariff_id') { w.optional(@tariff_id) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(status: AmountStatus.read(r), currency: r.string, total: r.f64, before_taxes: r.optional { r.f64 }, components: r.list { AmountComponent.read(r) }, tariff_id: r.optional { r.string })
    end
  end

  # A part of a sum.
  class AmountComponent < Record
    FIELDS = [:kind, :quantity, :price, :total].freeze

    # What it is paid for.
    attr_reader :kind

    # How much of it, in the unit of the kind.
    attr_reader :quantity

    # Price of one unit.
    attr_reader :price

    # What it comes to.
    attr_reader :total

    def initialize(kind:, quantity:, price:, total:)
      super()
      @kind = kind
      @quantity = quantity
      @price = price
      @total = total
      freeze
    end

    # @private
    def write(w)
      Native.refuse('kind') { AmountComponentKind.write(w, @kind) }
      Native.refuse('quantity') { w.f64(@quantity) }
      Native.refuse('price') { w.f64(@price) }
      Native.refuse('total') { w.f64(@total) }
    end

    # @private
    def self.read(r)
      new(kind: AmountComponentKind.read(r), quantity: r.f64, price: r.f64, total: r.f64)
    end
  end

  # What a kWh emits over time.
  class CarbonIntensity < Record
    FIELDS = [:time_zone, :values, :gaps].freeze

    # IANA name of the zone that days count in; absent: the offset of the request.
    attr_reader :time_zone

    # Values in any order.
    attr_reader :values

    # What to take where the list has a gap.
    attr_reader :gaps

    def initialize(time_zone: nil, values:, gaps: nil)
      super()
      @time_zone = time_zone
      @values = values
      @gaps = gaps
      freeze
    end

    # @private
    def write(w)
      Native.refuse('time_zone') { w.optional(@time_zone) { |v1| w.string(v1) } }
      Native.refuse('values') { w.list(@values) { |v1| CarbonRow.of(v1, 'values').write(w) } }
      Native.refuse('gaps') { w.optional(@gaps) { |v1| GapRule.write(w, v1) } }
    end

    # @private
    def self.read(r)
      new(time_zone: r.optional { r.string }, values: r.list { CarbonRow.read(r) }, gaps: r.optional { GapRule.read(r) })
    end
  end

  # A carbon intensity and from when it holds.
  class CarbonRow < Record
    FIELDS = [:starts_at, :ends_at, :intensity_g_per_kwh].freeze

    # From when, at a whole minute.
    attr_reader :starts_at

    # Until when; absent: until the next row, the last as long as the one before.
    attr_reader :ends_at

    # Grams of CO2 (equivalent) per kWh.
    attr_reader :intensity_g_per_kwh

    def initialize(starts_at:, ends_at: nil, intensity_g_per_kwh:)
      super()
      @starts_at = starts_at
      @ends_at = ends_at
      @intensity_g_per_kwh = intensity_g_per_kwh
      freeze
    end

    # @private
    def write(w)
      Native.refuse('starts_at') { w.string(@starts_at) }
      Native.refuse('ends_at') { w.optional(@ends_at) { |v1| w.string(v1) } }
      Native.refuse('intensity_g_per_kwh') { w.f64(@intensity_g_per_kwh) }
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.optional { r.string }, intensity_g_per_kwh: r.f64)
    end
  end

  # Prices and when they hold.
  class OcpiElement < Record
    FIELDS = [:price_components, :restrictions].freeze

    # The prices.
    attr_reader :price_components

    # When they hold; absent: always.
    attr_reader :restrictions

    def initialize(price_components:, restrictions: nil)
      super()
      @price_components = price_components
      @restrictions = restrictions
      freeze
    end

    # @private
    def write(w)
      Native.refuse('price_components') { w.list(@price_components) { |v1| OcpiPriceComponent.of(v1, 'price_components').write(w) } }
      Native.refuse('restrictions') { w.optional(@restrictions) { |v1| OcpiRestrictions.of(v1, 'restrictions').write(w) } }
    end

    # @private
    def self.read(r)
      new(price_components: r.list { OcpiPriceComponent.read(r) }, restrictions: r.optional { OcpiRestrictions.read(r) })
    end
  end

  # A sum without and with VAT.
  class OcpiPrice < Record
    FIELDS = [:excl_vat, :incl_vat].freeze

    # Without VAT.
    attr_reader :excl_vat

    # With VAT; absent: the same.
    attr_reader :incl_vat

    def initialize(excl_vat:, incl_vat: nil)
      super()
      @excl_vat = excl_vat
      @incl_vat = incl_vat
      freeze
    end

    # @private
    def write(w)
      Native.refuse('excl_vat') { w.f64(@excl_vat) }
      Native.refuse('incl_vat') { w.optional(@incl_vat) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(excl_vat: r.f64, incl_vat: r.optional { r.f64 })
    end
  end

  # A price for one dimension.
  class OcpiPriceComponent < Record
    FIELDS = [:dimension, :price, :vat, :step_size].freeze

    # For what.
    attr_reader :dimension

    # Price of a kWh, an hour or the session, without VAT.
    attr_reader :price

    # VAT, per cent.
    attr_reader :vat

    # Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it.
    attr_reader :step_size

    def initialize(dimension:, price:, vat: nil, step_size: nil)
      super()
      @dimension = dimension
      @price = price
      @vat = vat
      @step_size = step_size
      freeze
    end

    # @private
    def write(w)
      Native.refuse('dimension') { OcpiDimension.write(w, @dimension) }
      Native.refuse('price') { w.f64(@price) }
      Native.refuse('vat') { w.optional(@vat) { |v1| w.f64(v1) } }
      Native.refuse('step_size') { w.optional(@step_size) { |v1| w.u32(v1) } }
    end

    # @private
    def self.read(r)
      new(dimension: OcpiDimension.read(r), price: r.f64, vat: r.optional { r.f64 }, step_size: r.optional { r.u32 })
    end
  end

  # When an element holds.
  class OcpiRestrictions < Record
    FIELDS = [:start_time, :end_time, :start_date, :end_date, :min_kwh, :max_kwh, :min_current, :max_current, :min_power, :max_power, :min_duration, :max_duration, :day_of_week, :reservation].freeze

    # Local clock time from which it holds, `HH:MM`.
    attr_reader :start_time

    # Local clock time until which it holds; before `start_time`: over midnight.
    attr_reader :end_time

    # First local day, `YYYY-MM-DD`.
    attr_reader :start_date

    # First local day on which it does not hold any more.
    attr_reader :end_date

    # Energy of the session from which it holds, kWh.
    attr_reader :min_kwh

    # Energy until which it holds, kWh.
    attr_reader :max_kwh

    # Current from which it holds, A.
    attr_reader :min_current

    # Current below which it holds, A.
    attr_reader :max_current

    # Power from which it holds, kW.
    attr_reader :min_power

    # Power below which it holds, kW.
    attr_reader :max_power

    # Time since the start of the session from which it holds, s.
    attr_reader :min_duration

    # Time until which it holds, s.
    attr_reader :max_duration

    # Days on which it holds, `MONDAY` to `SUNDAY`; empty: all.
    attr_reader :day_of_week

    # `RESERVATION` or `RESERVATION_EXPIRES`: prices of reservations, which sessions do not pay.
    attr_reader :reservation

    def initialize(start_time: nil, end_time: nil, start_date: nil, end_date: nil, min_kwh: nil, max_kwh: nil, min_current: nil, max_current: nil, min_power: nil, max_power: nil, min_duration: nil, max_duration: nil, day_of_week:, reservation: nil)
      super()
      @start_time = start_time
      @end_time = end_time
      @start_date = start_date
      @end_date = end_date
      @min_kwh = min_kwh
      @max_kwh = max_kwh
      @min_current = min_current
      @max_current = max_current
      @min_power = min_power
      @max_power = max_power
      @min_duration = min_duration
      @max_duration = max_duration
      @day_of_week = day_of_week
      @reservation = reservation
      freeze
    end

    # @private
    def write(w)
      Native.refuse('start_time') { w.optional(@start_time) { |v1| w.string(v1) } }
      Native.refuse('end_time') { w.optional(@end_time) { |v1| w.string(v1) } }
      Native.refuse('start_date') { w.optional(@start_date) { |v1| w.string(v1) } }
      Native.refuse('end_date') { w.optional(@end_date) { |v1| w.string(v1) } }
      Native.refuse('min_kwh') { w.optional(@min_kwh) { |v1| w.f64(v1) } }
      Native.refuse('max_kwh') { w.optional(@max_kwh) { |v1| w.f64(v1) } }
      Native.refuse('min_current') { w.optional(@min_current) { |v1| w.f64(v1) } }
      Native.refuse('max_current') { w.optional(@max_current) { |v1| w.f64(v1) } }
      Native.refuse('min_power') { w.optional(@min_power) { |v1| w.f64(v1) } }
      Native.refuse('max_power') { w.optional(@max_power) { |v1| w.f64(v1) } }
      Native.refuse('min_duration') { w.optional(@min_duration) { |v1| w.f64(v1) } }
      Native.refuse('max_duration') { w.optional(@max_duration) { |v1| w.f64(v1) } }
      Native.refuse('day_of_week') { w.list(@day_of_week) { |v1| w.string(v1) } }
      Native.refuse('reservation') { w.optional(@reservation) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(start_time: r.optional { r.string }, end_time: r.optional { r.string }, start_date: r.optional { r.string }, end_date: r.optional { r.string }, min_kwh: r.optional { r.f64 }, max_kwh: r.optional { r.f64 }, min_current: r.optional { r.f64 }, max_current: r.optional { r.f64 }, min_power: r.optional { r.f64 }, max_power: r.optional { r.f64 }, min_duration: r.optional { r.f64 }, max_duration: r.optional { r.f64 }, day_of_week: r.list { r.string }, reservation: r.optional { r.string })
    end
  end

  # A tariff of OCPI; fields that do not bear on the price of a session are ignored.
  class OcpiTariff < Record
    FIELDS = [:id, :currency, :elements, :min_price, :max_price, :tax_included].freeze

    # Its id.
    attr_reader :id

    # ISO 4217, three letters.
    attr_reader :currency

    # Prices, the first that holds counts.
    attr_reader :elements

    # Least a session costs.
    attr_reader :min_price

    # Most a session costs.
    attr_reader :max_price

    # Whether the prices of elements include taxes; absent: they do not.
    attr_reader :tax_included

    def initialize(id:, currency:, elements:, min_price: nil, max_price: nil, tax_included: nil)
      super()
      @id = id
      @currency = currency
      @elements = elements
      @min_price = min_price
      @max_price = max_price
      @tax_included = tax_included
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.string(@id) }
      Native.refuse('currency') { w.string(@currency) }
      Native.refuse('elements') { w.list(@elements) { |v1| OcpiElement.of(v1, 'elements').write(w) } }
      Native.refuse('min_price') { w.optional(@min_price) { |v1| OcpiPrice.of(v1, 'min_price').write(w) } }
      Native.refuse('max_price') { w.optional(@max_price) { |v1| OcpiPrice.of(v1, 'max_price').write(w) } }
      Native.refuse('tax_included') { w.optional(@tax_included) { |v1| OcpiTaxIncluded.write(w, v1) } }
    end

    # @private
    def self.read(r)
      new(id: r.string, currency: r.string, elements: r.list { OcpiElement.read(r) }, min_price: r.optional { OcpiPrice.read(r) }, max_price: r.optional { OcpiPrice.read(r) }, tax_included: r.optional { OcpiTaxIncluded.read(r) })
    end
  end

  # A price and from when it holds.
  class PriceRow < Record
    FIELDS = [:starts_at, :ends_at, :price_per_kwh].freeze

    # From when, at a whole minute.
    attr_reader :starts_at

    # Until when; absent: until the next row, the last as long as the one before.
    attr_reader :ends_at

    # Price of a delivered kWh, taxes included; negative where one is paid for taking it.
    attr_reader :price_per_kwh

    def initialize(starts_at:, ends_at: nil, price_per_kwh:)
      super()
      @starts_at = starts_at
      @ends_at = ends_at
      @price_per_kwh = price_per_kwh
      freeze
    end

    # @private
    def write(w)
      Native.refuse('starts_at') { w.string(@starts_at) }
      Native.refuse('ends_at') { w.optional(@ends_at) { |v1| w.string(v1) } }
      Native.refuse('price_per_kwh') { w.f64(@price_per_kwh) }
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.optional { r.string }, price_per_kwh: r.f64)
    end
  end

  # A stretch of a session at one power; 0 is plugged in without charging.
  class SessionPiece < Record
    FIELDS = [:starts_at, :ends_at, :delivered_power_kw, :current_a].freeze

    # Its start.
    attr_reader :starts_at

    # Its end; the next piece begins there.
    attr_reader :ends_at

    # Power at the meter, kW.
    attr_reader :delivered_power_kw

    # Current per phase, A; restrictions on current hold for all when it is not known.
    attr_reader :current_a

    def initialize(starts_at:, ends_at:, delivered_power_kw:, current_a: nil)
      super()
      @starts_at = starts_at
      @ends_at = ends_at
      @delivered_power_kw = delivered_power_kw
      @current_a = current_a
      freeze
    end

    # @private
    def write(w)
      Native.refuse('starts_at') { w.string(@starts_at) }
      Native.refuse('ends_at') { w.string(@ends_at) }
      Native.refuse('delivered_power_kw') { w.f64(@delivered_power_kw) }
      Native.refuse('current_a') { w.optional(@current_a) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.string, delivered_power_kw: r.f64, current_a: r.optional { r.f64 })
    end
  end

  # What a charging session is priced by: one of both.
  class SessionTariff < Record
    FIELDS = [:ocpi, :energy].freeze

    # A tariff of OCPI.
    attr_reader :ocpi

    # A price list, or rules by time of day.
    attr_reader :energy

    def initialize(ocpi: nil, energy: nil)
      super()
      @ocpi = ocpi
      @energy = energy
      freeze
    end

    # @private
    def write(w)
      Native.refuse('ocpi') { w.optional(@ocpi) { |v1| OcpiTariff.of(v1, 'ocpi').write(w) } }
      Native.refuse('energy') { w.optional(@energy) { |v1| Tariff.of(v1, 'energy').write(w) } }
    end

    # @private
    def self.read(r)
      new(ocpi: r.optional { OcpiTariff.read(r) }, energy: r.optional { Tariff.read(r) })
    end
  end

  # One interval `[starts_at, ends_at)` with one price.
  class Slot < Record
    FIELDS = [:starts_at, :ends_at, :price_per_kwh, :assumed].freeze

    # Its start.
    attr_reader :starts_at

    # Its end.
    attr_reader :ends_at

    # Price of a delivered kWh.
    attr_reader :price_per_kwh

    # Whether the list said nothing and `GapRule` filled it.
    attr_reader :assumed

    def initialize(starts_at:, ends_at:, price_per_kwh:, assumed:)
      super()
      @starts_at = starts_at
      @ends_at = ends_at
      @price_per_kwh = price_per_kwh
      @assumed = assumed
      freeze
    end

    # @private
    def write(w)
      Native.refuse('starts_at') { w.string(@starts_at) }
      Native.refuse('ends_at') { w.string(@ends_at) }
      Native.refuse('price_per_kwh') { w.f64(@price_per_kwh) }
      Native.refuse('assumed') { w.bool(@assumed) }
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.string, price_per_kwh: r.f64, assumed: r.bool)
    end
  end

  # What energy costs over time: a list of prices or rules by time of day, exactly one of the two.
  class Tariff < Record
    FIELDS = [:id, :currency, :time_zone, :prices, :rules, :gaps].freeze

    # Its id; comes back in amounts.
    attr_reader :id

    # ISO 4217, three letters.
    attr_reader :currency

    # IANA name of the zone that days and rules count in; absent: the offset of the request. Rules need it.
    attr_reader :time_zone

    # Prices in any order.
    attr_reader :prices

    # Rules by time of day; the first that fits counts.
    attr_reader :rules

    # What to take where the list has a gap.
    attr_reader :gaps

    def initialize(id: nil, currency:, time_zone: nil, prices: [], rules: [], gaps: nil)
      super()
      @id = id
      @currency = currency
      @time_zone = time_zone
      @prices = prices
      @rules = rules
      @gaps = gaps
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.optional(@id) { |v1| w.string(v1) } }
      Native.refuse('currency') { w.string(@currency) }
      Native.refuse('time_zone') { w.optional(@time_zone) { |v1| w.string(v1) } }
      Native.refuse('prices') { w.list(@prices) { |v1| PriceRow.of(v1, 'prices').write(w) } }
      Native.refuse('rules') { w.list(@rules) { |v1| TimeOfUseRule.of(v1, 'rules').write(w) } }
      Native.refuse('gaps') { w.optional(@gaps) { |v1| GapRule.write(w, v1) } }
    end

    # @private
    def self.read(r)
      new(id: r.optional { r.string }, currency: r.string, time_zone: r.optional { r.string }, prices: r.list { PriceRow.read(r) }, rules: r.list { TimeOfUseRule.read(r) }, gaps: r.optional { GapRule.read(r) })
    end
  end

  # A price for a time of day.
  class TimeOfUseRule < Record
    FIELDS = [:from, :to, :days, :price_per_kwh].freeze

    # Local clock time from which it holds, `HH:MM`.
    attr_reader :from

    # Local clock time until which it holds, `HH:MM` up to `24:00`; not after `from`: over midnight.
    attr_reader :to

    # Days on which it holds; empty: every day. Past midnight the new day counts.
    attr_reader :days

    # Price of a delivered kWh, taxes included.
    attr_reader :price_per_kwh

    def initialize(from:, to:, days: [], price_per_kwh:)
      super()
      @from = from
      @to = to
      @days = days
      @price_per_kwh = price_per_kwh
      freeze
    end

    # @private
    def write(w)
      Native.refuse('from') { w.string(@from) }
      Native.refuse('to') { w.string(@to) }
      Native.refuse('days') { w.list(@days) { |v1| Weekday.write(w, v1) } }
      Native.refuse('price_per_kwh') { w.f64(@price_per_kwh) }
    end

    # @private
    def self.read(r)
      new(from: r.string, to: r.string, days: r.list { Weekday.read(r) }, price_per_kwh: r.f64)
    end
  end

  # Alternating-current charging of a car.
  class AcCharging < Record
    FIELDS = [:onboard_charger_kw, :phases].freeze

    # Ceiling of the on-board charger at the plug (delivered), kW.
    attr_reader :onboard_charger_kw

    # Phases it can use, 1 to 3.
    attr_reader :phases

    def initialize(onboard_charger_kw:, phases:)
      super()
      @onboard_charger_kw = onboard_charger_kw
      @phases = phases
      freeze
    end

    # @private
    def write(w)
      Native.refuse('onboard_charger_kw') { w.f64(@onboard_charger_kw) }
      Native.refuse('phases') { w.u32(@phases) }
    end

    # @private
    def self.read(r)
      new(onboard_charger_kw: r.f64, phases: r.u32)
    end
  end

  # The conditions a car is driven and charged in.
  class Conditions < Record
    FIELDS = [:air_c, :battery_c, :wind_kmh, :wind_from_deg, :load_kg, :cabin_c, :max_kmh, :soh].freeze

    # Air temperature, C.
    attr_reader :air_c

    # Battery temperature, C; absent: taken from the air (see `charge`).
    attr_reader :battery_c

    # Wind speed, km/h.
    attr_reader :wind_kmh

    # Direction the wind blows from, degrees clockwise from north.
    attr_reader :wind_from_deg

    # Passengers and luggage beyond the driver, kg.
    attr_reader :load_kg

    # Cabin temperature wished for, C.
    attr_reader :cabin_c

    # Highest speed driven, km/h.
    attr_reader :max_kmh

    # State of health: present usable capacity over that when new.
    attr_reader :soh

    def initialize(air_c: nil, battery_c: nil, wind_kmh: nil, wind_from_deg: nil, load_kg: nil, cabin_c: nil, max_kmh: nil, soh: nil)
      super()
      @air_c = air_c
      @battery_c = battery_c
      @wind_kmh = wind_kmh
      @wind_from_deg = wind_from_deg
      @load_kg = load_kg
      @cabin_c = cabin_c
      @max_kmh = max_kmh
      @soh = soh
      freeze
    end

    # @private
    def write(w)
      Native.refuse('air_c') { w.optional(@air_c) { |v1| w.f64(v1) } }
      Native.refuse('battery_c') { w.optional(@battery_c) { |v1| w.f64(v1) } }
      Native.refuse('wind_kmh') { w.optional(@wind_kmh) { |v1| w.f64(v1) } }
      Native.refuse('wind_from_deg') { w.optional(@wind_from_deg) { |v1| w.f64(v1) } }
      Native.refuse('load_kg') { w.optional(@load_kg) { |v1| w.f64(v1) } }
      Native.refuse('cabin_c') { w.optional(@cabin_c) { |v1| w.f64(v1) } }
      Native.refuse('max_kmh') { w.optional(@max_kmh) { |v1| w.f64(v1) } }
      Native.refuse('soh') { w.optional(@soh) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(air_c: r.optional { r.f64 }, battery_c: r.optional { r.f64 }, wind_kmh: r.optional { r.f64 }, wind_from_deg: r.optional { r.f64 }, load_kg: r.optional { r.f64 }, cabin_c: r.optional { r.f64 }, max_kmh: r.optional { r.f64 }, soh: r.optional { r.f64 })
    end
  end

  # One point of a charge curve.
  class CurvePoint < Record
    FIELDS = [:soc, :power_kw].freeze

    # State of charge, a fraction.
    attr_reader :soc

    # Highest power into the battery there, kW.
    attr_reader :power_kw

    def initialize(soc:, power_kw:)
      super()
      @soc = soc
      @power_kw = power_kw
      freeze
    end

    # @private
    def write(w)
      Native.refuse('soc') { w.f64(@soc) }
      Native.refuse('power_kw') { w.f64(@power_kw) }
    end

    # @private
    def self.read(r)
      new(soc: r.f64, power_kw: r.f64)
    end
  end

  # Direct-current charging of a car.
  class DcCharging < Record
    FIELDS = [:curve, :tier, :max_voltage_v, :max_current_a].freeze

    # Highest power into the battery at each SoC; linear between points, from 0 to 1.
    attr_reader :curve

    # How far the curve can be trusted.
    attr_reader :tier

    # Highest voltage the car takes, V.
    attr_reader :max_voltage_v

    # Highest current the car takes, A.
    attr_reader :max_current_a

    def initialize(curve:, tier:, max_voltage_v: nil, max_current_a: nil)
      super()
      @curve = curve
      @tier = tier
      @max_voltage_v = max_voltage_v
      @max_current_a = max_current_a
      freeze
    end

    # @private
    def write(w)
      Native.refuse('curve') { w.list(@curve) { |v1| CurvePoint.of(v1, 'curve').write(w) } }
      Native.refuse('tier') { Tier.write(w, @tier) }
      Native.refuse('max_voltage_v') { w.optional(@max_voltage_v) { |v1| w.f64(v1) } }
      Native.refuse('max_current_a') { w.optional(@max_current_a) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(curve: r.list { CurvePoint.read(r) }, tier: Tier.read(r), max_voltage_v: r.optional { r.f64 }, max_current_a: r.optional { r.f64 })
    end
  end

  # Rated consumption and range of the type approval.
  class RatedConsumption < Record
    FIELDS = [:cycle, :consumption_wh_per_km, :range_m].freeze

    # Test cycle: `wltp`, `epa`, `nedc`, `cltc`; or `average`, mixed driving counted at the battery.
    attr_reader :cycle

    # Consumption as the label says it, Wh/km.
    attr_reader :consumption_wh_per_km

    # Range of the label, m.
    attr_reader :range_m

    def initialize(cycle:, consumption_wh_per_km:, range_m: nil)
      super()
      @cycle = cycle
      @consumption_wh_per_km = consumption_wh_per_km
      @range_m = range_m
      freeze
    end

    # @private
    def write(w)
      Native.refuse('cycle') { w.string(@cycle) }
      Native.refuse('consumption_wh_per_km') { w.f64(@consumption_wh_per_km) }
      Native.refuse('range_m') { w.optional(@range_m) { |v1| w.f64(v1) } }
    end

    # @private
    def self.read(r)
      new(cycle: r.string, consumption_wh_per_km: r.f64, range_m: r.optional { r.f64 })
    end
  end

  # Where facts of a record come from.
  class Source < Record
    FIELDS = [:title, :locator, :licence, :fields].freeze

    # Name of the publication or collection.
    attr_reader :title

    # File and row, entry id, or document.
    attr_reader :locator

    # Licence of the source.
    attr_reader :licence

    # The fields that it backs.
    attr_reader :fields

    def initialize(title:, locator:, licence:, fields:)
      super()
      @title = title
      @locator = locator
      @licence = licence
      @fields = fields
      freeze
    end

    # @private
    def write(w)
      Native.refuse('title') { w.string(@title) }
      Native.refuse('locator') { w.string(@locator) }
      Native.refuse('licence') { w.string(@licence) }
      Native.refuse('fields') { w.list(@fields) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(title: r.string, locator: r.string, licence: r.string, fields: r.list { r.string })
    end
  end

  # A car: everything charging and driving need to know of it.
  class Vehicle < Record
    FIELDS = [:id, :make, :model, :variant, :year_from, :year_to, :kind, :gross_capacity_kwh, :usable_capacity_kwh, :chemistry, :voltage_class, :dc, :ac, :inlets, :mass_kg, :drag_area_m2, :rolling_resistance_coefficient, :regeneration_efficiency, :heat_pump, :rated, :sources].freeze

    # Stable id: make, model, variant and first year in lower case with hyphens.
    attr_reader :id

    # Make, as the maker writes it.
    attr_reader :make

    # Model.
    attr_reader :model

    # Variant: battery, drive or trim.
    attr_reader :variant

    # First model year.
    attr_reader :year_from

    # Last model year; absent while sold.
    attr_reader :year_to

    # Battery electric or plug-in hybrid.
    attr_reader :kind

    # Installed capacity, kWh.
    attr_reader :gross_capacity_kwh

    # Capacity between empty and full as the car shows them, new, kWh.
    attr_reader :usable_capacity_kwh

    # Cell chemistry: `nmc`, `nca`, `lfp`, ...
    attr_reader :chemistry

    # Voltage class of the pack, 400 or 800.
    attr_reader :voltage_class

    # Direct-current charging; absent when the car has none.
    attr_reader :dc

    # Alternating-current charging.
    attr_reader :ac

    # OCPI ConnectorType words of the sockets on the car, the union over the markets it is sold in.
    attr_reader :inlets

    # Mass of the empty car with driver as the source gives it, kg.
    attr_reader :mass_kg

    # Drag coefficient times frontal area, m2.
    attr_reader :drag_area_m2

    # Rolling resistance of the tyres, a ratio.
    attr_reader :rolling_resistance_coefficient

    # Share of braking energy won back, a fraction.
    attr_reader :regeneration_efficiency

    # Whether the cabin is heated by a heat pump.
    attr_reader :heat_pump

    # Rated consumption and range.
    attr_reader :rated

    # Where the facts come from.
    attr_reader :sources

    def initialize(id:, make:, model:, variant:, year_from:, year_to: nil, kind:, gross_capacity_kwh: nil, usable_capacity_kwh:, chemistry: nil, voltage_class:, dc: nil, ac:, inlets:, mass_kg:, drag_area_m2:, rolling_resistance_coefficient:, regeneration_efficiency:, heat_pump: nil, rated:, sources:)
      super()
      @id = id
      @make = make
      @model = model
      @variant = variant
      @year_from = year_from
      @year_to = year_to
      @kind = kind
      @gross_capacity_kwh = gross_capacity_kwh
      @usable_capacity_kwh = usable_capacity_kwh
      @chemistry = chemistry
      @voltage_class = voltage_class
      @dc = dc
      @ac = ac
      @inlets = inlets
      @mass_kg = mass_kg
      @drag_area_m2 = drag_area_m2
      @rolling_resistance_coefficient = rolling_resistance_coefficient
      @regeneration_efficiency = regeneration_efficiency
      @heat_pump = heat_pump
      @rated = rated
      @sources = sources
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.string(@id) }
      Native.refuse('make') { w.string(@make) }
      Native.refuse('model') { w.string(@model) }
      Native.refuse('variant') { w.string(@variant) }
      Native.refuse('year_from') { w.u32(@year_from) }
      Native.refuse('year_to') { w.optional(@year_to) { |v1| w.u32(v1) } }
      Native.refuse('kind') { VehicleKind.write(w, @kind) }
      Native.refuse('gross_capacity_kwh') { w.optional(@gross_capacity_kwh) { |v1| w.f64(v1) } }
      Native.refuse('usable_capacity_kwh') { w.f64(@usable_capacity_kwh) }
      Native.refuse('chemistry') { w.optional(@chemistry) { |v1| w.string(v1) } }
      Native.refuse('voltage_class') { w.u32(@voltage_class) }
      Native.refuse('dc') { w.optional(@dc) { |v1| DcCharging.of(v1, 'dc').write(w) } }
      Native.refuse('ac') { AcCharging.of(@ac, 'ac').write(w) }
      Native.refuse('inlets') { w.list(@inlets) { |v1| w.string(v1) } }
      Native.refuse('mass_kg') { w.f64(@mass_kg) }
      Native.refuse('drag_area_m2') { w.f64(@drag_area_m2) }
      Native.refuse('rolling_resistance_coefficient') { w.f64(@rolling_resistance_coefficient) }
      Native.refuse('regeneration_efficiency') { w.f64(@regeneration_efficiency) }
      Native.refuse('heat_pump') { w.optional(@heat_pump) { |v1| w.bool(v1) } }
      Native.refuse('rated') { RatedConsumption.of(@rated, 'rated').write(w) }
      Native.refuse('sources') { w.list(@sources) { |v1| Source.of(v1, 'sources').write(w) } }
    end

    # @private
    def self.read(r)
      new(id: r.string, make: r.string, model: r.string, variant: r.string, year_from: r.u32, year_to: r.optional { r.u32 }, kind: VehicleKind.read(r), gross_capacity_kwh: r.optional { r.f64 }, usable_capacity_kwh: r.f64, chemistry: r.optional { r.string }, voltage_class: r.u32, dc: r.optional { DcCharging.read(r) }, ac: AcCharging.read(r), inlets: r.list { r.string }, mass_kg: r.f64, drag_area_m2: r.f64, rolling_resistance_coefficient: r.f64, regeneration_efficiency: r.f64, heat_pump: r.optional { r.bool }, rated: RatedConsumption.read(r), sources: r.list { Source.read(r) })
    end
  end

  # How a request names its car: exactly one of `id`, `record`, `vehicle_class`, or make, model and year together.
  class VehicleRef < Record
    FIELDS = [:id, :record, :make, :model, :year, :vehicle_class].freeze

    # Id of a car of the catalogue.
    attr_reader :id

    # A car described in full.
    attr_reader :record

    # Make.
    attr_reader :make

    # Model.
    attr_reader :model

    # Model year.
    attr_reader :year

    # Class word, for cars not known: `small`, `compact`, ...; in JSON `class`.
    attr_reader :vehicle_class

    def initialize(id: nil, record: nil, make: nil, model: nil, year: nil, vehicle_class: nil)
      super()
      @id = id
      @record = record
      @make = make
      @model = model
      @year = year
      @vehicle_class = vehicle_class
      freeze
    end

    # @private
    def write(w)
      Native.refuse('id') { w.optional(@id) { |v1| w.string(v1) } }
      Native.refuse('record') { w.optional(@record) { |v1| Vehicle.of(v1, 'record').write(w) } }
      Native.refuse('make') { w.optional(@make) { |v1| w.string(v1) } }
      Native.refuse('model') { w.optional(@model) { |v1| w.string(v1) } }
      Native.refuse('year') { w.optional(@year) { |v1| w.u32(v1) } }
      Native.refuse('vehicle_class') { w.optional(@vehicle_class) { |v1| w.string(v1) } }
    end

    # @private
    def self.read(r)
      new(id: r.optional { r.string }, record: r.optional { Vehicle.read(r) }, make: r.optional { r.string }, model: r.optional { r.string }, year: r.optional { r.u32 }, vehicle_class: r.optional { r.string })
    end
  end

  # A consent that was begun; good for one answer and ten minutes.
  class Consent < NativeObject
    # Comes back with the answer; a server keeps it with the owner's browser session.
    def state
      Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_consent_state, lend('consent'))).force_encoding(Encoding::UTF_8)
    end

    # The address that the owner opens.
    def url
      Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_consent_url, lend('consent'))).force_encoding(Encoding::UTF_8)
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_consent, :uniffi_wattfarer_ffi_fn_free_consent)
  end

  # An application at Enode.
  class EnodeApplication < NativeObject
    # An application in `production` or `sandbox`.
    def initialize(environment, client_id, client_secret)
      a0 = Native.refuse('environment') { Native.utf8(environment).b }
      a1 = Native.refuse('client_id') { Native.utf8(client_id).b }
      a2 = Native.refuse('client_secret') { Native.utf8(client_secret).b }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))
      EnodeApplication.hold(self, made)
    end

    # Cars of the owner, or of every owner.
    def cars_of(user_id)
      a0 = Native.refuse('user_id') { Native.write { |w| w.optional(user_id) { |v1| w.string(v1) } } }
      Provider.made(Native.call(:uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of, lend('enode_application'), Native.buffer(a0), failure: Error.method(:read)))
    end

    # Where an owner links cars; the address holds a secret of that owner and is shown to nobody else.
    def link_url(user_id, redirect_uri, scopes, language)
      a0 = Native.refuse('user_id') { Native.utf8(user_id).b }
      a1 = Native.refuse('redirect_uri') { Native.utf8(redirect_uri).b }
      a2 = Native.refuse('scopes') { Native.write { |w| w.list(scopes) { |v1| w.string(v1) } } }
      a3 = Native.refuse('language') { Native.utf8(language).b }
      Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url(lend('enode_application'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_enodeapplication, :uniffi_wattfarer_ffi_fn_free_enodeapplication)
  end

  # An application at Smartcar, v2.0 and v3.
  class SmartcarApplication < NativeObject
    # An application; `origin` is a compatible server such as `wattfarer serve` (absent: Smartcar's own).
    def initialize(client_id, client_secret, redirect_uri, origin: nil)
      a0 = Native.refuse('client_id') { Native.utf8(client_id).b }
      a1 = Native.refuse('client_secret') { Native.utf8(client_secret).b }
      a2 = Native.refuse('redirect_uri') { Native.utf8(redirect_uri).b }
      a3 = Native.refuse('origin') { Native.write { |w| w.optional(origin) { |v1| w.string(v1) } } }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), failure: Error.method(:read))
      SmartcarApplication.hold(self, made)
    end

    # Cars of an owner by id, through v3.
    def cars_of(user_id)
      a0 = Native.refuse('user_id') { Native.utf8(user_id).b }
      Provider.made(Native.call(:uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of, lend('smartcar_application'), Native.buffer(a0), failure: Error.method(:read)))
    end

    # Whether the car of this identification number can be connected, and what it could then do.
    def compatibility(vin, scopes, country)
      a0 = Native.refuse('vin') { Native.utf8(vin).b }
      a1 = Native.refuse('scopes') { Native.write { |w| w.list(scopes) { |v1| w.string(v1) } } }
      a2 = Native.refuse('country') { Native.utf8(country).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility(lend('smartcar_application'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Compatibility.read(r)
    end

    # Cars of the owner who came back to the address `callback`, through v3.
    def connect_v3(consent, callback)
      Consent.check(consent, 'consent')
      a1 = Native.refuse('callback') { Native.utf8(callback).b }
      Provider.made(Native.call(:uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3, lend('smartcar_application'), Consent.lend(consent, 'consent'), Native.buffer(a1), failure: Error.method(:read)))
    end

    # Begins a consent.
    def consent(options = {})
      a0 = Native.refuse('options') { Native.write { |w| ConsentOptions.of(options, 'options').write(w) } }
      Consent.made(Native.call(:uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent, lend('smartcar_application'), Native.buffer(a0), failure: Error.method(:read)))
    end

    # Cars of the owner who came back to the address `callback`, through v2.0. Fails with `unauthorized` when the answer is not of
    # this consent or the code is refused, with `forbidden` when the owner refused.
    def exchange(consent, callback)
      Consent.check(consent, 'consent')
      a1 = Native.refuse('callback') { Native.utf8(callback).b }
      Provider.made(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange(lend('smartcar_application'), Consent.lend(consent, 'consent'), Native.buffer(a1)), poll: :ffi_wattfarer_ffi_rust_future_poll_u64, cancel: :ffi_wattfarer_ffi_rust_future_cancel_u64, complete: :ffi_wattfarer_ffi_rust_future_complete_u64, release: :ffi_wattfarer_ffi_rust_future_free_u64, failure: Error.method(:read)))
    end

    # Cars of an owner whose tokens were kept, through v2.0.
    def resume(tokens)
      Tokens.check(tokens, 'tokens')
      Provider.made(Native.call(:uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume, lend('smartcar_application'), Tokens.lend(tokens, 'tokens'), failure: Error.method(:read)))
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_smartcarapplication, :uniffi_wattfarer_ffi_fn_free_smartcarapplication)
  end

  # An application at Tesla's Fleet API.
  class TeslaApplication < NativeObject
    # An application in a region, `na`, `eu` or `cn`; `command_origin` is the proxy that signs commands (absent: unsigned, for older cars).
    def initialize(region, client_id, client_secret, command_origin: nil)
      a0 = Native.refuse('region') { Native.utf8(region).b }
      a1 = Native.refuse('client_id') { Native.utf8(client_id).b }
      a2 = Native.refuse('client_secret') { Native.utf8(client_secret).b }
      a3 = Native.refuse('command_origin') { Native.write { |w| w.optional(command_origin) { |v1| w.string(v1) } } }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), failure: Error.method(:read))
      TeslaApplication.hold(self, made)
    end

    # Begins a consent; `scopes` are Tesla's words, `offline_access` among them for tokens that can be renewed.
    def consent(redirect_uri, scopes)
      a0 = Native.refuse('redirect_uri') { Native.utf8(redirect_uri).b }
      a1 = Native.refuse('scopes') { Native.write { |w| w.list(scopes) { |v1| w.string(v1) } } }
      Consent.made(Native.call(:uniffi_wattfarer_ffi_fn_method_teslaapplication_consent, lend('tesla_application'), Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read)))
    end

    # Cars of the owner who came back to the address `callback`.
    def exchange(consent, callback)
      Consent.check(consent, 'consent')
      a1 = Native.refuse('callback') { Native.utf8(callback).b }
      Provider.made(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange(lend('tesla_application'), Consent.lend(consent, 'consent'), Native.buffer(a1)), poll: :ffi_wattfarer_ffi_rust_future_poll_u64, cancel: :ffi_wattfarer_ffi_rust_future_cancel_u64, complete: :ffi_wattfarer_ffi_rust_future_complete_u64, release: :ffi_wattfarer_ffi_rust_future_free_u64, failure: Error.method(:read)))
    end

    # Cars of an owner whose tokens were kept.
    def resume(tokens)
      Tokens.check(tokens, 'tokens')
      Provider.made(Native.call(:uniffi_wattfarer_ffi_fn_method_teslaapplication_resume, lend('tesla_application'), Tokens.lend(tokens, 'tokens'), failure: Error.method(:read)))
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_teslaapplication, :uniffi_wattfarer_ffi_fn_free_teslaapplication)
  end

  # The tokens of a consent. Keep them where nobody else reads them.
  class Tokens < NativeObject
    # Tokens that were kept; moments as they were given.
    def initialize(access_token, refresh_token, issued_at, expires_at)
      a0 = Native.refuse('access_token') { Native.utf8(access_token).b }
      a1 = Native.refuse('refresh_token') { Native.write { |w| w.optional(refresh_token) { |v1| w.string(v1) } } }
      a2 = Native.refuse('issued_at') { Native.utf8(issued_at).b }
      a3 = Native.refuse('expires_at') { Native.utf8(expires_at).b }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_tokens_new, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), failure: Error.method(:read))
      Tokens.hold(self, made)
    end

    # Sent with every request: a secret.
    def access_token
      Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_tokens_access_token, lend('tokens'))).force_encoding(Encoding::UTF_8)
    end

    # When it expires.
    def expires_at
      Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_tokens_expires_at, lend('tokens'))).force_encoding(Encoding::UTF_8)
    end

    # When the access token was given.
    def issued_at
      Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_tokens_issued_at, lend('tokens'))).force_encoding(Encoding::UTF_8)
    end

    # Buys the next tokens: a secret.
    def refresh_token
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_tokens_refresh_token, lend('tokens'))))
      r.optional { r.string }
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_tokens, :uniffi_wattfarer_ffi_fn_free_tokens)
  end

  # The commands to the cars of one provider: each is sent once and believed when the car's state shows it. They are written down in
  # memory and do not outlive the program.
  class Commands < NativeObject
    # Commands through a provider.
    def initialize(provider, options = {})
      Provider.check(provider, 'provider')
      a1 = Native.refuse('options') { Native.write { |w| CommandOptions.of(options, 'options').write(w) } }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_commands_new, Provider.lend(provider, 'provider'), Native.buffer(a1), failure: Error.method(:read))
      Commands.hold(self, made)
    end

    # Writes a command down; `finish` carries it out. The same command again gives what became of it.
    def accept(command)
      a0 = Native.refuse('command') { Native.write { |w| Command.of(command, 'command').write(w) } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_accept(lend('commands'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Carries out a session's schedule on a car: waits for each moment and sends its command. `schedule_id` names it, so that doing it
    # again repeats nothing. Gives what became of each command; one that fails does not keep the later ones back.
    def apply(connection_id, schedule, capabilities, schedule_id)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('schedule') { Native.write { |w| SessionSchedule.of(schedule, 'schedule').write(w) } }
      a2 = Native.refuse('capabilities') { Native.write { |w| w.list(capabilities) { |v1| Capability.of(v1, 'capabilities').write(w) } } }
      a3 = Native.refuse('schedule_id') { Native.utf8(schedule_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_apply(lend('commands'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      r.list { Command.read(r) }
    end

    # Calls off a command that is not sent yet, or that its provider can call off. Fails with `conflict` when it is too late.
    def cancel(command_id)
      a0 = Native.refuse('command_id') { Native.utf8(command_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_cancel(lend('commands'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # What became of a command so far.
    def find(command_id)
      a0 = Native.refuse('command_id') { Native.utf8(command_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_find(lend('commands'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Carries out a command that was accepted, to its end; after a call that was given up, the car's state is read first.
    def finish(command_id)
      a0 = Native.refuse('command_id') { Native.utf8(command_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_finish(lend('commands'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Draw at most so many amperes per phase.
    def set_current(connection_id, current_a, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('current_a') { Float(current_a) }
      a2 = Native.refuse('command_id') { Native.write { |w| w.optional(command_id) { |v1| w.string(v1) } } }
      a3 = Native.refuse('deadline_s') { Native.write { |w| w.optional(deadline_s) { |v1| w.f64(v1) } } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_set_current(lend('commands'), Native.buffer(a0), a1, Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Stop at this state of charge from now on, 0 to 1.
    def set_limit(connection_id, charge_limit_soc, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('charge_limit_soc') { Float(charge_limit_soc) }
      a2 = Native.refuse('command_id') { Native.write { |w| w.optional(command_id) { |v1| w.string(v1) } } }
      a3 = Native.refuse('deadline_s') { Native.write { |w| w.optional(deadline_s) { |v1| w.f64(v1) } } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_set_limit(lend('commands'), Native.buffer(a0), a1, Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Charge at a time of day.
    def set_schedule(connection_id, schedule, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('schedule') { Native.write { |w| DailyTimes.of(schedule, 'schedule').write(w) } }
      a2 = Native.refuse('command_id') { Native.write { |w| w.optional(command_id) { |v1| w.string(v1) } } }
      a3 = Native.refuse('deadline_s') { Native.write { |w| w.optional(deadline_s) { |v1| w.f64(v1) } } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_set_schedule(lend('commands'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Charge. Waits until the car shows it, the command failed or its time is over; giving up waiting does not call it off. An id that was
    # used before gives what became of that command.
    def start(connection_id, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('command_id') { Native.write { |w| w.optional(command_id) { |v1| w.string(v1) } } }
      a2 = Native.refuse('deadline_s') { Native.write { |w| w.optional(deadline_s) { |v1| w.f64(v1) } } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_start(lend('commands'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Stop charging.
    def stop(connection_id, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('command_id') { Native.write { |w| w.optional(command_id) { |v1| w.string(v1) } } }
      a2 = Native.refuse('deadline_s') { Native.write { |w| w.optional(deadline_s) { |v1| w.f64(v1) } } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_stop(lend('commands'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_commands, :uniffi_wattfarer_ffi_fn_free_commands)
  end

  # A watch over one car: asks at the pace that the car deserves and the budget allows.
  class Watcher < NativeObject
    # Watches a car.
    def initialize(provider, connection_id)
      Provider.check(provider, 'provider')
      a1 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_watcher_new, Provider.lend(provider, 'provider'), Native.buffer(a1))
      Watcher.hold(self, made)
    end

    # Waits until the car has changed, and gives what it reports; the first time at once. What passes by waiting is waited for.
    def next_change
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_watcher_next_change(lend('watcher')), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Watched.read(r)
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_watcher, :uniffi_wattfarer_ffi_fn_free_watcher)
  end

  # The cars of one consent. Every call may be given up: its request then ends.
  class Provider < NativeObject
    # Cars through an access token that somebody else renews. `kind` is `smartcar_v2`, `smartcar_v3`, `tesla_fleet` or `enode`; `origin` is
    # where the API is, a compatible server such as `wattfarer serve` among others (absent: the maker's own; Tesla needs one).
    # `user_id` names the owner where the provider asks for one.
    def self.connect(kind, access_token, origin: nil, user_id: nil)
      a0 = Native.refuse('kind') { Native.utf8(kind).b }
      a1 = Native.refuse('access_token') { Native.utf8(access_token).b }
      a2 = Native.refuse('origin') { Native.write { |w| w.optional(origin) { |v1| w.string(v1) } } }
      a3 = Native.refuse('user_id') { Native.write { |w| w.optional(user_id) { |v1| w.string(v1) } } }
      Provider.made(Native.call(:uniffi_wattfarer_ffi_fn_constructor_provider_connect, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), failure: Error.method(:read)))
    end

    # Make, model and year of a car.
    def attributes(connection_id)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_attributes(lend('provider'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Attributes.read(r)
    end

    # What can be asked of the car, and why not where it cannot.
    def capabilities(connection_id)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_capabilities(lend('provider'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      r.list { Capability.read(r) }
    end

    # What the car reports now.
    def charge_state(connection_id)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_charge_state(lend('provider'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      ChargeState.read(r)
    end

    # The states of several cars, in their order and in as few requests as that takes; one that fails does not fail the others.
    def charge_states(connection_ids)
      a0 = Native.refuse('connection_ids') { Native.write { |w| w.list(connection_ids) { |v1| w.string(v1) } } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_charge_states(lend('provider'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      r.list { StateOutcome.read(r) }
    end

    # Ends the consent for the car.
    def disconnect(connection_id)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_disconnect(lend('provider'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_void, cancel: :ffi_wattfarer_ffi_rust_future_cancel_void, complete: :ffi_wattfarer_ffi_rust_future_complete_void, release: :ffi_wattfarer_ffi_rust_future_free_void, failure: Error.method(:read))
      nil
    end

    # Its name, the `source` of what it reads.
    def name
      Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_provider_name, lend('provider'))).force_encoding(Encoding::UTF_8)
    end

    # Waits until tokens were renewed, and gives the new ones: keep them at once, the old ones may be void.
    def next_tokens
      Tokens.made(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_next_tokens(lend('provider')), poll: :ffi_wattfarer_ffi_rust_future_poll_u64, cancel: :ffi_wattfarer_ffi_rust_future_cancel_u64, complete: :ffi_wattfarer_ffi_rust_future_complete_u64, release: :ffi_wattfarer_ffi_rust_future_free_u64, failure: Error.method(:read)))
    end

    # What the owner has granted, in Smartcar's words.
    def permissions(connection_id)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_permissions(lend('provider'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      r.list { r.string }
    end

    # Reads something else. Fails with `unsupported` where the provider offers none.
    def reading(connection_id, kind)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('kind') { Native.write { |w| ReadingKind.write(w, kind) } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_reading(lend('provider'), Native.buffer(a0), Native.buffer(a1)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Reading.read(r)
    end

    # The tokens in force, to keep for the next start. Fails with `unsupported` where somebody else renews them.
    def tokens
      Tokens.made(Native.call(:uniffi_wattfarer_ffi_fn_method_provider_tokens, lend('provider'), failure: Error.method(:read)))
    end

    # The ids of its cars.
    def vehicles
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_vehicles(lend('provider')), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      r.list { r.string }
    end

    # Seconds until the budget of the application allows the next request for this car; 0: now.
    def wait_s(connection_id)
      a0 = Native.refuse('connection_id') { Native.write { |w| w.optional(connection_id) { |v1| w.string(v1) } } }
      Native.call(:uniffi_wattfarer_ffi_fn_method_provider_wait_s, lend('provider'), Native.buffer(a0))
    end

    # Wakes the car; it is awake when its state answers.
    def wake(connection_id)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      Native.wait(Native.uniffi_wattfarer_ffi_fn_method_provider_wake(lend('provider'), Native.buffer(a0)), poll: :ffi_wattfarer_ffi_rust_future_poll_void, cancel: :ffi_wattfarer_ffi_rust_future_cancel_void, complete: :ffi_wattfarer_ffi_rust_future_complete_void, release: :ffi_wattfarer_ffi_rust_future_free_void, failure: Error.method(:read))
      nil
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_provider, :uniffi_wattfarer_ffi_fn_free_provider)
  end

  # The receiver of an application's webhooks at Smartcar.
  class Webhooks < NativeObject
    # A receiver; `secrets` are the application management tokens, the one in force first: two while they are changed.
    def initialize(secrets)
      a0 = Native.refuse('secrets') { Native.write { |w| w.list(secrets) { |v1| w.string(v1) } } }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_webhooks_new, Native.buffer(a0), failure: Error.method(:read))
      Webhooks.hold(self, made)
    end

    # What the delivery with these raw bytes says; `signature` is the header `SC-Signature`, `received_at` when it came (absent: now). Fails
    # with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than a day, with
    # `bad_data` for a body that makes no sense.
    def receive(signature, body, received_at: nil)
      a0 = Native.refuse('signature') { Native.write { |w| w.optional(signature) { |v1| w.string(v1) } } }
      a1 = Native.refuse('body') { Native.write { |w| w.bytes_of(body) } }
      a2 = Native.refuse('received_at') { Native.write { |w| w.optional(received_at) { |v1| w.string(v1) } } }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_webhooks_receive, lend('webhooks'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
      WebhookEvent.read(r)
    end

    # Takes up what was remembered.
    def remember(deliveries)
      a0 = Native.refuse('deliveries') { Native.write { |w| w.list(deliveries) { |v1| Remembered.of(v1, 'deliveries').write(w) } } }
      Native.call(:uniffi_wattfarer_ffi_fn_method_webhooks_remember, lend('webhooks'), Native.buffer(a0))
      nil
    end

    # Deliveries remembered, for a store that outlives the program.
    def remembered
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_webhooks_remembered, lend('webhooks'))))
      r.list { Remembered.read(r) }
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_webhooks, :uniffi_wattfarer_ffi_fn_free_webhooks)
  end

  # A token that stops the calls it is given to. Raise it from any thread; they end with `cancelled` within milliseconds.
  class CancelToken < NativeObject
    # A token that nobody has raised.
    def initialize
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_canceltoken_new)
      CancelToken.hold(self, made)
    end

    # Asks the calls with this token to stop.
    def cancel
      Native.call(:uniffi_wattfarer_ffi_fn_method_canceltoken_cancel, lend('cancel_token'))
      nil
    end

    # Whether it is raised.
    def is_cancelled
      Native.call(:uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled, lend('cancel_token')) != 0
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_canceltoken, :uniffi_wattfarer_ffi_fn_free_canceltoken)
  end

  # Keeps the sum of currents of many points below a cap, when messages get lost, readings are old and cars do not obey.
  class SiteController < NativeObject
    # A controller for a cap of so many amperes per phase.
    def initialize(cap_a, options = {})
      a0 = Native.refuse('cap_a') { Float(cap_a) }
      a1 = Native.refuse('options') { Native.write { |w| ControllerOptions.of(options, 'options').write(w) } }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new, a0, Native.buffer(a1), failure: Error.method(:read))
      SiteController.hold(self, made)
    end

    # The point accepted a command.
    def accepted(point, id)
      a0 = Native.refuse('point') { Writer.new.i64(point) && point }
      a1 = Native.refuse('id') { Writer.new.i64(id) && id }
      Native.call(:uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted, lend('site_controller'), a0, a1, failure: Error.method(:read))
      nil
    end

    # Adds a point that passes at most `max_a` per phase; until it is heard of, it counts with that. Gives its index.
    def add_point(max_a)
      a0 = Native.refuse('max_a') { Float(max_a) }
      Native.call(:uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point, lend('site_controller'), a0, failure: Error.method(:read))
    end

    # A reading: at `at_s` the point drew `current_a`. Readings older than the last are ignored.
    def measured(point, at_s, current_a)
      a0 = Native.refuse('point') { Writer.new.i64(point) && point }
      a1 = Native.refuse('at_s') { Float(at_s) }
      a2 = Native.refuse('current_a') { Float(current_a) }
      Native.call(:uniffi_wattfarer_ffi_fn_method_sitecontroller_measured, lend('site_controller'), a0, a1, a2, failure: Error.method(:read))
      nil
    end

    # What to send at `now_s` so that each point comes to the current in `wanted_a`, as far as the cap allows.
    def step(now_s, wanted_a)
      a0 = Native.refuse('now_s') { Float(now_s) }
      a1 = Native.refuse('wanted_a') { Native.write { |w| w.floats(wanted_a) } }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_sitecontroller_step, lend('site_controller'), a0, Native.buffer(a1), failure: Error.method(:read))))
      r.list { LimitCommand.read(r) }
    end

    # The worst that all points together may be drawing, A.
    def worst_a
      Native.call(:uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a, lend('site_controller'), failure: Error.method(:read))
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_sitecontroller, :uniffi_wattfarer_ffi_fn_free_sitecontroller)
  end

  # Finds the fastest trips with their charging stops on one map with one set of stations, each with its proof. Made ready once,
  # in seconds for a continent; share it between threads.
  class Planner < NativeObject
    # A planner for roads and stations.
    def initialize(roads, stations)
      Roads.check(roads, 'roads')
      Stations.check(stations, 'stations')
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_planner_new, Roads.lend(roads, 'roads'), Stations.lend(stations, 'stations'), failure: Error.method(:read))
      Planner.hold(self, made)
    end

    # The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
    # `infeasible`, not an error.
    def plan(request = nil, cancel: nil, **fields)
      request = fields if request.nil?
      CancelToken.check(cancel, 'cancel') unless cancel.nil?
      a0 = Native.refuse('request') { Native.write { |w| PlanRequest.of(request, 'request').write(w) } }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_planner_plan, lend('planner'), Native.buffer(a0), Native.buffer(Native.write { |w| w.optional(cancel) { |v1| w.u64(CancelToken.lend(v1, 'cancel')) } }), failure: Error.method(:read))))
      PlanAnswer.read(r)
    end

    # A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
    # others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
    def plan_many(requests, threads: 0, cancel: nil, progress: nil)
      CancelToken.check(cancel, 'cancel') unless cancel.nil?
      a0 = Native.refuse('requests') { Native.write { |w| w.list(requests) { |v1| PlanRequest.of(v1, 'requests').write(w) } } }
      a1 = Native.refuse('threads') { Writer.new.u32(threads) && threads }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_planner_plan_many, lend('planner'), Native.buffer(a0), a1, Native.buffer(Native.write { |w| w.optional(cancel) { |v1| w.u64(CancelToken.lend(v1, 'cancel')) } }), Native.buffer(Native.write { |w| w.optional(progress) { |v1| w.u64(Native::Listeners.add(v1)) } }), failure: Error.method(:read))))
      r.list { PlanOutcome.read(r) }
    end

    # The roads it plans on.
    def roads
      Roads.made(Native.call(:uniffi_wattfarer_ffi_fn_method_planner_roads, lend('planner')))
    end

    # The stations it plans with.
    def stations
      Stations.made(Native.call(:uniffi_wattfarer_ffi_fn_method_planner_stations, lend('planner')))
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_planner, :uniffi_wattfarer_ffi_fn_free_planner)
  end

  # Is told how far long work is, on the thread that works. Keep it short.
  #
  # Anything with the method `report`, or a block or lambda that takes the same.
  module ProgressListener
    # `done` of `total` pieces are finished; `total` is 0 where nobody knows it. `what` says what is being done.
    # `report(done, total, what)`
    # @private
    class Table < FFI::Struct
      layout :free, FFI::FunctionType.new(FFI.find_type(:void), [FFI.find_type(:uint64)]),
             :share, FFI::FunctionType.new(FFI.find_type(:uint64), [FFI.find_type(:uint64)]),
             :method_0, FFI::FunctionType.new(FFI.find_type(:void), [FFI.find_type(:uint64), FFI.find_type(:int64), FFI.find_type(:int64), Native::RustBuffer.by_value, FFI.find_type(:pointer), FFI.find_type(:pointer)])
    end
    private_constant :Table

    CALLS = {
      free: proc { |number| Native::Listeners.remove(number) },
      share: proc { |number| Native::Listeners.add(Native::Listeners.find(number)) },
      method_0: proc do |number, a0, a1, a2, _, status|
        Native::Listeners.answer(status) do
          listener = Native::Listeners.find(number)
          listener.respond_to?(:report) ? listener.report(a0, a1, Native.bytes(a2).force_encoding(Encoding::UTF_8)) : listener.call(a0, a1, Native.bytes(a2).force_encoding(Encoding::UTF_8))
        end
      end,
    }.freeze
    TABLE = Table.new.tap { |table| CALLS.each { |name, call| table[name] = call } }
    private_constant :CALLS, :TABLE
    Native.uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener(TABLE)
  end

  # The roads of a map.
  class Roads < NativeObject
    # The highways of the world that come with Wattfarer, prepared once in the user's cache folder: a minute on first use. Fails
    # with `not_found` where they are not installed; the hint says how to get them.
    def self.bundled(progress: nil)
      Roads.made(Native.call(:uniffi_wattfarer_ffi_fn_constructor_roads_bundled, Native.buffer(Native.write { |w| w.optional(progress) { |v1| w.u64(Native::Listeners.add(v1)) } }), failure: Error.method(:read)))
    end

    # Opens a `.wfmap` file. It stays on disk and is read where a search goes.
    def self.open(path)
      a0 = Native.refuse('path') { Native.utf8(path).b }
      Roads.made(Native.call(:uniffi_wattfarer_ffi_fn_constructor_roads_open, Native.buffer(a0), failure: Error.method(:read)))
    end

    # Writes the roads inside a box as a map of their own.
    def cut(bounds, id, out_path)
      a0 = Native.refuse('bounds') { Native.write { |w| BoundingBox.of(bounds, 'bounds').write(w) } }
      a1 = Native.refuse('id') { Native.utf8(id).b }
      a2 = Native.refuse('out_path') { Native.utf8(out_path).b }
      Native.call(:uniffi_wattfarer_ffi_fn_method_roads_cut, lend('roads'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))
      nil
    end

    # The battery energy of the fastest way between places, by cause.
    def drive_energy(request = nil, cancel: nil, **fields)
      request = fields if request.nil?
      CancelToken.check(cancel, 'cancel') unless cancel.nil?
      a0 = Native.refuse('request') { Native.write { |w| DriveRequest.of(request, 'request').write(w) } }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_roads_drive_energy, lend('roads'), Native.buffer(a0), Native.buffer(Native.write { |w| w.optional(cancel) { |v1| w.u64(CancelToken.lend(v1, 'cancel')) } }), failure: Error.method(:read))))
      EnergyEstimate.read(r)
    end

    # What the map says of itself.
    def info
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_roads_info, lend('roads'), failure: Error.method(:read))))
      MapInfo.read(r)
    end

    # How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries.
    def range(request = nil, cancel: nil, **fields)
      request = fields if request.nil?
      CancelToken.check(cancel, 'cancel') unless cancel.nil?
      a0 = Native.refuse('request') { Native.write { |w| RangeRequest.of(request, 'request').write(w) } }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_roads_range, lend('roads'), Native.buffer(a0), Native.buffer(Native.write { |w| w.optional(cancel) { |v1| w.u64(CancelToken.lend(v1, 'cancel')) } }), failure: Error.method(:read))))
      Range.read(r)
    end

    # The road nearest to a position within so many metres, never a ferry.
    def snap(position, within_m)
      a0 = Native.refuse('position') { Native.write { |w| LatLon.of(position, 'position').write(w) } }
      a1 = Native.refuse('within_m') { Float(within_m) }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_roads_snap, lend('roads'), Native.buffer(a0), a1, failure: Error.method(:read))))
      r.optional { Snapped.read(r) }
    end

    # Checks the checksum of every part of the file. Fails with `bad_data` naming the part that is damaged.
    def verify
      Native.call(:uniffi_wattfarer_ffi_fn_method_roads_verify, lend('roads'), failure: Error.method(:read))
      nil
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_roads, :uniffi_wattfarer_ffi_fn_free_roads)
  end

  # Charging stations, with where they come from.
  class Stations < NativeObject
    # The demonstration stations that come with the bundled map: invented, and labelled so.
    def self.demonstration
      Stations.made(Native.call(:uniffi_wattfarer_ffi_fn_constructor_stations_demonstration, failure: Error.method(:read)))
    end

    # The stations of an import, as a set of that id. Fails with `invalid_input` for a station that makes no sense or is there
    # twice.
    def self.of_import(stations, id)
      a0 = Native.refuse('stations') { Native.write { |w| StationImport.of(stations, 'stations').write(w) } }
      a1 = Native.refuse('id') { Native.utf8(id).b }
      Stations.made(Native.call(:uniffi_wattfarer_ffi_fn_constructor_stations_of_import, Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read)))
    end

    # Opens a `.wfst` file.
    def self.open(path)
      a0 = Native.refuse('path') { Native.utf8(path).b }
      Stations.made(Native.call(:uniffi_wattfarer_ffi_fn_constructor_stations_open, Native.buffer(a0), failure: Error.method(:read)))
    end

    # All stations.
    def all
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_all, lend('stations'), failure: Error.method(:read))))
      r.list { Station.read(r) }
    end

    # Number of stations.
    def count
      Native.call(:uniffi_wattfarer_ffi_fn_method_stations_count, lend('stations'))
    end

    # The data as an answer names it.
    def data_used
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_data_used, lend('stations'), failure: Error.method(:read))))
      r.list { DataUsed.read(r) }
    end

    # Id of the set.
    def id
      Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_id, lend('stations'))).force_encoding(Encoding::UTF_8)
    end

    # The stations within so many metres of a position, the nearest first, at most `most`.
    def near(position, within_m, most)
      a0 = Native.refuse('position') { Native.write { |w| LatLon.of(position, 'position').write(w) } }
      a1 = Native.refuse('within_m') { Float(within_m) }
      a2 = Native.refuse('most') { Writer.new.u32(most) && most }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_near, lend('stations'), Native.buffer(a0), a1, a2, failure: Error.method(:read))))
      r.list { Station.read(r) }
    end

    # Where the stations come from, and under which terms; none for demonstration stations.
    def sources
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_sources, lend('stations'), failure: Error.method(:read))))
      r.list { StationSource.read(r) }
    end

    # A station by its place in the order of the set; none behind the last.
    def station(index)
      a0 = Native.refuse('index') { Writer.new.i64(index) && index }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_station, lend('stations'), a0, failure: Error.method(:read))))
      r.optional { Station.read(r) }
    end

    # Writes the stations to a `.wfst` file, whole or not at all; the same set gives the same bytes.
    def write(path)
      a0 = Native.refuse('path') { Native.utf8(path).b }
      Native.call(:uniffi_wattfarer_ffi_fn_method_stations_write, lend('stations'), Native.buffer(a0), failure: Error.method(:read))
      nil
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_stations, :uniffi_wattfarer_ffi_fn_free_stations)
  end

  # Version of the engine.
  def self.engine_version
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_engine_version)).force_encoding(Encoding::UTF_8)
  end

  # Every kind of error: its word, its HTTP status, whether trying again can help.
  def self.error_table
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_error_table)))
    r.list { ErrorRow.read(r) }
  end

  # Cars whose id, make, model, variant or years hold every word of the query, in catalogue order.
  def self.find_vehicles(query)
    a0 = Native.refuse('query') { Native.utf8(query).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_find_vehicles, Native.buffer(a0), failure: Error.method(:read))))
    r.list { Vehicle.read(r) }
  end

  # The car a reference means, checked. Fails with `not_found` when nothing matches, `conflict` with the candidates when
  # several do, `invalid_input` for a record that makes no sense.
  def self.resolve_vehicle(reference)
    a0 = Native.refuse('reference') { Native.write { |w| VehicleRef.of(reference, 'reference').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_resolve_vehicle, Native.buffer(a0), failure: Error.method(:read))))
    Vehicle.read(r)
  end

  # Version of the record shapes.
  def self.schema_version
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_schema_version)).force_encoding(Encoding::UTF_8)
  end

  # The car with that id. Fails with `not_found`, near ids as hint.
  def self.vehicle(id)
    a0 = Native.refuse('id') { Native.utf8(id).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_vehicle, Native.buffer(a0), failure: Error.method(:read))))
    Vehicle.read(r)
  end

  # Every car of the catalogue, class priors last, each group ordered by id.
  def self.vehicles
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_vehicles, failure: Error.method(:read))))
    r.list { Vehicle.read(r) }
  end

  # How long a session lasts, how much it stores, what limits it and how sure that is.
  def self.charge_estimate(request)
    a0 = Native.refuse('request') { Native.write { |w| ChargeRequest.of(request, 'request').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_estimate, Native.buffer(a0), failure: Error.method(:read))))
    ChargeEstimate.read(r)
  end

  # An estimate for each request, in order; one that fails does not fail the others.
  def self.charge_estimates(requests)
    a0 = Native.refuse('requests') { Native.write { |w| w.list(requests) { |v1| ChargeRequest.of(v1, 'requests').write(w) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_estimates, Native.buffer(a0), failure: Error.method(:read))))
    r.list { ChargeOutcome.read(r) }
  end

  # Estimates for many starts and targets of one car at one plug, columns in and out, well below a microsecond each. A row
  # that makes no sense is NaN and counted in `refused`.
  def self.charge_estimates_bulk(request, start_soc, target_soc)
    a0 = Native.refuse('request') { Native.write { |w| BulkRequest.of(request, 'request').write(w) } }
    a1 = Native.refuse('start_soc') { Native.write { |w| w.floats(start_soc) } }
    a2 = Native.refuse('target_soc') { Native.write { |w| w.floats(target_soc) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    BulkEstimates.read(r)
  end

  # Power of a charge curve at each state of charge, linear between its points, kW.
  def self.curve_power_kw(curve, soc)
    a0 = Native.refuse('curve') { Native.write { |w| w.list(curve) { |v1| CurvePoint.of(v1, 'curve').write(w) } } }
    a1 = Native.refuse('soc') { Native.write { |w| w.floats(soc) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_curve_power_kw, Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read))))
    r.floats
  end

  # Share of full charge power a battery accepts at a temperature in C, 1 from 25 C.
  def self.temperature_factor(battery_c)
    a0 = Native.refuse('battery_c') { Float(battery_c) }
    Native.call(:uniffi_wattfarer_ffi_fn_func_temperature_factor, a0, failure: Error.method(:read))
  end

  # The energy of a recorded drive, from plugging out to standing, by cause.
  def self.energy_estimate(request)
    a0 = Native.refuse('request') { Native.write { |w| EnergyRequest.of(request, 'request').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_energy_estimate, Native.buffer(a0), failure: Error.method(:read))))
    EnergyEstimate.read(r)
  end

  # Reads a recorded drive from CSV with the columns `t_s`, `speed_kmh`, `elevation_m`, `slope`, `lat`, `lon`; `t_s` and either
  # the speed or the positions are needed.
  def self.trace_from_csv(text)
    a0 = Native.refuse('text') { Native.utf8(text).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_trace_from_csv, Native.buffer(a0), failure: Error.method(:read))))
    r.list { TracePoint.read(r) }
  end

  # The record from its JSON; fields not known are refused.
  def self.carbon_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_carbon_from_json, Native.buffer(a0), failure: Error.method(:read))))
    CarbonIntensity.read(r)
  end

  # The JSON of the record.
  def self.carbon_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| CarbonIntensity.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_carbon_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.charge_estimate_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json, Native.buffer(a0), failure: Error.method(:read))))
    ChargeEstimate.read(r)
  end

  # The JSON of the record.
  def self.charge_estimate_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| ChargeEstimate.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.charge_request_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_request_from_json, Native.buffer(a0), failure: Error.method(:read))))
    ChargeRequest.read(r)
  end

  # The JSON of the record.
  def self.charge_request_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| ChargeRequest.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_request_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.charge_state_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_state_from_json, Native.buffer(a0), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # The JSON of the record.
  def self.charge_state_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| ChargeState.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_state_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.command_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_command_from_json, Native.buffer(a0), failure: Error.method(:read))))
    Command.read(r)
  end

  # The JSON of the record.
  def self.command_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| Command.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_command_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.drive_request_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_drive_request_from_json, Native.buffer(a0), failure: Error.method(:read))))
    DriveRequest.read(r)
  end

  # The JSON of the record.
  def self.drive_request_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| DriveRequest.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_drive_request_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.energy_estimate_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json, Native.buffer(a0), failure: Error.method(:read))))
    EnergyEstimate.read(r)
  end

  # The JSON of the record.
  def self.energy_estimate_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| EnergyEstimate.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.energy_request_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_energy_request_from_json, Native.buffer(a0), failure: Error.method(:read))))
    EnergyRequest.read(r)
  end

  # The JSON of the record.
  def self.energy_request_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| EnergyRequest.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_energy_request_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.ocpi_tariff_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json, Native.buffer(a0), failure: Error.method(:read))))
    OcpiTariff.read(r)
  end

  # The JSON of the record.
  def self.ocpi_tariff_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| OcpiTariff.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.plan_answer_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_plan_answer_from_json, Native.buffer(a0), failure: Error.method(:read))))
    PlanAnswer.read(r)
  end

  # The JSON of the record.
  def self.plan_answer_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| PlanAnswer.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_plan_answer_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.plan_request_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_plan_request_from_json, Native.buffer(a0), failure: Error.method(:read))))
    PlanRequest.read(r)
  end

  # The JSON of the record.
  def self.plan_request_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| PlanRequest.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_plan_request_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.range_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_range_from_json, Native.buffer(a0), failure: Error.method(:read))))
    Range.read(r)
  end

  # The record from its JSON; fields not known are refused.
  def self.range_request_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_range_request_from_json, Native.buffer(a0), failure: Error.method(:read))))
    RangeRequest.read(r)
  end

  # The JSON of the record.
  def self.range_request_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| RangeRequest.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_range_request_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The JSON of the record.
  def self.range_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| Range.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_range_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.schedule_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_schedule_from_json, Native.buffer(a0), failure: Error.method(:read))))
    Schedule.read(r)
  end

  # The record from its JSON; fields not known are refused.
  def self.schedule_request_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_schedule_request_from_json, Native.buffer(a0), failure: Error.method(:read))))
    ScheduleRequest.read(r)
  end

  # The JSON of the record.
  def self.schedule_request_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| ScheduleRequest.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_schedule_request_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The JSON of the record.
  def self.schedule_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| Schedule.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_schedule_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.station_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_station_from_json, Native.buffer(a0), failure: Error.method(:read))))
    Station.read(r)
  end

  # The JSON of the record.
  def self.station_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| Station.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_station_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.tariff_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_tariff_from_json, Native.buffer(a0), failure: Error.method(:read))))
    Tariff.read(r)
  end

  # The JSON of the record.
  def self.tariff_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| Tariff.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_tariff_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # The record from its JSON; fields not known are refused.
  def self.vehicle_from_json(json)
    a0 = Native.refuse('json') { Native.utf8(json).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_vehicle_from_json, Native.buffer(a0), failure: Error.method(:read))))
    Vehicle.read(r)
  end

  # The JSON of the record.
  def self.vehicle_to_json(record)
    a0 = Native.refuse('record') { Native.write { |w| Vehicle.of(record, 'record').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_vehicle_to_json, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # Makes a road map from an OpenStreetMap extract (`.osm.pbf`) and writes it to a `.wfmap` file, whole or not at all. The
  # report tells what was read, kept and left out.
  def self.build_map(osm_path, out_path, options = {})
    a0 = Native.refuse('osm_path') { Native.utf8(osm_path).b }
    a1 = Native.refuse('out_path') { Native.utf8(out_path).b }
    a2 = Native.refuse('options') { Native.write { |w| OsmOptions.of(options, 'options').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_build_map, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    OsmReport.read(r)
  end

  # Checks every value of a station. Fails with `invalid_input` naming the first field that makes no sense.
  def self.check_station(station)
    a0 = Native.refuse('station') { Native.write { |w| Station.of(station, 'station').write(w) } }
    Native.call(:uniffi_wattfarer_ffi_fn_func_check_station, Native.buffer(a0), failure: Error.method(:read))
    nil
  end

  # The OCPI ConnectorType word for a word people use (`ccs2`, `type2`, `nacs`) or for itself.
  def self.connector_standard(word)
    a0 = Native.refuse('word') { Native.utf8(word).b }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_connector_standard, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # Reads charging stations from a file, packed or not. What makes no sense is left out and counted.
  def self.import_stations(format, path, options = {})
    a0 = Native.refuse('format') { Native.write { |w| StationFormat.write(w, format) } }
    a1 = Native.refuse('path') { Native.utf8(path).b }
    a2 = Native.refuse('options') { Native.write { |w| StationOptions.of(options, 'options').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_import_stations, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    StationImport.read(r)
  end

  # Both readings together; a station whose id is there already is left out as `duplicate`.
  def self.join_stations(first, second)
    a0 = Native.refuse('first') { Native.write { |w| StationImport.of(first, 'first').write(w) } }
    a1 = Native.refuse('second') { Native.write { |w| StationImport.of(second, 'second').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_join_stations, Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read))))
    StationImport.read(r)
  end

  # Land and borders inside a box, for drawing.
  def self.land_outlines(bounds)
    a0 = Native.refuse('bounds') { Native.write { |w| BoundingBox.of(bounds, 'bounds').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_land_outlines, Native.buffer(a0), failure: Error.method(:read))))
    Land.read(r)
  end

  # The `most` largest places of the gazetteer inside a box, the largest first.
  def self.largest_places(bounds, most)
    a0 = Native.refuse('bounds') { Native.write { |w| BoundingBox.of(bounds, 'bounds').write(w) } }
    a1 = Native.refuse('most') { Writer.new.u32(most) && most }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_largest_places, Native.buffer(a0), a1, failure: Error.method(:read))))
    r.list { NamedPlace.read(r) }
  end

  # The place meant by a text: `lat,lon` in degrees or a name of the gazetteer.
  def self.locate_place(text)
    a0 = Native.refuse('text') { Native.utf8(text).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_locate_place, Native.buffer(a0), failure: Error.method(:read))))
    Located.read(r)
  end

  # The place of the gazetteer nearest to a position, if there is any.
  def self.nearest_place(lat, lon)
    a0 = Native.refuse('lat') { Float(lat) }
    a1 = Native.refuse('lon') { Float(lon) }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_nearest_place, a0, a1, failure: Error.method(:read))))
    r.optional { NamedPlace.read(r) }
  end

  # The first trip of an answer as a GeoJSON FeatureCollection: a line for every drive and ferry, a point for every stop.
  def self.plan_geojson(answer)
    a0 = Native.refuse('answer') { Native.write { |w| PlanAnswer.of(answer, 'answer').write(w) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_plan_geojson, Native.buffer(a0), failure: Error.method(:read))).force_encoding(Encoding::UTF_8)
  end

  # Reads charging stations from text: OCPI, Open Charge Map or CSV.
  def self.read_stations(format, text, options = {})
    a0 = Native.refuse('format') { Native.write { |w| StationFormat.write(w, format) } }
    a1 = Native.refuse('text') { Native.utf8(text).b }
    a2 = Native.refuse('options') { Native.write { |w| StationOptions.of(options, 'options').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_read_stations, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    StationImport.read(r)
  end

  # What a session costs by a tariff of OCPI at a charging point in `time_zone`, an IANA name.
  def self.ocpi_amount(tariff, pieces, time_zone)
    a0 = Native.refuse('tariff') { Native.write { |w| OcpiTariff.of(tariff, 'tariff').write(w) } }
    a1 = Native.refuse('pieces') { Native.write { |w| w.list(pieces) { |v1| SessionPiece.of(v1, 'pieces').write(w) } } }
    a2 = Native.refuse('time_zone') { Native.utf8(time_zone).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_ocpi_amount, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    Amount.read(r)
  end

  # Reads a price list with the columns `starts_at`, `price_per_kwh`, `currency`; times without an offset are local times of
  # `time_zone`.
  def self.tariff_from_csv(text, time_zone: nil)
    a0 = Native.refuse('text') { Native.utf8(text).b }
    a1 = Native.refuse('time_zone') { Native.write { |w| w.optional(time_zone) { |v1| w.string(v1) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_tariff_from_csv, Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read))))
    Tariff.read(r)
  end

  # The slots of a tariff from one moment to another, in order and without holes.
  def self.tariff_slots(tariff, from_at, to_at)
    a0 = Native.refuse('tariff') { Native.write { |w| Tariff.of(tariff, 'tariff').write(w) } }
    a1 = Native.refuse('from_at') { Native.utf8(from_at).b }
    a2 = Native.refuse('to_at') { Native.utf8(to_at).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_tariff_slots, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    r.list { Slot.read(r) }
  end

  # The current per phase that a schedule has for each session at a moment, A: what a controller is to want.
  def self.currents_at(schedule, moment)
    a0 = Native.refuse('schedule') { Native.write { |w| Schedule.of(schedule, 'schedule').write(w) } }
    a1 = Native.refuse('moment') { Native.utf8(moment).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_currents_at, Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read))))
    r.floats
  end

  # When one car charges at the least cost or carbon until its departure, with the proven `gap`.
  def self.schedule_cheapest(request)
    a0 = Native.refuse('request') { Native.write { |w| ScheduleRequest.of(request, 'request').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_schedule_cheapest, Native.buffer(a0), failure: Error.method(:read))))
    Schedule.read(r)
  end

  # When the cars of a site charge under its cap: cheapest when all can be served, else fair, with a certificate why not.
  def self.schedule_site(request)
    a0 = Native.refuse('request') { Native.write { |w| ScheduleRequest.of(request, 'request').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_schedule_site, Native.buffer(a0), failure: Error.method(:read))))
    Schedule.read(r)
  end

  # Who reaches a make, whatever its case and accents. Fails with `not_found` for a make that no source names: that does not mean that no
  # provider reaches it.
  def self.brand(make)
    a0 = Native.refuse('make') { Native.utf8(make).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_brand, Native.buffer(a0), failure: Error.method(:read))))
    Brand.read(r)
  end

  # Every make that a provider is known to reach, by name.
  def self.brands
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_brands)))
    r.list { Brand.read(r) }
  end

  # The commands that carry out a session's schedule on a car with these capabilities. Fails with `unsupported` and the reason when the
  # car cannot be started or stopped.
  def self.commands_for(schedule, capabilities)
    a0 = Native.refuse('schedule') { Native.write { |w| SessionSchedule.of(schedule, 'schedule').write(w) } }
    a1 = Native.refuse('capabilities') { Native.write { |w| w.list(capabilities) { |v1| Capability.of(v1, 'capabilities').write(w) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_commands_for, Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read))))
    Application.read(r)
  end

  # Two states of a car as one: the newer of each value. Webhooks, charging points and reads grow into one state.
  def self.merge_states(state, other)
    a0 = Native.refuse('state') { Native.write { |w| ChargeState.of(state, 'state').write(w) } }
    a1 = Native.refuse('other') { Native.write { |w| ChargeState.of(other, 'other').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_merge_states, Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # The trip from where the car is, with what is in its battery, to `goal`: a request for a planner.
  def self.plan_from_here(state, goal, options = {}, now: nil)
    a0 = Native.refuse('state') { Native.write { |w| ChargeState.of(state, 'state').write(w) } }
    a1 = Native.refuse('goal') { Native.utf8(goal).b }
    a2 = Native.refuse('options') { Native.write { |w| LiveOptions.of(options, 'options').write(w) } }
    a3 = Native.refuse('now') { Native.write { |w| w.optional(now) { |v1| w.string(v1) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_plan_from_here, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), failure: Error.method(:read))))
    PlanRequest.read(r)
  end

  # How long until the car's own limit and until full, from what it reports; the interval grows with the age of that. `now` absent: the
  # computer's clock.
  def self.ready_from_state(state, options = {}, now: nil)
    a0 = Native.refuse('state') { Native.write { |w| ChargeState.of(state, 'state').write(w) } }
    a1 = Native.refuse('options') { Native.write { |w| LiveOptions.of(options, 'options').write(w) } }
    a2 = Native.refuse('now') { Native.write { |w| w.optional(now) { |v1| w.string(v1) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_ready_from_state, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    LiveEstimate.read(r)
  end

  # The session to schedule: from now, with what is in the battery, to `target_soc` (absent: the car's limit) by `departs_at`.
  def self.session_from_state(state, departs_at, options = {}, target_soc: nil, now: nil)
    a0 = Native.refuse('state') { Native.write { |w| ChargeState.of(state, 'state').write(w) } }
    a1 = Native.refuse('departs_at') { Native.utf8(departs_at).b }
    a2 = Native.refuse('options') { Native.write { |w| LiveOptions.of(options, 'options').write(w) } }
    a3 = Native.refuse('target_soc') { Native.write { |w| w.optional(target_soc) { |v1| w.f64(v1) } } }
    a4 = Native.refuse('now') { Native.write { |w| w.optional(now) { |v1| w.string(v1) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_session_from_state, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), Native.buffer(a4), failure: Error.method(:read))))
    SessionRequest.read(r)
  end

  # What a session or charge detail record of OCPI says of its car, JSON.
  def self.state_from_ocpi(connection_id, payload, received_at: nil)
    a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
    a1 = Native.refuse('payload') { Native.utf8(payload).b }
    a2 = Native.refuse('received_at') { Native.write { |w| w.optional(received_at) { |v1| w.string(v1) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_state_from_ocpi, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # What a charging point says of its car: the payload of a MeterValues request of OCPP 1.6, JSON.
  def self.state_from_ocpp16(connection_id, payload, received_at: nil)
    a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
    a1 = Native.refuse('payload') { Native.utf8(payload).b }
    a2 = Native.refuse('received_at') { Native.write { |w| w.optional(received_at) { |v1| w.string(v1) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_state_from_ocpp16, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # What a charging point says of its car: the payload of a TransactionEvent or MeterValues request of OCPP 2.0.1, JSON.
  def self.state_from_ocpp201(connection_id, payload, received_at: nil)
    a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
    a1 = Native.refuse('payload') { Native.utf8(payload).b }
    a2 = Native.refuse('received_at') { Native.write { |w| w.optional(received_at) { |v1| w.string(v1) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_state_from_ocpp201, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # What a charging point's status word (OCPP 1.6 or 2.0.1) says of its car.
  def self.state_from_ocpp_status(connection_id, status, at: nil, received_at: nil)
    a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
    a1 = Native.refuse('status') { Native.utf8(status).b }
    a2 = Native.refuse('at') { Native.write { |w| w.optional(at) { |v1| w.string(v1) } } }
    a3 = Native.refuse('received_at') { Native.write { |w| w.optional(received_at) { |v1| w.string(v1) } } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # The signature of a body, lower-case hexadecimal: what a sender puts into `SC-Signature`.
  def self.webhook_signature(secret, body)
    a0 = Native.refuse('secret') { Native.utf8(secret).b }
    a1 = Native.refuse('body') { Native.write { |w| w.bytes_of(body) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_webhook_signature, Native.buffer(a0), Native.buffer(a1))).force_encoding(Encoding::UTF_8)
  end

  # One trip without a planner made ready: slower than `Planner::plan`, and without the seconds that making ready takes.
  def self.plan_trips(request, roads, stations, cancel: nil)
    Roads.check(roads, 'roads')
    Stations.check(stations, 'stations')
    CancelToken.check(cancel, 'cancel') unless cancel.nil?
    a0 = Native.refuse('request') { Native.write { |w| PlanRequest.of(request, 'request').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_plan_trips, Native.buffer(a0), Roads.lend(roads, 'roads'), Stations.lend(stations, 'stations'), Native.buffer(Native.write { |w| w.optional(cancel) { |v1| w.u64(CancelToken.lend(v1, 'cancel')) } }), failure: Error.method(:read))))
    PlanAnswer.read(r)
  end
end
