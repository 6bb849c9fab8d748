"""Build `world.wfnet.gz`: the highways of the world, repaired, scaled and packed.

    python3 data/networks/build.py [--packages FOLDER]

Needs numpy and, unless FOLDER already holds the files, pip and npm. README.md
of this folder gives the origin of everything, the steps and the layout.
"""

import heapq
import io
import json
import math
import os
import sys
import time

import numpy as np

import links
import packages
import wfnet
from wfnet import FERRY, HEALED, ROAD, SHUTTLE, distance_km

HERE = os.path.dirname(os.path.abspath(__file__))

# A dead end is joined to the nearest node within HEAL_KM in a straight line that
# is not within REACH_KM along the roads. Farther than 5 km begins to cross water.
HEAL_KM, REACH_KM, HEAL_FACTOR = 5.0, 25.0, 1.1
SMALLEST_COMPONENT = 100

# Known road distance over network distance, median of trips (check.py).
REGIONS = [
    {"name": "Europe", "lat_min": 34, "lat_max": 72, "lon_min": -25, "lon_max": 45, "length_factor": 1.072},
    {"name": "North America", "lat_min": 14, "lat_max": 71, "lon_min": -170, "lon_max": -52, "length_factor": 1.038},
]
ELSEWHERE_FACTOR = 1.05


def parse_highways(text):
    """Nodes in thousandths of a degree and undirected edges (a < b, km) of the package's source text."""
    lines = {line.split("=", 1)[0]: line for line in text.split("\n") if "=" in line}
    nodes = np.array(json.loads(lines["nodes"][len("nodes="):]))
    a, b, km = [], [], []
    for node, neighbours in enumerate(lines["graph"][len("graph=[{"):-2].split("}, {")):
        for pair in neighbours.strip("{}").split(", "):
            if pair:
                other, length = pair.split(": ")
                if node < int(other):
                    a.append(node)
                    b.append(int(other))
                    km.append(float(length))
    return np.rint(nodes * 1000).astype(np.int64), np.array(a), np.array(b), np.array(km)


def adjacency(count, a, b, km):
    out = [[] for _ in range(count)]
    for x, y, length in zip(a.tolist(), b.tolist(), km.tolist()):
        out[x].append((y, length))
        out[y].append((x, length))
    return out


def reachable(neighbours, source, limit):
    best, heap = {source: 0.0}, [(0.0, source)]
    while heap:
        km, node = heapq.heappop(heap)
        if km > best[node]:
            continue
        for other, step in neighbours[node]:
            there = km + step
            if there <= limit and there < best.get(other, math.inf):
                best[other] = there
                heapq.heappush(heap, (there, other))
    return best


def heal(milli, a, b, km):
    """Edges (a, b, km) that close the gaps at dead ends."""
    count = len(milli)
    neighbours = adjacency(count, a, b, km)
    lat, lon = milli[:, 0] / 1000.0, milli[:, 1] / 1000.0
    cell = 0.05  # degrees of latitude: 5.6 km, so one ring of rows is enough
    rows, cols = np.floor(lat / cell).astype(int), np.floor(lon / cell).astype(int)
    buckets = {}
    for node, key in enumerate(zip(rows.tolist(), cols.tolist())):
        buckets.setdefault(key, []).append(node)
    healed = {}
    for node in range(count):
        if len(neighbours[node]) != 1:
            continue
        reach = math.ceil(1.0 / math.cos(math.radians(lat[node])))
        near = [other for r in range(rows[node] - 1, rows[node] + 2)
                for c in range(cols[node] - reach, cols[node] + reach + 1)
                for other in buckets.get((r, c), ()) if other != node]
        if not near:
            continue
        near = np.array(near)
        distance = distance_km(lat[node], lon[node], lat[near], lon[near])
        close = distance <= HEAL_KM
        near, distance = near[close], distance[close]
        if not len(near):
            continue
        known = reachable(neighbours, node, REACH_KM)
        for i in np.lexsort((near, distance)).tolist():
            other = int(near[i])
            if other not in known:
                if links.crosses_barrier(lat[node], lon[node], lat[other], lon[other]):
                    continue
                pair = (min(node, other), max(node, other))
                healed[pair] = HEAL_FACTOR * float(distance[i])
                break
    pairs = sorted(healed)
    return (np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs]),
            np.array([healed[p] for p in pairs]))


def components(count, a, b):
    """A component number per node: the smallest node number in it."""
    label = np.arange(count)
    while True:
        low = np.minimum(label[a], label[b])
        new = label.copy()
        np.minimum.at(new, a, low)
        np.minimum.at(new, b, low)
        np.minimum.at(new, label[a], low)
        np.minimum.at(new, label[b], low)
        new = new[new]
        if np.array_equal(new, label):
            return label
        label = new


def hilbert(x, y, bits):
    """Position along the Hilbert curve of a 2^bits square, so that neighbours in the file are near."""
    x, y = x.astype(np.int64).copy(), y.astype(np.int64).copy()
    d = np.zeros(len(x), dtype=np.int64)
    s = 1 << (bits - 1)
    while s:
        rx, ry = ((x & s) > 0).astype(np.int64), ((y & s) > 0).astype(np.int64)
        d += s * s * ((3 * rx) ^ ry)
        x, y = x & (s - 1), y & (s - 1)
        flip = (ry == 0) & (rx == 1)
        x, y = np.where(flip, s - 1 - x, x), np.where(flip, s - 1 - y, y)
        swap = ry == 0
        x, y = np.where(swap, y, x), np.where(swap, x, y)
        s >>= 1
    return d


def read_places(text):
    """lat, lon, dem (NaN where missing), country of the GeoNames table."""
    lat, lon, dem, country = [], [], [], []
    for line in text.split("\n"):
        cells = line.split("\t")
        if len(cells) == 19:
            lat.append(float(cells[4]))
            lon.append(float(cells[5]))
            dem.append(float(cells[16]) if cells[16] not in ("", "-9999") else math.nan)
            country.append(cells[8])
    return np.array(lat), np.array(lon), np.array(dem), country


def nearest_places(lat, lon, place_lat, place_lon, wanted):
    """Indices and squared distances (km2) of the `wanted` nearest places of every node."""
    size = 0.5
    buckets = {}
    for i, key in enumerate(zip(np.floor(place_lat / size).astype(int).tolist(),
                                np.floor(place_lon / size).astype(int).tolist())):
        buckets.setdefault(key, []).append(i)
    cells = np.stack([np.floor(lat / size), np.floor(lon / size)], axis=1).astype(int)
    order = np.lexsort((cells[:, 1], cells[:, 0]))
    edges = np.flatnonzero(np.any(np.diff(cells[order], axis=0) != 0, axis=1)) + 1
    found = np.zeros((len(lat), wanted), dtype=np.int64)
    squared = np.zeros((len(lat), wanted))
    columns = int(360 / size)
    for members in np.split(order, edges):
        row, col = cells[members[0]]
        squeeze = math.cos(math.radians(min(89.0, abs((row + 0.5) * size) + 0.5 * size)))
        ring, open_nodes = 1, members
        while len(open_nodes):
            wide = math.ceil(ring / squeeze)
            near = [p for r in range(row - ring, row + ring + 1) for c in range(col - wide, col + wide + 1)
                    for p in buckets.get((r, (c + columns // 2) % columns - columns // 2), ())]
            done = np.zeros(len(open_nodes), dtype=bool)
            if len(near) >= wanted:
                near = np.array(sorted(near))
                dx = (place_lon[near][None, :] - lon[open_nodes][:, None] + 180) % 360 - 180
                dx *= 111.195 * np.cos(np.radians(lat[open_nodes]))[:, None]
                dy = (place_lat[near][None, :] - lat[open_nodes][:, None]) * 111.195
                distance = dx * dx + dy * dy
                pick = np.argsort(distance, axis=1, kind="stable")[:, :wanted]
                chosen = np.take_along_axis(distance, pick, axis=1)
                # a place outside the ring is at least this far away
                done = (chosen[:, -1] <= (ring * size * 111.195 * 0.98) ** 2) | (ring >= 40)
                found[open_nodes[done]] = near[pick[done]]
                squared[open_nodes[done]] = chosen[done]
            open_nodes = open_nodes[~done]
            ring *= 2
    return found, squared


def main():
    began = time.time()

    def say(text):
        print(f"{time.time() - began:6.1f} s  {text}", file=sys.stderr)

    folder = packages.packages_folder(sys.argv)
    milli, a, b, km = parse_highways(packages.read("world_highways.py", folder).decode())
    say(f"{len(milli)} nodes, {len(a)} edges")

    ha, hb, hkm = heal(milli, a, b, km)
    say(f"{len(ha)} gaps healed")

    lat, lon = milli[:, 0] / 1000.0, milli[:, 1] / 1000.0
    la, lb, lkm, lkind, lseconds = [], [], [], [], []
    for name, kind, from_lat, from_lon, to_lat, to_lon, length, minutes in links.LINKS:
        ends, off = [], []
        for x, y in ((from_lat, from_lon), (to_lat, to_lon)):
            distance = distance_km(x, y, lat, lon)
            ends.append(int(np.argmin(distance)))
            off.append(float(distance.min()))
        if ends[0] == ends[1] or max(off) > links.SNAP_LIMIT_KM:
            raise ValueError(f"link {name}: ends snap {off[0]:.1f} and {off[1]:.1f} km away")
        say(f"link {name}: snapped {off[0]:.1f} and {off[1]:.1f} km")
        la.append(min(ends))
        lb.append(max(ends))
        lkm.append(length + sum(off))
        lkind.append(wfnet.KINDS.index(kind))
        lseconds.append(minutes * 60)

    # one length factor per region, by the edge's first end; healed edges and links stay
    factor = np.full(len(a), ELSEWHERE_FACTOR)
    for region in REGIONS:
        inside = ((lat[a] >= region["lat_min"]) & (lat[a] <= region["lat_max"])
                  & (lon[a] >= region["lon_min"]) & (lon[a] <= region["lon_max"]))
        factor[inside] = region["length_factor"]

    all_a, all_b = np.concatenate((a, ha, la)).astype(int), np.concatenate((b, hb, lb)).astype(int)
    all_km = np.concatenate((km * factor, hkm, lkm))
    all_kind = np.concatenate((np.full(len(a), ROAD), np.full(len(ha), HEALED), lkind)).astype(int)
    all_seconds = np.concatenate((np.zeros(len(a) + len(ha)), lseconds)).astype(int)

    label = components(len(milli), all_a, all_b)
    kept = np.bincount(label, minlength=len(milli))[label] >= SMALLEST_COMPONENT
    curve = hilbert(milli[:, 1] + 180_000, milli[:, 0] + 90_000, 19)
    order = np.lexsort((np.arange(len(milli)), curve))
    order = order[kept[order]]
    number = np.full(len(milli), -1)
    number[order] = np.arange(len(order))
    use = kept[all_a] & kept[all_b]
    new_a, new_b = number[all_a[use]], number[all_b[use]]
    new_a, new_b = np.minimum(new_a, new_b), np.maximum(new_a, new_b)
    rank = np.lexsort((all_kind[use], new_b, new_a))
    new_a, new_b = new_a[rank], new_b[rank]
    length = np.maximum(1, np.rint(all_km[use][rank] * 100)).astype(np.int64)
    kind, seconds = all_kind[use][rank], all_seconds[use][rank]
    milli, lat, lon = milli[order], lat[order], lon[order]
    say(f"kept {len(order)} nodes, {len(new_a)} edges")

    place_lat, place_lon, dem, place_country = read_places(packages.read("cities1000.txt", folder).decode())
    high = np.flatnonzero(~np.isnan(dem))
    found, squared = nearest_places(lat, lon, place_lat[high], place_lon[high], 4)
    weight = 1.0 / np.maximum(squared, 1e-4)
    elevation = (weight * dem[high][found]).sum(axis=1) / weight.sum(axis=1)
    grid = np.load(io.BytesIO(packages.read("g10g.npz", folder)))["arr_0"]
    covered = (lat > 0) & (lat <= 50) & (lon >= 0) & (lon < 90)
    # whole thousandths keep the cell exact: (50 - lat) * 120 = (50000 - milli) * 3 / 25
    row = np.minimum((50_000 - milli[covered, 0]) * 3 // 25, 5999)
    elevation[covered] = grid[row, np.minimum(milli[covered, 1] * 3 // 25, 10799)]
    elevation = np.rint(elevation).astype(np.int64)

    found, _ = nearest_places(lat, lon, place_lat, place_lon, 1)
    codes = np.array([code if len(code) == 2 else "??" for code in place_country])[found[:, 0]]
    countries = sorted(set(codes.tolist()))
    index = {code: i for i, code in enumerate(countries)}
    country = np.array([index[code] for code in codes.tolist()])
    say(f"{len(countries)} countries, {int(covered.sum())} heights from GLOBE")

    metadata = {
        "name": "World highways", "network_date": "2024-04-19",
        "licence": "ODbL-1.0", "attribution": "(c) OpenStreetMap contributors",
        "attributions": [
            "(c) OpenStreetMap contributors, openstreetmap.org/copyright (ODbL 1.0), by way of scgraph_data (MIT)",
            "Place names and heights: GeoNames (geonames.org), CC BY 3.0",
            "Elevation: GLOBE 1.0, NOAA National Geophysical Data Center"],
        "caveat": "Simplified, not for navigation.",
        "heal_km": HEAL_KM, "reach_km": REACH_KM, "smallest_component": SMALLEST_COMPONENT,
        "regions": REGIONS, "elsewhere_length_factor": ELSEWHERE_FACTOR,
    }
    net = wfnet.Network(metadata, milli[:, 0], milli[:, 1], elevation, countries, country,
                        new_a, new_b, length, kind, seconds)
    content = wfnet.encode(net)
    size = wfnet.write_gzip(os.path.join(HERE, "world.wfnet.gz"), content)
    again = wfnet.decode(content)
    for column in ("lat_milli", "lon_milli", "elevation_m", "country", "a", "b", "length_10m", "kind", "duration_s"):
        assert np.array_equal(getattr(net, column), getattr(again, column)), column

    label = components(len(milli), new_a, new_b)
    say(f"{len(np.unique(label))} components, the largest {np.bincount(label).max()} nodes")
    for region in REGIONS:
        inside = ((lat >= region["lat_min"]) & (lat <= region["lat_max"])
                  & (lon >= region["lon_min"]) & (lon <= region["lon_max"]))
        count = np.bincount(label[inside])
        say(f"{region['name']}: {inside.sum()} nodes, {count.max() / inside.sum():.1%} in the largest component")
    say(f"{len(content)} bytes, packed {size}; "
        + ", ".join(f"{name} {int((kind == i).sum())}" for i, name in enumerate(wfnet.KINDS)))


if __name__ == "__main__":
    main()
