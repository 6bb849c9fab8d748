"""What calls cost from Python: one JSON line each, beside `cargo run --profile ci -p wattfarer-ffi --example cost`."""

import json
import time
from typing import Callable

import numpy as np
import wattfarer

CAR = "tesla-model-3-long-range-2024"


def best_s(rounds: int, work: Callable[[], object]) -> float:
    spent = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return min(spent)


def tell(what: str, unit: str, value: float) -> None:
    print(json.dumps({"language": "python", "what": what, unit: round(value, 1)}))


def repeated(count: int, call: Callable[[], object]) -> Callable[[], None]:
    def work() -> None:
        for _ in range(count):
            call()

    return work


calls = 1_000_000
tell("small call", "ns", 1e9 * best_s(5, repeated(calls, wattfarer.engine_version)) / calls)
plug = {"current_type": "dc", "max_power_kw": 150.0}
request = wattfarer.ChargeRequest(vehicle=CAR, start_soc=0.2, goal={"target_soc": 0.8}, connector=plug)
tell("estimate", "us", 1e6 * best_s(5, repeated(1000, lambda: wattfarer.charge_estimate(request))) / 1000)
planner = wattfarer.Planner(wattfarer.Roads.bundled(), wattfarer.Stations.demonstration())
trip = wattfarer.PlanRequest(places=["Munich", "Salzburg"], vehicle=CAR, start_soc=0.8)
tell("plan", "us", 1e6 * best_s(20, lambda: planner.plan(trip)))
rows = 1_000_000
start, target = 0.75 * np.arange(rows) / rows, np.full(rows, 0.8)
bulk = wattfarer.BulkRequest(vehicle=CAR, connector=plug)
tell(f"{rows} estimates in bulk", "ms", 1e3 * best_s(3, lambda: wattfarer.charge_estimates_bulk(bulk, start, target)))
