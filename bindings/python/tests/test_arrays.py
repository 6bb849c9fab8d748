"""Arrays and tables in and out."""

import time

import numpy as np
import pytest
import wattfarer
from support import CAR, FULL, charge_request

BULK = wattfarer.BulkRequest(vehicle=CAR, connector={"current_type": "dc", "max_power_kw": 150.0})


def test_a_row_is_what_a_single_estimate_says():
    starts = np.linspace(0.05, 0.75, 57)
    columns = wattfarer.charge_estimates_bulk(BULK, starts, 0.8)
    for start, duration_s, p90_s in zip(starts, columns.duration_s, columns.duration_p90_s):
        single = wattfarer.charge_estimate(charge_request(start_soc=float(start)))
        assert (duration_s, p90_s) == (single.duration_s, single.duration_p90_s)
    outcomes = wattfarer.charge_estimates([charge_request(start_soc=0.3), charge_request(start_soc=30.0)])
    assert outcomes[0].failure is None and outcomes[1].failure.code == "invalid_input"


def test_arrays_are_given_away_and_strides_are_read():
    starts = np.linspace(0.0, 0.7, 100)
    columns = wattfarer.charge_estimates_bulk(BULK, starts[::2], np.full(50, 0.8))
    assert isinstance(columns.duration_s, np.ndarray) and columns.duration_s.flags.owndata is False
    assert np.array_equal(columns.duration_s, wattfarer.charge_estimates_bulk(BULK, list(starts[::2]), 0.8).duration_s)
    assert wattfarer.charge_estimates_bulk(BULK, np.array([0.9, np.nan, 0.1]), 0.8).refused == 2
    with pytest.raises(wattfarer.InvalidInputError):
        wattfarer.charge_estimates_bulk(BULK, np.zeros(3), np.zeros(4))


def test_tables_of_all_libraries_go_in_and_come_out():
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    pyarrow, duckdb = pytest.importorskip("pyarrow"), pytest.importorskip("duckdb")
    data = {"start_soc": [0.1, 0.2, None], "target_soc": [0.8, 0.8, 0.8]}
    tables = [pyarrow.table(data), polars.DataFrame(data), pandas.DataFrame(data)]
    tables.append(duckdb.sql("select * from (values (0.1, 0.8), (0.2, 0.8), (null, 0.8)) as it(start_soc, target_soc)"))
    answers = [wattfarer.estimate_table(BULK, table) for table in tables]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0].refused == 1
    out = answers[0]
    assert pyarrow.table(out).num_rows == len(out) == 3
    assert polars.DataFrame(out).height == 3 and out.to_polars().width == 6
    assert len(out.to_pandas()) == 3
    arrow = out.to_arrow()
    assert duckdb.sql("select count(*) from arrow where duration_s > 0").fetchall() == [(2,)]
    with pytest.raises(wattfarer.InvalidInputError, match="no column"):
        wattfarer.estimate_table(BULK, tables[0], start_soc="nowhere")


def test_trips_and_schedules_are_tables():
    polars = pytest.importorskip("polars")
    from support import planner, request

    trip = planner().plan(request()).trips[0]
    frame = polars.DataFrame(trip)
    assert frame["kind"].to_list() == [str(leg.kind) for leg in trip.legs]
    assert abs(frame["duration_s"].sum() - trip.totals.duration_s) < 1e-6


def test_a_million_estimates_take_what_they_take_in_rust():
    rows = 1_000_000 if FULL else 200_000
    starts, targets = np.linspace(0.0, 0.75, rows), np.full(rows, 0.8)
    wattfarer.charge_estimates_bulk(BULK, starts[:1000], targets[:1000])
    began = time.process_time()
    columns = wattfarer.charge_estimates_bulk(BULK, starts, targets)
    spent_s = time.process_time() - began
    print(f"{rows} estimates: {1000 * spent_s:.1f} ms")
    assert len(columns) == rows and columns.refused == 0
