"""Build `land.wfland.gz`, the outlines of land and the borders of countries for drawn maps.

    python3 data/land/build.py [--packages FOLDER]

README.md of this folder gives origin, licence and the layout of the file. Needs npm for the download, nothing else.
"""

import gzip
import io
import json
import os
import struct
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "networks"))

import packages  # noqa: E402

MAGIC = b"WFLAND01"
# Grid steps in a degree; the source's own grid is 0.0036 by 0.0017 degree.
STEPS_PER_DEGREE = 500
HALF_TURN = 180 * STEPS_PER_DEGREE
SOUTH_POLE = -90 * STEPS_PER_DEGREE


def arcs_on_grid(topology):
    """Every arc of the topology as points (x, y) of our grid."""
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    out = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            lon, lat = x * scale_x + move_x, y * scale_y + move_y
            points.append((round(lon * STEPS_PER_DEGREE), round(lat * STEPS_PER_DEGREE)))
        out.append(points)
    return out


def joined(arcs, numbers):
    """The line through arcs; a negative number is the arc ~number walked backwards."""
    line = []
    for number in numbers:
        points = arcs[number] if number >= 0 else arcs[~number][::-1]
        line += points[1:] if line else points
    return line


def rings_of(geometry):
    if geometry["type"] == "Polygon":
        return geometry["arcs"]
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in geometry["arcs"] for ring in polygon]
    return []


def without_repeats(line):
    return [point for at, point in enumerate(line) if at == 0 or point != line[at - 1]]


def clipped(ring, edge, east):
    """The part of a ring east (or west) of the meridian `edge` (Sutherland and Hodgman 1974)."""
    inside = (lambda x: x >= edge) if east else (lambda x: x <= edge)
    out = []
    for (ax, ay), (bx, by) in zip(ring[-1:] + ring[:-1], ring):
        if inside(ax) != inside(bx):
            out.append((edge, ay + round((by - ay) * (edge - ax) / (bx - ax))))
        if inside(bx):
            out.append((bx, by))
    return out


def cut_at_antimeridian(ring):
    """The source joins land across the antimeridian and around the pole; here it ends there."""
    unrolled = [ring[0]]
    for (ax, _), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        step = (bx - ax + HALF_TURN) % (2 * HALF_TURN) - HALF_TURN
        unrolled.append((unrolled[-1][0] + step, by))
    around = unrolled[-1][0] - unrolled[0][0]
    if around:
        # Antarctica: down to the pole and back along it.
        unrolled += [(unrolled[-1][0], SOUTH_POLE), (unrolled[0][0], SOUTH_POLE)]
    else:
        unrolled.pop()
    parts = []
    for turn in (-2 * HALF_TURN, 0, 2 * HALF_TURN):
        moved = [(x + turn, y) for x, y in unrolled]
        if min(x for x, _ in moved) < HALF_TURN and max(x for x, _ in moved) > -HALF_TURN:
            parts.append(clipped(clipped(moved, -HALF_TURN, True), HALF_TURN, False))
    return parts


def land_rings(topology, arcs):
    """Closed rings, the closing point left out; a ring that the grid has collapsed is dropped."""
    rings = []
    for geometry in topology["objects"]["land"]["geometries"]:
        for numbers in rings_of(geometry):
            ring = without_repeats(joined(arcs, numbers))
            if ring[0] == ring[-1]:
                ring.pop()
            for part in cut_at_antimeridian(ring) if len(ring) >= 3 else []:
                part = without_repeats(part)
                if len(part) >= 3:
                    rings.append(part)
    return rings


def border_lines(topology, arcs):
    """The arcs that two countries share."""
    users = {}
    for index, country in enumerate(topology["objects"]["countries"]["geometries"]):
        for ring in rings_of(country):
            for number in ring:
                users.setdefault(number if number >= 0 else ~number, set()).add(index)
    shared = sorted(number for number, countries in users.items() if len(countries) > 1)
    lines = (without_repeats(arcs[number]) for number in shared)
    return [line for line in lines if len(line) >= 2]


def varint(value):
    """LEB128: seven bits a byte, lowest first, the top bit set on all bytes but the last."""
    out = bytearray()
    while value >= 128:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value):
    """0, -1, 1, -2, ... as 0, 1, 2, 3, ..."""
    return value << 1 if value >= 0 else (-value << 1) - 1


def encoded(rings, lines):
    out = [MAGIC, struct.pack("<III", STEPS_PER_DEGREE, len(rings), len(lines))]
    for line in rings + lines:
        out.append(varint(len(line)))
        before_x = before_y = 0
        for x, y in line:
            out += [varint(zigzag(x - before_x)), varint(zigzag(y - before_y))]
            before_x, before_y = x, y
    return b"".join(out)


def main():
    topology = json.loads(packages.read("countries-50m.json", packages.packages_folder(sys.argv)))
    arcs = arcs_on_grid(topology)
    rings, lines = land_rings(topology, arcs), border_lines(topology, arcs)
    content = encoded(rings, lines)
    packed = io.BytesIO()
    # The same bytes on every run: no name, no time in the gzip header.
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as file:
        file.write(content)
    with open(os.path.join(HERE, "land.wfland.gz"), "wb") as file:
        file.write(packed.getvalue())
    points = sum(map(len, rings + lines))
    print(f"{len(rings)} rings, {len(lines)} borders, {points} points, {len(content)} bytes, {len(packed.getvalue())} packed")


if __name__ == "__main__":
    main()
