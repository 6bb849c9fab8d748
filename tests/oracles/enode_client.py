"""Drives the double of Enode with the PyPI package enode; reads {"origin", "car"} and prints one JSON object of what it got."""

import json
import sys

from enode import Enode, errors, models

case = json.load(sys.stdin)
found = {}


def client(secret):
    security = models.Security(client_id="client-id", client_secret=secret, token_url=case["origin"] + "/oauth2/token")
    return Enode(security=security, server_url=case["origin"])


with client("canary-client-secret") as enode:
    page = enode.vehicles.list()
    vehicles = getattr(page, "result", page).data
    found["vehicles"] = [vehicle.id for vehicle in vehicles]
    vehicle = enode.vehicles.get(vehicle_id=case["car"])
    state = vehicle.charge_state
    found["state"] = [state.battery_level, state.is_plugged_in, state.charge_limit, state.power_delivery_state.value]
    found["scopes"] = vehicle.scopes
    found["can_start"] = vehicle.capabilities.start_charging.is_capable
    action = enode.vehicles.control_charging(vehicle_id=case["car"], action=models.ChargingAction.START)
    found["action"] = [action.state.value, action.kind.value]
    looks = []
    while len(looks) < 5 and (not looks or looks[-1] == "PENDING"):
        looks.append(enode.vehicles.get_action(action_id=action.id).state.value)
    found["looks"] = looks
    found["charging"] = enode.vehicles.get(vehicle_id=case["car"]).charge_state.is_charging
    current = enode.vehicles.set_max_current(vehicle_id=case["car"], max_current=10)
    found["current"] = current.target_state.max_current
    stop = enode.vehicles.control_charging(vehicle_id=case["car"], action=models.ChargingAction.STOP)
    found["cancelled"] = enode.vehicles.cancel_action(action_id=stop.id).state.value
    found["refresh"] = enode.vehicles.refresh_hint(vehicle_id=case["car"]) is None
    try:
        enode.vehicles.get(vehicle_id="nobody")
    except errors.EnodeError as error:
        found["nobody"] = error.status_code
print(json.dumps(found))
