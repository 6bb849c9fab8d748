// What calls cost from Node, as one JSON line. `bindings/costs.sh` runs it beside the other languages'.
'use strict'

const loading = performance.now()
const wattfarer = require('.')
wattfarer.engineVersion()
const loadMs = performance.now() - loading

const CAR = 'tesla-model-3-long-range-2024'

// Milliseconds a call, the best of some rounds after a first one.
async function bestMs(rounds, calls, call) {
  let best = Infinity
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    for (let index = 0; index < calls; index += 1) {
      const answer = call()
      if (calls <= 10) await answer
    }
    if (round > 0) best = Math.min(best, (performance.now() - began) / calls)
  }
  return best
}

const rounded = (value, digits) => Number(value.toFixed(digits))

async function main() {
  const small = await bestMs(5, 200_000, () => wattfarer.temperatureFactor(10))
  const connector = { currentType: 'dc', maxPowerKw: 150 }
  const request = { vehicle: { id: CAR }, startSoc: 0.2, goal: { targetSoc: 0.8 }, connector }
  const estimate = await bestMs(5, 5000, () => wattfarer.chargeEstimate(request))
  const rows = 1_000_000
  const start = Float64Array.from({ length: rows }, (_, row) => (0.75 * row) / rows)
  const target = new Float64Array(rows).fill(0.8)
  const bulk = { vehicle: { id: CAR }, connector }
  const million = await bestMs(7, 1, () => wattfarer.chargeEstimatesBulk(bulk, start, target))
  const [roads, stations] = await Promise.all([wattfarer.Roads.bundled(), wattfarer.Stations.demonstration()])
  const planner = await wattfarer.Planner.create(roads, stations)
  // Positions: looking up a name would be most of the time.
  const trip = { places: ['48.137,11.575', '41.9,12.5'], vehicle: CAR, startSoc: 0.8 }
  const plan = await bestMs(5, 10, () => planner.plan(trip))
  console.log(JSON.stringify({
    language: 'node', load_ms: rounded(loadMs, 1), call_ns: rounded(1e6 * small, 0), estimate_us: rounded(1e3 * estimate, 2),
    plan_us: rounded(1e3 * plan, 0), bulk_ms: rounded(million, 1),
  }))
}

main()
