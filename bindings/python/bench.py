"""What calls cost from Python, as one JSON line. `bindings/costs.sh` runs it beside the other languages'."""

import json
import time
from typing import Callable

import numpy as np

began = time.perf_counter()
import wattfarer  # noqa: E402

wattfarer.engine_version()
load_s = time.perf_counter() - began
CAR = "tesla-model-3-long-range-2024"


def best_s(rounds: int, calls: int, call: Callable[[], object]) -> float:
    """Seconds a call, the best of some rounds after a first one."""
    spent = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        for _ in range(calls):
            call()
        spent.append((time.perf_counter() - began) / calls)
    return min(spent[1:])


small = best_s(5, 200_000, lambda: wattfarer.temperature_factor(10.0))
plug = {"current_type": "dc", "max_power_kw": 150.0}
request = wattfarer.ChargeRequest(vehicle=CAR, start_soc=0.2, goal={"target_soc": 0.8}, connector=plug)
estimate = best_s(5, 5000, lambda: wattfarer.charge_estimate(request))
rows = 1_000_000
start, target = 0.75 * np.arange(rows) / rows, np.full(rows, 0.8)
bulk = wattfarer.BulkRequest(vehicle=CAR, connector=plug)
million = best_s(7, 1, lambda: wattfarer.charge_estimates_bulk(bulk, start, target))
planner = wattfarer.Planner(wattfarer.Roads.bundled(), wattfarer.Stations.demonstration())
# Positions: looking up a name would be most of the time.
trip = wattfarer.PlanRequest(places=["48.137,11.575", "41.9,12.5"], vehicle=CAR, start_soc=0.8)
plan = best_s(5, 10, lambda: planner.plan(trip))
print(json.dumps({
    "language": "python", "load_ms": round(1e3 * load_s, 1), "call_ns": round(1e9 * small), "estimate_us": round(1e6 * estimate, 2),
    "plan_us": round(1e6 * plan), "bulk_ms": round(1e3 * million, 1),
}))
