# frozen_string_literal: true

# What calls cost, as one JSON line. Run by bench.sh.
require 'json'

def now = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)

# Nanoseconds a call, the best of some rounds after a first one.
def best(rounds, calls)
  (0..rounds).map do |_|
    began = now
    calls.times { yield }
    (now - began).fdiv(calls)
  end.drop(1).min
end

began = now
require 'wattfarer'
Wattfarer.engine_version
load = now - began
car = 'tesla-model-3-long-range-2024'
plug = { current_type: :dc, max_power_kw: 150 }
small = best(5, 200_000) { Wattfarer.temperature_factor(10.0) }
request = Wattfarer::ChargeRequest.new(vehicle: car, start_soc: 0.2, goal: { target_soc: 0.8 }, connector: plug)
estimate = best(5, 5000) { Wattfarer.charge_estimate(request) }
start = Array.new(1_000_000) { |row| 0.75 * row / 1_000_000 }
target = Array.new(start.size, 0.8)
million = best(7, 1) { Wattfarer.charge_estimates_bulk({ vehicle: car, connector: plug }, start, target) }
listed = best(3, 1) { Wattfarer.charge_estimates_bulk({ vehicle: car, connector: plug }, start, target).duration_s.to_a }
planner = Wattfarer::Planner.new(Wattfarer::Roads.bundled, Wattfarer::Stations.demonstration)
# Positions: looking up a name would be most of the time.
trip = Wattfarer::PlanRequest.new(places: ['48.137,11.575', '41.9,12.5'], vehicle: car, start_soc: 0.8)
plan = best(5, 10) { planner.plan(trip) }
puts JSON.generate(
  language: 'ruby', load_ms: (load / 1e6).round(1), call_ns: small.round, estimate_us: (estimate / 1e3).round(2),
  plan_us: (plan / 1e3).round, bulk_ms: (million / 1e6).round(1), bulk_to_a_ms: (listed / 1e6).round(1)
)
