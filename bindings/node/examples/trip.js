// From Munich to Rome with the charging stops of the fastest trip, and the proof. Ctrl-C stops the search.
'use strict'

const { Planner, Roads, Stations } = require('..')

async function main() {
  const abort = new AbortController()
  process.once('SIGINT', () => abort.abort())
  const planner = await Planner.create(await Roads.bundled(), await Stations.demonstration())
  const request = { places: ['Munich', 'Rome'], vehicle: 'tesla-model-3-long-range-2024', startSoc: 0.8 }
  const { trips, search } = await planner.plan(request, { signal: abort.signal })
  for (const leg of trips[0].legs) {
    const minutes = Math.round(leg.durationS / 60)
    const [from, to] = [leg.arrivalSoc, leg.departureSoc].map((soc) => Math.round(100 * soc))
    if (leg.kind === 'charge') console.log(`charge ${minutes} min, ${from} to ${to} %`)
    else console.log(`${leg.kind} ${Math.round(leg.distanceM / 1000)} km, ${minutes} min, ${from} % left`)
  }
  console.log(`${(trips[0].totals.durationS / 3600).toFixed(1)} h, gap ${search.gap}`)
}

main()
