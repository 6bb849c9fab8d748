"""Every kind of error is an exception of its own; no panic ends the process."""

import pickle

import pytest
import wattfarer
from support import charge_request
from wattfarer import _errors, _wattfarer

hooks = pytest.mark.skipif(not hasattr(_wattfarer, "planted_error"), reason="built without test-hooks")


def test_every_kind_of_the_table_has_its_class():
    table = {row.code: row for row in wattfarer.error_table()}
    assert set(table) == set(_errors.KINDS)
    assert len({kind for kind in _errors.KINDS.values()}) == 15


@hooks
@pytest.mark.parametrize("code", sorted(_errors.KINDS))
def test_a_kind_arrives_whole(code):
    with pytest.raises(_errors.KINDS[code]) as caught:
        _wattfarer.planted_error(code)
    error = caught.value
    assert (error.code, error.field, error.hint) == (code, "code", "none")
    assert (error.details, error.retry_after_s) == ({"line": "7"}, 1.5)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code) == (str(error), code)


@hooks
def test_planted_panics_are_exceptions():
    for number in range(200):
        with pytest.raises(wattfarer.InternalError, match=f"planted {number}"):
            _wattfarer.planted_panic(f"planted {number}")


def test_a_refusal_names_field_and_hint():
    with pytest.raises(wattfarer.InvalidInputError) as caught:
        wattfarer.charge_estimate(charge_request(start_soc=80.0))
    assert caught.value.field == "start_soc"
    assert "0.8" in caught.value.hint
    with pytest.raises(wattfarer.NotFoundError):
        wattfarer.vehicle("tesla-model-33")


def test_what_is_no_record_is_refused():
    with pytest.raises(wattfarer.InvalidInputError, match="speed"):
        wattfarer.Conditions(**{"air_c": 1.0}) and charge_request(conditions={"speed": 1.0})
    with pytest.raises(wattfarer.InvalidInputError):
        wattfarer.charge_estimate({"vehicle": "x", "colour": "red"})
    with pytest.raises(wattfarer.InvalidInputError, match="three"):
        charge_request(connector={"current_type": "three"})
    with pytest.raises(TypeError):
        wattfarer.charge_estimate(7)
    with pytest.raises(TypeError):
        charge_request(goal=7)
    with pytest.raises(TypeError):
        wattfarer.charge_estimate(charge_request(start_soc="much"))
