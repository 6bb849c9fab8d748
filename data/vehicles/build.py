"""Writes data/vehicles/*.json from the collections that README.md names, which stay outside this repository.

    python3 data/vehicles/build.py OPEN_EV_DATA.json OPEN_EV_DATA_DATASET.jsonl NRCAN.csv

The table below says which entry of which collection backs each car. What no collection gives (drag area, rolling
resistance, recuperation, some masses) is an engineering estimate of the body style, and each file says so.
"""

import csv
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
WALL_EFFICIENCY = 0.88  # as core/src/energy/cycles.rs takes it

# Drag area m2, rolling resistance: engineering estimates of body styles (drag coefficient 0.22 to 0.35 times frontal
# areas of 2.0 to 3.2 m2; class C to A tyres of UN regulation 117).
BODIES = {
    "mini": (0.64, 0.0090),
    "small": (0.64, 0.0085),
    "compact": (0.63, 0.0085),
    "saloon": (0.53, 0.0080),
    "executive": (0.53, 0.0085),
    "sports": (0.52, 0.0090),
    "wagon": (0.66, 0.0085),
    "crossover": (0.70, 0.0085),
    "suv": (0.78, 0.0090),
    "largesuv": (0.86, 0.0095),
    "van": (1.00, 0.0100),
    "pickup": (1.10, 0.0110),
}

# Driving a plug-in hybrid on its battery, Wh/km from the battery in mixed driving: engineering estimates, since the ranges
# that the collection gives mix cycles and capacities.
HYBRIDS = {"saloon": 170.0, "executive": 190.0, "crossover": 200.0, "suv": 225.0, "largesuv": 280.0}
# A plug-in hybrid keeps about a fifth of what is installed to itself.
HYBRID_USABLE = 0.8

# Sockets by market: Europe, North America, both, Japan's standard with type 2 or type 1, China.
CCS2 = ["IEC_62196_T2_COMBO", "IEC_62196_T2"]
CCS1 = ["IEC_62196_T1_COMBO", "IEC_62196_T1"]
NACS = ["SAE_J3400"]
INLETS = {
    "E": CCS2,
    "N": CCS1,
    "EN": CCS2 + CCS1,
    "ENT": CCS2 + NACS,
    "NT": CCS1 + NACS,
    "T": NACS,
    "JE": ["CHADEMO", "IEC_62196_T2"],
    "JN": ["CHADEMO", "IEC_62196_T1"],
    "JEN": ["CHADEMO", "IEC_62196_T2", "IEC_62196_T1"],
    "EJ": CCS2 + ["CHADEMO"],
    "C": ["GBT_DC", "GBT_AC"],
    "EC": CCS2 + ["GBT_DC", "GBT_AC"],
    "A2": ["IEC_62196_T2"],
    "AC": ["GBT_AC"],
}

# make | model | variant | first year | last year | body | mass kg when no collection gives it | chemistry | heat pump |
# inlets | entries: K Open EV Data id, D path in open-ev-data-dataset, N year~pattern in the Canadian ratings
TABLE = (HERE / "cars.txt").read_text()


def slug(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower().replace("#", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def merged(lines):
    """The layered entries with their parent folders' base files under them."""
    by_path = {record["_path"]: record for record in map(json.loads, lines)}

    def over(below, above):
        result = dict(below)
        for key, value in above.items():
            both = isinstance(value, dict) and isinstance(result.get(key), dict)
            result[key] = over(result[key], value) if both else value
        return result

    found = {}
    for path, record in by_path.items():
        parts, entry = path.split("/"), {}
        for depth in range(1, len(parts)):
            entry = over(entry, by_path.get("/".join(parts[:depth] + ["base.json"]), {}))
        # A trim stands on the model's own file of its year.
        main = "/".join(parts[:-1] + [parts[1] + ".json"])
        entry = over(entry, by_path.get(main, {}))
        found[path] = over(entry, record)
    return found


def dig(record, *keys):
    for key in keys:
        record = record.get(key) if isinstance(record, dict) else None
    return record


class Collections:
    def __init__(self, kilowatt, dataset, ratings):
        self.kilowatt = {entry["id"][:8]: entry for entry in json.loads(pathlib.Path(kilowatt).read_text())["data"]}
        self.dataset = merged(pathlib.Path(dataset).read_text().splitlines())
        self.ratings = list(csv.DictReader(open(ratings)))
        shapes = {}
        for entry in self.kilowatt.values():
            if dig(entry, "dc_charger", "charging_curve"):
                shapes.setdefault(self.shape(entry), []).append(entry["id"])
        self.shapes = shapes

    @staticmethod
    def shape(entry):
        points = entry["dc_charger"]["charging_curve"]
        peak = max(point["power"] for point in points)
        return tuple((point["percentage"], round(point["power"] / peak, 3)) for point in points)

    def individual(self, entry):
        """Whether a curve is its own: not flagged default, not one C, a shape that fewer than ten entries share."""
        dc = entry["dc_charger"]
        peak = max(point["power"] for point in dc["charging_curve"])
        return (
            not dc["is_default_charging_curve"]
            and abs(peak - entry["usable_battery_size"]) > 0.05
            and len(self.shapes[self.shape(entry)]) < 10
        )

    def rating(self, make, key):
        year, pattern = key.split("~")
        rows = [
            row
            for row in self.ratings
            if row["model_year"] == year
            and re.search(pattern, row["model"].strip())
            and slug(row["make"].strip()).startswith(slug(make)[:5])
        ]
        if not rows:
            names = [(row["model_year"], row["model"]) for row in self.ratings if slug(row["make"]).startswith(slug(make)[:4])]
            raise SystemExit(f"no rating {key} of {make}; there are {names}")
        return rows[0]


# Power over peak power at each SoC for a car whose curve nobody publishes: the shapes that most individual curves of
# their voltage class follow (README.md, derived curves).
DERIVED = {
    400: [(0, 0.85), (0.1, 1.0), (0.3, 1.0), (0.5, 0.78), (0.7, 0.55), (0.8, 0.45), (0.9, 0.25), (1.0, 0.1)],
    800: [(0, 0.85), (0.1, 1.0), (0.45, 1.0), (0.6, 0.72), (0.7, 0.62), (0.8, 0.48), (0.9, 0.22), (1.0, 0.05)],
}


def curve_points(pairs):
    return [{"soc": round(soc, 4), "power_kw": round(power, 2)} for soc, power in pairs]


def build(line, collections):
    make, model, variant, first, last, body, mass, chemistry, pump, inlets, *keys = [part.strip() for part in line.split("|")]
    keys = {key[0]: key[2:].strip() for key in keys}
    kilowatt = collections.kilowatt[keys["K"]] if "K" in keys else None
    data = collections.dataset[keys["D"] + ".json"] if "D" in keys else None
    rating = collections.rating(make, keys["N"]) if "N" in keys else None
    phev = "P" in keys
    estimated = ["drag_area_m2", "rolling_resistance_coefficient", "regeneration_efficiency"]
    from_kilowatt, from_data = [], []

    usable = kilowatt["usable_battery_size"] if kilowatt else dig(data, "battery", "pack_capacity_kwh_net")
    (from_kilowatt if kilowatt else from_data).append("usable_capacity_kwh")
    gross = dig(data, "battery", "pack_capacity_kwh_gross")
    if gross is not None and gross >= usable:
        from_data.append("gross_capacity_kwh")
    else:
        gross = None
    if phev and (gross is None or usable > 0.9 * gross):
        from_data.remove("usable_capacity_kwh")
        gross, usable = gross or usable, round(HYBRID_USABLE * (gross or usable), 1)
        from_data += [] if "gross_capacity_kwh" in from_data else ["gross_capacity_kwh"]
        estimated.append("usable_capacity_kwh")
    if mass:
        estimated.append("mass_kg")
    else:
        mass = dig(data, "weights", "curb_weight_kg")
        from_data.append("mass_kg")
    if mass is None:
        raise SystemExit(f"no mass: {line}")
    voltage = (
        kilowatt["charging_voltage"] if kilowatt else int((dig(data, "charging", "dc", "architecture_voltage_class") or "400v")[:3])
    )
    (from_kilowatt if kilowatt else from_data).append("voltage_class")

    dc = None
    if kilowatt and kilowatt.get("dc_charger"):
        points = [(point["percentage"] / 100, point["power"]) for point in kilowatt["dc_charger"]["charging_curve"]]
        dc = {"curve": curve_points(points), "tier": "published" if collections.individual(kilowatt) else "derived"}
        from_kilowatt.append("dc.curve")
    elif dig(data, "charging", "dc", "max_power_kw"):
        peak = dig(data, "charging", "dc", "max_power_kw")
        dc = {"curve": curve_points((soc, peak * share) for soc, share in DERIVED[voltage]), "tier": "derived"}
        from_data.append("dc.curve (its peak; the shape is derived)")

    if kilowatt:
        ac = {"onboard_charger_kw": float(kilowatt["ac_charger"]["max_power"]), "phases": kilowatt["ac_charger"]["usable_phases"]}
        from_kilowatt.append("ac")
    else:
        power = dig(data, "charging", "ac", "max_power_kw") or 7.4
        ac = {"onboard_charger_kw": float(power), "phases": 3 if power >= 10 and "N" not in inlets[:1] else 1}
        from_data.append("ac")

    if phev:
        rated = {"cycle": "average", "consumption_wh_per_km": HYBRIDS[body]}
        estimated.append("rated")
    elif rating:
        rated = {
            "cycle": "epa",
            "consumption_wh_per_km": float(rating["comb_kwh_100km"]) * 10,
            "range_m": float(rating["range_km"]) * 1000,
        }
    elif data and dig(data, "range", "rated"):
        ranges = {entry["cycle"]: entry["range_km"] for entry in data["range"]["rated"]}
        cycle = next(cycle for cycle in ("wltp", "epa", "nedc", "cltc") if cycle in ranges)
        rated = {
            "cycle": cycle,
            "consumption_wh_per_km": round(usable * 1000 / ranges[cycle] / WALL_EFFICIENCY, 1),
            "range_m": ranges[cycle] * 1000.0,
        }
        from_data.append("rated (its range; the consumption is usable capacity over range over 0.88 of charging losses)")
    else:
        rated = {"cycle": "average", "consumption_wh_per_km": kilowatt["energy_consumption"]["average_consumption"] * 10.0}
        from_kilowatt.append("rated")

    drag, rolling = BODIES[body]
    record = {
        "id": slug(f"{make} {model} {variant} {first}"),
        "make": make,
        "model": model,
        "variant": variant,
        "year_from": int(first),
        **({"year_to": int(last)} if last else {}),
        "kind": "phev" if phev else "bev",
        **({"gross_capacity_kwh": float(gross)} if gross is not None else {}),
        "usable_capacity_kwh": float(usable),
        **({"chemistry": chemistry} if chemistry else {}),
        "voltage_class": voltage,
        **({"dc": dc} if dc else {}),
        "ac": ac,
        "inlets": INLETS[inlets],
        "mass_kg": float(mass),
        "drag_area_m2": drag,
        "rolling_resistance_coefficient": rolling,
        "regeneration_efficiency": 0.7,
        **({"heat_pump": pump == "y"} if pump else {}),
        "rated": rated,
    }
    estimated += [field for field, given in (("chemistry", chemistry), ("heat_pump", pump)) if given]
    sources = []
    if kilowatt:
        sources.append(("Open EV Data", f"data/ev-data.json at 32d7dc5, entry {kilowatt['id']}", "MIT with attribution", from_kilowatt))
    if data and from_data:
        sources.append(("open-ev-data-dataset", f"src/{keys['D']}.json at 8edb266", "CDLA-Permissive-2.0", from_data))
    if rating:
        locator = f"battery-electric vehicles 2012-2024, {rating['model_year']} {rating['make'].strip()} {rating['model'].strip()}"
        sources.append(("Natural Resources Canada fuel consumption ratings", locator, "OGL-Canada-2.0", ["rated"]))
    sources.append(("Engineering estimate", f"body style {body}, rounded; no maker's figure", "Apache-2.0", estimated))
    sources.append(("Sockets by market", "union of the markets it is sold in", "Apache-2.0", ["inlets"]))
    record["sources"] = [
        {"title": title, "locator": locator, "licence": licence, "fields": fields} for title, locator, licence, fields in sources
    ]
    return record


CLASSES = {
    "city": ["mini"],
    "small": ["small"],
    "compact": ["compact"],
    "saloon": ["saloon"],
    "executive": ["executive"],
    "sports": ["sports"],
    "compact-suv": ["crossover"],
    "suv": ["suv"],
    "large-suv": ["largesuv"],
    "van": ["van"],
    "pickup": ["pickup"],
}


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def average_wh_per_km(record):
    """What a car takes from its battery in mixed driving, by its rating."""
    rated = record["rated"]
    if rated["cycle"] == "average":
        return rated["consumption_wh_per_km"]
    # The WLTP and the NEDC are kinder than the road: 0.85 and 0.70 of the EPA's adjusted label.
    kindness = {"epa": 1.0, "wltp": 0.85, "nedc": 0.70, "cltc": 0.70}[rated["cycle"]]
    return rated["consumption_wh_per_km"] * WALL_EFFICIENCY / kindness


def class_prior(name, bodies, cars):
    """The middle of the battery-electric cars of a body style."""
    members = [record for body, record in cars if body in bodies and record["kind"] == "bev"]
    usable = round(median(record["usable_capacity_kwh"] for record in members), 1)
    peak_c = median(
        max(point["power_kw"] for point in record["dc"]["curve"]) / record["usable_capacity_kwh"] for record in members
    )
    drag, rolling = BODIES[bodies[0]]
    onboard = median(record["ac"]["onboard_charger_kw"] for record in members)
    return {
        "id": f"class-{name}",
        "make": "Class",
        "model": name,
        "variant": f"typical of {len(members)} cars",
        "year_from": 2015,
        "kind": "bev",
        "usable_capacity_kwh": usable,
        "voltage_class": 400,
        "dc": {"curve": curve_points((soc, peak_c * usable * share) for soc, share in DERIVED[400]), "tier": "derived"},
        "ac": {"onboard_charger_kw": onboard, "phases": 3 if onboard >= 10 else 1},
        "inlets": CCS2 + CCS1 + NACS,
        "mass_kg": round(median(record["mass_kg"] for record in members), -1),
        "drag_area_m2": drag,
        "rolling_resistance_coefficient": rolling,
        "regeneration_efficiency": 0.7,
        "rated": {"cycle": "average", "consumption_wh_per_km": round(median(average_wh_per_km(record) for record in members), 1)},
        "sources": [
            {
                "title": "Wattfarer class prior",
                "locator": f"medians of the {len(members)} battery-electric cars of body style {' or '.join(bodies)} in this catalogue",
                "licence": "CDLA-Permissive-2.0 and MIT with attribution, as the cars' own",
                "fields": ["usable_capacity_kwh", "dc.curve", "ac", "mass_kg", "rated"],
            },
            {
                "title": "Engineering estimate",
                "locator": f"body style {bodies[0]}, rounded; no maker's figure",
                "licence": "Apache-2.0",
                "fields": ["drag_area_m2", "rolling_resistance_coefficient", "regeneration_efficiency", "inlets"],
            },
        ],
    }


def text_of(record):
    """JSON with one field a line and short values kept on theirs."""
    lines = []
    for key, value in record.items():
        if key == "dc":
            points = ",\n".join("      " + json.dumps(point) for point in value["curve"])
            rest = "".join(f',\n    "{k}": {json.dumps(v)}' for k, v in value.items() if k != "curve")
            lines.append(f'  "dc": {{\n    "curve": [\n{points}\n    ]{rest}\n  }}')
        elif key == "sources":
            rows = ",\n".join("    " + json.dumps(source, ensure_ascii=False) for source in value)
            lines.append(f'  "sources": [\n{rows}\n  ]')
        else:
            lines.append(f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main():
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    collections = Collections(*sys.argv[1:])
    for old in [*HERE.glob("*.json"), *HERE.glob("classes/*.json")]:
        old.unlink()
    cars = []
    for line in TABLE.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        record = build(line, collections)
        path = HERE / f"{record['id']}.json"
        if path.exists():
            raise SystemExit(f"{path.name} twice")
        path.write_text(text_of(record))
        cars.append((line.split("|")[5].strip(), record))
    (HERE / "classes").mkdir(exist_ok=True)
    for name, bodies in CLASSES.items():
        (HERE / "classes" / f"class-{name}.json").write_text(text_of(class_prior(name, bodies, cars)))
    print(len(cars), "cars,", len(CLASSES), "class priors")


if __name__ == "__main__":
    main()
