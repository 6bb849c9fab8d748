"""Route known trips over `world.wfnet.gz` and compare with the length by road.

    python3 data/networks/check.py

Prints every trip and fails when one is more than 13 % off, the known exceptions apart.
"""

import os
import statistics
import sys

import wfnet

HERE = os.path.dirname(os.path.abspath(__file__))
LIMIT = 0.13

PLACES = {
    "Adelaide": (-34.929, 138.601), "Akureyri": (65.684, -18.088), "Athens": (37.984, 23.728),
    "Barcelona": (41.389, 2.159), "Beijing": (39.907, 116.397), "Bergen": (60.391, 5.324),
    "Berlin": (52.520, 13.405), "Bloemfontein": (-29.121, 26.214), "Brisbane": (-27.468, 153.028),
    "Buenos Aires": (-34.613, -58.377), "Cape Town": (-33.926, 18.423), "Chicago": (41.878, -87.630),
    "Copenhagen": (55.676, 12.568), "Cordoba AR": (-31.414, -64.181), "Cork": (51.898, -8.475),
    "Delhi": (28.652, 77.231), "Denver": (39.739, -104.990), "Dublin": (53.350, -6.260),
    "Durban": (-29.858, 31.029), "Hamburg": (53.551, 9.994), "Istanbul": (41.014, 28.950), "Johannesburg": (-26.202, 28.044),
    "Lisbon": (38.717, -9.139), "London": (51.507, -0.128), "Los Angeles": (34.052, -118.244), "Madrid": (40.417, -3.703),
    "Melbourne": (-37.814, 144.963), "Miami": (25.762, -80.192), "Milan": (45.464, 9.190), "Montreal": (45.502, -73.567),
    "Mumbai": (19.076, 72.878), "Munich": (48.137, 11.575), "New York": (40.713, -74.006),
    "Odense": (55.396, 10.388), "Osaka": (34.694, 135.502), "Oslo": (59.913, 10.746),
    "Paris": (48.857, 2.351), "Reykjavik": (64.147, -21.943), "Rio de Janeiro": (-22.907, -43.173),
    "Rome": (41.894, 12.484), "San Francisco": (37.775, -122.419), "Sao Paulo": (-23.548, -46.636), "Seattle": (47.606, -122.332),
    "Shanghai": (31.222, 121.458), "Stockholm": (59.329, 18.069), "Sydney": (-33.868, 151.207),
    "Tokyo": (35.690, 139.692), "Toronto": (43.653, -79.383), "Vienna": (48.208, 16.372), "Warsaw": (52.230, 21.012),
    "Zurich": (47.377, 8.541),
}

# from, to, km by road; after the name of an exception, why
TRIPS = [
    ("Paris", "Berlin", 1054), ("Oslo", "Munich", 1600), ("London", "Paris", 460),
    ("Madrid", "Paris", 1270), ("Rome", "Vienna", 1120), ("Athens", "Istanbul", 1090),
    ("Stockholm", "Oslo", 520), ("Munich", "Rome", 920), ("Reykjavik", "Akureyri", 388),
    ("Dublin", "Cork", 256), ("Copenhagen", "Odense", 165), ("Oslo", "Bergen", 463),
    ("Berlin", "Warsaw", 575), ("Lisbon", "Madrid", 625), ("Barcelona", "Madrid", 620), ("Hamburg", "Munich", 775),
    ("Milan", "Rome", 575),
    ("New York", "Los Angeles", 4490), ("Seattle", "Miami", 5310), ("Chicago", "Denver", 1615),
    ("Montreal", "Toronto", 541), ("San Francisco", "Los Angeles", 615),
    ("Sydney", "Melbourne", 878), ("Sydney", "Brisbane", 915), ("Melbourne", "Adelaide", 727),
    ("Tokyo", "Osaka", 505), ("Beijing", "Shanghai", 1215), ("Delhi", "Mumbai", 1420),
    ("Sao Paulo", "Rio de Janeiro", 434), ("Buenos Aires", "Cordoba AR", 700),
    ("Johannesburg", "Durban", 570), ("Johannesburg", "Cape Town", 1400),
    ("Johannesburg", "Bloemfontein", 400),
]
EXCEPTIONS = {("Copenhagen", "Odense"), ("Oslo", "Bergen")}


def main():
    net = wfnet.read(sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "world.wfnet.gz"))
    neighbours = net.neighbours()
    failed, ratios = [], []
    print(f"{'trip':34} {'known':>6} {'map':>6}  error  of it ferry, shuttle, healed")
    for start, end, known in TRIPS:
        source, off_source = net.nearest(*PLACES[start])
        target, off_target = net.nearest(*PLACES[end])
        km, edges = wfnet.route(neighbours, source, target)
        excepted = (start, end) in EXCEPTIONS
        if km is None:
            print(f"{start + ' - ' + end:34} {known:6} {'none':>6}" + ("  known exception" if excepted else ""))
            if not excepted:
                failed.append(f"{start} - {end}: no way")
            continue
        by_kind = [sum(net.length_10m[e] for e in edges if net.kind[e] == kind) / 100
                   for kind in (wfnet.FERRY, wfnet.SHUTTLE, wfnet.HEALED)]
        error = km / known - 1
        ratios.append((known / km))
        note = "  known exception" if excepted else ""
        print(f"{start + ' - ' + end:34} {known:6} {km:6.0f} {error:+6.1%}  "
              + ", ".join(f"{x:.0f}" for x in by_kind)
              + f"  (snapped {off_source:.1f}, {off_target:.1f} km){note}")
        if abs(error) > LIMIT and not excepted:
            failed.append(f"{start} - {end}: {km:.0f} km instead of {known}")
        if (start, end) == ("Paris", "Berlin") and not 1000 <= km <= 1120:
            failed.append(f"Paris - Berlin: {km:.0f} km is not within 1,000 to 1,120")
    print(f"median of known over map length: {statistics.median(ratios):.3f}")
    if failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    main()
