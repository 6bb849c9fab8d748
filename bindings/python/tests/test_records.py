"""Records: shown, compared, copied, pickled, written."""

import copy
import datetime
import json
import pickle

import pytest
import wattfarer
from support import CAR, charge_request, planner, request


def test_a_record_is_shown_compared_and_copied():
    one = wattfarer.ConnectorLimits("dc", max_power_kw=150.0)
    assert repr(one) == "ConnectorLimits(current_type='dc', max_power_kw=150.0)"
    assert one == wattfarer.ConnectorLimits(wattfarer.CurrentType.DC, 150.0)
    assert one != one.replace(max_power_kw=50.0) and one != "dc"
    with pytest.raises(AttributeError, match="replace"):
        one.max_power_kw = 7.0
    with pytest.raises(wattfarer.InvalidInputError):
        one.replace(power=7.0)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])
def test_answers_survive_copies_and_pickling(again):
    answer = planner().plan(request())
    assert again(answer) == answer
    estimate = wattfarer.charge_estimate(charge_request())
    assert again(estimate) == estimate


def test_answers_survive_json_and_come_back_into_the_engine():
    answer = planner().plan(request())
    back = wattfarer.PlanAnswer.from_json(answer.to_json())
    assert back == answer
    assert json.loads(back.to_geojson())["features"]
    # The plain form has the shape of the JSON; the JSON leaves empty lists out in places.
    written, plain = json.loads(answer.to_json()), answer.to_dict()
    assert plain["trips"][0]["totals"] == {"amounts": []} | written["trips"][0]["totals"]
    assert plain["trips"][0]["legs"][0]["from"] == written["trips"][0]["legs"][0]["from"]
    assert plain["trips"][0]["legs"][0]["geometry"] == written["trips"][0]["legs"][0]["geometry"]


def test_shorthands():
    by_id = charge_request()
    car = wattfarer.vehicle(CAR)
    assert by_id.vehicle == wattfarer.VehicleRef(id=CAR)
    assert charge_request(vehicle=car).vehicle.record == car
    assert wattfarer.charge_estimate(charge_request(vehicle=car)).duration_s == wattfarer.charge_estimate(by_id).duration_s
    night = datetime.datetime(2026, 11, 24, 22, 0, tzinfo=datetime.timezone.utc)
    estimate = wattfarer.charge_estimate(charge_request(starts_at=night))
    assert estimate.starts_at.startswith("2026-11-24T22:00:00")
    with pytest.raises(wattfarer.InvalidInputError, match="offset"):
        wattfarer.charge_estimate(charge_request(starts_at=datetime.datetime(2026, 11, 24)))


def test_notebooks_show_tables_with_a_picture_and_nothing_from_the_network():
    answer = planner().plan(request())
    for shown in (answer._repr_html_(), answer.trips[0]._repr_html_(), wattfarer.charge_estimate(charge_request())._repr_html_()):
        assert "<table>" in shown and "<svg" in shown and "<script" not in shown
        assert "src=" not in shown and "href=" not in shown
    island = planner().plan(request("Reykjavik", "London"))
    assert "no such trip" in island._repr_html_() and str(island.status) == "infeasible"


def test_a_hostile_name_is_escaped():
    answer = planner().plan(request())
    trip = answer.trips[0]
    end = trip.legs[0].from_.replace(name="<script>alert(1)</script>")
    hostile = trip.replace(legs=[trip.legs[0].replace(from_=end), *trip.legs[1:]])
    assert "<script" not in hostile._repr_html_()


def test_plots():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    answer = planner().plan(request())
    assert answer.plot().get_xlabel() == "distance, km"
    assert wattfarer.charge_estimate(charge_request()).plot().lines
    assert wattfarer.vehicle(CAR).dc.plot().lines
    folium = pytest.importorskip("folium")
    assert isinstance(answer.explore(), folium.Map)
