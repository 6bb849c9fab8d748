# frozen_string_literal: true

# Written by bindings/generate from the foreign surface: do not edit.

module Wattfarer
  # @private
  module Native
    # Arguments, answer, whether it takes long, checksum.
    FUNCTIONS = {
      uniffi_wattfarer_ffi_fn_clone_consent: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_consent: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_method_consent_state: [[:uint64, :pointer], BUFFER, false, 58435],
      uniffi_wattfarer_ffi_fn_method_consent_url: [[:uint64, :pointer], BUFFER, false, 21114],
      uniffi_wattfarer_ffi_fn_clone_enodeapplication: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_enodeapplication: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_enodeapplication_new: [[BUFFER, BUFFER, BUFFER, :pointer], :uint64, false, 12024],
      uniffi_wattfarer_ffi_fn_method_enodeapplication_cars_of: [[:uint64, BUFFER, :pointer], :uint64, false, 24378],
      uniffi_wattfarer_ffi_fn_method_enodeapplication_link_url: [[:uint64, BUFFER, BUFFER, BUFFER, BUFFER], :uint64, true, 47947],
      uniffi_wattfarer_ffi_fn_clone_smartcarapplication: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_smartcarapplication: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_smartcarapplication_new: [[BUFFER, BUFFER, BUFFER, BUFFER, :pointer], :uint64, false, 21925],
      uniffi_wattfarer_ffi_fn_method_smartcarapplication_cars_of: [[:uint64, BUFFER, :pointer], :uint64, false, 21443],
      uniffi_wattfarer_ffi_fn_method_smartcarapplication_compatibility: [[:uint64, BUFFER, BUFFER, BUFFER], :uint64, true, 55832],
      uniffi_wattfarer_ffi_fn_method_smartcarapplication_connect_v3: [[:uint64, :uint64, BUFFER, :pointer], :uint64, true, 34283],
      uniffi_wattfarer_ffi_fn_method_smartcarapplication_consent: [[:uint64, BUFFER, :pointer], :uint64, false, 49818],
      uniffi_wattfarer_ffi_fn_method_smartcarapplication_exchange: [[:uint64, :uint64, BUFFER], :uint64, true, 6367],
      uniffi_wattfarer_ffi_fn_method_smartcarapplication_resume: [[:uint64, :uint64, :pointer], :uint64, true, 31308],
      uniffi_wattfarer_ffi_fn_clone_teslaapplication: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_teslaapplication: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_teslaapplication_new: [[BUFFER, BUFFER, BUFFER, BUFFER, :pointer], :uint64, false, 60462],
      uniffi_wattfarer_ffi_fn_method_teslaapplication_consent: [[:uint64, BUFFER, BUFFER, :pointer], :uint64, false, 36633],
      uniffi_wattfarer_ffi_fn_method_teslaapplication_exchange: [[:uint64, :uint64, BUFFER], :uint64, true, 60634],
      uniffi_wattfarer_ffi_fn_method_teslaapplication_resume: [[:uint64, :uint64, :pointer], :uint64, true, 26351],
      uniffi_wattfarer_ffi_fn_clone_tokens: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_tokens: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_tokens_new: [[BUFFER, BUFFER, BUFFER, BUFFER, :pointer], :uint64, false, 20473],
      uniffi_wattfarer_ffi_fn_method_tokens_access_token: [[:uint64, :pointer], BUFFER, false, 55081],
      uniffi_wattfarer_ffi_fn_method_tokens_expires_at: [[:uint64, :pointer], BUFFER, false, 19499],
      uniffi_wattfarer_ffi_fn_method_tokens_issued_at: [[:uint64, :pointer], BUFFER, false, 39848],
      uniffi_wattfarer_ffi_fn_method_tokens_refresh_token: [[:uint64, :pointer], BUFFER, false, 59819],
      uniffi_wattfarer_ffi_fn_clone_commands: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_commands: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_commands_new: [[:uint64, BUFFER, :pointer], :uint64, true, 17843],
      uniffi_wattfarer_ffi_fn_method_commands_accept: [[:uint64, BUFFER], :uint64, true, 52072],
      uniffi_wattfarer_ffi_fn_method_commands_apply: [[:uint64, BUFFER, BUFFER, BUFFER, BUFFER], :uint64, true, 8897],
      uniffi_wattfarer_ffi_fn_method_commands_cancel: [[:uint64, BUFFER], :uint64, true, 4175],
      uniffi_wattfarer_ffi_fn_method_commands_find: [[:uint64, BUFFER], :uint64, true, 43176],
      uniffi_wattfarer_ffi_fn_method_commands_finish: [[:uint64, BUFFER], :uint64, true, 33440],
      uniffi_wattfarer_ffi_fn_method_commands_set_current: [[:uint64, BUFFER, :double, BUFFER, BUFFER], :uint64, true, 50847],
      uniffi_wattfarer_ffi_fn_method_commands_set_limit: [[:uint64, BUFFER, :double, BUFFER, BUFFER], :uint64, true, 27100],
      uniffi_wattfarer_ffi_fn_method_commands_set_schedule: [[:uint64, BUFFER, BUFFER, BUFFER, BUFFER], :uint64, true, 56385],
      uniffi_wattfarer_ffi_fn_method_commands_start: [[:uint64, BUFFER, BUFFER, BUFFER], :uint64, true, 59752],
      uniffi_wattfarer_ffi_fn_method_commands_stop: [[:uint64, BUFFER, BUFFER, BUFFER], :uint64, true, 15671],
      uniffi_wattfarer_ffi_fn_clone_watcher: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_watcher: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_watcher_new: [[:uint64, BUFFER, :pointer], :uint64, true, 38450],
      uniffi_wattfarer_ffi_fn_method_watcher_next_change: [[:uint64], :uint64, true, 31228],
      uniffi_wattfarer_ffi_fn_clone_provider: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_provider: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_provider_connect: [[BUFFER, BUFFER, BUFFER, BUFFER, :pointer], :uint64, false, 15622],
      uniffi_wattfarer_ffi_fn_method_provider_attributes: [[:uint64, BUFFER], :uint64, true, 16318],
      uniffi_wattfarer_ffi_fn_method_provider_capabilities: [[:uint64, BUFFER], :uint64, true, 42360],
      uniffi_wattfarer_ffi_fn_method_provider_charge_state: [[:uint64, BUFFER], :uint64, true, 26603],
      uniffi_wattfarer_ffi_fn_method_provider_charge_states: [[:uint64, BUFFER], :uint64, true, 30571],
      uniffi_wattfarer_ffi_fn_method_provider_disconnect: [[:uint64, BUFFER], :uint64, true, 20653],
      uniffi_wattfarer_ffi_fn_method_provider_name: [[:uint64, :pointer], BUFFER, false, 38519],
      uniffi_wattfarer_ffi_fn_method_provider_next_tokens: [[:uint64], :uint64, true, 49927],
      uniffi_wattfarer_ffi_fn_method_provider_permissions: [[:uint64, BUFFER], :uint64, true, 20147],
      uniffi_wattfarer_ffi_fn_method_provider_reading: [[:uint64, BUFFER, BUFFER], :uint64, true, 44016],
      uniffi_wattfarer_ffi_fn_method_provider_tokens: [[:uint64, :pointer], :uint64, false, 18704],
      uniffi_wattfarer_ffi_fn_method_provider_vehicles: [[:uint64], :uint64, true, 60521],
      uniffi_wattfarer_ffi_fn_method_provider_wait_s: [[:uint64, BUFFER, :pointer], :double, false, 42239],
      uniffi_wattfarer_ffi_fn_method_provider_wake: [[:uint64, BUFFER], :uint64, true, 39585],
      uniffi_wattfarer_ffi_fn_clone_enodewebhooks: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_enodewebhooks: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_enodewebhooks_new: [[BUFFER, :pointer], :uint64, false, 58775],
      uniffi_wattfarer_ffi_fn_method_enodewebhooks_receive: [[:uint64, BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 22565],
      uniffi_wattfarer_ffi_fn_method_enodewebhooks_remember: [[:uint64, BUFFER, :pointer], :void, true, 57461],
      uniffi_wattfarer_ffi_fn_method_enodewebhooks_remembered: [[:uint64, :pointer], BUFFER, false, 30889],
      uniffi_wattfarer_ffi_fn_clone_webhooks: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_webhooks: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_webhooks_new: [[BUFFER, :pointer], :uint64, false, 53330],
      uniffi_wattfarer_ffi_fn_method_webhooks_receive: [[:uint64, BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 36046],
      uniffi_wattfarer_ffi_fn_method_webhooks_remember: [[:uint64, BUFFER, :pointer], :void, true, 39432],
      uniffi_wattfarer_ffi_fn_method_webhooks_remembered: [[:uint64, :pointer], BUFFER, false, 31406],
      uniffi_wattfarer_ffi_fn_clone_canceltoken: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_canceltoken: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_canceltoken_new: [[:pointer], :uint64, false, 59733],
      uniffi_wattfarer_ffi_fn_method_canceltoken_cancel: [[:uint64, :pointer], :void, false, 55528],
      uniffi_wattfarer_ffi_fn_method_canceltoken_is_cancelled: [[:uint64, :pointer], :int8, false, 15685],
      uniffi_wattfarer_ffi_fn_clone_sitecontroller: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_sitecontroller: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_sitecontroller_new: [[:double, BUFFER, :pointer], :uint64, false, 22523],
      uniffi_wattfarer_ffi_fn_method_sitecontroller_accepted: [[:uint64, :int64, :int64, :pointer], :void, false, 25208],
      uniffi_wattfarer_ffi_fn_method_sitecontroller_add_point: [[:uint64, :double, :pointer], :int64, false, 52930],
      uniffi_wattfarer_ffi_fn_method_sitecontroller_measured: [[:uint64, :int64, :double, :double, :pointer], :void, false, 13045],
      uniffi_wattfarer_ffi_fn_method_sitecontroller_step: [[:uint64, :double, BUFFER, :pointer], BUFFER, true, 326],
      uniffi_wattfarer_ffi_fn_method_sitecontroller_worst_a: [[:uint64, :pointer], :double, false, 27640],
      uniffi_wattfarer_ffi_fn_clone_planner: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_planner: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_planner_new: [[:uint64, :uint64, :pointer], :uint64, true, 29910],
      uniffi_wattfarer_ffi_fn_method_planner_plan: [[:uint64, BUFFER, BUFFER, :pointer], BUFFER, true, 35846],
      uniffi_wattfarer_ffi_fn_method_planner_plan_many: [[:uint64, BUFFER, :uint32, BUFFER, BUFFER, :pointer], BUFFER, true, 35106],
      uniffi_wattfarer_ffi_fn_method_planner_roads: [[:uint64, :pointer], :uint64, false, 60199],
      uniffi_wattfarer_ffi_fn_method_planner_stations: [[:uint64, :pointer], :uint64, false, 7889],
      uniffi_wattfarer_ffi_fn_clone_progresslistener: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_progresslistener: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_init_callback_vtable_progresslistener: [[:pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_clone_roads: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_roads: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_roads_bundled: [[BUFFER, :pointer], :uint64, true, 38374],
      uniffi_wattfarer_ffi_fn_constructor_roads_open: [[BUFFER, :pointer], :uint64, true, 19180],
      uniffi_wattfarer_ffi_fn_method_roads_cut: [[:uint64, BUFFER, BUFFER, BUFFER, :pointer], :void, true, 33505],
      uniffi_wattfarer_ffi_fn_method_roads_drive_energy: [[:uint64, BUFFER, BUFFER, :pointer], BUFFER, true, 16267],
      uniffi_wattfarer_ffi_fn_method_roads_info: [[:uint64, :pointer], BUFFER, false, 41236],
      uniffi_wattfarer_ffi_fn_method_roads_range: [[:uint64, BUFFER, BUFFER, :pointer], BUFFER, true, 45923],
      uniffi_wattfarer_ffi_fn_method_roads_snap: [[:uint64, BUFFER, :double, :pointer], BUFFER, false, 34796],
      uniffi_wattfarer_ffi_fn_method_roads_verify: [[:uint64, :pointer], :void, true, 4408],
      uniffi_wattfarer_ffi_fn_clone_stations: [[:uint64, :pointer], :uint64, false, nil],
      uniffi_wattfarer_ffi_fn_free_stations: [[:uint64, :pointer], :void, false, nil],
      uniffi_wattfarer_ffi_fn_constructor_stations_demonstration: [[:pointer], :uint64, true, 59417],
      uniffi_wattfarer_ffi_fn_constructor_stations_of_import: [[BUFFER, BUFFER, :pointer], :uint64, false, 49512],
      uniffi_wattfarer_ffi_fn_constructor_stations_open: [[BUFFER, :pointer], :uint64, true, 32448],
      uniffi_wattfarer_ffi_fn_method_stations_all: [[:uint64, :pointer], BUFFER, false, 29646],
      uniffi_wattfarer_ffi_fn_method_stations_count: [[:uint64, :pointer], :int64, false, 19930],
      uniffi_wattfarer_ffi_fn_method_stations_data_used: [[:uint64, :pointer], BUFFER, false, 27868],
      uniffi_wattfarer_ffi_fn_method_stations_id: [[:uint64, :pointer], BUFFER, false, 19229],
      uniffi_wattfarer_ffi_fn_method_stations_near: [[:uint64, BUFFER, :double, :uint32, :pointer], BUFFER, false, 40364],
      uniffi_wattfarer_ffi_fn_method_stations_sources: [[:uint64, :pointer], BUFFER, false, 20485],
      uniffi_wattfarer_ffi_fn_method_stations_station: [[:uint64, :int64, :pointer], BUFFER, false, 25323],
      uniffi_wattfarer_ffi_fn_method_stations_write: [[:uint64, BUFFER, :pointer], :void, true, 46332],
      uniffi_wattfarer_ffi_fn_func_engine_version: [[:pointer], BUFFER, false, 10691],
      uniffi_wattfarer_ffi_fn_func_error_table: [[:pointer], BUFFER, false, 41240],
      uniffi_wattfarer_ffi_fn_func_find_vehicles: [[BUFFER, :pointer], BUFFER, false, 12153],
      uniffi_wattfarer_ffi_fn_func_resolve_vehicle: [[BUFFER, :pointer], BUFFER, false, 37535],
      uniffi_wattfarer_ffi_fn_func_schema_version: [[:pointer], BUFFER, false, 24529],
      uniffi_wattfarer_ffi_fn_func_vehicle: [[BUFFER, :pointer], BUFFER, false, 47325],
      uniffi_wattfarer_ffi_fn_func_vehicles: [[:pointer], BUFFER, false, 12797],
      uniffi_wattfarer_ffi_fn_func_charge_estimate: [[BUFFER, :pointer], BUFFER, false, 35549],
      uniffi_wattfarer_ffi_fn_func_charge_estimates: [[BUFFER, :pointer], BUFFER, true, 64833],
      uniffi_wattfarer_ffi_fn_func_charge_estimates_bulk: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, true, 5829],
      uniffi_wattfarer_ffi_fn_func_curve_power_kw: [[BUFFER, BUFFER, :pointer], BUFFER, true, 57187],
      uniffi_wattfarer_ffi_fn_func_temperature_factor: [[:double, :pointer], :double, false, 1721],
      uniffi_wattfarer_ffi_fn_func_energy_estimate: [[BUFFER, :pointer], BUFFER, false, 30048],
      uniffi_wattfarer_ffi_fn_func_trace_from_csv: [[BUFFER, :pointer], BUFFER, false, 48179],
      uniffi_wattfarer_ffi_fn_func_carbon_from_json: [[BUFFER, :pointer], BUFFER, false, 53471],
      uniffi_wattfarer_ffi_fn_func_carbon_to_json: [[BUFFER, :pointer], BUFFER, false, 10976],
      uniffi_wattfarer_ffi_fn_func_charge_estimate_from_json: [[BUFFER, :pointer], BUFFER, false, 15390],
      uniffi_wattfarer_ffi_fn_func_charge_estimate_to_json: [[BUFFER, :pointer], BUFFER, false, 30431],
      uniffi_wattfarer_ffi_fn_func_charge_request_from_json: [[BUFFER, :pointer], BUFFER, false, 5517],
      uniffi_wattfarer_ffi_fn_func_charge_request_to_json: [[BUFFER, :pointer], BUFFER, false, 36730],
      uniffi_wattfarer_ffi_fn_func_charge_state_from_json: [[BUFFER, :pointer], BUFFER, false, 11184],
      uniffi_wattfarer_ffi_fn_func_charge_state_to_json: [[BUFFER, :pointer], BUFFER, false, 27134],
      uniffi_wattfarer_ffi_fn_func_command_from_json: [[BUFFER, :pointer], BUFFER, false, 25732],
      uniffi_wattfarer_ffi_fn_func_command_to_json: [[BUFFER, :pointer], BUFFER, false, 25707],
      uniffi_wattfarer_ffi_fn_func_drive_request_from_json: [[BUFFER, :pointer], BUFFER, false, 38299],
      uniffi_wattfarer_ffi_fn_func_drive_request_to_json: [[BUFFER, :pointer], BUFFER, false, 18149],
      uniffi_wattfarer_ffi_fn_func_energy_estimate_from_json: [[BUFFER, :pointer], BUFFER, false, 10140],
      uniffi_wattfarer_ffi_fn_func_energy_estimate_to_json: [[BUFFER, :pointer], BUFFER, false, 4043],
      uniffi_wattfarer_ffi_fn_func_energy_request_from_json: [[BUFFER, :pointer], BUFFER, false, 61651],
      uniffi_wattfarer_ffi_fn_func_energy_request_to_json: [[BUFFER, :pointer], BUFFER, false, 48373],
      uniffi_wattfarer_ffi_fn_func_ocpi_tariff_from_json: [[BUFFER, :pointer], BUFFER, false, 53864],
      uniffi_wattfarer_ffi_fn_func_ocpi_tariff_to_json: [[BUFFER, :pointer], BUFFER, false, 32750],
      uniffi_wattfarer_ffi_fn_func_plan_answer_from_json: [[BUFFER, :pointer], BUFFER, false, 30951],
      uniffi_wattfarer_ffi_fn_func_plan_answer_to_json: [[BUFFER, :pointer], BUFFER, false, 34411],
      uniffi_wattfarer_ffi_fn_func_plan_request_from_json: [[BUFFER, :pointer], BUFFER, false, 6526],
      uniffi_wattfarer_ffi_fn_func_plan_request_to_json: [[BUFFER, :pointer], BUFFER, false, 22251],
      uniffi_wattfarer_ffi_fn_func_range_from_json: [[BUFFER, :pointer], BUFFER, false, 28834],
      uniffi_wattfarer_ffi_fn_func_range_request_from_json: [[BUFFER, :pointer], BUFFER, false, 12297],
      uniffi_wattfarer_ffi_fn_func_range_request_to_json: [[BUFFER, :pointer], BUFFER, false, 37235],
      uniffi_wattfarer_ffi_fn_func_range_to_json: [[BUFFER, :pointer], BUFFER, false, 15840],
      uniffi_wattfarer_ffi_fn_func_schedule_from_json: [[BUFFER, :pointer], BUFFER, false, 3705],
      uniffi_wattfarer_ffi_fn_func_schedule_request_from_json: [[BUFFER, :pointer], BUFFER, false, 2464],
      uniffi_wattfarer_ffi_fn_func_schedule_request_to_json: [[BUFFER, :pointer], BUFFER, false, 46026],
      uniffi_wattfarer_ffi_fn_func_schedule_to_json: [[BUFFER, :pointer], BUFFER, false, 32683],
      uniffi_wattfarer_ffi_fn_func_station_from_json: [[BUFFER, :pointer], BUFFER, false, 28663],
      uniffi_wattfarer_ffi_fn_func_station_to_json: [[BUFFER, :pointer], BUFFER, false, 64669],
      uniffi_wattfarer_ffi_fn_func_tariff_from_json: [[BUFFER, :pointer], BUFFER, false, 2743],
      uniffi_wattfarer_ffi_fn_func_tariff_to_json: [[BUFFER, :pointer], BUFFER, false, 49090],
      uniffi_wattfarer_ffi_fn_func_vehicle_from_json: [[BUFFER, :pointer], BUFFER, false, 15391],
      uniffi_wattfarer_ffi_fn_func_vehicle_to_json: [[BUFFER, :pointer], BUFFER, false, 46680],
      uniffi_wattfarer_ffi_fn_func_build_map: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, true, 52732],
      uniffi_wattfarer_ffi_fn_func_check_station: [[BUFFER, :pointer], :void, false, 31759],
      uniffi_wattfarer_ffi_fn_func_connector_standard: [[BUFFER, :pointer], BUFFER, false, 5849],
      uniffi_wattfarer_ffi_fn_func_import_stations: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, true, 10456],
      uniffi_wattfarer_ffi_fn_func_join_stations: [[BUFFER, BUFFER, :pointer], BUFFER, false, 45617],
      uniffi_wattfarer_ffi_fn_func_land_outlines: [[BUFFER, :pointer], BUFFER, false, 20127],
      uniffi_wattfarer_ffi_fn_func_largest_places: [[BUFFER, :uint32, :pointer], BUFFER, false, 40808],
      uniffi_wattfarer_ffi_fn_func_locate_place: [[BUFFER, :pointer], BUFFER, false, 9493],
      uniffi_wattfarer_ffi_fn_func_nearest_place: [[:double, :double, :pointer], BUFFER, false, 19287],
      uniffi_wattfarer_ffi_fn_func_plan_geojson: [[BUFFER, :pointer], BUFFER, false, 45327],
      uniffi_wattfarer_ffi_fn_func_read_stations: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 436],
      uniffi_wattfarer_ffi_fn_func_ocpi_amount: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, true, 19607],
      uniffi_wattfarer_ffi_fn_func_tariff_from_csv: [[BUFFER, BUFFER, :pointer], BUFFER, false, 40499],
      uniffi_wattfarer_ffi_fn_func_tariff_slots: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 43475],
      uniffi_wattfarer_ffi_fn_func_currents_at: [[BUFFER, BUFFER, :pointer], BUFFER, false, 49457],
      uniffi_wattfarer_ffi_fn_func_schedule_cheapest: [[BUFFER, :pointer], BUFFER, true, 42460],
      uniffi_wattfarer_ffi_fn_func_schedule_site: [[BUFFER, :pointer], BUFFER, true, 18343],
      uniffi_wattfarer_ffi_fn_func_brand: [[BUFFER, :pointer], BUFFER, false, 58794],
      uniffi_wattfarer_ffi_fn_func_brands: [[:pointer], BUFFER, false, 47843],
      uniffi_wattfarer_ffi_fn_func_commands_for: [[BUFFER, BUFFER, :pointer], BUFFER, true, 49505],
      uniffi_wattfarer_ffi_fn_func_merge_states: [[BUFFER, BUFFER, :pointer], BUFFER, false, 38450],
      uniffi_wattfarer_ffi_fn_func_plan_from_here: [[BUFFER, BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 6357],
      uniffi_wattfarer_ffi_fn_func_ready_from_state: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 56905],
      uniffi_wattfarer_ffi_fn_func_session_from_state: [[BUFFER, BUFFER, BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 23556],
      uniffi_wattfarer_ffi_fn_func_state_from_ocpi: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 28170],
      uniffi_wattfarer_ffi_fn_func_state_from_ocpp16: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 44035],
      uniffi_wattfarer_ffi_fn_func_state_from_ocpp201: [[BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 2600],
      uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status: [[BUFFER, BUFFER, BUFFER, BUFFER, :pointer], BUFFER, false, 41715],
      uniffi_wattfarer_ffi_fn_func_enode_webhook_signature: [[BUFFER, BUFFER, :pointer], BUFFER, false, 52525],
      uniffi_wattfarer_ffi_fn_func_webhook_signature: [[BUFFER, BUFFER, :pointer], BUFFER, false, 5892],
      uniffi_wattfarer_ffi_fn_func_plan_trips: [[BUFFER, :uint64, :uint64, BUFFER, :pointer], BUFFER, true, 39912],
      ffi_wattfarer_ffi_rustbuffer_alloc: [[:uint64, :pointer], BUFFER, false, nil],
      ffi_wattfarer_ffi_rustbuffer_free: [[BUFFER, :pointer], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_u8: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_u8: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_u8: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_u8: [[:uint64, :pointer], :uint8, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_i8: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_i8: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_i8: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_i8: [[:uint64, :pointer], :int8, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_u16: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_u16: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_u16: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_u16: [[:uint64, :pointer], :uint16, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_i16: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_i16: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_i16: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_i16: [[:uint64, :pointer], :int16, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_u32: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_u32: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_u32: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_u32: [[:uint64, :pointer], :uint32, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_i32: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_i32: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_i32: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_i32: [[:uint64, :pointer], :int32, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_u64: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_u64: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_u64: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_u64: [[:uint64, :pointer], :uint64, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_i64: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_i64: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_i64: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_i64: [[:uint64, :pointer], :int64, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_f32: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_f32: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_f32: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_f32: [[:uint64, :pointer], :float, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_f64: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_f64: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_f64: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_f64: [[:uint64, :pointer], :double, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_rust_buffer: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_rust_buffer: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_rust_buffer: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_rust_buffer: [[:uint64, :pointer], BUFFER, false, nil],
      ffi_wattfarer_ffi_rust_future_poll_void: [[:uint64, :pointer, :uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_cancel_void: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_free_void: [[:uint64], :void, false, nil],
      ffi_wattfarer_ffi_rust_future_complete_void: [[:uint64, :pointer], :void, false, nil],
      ffi_wattfarer_ffi_uniffi_contract_version: [[], :uint32, false, nil],
    }.freeze

    %i[rustbuffer_alloc rustbuffer_free].each do |name|
      attach(:"ffi_wattfarer_ffi_#{name}")
      singleton_class.alias_method name, :"ffi_wattfarer_ffi_#{name}"
    end

    raise LoadError, "wattfarer's native part is of another UniFFI: build it again" unless ffi_wattfarer_ffi_uniffi_contract_version() == 30

    verify(:uniffi_wattfarer_ffi_fn_method_progresslistener_report, 15075)
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
      when 1 then InvalidInput.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 2 then Unauthorized.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 3 then Forbidden.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 4 then NotFound.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 5 then Conflict.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 6 then VehicleState.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 7 then BadData.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 8 then RateLimited.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 9 then Cancelled.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 10 then Internal.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 11 then Io.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 12 then Unsupported.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 13 then Network.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 14 then Overloaded.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      when 15 then TimedOut.new(detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retry_after_s: r.optional_f64)
      end
    end

    # @private
    def self.write(w, error)
      case error
      when InvalidInput
        w.i32(1)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Unauthorized
        w.i32(2)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Forbidden
        w.i32(3)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when NotFound
        w.i32(4)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Conflict
        w.i32(5)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when VehicleState
        w.i32(6)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when BadData
        w.i32(7)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when RateLimited
        w.i32(8)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Cancelled
        w.i32(9)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Internal
        w.i32(10)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Io
        w.i32(11)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Unsupported
        w.i32(12)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Network
        w.i32(13)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when Overloaded
        w.i32(14)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
      when TimedOut
        w.i32(15)
        w.string(error.detail)
        w.optional_string(error.field)
        w.optional_string(error.hint)
        w.optional_string((error.details.empty? ? nil : JSON.generate(error.details)))
        w.optional_f64(error.retry_after_s)
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

  # What an event of Enode's is.
  #
  # `:state`: What a car reports; also when it is new.
  # `:deleted`: A car is no longer there.
  # `:other`: A kind that this version does not know.
  EnodeEventKind = Words.new('EnodeEventKind', :state, :deleted, :other)

  # What a delivery of a webhook is.
  #
  # `:verify`: A challenge: answer with status 200 and the body `answer`, within 15 s.
  # `:states`: What cars report.
  # `:errors`: Signals of a car fail, or do so no longer.
  # `:other`: A kind that this version does not know.
  WebhookKind = Words.new('WebhookKind', :verify, :states, :errors, :other)

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
      at = 'kind'
      w.string(@kind)
      at = 'id'
      w.string(@id)
      at = 'as_of'
      w.optional_string(@as_of)
      at = 'licence'
      w.string(@licence)
      at = 'attribution'
      w.string(@attribution)
      at = 'demonstration'
      w.bool(@demonstration)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(kind: r.string, id: r.string, as_of: r.optional_string, licence: r.string, attribution: r.string, demonstration: r.bool)
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
      at = 'code'
      w.string(@code)
      at = 'http_status'
      w.u32(@http_status)
      at = 'retryable'
      w.bool(@retryable)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'code'
      w.string(@code)
      at = 'detail'
      w.string(@detail)
      at = 'field'
      w.optional_string(@field)
      at = 'hint'
      w.optional_string(@hint)
      at = 'details'
      w.optional_string(@details)
      at = 'retryable'
      w.bool(@retryable)
      at = 'retry_after_s'
      w.optional_f64(@retry_after_s)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(code: r.string, detail: r.string, field: r.optional_string, hint: r.optional_string, details: r.optional_string, retryable: r.bool, retry_after_s: r.optional_f64)
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
      at = 'name'
      w.string(@name)
      at = 'value'
      w.string(@value)
      at = 'source'
      InputSource.write(w, @source)
      at = 'age_s'
      w.optional_f64(@age_s)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(name: r.string, value: r.string, source: InputSource.read(r), age_s: r.optional_f64)
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
      at = 'lat'
      w.f64(@lat)
      at = 'lon'
      w.f64(@lon)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'code'
      w.string(@code)
      at = 'text'
      w.string(@text)
      at = 'field'
      w.optional_string(@field)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(code: r.string, text: r.string, field: r.optional_string)
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
      at = 'duration_s'
      w.floats(@duration_s)
      at = 'duration_p10_s'
      w.floats(@duration_p10_s)
      at = 'duration_p90_s'
      w.floats(@duration_p90_s)
      at = 'end_soc'
      w.floats(@end_soc)
      at = 'battery_energy_kwh'
      w.floats(@battery_energy_kwh)
      at = 'delivered_energy_kwh'
      w.floats(@delivered_energy_kwh)
      at = 'refused'
      w.i64(@refused)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'vehicle'
      VehicleRef.of(@vehicle, 'vehicle').write(w)
      at = 'connector'
      ConnectorLimits.of(@connector, 'connector').write(w)
      at = 'site_max_power_kw'
      w.optional_f64(@site_max_power_kw)
      at = 'charge_limit_soc'
      w.optional_f64(@charge_limit_soc)
      at = 'conditions'
      w.optional_record(Conditions, @conditions, 'conditions')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(vehicle: VehicleRef.read(r), connector: ConnectorLimits.read(r), site_max_power_kw: r.optional_f64, charge_limit_soc: r.optional_f64, conditions: r.optional_of(Conditions))
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
      at = 'schema_version'
      w.string(@schema_version)
      at = 'engine_version'
      w.string(@engine_version)
      at = 'status'
      ChargeStatus.write(w, @status)
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'inputs'
      w.records(InputUsed, @inputs, 'inputs')
      at = 'notices'
      w.records(Notice, @notices, 'notices')
      at = 'data'
      w.records(DataUsed, @data, 'data')
      at = 'start_soc'
      w.optional_f64(@start_soc)
      at = 'end_soc'
      w.optional_f64(@end_soc)
      at = 'starts_at'
      w.optional_string(@starts_at)
      at = 'ready_at'
      w.optional_string(@ready_at)
      at = 'duration_s'
      w.f64(@duration_s)
      at = 'duration_p10_s'
      w.f64(@duration_p10_s)
      at = 'duration_p90_s'
      w.f64(@duration_p90_s)
      at = 'quantiles'
      w.records(DurationQuantile, @quantiles, 'quantiles')
      at = 'session_start_s'
      w.f64(@session_start_s)
      at = 'tail_s'
      w.f64(@tail_s)
      at = 'battery_energy_kwh'
      w.f64(@battery_energy_kwh)
      at = 'delivered_energy_kwh'
      w.f64(@delivered_energy_kwh)
      at = 'average_power_kw'
      w.f64(@average_power_kw)
      at = 'max_power_kw'
      w.f64(@max_power_kw)
      at = 'profile'
      w.records(ProfilePoint, @profile, 'profile')
      at = 'limits'
      w.records(LimitSpan, @limits, 'limits')
      at = 'amount'
      w.optional_record(Amount, @amount, 'amount')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: ChargeStatus.read(r), client_ref: r.optional_string, inputs: r.list_of(InputUsed), notices: r.list_of(Notice), data: r.list_of(DataUsed), start_soc: r.optional_f64, end_soc: r.optional_f64, starts_at: r.optional_string, ready_at: r.optional_string, duration_s: r.f64, duration_p10_s: r.f64, duration_p90_s: r.f64, quantiles: r.list_of(DurationQuantile), session_start_s: r.f64, tail_s: r.f64, battery_energy_kwh: r.f64, delivered_energy_kwh: r.f64, average_power_kw: r.f64, max_power_kw: r.f64, profile: r.list_of(ProfilePoint), limits: r.list_of(LimitSpan), amount: r.optional_of(Amount))
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
      at = 'target_soc'
      w.optional_f64(@target_soc)
      at = 'energy_kwh'
      w.optional_f64(@energy_kwh)
      at = 'duration_s'
      w.optional_f64(@duration_s)
      at = 'departs_at'
      w.optional_string(@departs_at)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(target_soc: r.optional_f64, energy_kwh: r.optional_f64, duration_s: r.optional_f64, departs_at: r.optional_string)
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
      at = 'estimate'
      w.optional_record(ChargeEstimate, @estimate, 'estimate')
      at = 'failure'
      w.optional_record(Failure, @failure, 'failure')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(estimate: r.optional_of(ChargeEstimate), failure: r.optional_of(Failure))
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
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'vehicle'
      VehicleRef.of(@vehicle, 'vehicle').write(w)
      at = 'start_soc'
      w.optional_f64(@start_soc)
      at = 'goal'
      ChargeGoal.of(@goal, 'goal').write(w)
      at = 'charge_limit_soc'
      w.optional_f64(@charge_limit_soc)
      at = 'connector'
      ConnectorLimits.of(@connector, 'connector').write(w)
      at = 'site_max_power_kw'
      w.optional_f64(@site_max_power_kw)
      at = 'conditions'
      w.optional_record(Conditions, @conditions, 'conditions')
      at = 'starts_at'
      w.optional_string(@starts_at)
      at = 'tariff'
      w.optional_record(SessionTariff, @tariff, 'tariff')
      at = 'time_zone'
      w.optional_string(@time_zone)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional_string, vehicle: VehicleRef.read(r), start_soc: r.optional_f64, goal: ChargeGoal.read(r), charge_limit_soc: r.optional_f64, connector: ConnectorLimits.read(r), site_max_power_kw: r.optional_f64, conditions: r.optional_of(Conditions), starts_at: r.optional_string, tariff: r.optional_of(SessionTariff), time_zone: r.optional_string)
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
      at = 'current_type'
      CurrentType.write(w, @current_type)
      at = 'max_power_kw'
      w.optional_f64(@max_power_kw)
      at = 'max_voltage_v'
      w.optional_f64(@max_voltage_v)
      at = 'max_current_a'
      w.optional_f64(@max_current_a)
      at = 'phases'
      w.optional_u32(@phases)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(current_type: CurrentType.read(r), max_power_kw: r.optional_f64, max_voltage_v: r.optional_f64, max_current_a: r.optional_f64, phases: r.optional_u32)
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
      at = 'p'
      w.f64(@p)
      at = 'duration_s'
      w.f64(@duration_s)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'from_soc'
      w.f64(@from_soc)
      at = 'to_soc'
      w.f64(@to_soc)
      at = 'limiting_factor'
      LimitingFactor.write(w, @limiting_factor)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'elapsed_s'
      w.f64(@elapsed_s)
      at = 'soc'
      w.f64(@soc)
      at = 'battery_power_kw'
      w.f64(@battery_power_kw)
      at = 'delivered_power_kw'
      w.f64(@delivered_power_kw)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'schema_version'
      w.string(@schema_version)
      at = 'engine_version'
      w.string(@engine_version)
      at = 'status'
      EnergyStatus.write(w, @status)
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'inputs'
      w.records(InputUsed, @inputs, 'inputs')
      at = 'notices'
      w.records(Notice, @notices, 'notices')
      at = 'data'
      w.records(DataUsed, @data, 'data')
      at = 'battery_energy_kwh'
      w.f64(@battery_energy_kwh)
      at = 'recuperated_kwh'
      w.f64(@recuperated_kwh)
      at = 'distance_m'
      w.f64(@distance_m)
      at = 'duration_s'
      w.f64(@duration_s)
      at = 'consumption_wh_per_km'
      w.f64(@consumption_wh_per_km)
      at = 'parts'
      EnergyParts.of(@parts, 'parts').write(w)
      at = 'conditions'
      Conditions.of(@conditions, 'conditions').write(w)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: EnergyStatus.read(r), client_ref: r.optional_string, inputs: r.list_of(InputUsed), notices: r.list_of(Notice), data: r.list_of(DataUsed), battery_energy_kwh: r.f64, recuperated_kwh: r.f64, distance_m: r.f64, duration_s: r.f64, consumption_wh_per_km: r.f64, parts: EnergyParts.read(r), conditions: Conditions.read(r))
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
      at = 'drag_kwh'
      w.f64(@drag_kwh)
      at = 'rolling_kwh'
      w.f64(@rolling_kwh)
      at = 'climb_kwh'
      w.f64(@climb_kwh)
      at = 'stops_kwh'
      w.f64(@stops_kwh)
      at = 'auxiliary_kwh'
      w.f64(@auxiliary_kwh)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'vehicle'
      VehicleRef.of(@vehicle, 'vehicle').write(w)
      at = 'conditions'
      w.optional_record(Conditions, @conditions, 'conditions')
      at = 'trace'
      w.records(TracePoint, @trace, 'trace')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional_string, vehicle: VehicleRef.read(r), conditions: r.optional_of(Conditions), trace: r.list_of(TracePoint))
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
      at = 't_s'
      w.f64(@t_s)
      at = 'speed_kmh'
      w.optional_f64(@speed_kmh)
      at = 'elevation_m'
      w.optional_f64(@elevation_m)
      at = 'slope'
      w.optional_f64(@slope)
      at = 'position'
      w.optional_record(LatLon, @position, 'position')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(t_s: r.f64, speed_kmh: r.optional_f64, elevation_m: r.optional_f64, slope: r.optional_f64, position: r.optional_of(LatLon))
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
      at = 'west'
      w.f64(@west)
      at = 'south'
      w.f64(@south)
      at = 'east'
      w.f64(@east)
      at = 'north'
      w.f64(@north)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'id'
      w.string(@id)
      at = 'standard'
      w.string(@standard)
      at = 'format'
      w.optional(@format) { |v1| ConnectorFormat.write(w, v1) }
      at = 'current_type'
      CurrentType.write(w, @current_type)
      at = 'max_power_kw'
      w.f64(@max_power_kw)
      at = 'power_source'
      PowerSource.write(w, @power_source)
      at = 'max_voltage_v'
      w.optional_f64(@max_voltage_v)
      at = 'max_current_a'
      w.optional_f64(@max_current_a)
      at = 'tariff_ids'
      w.list(@tariff_ids) { |v1| w.string(v1) }
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.string, standard: r.string, format: r.optional_of(ConnectorFormat), current_type: CurrentType.read(r), max_power_kw: r.f64, power_source: PowerSource.read(r), max_voltage_v: r.optional_f64, max_current_a: r.optional_f64, tariff_ids: r.list { r.string })
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
      at = 'uid'
      w.string(@uid)
      at = 'evse_id'
      w.optional_string(@evse_id)
      at = 'status'
      w.optional_string(@status)
      at = 'connectors'
      w.records(Connector, @connectors, 'connectors')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(uid: r.string, evse_id: r.optional_string, status: r.optional_string, connectors: r.list_of(Connector))
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
      at = 'polygons'
      w.records(LineString, @polygons, 'polygons')
      at = 'borders'
      w.records(LineString, @borders, 'borders')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(polygons: r.list_of(LineString), borders: r.list_of(LineString))
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
      at = 'name'
      w.string(@name)
      at = 'position'
      LatLon.of(@position, 'position').write(w)
      at = 'notice'
      w.optional_record(Notice, @notice, 'notice')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(name: r.string, position: LatLon.read(r), notice: r.optional_of(Notice))
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
      at = 'id'
      w.string(@id)
      at = 'as_of'
      w.optional_string(@as_of)
      at = 'licence'
      w.string(@licence)
      at = 'attribution'
      w.string(@attribution)
      at = 'caveats'
      w.list(@caveats) { |v1| w.string(v1) }
      at = 'nodes'
      w.i64(@nodes)
      at = 'edges'
      w.i64(@edges)
      at = 'size_bytes'
      w.i64(@size_bytes)
      at = 'extent'
      w.optional_record(BoundingBox, @extent, 'extent')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.string, as_of: r.optional_string, licence: r.string, attribution: r.string, caveats: r.list { r.string }, nodes: r.i64, edges: r.i64, size_bytes: r.i64, extent: r.optional_of(BoundingBox))
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
      at = 'name'
      w.string(@name)
      at = 'country_code'
      w.string(@country_code)
      at = 'population'
      w.i64(@population)
      at = 'position'
      LatLon.of(@position, 'position').write(w)
      at = 'others'
      w.list(@others) { |v1| w.string(v1) }
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'id'
      w.optional_string(@id)
      at = 'country'
      w.optional_string(@country)
      at = 'elevation'
      w.optional_string(@elevation)
      at = 'minimum_part'
      w.optional_u32(@minimum_part)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.optional_string, country: r.optional_string, elevation: r.optional_string, minimum_part: r.optional_u32)
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
      at = 'country'
      w.string(@country)
      at = 'nodes_read'
      w.i64(@nodes_read)
      at = 'ways_read'
      w.i64(@ways_read)
      at = 'relations_read'
      w.i64(@relations_read)
      at = 'highways'
      w.i64(@highways)
      at = 'car_ways'
      w.i64(@car_ways)
      at = 'ferries'
      w.i64(@ferries)
      at = 'toll_ways'
      w.i64(@toll_ways)
      at = 'with_maxspeed'
      w.i64(@with_maxspeed)
      at = 'nodes_missing'
      w.i64(@nodes_missing)
      at = 'barriers'
      w.i64(@barriers)
      at = 'turns_read'
      w.i64(@turns_read)
      at = 'turns_used'
      w.i64(@turns_used)
      at = 'turns_skipped'
      SkippedTurns.of(@turns_skipped, 'turns_skipped').write(w)
      at = 'junctions'
      w.i64(@junctions)
      at = 'directed_edges'
      w.i64(@directed_edges)
      at = 'split_nodes'
      w.i64(@split_nodes)
      at = 'parts_kept'
      w.i64(@parts_kept)
      at = 'parts_dropped'
      w.i64(@parts_dropped)
      at = 'nodes_kept'
      w.i64(@nodes_kept)
      at = 'edges_kept'
      w.i64(@edges_kept)
      at = 'heights_missing'
      w.i64(@heights_missing)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'reason'
      w.string(@reason)
      at = 'count'
      w.i64(@count)
      at = 'example'
      w.string(@example)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'not_for_cars'
      w.i64(@not_for_cars)
      at = 'conditional'
      w.i64(@conditional)
      at = 'road_missing'
      w.i64(@road_missing)
      at = 'unclear'
      w.i64(@unclear)
      at = 'unknown_kind'
      w.i64(@unknown_kind)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'edge'
      w.u32(@edge)
      at = 'fraction'
      w.f64(@fraction)
      at = 'position'
      LatLon.of(@position, 'position').write(w)
      at = 'distance_m'
      w.f64(@distance_m)
      at = 'component'
      w.u32(@component)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'id'
      w.string(@id)
      at = 'source'
      w.string(@source)
      at = 'name'
      w.string(@name)
      at = 'lat'
      w.f64(@lat)
      at = 'lon'
      w.f64(@lon)
      at = 'operator'
      w.optional_string(@operator)
      at = 'country_code'
      w.optional_string(@country_code)
      at = 'time_zone'
      w.optional_string(@time_zone)
      at = 'site_max_power_kw'
      w.optional_f64(@site_max_power_kw)
      at = 'demonstration'
      w.bool(@demonstration)
      at = 'evses'
      w.records(Evse, @evses, 'evses')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.string, source: r.string, name: r.string, lat: r.f64, lon: r.f64, operator: r.optional_string, country_code: r.optional_string, time_zone: r.optional_string, site_max_power_kw: r.optional_f64, demonstration: r.bool, evses: r.list_of(Evse))
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
      at = 'stations'
      w.records(Station, @stations, 'stations')
      at = 'report'
      StationReport.of(@report, 'report').write(w)
      at = 'sources'
      w.records(StationSource, @sources, 'sources')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(stations: r.list_of(Station), report: StationReport.read(r), sources: r.list_of(StationSource))
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
      at = 'country'
      w.optional_string(@country)
      at = 'licence'
      w.optional_string(@licence)
      at = 'attribution'
      w.optional_string(@attribution)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(country: r.optional_string, licence: r.optional_string, attribution: r.optional_string)
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
      at = 'read'
      w.i64(@read)
      at = 'kept'
      w.i64(@kept)
      at = 'evses'
      w.i64(@evses)
      at = 'connectors'
      w.i64(@connectors)
      at = 'power_given'
      w.i64(@power_given)
      at = 'power_default'
      w.i64(@power_default)
      at = 'power_implausible'
      w.i64(@power_implausible)
      at = 'skipped'
      w.records(Skipped, @skipped, 'skipped')
      at = 'connectors_skipped'
      w.records(Skipped, @connectors_skipped, 'connectors_skipped')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(read: r.i64, kept: r.i64, evses: r.i64, connectors: r.i64, power_given: r.i64, power_default: r.i64, power_implausible: r.i64, skipped: r.list_of(Skipped), connectors_skipped: r.list_of(Skipped))
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
      at = 'id'
      w.string(@id)
      at = 'licence'
      w.string(@licence)
      at = 'attribution'
      w.string(@attribution)
      at = 'as_of'
      w.optional_string(@as_of)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.string, licence: r.string, attribution: r.string, as_of: r.optional_string)
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
      at = 'commands'
      w.records(DueCommand, @commands, 'commands')
      at = 'why'
      w.string(@why)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(commands: r.list_of(DueCommand), why: r.string)
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
      at = 'connection_id'
      w.string(@connection_id)
      at = 'make'
      w.optional_string(@make)
      at = 'model'
      w.optional_string(@model)
      at = 'year'
      w.optional_u32(@year)
      at = 'kind'
      w.optional(@kind) { |v1| VehicleKind.write(w, v1) }
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(connection_id: r.string, make: r.optional_string, model: r.optional_string, year: r.optional_u32, kind: r.optional_of(VehicleKind))
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
      at = 'name'
      w.string(@name)
      at = 'reach'
      w.records(Reach, @reach, 'reach')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(name: r.string, reach: r.list_of(Reach))
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
      at = 'action'
      CommandAction.write(w, @action)
      at = 'capable'
      w.bool(@capable)
      at = 'reason'
      w.optional_string(@reason)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(action: CommandAction.read(r), capable: r.bool, reason: r.optional_string)
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
      at = 'schema_version'
      w.string(@schema_version)
      at = 'engine_version'
      w.string(@engine_version)
      at = 'connection_id'
      w.string(@connection_id)
      at = 'make'
      w.optional_string(@make)
      at = 'model'
      w.optional_string(@model)
      at = 'year'
      w.optional_u32(@year)
      at = 'soc'
      w.optional_record(ObservedNumber, @soc, 'soc')
      at = 'range_m'
      w.optional_record(ObservedNumber, @range_m, 'range_m')
      at = 'capacity_kwh'
      w.optional_record(ObservedNumber, @capacity_kwh, 'capacity_kwh')
      at = 'plugged'
      w.optional_record(ObservedFlag, @plugged, 'plugged')
      at = 'charging_status'
      w.optional_record(ObservedChargingStatus, @charging_status, 'charging_status')
      at = 'power_kw'
      w.optional_record(ObservedNumber, @power_kw, 'power_kw')
      at = 'charge_limit_soc'
      w.optional_record(ObservedNumber, @charge_limit_soc, 'charge_limit_soc')
      at = 'time_to_limit_s'
      w.optional_record(ObservedNumber, @time_to_limit_s, 'time_to_limit_s')
      at = 'time_to_full_s'
      w.optional_record(ObservedNumber, @time_to_full_s, 'time_to_full_s')
      at = 'energy_added_kwh'
      w.optional_record(ObservedNumber, @energy_added_kwh, 'energy_added_kwh')
      at = 'current_type'
      w.optional_record(ObservedCurrentType, @current_type, 'current_type')
      at = 'current_a'
      w.optional_record(ObservedNumber, @current_a, 'current_a')
      at = 'voltage_v'
      w.optional_record(ObservedNumber, @voltage_v, 'voltage_v')
      at = 'phases'
      w.optional_record(ObservedCount, @phases, 'phases')
      at = 'current_limit_a'
      w.optional_record(ObservedNumber, @current_limit_a, 'current_limit_a')
      at = 'battery_c'
      w.optional_record(ObservedNumber, @battery_c, 'battery_c')
      at = 'location'
      w.optional_record(ObservedPosition, @location, 'location')
      at = 'limited_by'
      w.optional_record(ObservedText, @limited_by, 'limited_by')
      at = 'asleep'
      w.optional_record(ObservedFlag, @asleep, 'asleep')
      at = 'capacity_kind'
      w.optional(@capacity_kind) { |v1| CapacityKind.write(w, v1) }
      at = 'capabilities'
      w.records(Capability, @capabilities, 'capabilities')
      at = 'notices'
      w.records(Notice, @notices, 'notices')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, connection_id: r.string, make: r.optional_string, model: r.optional_string, year: r.optional_u32, soc: r.optional_of(ObservedNumber), range_m: r.optional_of(ObservedNumber), capacity_kwh: r.optional_of(ObservedNumber), plugged: r.optional_of(ObservedFlag), charging_status: r.optional_of(ObservedChargingStatus), power_kw: r.optional_of(ObservedNumber), charge_limit_soc: r.optional_of(ObservedNumber), time_to_limit_s: r.optional_of(ObservedNumber), time_to_full_s: r.optional_of(ObservedNumber), energy_added_kwh: r.optional_of(ObservedNumber), current_type: r.optional_of(ObservedCurrentType), current_a: r.optional_of(ObservedNumber), voltage_v: r.optional_of(ObservedNumber), phases: r.optional_of(ObservedCount), current_limit_a: r.optional_of(ObservedNumber), battery_c: r.optional_of(ObservedNumber), location: r.optional_of(ObservedPosition), limited_by: r.optional_of(ObservedText), asleep: r.optional_of(ObservedFlag), capacity_kind: r.optional_of(CapacityKind), capabilities: r.list_of(Capability), notices: r.list_of(Notice))
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
      at = 'command_id'
      w.string(@command_id)
      at = 'connection_id'
      w.string(@connection_id)
      at = 'action'
      CommandAction.write(w, @action)
      at = 'charge_limit_soc'
      w.optional_f64(@charge_limit_soc)
      at = 'current_a'
      w.optional_f64(@current_a)
      at = 'schedule'
      w.optional_record(DailyTimes, @schedule, 'schedule')
      at = 'status'
      CommandStatus.write(w, @status)
      at = 'reason'
      w.optional_string(@reason)
      at = 'requested_at'
      w.string(@requested_at)
      at = 'deadline_at'
      w.string(@deadline_at)
      at = 'confirmed_at'
      w.optional_string(@confirmed_at)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(command_id: r.string, connection_id: r.string, action: CommandAction.read(r), charge_limit_soc: r.optional_f64, current_a: r.optional_f64, schedule: r.optional_of(DailyTimes), status: CommandStatus.read(r), reason: r.optional_string, requested_at: r.string, deadline_at: r.string, confirmed_at: r.optional_string)
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
      at = 'wake'
      w.optional_bool(@wake)
      at = 'wakes_per_day'
      w.optional_u32(@wakes_per_day)
      at = 'first_look_s'
      w.optional_f64(@first_look_s)
      at = 'longest_look_s'
      w.optional_f64(@longest_look_s)
      at = 'starts_per_hour'
      w.optional_u32(@starts_per_hour)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(wake: r.optional_bool, wakes_per_day: r.optional_u32, first_look_s: r.optional_f64, longest_look_s: r.optional_f64, starts_per_hour: r.optional_u32)
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
      at = 'compatible'
      w.bool(@compatible)
      at = 'reason'
      w.optional_string(@reason)
      at = 'capabilities'
      w.records(PermissionCapability, @capabilities, 'capabilities')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(compatible: r.bool, reason: r.optional_string, capabilities: r.list_of(PermissionCapability))
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
      at = 'scopes'
      w.list(@scopes) { |v1| w.string(v1) }
      at = 'mode'
      w.optional_string(@mode)
      at = 'make'
      w.optional_string(@make)
      at = 'force_prompt'
      w.optional_bool(@force_prompt)
      at = 'single_select'
      w.optional_bool(@single_select)
      at = 'flags'
      w.list(@flags) { |v1| w.string(v1) }
      at = 'user'
      w.optional_string(@user)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(scopes: r.list { r.string }, mode: r.optional_string, make: r.optional_string, force_prompt: r.optional_bool, single_select: r.optional_bool, flags: r.list { r.string }, user: r.optional_string)
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
      at = 'start_minute'
      w.optional_u32(@start_minute)
      at = 'departure_minute'
      w.optional_u32(@departure_minute)
      at = 'enabled'
      w.bool(@enabled)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(start_minute: r.optional_u32, departure_minute: r.optional_u32, enabled: r.bool)
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
      at = 'at'
      w.string(@at)
      at = 'action'
      CommandAction.write(w, @action)
      at = 'current_a'
      w.optional_f64(@current_a)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(at: r.string, action: CommandAction.read(r), current_a: r.optional_f64)
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
      at = 'to_limit'
      w.optional_record(ChargeEstimate, @to_limit, 'to_limit')
      at = 'to_full'
      ChargeEstimate.of(@to_full, 'to_full').write(w)
      at = 'car_says_s'
      w.optional_f64(@car_says_s)
      at = 'agrees'
      w.optional_bool(@agrees)
      at = 'age_s'
      w.f64(@age_s)
      at = 'notices'
      w.records(Notice, @notices, 'notices')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(to_limit: r.optional_of(ChargeEstimate), to_full: ChargeEstimate.read(r), car_says_s: r.optional_f64, agrees: r.optional_bool, age_s: r.f64, notices: r.list_of(Notice))
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
      at = 'vehicle'
      w.optional_record(VehicleRef, @vehicle, 'vehicle')
      at = 'connector'
      w.optional_record(ConnectorLimits, @connector, 'connector')
      at = 'conditions'
      w.optional_record(Conditions, @conditions, 'conditions')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(vehicle: r.optional_of(VehicleRef), connector: r.optional_of(ConnectorLimits), conditions: r.optional_of(Conditions))
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
      at = 'value'
      w.optional(@value) { |v1| ChargingStatus.write(w, v1) }
      at = 'raw'
      w.optional_string(@raw)
      at = 'observed_at'
      w.optional_string(@observed_at)
      at = 'fetched_at'
      w.string(@fetched_at)
      at = 'source'
      w.string(@source)
      at = 'quality'
      Quality.write(w, @quality)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(value: r.optional_of(ChargingStatus), raw: r.optional_string, observed_at: r.optional_string, fetched_at: r.string, source: r.string, quality: Quality.read(r))
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
      at = 'value'
      w.optional_u32(@value)
      at = 'raw'
      w.optional_string(@raw)
      at = 'observed_at'
      w.optional_string(@observed_at)
      at = 'fetched_at'
      w.string(@fetched_at)
      at = 'source'
      w.string(@source)
      at = 'quality'
      Quality.write(w, @quality)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(value: r.optional_u32, raw: r.optional_string, observed_at: r.optional_string, fetched_at: r.string, source: r.string, quality: Quality.read(r))
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
      at = 'value'
      w.optional(@value) { |v1| CurrentType.write(w, v1) }
      at = 'raw'
      w.optional_string(@raw)
      at = 'observed_at'
      w.optional_string(@observed_at)
      at = 'fetched_at'
      w.string(@fetched_at)
      at = 'source'
      w.string(@source)
      at = 'quality'
      Quality.write(w, @quality)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(value: r.optional_of(CurrentType), raw: r.optional_string, observed_at: r.optional_string, fetched_at: r.string, source: r.string, quality: Quality.read(r))
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
      at = 'value'
      w.optional_bool(@value)
      at = 'raw'
      w.optional_string(@raw)
      at = 'observed_at'
      w.optional_string(@observed_at)
      at = 'fetched_at'
      w.string(@fetched_at)
      at = 'source'
      w.string(@source)
      at = 'quality'
      Quality.write(w, @quality)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(value: r.optional_bool, raw: r.optional_string, observed_at: r.optional_string, fetched_at: r.string, source: r.string, quality: Quality.read(r))
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
      at = 'value'
      w.optional_f64(@value)
      at = 'raw'
      w.optional_string(@raw)
      at = 'observed_at'
      w.optional_string(@observed_at)
      at = 'fetched_at'
      w.string(@fetched_at)
      at = 'source'
      w.string(@source)
      at = 'quality'
      Quality.write(w, @quality)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(value: r.optional_f64, raw: r.optional_string, observed_at: r.optional_string, fetched_at: r.string, source: r.string, quality: Quality.read(r))
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
      at = 'value'
      w.optional_record(LatLon, @value, 'value')
      at = 'raw'
      w.optional_string(@raw)
      at = 'observed_at'
      w.optional_string(@observed_at)
      at = 'fetched_at'
      w.string(@fetched_at)
      at = 'source'
      w.string(@source)
      at = 'quality'
      Quality.write(w, @quality)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(value: r.optional_of(LatLon), raw: r.optional_string, observed_at: r.optional_string, fetched_at: r.string, source: r.string, quality: Quality.read(r))
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
      at = 'value'
      w.optional_string(@value)
      at = 'raw'
      w.optional_string(@raw)
      at = 'observed_at'
      w.optional_string(@observed_at)
      at = 'fetched_at'
      w.string(@fetched_at)
      at = 'source'
      w.string(@source)
      at = 'quality'
      Quality.write(w, @quality)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(value: r.optional_string, raw: r.optional_string, observed_at: r.optional_string, fetched_at: r.string, source: r.string, quality: Quality.read(r))
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
      at = 'permission'
      w.string(@permission)
      at = 'endpoint'
      w.string(@endpoint)
      at = 'capable'
      w.bool(@capable)
      at = 'reason'
      w.optional_string(@reason)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(permission: r.string, endpoint: r.string, capable: r.bool, reason: r.optional_string)
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
      at = 'provider'
      w.string(@provider)
      at = 'word'
      w.optional_string(@word)
      at = 'first_model_year'
      w.optional_u32(@first_model_year)
      at = 'start_stop'
      w.optional_bool(@start_stop)
      at = 'set_limit'
      w.optional_bool(@set_limit)
      at = 'set_current'
      w.optional_bool(@set_current)
      at = 'note'
      w.optional_string(@note)
      at = 'source'
      w.string(@source)
      at = 'as_of'
      w.string(@as_of)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(provider: r.string, word: r.optional_string, first_model_year: r.optional_u32, start_stop: r.optional_bool, set_limit: r.optional_bool, set_current: r.optional_bool, note: r.optional_string, source: r.string, as_of: r.string)
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
      at = 'kind'
      ReadingKind.write(w, @kind)
      at = 'odometer_m'
      w.optional_f64(@odometer_m)
      at = 'location'
      w.optional_record(LatLon, @location, 'location')
      at = 'vin'
      w.optional_string(@vin)
      at = 'fuel_range_m'
      w.optional_f64(@fuel_range_m)
      at = 'fuel_share'
      w.optional_f64(@fuel_share)
      at = 'fuel_amount_l'
      w.optional_f64(@fuel_amount_l)
      at = 'life_remaining'
      w.optional_f64(@life_remaining)
      at = 'front_left_kpa'
      w.optional_f64(@front_left_kpa)
      at = 'front_right_kpa'
      w.optional_f64(@front_right_kpa)
      at = 'back_left_kpa'
      w.optional_f64(@back_left_kpa)
      at = 'back_right_kpa'
      w.optional_f64(@back_right_kpa)
      at = 'json'
      w.optional_string(@json)
      at = 'raw'
      w.optional_string(@raw)
      at = 'observed_at'
      w.optional_string(@observed_at)
      at = 'fetched_at'
      w.string(@fetched_at)
      at = 'source'
      w.string(@source)
      at = 'quality'
      Quality.write(w, @quality)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(kind: ReadingKind.read(r), odometer_m: r.optional_f64, location: r.optional_of(LatLon), vin: r.optional_string, fuel_range_m: r.optional_f64, fuel_share: r.optional_f64, fuel_amount_l: r.optional_f64, life_remaining: r.optional_f64, front_left_kpa: r.optional_f64, front_right_kpa: r.optional_f64, back_left_kpa: r.optional_f64, back_right_kpa: r.optional_f64, json: r.optional_string, raw: r.optional_string, observed_at: r.optional_string, fetched_at: r.string, source: r.string, quality: Quality.read(r))
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
      at = 'state'
      w.optional_record(ChargeState, @state, 'state')
      at = 'failure'
      w.optional_record(Failure, @failure, 'failure')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(state: r.optional_of(ChargeState), failure: r.optional_of(Failure))
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
      at = 'state'
      ChargeState.of(@state, 'state').write(w)
      at = 'changed'
      w.list(@changed) { |v1| w.string(v1) }
      at = 'next_look_s'
      w.f64(@next_look_s)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(state: ChargeState.read(r), changed: r.list { r.string }, next_look_s: r.f64)
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
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'places'
      w.records(Waypoint, @places, 'places')
      at = 'vehicle'
      VehicleRef.of(@vehicle, 'vehicle').write(w)
      at = 'conditions'
      w.optional_record(Conditions, @conditions, 'conditions')
      at = 'avoid'
      w.list(@avoid) { |v1| Avoid.write(w, v1) }
      at = 'snap_m'
      w.optional_f64(@snap_m)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional_string, places: r.list_of(Waypoint), vehicle: VehicleRef.read(r), conditions: r.optional_of(Conditions), avoid: r.list_of(Avoid), snap_m: r.optional_f64)
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
      at = 'binding'
      Binding.write(w, @binding)
      at = 'from'
      w.string(@from)
      at = 'to'
      w.string(@to)
      at = 'furthest'
      LatLon.of(@furthest, 'furthest').write(w)
      at = 'shortfall_kwh'
      w.optional_f64(@shortfall_kwh)
      at = 'repairs'
      w.records(Repair, @repairs, 'repairs')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(binding: Binding.read(r), from: r.string, to: r.string, furthest: LatLon.read(r), shortfall_kwh: r.optional_f64, repairs: r.list_of(Repair))
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
      at = 'kind'
      LegKind.write(w, @kind)
      at = 'from'
      LegEnd.of(@from, 'from').write(w)
      at = 'to'
      LegEnd.of(@to, 'to').write(w)
      at = 'duration_s'
      w.f64(@duration_s)
      at = 'distance_m'
      w.f64(@distance_m)
      at = 'departure_soc'
      w.f64(@departure_soc)
      at = 'arrival_soc'
      w.f64(@arrival_soc)
      at = 'battery_energy_kwh'
      w.f64(@battery_energy_kwh)
      at = 'starts_at'
      w.optional_string(@starts_at)
      at = 'ends_at'
      w.optional_string(@ends_at)
      at = 'geometry'
      w.optional_record(LineString, @geometry, 'geometry')
      at = 'max_kmh_advised'
      w.optional_f64(@max_kmh_advised)
      at = 'soc_profile'
      w.optional(@soc_profile) { |v1| w.records(SocPoint, v1, 'soc_profile') }
      at = 'station'
      w.optional_record(Station, @station, 'station')
      at = 'evse_uid'
      w.optional_string(@evse_uid)
      at = 'connector_id'
      w.optional_string(@connector_id)
      at = 'overhead_s'
      w.optional_f64(@overhead_s)
      at = 'charge_s'
      w.optional_f64(@charge_s)
      at = 'delivered_energy_kwh'
      w.optional_f64(@delivered_energy_kwh)
      at = 'average_power_kw'
      w.optional_f64(@average_power_kw)
      at = 'limits'
      w.optional(@limits) { |v1| w.records(LimitSpan, v1, 'limits') }
      at = 'amount'
      w.optional_record(Amount, @amount, 'amount')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(kind: LegKind.read(r), from: LegEnd.read(r), to: LegEnd.read(r), duration_s: r.f64, distance_m: r.f64, departure_soc: r.f64, arrival_soc: r.f64, battery_energy_kwh: r.f64, starts_at: r.optional_string, ends_at: r.optional_string, geometry: r.optional_of(LineString), max_kmh_advised: r.optional_f64, soc_profile: r.optional { r.list_of(SocPoint) }, station: r.optional_of(Station), evse_uid: r.optional_string, connector_id: r.optional_string, overhead_s: r.optional_f64, charge_s: r.optional_f64, delivered_energy_kwh: r.optional_f64, average_power_kw: r.optional_f64, limits: r.optional { r.list_of(LimitSpan) }, amount: r.optional_of(Amount))
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
      at = 'name'
      w.optional_string(@name)
      at = 'lat'
      w.f64(@lat)
      at = 'lon'
      w.f64(@lon)
      at = 'station_id'
      w.optional_string(@station_id)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(name: r.optional_string, lat: r.f64, lon: r.f64, station_id: r.optional_string)
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
      at = 'lon'
      w.floats(@lon)
      at = 'lat'
      w.floats(@lat)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'kind'
      ObjectiveKind.write(w, @kind)
      at = 'value_of_time_per_h'
      w.optional_f64(@value_of_time_per_h)
      at = 'currency'
      w.optional_string(@currency)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(kind: ObjectiveKind.read(r), value_of_time_per_h: r.optional_f64, currency: r.optional_string)
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
      at = 'schema_version'
      w.string(@schema_version)
      at = 'engine_version'
      w.string(@engine_version)
      at = 'status'
      PlanStatus.write(w, @status)
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'inputs'
      w.records(InputUsed, @inputs, 'inputs')
      at = 'notices'
      w.records(Notice, @notices, 'notices')
      at = 'data'
      w.records(DataUsed, @data, 'data')
      at = 'trips'
      w.records(Trip, @trips, 'trips')
      at = 'infeasible'
      w.optional_record(Infeasible, @infeasible, 'infeasible')
      at = 'search'
      SearchProof.of(@search, 'search').write(w)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: PlanStatus.read(r), client_ref: r.optional_string, inputs: r.list_of(InputUsed), notices: r.list_of(Notice), data: r.list_of(DataUsed), trips: r.list_of(Trip), infeasible: r.optional_of(Infeasible), search: SearchProof.read(r))
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
      at = 'answer'
      w.optional_record(PlanAnswer, @answer, 'answer')
      at = 'failure'
      w.optional_record(Failure, @failure, 'failure')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(answer: r.optional_of(PlanAnswer), failure: r.optional_of(Failure))
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
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'places'
      w.records(Waypoint, @places, 'places')
      at = 'vehicle'
      VehicleRef.of(@vehicle, 'vehicle').write(w)
      at = 'start_soc'
      w.f64(@start_soc)
      at = 'reserve_soc'
      w.optional_f64(@reserve_soc)
      at = 'arrive_soc'
      w.optional_f64(@arrive_soc)
      at = 'stop_min_soc'
      w.optional_f64(@stop_min_soc)
      at = 'stop_leave_soc'
      w.optional_f64(@stop_leave_soc)
      at = 'stop_max_soc'
      w.optional_f64(@stop_max_soc)
      at = 'overhead_s'
      w.optional_f64(@overhead_s)
      at = 'conditions'
      w.optional_record(Conditions, @conditions, 'conditions')
      at = 'max_kmh_options'
      w.floats(@max_kmh_options)
      at = 'departs_at'
      w.optional_string(@departs_at)
      at = 'objective'
      w.optional_record(Objective, @objective, 'objective')
      at = 'tariffs'
      w.records(SessionTariff, @tariffs, 'tariffs')
      at = 'stations'
      w.optional_record(StationFilter, @stations, 'stations')
      at = 'avoid'
      w.list(@avoid) { |v1| Avoid.write(w, v1) }
      at = 'snap_m'
      w.optional_f64(@snap_m)
      at = 'prove_on'
      w.optional(@prove_on) { |v1| ProveOn.write(w, v1) }
      at = 'gap_limit'
      w.optional_f64(@gap_limit)
      at = 'label_limit'
      w.optional_i64(@label_limit)
      at = 'time_limit_s'
      w.optional_f64(@time_limit_s)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional_string, places: r.list_of(Waypoint), vehicle: VehicleRef.read(r), start_soc: r.f64, reserve_soc: r.optional_f64, arrive_soc: r.optional_f64, stop_min_soc: r.optional_f64, stop_leave_soc: r.optional_f64, stop_max_soc: r.optional_f64, overhead_s: r.optional_f64, conditions: r.optional_of(Conditions), max_kmh_options: r.floats, departs_at: r.optional_string, objective: r.optional_of(Objective), tariffs: r.list_of(SessionTariff), stations: r.optional_of(StationFilter), avoid: r.list_of(Avoid), snap_m: r.optional_f64, prove_on: r.optional_of(ProveOn), gap_limit: r.optional_f64, label_limit: r.optional_i64, time_limit_s: r.optional_f64)
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
      at = 'rings'
      w.records(LineString, @rings, 'rings')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(rings: r.list_of(LineString))
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
      at = 'schema_version'
      w.string(@schema_version)
      at = 'engine_version'
      w.string(@engine_version)
      at = 'status'
      RangeStatus.write(w, @status)
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'inputs'
      w.records(InputUsed, @inputs, 'inputs')
      at = 'notices'
      w.records(Notice, @notices, 'notices')
      at = 'data'
      w.records(DataUsed, @data, 'data')
      at = 'range_m'
      w.f64(@range_m)
      at = 'reachable'
      w.optional_record(Polygon, @reachable, 'reachable')
      at = 'conditions'
      Conditions.of(@conditions, 'conditions').write(w)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: RangeStatus.read(r), client_ref: r.optional_string, inputs: r.list_of(InputUsed), notices: r.list_of(Notice), data: r.list_of(DataUsed), range_m: r.f64, reachable: r.optional_of(Polygon), conditions: Conditions.read(r))
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
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'place'
      w.string(@place)
      at = 'vehicle'
      VehicleRef.of(@vehicle, 'vehicle').write(w)
      at = 'start_soc'
      w.f64(@start_soc)
      at = 'reserve_soc'
      w.optional_f64(@reserve_soc)
      at = 'conditions'
      w.optional_record(Conditions, @conditions, 'conditions')
      at = 'avoid'
      w.list(@avoid) { |v1| Avoid.write(w, v1) }
      at = 'snap_m'
      w.optional_f64(@snap_m)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional_string, place: r.string, vehicle: VehicleRef.read(r), start_soc: r.f64, reserve_soc: r.optional_f64, conditions: r.optional_of(Conditions), avoid: r.list_of(Avoid), snap_m: r.optional_f64)
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
      at = 'field'
      w.string(@field)
      at = 'value'
      w.string(@value)
      at = 'effect'
      w.string(@effect)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'objective'
      ObjectiveKind.write(w, @objective)
      at = 'value'
      w.optional_f64(@value)
      at = 'lower_bound'
      w.optional_f64(@lower_bound)
      at = 'gap'
      w.optional_f64(@gap)
      at = 'proved_on'
      w.string(@proved_on)
      at = 'labels_settled'
      w.i64(@labels_settled)
      at = 'legs_evaluated'
      w.i64(@legs_evaluated)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(objective: ObjectiveKind.read(r), value: r.optional_f64, lower_bound: r.optional_f64, gap: r.optional_f64, proved_on: r.string, labels_settled: r.i64, legs_evaluated: r.i64)
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
      at = 'distance_m'
      w.f64(@distance_m)
      at = 'elapsed_s'
      w.f64(@elapsed_s)
      at = 'soc'
      w.f64(@soc)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'min_power_kw'
      w.optional_f64(@min_power_kw)
      at = 'operators'
      w.list(@operators) { |v1| w.string(v1) }
      at = 'connectors'
      w.list(@connectors) { |v1| w.string(v1) }
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(min_power_kw: r.optional_f64, operators: r.list { r.string }, connectors: r.list { r.string })
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
      at = 'totals'
      TripTotals.of(@totals, 'totals').write(w)
      at = 'legs'
      w.records(Leg, @legs, 'legs')
      at = 'departs_at'
      w.optional_string(@departs_at)
      at = 'arrives_at'
      w.optional_string(@arrives_at)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(totals: TripTotals.read(r), legs: r.list_of(Leg), departs_at: r.optional_string, arrives_at: r.optional_string)
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
      at = 'duration_s'
      w.f64(@duration_s)
      at = 'drive_s'
      w.f64(@drive_s)
      at = 'charge_s'
      w.f64(@charge_s)
      at = 'overhead_s'
      w.f64(@overhead_s)
      at = 'stay_s'
      w.f64(@stay_s)
      at = 'distance_m'
      w.f64(@distance_m)
      at = 'battery_energy_kwh'
      w.f64(@battery_energy_kwh)
      at = 'delivered_energy_kwh'
      w.f64(@delivered_energy_kwh)
      at = 'arrival_soc'
      w.f64(@arrival_soc)
      at = 'stops'
      w.u32(@stops)
      at = 'amounts'
      w.records(Amount, @amounts, 'amounts')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(duration_s: r.f64, drive_s: r.f64, charge_s: r.f64, overhead_s: r.f64, stay_s: r.f64, distance_m: r.f64, battery_energy_kwh: r.f64, delivered_energy_kwh: r.f64, arrival_soc: r.f64, stops: r.u32, amounts: r.list_of(Amount))
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
      at = 'place'
      w.string(@place)
      at = 'stay_s'
      w.optional_f64(@stay_s)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(place: r.string, stay_s: r.optional_f64)
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
      at = 'sessions'
      w.list(@sessions) { |v1| w.string(v1) }
      at = 'hours'
      w.records(Span, @hours, 'hours')
      at = 'needed_kwh'
      w.f64(@needed_kwh)
      at = 'site_kwh'
      w.f64(@site_kwh)
      at = 'plugs_kwh'
      w.f64(@plugs_kwh)
      at = 'shortfall_kwh'
      w.f64(@shortfall_kwh)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(sessions: r.list { r.string }, hours: r.list_of(Span), needed_kwh: r.f64, site_kwh: r.f64, plugs_kwh: r.f64, shortfall_kwh: r.f64)
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
      at = 'reference'
      w.string(@reference)
      at = 'protocol'
      ProfileProtocol.write(w, @protocol)
      at = 'body'
      w.string(@body)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'message_life_s'
      w.optional_f64(@message_life_s)
      at = 'stale_s'
      w.optional_f64(@stale_s)
      at = 'retry_s'
      w.optional_f64(@retry_s)
      at = 'tolerance_a'
      w.optional_f64(@tolerance_a)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(message_life_s: r.optional_f64, stale_s: r.optional_f64, retry_s: r.optional_f64, tolerance_a: r.optional_f64)
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
      at = 'point'
      w.i64(@point)
      at = 'id'
      w.i64(@id)
      at = 'limit_a'
      w.f64(@limit_a)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'starts_at'
      w.string(@starts_at)
      at = 'ends_at'
      w.optional_string(@ends_at)
      at = 'max_power_kw'
      w.f64(@max_power_kw)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.optional_string, max_power_kw: r.f64)
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
      at = 'soc'
      w.optional_f64(@soc)
      at = 'energy_kwh'
      w.optional_f64(@energy_kwh)
      at = 'by_at'
      w.string(@by_at)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(soc: r.optional_f64, energy_kwh: r.optional_f64, by_at: r.string)
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
      at = 'protocol'
      ProfileProtocol.write(w, @protocol)
      at = 'unit'
      w.optional(@unit) { |v1| RateUnit.write(w, v1) }
      at = 'max_periods'
      w.optional_u32(@max_periods)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(protocol: ProfileProtocol.read(r), unit: r.optional_of(RateUnit), max_periods: r.optional_u32)
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
      at = 'schema_version'
      w.string(@schema_version)
      at = 'engine_version'
      w.string(@engine_version)
      at = 'status'
      ScheduleStatus.write(w, @status)
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'inputs'
      w.records(InputUsed, @inputs, 'inputs')
      at = 'notices'
      w.records(Notice, @notices, 'notices')
      at = 'data'
      w.records(DataUsed, @data, 'data')
      at = 'sessions'
      w.records(SessionSchedule, @sessions, 'sessions')
      at = 'site'
      w.optional_record(SiteSchedule, @site, 'site')
      at = 'profiles'
      w.records(ChargingProfile, @profiles, 'profiles')
      at = 'gap'
      w.f64(@gap)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(schema_version: r.string, engine_version: r.string, status: ScheduleStatus.read(r), client_ref: r.optional_string, inputs: r.list_of(InputUsed), notices: r.list_of(Notice), data: r.list_of(DataUsed), sessions: r.list_of(SessionSchedule), site: r.optional_of(SiteSchedule), profiles: r.list_of(ChargingProfile), gap: r.f64)
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
      at = 'client_ref'
      w.optional_string(@client_ref)
      at = 'sessions'
      w.records(SessionRequest, @sessions, 'sessions')
      at = 'tariff'
      w.optional_record(Tariff, @tariff, 'tariff')
      at = 'carbon'
      w.optional_record(CarbonIntensity, @carbon, 'carbon')
      at = 'site'
      w.optional_record(Site, @site, 'site')
      at = 'solar'
      w.records(LimitRow, @solar, 'solar')
      at = 'feed_in_per_kwh'
      w.optional_f64(@feed_in_per_kwh)
      at = 'objective'
      w.optional(@objective) { |v1| ScheduleObjective.write(w, v1) }
      at = 'finish_late'
      w.optional_bool(@finish_late)
      at = 'holding_cost_per_kwh_h'
      w.optional_f64(@holding_cost_per_kwh_h)
      at = 'profiles'
      w.optional_record(ProfileOptions, @profiles, 'profiles')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(client_ref: r.optional_string, sessions: r.list_of(SessionRequest), tariff: r.optional_of(Tariff), carbon: r.optional_of(CarbonIntensity), site: r.optional_of(Site), solar: r.list_of(LimitRow), feed_in_per_kwh: r.optional_f64, objective: r.optional_of(ScheduleObjective), finish_late: r.optional_bool, holding_cost_per_kwh_h: r.optional_f64, profiles: r.optional_of(ProfileOptions))
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
      at = 'starts_at'
      w.string(@starts_at)
      at = 'ends_at'
      w.string(@ends_at)
      at = 'delivered_power_kw'
      w.f64(@delivered_power_kw)
      at = 'max_power_kw'
      w.f64(@max_power_kw)
      at = 'current_a'
      w.optional_f64(@current_a)
      at = 'phases'
      w.optional_u32(@phases)
      at = 'battery_energy_kwh'
      w.f64(@battery_energy_kwh)
      at = 'delivered_energy_kwh'
      w.f64(@delivered_energy_kwh)
      at = 'amount'
      w.optional_record(Amount, @amount, 'amount')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.string, delivered_power_kw: r.f64, max_power_kw: r.f64, current_a: r.optional_f64, phases: r.optional_u32, battery_energy_kwh: r.f64, delivered_energy_kwh: r.f64, amount: r.optional_of(Amount))
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
      at = 'battery_energy_kwh'
      w.f64(@battery_energy_kwh)
      at = 'delivered_energy_kwh'
      w.f64(@delivered_energy_kwh)
      at = 'amount'
      w.optional_record(Amount, @amount, 'amount')
      at = 'carbon_g'
      w.optional_f64(@carbon_g)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(battery_energy_kwh: r.f64, delivered_energy_kwh: r.f64, amount: r.optional_of(Amount), carbon_g: r.optional_f64)
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
      at = 'reference'
      w.string(@reference)
      at = 'vehicle'
      w.optional_record(VehicleRef, @vehicle, 'vehicle')
      at = 'start_soc'
      w.optional_f64(@start_soc)
      at = 'highest_start_soc'
      w.optional_f64(@highest_start_soc)
      at = 'goal'
      ChargeGoal.of(@goal, 'goal').write(w)
      at = 'arrives_at'
      w.string(@arrives_at)
      at = 'departs_at'
      w.string(@departs_at)
      at = 'earliest_departs_at'
      w.optional_string(@earliest_departs_at)
      at = 'shortfall_cost_per_kwh'
      w.optional_f64(@shortfall_cost_per_kwh)
      at = 'minimum'
      w.optional_record(Minimum, @minimum, 'minimum')
      at = 'current_type'
      w.optional(@current_type) { |v1| CurrentType.write(w, v1) }
      at = 'max_power_kw'
      w.optional_f64(@max_power_kw)
      at = 'phases'
      w.optional_u32(@phases)
      at = 'conditions'
      w.optional_record(Conditions, @conditions, 'conditions')
      at = 'priority'
      w.optional_f64(@priority)
      at = 'tariff'
      w.optional_record(Tariff, @tariff, 'tariff')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(reference: r.string, vehicle: r.optional_of(VehicleRef), start_soc: r.optional_f64, highest_start_soc: r.optional_f64, goal: ChargeGoal.read(r), arrives_at: r.string, departs_at: r.string, earliest_departs_at: r.optional_string, shortfall_cost_per_kwh: r.optional_f64, minimum: r.optional_of(Minimum), current_type: r.optional_of(CurrentType), max_power_kw: r.optional_f64, phases: r.optional_u32, conditions: r.optional_of(Conditions), priority: r.optional_f64, tariff: r.optional_of(Tariff))
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
      at = 'reference'
      w.string(@reference)
      at = 'slots'
      w.records(ScheduleSlot, @slots, 'slots')
      at = 'totals'
      ScheduleTotals.of(@totals, 'totals').write(w)
      at = 'end_soc'
      w.optional_f64(@end_soc)
      at = 'shortfall_kwh'
      w.f64(@shortfall_kwh)
      at = 'minimum_shortfall_kwh'
      w.optional_f64(@minimum_shortfall_kwh)
      at = 'expected_shortfall_kwh'
      w.optional_f64(@expected_shortfall_kwh)
      at = 'fullest_totals'
      w.optional_record(ScheduleTotals, @fullest_totals, 'fullest_totals')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(reference: r.string, slots: r.list_of(ScheduleSlot), totals: ScheduleTotals.read(r), end_soc: r.optional_f64, shortfall_kwh: r.f64, minimum_shortfall_kwh: r.optional_f64, expected_shortfall_kwh: r.optional_f64, fullest_totals: r.optional_of(ScheduleTotals))
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
      at = 'cap'
      w.records(LimitRow, @cap, 'cap')
      at = 'base_load'
      w.records(LimitRow, @base_load, 'base_load')
      at = 'dimming'
      w.records(LimitRow, @dimming, 'dimming')
      at = 'phase_limit_a'
      w.optional_f64(@phase_limit_a)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(cap: r.list_of(LimitRow), base_load: r.list_of(LimitRow), dimming: r.list_of(LimitRow), phase_limit_a: r.optional_f64)
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
      at = 'cap'
      w.records(LimitRow, @cap, 'cap')
      at = 'certificate'
      w.optional_record(Certificate, @certificate, 'certificate')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(cap: r.list_of(LimitRow), certificate: r.optional_of(Certificate))
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
      at = 'starts_at'
      w.string(@starts_at)
      at = 'ends_at'
      w.string(@ends_at)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'status'
      AmountStatus.write(w, @status)
      at = 'currency'
      w.string(@currency)
      at = 'total'
      w.f64(@total)
      at = 'before_taxes'
      w.optional_f64(@before_taxes)
      at = 'components'
      w.records(AmountComponent, @components, 'components')
      at = 'tariff_id'
      w.optional_string(@tariff_id)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(status: AmountStatus.read(r), currency: r.string, total: r.f64, before_taxes: r.optional_f64, components: r.list_of(AmountComponent), tariff_id: r.optional_string)
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
      at = 'kind'
      AmountComponentKind.write(w, @kind)
      at = 'quantity'
      w.f64(@quantity)
      at = 'price'
      w.f64(@price)
      at = 'total'
      w.f64(@total)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'time_zone'
      w.optional_string(@time_zone)
      at = 'values'
      w.records(CarbonRow, @values, 'values')
      at = 'gaps'
      w.optional(@gaps) { |v1| GapRule.write(w, v1) }
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(time_zone: r.optional_string, values: r.list_of(CarbonRow), gaps: r.optional_of(GapRule))
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
      at = 'starts_at'
      w.string(@starts_at)
      at = 'ends_at'
      w.optional_string(@ends_at)
      at = 'intensity_g_per_kwh'
      w.f64(@intensity_g_per_kwh)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.optional_string, intensity_g_per_kwh: r.f64)
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
      at = 'price_components'
      w.records(OcpiPriceComponent, @price_components, 'price_components')
      at = 'restrictions'
      w.optional_record(OcpiRestrictions, @restrictions, 'restrictions')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(price_components: r.list_of(OcpiPriceComponent), restrictions: r.optional_of(OcpiRestrictions))
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
      at = 'excl_vat'
      w.f64(@excl_vat)
      at = 'incl_vat'
      w.optional_f64(@incl_vat)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(excl_vat: r.f64, incl_vat: r.optional_f64)
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
      at = 'dimension'
      OcpiDimension.write(w, @dimension)
      at = 'price'
      w.f64(@price)
      at = 'vat'
      w.optional_f64(@vat)
      at = 'step_size'
      w.optional_u32(@step_size)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(dimension: OcpiDimension.read(r), price: r.f64, vat: r.optional_f64, step_size: r.optional_u32)
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
      at = 'start_time'
      w.optional_string(@start_time)
      at = 'end_time'
      w.optional_string(@end_time)
      at = 'start_date'
      w.optional_string(@start_date)
      at = 'end_date'
      w.optional_string(@end_date)
      at = 'min_kwh'
      w.optional_f64(@min_kwh)
      at = 'max_kwh'
      w.optional_f64(@max_kwh)
      at = 'min_current'
      w.optional_f64(@min_current)
      at = 'max_current'
      w.optional_f64(@max_current)
      at = 'min_power'
      w.optional_f64(@min_power)
      at = 'max_power'
      w.optional_f64(@max_power)
      at = 'min_duration'
      w.optional_f64(@min_duration)
      at = 'max_duration'
      w.optional_f64(@max_duration)
      at = 'day_of_week'
      w.list(@day_of_week) { |v1| w.string(v1) }
      at = 'reservation'
      w.optional_string(@reservation)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(start_time: r.optional_string, end_time: r.optional_string, start_date: r.optional_string, end_date: r.optional_string, min_kwh: r.optional_f64, max_kwh: r.optional_f64, min_current: r.optional_f64, max_current: r.optional_f64, min_power: r.optional_f64, max_power: r.optional_f64, min_duration: r.optional_f64, max_duration: r.optional_f64, day_of_week: r.list { r.string }, reservation: r.optional_string)
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
      at = 'id'
      w.string(@id)
      at = 'currency'
      w.string(@currency)
      at = 'elements'
      w.records(OcpiElement, @elements, 'elements')
      at = 'min_price'
      w.optional_record(OcpiPrice, @min_price, 'min_price')
      at = 'max_price'
      w.optional_record(OcpiPrice, @max_price, 'max_price')
      at = 'tax_included'
      w.optional(@tax_included) { |v1| OcpiTaxIncluded.write(w, v1) }
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.string, currency: r.string, elements: r.list_of(OcpiElement), min_price: r.optional_of(OcpiPrice), max_price: r.optional_of(OcpiPrice), tax_included: r.optional_of(OcpiTaxIncluded))
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
      at = 'starts_at'
      w.string(@starts_at)
      at = 'ends_at'
      w.optional_string(@ends_at)
      at = 'price_per_kwh'
      w.f64(@price_per_kwh)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.optional_string, price_per_kwh: r.f64)
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
      at = 'starts_at'
      w.string(@starts_at)
      at = 'ends_at'
      w.string(@ends_at)
      at = 'delivered_power_kw'
      w.f64(@delivered_power_kw)
      at = 'current_a'
      w.optional_f64(@current_a)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(starts_at: r.string, ends_at: r.string, delivered_power_kw: r.f64, current_a: r.optional_f64)
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
      at = 'ocpi'
      w.optional_record(OcpiTariff, @ocpi, 'ocpi')
      at = 'energy'
      w.optional_record(Tariff, @energy, 'energy')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(ocpi: r.optional_of(OcpiTariff), energy: r.optional_of(Tariff))
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
      at = 'starts_at'
      w.string(@starts_at)
      at = 'ends_at'
      w.string(@ends_at)
      at = 'price_per_kwh'
      w.f64(@price_per_kwh)
      at = 'assumed'
      w.bool(@assumed)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'id'
      w.optional_string(@id)
      at = 'currency'
      w.string(@currency)
      at = 'time_zone'
      w.optional_string(@time_zone)
      at = 'prices'
      w.records(PriceRow, @prices, 'prices')
      at = 'rules'
      w.records(TimeOfUseRule, @rules, 'rules')
      at = 'gaps'
      w.optional(@gaps) { |v1| GapRule.write(w, v1) }
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.optional_string, currency: r.string, time_zone: r.optional_string, prices: r.list_of(PriceRow), rules: r.list_of(TimeOfUseRule), gaps: r.optional_of(GapRule))
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
      at = 'from'
      w.string(@from)
      at = 'to'
      w.string(@to)
      at = 'days'
      w.list(@days) { |v1| Weekday.write(w, v1) }
      at = 'price_per_kwh'
      w.f64(@price_per_kwh)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(from: r.string, to: r.string, days: r.list_of(Weekday), price_per_kwh: r.f64)
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
      at = 'onboard_charger_kw'
      w.f64(@onboard_charger_kw)
      at = 'phases'
      w.u32(@phases)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'air_c'
      w.optional_f64(@air_c)
      at = 'battery_c'
      w.optional_f64(@battery_c)
      at = 'wind_kmh'
      w.optional_f64(@wind_kmh)
      at = 'wind_from_deg'
      w.optional_f64(@wind_from_deg)
      at = 'load_kg'
      w.optional_f64(@load_kg)
      at = 'cabin_c'
      w.optional_f64(@cabin_c)
      at = 'max_kmh'
      w.optional_f64(@max_kmh)
      at = 'soh'
      w.optional_f64(@soh)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(air_c: r.optional_f64, battery_c: r.optional_f64, wind_kmh: r.optional_f64, wind_from_deg: r.optional_f64, load_kg: r.optional_f64, cabin_c: r.optional_f64, max_kmh: r.optional_f64, soh: r.optional_f64)
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
      at = 'soc'
      w.f64(@soc)
      at = 'power_kw'
      w.f64(@power_kw)
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'curve'
      w.records(CurvePoint, @curve, 'curve')
      at = 'tier'
      Tier.write(w, @tier)
      at = 'max_voltage_v'
      w.optional_f64(@max_voltage_v)
      at = 'max_current_a'
      w.optional_f64(@max_current_a)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(curve: r.list_of(CurvePoint), tier: Tier.read(r), max_voltage_v: r.optional_f64, max_current_a: r.optional_f64)
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
      at = 'cycle'
      w.string(@cycle)
      at = 'consumption_wh_per_km'
      w.f64(@consumption_wh_per_km)
      at = 'range_m'
      w.optional_f64(@range_m)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(cycle: r.string, consumption_wh_per_km: r.f64, range_m: r.optional_f64)
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
      at = 'title'
      w.string(@title)
      at = 'locator'
      w.string(@locator)
      at = 'licence'
      w.string(@licence)
      at = 'fields'
      w.list(@fields) { |v1| w.string(v1) }
    rescue StandardError => e
      raise Native.refused(at, e)
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
      at = 'id'
      w.string(@id)
      at = 'make'
      w.string(@make)
      at = 'model'
      w.string(@model)
      at = 'variant'
      w.string(@variant)
      at = 'year_from'
      w.u32(@year_from)
      at = 'year_to'
      w.optional_u32(@year_to)
      at = 'kind'
      VehicleKind.write(w, @kind)
      at = 'gross_capacity_kwh'
      w.optional_f64(@gross_capacity_kwh)
      at = 'usable_capacity_kwh'
      w.f64(@usable_capacity_kwh)
      at = 'chemistry'
      w.optional_string(@chemistry)
      at = 'voltage_class'
      w.u32(@voltage_class)
      at = 'dc'
      w.optional_record(DcCharging, @dc, 'dc')
      at = 'ac'
      AcCharging.of(@ac, 'ac').write(w)
      at = 'inlets'
      w.list(@inlets) { |v1| w.string(v1) }
      at = 'mass_kg'
      w.f64(@mass_kg)
      at = 'drag_area_m2'
      w.f64(@drag_area_m2)
      at = 'rolling_resistance_coefficient'
      w.f64(@rolling_resistance_coefficient)
      at = 'regeneration_efficiency'
      w.f64(@regeneration_efficiency)
      at = 'heat_pump'
      w.optional_bool(@heat_pump)
      at = 'rated'
      RatedConsumption.of(@rated, 'rated').write(w)
      at = 'sources'
      w.records(Source, @sources, 'sources')
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.string, make: r.string, model: r.string, variant: r.string, year_from: r.u32, year_to: r.optional_u32, kind: VehicleKind.read(r), gross_capacity_kwh: r.optional_f64, usable_capacity_kwh: r.f64, chemistry: r.optional_string, voltage_class: r.u32, dc: r.optional_of(DcCharging), ac: AcCharging.read(r), inlets: r.list { r.string }, mass_kg: r.f64, drag_area_m2: r.f64, rolling_resistance_coefficient: r.f64, regeneration_efficiency: r.f64, heat_pump: r.optional_bool, rated: RatedConsumption.read(r), sources: r.list_of(Source))
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
      at = 'id'
      w.optional_string(@id)
      at = 'record'
      w.optional_record(Vehicle, @record, 'record')
      at = 'make'
      w.optional_string(@make)
      at = 'model'
      w.optional_string(@model)
      at = 'year'
      w.optional_u32(@year)
      at = 'vehicle_class'
      w.optional_string(@vehicle_class)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(id: r.optional_string, record: r.optional_of(Vehicle), make: r.optional_string, model: r.optional_string, year: r.optional_u32, vehicle_class: r.optional_string)
    end
  end

  # One event of a delivery of Enode's.
  class EnodeEvent < Record
    FIELDS = [:kind, :state, :connection_id, :event_type].freeze

    # What it is.
    attr_reader :kind

    # What the car reports.
    attr_reader :state

    # The car that it is of.
    attr_reader :connection_id

    # The sender's word for a kind that is not known.
    attr_reader :event_type

    def initialize(kind:, state: nil, connection_id: nil, event_type: nil)
      super()
      @kind = kind
      @state = state
      @connection_id = connection_id
      @event_type = event_type
      freeze
    end

    # @private
    def write(w)
      at = 'kind'
      EnodeEventKind.write(w, @kind)
      at = 'state'
      w.optional_record(ChargeState, @state, 'state')
      at = 'connection_id'
      w.optional_string(@connection_id)
      at = 'event_type'
      w.optional_string(@event_type)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(kind: EnodeEventKind.read(r), state: r.optional_of(ChargeState), connection_id: r.optional_string, event_type: r.optional_string)
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
      at = 'digest'
      w.string(@digest)
      at = 'seen_ms'
      w.i64(@seen_ms)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(digest: r.string, seen_ms: r.i64)
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
      at = 'signals'
      w.list(@signals) { |v1| w.string(v1) }
      at = 'code'
      w.optional_string(@code)
      at = 'resolved'
      w.bool(@resolved)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(signals: r.list { r.string }, code: r.optional_string, resolved: r.bool)
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
      at = 'kind'
      WebhookKind.write(w, @kind)
      at = 'answer'
      w.optional_string(@answer)
      at = 'states'
      w.records(ChargeState, @states, 'states')
      at = 'connection_id'
      w.optional_string(@connection_id)
      at = 'errors'
      w.records(WebhookError, @errors, 'errors')
      at = 'event_type'
      w.optional_string(@event_type)
    rescue StandardError => e
      raise Native.refused(at, e)
    end

    # @private
    def self.read(r)
      new(kind: WebhookKind.read(r), answer: r.optional_string, states: r.list_of(ChargeState), connection_id: r.optional_string, errors: r.list_of(WebhookError), event_type: r.optional_string)
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
      a0 = Native.refuse('user_id') { Native.write { |w| w.optional_string(user_id) } }
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
      a3 = Native.refuse('origin') { Native.write { |w| w.optional_string(origin) } }
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
      a3 = Native.refuse('command_origin') { Native.write { |w| w.optional_string(command_origin) } }
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
      a1 = Native.refuse('refresh_token') { Native.write { |w| w.optional_string(refresh_token) } }
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
      r.optional_string
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
      a2 = Native.refuse('capabilities') { Native.write { |w| w.records(Capability, capabilities, 'capabilities') } }
      a3 = Native.refuse('schedule_id') { Native.utf8(schedule_id).b }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_apply(lend('commands'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      r.list_of(Command)
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
      a2 = Native.refuse('command_id') { Native.write { |w| w.optional_string(command_id) } }
      a3 = Native.refuse('deadline_s') { Native.write { |w| w.optional_f64(deadline_s) } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_set_current(lend('commands'), Native.buffer(a0), a1, Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Stop at this state of charge from now on, 0 to 1.
    def set_limit(connection_id, charge_limit_soc, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('charge_limit_soc') { Float(charge_limit_soc) }
      a2 = Native.refuse('command_id') { Native.write { |w| w.optional_string(command_id) } }
      a3 = Native.refuse('deadline_s') { Native.write { |w| w.optional_f64(deadline_s) } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_set_limit(lend('commands'), Native.buffer(a0), a1, Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Charge at a time of day.
    def set_schedule(connection_id, schedule, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('schedule') { Native.write { |w| DailyTimes.of(schedule, 'schedule').write(w) } }
      a2 = Native.refuse('command_id') { Native.write { |w| w.optional_string(command_id) } }
      a3 = Native.refuse('deadline_s') { Native.write { |w| w.optional_f64(deadline_s) } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_set_schedule(lend('commands'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Charge. Waits until the car shows it, the command failed or its time is over; giving up waiting does not call it off. An id that was
    # used before gives what became of that command.
    def start(connection_id, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('command_id') { Native.write { |w| w.optional_string(command_id) } }
      a2 = Native.refuse('deadline_s') { Native.write { |w| w.optional_f64(deadline_s) } }
      r = Reader.new(Native.bytes(Native.wait(Native.uniffi_wattfarer_ffi_fn_method_commands_start(lend('commands'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2)), poll: :ffi_wattfarer_ffi_rust_future_poll_rust_buffer, cancel: :ffi_wattfarer_ffi_rust_future_cancel_rust_buffer, complete: :ffi_wattfarer_ffi_rust_future_complete_rust_buffer, release: :ffi_wattfarer_ffi_rust_future_free_rust_buffer, failure: Error.method(:read))))
      Command.read(r)
    end

    # Stop charging.
    def stop(connection_id, command_id: nil, deadline_s: nil)
      a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
      a1 = Native.refuse('command_id') { Native.write { |w| w.optional_string(command_id) } }
      a2 = Native.refuse('deadline_s') { Native.write { |w| w.optional_f64(deadline_s) } }
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
      a2 = Native.refuse('origin') { Native.write { |w| w.optional_string(origin) } }
      a3 = Native.refuse('user_id') { Native.write { |w| w.optional_string(user_id) } }
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
      r.list_of(Capability)
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
      r.list_of(StateOutcome)
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
      a0 = Native.refuse('connection_id') { Native.write { |w| w.optional_string(connection_id) } }
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

  # The receiver of Enode's webhooks.
  class EnodeWebhooks < NativeObject
    # A receiver; `secrets` are those that the webhook was made with, 128 bits or more each: two while they are changed.
    def initialize(secrets)
      a0 = Native.refuse('secrets') { Native.write { |w| w.list(secrets) { |v1| w.string(v1) } } }
      made = Native.call(:uniffi_wattfarer_ffi_fn_constructor_enodewebhooks_new, Native.buffer(a0), failure: Error.method(:read))
      EnodeWebhooks.hold(self, made)
    end

    # The events of the delivery with these raw bytes; `signature` is the header `x-enode-signature`, `received_at` when it came (absent:
    # now). Fails with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than
    # Enode tries, with `bad_data` for a body that makes no sense.
    def receive(signature, body, received_at: nil)
      a0 = Native.refuse('signature') { Native.write { |w| w.optional_string(signature) } }
      a1 = Native.refuse('body') { Native.write { |w| w.bytes_of(body) } }
      a2 = Native.refuse('received_at') { Native.write { |w| w.optional_string(received_at) } }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_enodewebhooks_receive, lend('enode_webhooks'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
      r.list_of(EnodeEvent)
    end

    # Takes up what was remembered.
    def remember(deliveries)
      a0 = Native.refuse('deliveries') { Native.write { |w| w.records(Remembered, deliveries, 'deliveries') } }
      Native.call(:uniffi_wattfarer_ffi_fn_method_enodewebhooks_remember, lend('enode_webhooks'), Native.buffer(a0))
      nil
    end

    # Deliveries remembered, for a store that outlives the program.
    def remembered
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_enodewebhooks_remembered, lend('enode_webhooks'))))
      r.list_of(Remembered)
    end

    # @private
    def self.made(value) = hold(allocate, value)

    # @private
    def self.hold(object, value) = object.hold(value, :uniffi_wattfarer_ffi_fn_clone_enodewebhooks, :uniffi_wattfarer_ffi_fn_free_enodewebhooks)
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
      a0 = Native.refuse('signature') { Native.write { |w| w.optional_string(signature) } }
      a1 = Native.refuse('body') { Native.write { |w| w.bytes_of(body) } }
      a2 = Native.refuse('received_at') { Native.write { |w| w.optional_string(received_at) } }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_webhooks_receive, lend('webhooks'), Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
      WebhookEvent.read(r)
    end

    # Takes up what was remembered.
    def remember(deliveries)
      a0 = Native.refuse('deliveries') { Native.write { |w| w.records(Remembered, deliveries, 'deliveries') } }
      Native.call(:uniffi_wattfarer_ffi_fn_method_webhooks_remember, lend('webhooks'), Native.buffer(a0))
      nil
    end

    # Deliveries remembered, for a store that outlives the program.
    def remembered
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_webhooks_remembered, lend('webhooks'))))
      r.list_of(Remembered)
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
      r.list_of(LimitCommand)
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
      a0 = Native.refuse('requests') { Native.write { |w| w.records(PlanRequest, requests, 'requests') } }
      a1 = Native.refuse('threads') { Writer.new.u32(threads) && threads }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_planner_plan_many, lend('planner'), Native.buffer(a0), a1, Native.buffer(Native.write { |w| w.optional(cancel) { |v1| w.u64(CancelToken.lend(v1, 'cancel')) } }), Native.buffer(Native.write { |w| w.optional(progress) { |v1| w.u64(Native::Listeners.add(v1)) } }), failure: Error.method(:read))))
      r.list_of(PlanOutcome)
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
             :method_0, FFI::FunctionType.new(FFI.find_type(:void), [FFI.find_type(:uint64), FFI.find_type(:int64), FFI.find_type(:int64), Native::BUFFER, FFI.find_type(:pointer), FFI.find_type(:pointer)])
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
      r.optional_of(Snapped)
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
      r.list_of(Station)
    end

    # Number of stations.
    def count
      Native.call(:uniffi_wattfarer_ffi_fn_method_stations_count, lend('stations'))
    end

    # The data as an answer names it.
    def data_used
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_data_used, lend('stations'), failure: Error.method(:read))))
      r.list_of(DataUsed)
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
      r.list_of(Station)
    end

    # Where the stations come from, and under which terms; none for demonstration stations.
    def sources
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_sources, lend('stations'), failure: Error.method(:read))))
      r.list_of(StationSource)
    end

    # A station by its place in the order of the set; none behind the last.
    def station(index)
      a0 = Native.refuse('index') { Writer.new.i64(index) && index }
      r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_method_stations_station, lend('stations'), a0, failure: Error.method(:read))))
      r.optional_of(Station)
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
    r.list_of(ErrorRow)
  end

  # Cars whose id, make, model, variant or years hold every word of the query, in catalogue order.
  def self.find_vehicles(query)
    a0 = Native.refuse('query') { Native.utf8(query).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_find_vehicles, Native.buffer(a0), failure: Error.method(:read))))
    r.list_of(Vehicle)
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
    r.list_of(Vehicle)
  end

  # How long a session lasts, how much it stores, what limits it and how sure that is.
  def self.charge_estimate(request)
    a0 = Native.refuse('request') { Native.write { |w| ChargeRequest.of(request, 'request').write(w) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_estimate, Native.buffer(a0), failure: Error.method(:read))))
    ChargeEstimate.read(r)
  end

  # An estimate for each request, in order; one that fails does not fail the others.
  def self.charge_estimates(requests)
    a0 = Native.refuse('requests') { Native.write { |w| w.records(ChargeRequest, requests, 'requests') } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_charge_estimates, Native.buffer(a0), failure: Error.method(:read))))
    r.list_of(ChargeOutcome)
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
    a0 = Native.refuse('curve') { Native.write { |w| w.records(CurvePoint, curve, 'curve') } }
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
    r.list_of(TracePoint)
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
    r.list_of(NamedPlace)
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
    r.optional_of(NamedPlace)
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
    a1 = Native.refuse('pieces') { Native.write { |w| w.records(SessionPiece, pieces, 'pieces') } }
    a2 = Native.refuse('time_zone') { Native.utf8(time_zone).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_ocpi_amount, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    Amount.read(r)
  end

  # Reads a price list with the columns `starts_at`, `price_per_kwh`, `currency`; times without an offset are local times of
  # `time_zone`.
  def self.tariff_from_csv(text, time_zone: nil)
    a0 = Native.refuse('text') { Native.utf8(text).b }
    a1 = Native.refuse('time_zone') { Native.write { |w| w.optional_string(time_zone) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_tariff_from_csv, Native.buffer(a0), Native.buffer(a1), failure: Error.method(:read))))
    Tariff.read(r)
  end

  # The slots of a tariff from one moment to another, in order and without holes.
  def self.tariff_slots(tariff, from_at, to_at)
    a0 = Native.refuse('tariff') { Native.write { |w| Tariff.of(tariff, 'tariff').write(w) } }
    a1 = Native.refuse('from_at') { Native.utf8(from_at).b }
    a2 = Native.refuse('to_at') { Native.utf8(to_at).b }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_tariff_slots, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    r.list_of(Slot)
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
    r.list_of(Brand)
  end

  # The commands that carry out a session's schedule on a car with these capabilities. Fails with `unsupported` and the reason when the
  # car cannot be started or stopped.
  def self.commands_for(schedule, capabilities)
    a0 = Native.refuse('schedule') { Native.write { |w| SessionSchedule.of(schedule, 'schedule').write(w) } }
    a1 = Native.refuse('capabilities') { Native.write { |w| w.records(Capability, capabilities, 'capabilities') } }
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
    a3 = Native.refuse('now') { Native.write { |w| w.optional_string(now) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_plan_from_here, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), failure: Error.method(:read))))
    PlanRequest.read(r)
  end

  # How long until the car's own limit and until full, from what it reports; the interval grows with the age of that. `now` absent: the
  # computer's clock.
  def self.ready_from_state(state, options = {}, now: nil)
    a0 = Native.refuse('state') { Native.write { |w| ChargeState.of(state, 'state').write(w) } }
    a1 = Native.refuse('options') { Native.write { |w| LiveOptions.of(options, 'options').write(w) } }
    a2 = Native.refuse('now') { Native.write { |w| w.optional_string(now) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_ready_from_state, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    LiveEstimate.read(r)
  end

  # The session to schedule: from now, with what is in the battery, to `target_soc` (absent: the car's limit) by `departs_at`.
  def self.session_from_state(state, departs_at, options = {}, target_soc: nil, now: nil)
    a0 = Native.refuse('state') { Native.write { |w| ChargeState.of(state, 'state').write(w) } }
    a1 = Native.refuse('departs_at') { Native.utf8(departs_at).b }
    a2 = Native.refuse('options') { Native.write { |w| LiveOptions.of(options, 'options').write(w) } }
    a3 = Native.refuse('target_soc') { Native.write { |w| w.optional_f64(target_soc) } }
    a4 = Native.refuse('now') { Native.write { |w| w.optional_string(now) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_session_from_state, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), Native.buffer(a4), failure: Error.method(:read))))
    SessionRequest.read(r)
  end

  # What a session or charge detail record of OCPI says of its car, JSON.
  def self.state_from_ocpi(connection_id, payload, received_at: nil)
    a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
    a1 = Native.refuse('payload') { Native.utf8(payload).b }
    a2 = Native.refuse('received_at') { Native.write { |w| w.optional_string(received_at) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_state_from_ocpi, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # What a charging point says of its car: the payload of a MeterValues request of OCPP 1.6, JSON.
  def self.state_from_ocpp16(connection_id, payload, received_at: nil)
    a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
    a1 = Native.refuse('payload') { Native.utf8(payload).b }
    a2 = Native.refuse('received_at') { Native.write { |w| w.optional_string(received_at) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_state_from_ocpp16, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # What a charging point says of its car: the payload of a TransactionEvent or MeterValues request of OCPP 2.0.1, JSON.
  def self.state_from_ocpp201(connection_id, payload, received_at: nil)
    a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
    a1 = Native.refuse('payload') { Native.utf8(payload).b }
    a2 = Native.refuse('received_at') { Native.write { |w| w.optional_string(received_at) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_state_from_ocpp201, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # What a charging point's status word (OCPP 1.6 or 2.0.1) says of its car.
  def self.state_from_ocpp_status(connection_id, status, at: nil, received_at: nil)
    a0 = Native.refuse('connection_id') { Native.utf8(connection_id).b }
    a1 = Native.refuse('status') { Native.utf8(status).b }
    a2 = Native.refuse('at') { Native.write { |w| w.optional_string(at) } }
    a3 = Native.refuse('received_at') { Native.write { |w| w.optional_string(received_at) } }
    r = Reader.new(Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_state_from_ocpp_status, Native.buffer(a0), Native.buffer(a1), Native.buffer(a2), Native.buffer(a3), failure: Error.method(:read))))
    ChargeState.read(r)
  end

  # The signature of a body: what Enode puts into `x-enode-signature`.
  def self.enode_webhook_signature(secret, body)
    a0 = Native.refuse('secret') { Native.utf8(secret).b }
    a1 = Native.refuse('body') { Native.write { |w| w.bytes_of(body) } }
    Native.bytes(Native.call(:uniffi_wattfarer_ffi_fn_func_enode_webhook_signature, Native.buffer(a0), Native.buffer(a1))).force_encoding(Encoding::UTF_8)
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
