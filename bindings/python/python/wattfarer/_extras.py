"""What records have beyond their fields: pictures in notebooks, plots, tables, maps."""

from __future__ import annotations

import html
import importlib
from typing import TYPE_CHECKING, Any

from ._record import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

__all__: list[str] = []


class _Table(Record):
    """A record that is also a table."""

    __slots__ = ()

    def _columns(self) -> list[tuple[str, Any]]:
        raise NotImplementedError

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows as an Arrow stream: ``pyarrow.table(it)``, ``polars.DataFrame(it)``, DuckDB and pandas read it."""
        from . import _wattfarer

        return _wattfarer.arrow_stream(self._columns(), requested_schema)

    def to_arrow(self) -> Any:
        """The rows as a table of pyarrow."""
        return _library("pyarrow").table(self)

    def to_pandas(self) -> Any:
        """The rows as a DataFrame of pandas."""
        return _library("pandas").DataFrame({name: values for name, values in self._columns()})

    def to_polars(self) -> Any:
        """The rows as a DataFrame of polars."""
        return _library("polars").DataFrame(self)


def _library(name: str) -> Any:
    """A library that is needed only here."""
    return importlib.import_module(name)


def _column(rows: Sequence[Any], name: str, kind: type = float) -> tuple[str, list[Any]]:
    values = (getattr(row, name) for row in rows)
    return name, [None if value is None else kind(value) for value in values]


class VehicleRefExtras(Record):
    __slots__ = ()

    @classmethod
    def _from_text(cls, text: str) -> Any:
        return cls(id=text)  # type: ignore[call-arg]

    @classmethod
    def _from_record(cls, record: Any) -> Any:
        if type(record).__name__ != "Vehicle":
            raise TypeError(f"expected VehicleRef, Vehicle, a mapping or an id, got {type(record).__name__}")
        return cls(record=record)  # type: ignore[call-arg]


class WaypointExtras(Record):
    __slots__ = ()

    @classmethod
    def _from_text(cls, text: str) -> Any:
        return cls(place=text)  # type: ignore[call-arg]


class LineStringExtras(Record):
    __slots__ = ()
    lon: Any
    lat: Any

    def _points(self) -> list[list[float]]:
        return [[float(lon), float(lat)] for lon, lat in zip(self.lon, self.lat)]

    def to_dict(self) -> dict[str, Any]:
        """A GeoJSON LineString."""
        return {"type": "LineString", "coordinates": self._points()}


class PolygonExtras(Record):
    __slots__ = ()
    rings: Any

    def to_dict(self) -> dict[str, Any]:
        """A GeoJSON Polygon."""
        return {"type": "Polygon", "coordinates": [ring._points() for ring in self.rings]}


class BulkEstimatesExtras(_Table):
    __slots__: tuple[str, ...] = ()

    def _columns(self) -> list[tuple[str, Any]]:
        return [(name, getattr(self, name)) for name in self.__slots__ if name != "refused"]

    def __len__(self) -> int:
        return len(self.duration_s)  # type: ignore[attr-defined]


class DcChargingExtras(Record):
    __slots__ = ()
    curve: Any

    def plot(self, ax: Axes | None = None, **style: Any) -> Axes:
        """Draws the charge curve: power over state of charge. Gives the axes of matplotlib."""
        axes = ax if ax is not None else _axes()
        axes.plot([100 * point.soc for point in self.curve], [point.power_kw for point in self.curve], **style)
        axes.set_xlabel("state of charge, %")
        axes.set_ylabel("battery power, kW")
        axes.set_ylim(bottom=0)
        return axes


class ChargeEstimateExtras(_Table):
    __slots__ = ()
    profile: Any
    limits: Any
    duration_s: Any
    duration_p10_s: Any
    duration_p90_s: Any
    start_soc: Any
    end_soc: Any
    delivered_energy_kwh: Any
    status: Any

    def _columns(self) -> list[tuple[str, Any]]:
        names = ("elapsed_s", "soc", "battery_power_kw", "delivered_power_kw")
        return [_column(self.profile, name) for name in names]

    def plot(self, ax: Axes | None = None, **style: Any) -> Axes:
        """Draws the session: power at the plug over time. Gives the axes of matplotlib."""
        axes = ax if ax is not None else _axes()
        minutes = [point.elapsed_s / 60 for point in self.profile]
        axes.plot(minutes, [point.delivered_power_kw for point in self.profile], **style)
        axes.set_xlabel("time since plug-in, min")
        axes.set_ylabel("power at the plug, kW")
        axes.set_ylim(bottom=0)
        return axes

    def _repr_html_(self) -> str:
        rows = [
            ("status", str(self.status)),
            ("time", f"{_time(self.duration_s)} ({_time(self.duration_p10_s)} to {_time(self.duration_p90_s)})"),
            ("state of charge", f"{_percent(self.start_soc)} to {_percent(self.end_soc)}"),
            ("energy at the plug", f"{self.delivered_energy_kwh:.1f} kWh"),
            (
                "limited by",
                ", ".join(
                    f"{str(limit.limiting_factor).replace('_', ' ')} up to {_percent(limit.to_soc)}"
                    for limit in self.limits
                ),
            ),
        ]
        cells = "".join(f"<tr><th>{_safe(name)}</th><td>{_safe(value)}</td></tr>" for name, value in rows)
        points = [(point.elapsed_s, point.delivered_power_kw) for point in self.profile]
        most = max((power for _, power in points), default=0.0)
        return f"<table>{cells}</table>{_curve(points, most, 'power at the plug, kW', f'{most:.0f}')}"


class TripExtras(_Table):
    __slots__ = ()
    legs: Any
    totals: Any

    def _columns(self) -> list[tuple[str, Any]]:
        names = ["duration_s", "distance_m", "departure_soc", "arrival_soc", "battery_energy_kwh"]
        names += ["overhead_s", "charge_s", "delivered_energy_kwh", "average_power_kw"]
        texts = [
            ("kind", [str(leg.kind) for leg in self.legs]),
            ("from_name", [leg.from_.name for leg in self.legs]),
            ("to_name", [leg.to.name for leg in self.legs]),
            ("station_id", [None if leg.station is None else str(leg.station.id) for leg in self.legs]),
            _column(self.legs, "starts_at", str),
            _column(self.legs, "ends_at", str),
        ]
        return texts[:4] + [_column(self.legs, name) for name in names] + texts[4:]

    def soc_profile(self) -> tuple[list[float], list[float]]:
        """Distances from the start in m and the states of charge there, charging included as rises at one place."""
        distances: list[float] = []
        socs: list[float] = []
        driven = 0.0
        for leg in self.legs:
            if leg.soc_profile:
                distances += [driven + point.distance_m for point in leg.soc_profile]
                socs += [point.soc for point in leg.soc_profile]
            elif str(leg.kind) == "charge":
                distances += [driven, driven]
                socs += [leg.arrival_soc, leg.departure_soc]
            else:
                distances += [driven, driven + leg.distance_m]
                socs += [leg.departure_soc, leg.arrival_soc]
            driven += leg.distance_m
        return distances, socs

    def plot(self, ax: Axes | None = None, **style: Any) -> Axes:
        """Draws the state of charge over the distance. Gives the axes of matplotlib."""
        axes = ax if ax is not None else _axes()
        distances, socs = self.soc_profile()
        axes.plot([distance / 1000 for distance in distances], [100 * soc for soc in socs], **style)
        axes.set_xlabel("distance, km")
        axes.set_ylabel("state of charge, %")
        axes.set_ylim(0, 100)
        return axes

    def explore(self) -> Any:
        """The trip on a map: of folium if it is installed, else of lonboard. Tiles are fetched by the browser that shows it."""
        try:
            folium = _library("folium")
        except ImportError:
            return self._lonboard()
        lines = [(leg, list(zip(leg.geometry.lat, leg.geometry.lon))) for leg in self.legs if leg.geometry]
        shown = folium.Map()
        for leg, points in lines:
            folium.PolyLine(points, tooltip=f"{leg.kind}: {leg.distance_m / 1000:.0f} km").add_to(shown)
        for leg in self.legs:
            if str(leg.kind) == "charge":
                text = f"{_time(leg.duration_s)}, {_percent(leg.arrival_soc)} to {_percent(leg.departure_soc)}"
                at = leg.to
                name = "" if leg.station is None else leg.station.name
                folium.Marker((at.lat, at.lon), tooltip=f"{html.escape(name)}: {text}").add_to(shown)
        corners = [point for _, points in lines for point in points]
        if corners:
            lat, lon = [point[0] for point in corners], [point[1] for point in corners]
            shown.fit_bounds([(min(lat), min(lon)), (max(lat), max(lon))])
        return shown

    def _lonboard(self) -> Any:
        try:
            geopandas, lonboard = _library("geopandas"), _library("lonboard")
            line = _library("shapely.geometry").LineString
        except ImportError:
            raise ImportError("a map needs folium, or lonboard with geopandas: pip install 'wattfarer[geo]'") from None
        shapes = [line(zip(leg.geometry.lon, leg.geometry.lat)) for leg in self.legs if leg.geometry]
        return lonboard.viz(geopandas.GeoSeries(shapes, crs=4326))

    def _repr_html_(self) -> str:
        head = "".join(
            f"<th>{name}</th>" for name in ("", "from", "to", "time", "km", "leaving", "arriving", "kWh")
        )
        rows = ""
        for leg in self.legs:
            charges = str(leg.kind) == "charge"
            start, end = leg.from_, leg.to
            cells = [
                str(leg.kind),
                (leg.station.name if leg.station else _place(start)) if charges else _place(start),
                "" if charges else _place(end),
                _time(leg.duration_s),
                "" if charges else f"{leg.distance_m / 1000:.0f}",
                _percent(leg.departure_soc),
                _percent(leg.arrival_soc),
                f"{leg.battery_energy_kwh:.1f}",
            ]
            rows += "<tr>" + "".join(f"<td>{_safe(cell)}</td>" for cell in cells) + "</tr>"
        totals = self.totals
        summary = (
            f"{_time(totals.duration_s)}, {totals.distance_m / 1000:.0f} km, {totals.stops} stops, "
            f"{_time(totals.charge_s)} charging, {_percent(totals.arrival_soc)} at the goal"
        )
        points = list(zip(*self.soc_profile()))
        return (
            f"<p>{_safe(summary)}</p><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
            f"{_curve(points, 1.0, 'state of charge over distance', '100 %')}"
        )


class PlanAnswerExtras(Record):
    __slots__ = ()
    trips: Any
    infeasible: Any
    status: Any
    notices: Any

    def to_geojson(self) -> str:
        """The first trip as a GeoJSON FeatureCollection."""
        from . import _wattfarer

        return _wattfarer.plan_geojson(self)  # type: ignore[arg-type]

    def plot(self, ax: Axes | None = None, **style: Any) -> Axes:
        """Draws the state of charge over the distance of the first trip."""
        return self._first().plot(ax, **style)

    def explore(self) -> Any:
        """The first trip on a map."""
        return self._first().explore()

    def _first(self) -> TripExtras:
        if not self.trips:
            raise LookupError("there is no trip: see infeasible")
        trip: TripExtras = self.trips[0]
        return trip

    def _repr_html_(self) -> str:
        notices = "".join(f"<li>{_safe(notice.text)}</li>" for notice in self.notices)
        if self.trips:
            return f"{self.trips[0]._repr_html_()}<ul>{notices}</ul>"
        why = self.infeasible
        word = "" if why is None else str(why.binding).replace("_", " ")
        repairs = "" if why is None else "".join(
            f"<li>{_safe(repair.field)} {_safe(repair.value)}: {_safe(repair.effect)}</li>" for repair in why.repairs
        )
        return f"<p>no such trip: {_safe(word)}</p><ul>{repairs}{notices}</ul>"


class RangeExtras(Record):
    __slots__ = ()
    range_m: Any
    reachable: Any

    def plot(self, ax: Axes | None = None, **style: Any) -> Axes:
        """Draws the area that can be reached. Gives the axes of matplotlib."""
        axes = ax if ax is not None else _axes()
        for ring in () if self.reachable is None else self.reachable.rings:
            axes.plot(ring.lon, ring.lat, **style)
        axes.set_xlabel("longitude, degrees")
        axes.set_ylabel("latitude, degrees")
        return axes


class ScheduleExtras(_Table):
    __slots__ = ()
    sessions: Any

    def _columns(self) -> list[tuple[str, Any]]:
        rows = [(session, slot) for session in self.sessions for slot in session.slots]
        slots = [slot for _, slot in rows]
        names = ("delivered_power_kw", "max_power_kw", "current_a", "battery_energy_kwh", "delivered_energy_kwh")
        return [
            ("ref", [str(session.reference) for session, _ in rows]),
            _column(slots, "starts_at", str),
            _column(slots, "ends_at", str),
            *(_column(slots, name) for name in names),
            ("total", [None if slot.amount is None else float(slot.amount.total) for slot in slots]),
            ("currency", [None if slot.amount is None else str(slot.amount.currency) for slot in slots]),
        ]


def _axes() -> Axes:
    try:
        plt = _library("matplotlib.pyplot")
    except ImportError:
        raise ImportError("plots need matplotlib: pip install 'wattfarer[plot]'") from None
    axes: Axes = plt.subplots()[1]
    return axes


def _safe(text: Any) -> str:
    return html.escape(str(text))


def _time(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"


def _percent(soc: float | None) -> str:
    return "?" if soc is None else f"{100 * soc:.0f} %"


def _place(end: Any) -> str:
    return end.name or f"{end.lat:.3f},{end.lon:.3f}"


def _curve(points: Sequence[tuple[float, float]], most: float, title: str, label: str) -> str:
    """A line as inline SVG; it needs nothing beside itself."""
    if len(points) < 2 or most <= 0 or points[-1][0] <= 0:
        return ""
    width, height = 640.0, 140.0
    far = points[-1][0]
    path = " ".join(f"{width * x / far:.1f},{height * (1 - y / most):.1f}" for x, y in points)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -18 {width + 8:.0f} {height + 24:.0f}" width="{width:.0f}" '
        f'role="img"><title>{_safe(title)}</title>'
        f'<rect width="{width:.0f}" height="{height:.0f}" fill="none" stroke="#bbb"/>'
        f'<polyline points="{path}" fill="none" stroke="#0b7285" stroke-width="2"/>'
        f'<text x="0" y="-5" font-size="12" fill="#555">{_safe(label)}</text>'
        f'<text x="{width:.0f}" y="-5" font-size="12" fill="#555" text-anchor="end">{_safe(title)}</text></svg>'
    )
