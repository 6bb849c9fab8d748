# frozen_string_literal: true

# How long until an electric car is charged, how to get there, when to charge: offline, with the proof.
module Wattfarer
end

require_relative 'wattfarer/version'
require_relative 'wattfarer/native'
require_relative 'wattfarer/wire'
require_relative 'wattfarer/short'
require_relative 'wattfarer/surface'

Wattfarer::VehicleRef.extend(Wattfarer::Short::Vehicle)
Wattfarer::Waypoint.extend(Wattfarer::Short::Place)
