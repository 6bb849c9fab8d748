# frozen_string_literal: true

module Wattfarer
  VERSION = '0.1.0'
end
