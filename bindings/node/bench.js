// What calls cost from Node: one JSON line each, beside `cargo run --profile ci -p wattfarer-ffi --example cost`.
'use strict'

const wattfarer = require('.')

const CAR = 'tesla-model-3-long-range-2024'
const tell = (what, unit, value) => console.log(JSON.stringify({ language: 'node', what, [unit]: Number(value.toFixed(1)) }))

async function bestMs(rounds, work) {
  let best = Infinity
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await work()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

const repeated = (count, call) => () => {
  for (let index = 0; index < count; index += 1) call()
}

async function main() {
  const calls = 1_000_000
  tell('small call', 'ns', (1e6 * (await bestMs(5, repeated(calls, wattfarer.engineVersion)))) / calls)
  const connector = { currentType: 'dc', maxPowerKw: 150 }
  const request = { vehicle: { id: CAR }, startSoc: 0.2, goal: { targetSoc: 0.8 }, connector }
  tell('estimate', 'us', await bestMs(5, repeated(1000, () => wattfarer.chargeEstimate(request))))
  const [roads, stations] = await Promise.all([wattfarer.Roads.bundled(), wattfarer.Stations.demonstration()])
  const planner = await wattfarer.Planner.create(roads, stations)
  const trip = { places: ['Munich', 'Salzburg'], vehicle: CAR, startSoc: 0.8 }
  tell('plan', 'us', 1e3 * (await bestMs(20, () => planner.plan(trip))))
  const rows = 1_000_000
  const start = Float64Array.from({ length: rows }, (_, row) => (0.75 * row) / rows)
  const target = new Float64Array(rows).fill(0.8)
  const bulk = { vehicle: CAR, connector }
  tell(`${rows} estimates in bulk`, 'ms', await bestMs(3, () => wattfarer.chargeEstimatesBulk(bulk, start, target)))
}

main()
