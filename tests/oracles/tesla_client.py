"""Drives the double of Tesla's Fleet API with the PyPI package tesla-fleet-api; reads {"origin", "token", "car"} and prints one JSON object."""

import asyncio
import json
import sys

import aiohttp
from tesla_fleet_api import TeslaFleetApi
from tesla_fleet_api.exceptions import TeslaFleetError

case = json.load(sys.stdin)
found = {}


async def failure(call):
    try:
        await call
    except TeslaFleetError as error:
        return type(error).__name__
    return "none"


async def main():
    async with aiohttp.ClientSession() as session:
        tesla = TeslaFleetApi(session=session, access_token=case["token"], server=case["origin"])
        car = tesla.vehicles.createFleet(case["car"])
        # It sleeps at first.
        found["asleep"] = await failure(car.vehicle_data(["charge_state"]))
        found["woken"] = (await car.wake_up())["response"]["state"]
        for _ in range(5):
            if await failure(car.vehicle_data(["charge_state"])) == "none":
                break
        found["vehicles"] = [vehicle["vin"] for vehicle in (await car.list())["response"]]
        charge = (await car.vehicle_data(["charge_state"]))["response"]["charge_state"]
        found["state"] = [charge["battery_level"], charge["charging_state"], charge["charge_limit_soc"]]
        found["start"] = (await car.charge_start())["response"]
        found["again"] = (await car.charge_start())["response"]
        charge = (await car.vehicle_data(["charge_state"]))["response"]["charge_state"]
        found["charging"] = [charge["charging_state"], charge["charger_power"]]
        found["limit"] = (await car.set_charge_limit(70))["response"]
        found["current"] = (await car.set_charging_amps(10))["response"]
        found["stop"] = (await car.charge_stop())["response"]
        found["schedule"] = (await car.set_scheduled_charging(True, 120))["response"]
        found["fleet_status"] = (await car.fleet_status([case["car"]]))["response"]["key_paired_vins"]
        nobody = tesla.vehicles.createFleet("nobody")
        found["nobody"] = await failure(nobody.vehicle_data())
        stranger = TeslaFleetApi(session=session, access_token="wrong", server=case["origin"])
        found["stranger"] = await failure(stranger.vehicles.createFleet(case["car"]).vehicle_data())
    print(json.dumps(found))


asyncio.run(main())
