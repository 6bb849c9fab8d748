// What the tests share: the bundled map is prepared once, the planner made ready once.
'use strict'

const path = require('node:path')

const ROOT = path.resolve(__dirname, '..', '..', '..')
process.env.WATTFARER_CACHE ??= path.join(ROOT, 'target', 'wattfarer-cache')
const wattfarer = require('..')

const CAR = 'tesla-model-3-long-range-2024'
let made

/** Roads and a planner on them. */
function ground() {
  made ??= (async () => {
    const [roads, stations] = await Promise.all([wattfarer.Roads.bundled(), wattfarer.Stations.demonstration()])
    return { roads, planner: await wattfarer.Planner.create(roads, stations) }
  })()
  return made
}

const request = (from = 'Munich', to = 'Rome', startSoc = 0.8) => ({ places: [from, to], vehicle: CAR, startSoc })

const chargeRequest = (changes = {}) => ({
  vehicle: CAR,
  startSoc: 0.2,
  goal: { targetSoc: 0.8 },
  connector: { currentType: 'dc', maxPowerKw: 150 },
  ...changes,
})

module.exports = { CAR, FULL: process.env.WATTFARER_SIZE === 'full', ROOT, chargeRequest, ground, request, wattfarer }
