"""What the tests share: the bundled map is prepared once, the planner made ready once."""

import functools
import os
import pathlib

import wattfarer

ROOT = pathlib.Path(__file__).resolve().parents[3]
os.environ.setdefault("WATTFARER_CACHE", str(ROOT / "target" / "wattfarer-cache"))
FULL = os.environ.get("WATTFARER_SIZE") == "full"
CAR = "tesla-model-3-long-range-2024"


@functools.lru_cache(maxsize=None)
def roads() -> wattfarer.Roads:
    return wattfarer.Roads.bundled()


@functools.lru_cache(maxsize=None)
def planner() -> wattfarer.Planner:
    return wattfarer.Planner(roads(), wattfarer.Stations.demonstration())


def request(start: str = "Munich", goal: str = "Rome", soc: float = 0.8) -> wattfarer.PlanRequest:
    return wattfarer.PlanRequest(places=[start, goal], vehicle=CAR, start_soc=soc)


def charge_request(**changes: object) -> wattfarer.ChargeRequest:
    values = {
        "vehicle": CAR,
        "start_soc": 0.2,
        "goal": {"target_soc": 0.8},
        "connector": {"current_type": "dc", "max_power_kw": 150.0},
        **changes,
    }
    return wattfarer.ChargeRequest(**values)
