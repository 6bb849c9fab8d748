# frozen_string_literal: true

require 'ffi'
require 'io/wait'

# For the details of errors alone.
autoload :JSON, 'json'

module Wattfarer
  # The native library and how it is called.
  module Native
    extend FFI::Library

    # WATTFARER_NATIVE names another library than the gem's own.
    def self.find
      given = ENV.fetch('WATTFARER_NATIVE', '')
      return given unless given.empty?

      name = case RbConfig::CONFIG['host_os']
             when /darwin/ then 'libwattfarer_uniffi.dylib'
             when /mingw|mswin/ then 'wattfarer_uniffi.dll'
             else 'libwattfarer_uniffi.so'
             end
      path = File.expand_path("../../native/#{name}", __dir__)
      return path if File.exist?(path)

      raise LoadError, "wattfarer's native part is not at #{path}: run `make bind-ruby` in a checkout of wattfarer"
    end

    ffi_lib find

    class RustBuffer < FFI::Struct
      layout :capacity, :uint64, :len, :uint64, :data, :pointer
    end

    BUFFER = RustBuffer.by_value

    class CallStatus < FFI::Struct
      layout :code, :int8, :error, RustBuffer
    end

    class << self
      # Functions are attached when they are first called: to attach all is most of what `require` would take.
      def method_missing(name, *arguments)
        return super unless FUNCTIONS.key?(name)

        attach(name)
        __send__(name, *arguments)
      end

      def respond_to_missing?(name, *) = FUNCTIONS.key?(name) || super

      def attach(name)
        arguments, answer, blocking, sum = FUNCTIONS.fetch(name)
        verify(name, sum) if sum
        attach_function(name, arguments, answer, blocking: blocking)
      rescue FFI::NotFoundError
        other_version(name)
      end

      # A function is called only where the library's own checksum of it is the one this file was written for.
      def verify(name, sum)
        checksum = find_symbol(name.name.sub('_fn_', '_checksum_'))
        other_version(name) unless FFI::Function.new(:uint16, [], checksum).call == sum
      end

      def other_version(name)
        raise LoadError, "wattfarer's native part is of another version than the gem (#{name}): build it again"
      end

      def find_symbol(name)
        ffi_libraries.each { |library| library.find_function(name)&.then { |found| return found } }
        other_version(name)
      end

      def utf8(value)
        text = value.is_a?(Symbol) ? value.name : value
        raise TypeError, "#{value.inspect} is not a text" unless text.is_a?(String)

        text = text.encode(Encoding::UTF_8)
        raise TypeError, 'the text is not valid UTF-8' unless text.valid_encoding?

        text
      end

      # Bytes as a buffer of the library, which frees it.
      def buffer(bytes)
        status = CallStatus.new
        made = rustbuffer_alloc(bytes.bytesize, status)
        made[:data].put_bytes(0, bytes) unless bytes.empty?
        made[:len] = bytes.bytesize
        made
      end

      def text(value) = buffer(utf8(value).b)

      # What is in a buffer of the library; it is freed.
      def bytes(buffer)
        size = buffer[:len]
        # An empty one points nowhere.
        size.zero? ? String.new(encoding: Encoding::BINARY) : buffer[:data].read_bytes(size)
      ensure
        rustbuffer_free(buffer, CallStatus.new) if buffer[:capacity].positive?
      end

      def write
        writer = Writer.new
        yield writer
        writer.bytes
      end

      # Calls a function; its failure is raised as the error the block reads.
      def call(name, *arguments, failure: nil)
        status = CallStatus.new
        result = __send__(name, *arguments, status)
        check(status, failure)
        result
      end

      def check(status, failure)
        case status[:code]
        when 0 then nil
        when 1
          raise failure.call(Reader.new(bytes(status[:error]))) if failure

          raise Wattfarer.broken('the call failed')
        when 2
          told = bytes(status[:error]).force_encoding(Encoding::UTF_8)
          raise Wattfarer.broken(told.empty? ? 'the call failed' : told)
        else raise Wattfarer.broken('the call was stopped')
        end
      end

      # Waits for a future of the library. What interrupts the thread stops the future.
      def wait(future, poll:, cancel:, complete:, release:, failure:)
        news, tell = IO.pipe
        told = FFI::Function.new(:void, %i[uint64 int8]) do |_, code|
          tell.putc(code)
        rescue IOError
          nil
        end
        waiting = false
        loop do
          waiting = true
          __send__(poll, future, told, 0)
          news.wait_readable
          waiting = false
          break if news.getbyte.zero?
        end
        call(complete, future, failure: failure)
      ensure
        Thread.handle_interrupt(Exception => :never) do
          if waiting
            __send__(cancel, future)
            news.wait_readable(1)
          end
          news&.close
          tell&.close
          __send__(release, future)
        end
      end

      def refuse(field)
        yield
      rescue StandardError => e
        raise refused(field, e)
      end

      # What a value that cannot be written is told as.
      def refused(field, error)
        case error
        when Error then error
        when TypeError, RangeError, ArgumentError, NoMethodError, EncodingError then Wattfarer.refusal(field, error.message)
        else error
        end
      end
    end

    # The library's half of an object; freed by close or with its owner.
    class Handle
      def self.finalizer(cell, free)
        proc do
          value = cell.pop
          Native.__send__(free, value, CallStatus.new) if value
        end
      end

      def initialize(owner, value, clone, free)
        @cell = [value]
        @clone = clone
        @free = free
        @lock = Mutex.new
        ObjectSpace.define_finalizer(owner, Handle.finalizer(@cell, free))
      end

      def lend(field)
        @lock.synchronize do
          raise Wattfarer.refusal(field, 'is closed') if @cell.empty?

          Native.__send__(@clone, @cell.first, CallStatus.new)
        end
      end

      def close
        value = @lock.synchronize { @cell.pop }
        Native.__send__(@free, value, CallStatus.new) if value
        nil
      end

      def closed? = @cell.empty?
    end

    # What this side implements; the library knows it by odd numbers.
    module Listeners
      @known = {}
      @next = 1
      @lock = Mutex.new

      class << self
        def add(listener)
          @lock.synchronize do
            number = @next
            @next += 2
            @known[number] = listener
            number
          end
        end

        def find(number) = @lock.synchronize { @known.fetch(number) }

        def remove(number) = @lock.synchronize { @known.delete(number) }

        # Nothing that a listener raises may reach the library's own stack.
        def answer(status)
          yield
        rescue Exception => e # rubocop:disable Lint/RescueException
          status = CallStatus.new(status)
          status[:code] = 2
          made = Native.text(e.message.dup.force_encoding(Encoding::UTF_8).scrub)
          %i[capacity len data].each { |name| status[:error][name] = made[name] }
        end
      end
    end
  end

  # Plain data with named fields.
  class Record
    # The record for itself or for a Hash of its fields.
    def self.of(value, field = name)
      return value if value.is_a?(self)
      return from_text(value) if value.is_a?(String) && respond_to?(:from_text)
      raise TypeError, "#{field}: #{value.inspect} is no #{name}" unless value.is_a?(Hash)

      new(**value.transform_keys(&:to_sym))
    end

    # Hash of the fields, inner records too.
    def to_h = self.class::FIELDS.to_h { |name| [name, Record.plain(public_send(name))] }

    def self.plain(value)
      case value
      when Record then value.to_h
      when Array then value.map { |item| plain(item) }
      when Column then value.to_a
      else value
      end
    end

    # The record with other values in some fields.
    def with(**changes) = self.class.new(**self.class::FIELDS.to_h { |name| [name, public_send(name)] }, **changes)

    def deconstruct_keys(_) = self.class::FIELDS.to_h { |name| [name, public_send(name)] }

    def ==(other) = other.class == self.class && self.class::FIELDS.all? { |name| public_send(name) == other.public_send(name) }
    alias eql? ==

    def hash = [self.class, *self.class::FIELDS.map { |name| public_send(name) }].hash

    def inspect
      told = self.class::FIELDS.map { |name| [name, public_send(name)] }.reject { |_, value| value.nil? }
      "#<#{self.class.name} #{told.map { |name, value| "#{name}=#{value.inspect}" }.join(', ')}>"
    end
  end

  # A list of words: symbols here, texts are taken too.
  class Words
    include Enumerable

    def initialize(name, *words)
      @name = name
      @words = words.freeze
      @numbers = words.each_with_index.to_h { |word, index| [word, index + 1] }.freeze
    end

    def each(&block) = @words.each(&block)

    def to_a = @words

    def write(writer, value)
      number = @numbers[value.is_a?(String) ? value.to_sym : value]
      raise TypeError, "#{value.inspect} is no #{@name}: one of #{@words.join(', ')}" unless number

      writer.i32(number)
    end

    def read(reader) = @words.fetch(reader.i32 - 1)
  end

  # What is opened or made ready once. Close gives it back; the collector does so too.
  class NativeObject
    def close = @handle.close

    def closed? = @handle.closed?

    # @private
    def self.check(value, field)
      raise Wattfarer.refusal(field, "#{value.inspect} is no #{name}") unless value.is_a?(self)
      raise Wattfarer.refusal(field, 'is closed') if value.closed?
    end

    # @private
    def self.lend(value, field)
      check(value, field)
      value.lend(field)
    end

    # @private
    def lend(field) = @handle.lend(field)

    # @private
    def hold(value, clone, free)
      @handle = Native::Handle.new(self, value, clone, free)
      self
    end
  end
end
