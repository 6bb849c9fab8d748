"""Reads one site a line and prints `served COST` or `short E1 E2 ...`, the fair energies, found by HiGHS.

A site is {"prices": [...], "caps": [...], "cars": [{"need": e, "weight": w, "most": [...], "prices": [...] of its own, if any}]}, energies in kWh. Where all can be
served: the least cost. Else the lexicographic max-min of energy / (weight * need): the level of all open cars is
raised by a linear programme, then those that cannot rise by themselves are held, and so on.
"""

import json
import sys

import highspy

INF = 1e30


class Model:
    """Flows of every car out of every slot, under the caps of slots and of plugs."""

    def __init__(self, site):
        self.site, self.solver = site, highspy.Highs()
        self.solver.setOptionValue("output_flag", False)
        self.slots, self.cars = len(site["caps"]), len(site["cars"])
        for car in site["cars"]:
            for most in car["most"]:
                self.solver.addCol(0.0, 0.0, most, 0, [], [])
        for slot, cap in enumerate(site["caps"]):
            columns = [car * self.slots + slot for car in range(self.cars)]
            self.solver.addRow(-INF, cap, len(columns), columns, [1.0] * len(columns))

    def columns(self, car):
        return list(range(car * self.slots, (car + 1) * self.slots))

    def energy(self, car, low, high, more=()):
        columns, values = self.columns(car), [1.0] * self.slots
        for column, value in more:
            columns.append(column)
            values.append(value)
        self.solver.addRow(low, high, len(columns), columns, values)

    def run(self):
        self.solver.run()
        ok = self.solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return self.solver.getInfo().objective_function_value if ok else None


def served(site):
    model = Model(site)
    for car, record in enumerate(site["cars"]):
        for slot, column in enumerate(model.columns(car)):
            model.solver.changeColCost(column, record.get("prices", site["prices"])[slot])
        model.energy(car, record["need"], record["need"])
    return model.run()


def fair(site):
    cars = site["cars"]
    rate = [car["weight"] * car["need"] for car in cars]
    held = [0.0 if car["need"] == 0 else None for car in cars]
    while None in held:
        highest = max(1 / cars[i]["weight"] for i in range(len(cars)) if held[i] is None)
        model = Model(site)
        level_column = model.slots * model.cars
        model.solver.addCol(-1.0, 0.0, highest, 0, [], [])
        # A car that is full stays at its need while others rise: need is the most of each.
        lowest_full = min(1 / cars[i]["weight"] for i in range(len(cars)) if held[i] is None)
        model.solver.changeColBounds(level_column, 0.0, lowest_full)
        for i in range(len(cars)):
            if held[i] is None:
                model.energy(i, 0.0, INF, [(level_column, -rate[i])])
            else:
                model.energy(i, held[i] - 1e-9, INF)
        level = -model.run()
        for i in [i for i in range(len(cars)) if held[i] is None]:
            one = Model(site)
            for column in one.columns(i):
                one.solver.changeColCost(column, -1.0)
            for j in range(len(cars)):
                least = held[j] if held[j] is not None else min(cars[j]["need"], level * rate[j])
                one.energy(j, max(0.0, least - 1e-9), cars[j]["need"])
            most = -one.run()
            if most <= level * rate[i] + 1e-6 or level * rate[i] >= cars[i]["need"] - 1e-9:
                held[i] = min(level * rate[i], cars[i]["need"])
    return held


for line in sys.stdin:
    site = json.loads(line)
    cost = served(site)
    # HiGHS writes a banner to standard output; results are the lines that begin with these words.
    if cost is not None:
        print("served", repr(float(cost)), flush=True)
    else:
        print("short", *(repr(float(energy)) for energy in fair(site)), flush=True)
