"""Reads one site a line and prints `highs MS ms, cost COST`: CPU time of HiGHS for the cheapest energies, one thread.

A site is {"prices": [...], "caps": kWh of each slot or null, "cars": [[need, most a slot, first slot, end], ...]}.
"""

import json
import sys
import time

import highspy
import numpy

for line in sys.stdin:
    site = json.loads(line)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    model = highspy.HighsLp()
    columns = [(car, slot) for car, (_, _, first, end) in enumerate(site["cars"]) for slot in range(int(first), int(end))]
    cars, slots = len(site["cars"]), len(site["prices"])
    capped = site["caps"] is not None
    model.num_col_, model.num_row_ = len(columns), cars + (slots if capped else 0)
    model.col_cost_ = numpy.array([site["prices"][slot] for _, slot in columns])
    model.col_lower_ = numpy.zeros(len(columns))
    model.col_upper_ = numpy.array([site["cars"][car][1] for car, _ in columns], dtype=float)
    needs = [car[0] for car in site["cars"]]
    model.row_lower_ = numpy.array(needs + ([-1e30] * slots if capped else []), dtype=float)
    model.row_upper_ = numpy.array(needs + ([site["caps"]] * slots if capped else []), dtype=float)
    rows = [[car, cars + slot] if capped else [car] for car, slot in columns]
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_ = numpy.arange(len(columns) + 1, dtype=numpy.int32) * (2 if capped else 1)
    model.a_matrix_.index_ = numpy.array([row for pair in rows for row in pair], dtype=numpy.int32)
    model.a_matrix_.value_ = numpy.ones(sum(len(pair) for pair in rows))
    solver.passModel(model)
    start = time.process_time()
    solver.run()
    seconds = time.process_time() - start
    assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal, solver.getModelStatus()
    print(f"highs {seconds * 1000:.2f} ms, cost {solver.getInfo().objective_function_value:.4f}", flush=True)
