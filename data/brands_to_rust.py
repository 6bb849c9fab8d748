"""Writes core/src/api/brands_data.rs from data/brands.toml; with --check says whether it is up to date."""

import pathlib
import sys
import tomllib

root = pathlib.Path(__file__).parent
target = root.parent / "core/src/api/brands_data.rs"
PROVIDERS = {"smartcar", "enode", "tesla_fleet"}
FIELDS = {"provider", "word", "first_model_year", "start_stop", "set_limit", "set_current", "note", "source", "as_of"}


def text(value):
    return "None" if value is None else 'Some("%s")' % value.replace("\\", "\\\\").replace('"', '\\"')


def truth(value):
    return "None" if value is None else "Some(%s)" % str(value).lower()


def main():
    makes = tomllib.loads((root / "brands.toml").read_text(encoding="utf-8"))["make"]
    assert len({make["name"] for make in makes}) == len(makes), "a make is there twice"
    lines = [
        "//! Written by data/brands_to_rust.py from data/brands.toml.",
        "",
        "use super::brands::{Brand, Reach};",
        "",
        "#[rustfmt::skip]",
        "pub(super) static BRANDS: &[Brand] = &[",
    ]
    for make in makes:
        lines.append('    Brand { name: "%s", reach: &[' % make["name"])
        for reach in make["reach"]:
            assert set(reach) <= FIELDS and reach["provider"] in PROVIDERS, reach
            assert reach["source"] and len(reach["as_of"]) == 10, reach
            year = reach.get("first_model_year")
            lines.append(
                '        Reach { provider: "%s", word: %s, first_model_year: %s, start_stop: %s, set_limit: %s, set_current: %s, note: %s, source: "%s", as_of: "%s" },'
                % (
                    reach["provider"],
                    text(reach.get("word")),
                    "None" if year is None else "Some(%d)" % year,
                    truth(reach.get("start_stop")),
                    truth(reach.get("set_limit")),
                    truth(reach.get("set_current")),
                    text(reach.get("note")),
                    reach["source"],
                    reach["as_of"],
                )
            )
        lines.append("    ] },")
    lines.append("];")
    written = "\n".join(lines) + "\n"
    if "--check" in sys.argv:
        if target.read_text(encoding="utf-8") != written:
            sys.exit("core/src/api/brands_data.rs differs from data/brands.toml: run `make data`")
        return
    target.write_text(written, encoding="utf-8")


main()
