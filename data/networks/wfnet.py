"""Write and read `world.wfnet.gz`; the layout is in README.md of this folder."""

import gzip
import heapq
import io
import json
import math
import struct

import numpy as np

MAGIC = b"WFNET001"
ROAD, BRIDGE, FERRY, SHUTTLE, HEALED = range(5)
KINDS = ["road", "bridge", "ferry", "shuttle", "healed"]
EARTH_RADIUS_KM = 6371.0088


def zigzag(values):
    """Signed integers as unsigned ones: 0, -1, 1, -2, ... become 0, 1, 2, 3, ..."""
    values = np.asarray(values, dtype=np.int64)
    return (values << 1) ^ (values >> 63)


def unzigzag(values):
    return (values >> 1) ^ -(values & 1)


def varints(values):
    """LEB128: seven bits a byte, lowest first, the top bit set on all bytes but the last."""
    values = np.asarray(values, dtype=np.int64)
    assert values.size == 0 or values.min() >= 0
    width = np.ones(values.shape, dtype=np.int64)
    for bits in (7, 14, 21, 28, 35):
        width += values >= (1 << bits)
    ends = np.cumsum(width)
    out = np.zeros(int(ends[-1]) if values.size else 0, dtype=np.uint8)
    for k in range(6):
        has = width > k
        more = (width[has] > k + 1).astype(np.int64) << 7
        out[ends[has] - width[has] + k] = ((values[has] >> (7 * k)) & 127) | more
    return out.tobytes()


def take_varints(data, offset, count):
    """`count` unsigned values from `data` at `offset`, and the offset behind them."""
    if count == 0:
        return np.zeros(0, dtype=np.int64), offset
    view = np.frombuffer(data, dtype=np.uint8, offset=offset)
    last = np.flatnonzero(view[: 6 * count] < 128)[:count]
    first = np.concatenate(([0], last[:-1] + 1))
    values = np.zeros(count, dtype=np.int64)
    for k in range(6):
        has = first + k <= last
        values[has] |= (view[first[has] + k].astype(np.int64) & 127) << (7 * k)
    return values, offset + int(last[-1]) + 1


def write_gzip(path, content):
    """The same bytes on every run: no name, no time in the gzip header."""
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as file:
        file.write(content)
    with open(path, "wb") as file:
        file.write(packed.getvalue())
    return len(packed.getvalue())


class Network:
    """Columns of the network: nodes in thousandths of a degree, edges with a < b in 10 m units."""

    def __init__(self, metadata, lat_milli, lon_milli, elevation_m, countries, country,
                 a, b, length_10m, kind, duration_s):
        self.metadata = metadata
        self.lat_milli, self.lon_milli, self.elevation_m = lat_milli, lon_milli, elevation_m
        self.countries, self.country = countries, country
        self.a, self.b, self.length_10m, self.kind, self.duration_s = a, b, length_10m, kind, duration_s

    @property
    def lat(self):
        return self.lat_milli / 1000.0

    @property
    def lon(self):
        return self.lon_milli / 1000.0

    def neighbours(self):
        """For every node the list of (other node, km, edge)."""
        out = [[] for _ in range(len(self.lat_milli))]
        kms = (self.length_10m / 100.0).tolist()
        for edge, (a, b) in enumerate(zip(self.a.tolist(), self.b.tolist())):
            out[a].append((b, kms[edge], edge))
            out[b].append((a, kms[edge], edge))
        return out

    def nearest(self, lat, lon):
        """The node nearest to a position and its distance in km."""
        distances = distance_km(lat, lon, self.lat, self.lon)
        node = int(np.argmin(distances))
        return node, float(distances[node])


def distance_km(lat, lon, lats, lons):
    """Great-circle distance (haversine, mean radius)."""
    lat, lon, lats, lons = (np.radians(x) for x in (lat, lon, lats, lons))
    h = np.sin((lats - lat) / 2) ** 2 + np.cos(lat) * np.cos(lats) * np.sin((lons - lon) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(h, 1)))


def encode(net):
    metadata = json.dumps(net.metadata, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()
    nodes, edges = len(net.lat_milli), len(net.a)
    counts = np.bincount(net.a, minlength=nodes)
    first = np.zeros(edges, dtype=bool)
    first[(np.cumsum(counts) - counts)[counts > 0]] = True
    before = np.where(first, net.a, np.concatenate(([0], net.b[:-1])))
    timed = (net.kind == FERRY) | (net.kind == SHUTTLE)
    parts = [
        MAGIC,
        struct.pack("<I", len(metadata)), metadata,
        struct.pack("<III", nodes, edges, len(net.countries)),
        "".join(net.countries).encode("ascii"),
        varints(zigzag(np.diff(net.lat_milli, prepend=0))),
        varints(zigzag(np.diff(net.lon_milli, prepend=0))),
        varints(zigzag(np.diff(net.elevation_m, prepend=0))),
        net.country.astype(np.uint8).tobytes(),
        varints(counts),
        varints(net.b - before),
        varints(net.length_10m),
        net.kind.astype(np.uint8).tobytes(),
        varints(net.duration_s[timed]),
    ]
    return b"".join(parts)


def decode(data):
    assert data[:8] == MAGIC, "not a WFNET001 file"
    (size,) = struct.unpack_from("<I", data, 8)
    metadata = json.loads(data[12:12 + size])
    at = 12 + size
    nodes, edges, country_count = struct.unpack_from("<III", data, at)
    at += 12
    codes = data[at:at + 2 * country_count].decode("ascii")
    countries = [codes[i:i + 2] for i in range(0, len(codes), 2)]
    at += 2 * country_count
    columns = []
    for _ in range(3):
        values, at = take_varints(data, at, nodes)
        columns.append(np.cumsum(unzigzag(values)))
    country = np.frombuffer(data, dtype=np.uint8, count=nodes, offset=at)
    at += nodes
    counts, at = take_varints(data, at, nodes)
    steps, at = take_varints(data, at, edges)
    length, at = take_varints(data, at, edges)
    kind = np.frombuffer(data, dtype=np.uint8, count=edges, offset=at)
    at += edges
    a = np.repeat(np.arange(nodes), counts)
    # b restarts at a in every group: running sum less its value at the group's start
    total = np.cumsum(steps)
    start = np.cumsum(counts) - counts
    offset = np.concatenate(([0], total))[start]
    b = a + total - np.repeat(offset, counts)
    timed = (kind == FERRY) | (kind == SHUTTLE)
    seconds, at = take_varints(data, at, int(timed.sum()))
    duration = np.zeros(edges, dtype=np.int64)
    duration[timed] = seconds
    assert at == len(data), "bytes left over"
    return Network(metadata, columns[0], columns[1], columns[2], countries, country,
                   a, b, length, kind, duration)


def read(path):
    with gzip.open(path, "rb") as file:
        return decode(file.read())


def route_km(neighbours, source, target):
    """Length of the shortest way over the given (node, km, edge) lists, or None."""
    return route(neighbours, source, target)[0]


def route(neighbours, source, target):
    """Length and edges of the shortest way, or (None, [])."""
    best, came, heap = {source: 0.0}, {}, [(0.0, source)]
    done = set()
    while heap:
        km, node = heapq.heappop(heap)
        if node in done:
            continue
        if node == target:
            edges = []
            while node in came:
                node, edge = came[node]
                edges.append(edge)
            return km, edges[::-1]
        done.add(node)
        for other, step, edge in neighbours[node]:
            there = km + step
            if there < best.get(other, math.inf):
                best[other] = there
                came[other] = (node, edge)
                heapq.heappush(heap, (there, other))
    return None, []
