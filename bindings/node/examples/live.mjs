// Is it charging, and how long does it still take? Start it, stop at 80 %. Against `wattfarer serve --simulate 3`, or real cars.
import { Commands, Provider, readyFromState } from '../index.mjs'

// At a car maker's cloud the token comes from `SmartcarApplication.exchange`.
const cars = Provider.connect('smartcar_v2', process.env.WATTFARER_TOKEN, { origin: process.env.WATTFARER_ORIGIN })
const commands = new Commands(cars, {})
const [car] = await cars.vehicles()
const [who, state] = await Promise.all([cars.attributes(car), cars.chargeState(car)])
console.log(`${who.make} ${who.model} ${who.year}: ${Math.round(100 * state.soc.value)} %, measured ${state.soc.observedAt ?? 'just now'}`)

const limit = await commands.setLimit(car, 0.8)
const start = await commands.start(car, { deadlineS: 60 })
console.log(`limit of 80 %: ${limit.status}, charging: ${start.status}`)

const ready = readyFromState(await cars.chargeState(car), { vehicle: { id: 'tesla-model-3-long-range-2024' } })
console.log(`ready in ${Math.round((ready.toLimit ?? ready.toFull).durationS / 60)} min`)
