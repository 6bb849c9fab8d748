# frozen_string_literal: true

require_relative 'support'

class TestCalls < Minitest::Test
  def planted
    return if Hooks::THERE

    skip 'built without test-hooks'
  end

  def refused(field = nil, kind = Wattfarer::InvalidInput, &block)
    error = assert_raises(kind, &block)
    assert_equal field, error.field if field
    error
  end

  def test_refusals_name_field_and_hint
    error = refused('start_soc') { Wattfarer.charge_estimate(charge(start_soc: 80)) }
    assert_equal 'invalid_input', error.code
    assert_match(/0\.8/, error.hint)
    assert_match(/\Astart_soc: /, error.message)
    assert_kind_of Wattfarer::Error, error
    refused(nil, Wattfarer::NotFound) { Wattfarer.vehicle('tesla-model-33') }
    refused('current_type') { Wattfarer.charge_estimate(charge(connector: { current_type: :three })) }
    refused('request') { Wattfarer.charge_estimate(charge(colour: 'red')) }
    refused('start_soc') { Wattfarer.charge_estimate(charge(start_soc: 'much')) }
    [nil, 7, 'text', [], -> {}].each { |wrong| refused('request') { Wattfarer.charge_estimate(wrong) } }
    refused('id') { Wattfarer.vehicle(nil) }
    refused('battery_c') { Wattfarer.temperature_factor('warm') }
    refused(nil, Wattfarer::NotFound) { Wattfarer::Roads.open('/nowhere.wfmap') }
  end

  def test_records_are_values
    request = Wattfarer::ChargeRequest.new(**charge)
    again = Wattfarer.charge_request_from_json(Wattfarer.charge_request_to_json(request))
    assert_equal 0.8, again.goal.target_soc
    assert_equal again, Wattfarer.charge_request_from_json(Wattfarer.charge_request_to_json(again))
    assert_equal 0.5, again.with(start_soc: 0.5).start_soc
    assert_equal({ lat: 1.0, lon: 2.0 }, Wattfarer::LatLon.new(lat: 1.0, lon: 2.0).to_h)
    assert_predicate again, :frozen?
    case Wattfarer.charge_estimate(request)
    in { status: :ok, duration_s: Float => seconds } then assert_operator seconds, :>, 60
    end
  end

  def test_empty_texts_and_series
    2000.times do
      assert_empty Wattfarer.find_vehicles('no such car anywhere')
      assert_operator Wattfarer.find_vehicles('').size, :>, 10
      assert_empty Wattfarer.curve_power_kw([{ soc: 0, power_kw: 100 }, { soc: 1, power_kw: 20 }], []).to_a
      break unless FULL
    end
    assert_raises(Wattfarer::Error) { Wattfarer.vehicle('') }
    assert_raises(Wattfarer::InvalidInput) { Wattfarer.vehicle_from_json('') }
  end

  def test_use_after_close
    stations = Wattfarer::Stations.demonstration
    assert_operator stations.count, :>, 0
    2.times { assert_nil stations.close }
    assert_predicate stations, :closed?
    refused('stations') { stations.count }
    refused('stations') { Wattfarer::Planner.new(ground[:roads], stations) }
    refused('stations') { Wattfarer::Planner.new(ground[:roads], nil) }
  end

  def test_every_kind_of_error_arrives_whole
    planted
    table = Wattfarer.error_table
    assert_equal 15, table.size
    table.each do |row|
      error = assert_raises(Wattfarer::Error) { Hooks.planted(:error, row.code) }
      assert_equal row.code.split('_').map(&:capitalize).join, error.class.name.split('::').last
      assert_equal [row.code, 'code', 'none', 'planted', { 'line' => '7' }, 1.5],
                   [error.code, error.field, error.hint, error.detail, error.details, error.retry_after_s]
    end
  end

  def test_planted_panics_become_errors
    planted
    200.times do |number|
      error = assert_raises(Wattfarer::Internal) { Hooks.planted(:panic, "planted #{number}") }
      assert_match(/planted #{number}\b/, error.message)
    end
  end

  def test_a_token_stops_a_plan_without_end
    planted
    token = Wattfarer::CancelToken.new
    planner = ground[:planner]
    # The first trip reads the names of places.
    planner.plan(trip)
    raised = nil
    thread = Thread.new do
      sleep 0.3
      raised = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      token.cancel
    end
    assert_raises(Wattfarer::Cancelled) { Hooks.plan_without_end(planner, trip, token) }
    took = Process.clock_gettime(Process::CLOCK_MONOTONIC) - raised
    thread.join
    puts "stopped after #{(1000 * took).round(1)} ms"
    assert_operator took, :<, 0.05
    assert_raises(Wattfarer::Cancelled) { planner.plan(trip, cancel: token) }
  end

  def test_many_threads_share_a_planner
    planner = ground[:planner]
    asked = %w[Rome Berlin Vienna].flat_map { |to| [0.5, 0.9].map { |soc| trip(to, soc) } }
    one = asked.map { |request| Wattfarer.plan_answer_to_json(planner.plan(request)) }
    threads = Array.new(8) do
      Thread.new { asked.map { |request| Wattfarer.plan_answer_to_json(planner.plan(request)) } }
    end
    threads.each { |thread| assert_equal one, thread.value }
    told = Queue.new
    outcomes = planner.plan_many(asked, threads: 8, progress: ->(done, total, what) { told << [done, total, what] })
    assert_equal one, outcomes.map { |outcome| Wattfarer.plan_answer_to_json(outcome.answer) }
    assert_equal 6, told.size
    outcomes = planner.plan_many(asked.take(1), progress: ->(*) { raise 'the listener fails' })
    refute_nil outcomes.first.answer
  end

  def test_many_estimates_are_columns
    rows = FULL ? 1_000_000 : 200_000
    start = Array.new(rows) { |row| 0.75 * row / rows }
    columns = Wattfarer.charge_estimates_bulk({ vehicle: CAR, connector: charge[:connector] }, start, Array.new(rows, 0.8))
    assert_equal [rows, 0], [columns.duration_s.size, columns.refused]
    [0, 17, rows - 1].each do |row|
      single = Wattfarer.charge_estimate(charge(start_soc: start[row]))
      assert_equal [single.duration_s, single.duration_p90_s], [columns.duration_s[row], columns.duration_p90_s[row]]
    end
    assert_equal columns.duration_s.to_a.last, columns.duration_s.last
    assert_equal Wattfarer::Column.of(columns.end_soc.first(3)).to_a, columns.end_soc.first(3)
    mixed = Wattfarer.charge_estimates([charge, charge(start_soc: 80)])
    assert_nil mixed[0].failure
    assert_equal 'invalid_input', mixed[1].failure.code
  end

  def resident_kib = File.read('/proc/self/status')[/VmRSS:\s+(\d+)/, 1].to_i

  def test_many_calls_keep_memory_flat
    skip 'no /proc' unless File.exist?('/proc/self/status')
    calls = FULL ? 1_000_000 : 100_000
    good, bad = charge, charge(start_soc: 80)
    run = lambda do |count|
      count.times do |index|
        Wattfarer.charge_estimate((index % 8).zero? ? bad : good)
      rescue Wattfarer::InvalidInput
        Wattfarer::SiteController.new(32, {}).close
      end
      3.times { GC.start }
      GC.compact if GC.respond_to?(:compact)
    end
    run.call(calls)
    before = resident_kib
    run.call(calls)
    growth = resident_kib - before
    puts "#{calls} calls: #{growth} KiB"
    assert_operator growth, :<=, 1024
  end
end
