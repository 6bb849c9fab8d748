# frozen_string_literal: true

# How long until a Model 3 is charged from 20 to 80 % at a 150 kW charger, warm and at -5 C?
require 'wattfarer'

[20, -5].each do |air_c|
  estimate = Wattfarer.charge_estimate(
    vehicle: 'tesla-model-3-long-range-2024',
    start_soc: 0.2,
    goal: { target_soc: 0.8 },
    connector: { current_type: :dc, max_power_kw: 150 },
    conditions: { air_c: air_c }
  )
  fast, median, slow = [estimate.duration_p10_s, estimate.duration_s, estimate.duration_p90_s].map { |it| (it / 60).round }
  limited = estimate.limits.map { |limit| "#{limit.limiting_factor} up to #{(100 * limit.to_soc).round} %" }
  puts "#{air_c} C: #{median} min (#{fast} to #{slow}), limited by #{limited.join(', ')}"
end
