"""The cases of tests/vectors, the same files that every language runs."""

import json

import pytest
import wattfarer
from support import ROOT, planner, roads

# Words of charging points are read by the live part of the engine, which this surface does not have yet.
FILES = sorted(path for path in (ROOT / "tests" / "vectors").glob("*/*.json") if path.parent.name != "live")
CALLS = {
    "charge_estimate": (wattfarer.ChargeRequest, wattfarer.charge_estimate),
    "energy_estimate": (wattfarer.EnergyRequest, wattfarer.energy_estimate),
    "schedule_cheapest": (wattfarer.ScheduleRequest, wattfarer.schedule_cheapest),
    "schedule_site": (wattfarer.ScheduleRequest, wattfarer.schedule_site),
    "plan_trips": (wattfarer.PlanRequest, lambda request: planner().plan(request)),
    "drive_energy": (wattfarer.DriveRequest, lambda request: roads().drive_energy(request)),
    "range": (wattfarer.RangeRequest, lambda request: roads().range(request)),
}


def at(value, pointer):
    for part in pointer.strip("/").split("/"):
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def wrong(case):
    """What does not hold, or None."""
    record, call = CALLS[case["call"]]
    try:
        answer = json.loads(call(record.from_json(json.dumps(case["request"]))).to_json())
    except wattfarer.WattfarerError as error:
        if "error" not in case:
            return f"unexpected {error!r}"
        if error.code != case["error"]["code"]:
            return f"code {error.code}"
        # A record that cannot be read is refused before the engine names a field.
        if error.field not in (case["error"].get("field"), "json"):
            return f"field {error.field}"
        return None
    if "error" in case:
        return "no error"
    for entry in case["expected"]:
        found = at(answer, entry["pointer"])
        if "text" in entry:
            if found != entry["text"]:
                return f"{entry['pointer']} is {found}"
        elif abs(found - entry["value"]) > entry["tolerance"] * abs(entry["value"]):
            return f"{entry['pointer']} is {found}, expected {entry['value']}"
    return None


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_vector(path):
    assert wrong(json.loads(path.read_text())) is None


def test_there_are_vectors_and_a_changed_one_fails():
    assert len(FILES) >= 34
    case = json.loads((ROOT / "tests/vectors/charge/dc_150_kw_to_80.json").read_text())
    case["expected"][0]["value"] *= 1.01
    assert wrong(case) is not None
