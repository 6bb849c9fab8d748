"""The cases of tests/vectors, the same files that every language runs."""

import json

import pytest
import wattfarer
from support import ROOT, planner, roads

FILES = sorted((ROOT / "tests" / "vectors").glob("*/*.json"))


class ReadState:
    """What a charging point or a webhook said, as it is given to the call."""

    from_json = staticmethod(json.loads)


def charge_state(said):
    given = (said.get("connection_id"), json.dumps(said.get("payload")), said["received_at"])
    if said["format"] == "smartcar_webhook":
        receiver, body = wattfarer.Webhooks([said["secret"]]), said["body"].encode()
        return receiver.receive(said["signature"], body, said["received_at"]).states[0]
    if said["format"] == "enode_webhook":
        return enode_webhook(said)[0].state
    return {
        "ocpp1.6": wattfarer.state_from_ocpp16,
        "ocpp2.0.1": wattfarer.state_from_ocpp201,
        "ocpi": wattfarer.state_from_ocpi,
    }[said["format"]](*given)


def webhook(said):
    receiver, body = wattfarer.Webhooks([said["secret"]]), said["body"].encode()
    return receiver.receive(said.get("signature"), body, said["received_at"])


def enode_webhook(said):
    receiver, body = wattfarer.EnodeWebhooks([said["secret"]]), said["body"].encode()
    return receiver.receive(said["signature"], body, said["received_at"])


def error_row(said):
    return next(row for row in wattfarer.error_table() if row.code == said["code"])


CALLS = {
    "webhook": (ReadState, webhook),
    "webhook_signature": (ReadState, lambda said: wattfarer.webhook_signature(said["secret"], said["body"].encode())),
    "enode_webhook": (ReadState, enode_webhook),
    "enode_webhook_signature": (ReadState, lambda said: wattfarer.enode_webhook_signature(said["secret"], said["body"].encode())),
    "error_row": (ReadState, error_row),
    "charge_estimate": (wattfarer.ChargeRequest, wattfarer.charge_estimate),
    "energy_estimate": (wattfarer.EnergyRequest, wattfarer.energy_estimate),
    "schedule_cheapest": (wattfarer.ScheduleRequest, wattfarer.schedule_cheapest),
    "schedule_site": (wattfarer.ScheduleRequest, wattfarer.schedule_site),
    "plan_trips": (wattfarer.PlanRequest, lambda request: planner().plan(request)),
    "drive_energy": (wattfarer.DriveRequest, lambda request: roads().drive_energy(request)),
    "charge_state": (ReadState, charge_state),
    "range": (wattfarer.RangeRequest, lambda request: roads().range(request)),
}


def at(value, pointer):
    for part in pointer.split("/")[1:]:
        value = value[int(part)] if isinstance(value, list) else value[part] if isinstance(value, dict) else getattr(value, part)
    return value


def wrong(case):
    """What does not hold, or None."""
    record, call = CALLS[case["call"]]
    try:
        answer = call(record.from_json(json.dumps(case["request"])))
        answer = json.loads(answer.to_json()) if hasattr(answer, "to_json") else answer
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
    assert len(FILES) >= 120
    case = json.loads((ROOT / "tests/vectors/charge/dc_150_kw_to_80.json").read_text())
    case["expected"][0]["value"] *= 1.01
    assert wrong(case) is not None
