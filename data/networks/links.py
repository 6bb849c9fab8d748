"""Links written by hand, and waters that gap healing must not cross.

Every link: name, kind, lat and lon of both ends, km, minutes. Minutes are the
usual crossing time of ferries and shuttles (no boarding time) and 0 elsewhere.
Both ends snap to the nearest node; the snapping distances are added to the km.
"""

SNAP_LIMIT_KM = 25.0

LINKS = [
    ("Storebaelt", "bridge", 55.296, 10.850, 55.340, 11.100, 18, 0),
    ("Oresund", "bridge", 55.628, 12.650, 55.562, 12.903, 16, 0),
    ("Lillebaelt", "bridge", 55.518, 9.700, 55.505, 9.760, 4, 0),
    ("Fehmarnsund", "bridge", 54.390, 11.100, 54.420, 11.120, 3, 0),
    ("Faro", "bridge", 55.000, 11.993, 54.950, 11.984, 6, 0),
    ("Bosphorus", "bridge", 41.030, 28.930, 41.030, 29.060, 12, 0),
    ("Channel Tunnel", "shuttle", 51.096, 1.122, 50.922, 1.783, 50, 35),
    ("Dover-Calais", "ferry", 51.126, 1.335, 50.967, 1.862, 42, 90),
    ("Puttgarden-Rodby", "ferry", 54.503, 11.226, 54.654, 11.350, 19, 45),
    ("Rostock-Gedser", "ferry", 54.150, 12.100, 54.575, 11.930, 50, 120),
    ("Holyhead-Dublin", "ferry", 53.308, -4.631, 53.346, -6.203, 110, 195),
    ("Cairnryan-Belfast", "ferry", 54.970, -5.020, 54.620, -5.900, 70, 135),
    ("Helsinki-Tallinn", "ferry", 60.158, 24.920, 59.444, 24.767, 82, 120),
    ("Turku-Stockholm", "ferry", 60.435, 22.220, 59.350, 18.120, 260, 660),
    ("Messina", "ferry", 38.219, 15.637, 38.196, 15.557, 8, 20),
    ("Algeciras-Tanger Med", "ferry", 36.130, -5.440, 35.880, -5.500, 35, 90),
    ("Detroit-Windsor", "bridge", 42.310, -83.070, 42.320, -83.040, 3, 0),
]


def crosses_barrier(from_lat, from_lon, to_lat, to_lon):
    """Whether the straight line crosses one of BARRIERS."""
    def side(px, py, qx, qy, rx, ry):
        return (qx - px) * (ry - py) - (qy - py) * (rx - px)
    for _, alat, alon, blat, blon in BARRIERS:
        if (side(alon, alat, blon, blat, from_lon, from_lat) * side(alon, alat, blon, blat, to_lon, to_lat) < 0
                and side(from_lon, from_lat, to_lon, to_lat, alon, alat)
                * side(from_lon, from_lat, to_lon, to_lat, blon, blat) < 0):
            return True
    return False


# name, lat and lon of both ends of a line over water
BARRIERS = []
