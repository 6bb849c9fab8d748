"""More vectors in the manner of work_out.py: many cars at many plugs, drives, nights of prices, signatures, kinds of errors.

Run from the repository: python3 tests/vectors/work_out_more.py
"""
import hashlib
import hmac
import json
import random

from work_out import (CAR, FOLDER, charge_request, charge_s, curve_kw, drive, energy_request, schedule_request, write)

PARTS = 200_000
HOW = f"midpoint rule with {PARTS} parts, tests/vectors/work_out_more.py"


def plugs():
    """What the battery takes is the least of its curve and 95 % of the plug; power flows 34 s after plugging in."""
    for kw in [22.0, 40.0, 62.0, 90.0, 125.0, 175.0, 350.0]:
        for start, goal in [(0.05, 0.5), (0.3, 0.7), (0.55, 0.95)]:
            seconds = charge_s(start, goal, lambda soc: min(curve_kw(soc), 0.95 * kw), 60.0, PARTS)
            write("charge", f"plug_{kw:.0f}_kw_{100 * start:.0f}_to_{100 * goal:.0f}", "charge_estimate",
                  charge_request({"target_soc": goal}, {"current_type": "dc", "max_power_kw": kw}, start), HOW,
                  [("/duration_s", seconds + 34.0, 1e-7), ("/battery_energy_kwh", 60.0 * (goal - start), 1e-9),
                   ("/delivered_energy_kwh", 60.0 * (goal - start) / 0.95, 1e-9)])
    for soh in [0.7, 0.95]:
        seconds = charge_s(0.2, 0.8, lambda soc: min(soh * curve_kw(soc), 0.95 * 75.0), 60.0 * soh, PARTS)
        write("charge", f"health_{100 * soh:.0f}", "charge_estimate",
              {**charge_request({"target_soc": 0.8}, {"current_type": "dc", "max_power_kw": 75.0}, 0.2),
               "conditions": {"air_c": 20.0, "soh": soh}}, HOW + "; capacity and curve times the health",
              [("/duration_s", seconds + 34.0, 1e-7), ("/battery_energy_kwh", 36.0 * soh, 1e-9)])
    for kwh in [3.0, 18.0, 33.0]:
        write("charge", f"energy_of_{kwh:.0f}", "charge_estimate",
              charge_request({"energy_kwh": kwh}, {"current_type": "dc", "max_power_kw": 150.0}, 0.25),
              f"{kwh:.0f} of 60 kWh on top of a quarter", [("/end_soc", 0.25 + kwh / 60.0, 1e-9)])


def tariffs():
    plug = {"current_type": "dc", "max_power_kw": 62.0}
    seconds = charge_s(0.1, 0.7, lambda soc: min(curve_kw(soc), 0.95 * 62.0), 60.0, PARTS) + 34.0
    kwh = 36.0 / 0.95
    component = lambda kind, price, vat: {"type": kind, "price": price, "vat": vat, "step_size": 0}
    for name, prices, vat in [
        ("energy_alone", {"ENERGY": 0.59}, 0.0), ("energy_with_tax", {"ENERGY": 0.59}, 19.0),
        ("time_alone", {"TIME": 6.0}, 0.0), ("flat_with_tax", {"FLAT": 2.5}, 25.0),
        ("all_three", {"ENERGY": 0.42, "TIME": 1.2, "FLAT": 0.8}, 7.0),
    ]:
        before = prices.get("ENERGY", 0.0) * kwh + prices.get("TIME", 0.0) * seconds / 3600 + prices.get("FLAT", 0.0)
        tariff = {"id": "T", "currency": "EUR", "elements": [
            {"price_components": [component(kind, price, vat) for kind, price in prices.items()]}]}
        write("charge", f"ocpi_{name}", "charge_estimate",
              {**charge_request({"target_soc": 0.7}, plug), "tariff": tariff}, HOW + "; prices times kWh, hours, sessions",
              [("/amount/total", before * (1 + vat / 100), 1e-6), ("/amount/before_taxes", before, 1e-6)])


def drives():
    how = "force times distance in steps of 10 ms, efficiency by bisection on the label, tests/vectors/work_out.py"
    town = [(0.0, 0.0), (8.0, 30.0), (40.0, 30.0), (46.0, 0.0), (60.0, 0.0), (70.0, 50.0), (130.0, 50.0), (140.0, 0.0)]
    road = [(0.0, 0.0), (20.0, 90.0), (240.0, 90.0), (262.0, 0.0)]
    for name, trace, conditions in [
        ("town_mild", town, {"air_c": 20.0, "cabin_c": 20.0}), ("town_frost", town, {"air_c": -5.0, "cabin_c": 20.0}),
        ("town_hot", town, {"air_c": 30.0, "cabin_c": 23.0}), ("road_mild", road, {"air_c": 22.0, "cabin_c": 22.0}),
        ("road_frost", road, {"air_c": -15.0, "cabin_c": 19.0}), ("road_cool", road, {"air_c": 8.0, "cabin_c": 20.0}),
        ("road_loaded", road, {"air_c": 20.0, "cabin_c": 20.0, "load_kg": 450.0}),
        ("road_windy", road, {"air_c": 20.0, "cabin_c": 20.0, "wind_kmh": 54.0}),
    ]:
        kwh, length = drive(trace, conditions["air_c"], conditions["cabin_c"], 0.0, conditions.get("load_kg", 0.0),
                            conditions.get("wind_kmh", 0.0) / 3.6)
        write("energy", name, "energy_estimate", energy_request(trace, conditions), how,
              [("/battery_energy_kwh", kwh, 1e-5), ("/distance_m", length, 1e-6)])


def nights():
    """Flat power: the hours that are needed are taken from the cheapest up. Every assignment to whole hours is no cheaper."""
    stored = 10.0 * 0.94 - 0.2
    for seed in range(12):
        chance = random.Random(seed)
        prices = [round(chance.uniform(-0.05, 0.5), 3) for _ in range(8)]
        hours = chance.choice([0.5, 1.0, 1.75, 2.5, 4.0, 5.25])
        rows = [(f"2026-11-24T{10 + hour}:00:00Z", price) for hour, price in enumerate(prices)]
        left, cost = hours, 0.0
        for price in sorted(prices):
            part = min(1.0, left)
            cost, left = cost + 10.0 * part * price, left - part
        write("schedule", f"night_{seed}", "schedule_cheapest",
              schedule_request(rows, 0.1, 0.1 + hours * stored / 60.0, "2026-11-24T10:00:00Z", "2026-11-24T18:00:00Z"),
              "flat power: hours taken from the cheapest up, tests/vectors/work_out_more.py",
              [("/sessions/0/totals/amount/total", cost, 1e-8),
               ("/sessions/0/totals/delivered_energy_kwh", 10.0 * hours, 1e-9)])


def webhooks():
    secret = "vector-management-token"
    for name, body in [("empty", ""), ("plain", '{"a": 1}'), ("spaces", ' { "a" : 1 } '), ("umlaut", '{"name": "Škoda"}'),
                       ("lines", '{\n"a": 1\n}\n'), ("long", "x" * 5000)]:
        write("webhook", f"signature_{name}", "webhook_signature", {"secret": secret, "body": body}, "Python's hmac and hashlib")
        add_text("webhook", f"signature_{name}", [("", hmac.new(secret.encode(), body.encode(), hashlib.sha256).hexdigest())])
    challenge = json.dumps({"eventType": "VERIFY", "data": {"challenge": "3a5c8f72-e6d9-4b1a"}})
    answer = hmac.new(secret.encode(), b"3a5c8f72-e6d9-4b1a", hashlib.sha256).hexdigest()
    at = "2026-11-24T12:00:00Z"
    write("webhook", "challenge", "webhook", {"secret": secret, "body": challenge, "received_at": at}, "Python's hmac and hashlib")
    add_text("webhook", "challenge", [("/kind", "verify"), ("/answer", json.dumps({"challenge": answer}, separators=(",", ":")))])
    body = json.dumps({"eventType": "SOMETHING_NEW", "eventId": "e-7", "meta": {"deliveredAt": 1795521600000}})
    right = hmac.new(secret.encode(), body.encode(), hashlib.sha256).hexdigest()
    write("webhook", "unknown_kind", "webhook",
          {"secret": secret, "body": body, "signature": right, "received_at": at}, "Python's hmac; a word that no version knows")
    add_text("webhook", "unknown_kind", [("/kind", "other"), ("/event_type", "SOMETHING_NEW")])
    refuse = "refusal stated in the reference"
    for name, signature, error in [
        ("one_digit_wrong", ("0" if right[0] != "0" else "1") + right[1:], {"code": "unauthorized", "field": "SC-Signature"}),
        ("upper_case", right.upper(), {"code": "unauthorized", "field": "SC-Signature"}),
        ("cut_short", right[:-2], {"code": "unauthorized", "field": "SC-Signature"}),
        ("none", None, {"code": "unauthorized", "field": "SC-Signature"}),
    ]:
        request = {"secret": secret, "body": body, "received_at": at} | ({} if signature is None else {"signature": signature})
        write("webhook", f"refused_{name}", "webhook", request, refuse, error=error)
    write("webhook", "refused_two_days_old", "webhook",
          {"secret": secret, "body": body, "signature": right, "received_at": "2026-11-26T13:00:00Z"}, refuse,
          error={"code": "conflict"})


def enode_webhooks():
    """HMAC-SHA1 over the body, in `sha1=` and lower-case digits; what the fields mean: Enode's documentation."""
    secret, at = "vector-enode-secret", "2026-11-24T12:00:00Z"
    sign = lambda body: "sha1=" + hmac.new(secret.encode(), body.encode(), hashlib.sha1).hexdigest()
    for name, body in [("empty", ""), ("plain", "[]"), ("spaces", ' [ 1 ] '), ("umlaut", '["Škoda"]'), ("long", "x" * 5000)]:
        write("webhook", f"enode_signature_{name}", "enode_webhook_signature", {"secret": secret, "body": body}, "Python's hmac and hashlib")
        add_text("webhook", f"enode_signature_{name}", [("", sign(body))])
    deleted = {"event": "user:vehicle:deleted", "createdAt": at, "vehicle": {"id": "car-2"}}
    beat = {"event": "system:heartbeat", "createdAt": at, "pendingEvents": 0}
    body = json.dumps([deleted, beat])
    request = {"secret": secret, "body": body, "signature": sign(body), "received_at": at}
    write("webhook", "enode_events", "enode_webhook", request, "Python's hmac; a car that is gone, a word that says nothing of cars")
    add_text("webhook", "enode_events", [("/0/kind", "deleted"), ("/0/connection_id", "car-2"), ("/1/kind", "other"),
                                         ("/1/event_type", "system:heartbeat")])
    refuse, wrong = "refusal stated in the reference", {"code": "unauthorized", "field": "x-enode-signature"}
    for name, change, error in [
        ("one_digit_wrong", {"signature": sign(body)[:-1] + ("0" if sign(body)[-1] != "0" else "1")}, wrong),
        ("upper_case", {"signature": "sha1=" + sign(body)[5:].upper()}, wrong),
        ("digits_alone", {"signature": sign(body)[5:]}, wrong),
        ("one_byte_more", {"body": body + " "}, wrong),
        ("other_secret", {"secret": "another-enode-secret"}, wrong),
        ("short_secret", {"secret": "fifteen-letters"}, {"code": "invalid_input", "field": "secrets"}),
        ("no_list", {"body": "{}", "signature": sign("{}")}, {"code": "bad_data"}),
        ("two_days_old", {"received_at": "2026-11-26T13:00:00Z"}, {"code": "conflict"}),
    ]:
        write("webhook", f"enode_refused_{name}", "enode_webhook", request | change, refuse, error=error)
    car = {"id": "car-1", "vendor": "TESLA", "lastSeen": at, "isReachable": True,
           "information": {"brand": "Tesla", "model": "Model 3", "year": 2022},
           "chargeState": {"batteryLevel": 43, "range": 212, "batteryCapacity": 75, "isPluggedIn": True, "isCharging": True,
                           "powerDeliveryState": "PLUGGED_IN:CHARGING", "chargeRate": 10.5, "chargeLimit": 85,
                           "chargeTimeRemaining": 180, "lastUpdated": "2026-11-24T11:59:30Z"}}
    body = json.dumps([{"event": "user:vehicle:updated", "createdAt": at, "version": "2024-10-01", "user": {"id": "u"}, "vehicle": car,
                        "updatedFields": ["chargeState.batteryLevel"]}])
    write("live", "enode_webhook", "charge_state",
          {"format": "enode_webhook", "received_at": at, "secret": secret, "signature": sign(body), "body": body},
          "signature by Python's hmac; percent over 100, km times 1000, minutes times 60",
          [("/soc/value", 0.43, 1e-9), ("/range_m/value", 212_000.0, 1e-9), ("/capacity_kwh/value", 75.0, 1e-9),
           ("/power_kw/value", 10.5, 1e-9), ("/charge_limit_soc/value", 0.85, 1e-9), ("/time_to_limit_s/value", 10_800.0, 1e-9)])
    path = FOLDER / "live" / "enode_webhook.json"
    case = json.loads(path.read_text())
    case["expected"] += [{"pointer": pointer, "text": text} for pointer, text in
                         [("/connection_id", "car-1"), ("/make", "Tesla"), ("/charging_status/value", "charging")]]
    path.write_text(json.dumps(case, indent=1) + "\n")


def add_text(kind, name, pairs):
    path = FOLDER / kind / f"{name}.json"
    case = json.loads(path.read_text())
    case["expected"] = [{"pointer": pointer, "text": text} for pointer, text in pairs]
    path.write_text(json.dumps(case, indent=1) + "\n")


def kinds():
    for code, status, retryable in [
        ("invalid_input", 400, 0), ("unauthorized", 401, 0), ("forbidden", 403, 0), ("not_found", 404, 0),
        ("conflict", 409, 1), ("vehicle_state", 409, 1), ("bad_data", 422, 0), ("rate_limited", 429, 1),
        ("cancelled", 499, 0), ("internal", 500, 0), ("io", 500, 1), ("unsupported", 501, 0), ("network", 502, 1),
        ("overloaded", 503, 1), ("timed_out", 504, 1),
    ]:
        write("error", code, "error_row", {"code": code}, "the table of kinds, RFC 9110 and the words' own meaning",
              [("/http_status", status, 0.0), ("/retryable", retryable, 0.0)])


if __name__ == "__main__":
    plugs()
    tariffs()
    drives()
    nights()
    webhooks()
    enode_webhooks()
    kinds()
