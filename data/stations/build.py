"""Build `demonstration.tsv.gz`: invented stations along the bundled highways.

    python3 data/stations/build.py

No station in it is real. README.md of this folder states the rule.
"""

import gzip
import hashlib
import heapq
import math
import os
import statistics
import sys

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "networks"))

import wfnet  # noqa: E402

SEED = "wattfarer demonstration stations 1"
TOWN_WITHIN_KM = 5.0
APART_KM = 10.0  # towns nearer to a station than this, in a straight line, share it
SMALL_TOWN = 2_000

# name, box (None is elsewhere), road km within which every node has a station, population from which a town has its own
REGIONS = [
    ("Europe", (34, 72, -25, 45), 60.0, 50_000),
    ("North America", (14, 71, -170, -52), 66.0, 50_000),
    ("elsewhere", None, 120.0, 500_000),
]
# share in percent, power, smallest and largest number of points
POWERS = [(20, 50, 2, 4), (15, 100, 2, 6), (35, 150, 4, 8), (10, 250, 4, 12), (20, 350, 4, 12)]
POWERS_JAPAN = [(40, 50, 2, 4), (30, 100, 2, 6), (30, 150, 4, 6)]
OPERATORS = ["Demonstration network A", "Demonstration network B", "Demonstration network C"]
CCS1, CCS2, NACS = "IEC_62196_T1_COMBO", "IEC_62196_T2_COMBO", "SAE_J3400"
STANDARDS = {
    **{code: [CCS1, NACS] for code in ("US", "CA", "MX", "PR")},
    "CN": ["GBT_DC"],
    "JP": ["CHADEMO", CCS1],
    "KR": [CCS1],
}
REACH_KM = 150.0  # from every node of the largest component in Europe, for at least REACHED
REACHED = 0.97


def region_of(lat, lon):
    for number, (_, box, _, _) in enumerate(REGIONS):
        if box is None or (box[0] <= lat <= box[1] and box[2] <= lon <= box[3]):
            return number
    raise AssertionError("the last region is the whole world")


class Cover:
    """Road distance from every node to the nearest station so far, up to `limit` km."""

    def __init__(self, neighbours, driven, limit):
        self.neighbours, self.driven, self.limit = neighbours, driven, limit
        self.km = np.full(len(neighbours), math.inf).tolist()

    def add(self, station):
        heap = [(0.0, station)]
        self.km[station] = 0.0
        while heap:
            km, node = heapq.heappop(heap)
            if km > self.km[node]:
                continue
            for other, step, edge in self.neighbours[node]:
                there = km + step
                if self.driven[edge] and there <= self.limit and there < self.km[other]:
                    self.km[other] = there
                    heapq.heappush(heap, (there, other))


def read_places():
    with gzip.open(os.path.join(HERE, "..", "places", "places.tsv.gz"), "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    return ([row[0] for row in rows], [row[2] for row in rows], np.array([int(row[3]) for row in rows]),
            np.array([float(row[4]) for row in rows]), np.array([float(row[5]) for row in rows]))


class Near:
    """Nearest of many positions, by cells of a tenth of a degree."""

    SIZE = 0.1

    def __init__(self, lat, lon):
        self.lat, self.lon, self.cells = lat, lon, {}
        for i, key in enumerate(zip(np.floor(lat / self.SIZE).astype(int).tolist(),
                                    np.floor(lon / self.SIZE).astype(int).tolist())):
            self.cells.setdefault(key, []).append(i)

    def find(self, lat, lon, within_km):
        row, col = math.floor(lat / self.SIZE), math.floor(lon / self.SIZE)
        rows = math.ceil(within_km / 111.0 / self.SIZE)
        cols = math.ceil(rows / max(0.05, math.cos(math.radians(abs(lat) + 0.2))))
        near = [i for r in range(row - rows, row + rows + 1) for c in range(col - cols, col + cols + 1)
                for i in self.cells.get((r, c), ())]
        if not near:
            return None, math.inf
        near = np.array(sorted(near))
        km = wfnet.distance_km(lat, lon, self.lat[near], self.lon[near])
        i = int(np.argmin(km))
        return (int(near[i]), float(km[i])) if km[i] <= within_km else (None, math.inf)


def choose(table, number):
    """The row of `table` whose share of 100 holds `number` (0 to 99)."""
    for row in table:
        if number < row[0]:
            return row
        number -= row[0]
    raise AssertionError("shares add up to 100")


def main():
    net = wfnet.read(os.path.join(HERE, "..", "networks", "world.wfnet.gz"))
    neighbours = net.neighbours()
    driven = ((net.kind != wfnet.FERRY) & (net.kind != wfnet.SHUTTLE)).tolist()
    lat, lon = net.lat, net.lon
    names, country, population, place_lat, place_lon = read_places()
    region = np.array([region_of(x, y) for x, y in zip(lat.tolist(), lon.tolist())])
    spacing = [row[2] for row in REGIONS]

    cover = Cover(neighbours, driven, REACH_KM)
    nodes = Near(lat, lon)
    by_size = np.lexsort((np.arange(len(names)), -population))
    stations, towns = [], []
    snapped = {}

    def add(node, place):
        stations.append(node)
        towns.append(place)
        cover.add(node)

    # 1. large towns, the largest first
    for place in by_size.tolist():
        if population[place] < SMALL_TOWN:
            break
        node, _ = nodes.find(place_lat[place], place_lon[place], TOWN_WITHIN_KM)
        if node is None:
            continue
        snapped[place] = node
        if population[place] >= REGIONS[region[node]][3]:
            near = wfnet.distance_km(lat[node], lon[node], lat[stations], lon[stations]) if stations else np.array([math.inf])
            if near.min() >= APART_KM:
                add(node, place)
    # 2. smaller towns where the next station is a stretch of road away, the largest first
    for place in by_size.tolist():
        node = snapped.get(place)
        if node is not None and cover.km[node] > spacing[region[node]]:
            add(node, place)
    # 3. whatever road is left, in the order of the network file
    far = np.array([i for i in range(len(lat)) if cover.km[i] > spacing[region[i]]])
    all_places = Near(place_lat, place_lon)
    for node in far.tolist():
        if cover.km[node] > spacing[region[node]]:
            place = None
            for within in (20, 80, 300, 1200, 5000):
                place, _ = all_places.find(lat[node], lon[node], within)
                if place is not None:
                    break
            add(node, place)

    rows, seen = [], set()
    for node, place in zip(stations, towns):
        digest = hashlib.sha256(f"{SEED} {net.lat_milli[node]} {net.lon_milli[node]}".encode()).digest()
        code = country[place] if region_of(place_lat[place], place_lon[place]) == region[node] else net.countries[net.country[node]]
        _, power, least, most = choose(POWERS_JAPAN if code == "JP" else POWERS, int.from_bytes(digest[0:4], "big") % 100)
        points = least + int.from_bytes(digest[4:8], "big") % (most - least + 1)
        operator = OPERATORS[int.from_bytes(digest[8:12], "big") % len(OPERATORS)]
        identifier = f"demo-{code.lower()}-{digest[12:16].hex()}"
        assert identifier not in seen
        seen.add(identifier)
        rows.append((code, identifier, f"Demonstration station near {names[place]}", f"{lat[node]:.3f}", f"{lon[node]:.3f}",
                     operator, "|".join(STANDARDS.get(code, [CCS2])), power, points))
    rows.sort()
    text = "id\tname\tlat\tlon\tcountry_code\toperator\tstandards\tpower_kw\tpoints\n" + "".join(
        f"{r[1]}\t{r[2]}\t{r[3]}\t{r[4]}\t{r[0]}\t{r[5]}\t{r[6]}\t{r[7]}\t{r[8]}\n" for r in rows)
    size = wfnet.write_gzip(os.path.join(HERE, "demonstration.tsv.gz"), text.encode())
    print(f"{len(rows)} stations, {len(text.encode())} bytes, packed {size}", file=sys.stderr)

    # the check: roads of Europe's largest component
    label = components(len(lat), net.a, net.b)
    for number, (name, _, step, _) in enumerate(REGIONS):
        inside = np.flatnonzero(region == number)
        count = sum(region[node] == number for node in stations)
        largest = inside[label[inside] == np.bincount(label[inside]).argmax()]
        km = np.array(cover.km)[largest]
        share = float((km <= REACH_KM).mean())
        print(f"{name}: {count} stations; largest component {len(largest)} nodes, {share:.2%} within {REACH_KM:.0f} km, "
              f"median {statistics.median(km.tolist()):.0f} km, farthest {km.max():.0f} km", file=sys.stderr)
        if number == 0:
            assert share >= REACHED, "Europe is not covered"


def components(count, a, b):
    """The smallest node number of its component for every node."""
    label = np.arange(count)
    while True:
        low = np.minimum(label[a], label[b])
        new = label.copy()
        for ends in (a, b, label[a], label[b]):
            np.minimum.at(new, ends, low)
        new = new[new]
        if np.array_equal(new, label):
            return label
        label = new


if __name__ == "__main__":
    main()
