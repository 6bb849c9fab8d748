"""Works out the expected values of the vectors without the engine, by quadrature and small steps, and writes the files.

Run from the repository: python3 tests/vectors/work_out.py
"""
import json
import math
import pathlib

FOLDER = pathlib.Path(__file__).parent
CAR = {
    "id": "vector-car", "make": "Vector", "model": "Car", "variant": "One", "year_from": 2024, "kind": "bev",
    "usable_capacity_kwh": 60.0, "chemistry": "nmc", "voltage_class": 400,
    "dc": {"curve": [{"soc": 0.0, "power_kw": 100.0}, {"soc": 0.4, "power_kw": 160.0}, {"soc": 0.6, "power_kw": 120.0},
                     {"soc": 1.0, "power_kw": 20.0}], "tier": "measured"},
    "ac": {"onboard_charger_kw": 11.0, "phases": 3}, "inlets": ["IEC_62196_T2_COMBO"],
    "mass_kg": 1700.0, "drag_area_m2": 0.6, "rolling_resistance_coefficient": 0.009, "regeneration_efficiency": 0.65,
    "heat_pump": False, "rated": {"cycle": "wltp", "consumption_wh_per_km": 165.0}, "sources": [],
}


def write(kind, name, call, request, source, expected=None, error=None):
    case = {"name": name, "source": source, "call": call, "request": request}
    if expected is not None:
        case["expected"] = [{"pointer": p, "value": v, "tolerance": t} for p, v, t in expected]
    if error is not None:
        case["error"] = error
    (FOLDER / kind / f"{name}.json").write_text(json.dumps(case, indent=1) + "\n")


# Charging. The battery takes 95 % of what a DC plug delivers; power flows 34 s after plugging in.
def curve_kw(soc):
    points = [(p["soc"], p["power_kw"]) for p in CAR["dc"]["curve"]]
    for (a, pa), (b, pb) in zip(points, points[1:]):
        if soc <= b:
            return pa + (pb - pa) * (soc - a) / (b - a)
    return points[-1][1]


def charge_s(start, end, power, capacity, parts=2_000_000):
    """Midpoint rule on capacity / power; no logarithm."""
    width = (end - start) / parts
    return 3600 * capacity * math.fsum(width / power(start + (k + 0.5) * width) for k in range(parts))


def charge_request(goal, connector, start=0.1, **more):
    return {"vehicle": {"record": CAR}, "start_soc": start, "goal": goal, "connector": connector,
            "conditions": {"air_c": 20.0}, **more}


def charging():
    dc = lambda kw: {"current_type": "dc", "max_power_kw": kw}
    how = "midpoint rule with 2,000,000 parts, tests/vectors/work_out.py"
    plug = lambda soc: min(curve_kw(soc), 150.0 * 0.95)
    seconds = charge_s(0.1, 0.8, plug, 60.0)
    write("charge", "dc_150_kw_to_80", "charge_estimate", charge_request({"target_soc": 0.8}, dc(150.0)), how, [
        ("/duration_s", seconds + 34.0, 1e-7), ("/battery_energy_kwh", 42.0, 1e-9),
        ("/delivered_energy_kwh", 42.0 / 0.95, 1e-9), ("/max_power_kw", 150.0, 1e-9)])
    slow = charge_s(0.1, 0.8, lambda soc: min(curve_kw(soc), 50.0 * 0.95), 60.0)
    write("charge", "dc_50_kw_to_80", "charge_estimate", charge_request({"target_soc": 0.8}, dc(50.0)), how,
          [("/duration_s", slow + 34.0, 1e-7)])
    site = charge_s(0.2, 0.7, lambda soc: min(curve_kw(soc), 80.0 * 0.95), 60.0)
    write("charge", "dc_site_limit", "charge_estimate",
          charge_request({"target_soc": 0.7}, dc(300.0), 0.2, site_max_power_kw=80.0), how,
          [("/duration_s", site + 34.0, 1e-7), ("/battery_energy_kwh", 30.0, 1e-9)])
    # The time to 50 %, given as the goal: the SoC comes back.
    cut = charge_s(0.1, 0.5, plug, 60.0)
    write("charge", "dc_for_a_time", "charge_estimate", charge_request({"duration_s": cut + 34.0}, dc(150.0)), how,
          [("/end_soc", 0.5, 1e-7)])
    write("charge", "energy_goal", "charge_estimate", charge_request({"energy_kwh": 12.0}, dc(150.0)),
          "12 of 60 kWh are 20 points", [("/end_soc", 0.3, 1e-9)])
    worn = {"conditions": {"air_c": 20.0, "soh": 0.8}}
    write("charge", "worn_battery", "charge_estimate",
          {**charge_request({"target_soc": 0.8}, dc(150.0)), **worn}, how + "; capacity and curve times 0.8",
          [("/duration_s", charge_s(0.1, 0.8, lambda soc: min(0.8 * curve_kw(soc), 142.5), 48.0) + 34.0, 1e-7)])
    # 20 % of taxes on everything; the seconds until power flows count as charging.
    price = lambda kind, price: {"type": kind, "price": price, "vat": 20.0, "step_size": 0}
    ocpi = {"id": "T", "currency": "EUR", "elements": [
        {"price_components": [price("ENERGY", 0.5), price("TIME", 2.0), price("FLAT", 1.0)]}]}
    write("charge", "priced_by_ocpi", "charge_estimate",
          {**charge_request({"target_soc": 0.8}, dc(150.0)), "tariff": ocpi}, how + "; 0.5 a kWh, 2 an hour, 1 a session, plus 20 %",
          [("/amount/total", 1.2 * (0.5 * 42.0 / 0.95 + 2.0 * (seconds + 34.0) / 3600 + 1.0), 1e-6),
           ("/amount/before_taxes", 0.5 * 42.0 / 0.95 + 2.0 * (seconds + 34.0) / 3600 + 1.0, 1e-6)])
    by_clock = {"currency": "EUR", "time_zone": "Europe/Berlin", "rules": [
        {"from": "06:00", "to": "22:00", "price_per_kwh": 0.4}, {"from": "22:00", "to": "06:00", "price_per_kwh": 0.2}]}
    write("charge", "price_by_the_clock", "charge_estimate",
          {**charge_request({"target_soc": 0.8}, dc(150.0)), "tariff": by_clock, "starts_at": "2026-11-24T23:00:00+01:00"},
          "42 kWh stored, 95 % of the meter's, at 0.2", [("/amount/total", 42.0 / 0.95 * 0.2, 1e-9)])
    refuse = "refusal stated in the reference"
    write("charge", "price_without_a_clock", "charge_estimate",
          {**charge_request({"target_soc": 0.8}, dc(150.0)), "tariff": by_clock}, refuse,
          error={"code": "invalid_input", "field": "starts_at"})
    write("charge", "goal_below_start", "charge_estimate", charge_request({"target_soc": 0.05}, dc(150.0)), refuse,
          error={"code": "invalid_input", "field": "goal.target_soc"})
    write("charge", "no_power_at_the_plug", "charge_estimate", charge_request({"target_soc": 0.8}, dc(0.0)), refuse,
          error={"code": "invalid_input", "field": "connector.max_power_kw"})
    write("charge", "two_goals", "charge_estimate",
          charge_request({"target_soc": 0.8, "energy_kwh": 5.0}, dc(50.0)), refuse,
          error={"code": "invalid_input", "field": "goal"})
    write("charge", "percent_as_fraction", "charge_estimate", charge_request({"target_soc": 80.0}, dc(50.0)), refuse,
          error={"code": "invalid_input", "field": "goal.target_soc"})


# Driving: force times distance in steps of 10 ms, each step sorted into driving or braking by the stated rule.
G, EPS = 9.80665, 0.03


def density(air_c):
    return 101325 / (287.05 * (air_c + 273.15))


def speed_at(trace, t):
    for (a, va), (b, vb) in zip(trace, trace[1:]):
        if t <= b:
            return (va + (vb - va) * (t - a) / (b - a)) / 3.6
    return trace[-1][1] / 3.6


def wltc_efficiency():
    """Drivetrain efficiency from the label: trial and error on the cycle's published feature sums."""
    time_s, length, squared, stops = 1800.0, 23266.278, 11975683.45, 4721.856
    mass = CAR["mass_kg"] + 92.0
    tyre = CAR["rolling_resistance_coefficient"] * (1 + 0.006 * 2.0)
    low, high = 0.5, 1.2
    for _ in range(200):
        eta = (low + high) / 2
        drive = 0.5 * density(23.0) * CAR["drag_area_m2"] * squared + mass * G * tyre * length
        kinetic = 0.5 * mass * (1 + EPS) * stops
        energy = (drive + kinetic) / eta - CAR["regeneration_efficiency"] * kinetic + 250.0 * time_s
        if energy / length / 3.6 / 0.88 > CAR["rated"]["consumption_wh_per_km"]:
            low = eta
        else:
            high = eta
    assert 0.75 < eta < 0.95, eta
    return eta


def drive(trace, air_c, cabin_c, slope=0.0, load=0.0, wind=0.0):
    """Battery energy of a trace, kWh, and its length, m; the cabin is warmed with a time constant of 600 s."""
    eta, step = wltc_efficiency(), 0.01
    mass = CAR["mass_kg"] + load
    drag = 0.5 * density(air_c) * CAR["drag_area_m2"]
    tyre = CAR["rolling_resistance_coefficient"] * (1 + 0.006 * max(0.0, 25 - air_c))
    heat = max(0.0, 80 * (cabin_c - air_c) - 100) / 0.95 + min(2500.0, max(0.0, 100 * (air_c - cabin_c - 1)))
    share = 1 - 0.003 * max(0.0, 20 - (air_c + 15))
    length = battery = 0.0
    count = round((trace[-1][0] - trace[0][0]) / step)
    for k in range(count):
        before, after = speed_at(trace, trace[0][0] + k * step), speed_at(trace, trace[0][0] + (k + 1) * step)
        v = (before + after) / 2
        part = v * step
        head = slope * part + (1 + EPS) * (after**2 - before**2) / (2 * G)
        braked = max(0.0, -head - 0.015 * part)
        resist = drag * (v * v + 0.75 * wind * wind) * part + mass * G * tyre * part
        battery += (resist + mass * G * (head + braked)) / eta / share
        battery -= mass * G * braked * CAR["regeneration_efficiency"]
        battery += (250.0 + heat) / share * step
        length += part
    warm = 54000 * max(0.0, cabin_c - air_c) / 0.95 / share * (1 - math.exp(-(trace[-1][0] - trace[0][0]) / 600))
    return (battery + warm) / 3.6e6, length


def energy_request(trace, conditions, slope=None):
    points = [{"t_s": t, "speed_kmh": v, **({} if slope is None else {"slope": slope})} for t, v in trace]
    return {"vehicle": {"record": CAR}, "conditions": conditions, "trace": points}


def driving():
    how = "force times distance in steps of 10 ms, efficiency by bisection on the label, tests/vectors/work_out.py"
    trip = [(0.0, 0.0), (12.0, 50.0), (70.0, 50.0), (78.0, 0.0), (90.0, 0.0), (120.0, 110.0), (400.0, 110.0),
            (425.0, 0.0)]
    for name, conditions, slope in [
        ("mild", {"air_c": 20.0, "cabin_c": 20.0}, None), ("cold", {"air_c": -10.0, "cabin_c": 21.0}, None),
        ("hot", {"air_c": 35.0, "cabin_c": 22.0}, None),
        ("uphill_loaded", {"air_c": 20.0, "cabin_c": 20.0, "load_kg": 300.0}, 0.05),
        ("downhill", {"air_c": 20.0, "cabin_c": 20.0}, -0.06),
        ("windy_without_heading", {"air_c": 20.0, "cabin_c": 20.0, "wind_kmh": 36.0}, None),
    ]:
        run = 0.0 if slope is None else slope / math.sqrt(1 + slope * slope)
        kwh, length = drive(trip, conditions["air_c"], conditions["cabin_c"], run, conditions.get("load_kg", 0.0),
                            conditions.get("wind_kmh", 0.0) / 3.6)
        write("energy", name, "energy_estimate", energy_request(trip, conditions, slope), how,
              [("/battery_energy_kwh", kwh, 1e-5), ("/distance_m", length, 1e-6)])
    refuse = "refusal stated in the reference"
    write("energy", "health_as_percent", "energy_estimate", energy_request(trip, {"soh": 90.0}), refuse,
          error={"code": "invalid_input", "field": "conditions.soh"})
    write("energy", "time_stands_still", "energy_estimate", energy_request([(0.0, 5.0), (0.0, 5.0)], {}), refuse,
          error={"code": "bad_data", "field": "trace.t_s"})
    write("energy", "one_reading", "energy_estimate", energy_request([(0.0, 5.0)], {}), refuse,
          error={"code": "bad_data", "field": "trace"})


# Schedules. An AC plug of 10 kW stores 10 * 0.94 - 0.2 kW; the battery is flat up to 97 %.
def schedule_request(rows, start, target, arrives, departs, ac_kw=10.0, **more):
    session = {"ref": "car", "vehicle": {"record": CAR}, "start_soc": start, "goal": {"target_soc": target},
               "arrives_at": arrives, "departs_at": departs, "max_power_kw": ac_kw}
    prices = [{"starts_at": at, "price_per_kwh": price} for at, price in rows]
    return {"sessions": [session | more], "tariff": {"currency": "EUR", "prices": prices}}


def scheduling():
    stored = 10.0 * 0.94 - 0.2
    night = [("2026-11-24T18:00:00+01:00", 0.40), ("2026-11-24T22:00:00+01:00", 0.25),
             ("2026-11-25T02:00:00+01:00", 0.18), ("2026-11-25T04:00:00+01:00", 0.22),
             ("2026-11-25T06:00:00+01:00", 0.35), ("2026-11-25T08:00:00+01:00", 0.35)]
    hours = 0.5 * 60.0 / stored
    how = "flat power: hours taken from the cheapest slots up, tests/vectors/work_out.py"
    write("schedule", "cheap_night", "schedule_cheapest",
          schedule_request(night, 0.2, 0.7, "2026-11-24T18:30:00+01:00", "2026-11-25T07:00:00+01:00"), how,
          [("/sessions/0/totals/amount/total", 10.0 * (2 * 0.18 + (hours - 2) * 0.22), 1e-9),
           ("/sessions/0/totals/battery_energy_kwh", 30.0, 1e-9), ("/sessions/0/end_soc", 0.7, 1e-9),
           ("/sessions/0/totals/delivered_energy_kwh", 10.0 * hours, 1e-9)])
    # The hour from 2 to 3 comes twice: once dear, once cheap.
    autumn = [("2026-10-25T01:00:00+02:00", 0.40), ("2026-10-25T02:00:00+02:00", 0.30),
              ("2026-10-25T02:00:00+01:00", 0.10), ("2026-10-25T03:00:00+01:00", 0.50)]
    write("schedule", "hour_that_comes_twice", "schedule_cheapest",
          schedule_request(autumn, 0.2, 0.2 + 1.5 * stored / 60.0, "2026-10-25T01:00:00+02:00", "2026-10-25T04:00:00+01:00"),
          "one hour at 0.10 and half an hour at 0.30, 10 kW", [("/sessions/0/totals/amount/total", 2.5, 1e-9)])
    paid = [("2026-11-24T10:00:00Z", 0.20), ("2026-11-24T11:00:00Z", -0.15), ("2026-11-24T12:00:00Z", 0.20)]
    write("schedule", "negative_price", "schedule_cheapest",
          schedule_request(paid, 0.2, 0.2 + stored / 60.0, "2026-11-24T10:00:00Z", "2026-11-24T13:00:00Z"),
          "one hour at -0.15, 10 kW", [("/sessions/0/totals/amount/total", -1.5, 1e-9)])
    # Every moment of the last hour is as likely to be the departure, a missing kWh counts 0.5: quarters there are worth
    # 7/8, 5/8, 3/8 and 1/8 of 0.4, against 0.2 and 0.1 in the hours before. The two best and half an hour of the first are taken.
    leaving = [("2026-11-24T10:00:00Z", 0.30), ("2026-11-24T11:00:00Z", 0.40), ("2026-11-24T12:00:00Z", 0.10)]
    request = lambda **more: schedule_request(leaving, 0.2, 0.2 + stored / 60.0, "2026-11-24T10:00:00Z", "2026-11-24T13:00:00Z",
                                              earliest_departs_at="2026-11-24T12:00:00Z", **more)
    write("schedule", "departure_in_the_last_hour", "schedule_cheapest", request(shortfall_cost_per_kwh=0.5),
          "half an hour at 0.30 and two quarters at 0.10, worth of each quarter by hand",
          [("/sessions/0/totals/amount/total", 2.0, 1e-9),
           ("/sessions/0/expected_shortfall_kwh", stored / 4 * (1 / 8 + 3 / 8), 1e-9)])
    write("schedule", "ready_at_the_earliest_departure", "schedule_cheapest", request(),
          "one hour at 0.30, the cheaper of the two before the earliest departure",
          [("/sessions/0/totals/amount/total", 3.0, 1e-9), ("/sessions/0/minimum_shortfall_kwh", 0.0, 0.0)])
    write("schedule", "earliest_departure_after_the_latest", "schedule_cheapest",
          schedule_request(leaving, 0.2, 0.3, "2026-11-24T10:00:00Z", "2026-11-24T12:00:00Z",
                           earliest_departs_at="2026-11-24T12:30:00Z"), "refusal stated in the reference",
          error={"code": "invalid_input", "field": "sessions[0].earliest_departs_at"})
    write("schedule", "between_two_states", "schedule_cheapest",
          schedule_request(leaving, 0.2, 0.2 + stored / 60.0, "2026-11-24T10:00:00Z", "2026-11-24T13:00:00Z",
                           highest_start_soc=0.2 + 0.25 * stored / 60.0),
          "planned for an hour at 0.10; the fuller car takes three quarters of it",
          [("/sessions/0/totals/amount/total", 1.0, 1e-9),
           ("/sessions/0/fullest_totals/amount/total", 0.75, 1e-6)])
    write("schedule", "too_late", "schedule_cheapest",
          schedule_request(night, 0.2, 0.7, "2026-11-24T18:30:00+01:00", "2026-11-24T19:30:00+01:00"),
          "30 kWh wanted, one hour stores 9.2", [("/sessions/0/shortfall_kwh", 30.0 - stored, 1e-9),
                                                 ("/sessions/0/totals/amount/total", 4.0, 1e-9)])
    # Direct current that tapers: the share of the first half hour that costs least, by trying 4,000 of them.
    plug = lambda soc: min(curve_kw(soc), 150.0 * 0.95)
    total = charge_s(0.3, 0.9, plug, 60.0, 200_000)
    reached, soc, step = [], 0.3, 0.5
    for _ in range(int(total / step) + 1):
        reached.append(soc)
        middle = soc + plug(soc) * step / 2 / 3600 / 60.0
        soc += plug(middle) * step / 3600 / 60.0
    prices = [0.30, 0.28, 0.31]
    best = min(
        sum(price * 60.0 * (b - a) / 0.95 for price, a, b in zip(prices, [0.3, *cut], [*cut, 0.9]))
        for first in range(0, int(900 / step) + 1, 2) for second in range(0, int(900 / step) + 1, 2)
        if total - (first + second) * step <= 900
        for cut in [(reached[first], 0.9 if (first + second) * step >= total else reached[first + second])]
        if (first + second) * step <= total)
    quarters = list(zip(["2026-11-24T10:00:00Z", "2026-11-24T10:15:00Z", "2026-11-24T10:30:00Z"], prices))
    write("schedule", "tapering_quarters", "schedule_cheapest",
          schedule_request(quarters, 0.3, 0.9, "2026-11-24T10:00:00Z", "2026-11-24T10:45:00Z", 150.0, current_type="dc"),
          "every split of the charging time over three quarters in steps of 1 s, tests/vectors/work_out.py",
          [("/sessions/0/totals/amount/total", best, 2e-4), ("/sessions/0/end_soc", 0.9, 1e-9)])
    # 5 kW of surplus in the second hour, which would earn 0.05: half of 10 kW.
    hourly = [("2026-11-24T10:00:00Z", 0.20), ("2026-11-24T11:00:00Z", 0.30), ("2026-11-24T12:00:00Z", 0.25)]
    sunny = schedule_request(hourly, 0.2, 0.2 + stored / 60.0, "2026-11-24T10:00:00Z", "2026-11-24T13:00:00Z")
    sunny |= {"solar": [{"starts_at": "2026-11-24T11:00:00Z", "ends_at": "2026-11-24T12:00:00Z", "max_power_kw": 5.0}],
              "feed_in_per_kwh": 0.05}
    write("schedule", "solar_surplus", "schedule_cheapest", sunny, "half of 10 kW at 0.30, half at 0.05, for an hour",
          [("/sessions/0/totals/amount/total", 5.0 * 0.30 + 5.0 * 0.05, 1e-9)])
    refuse = "refusal stated in the reference"
    write("schedule", "departure_before_arrival", "schedule_cheapest",
          schedule_request(night, 0.2, 0.7, "2026-11-24T18:30:00+01:00", "2026-11-24T18:00:00+01:00"), refuse,
          error={"code": "invalid_input", "field": "sessions[0].departs_at"})
    write("schedule", "goal_below_start", "schedule_cheapest",
          schedule_request(night, 0.8, 0.7, "2026-11-24T18:30:00+01:00", "2026-11-25T07:00:00+01:00"), refuse,
          error={"code": "invalid_input", "field": "sessions[0].goal.target_soc"})
    twice = [*night, night[0]]
    write("schedule", "two_prices_at_once", "schedule_cheapest",
          schedule_request(twice, 0.2, 0.7, "2026-11-24T18:30:00+01:00", "2026-11-25T07:00:00+01:00"), refuse,
          error={"code": "invalid_input", "field": "tariff.prices[6].starts_at"})


if __name__ == "__main__":
    charging()
    driving()
    scheduling()
