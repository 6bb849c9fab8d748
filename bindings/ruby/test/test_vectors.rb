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
  FILES = Dir["#{FOLDER}/**/*.json"]

  def answer(call, request)
    return said(call, request) unless CALLS.key?(call)

    read, write = CALLS[call]
    request = Wattfarer.public_send("#{read}_from_json", JSON.generate(request))
    answer = case call
             when 'plan_trips' then ground[:planner].plan(request)
             when 'drive_energy' then ground[:roads].drive_energy(request)
             when 'range' then ground[:roads].range(request)
             else Wattfarer.public_send(call, request)
             end
    JSON.parse(Wattfarer.public_send("#{write}_to_json", answer))
  end

  # What charging points and webhooks say, and the error table.
  def said(call, request)
    case call
    when 'charge_state' then JSON.parse(Wattfarer.charge_state_to_json(state(request)))
    when 'webhook' then receive(request).to_h.then { |event| JSON.parse(JSON.generate(event)) }
    when 'webhook_signature' then Wattfarer.webhook_signature(request['secret'], request['body'])
    when 'enode_webhook' then JSON.parse(JSON.generate(enode_events(request).map(&:to_h)))
    when 'enode_webhook_signature' then Wattfarer.enode_webhook_signature(request['secret'], request['body'])
    when 'error_row'
      row = Wattfarer.error_table.find { |one| one.code == request['code'] }.to_h
      JSON.parse(JSON.generate(row)).merge('retryable' => row[:retryable] ? 1 : 0)
    else raise KeyError, "no call #{call}"
    end
  end

  def state(request)
    return receive(request).states.first if request['format'] == 'smartcar_webhook'

    return enode_events(request).first.state if request['format'] == 'enode_webhook'

    read = { 'ocpp1.6' => :state_from_ocpp16, 'ocpp2.0.1' => :state_from_ocpp201, 'ocpi' => :state_from_ocpi }
    given = [request['connection_id'], JSON.generate(request['payload'])]
    Wattfarer.public_send(read.fetch(request['format']), *given, received_at: request['received_at'])
  end

  def receive(request)
    Wattfarer::Webhooks.new([request['secret']]).receive(request['signature'], request['body'], received_at: request['received_at'])
  end

  def enode_events(request)
    receiver = Wattfarer::EnodeWebhooks.new([request['secret']])
    receiver.receive(request['signature'], request['body'], received_at: request['received_at'])
  end

  # What is wrong, or nothing.
  def problem(vector)
    begin
      answer = answer(vector['call'], vector['request'])
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
    assert_operator FILES.size, :>=, 120
    { 'charge/dc_150_kw_to_80' => ->(it) { it['expected'][0]['value'] *= 1.01 },
      'charge/percent_as_fraction' => ->(it) { it['error']['code'] = 'not_found' },
      'webhook/signature_empty' => ->(it) { it['request']['body'] = ' ' },
      'webhook/enode_events' => ->(it) { it['expected'][0]['text'] = 'state' },
      'live/ocpi_session' => ->(it) { it['expected'][0]['value'] *= 1.01 },
      'error/io' => ->(it) { it['expected'][0]['value'] = 501 } }.each do |name, change|
      vector = JSON.parse(File.read("#{FOLDER}/#{name}.json"))
      assert_nil problem(vector)
      change.call(vector)
      refute_nil problem(vector), name
    end
  end
end
