# frozen_string_literal: true

module Wattfarer
  # Texts that stand for a record.
  module Short
    # A car by its id.
    module Vehicle
      def from_text(text) = new(id: text)
    end

    # A place by its name or `lat,lon`.
    module Place
      def from_text(text) = new(place: text)
    end
  end
end
