# frozen_string_literal: true

module Wattfarer
  # What goes to the library, as bytes.
  class Writer
    attr_reader :bytes

    def initialize
      @bytes = String.new(encoding: Encoding::BINARY)
    end

    def u8(value) = integer(value, 0, 0xff, 'C')
    def i8(value) = integer(value, -0x80, 0x7f, 'c')
    def u16(value) = integer(value, 0, 0xffff, 'S>')
    def i16(value) = integer(value, -0x8000, 0x7fff, 's>')
    def u32(value) = integer(value, 0, 0xffff_ffff, 'L>')
    def i32(value) = integer(value, -0x8000_0000, 0x7fff_ffff, 'l>')
    def u64(value) = integer(value, 0, 0xffff_ffff_ffff_ffff, 'Q>')
    def i64(value) = integer(value, -0x8000_0000_0000_0000, 0x7fff_ffff_ffff_ffff, 'q>')
    def f32(value) = @bytes << [value].pack('g')
    def f64(value) = @bytes << [value].pack('G')
    def bool(value) = @bytes << (value ? "\1" : "\0")

    def string(value)
      text = Native.utf8(value)
      i32(text.bytesize)
      @bytes << text.b
    end

    def bytes_of(value)
      i32(value.bytesize)
      @bytes << value.b
    end

    # A series of numbers in one piece.
    def floats(value)
      packed = Column.pack(value)
      i32(packed.bytesize / 8)
      @bytes << packed
    end

    def optional(value)
      bool(!value.nil?)
      yield value unless value.nil?
    end

    %i[u8 i8 u16 i16 u32 i32 u64 i64 f32 f64 bool string].each do |name|
      class_eval <<~RUBY, __FILE__, __LINE__ + 1
        def optional_#{name}(value)
          return @bytes << "\\0" if value.nil?

          @bytes << "\\1"
          #{name}(value)
        end
      RUBY
    end

    def optional_record(of, value, field)
      bool(!value.nil?)
      of.of(value, field).write(self) unless value.nil?
    end

    def records(of, value, field) = list(value) { |item| of.of(item, field).write(self) }

    def list(value)
      items = value.to_a
      i32(items.size)
      items.each { |item| yield item }
    end

    def map(value)
      i32(value.size)
      value.each { |key, item| yield key, item }
    end

    def time(value)
      seconds, nanos = value.to_i, value.nsec
      seconds, nanos = seconds + 1, 1_000_000_000 - nanos if seconds.negative? && nanos.positive?
      i64(seconds)
      u32(nanos)
    end

    def duration(value)
      u64(value.floor)
      u32(((value - value.floor) * 1e9).floor)
    end

    private

    def integer(value, low, high, form)
      raise TypeError, "#{value.inspect} is not a whole number" unless value.is_a?(Integer)
      raise RangeError, "#{value} is not between #{low} and #{high}" unless value.between?(low, high)

      @bytes << [value].pack(form)
    end
  end

  # What the library gave, taken apart.
  class Reader
    def initialize(bytes)
      @bytes = bytes
      @at = 0
    end

    { u8: ['C', 1], i8: ['c', 1], u16: ['S>', 2], i16: ['s>', 2], u32: ['L>', 4], i32: ['l>', 4], u64: ['Q>', 8],
      i64: ['q>', 8], f32: ['g', 4], f64: ['G', 8] }.each do |name, (form, size)|
      class_eval <<~RUBY, __FILE__, __LINE__ + 1
        def #{name}
          value = @bytes.unpack1('#{form}', offset: @at)
          @at += #{size}
          value
        end
      RUBY
    end

    def bool = u8 != 0

    def string = take(i32).force_encoding(Encoding::UTF_8).freeze

    def bytes_of = take(i32)

    def floats = Column.new(take(8 * i32))

    def optional
      yield if bool
    end

    %i[u8 i8 u16 i16 u32 i32 u64 i64 f32 f64 bool string].each do |name|
      class_eval "def optional_#{name} = bool ? #{name} : nil", __FILE__, __LINE__
    end

    def optional_of(of) = bool ? of.read(self) : nil

    def list_of(of) = Array.new(i32) { of.read(self) }.freeze

    def list
      Array.new(i32) { yield }.freeze
    end

    def map
      Array.new(i32) { yield }.to_h.freeze
    end

    def time
      seconds, nanos = i64, u32
      Time.at(seconds, seconds.negative? ? -nanos : nanos, :nsec).utc
    end

    def duration = u64 + u32 / 1e9

    def rest = take(@bytes.bytesize - @at).force_encoding(Encoding::UTF_8)

    private

    def take(size)
      value = @bytes.byteslice(@at, size)
      @at += size
      value
    end
  end

  # A series of numbers, kept packed as it came and looked at where it is asked for. Array() makes it a plain list.
  class Column
    include Enumerable

    # The series of an Array or of what gives one.
    def self.of(values) = new(pack(values))

    def self.pack(values)
      case values
      when Column then values.packed
      when Array then values.pack('G*')
      else values.to_a.pack('G*')
      end
    end

    # Numbers as big-endian doubles: what Array#pack gives for `G*`.
    attr_reader :packed

    def initialize(packed)
      raise ArgumentError, 'a packed series has 8 bytes for each number' unless (packed.bytesize % 8).zero?

      @packed = packed.frozen? ? packed : packed.freeze
    end

    def size = @packed.bytesize / 8
    alias length size

    def [](index)
      index += size if index.negative?
      @packed.unpack1('G', offset: 8 * index) if index.between?(0, size - 1)
    end

    def last = self[-1]

    def empty? = @packed.empty?

    def each(&block)
      return to_enum(:each) { size } unless block

      @packed.unpack('G*').each(&block)
      self
    end

    def to_a = @packed.unpack('G*')
    alias to_ary to_a

    def ==(other) = other.is_a?(Column) ? packed == other.packed : other.is_a?(Array) && to_a == other
    alias eql? ==

    def hash = @packed.hash

    def inspect = "#<Wattfarer::Column of #{size}: #{first(3).join(', ')}#{', ...' if size > 3}>"
  end
end
