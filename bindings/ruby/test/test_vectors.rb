# frozen_string_literal: true

require_relative 'support'

# The cases of tests/vectors, the same files that every language runs.
class TestVectors < Minitest::Test
  CALLS = {
    'charge_estimate' => %w[charge_request charge_estimate],
    'energy_estimate' => %w[energy_request energy_estimate],
    'schedule_cheapest' => %w[schedule_request schedule],
    'schedule_site' => %w[schedule_request schedule],
    'plan_trips' => %w[plan_request plan_answer],
    'drive_energy' => %w[drive_request energy_estimate],
    'range' => %w[range_request range]
  }.freeze
  FOLDER = File.join(ROOT, 'tests', 'vectors')
  # What only the live part of the engine reads waits until the surface has it.
  FILES = Dir["#{FOLDER}/**/*.json"].sort.reject do |path|
    path.include?('/live/') && !CALLS.key?(JSON.parse(File.read(path))['call'])
  end

  def answer(call, request)
    case call
    when 'plan_trips' then ground[:planner].plan(request)
    when 'drive_energy' then ground[:roads].drive_energy(request)
    when 'range' then ground[:roads].range(request)
    else Wattfarer.public_send(call, request)
    end
  end

  # What is wrong, or nothing.
  def problem(vector)
    read, write = CALLS.fetch(vector['call'])
    begin
      request = Wattfarer.public_send("#{read}_from_json", JSON.generate(vector['request']))
      answer = JSON.parse(Wattfarer.public_send("#{write}_to_json", answer(vector['call'], request)))
    rescue Wattfarer::Error => e
      return e.full_message unless vector['error']
      # A record that cannot be read is refused before the engine names a field.
      return if e.code == vector['error']['code'] && [vector['error']['field'], 'json'].include?(e.field)

      return "#{e.code} at #{e.field}"
    end
    return 'no error' if vector['error']

    vector.fetch('expected').each do |expected|
      found = expected['pointer'].split('/').drop(1).reduce(answer) { |it, part| it.is_a?(Array) ? it[Integer(part)] : it&.[](part) }
      fits = if expected.key?('text') then found == expected['text']
             else found.is_a?(Numeric) && (found - expected['value']).abs <= expected['tolerance'] * expected['value'].abs
             end
      return "#{expected['pointer']} is #{found}, expected #{expected}" unless fits
    end
    nil
  end

  FILES.each do |path|
    define_method("test_#{path.delete_prefix(FOLDER).gsub(/\W/, '_')}") do
      assert_nil problem(JSON.parse(File.read(path)))
    end
  end

  def test_there_are_vectors_and_a_changed_one_fails
    assert_operator FILES.size, :>=, 34
    vector = JSON.parse(File.read("#{FOLDER}/charge/dc_150_kw_to_80.json"))
    assert_nil problem(vector)
    vector['expected'][0]['value'] *= 1.01
    refute_nil problem(vector)
  end
end
