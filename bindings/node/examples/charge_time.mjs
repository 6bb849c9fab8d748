// How long until a Model 3 is charged from 20 to 80 % at a 150 kW charger, warm and at -5 C?
import { chargeEstimate } from '../index.mjs'

for (const airC of [20, -5]) {
  const { durationP10S, durationS, durationP90S, limits } = chargeEstimate({
    vehicle: 'tesla-model-3-long-range-2024',
    startSoc: 0.2,
    goal: { targetSoc: 0.8 },
    connector: { currentType: 'dc', maxPowerKw: 150 },
    conditions: { airC },
  })
  const [fast, median, slow] = [durationP10S, durationS, durationP90S].map((seconds) => Math.round(seconds / 60))
  const limited = limits.map(({ limitingFactor, toSoc }) => `${limitingFactor} up to ${Math.round(100 * toSoc)} %`)
  console.log(`${airC} C: ${median} min (${fast} to ${slow}), limited by ${limited.join(', ')}`)
}
