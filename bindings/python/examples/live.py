"""Is it charging, and how long does it still take? Start it, stop at 80 %. Against `wattfarer serve --simulate 3`, or real cars."""

import asyncio
import os

import wattfarer


async def main() -> None:
    # At a car maker's cloud the token comes from `SmartcarApplication.exchange`.
    cars = wattfarer.Provider.connect("smartcar_v2", os.environ["WATTFARER_TOKEN"], origin=os.environ["WATTFARER_ORIGIN"])
    commands = wattfarer.Commands(cars, {})
    car = (await cars.vehicles())[0]
    who, state = await asyncio.gather(cars.attributes(car), cars.charge_state(car))
    print(f"{who.make} {who.model} {who.year}: {state.soc.value:.0%}, measured {state.soc.observed_at or 'just now'}")

    limit = await commands.set_limit(car, 0.8)
    start = await commands.start(car)
    print(f"limit of 80 %: {limit.status}, charging: {start.status}")

    ready = wattfarer.ready_from_state(await cars.charge_state(car), {"vehicle": "tesla-model-3-long-range-2024"})
    estimate = ready.to_limit or ready.to_full
    print(f"ready in {estimate.duration_s / 60:.0f} min")


asyncio.run(main())
