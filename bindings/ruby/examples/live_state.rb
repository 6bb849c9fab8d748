# frozen_string_literal: true

# Is it charging, and how long does it still take? Start it, stop at 80 %. Against `wattfarer serve --simulate 3`, or real cars.
require 'wattfarer'

# At a car maker's cloud the token comes from `SmartcarApplication#exchange`.
cars = Wattfarer::Provider.connect('smartcar_v2', ENV.fetch('WATTFARER_TOKEN'), origin: ENV.fetch('WATTFARER_ORIGIN'))
commands = Wattfarer::Commands.new(cars)
ids = cars.vehicles
car = ids.first
who = cars.attributes(car)
state = cars.charge_state(car)
puts "#{ids.size} cars, the first is a #{who.make} #{who.model} at #{(100 * state.soc.value).round} %"

limit = commands.set_limit(car, 0.8)
start = commands.start(car, deadline_s: 60)
puts "limit of 80 %: #{limit.status}, charging: #{start.status}"

ready = Wattfarer.ready_from_state(cars.charge_state(car), { vehicle: 'tesla-model-3-long-range-2024' })
puts "ready in #{((ready.to_limit || ready.to_full).duration_s / 60).round} min"
