// Compiled, not run: typed use of the package, and what must not compile.
import { ChargeRequest, CurrentType, PlanAnswer, Planner, Roads, Stations, WattfarerError, chargeEstimate } from '../..'

const request: ChargeRequest = {
  vehicle: 'tesla-model-3-long-range-2024',
  startSoc: 0.2,
  goal: { targetSoc: 0.8 },
  connector: { currentType: 'dc', maxPowerKw: 150 },
}
const seconds: number = chargeEstimate(request).durationS
const kind: CurrentType = request.connector.currentType

export async function plan(signal: AbortSignal): Promise<PlanAnswer> {
  const planner: Planner = await Planner.create(await Roads.bundled(), await Stations.demonstration())
  try {
    return await planner.plan({ places: ['Munich', { place: 'Rome' }], vehicle: { id: 'x' }, startSoc: 0.8 }, { signal })
  } catch (error) {
    if (error instanceof WattfarerError && error.code === 'cancelled') console.log(error.field, seconds, kind)
    throw error
  }
}

// @ts-expect-error A word that is none.
export const wrong: CurrentType = 'three'
// @ts-expect-error The goal is missing.
chargeEstimate({ vehicle: 'x', connector: { currentType: 'dc' } })
