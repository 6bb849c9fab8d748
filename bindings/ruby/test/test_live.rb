# frozen_string_literal: true

require_relative 'support'
require 'net/http'
require 'openssl'
require 'socket'
require 'timeout'

# Connected cars: against `wattfarer serve --simulate 3`, which tests/simulate.sh starts. Nothing leaves the loopback.
class TestLive < Minitest::Test
  SECRET = 'a-secret-that-nothing-shows'

  def origin
    ENV['WATTFARER_ORIGIN'] || skip('no simulated cars: run it by tests/simulate.sh')
  end

  def cars = Wattfarer::Provider.connect('smartcar_v2', ENV.fetch('WATTFARER_TOKEN'), origin: origin)

  def test_a_car_is_read_and_told_what_to_do
    provider = cars
    ids = provider.vehicles
    assert_equal 3, ids.size
    car = ids[1]
    refute_empty provider.attributes(car).make
    outcomes = provider.charge_states(ids + ['asleep'])
    assert_equal [true, true, true, false], outcomes.map { |outcome| outcome.failure.nil? }
    assert_equal 'smartcar_v2', outcomes.first.state.soc.source
    commands = Wattfarer::Commands.new(provider)
    limit = commands.set_limit(car, 0.9)
    assert_equal [:confirmed, 0.9], [limit.status, limit.charge_limit_soc]
    start = commands.start(car, command_id: 'start-1', deadline_s: 60)
    assert_equal :confirmed, start.status
    # The same id again is what became of it.
    assert_equal start, commands.start(car, command_id: 'start-1')
    refused = assert_raises(Wattfarer::Conflict) { commands.stop(car, command_id: 'start-1') }
    assert_equal 'command_id', refused.field
    state = provider.charge_state(car)
    assert_equal [:charging, 0.9], [state.charging_status.value, state.charge_limit_soc.value]
    ready = Wattfarer.ready_from_state(state, { vehicle: CAR })
    assert_operator ready.to_full.duration_s, :>, 0
    assert_includes Wattfarer::Watcher.new(provider, car).next_change.changed, 'soc'
    assert_equal :confirmed, commands.stop(car).status
    # Several at once, each on a thread of its own.
    assert_equal ids, ids.map { |id| Thread.new { provider.charge_state(id).connection_id } }.map(&:value)
    provider.close
    assert_raises(Wattfarer::InvalidInput) { provider.vehicles }
  end

  def test_an_owner_consents
    application = Wattfarer::SmartcarApplication.new('test-client', 'test-secret', 'http://127.0.0.1/back', origin: origin)
    consent = application.consent(scopes: %w[read_vehicle_info read_charge read_battery control_charge], mode: 'simulated')
    back = Net::HTTP.get_response(URI(consent.url))['location']
    assert_raises(Wattfarer::Unauthorized) { application.exchange(application.consent, back) }
    provider = application.exchange(consent, back)
    refute_nil provider.tokens.refresh_token
    assert_equal provider.vehicles, application.resume(provider.tokens).vehicles
    assert_raises(Wattfarer::Unauthorized) { application.exchange(consent, back) }
  end

  # What interrupts a thread ends the request that it waits for.
  def test_a_timeout_stops_the_request
    server = TCPServer.new('127.0.0.1', 0)
    came = Queue.new
    left = Queue.new
    Thread.new do
      connection = server.accept
      connection.readpartial(4096)
      came << true
      left << connection.read
    rescue SystemCallError
      left << true
    end
    provider = Wattfarer::Provider.connect('smartcar_v2', SECRET, origin: "http://127.0.0.1:#{server.addr[1]}")
    ended = nil
    waiting = Thread.new do
      Thread.current.report_on_exception = false
      provider.vehicles
    ensure
      ended = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end
    came.pop
    began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    waiting.raise(Timeout::Error, 'enough')
    assert_raises(Timeout::Error) { waiting.value }
    took = ended - began
    puts "given up after #{(1000 * took).round(1)} ms"
    assert_operator took, :<, 0.05
    assert Timeout.timeout(2) { left.pop }, 'the request goes on'
    assert_raises(Timeout::Error) { Timeout.timeout(0.05) { provider.vehicles } }
  ensure
    server&.close
  end

  def test_a_webhook_is_believed_by_its_bytes_alone
    sign = ->(text) { OpenSSL::HMAC.hexdigest('SHA256', SECRET, text) }
    receiver = Wattfarer::Webhooks.new([SECRET])
    event = receiver.receive(nil, '{"eventType": "VERIFY", "data": {"challenge": "plain-word"}}')
    assert_equal :verify, event.kind
    assert_includes event.answer, sign.call('plain-word')
    body = '{"eventType": "SOMETHING", "eventId": "1"}'
    assert_equal sign.call(body), Wattfarer.webhook_signature(SECRET, body)
    assert_equal :other, receiver.receive(sign.call(body), body).kind
    assert_raises(Wattfarer::Conflict) { receiver.receive(sign.call(body), body) }
    assert_raises(Wattfarer::Unauthorized) { receiver.receive(sign.call(body), "#{body} ") }
    assert_raises(Wattfarer::InvalidInput) { receiver.receive(sign.call(body), nil) }
  end

  def test_a_delivery_of_enode_counts_once
    body = '[{"event": "user:vehicle:deleted", "vehicle": {"id": "car-1"}}]'
    signature = Wattfarer.enode_webhook_signature(SECRET, body)
    receiver, restarted = Array.new(2) { Wattfarer::EnodeWebhooks.new([SECRET]) }
    event = receiver.receive(signature, body).fetch(0)
    assert_equal [:deleted, 'car-1', nil], [event.kind, event.connection_id, event.state]
    restarted.remember(receiver.remembered)
    [receiver, restarted].each { |again| assert_raises(Wattfarer::Conflict) { again.receive(signature, body) } }
  end

  def test_secrets_are_shown_nowhere
    provider = Wattfarer::Provider.connect('smartcar_v2', SECRET, origin: 'http://127.0.0.1:9')
    application = Wattfarer::SmartcarApplication.new('id', SECRET, 'http://127.0.0.1/back', origin: 'http://127.0.0.1:9')
    refused = assert_raises(Wattfarer::InvalidInput) { Wattfarer::Provider.connect('bicycle', SECRET) }
    refute_includes [provider, application, refused].map(&:inspect).join + refused.full_message, SECRET
    assert_operator Wattfarer.brands.size, :>=, 39
    assert_equal 'Škoda', Wattfarer.brand('skoda').name
  end
end
