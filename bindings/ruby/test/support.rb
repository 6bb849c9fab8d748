# frozen_string_literal: true

require 'json'
require 'minitest/autorun'
require 'wattfarer'

ROOT = File.expand_path('../../..', __dir__)
CAR = 'tesla-model-3-long-range-2024'
FULL = ENV['WATTFARER_SIZE'] == 'full'

def charge(**changes)
  { vehicle: CAR, start_soc: 0.2, goal: { target_soc: 0.8 }, connector: { current_type: :dc, max_power_kw: 150 } }.merge(changes)
end

def trip(to = 'Rome', start_soc = 0.8) = { places: ['Munich', to], vehicle: CAR, start_soc: start_soc }

# Roads and a planner on them, made ready once.
def ground
  $ground ||= begin
    roads = Wattfarer::Roads.bundled
    { roads: roads, planner: Wattfarer::Planner.new(roads, Wattfarer::Stations.demonstration) }
  end
end

# The planted faults of a library built for tests.
module Hooks
  extend FFI::Library
  ffi_lib Wattfarer::Native.find
  buffer = Wattfarer::Native::RustBuffer.by_value
  begin
    attach_function :panic, :uniffi_wattfarer_ffi_fn_func_planted_panic, [buffer, :pointer], :void
    attach_function :error, :uniffi_wattfarer_ffi_fn_func_planted_error, [buffer, :pointer], :void
    attach_function :endless, :uniffi_wattfarer_ffi_fn_func_plan_without_end, [:uint64, buffer, :uint64, :pointer], buffer, blocking: true
    THERE = true
  rescue FFI::NotFoundError
    THERE = false
  end

  def self.call(name, *arguments)
    status = Wattfarer::Native::CallStatus.new
    public_send(name, *arguments, status)
    Wattfarer::Native.check(status, Wattfarer::Error.method(:read))
  end

  def self.planted(name, text) = call(name, Wattfarer::Native.text(text))

  def self.plan_without_end(planner, request, cancel)
    bytes = Wattfarer::Native.write { |w| Wattfarer::PlanRequest.of(request).write(w) }
    call(:endless, planner.lend('planner'), Wattfarer::Native.buffer(bytes), cancel.lend('cancel'))
  end
end
