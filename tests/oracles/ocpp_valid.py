"""Reads {"protocol", "body"} a line and prints `valid`, or what the JSON Schema of the protocol (PyPI package ocpp) objects to."""

import json
import pathlib
import sys

import jsonschema
import ocpp

folder = pathlib.Path(ocpp.__file__).parent
names = {
    "ocpp1.6": folder / "v16" / "schemas" / "SetChargingProfile.json",
    "ocpp2.0.1": folder / "v201" / "schemas" / "SetChargingProfileRequest.json",
}


def read(path):
    return json.loads(path.read_text(encoding="utf-8-sig"))


validators = {}
for name, path in names.items():
    schema = read(path)
    validators[name] = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())


def multiples(body):
    # 0.1 has no exact binary form: JSON Schema's multipleOf fails for numbers written as 7.3, so tenths are checked as text.
    if isinstance(body, dict):
        return {key: multiples(value) for key, value in body.items()}
    if isinstance(body, list):
        return [multiples(value) for value in body]
    if isinstance(body, float):
        assert f"{body:.1f}" == repr(body), body
        return round(body)
    return body


for line in sys.stdin:
    case = json.loads(line)
    errors = [error.message for error in validators[case["protocol"]].iter_errors(multiples(case["body"]))]
    print("; ".join(errors).replace("\n", " ") or "valid", flush=True)
