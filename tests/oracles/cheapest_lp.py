"""Reads one instance a line on standard input and prints the least cost of each, found by HiGHS as a linear programme.

An instance is {"prices": [...], "hours": [...], "power_kw": p, "total_h": T, "floor": [first slots, hours] or null}: charging
hours u in 0..hours, their sum T, and at least the floor's hours within its first slots; cost = sum prices * p * u.
"""

import json
import sys

import highspy


def solve(instance):
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    hours, prices = instance["hours"], instance["prices"]
    for length, price in zip(hours, prices):
        solver.addCol(price * instance["power_kw"], 0.0, length, 0, [], [])
    every = list(range(len(hours)))
    solver.addRow(instance["total_h"], instance["total_h"], len(every), every, [1.0] * len(every))
    if instance.get("floor"):
        first, least = instance["floor"]
        solver.addRow(least, 1e30, first, every[:first], [1.0] * first)
    solver.run()
    assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal, solver.getModelStatus()
    return solver.getInfo().objective_function_value


for line in sys.stdin:
    # HiGHS writes a banner to standard output; results are the lines that begin with `cost`.
    print("cost", repr(float(solve(json.loads(line)))), flush=True)
