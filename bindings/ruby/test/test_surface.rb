# frozen_string_literal: true

require_relative 'support'
require 'rbconfig'

# Every name, argument, default and line of documentation of bindings/api.json is in the gem and its signatures.
class TestSurface < Minitest::Test
  API = JSON.parse(File.read(File.join(ROOT, 'bindings', 'api.json')))
  GEM = File.expand_path('..', __dir__)

  def missing(source, signatures, module_ = Wattfarer)
    lacks = []
    documented = lambda do |what, text|
      text.to_s.split("\n").each { |line| lacks << "#{what}: #{line}" unless source.include?(line.strip) }
    end
    class_of = ->(name) { module_.const_get(name) }
    API['records'].each do |record|
      documented.call(record['name'], record['doc'])
      of = class_of.call(record['name'])
      body = signatures[/^  class #{record['name']} < Record\n.*?^  end$/m].to_s
      taken = of.instance_method(:initialize).parameters
      record['fields'].each do |field|
        name = field['name']
        documented.call("#{record['name']}.#{name}", field['doc'])
        lacks << "#{record['name']}.#{name}" unless of.method_defined?(name)
        lacks << "#{record['name']}.#{name}:" unless taken.include?([field['default'] ? :key : :keyreq, name.to_sym])
        lacks << "#{record['name']}.#{name} in sig" unless body.include?("attr_reader #{name}: ")
      end
    end
    API['words'].each do |words|
      documented.call(words['name'], words['doc'])
      words['variants'].each do |name, doc|
        word = name.gsub(/(?<!^)[A-Z]/) { |letter| "_#{letter}" }.downcase
        lacks << "#{words['name']} #{word}" unless class_of.call(words['name']).include?(word.to_sym) && signatures.include?(":#{word}")
        documented.call(word, doc)
      end
    end
    API['errors'].each do |kind|
      documented.call(kind['name'], kind['doc'])
      kind['fields'].each { |field| lacks << field['name'] unless class_of.call(kind['name']).method_defined?(field['name']) }
    end
    function = lambda do |of, method, sig|
      documented.call(of['name'], of['doc'])
      given = method&.parameters || []
      of['arguments'].each do |argument|
        kinds = argument['default'] ? [:key] : %i[req opt]
        fits = kinds.any? { |kind| given.include?([kind, argument['name'].to_sym]) }
        lacks << "#{of['name']} lacks #{argument['name']}" unless fits
      end
      lacks << of['name'] if method.nil?
      lacks << "#{of['name']} in sig" unless signatures.match?(/def #{Regexp.escape(sig)}: /)
    end
    API['functions'].each do |of|
      function.call(of, module_.respond_to?(of['name']) ? module_.method(of['name']) : nil, "self.#{of['name']}")
    end
    API['objects'].each do |object|
      documented.call(object['name'], object['doc'])
      of = class_of.call(object['name'])
      object['constructors'].each do |made|
        usual = made['name'] == 'new'
        method = usual ? of.instance_method(:initialize) : of.method(made['name'])
        function.call(made, method, usual ? 'initialize' : "self.#{made['name']}")
      end
      object['methods'].each do |it|
        function.call(it, of.method_defined?(it['name']) ? of.instance_method(it['name']) : nil, it['name'])
      end
    end
    API['listeners'].each do |listener|
      documented.call(listener['name'], listener['doc'])
      listener['methods'].each do |it|
        documented.call(it['name'], it['doc'])
        call = "`#{it['name']}(#{it['arguments'].map { |argument| argument['name'] }.join(', ')})`"
        lacks << call unless source.include?(call)
      end
    end
    lacks
  end

  def test_the_whole_surface_is_here
    source = File.read("#{GEM}/lib/wattfarer/surface.rb")
    signatures = File.read("#{GEM}/sig/wattfarer.rbs")
    assert_empty missing(source, signatures)
    refute_empty missing(source.sub('How long a session lasts', ''), signatures)
    refute_empty missing(source, signatures.sub('def self.charge_estimate: ', ''))
    refute_empty missing(source, signatures.sub('attr_reader target_soc: ', ''))
  end

  def test_the_signatures_hold
    require 'rbs'
    loader = RBS::EnvironmentLoader.new
    loader.add(path: Pathname("#{GEM}/sig"))
    environment = RBS::Environment.from_loader(loader).resolve_type_names
    builder = RBS::DefinitionBuilder.new(env: environment)
    names = environment.class_decls.keys.select { |name| name.to_s.start_with?('::Wattfarer') }
    assert_operator names.size, :>, 80
    names.each { |name| environment.class_decls[name] && builder.build_instance(name) }
  rescue LoadError
    skip 'the gem rbs is not installed'
  end

  def run_ruby(*arguments)
    out = IO.popen([RbConfig.ruby, "-I#{GEM}/lib", *arguments], err: %i[child out], &:read)
    assert_predicate $?, :success?, out
    out
  end

  # Processor time, for other programs on the machine take none of it; the best of some runs, for the first ones read the disk.
  def test_it_loads_within_50_ms
    program = <<~RUBY
      def now = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :float_millisecond)
      began = now
      require 'wattfarer'
      Wattfarer.engine_version
      puts now - began
    RUBY
    took = Array.new(12) { Float(run_ruby('-e', program)) }.min
    puts "loads in #{took.round(1)} ms"
    assert_operator took, :<, 50
  end

  def test_the_examples_run
    assert_match(/-5 C: /, run_ruby("#{GEM}/examples/charge_time.rb"))
    assert_match(/gap 0\.0/, run_ruby("#{GEM}/examples/trip.rb"))
  end

  def test_the_readme_runs
    programs = File.read("#{GEM}/README.md").scan(/```ruby\n(.*?)```/m).flatten
    refute_empty programs
    programs.each { |program| assert_match(/min/, run_ruby('-e', program)) }
  end

  def test_the_live_example_runs
    skip 'no simulated cars: run it by tests/simulate.sh' unless ENV['WATTFARER_ORIGIN']
    out = run_ruby("#{GEM}/examples/live_state.rb")
    assert_match(/\A3 cars/, out)
    assert_match(/charging: confirmed\nready in \d+ min/, out)
  end
end
