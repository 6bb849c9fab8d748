"""Writes core/src/vehicle/catalogue_data.rs from data/vehicles/*.json. Run by `make data`; `--check` only compares."""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "core/src/vehicle/catalogue_data.rs"
TIERS = {"measured": "Measured", "published": "Published", "derived": "Derived"}
KINDS = {"bev": "Bev", "phev": "Phev"}


def text(value):
    return json.dumps(value, ensure_ascii=False)


def number(value):
    return repr(float(value))


def optional(value, write):
    return "None" if value is None else f"Some({write(value)})"


def car(record):
    dc = record.get("dc")
    rated = record["rated"]
    curve = lambda points: "&[" + ", ".join(f"({number(p['soc'])}, {number(p['power_kw'])})" for p in points) + "]"
    dc_text = "None"
    if dc:
        dc_text = (
            f"Some(Dc {{ curve: {curve(dc['curve'])}, tier: Tier::{TIERS[dc['tier']]}, "
            f"max_voltage_v: {optional(dc.get('max_voltage_v'), number)}, max_current_a: {optional(dc.get('max_current_a'), number)} }})"
        )
    words = lambda items: "&[" + ", ".join(map(text, items)) + "]"
    sources = ", ".join(
        f"({text(s['title'])}, {text(s['locator'])}, {text(s['licence'])}, {words(s['fields'])})" for s in record["sources"]
    )
    fields = [
        ("id", text(record["id"])),
        ("make", text(record["make"])),
        ("model", text(record["model"])),
        ("variant", text(record["variant"])),
        ("year_from", str(record["year_from"])),
        ("year_to", optional(record.get("year_to"), str)),
        ("kind", f"VehicleKind::{KINDS[record['kind']]}"),
        ("gross_capacity_kwh", optional(record.get("gross_capacity_kwh"), number)),
        ("usable_capacity_kwh", number(record["usable_capacity_kwh"])),
        ("chemistry", optional(record.get("chemistry"), text)),
        ("voltage_class", str(record["voltage_class"])),
        ("dc", dc_text),
        ("ac", f"AcCharging {{ onboard_charger_kw: {number(record['ac']['onboard_charger_kw'])}, phases: {record['ac']['phases']} }}"),
        ("inlets", words(record["inlets"])),
        ("mass_kg", number(record["mass_kg"])),
        ("drag_area_m2", number(record["drag_area_m2"])),
        ("rolling_resistance_coefficient", number(record["rolling_resistance_coefficient"])),
        ("regeneration_efficiency", number(record["regeneration_efficiency"])),
        ("heat_pump", optional(record.get("heat_pump"), lambda v: str(v).lower())),
        ("cycle", text(rated["cycle"])),
        ("consumption_wh_per_km", number(rated["consumption_wh_per_km"])),
        ("range_m", optional(rated.get("range_m"), number)),
        ("sources", f"&[{sources}]"),
    ]
    return "    Car {\n" + "".join(f"        {name}: {value},\n" for name, value in fields) + "    },\n"


def main():
    folder = ROOT / "data/vehicles"
    files = sorted(folder.glob("*.json")) + sorted((folder / "classes").glob("*.json"))
    body = "".join(car(json.loads(file.read_text())) for file in files)
    text = (
        "// Written by data/vehicles_to_rust.py from data/vehicles; `make data` writes it again.\n\n"
        "use super::catalogue::{Car, Dc};\nuse super::{AcCharging, VehicleKind};\nuse crate::battery::Tier;\n\n"
        "#[rustfmt::skip]\n#[allow(clippy::approx_constant)]\n"
        f"pub(super) const CARS: &[Car] = &[\n{body}];\n"
    )
    if "--check" not in sys.argv:
        OUT.write_text(text)
    elif OUT.read_text() != text:
        raise SystemExit(f"{OUT.relative_to(ROOT)} differs from data/vehicles: run `make data`")


if __name__ == "__main__":
    main()
