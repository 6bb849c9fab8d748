# frozen_string_literal: true

# From Munich to Rome with the charging stops of the fastest trip, and the proof.
require 'wattfarer'

planner = Wattfarer::Planner.new(Wattfarer::Roads.bundled, Wattfarer::Stations.demonstration)
answer = planner.plan(places: %w[Munich Rome], vehicle: 'tesla-model-3-long-range-2024', start_soc: 0.8)
trip = answer.trips.first
trip.legs.each do |leg|
  minutes = (leg.duration_s / 60).round
  from, to = [leg.arrival_soc, leg.departure_soc].map { |soc| (100 * soc).round }
  if leg.kind == :charge
    puts "charge #{minutes} min, #{from} to #{to} %"
  else
    puts "#{leg.kind} #{(leg.distance_m / 1000).round} km, #{minutes} min, #{from} % left"
  end
end
puts "#{(trip.totals.duration_s / 3600).round(1)} h, gap #{answer.search.gap}"
