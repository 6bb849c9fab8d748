# Written by bindings/generate from the foreign surface: do not edit.

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from os import PathLike
from typing import Any, Self, final

import numpy as np
import numpy.typing as npt

from ._records import (
    AmountComponentKind,
    AmountStatus,
    Avoid,
    Binding,
    ChargeStatus,
    ConnectorFormat,
    CurrentType,
    EnergyStatus,
    GapRule,
    InputSource,
    LegKind,
    LimitingFactor,
    ObjectiveKind,
    OcpiDimension,
    OcpiTaxIncluded,
    PlanStatus,
    PowerSource,
    ProfileProtocol,
    RangeStatus,
    RateUnit,
    ScheduleObjective,
    ScheduleStatus,
    StationFormat,
    Tier,
    VehicleKind,
    Weekday,
    AcCharging,
    Amount,
    AmountComponent,
    BoundingBox,
    BulkEstimates,
    BulkRequest,
    CarbonIntensity,
    CarbonRow,
    Certificate,
    ChargeEstimate,
    ChargeGoal,
    ChargeOutcome,
    ChargeRequest,
    ChargingProfile,
    Conditions,
    Connector,
    ConnectorLimits,
    ControllerOptions,
    CurvePoint,
    DataUsed,
    DcCharging,
    DriveRequest,
    DurationQuantile,
    EnergyEstimate,
    EnergyParts,
    EnergyRequest,
    ErrorRow,
    Evse,
    Failure,
    Infeasible,
    InputUsed,
    Land,
    LatLon,
    Leg,
    LegEnd,
    LimitCommand,
    LimitRow,
    LimitSpan,
    LineString,
    Located,
    MapInfo,
    Minimum,
    NamedPlace,
    Notice,
    Objective,
    OcpiElement,
    OcpiPrice,
    OcpiPriceComponent,
    OcpiRestrictions,
    OcpiTariff,
    OsmOptions,
    OsmReport,
    PlanAnswer,
    PlanOutcome,
    PlanRequest,
    Polygon,
    PriceRow,
    ProfileOptions,
    ProfilePoint,
    Range,
    RangeRequest,
    RatedConsumption,
    Repair,
    Schedule,
    ScheduleRequest,
    ScheduleSlot,
    ScheduleTotals,
    SearchProof,
    SessionPiece,
    SessionRequest,
    SessionSchedule,
    SessionTariff,
    Site,
    SiteSchedule,
    Skipped,
    SkippedTurns,
    Slot,
    Snapped,
    SocPoint,
    Source,
    Span,
    Station,
    StationFilter,
    StationImport,
    StationOptions,
    StationReport,
    StationSource,
    Tariff,
    TimeOfUseRule,
    TracePoint,
    Trip,
    TripTotals,
    Vehicle,
    VehicleRef,
    Waypoint,
)

__all__ = [
    "CancelToken",
    "SiteController",
    "Planner",
    "Roads",
    "Stations",
    "engine_version",
    "error_table",
    "find_vehicles",
    "resolve_vehicle",
    "schema_version",
    "vehicle",
    "vehicles",
    "charge_estimate",
    "charge_estimates",
    "charge_estimates_bulk",
    "curve_power_kw",
    "temperature_factor",
    "energy_estimate",
    "trace_from_csv",
    "build_map",
    "check_station",
    "connector_standard",
    "import_stations",
    "join_stations",
    "land_outlines",
    "largest_places",
    "locate_place",
    "nearest_place",
    "plan_geojson",
    "read_stations",
    "ocpi_amount",
    "tariff_from_csv",
    "tariff_slots",
    "currents_at",
    "schedule_cheapest",
    "schedule_site",
    "plan_trips",
]

def arrow_stream(columns: list[tuple[str, Any]], requested_schema: object | None = None) -> object: ...
def arrow_columns(table: Any, names: list[str]) -> list[npt.NDArray[np.float64]]: ...

@final
class CancelToken:
    """A token that stops the calls it is given to. Raise it from any thread; they end with `cancelled` within milliseconds."""

    def __new__(cls) -> Self:
        """A token that nobody has raised."""
    def cancel(self) -> None:
        """Asks the calls with this token to stop."""
    def is_cancelled(self) -> bool:
        """Whether it is raised."""

@final
class SiteController:
    """Keeps the sum of currents of many points below a cap, when messages get lost, readings are old and cars do not obey."""

    def __new__(cls, cap_a: float, options: ControllerOptions | Mapping[str, Any]) -> Self:
        """A controller for a cap of so many amperes per phase."""
    def accepted(self, point: int, id: int) -> None:
        """The point accepted a command."""
    def add_point(self, max_a: float) -> int:
        """Adds a point that passes at most `max_a` per phase; until it is heard of, it counts with that. Gives its index."""
    def measured(self, point: int, at_s: float, current_a: float) -> None:
        """A reading: at `at_s` the point drew `current_a`. Readings older than the last are ignored."""
    def step(self, now_s: float, wanted_a: npt.ArrayLike) -> list[LimitCommand]:
        """What to send at `now_s` so that each point comes to the current in `wanted_a`, as far as the cap allows."""
    def worst_a(self) -> float:
        """The worst that all points together may be drawing, A."""

@final
class Planner:
    """Finds the fastest trips with their charging stops on one map with one set of stations, each with its proof. Made ready once,
    in seconds for a continent; share it between threads."""

    def __new__(cls, roads: Roads, stations: Stations) -> Self:
        """A planner for roads and stations."""
    def plan(self, request: PlanRequest | Mapping[str, Any], cancel: CancelToken | None = None) -> PlanAnswer:
        """The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
        `infeasible`, not an error."""
    def plan_many(self, requests: Iterable[PlanRequest | Mapping[str, Any]], threads: int = 0, cancel: CancelToken | None = None, progress: Callable[[int, int, str], object] | bool | None = None) -> list[PlanOutcome]:
        """A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
        others. The answers are the same whatever the number of threads. Fails only when it is cancelled."""
    def roads(self) -> Roads:
        """The roads it plans on."""
    def stations(self) -> Stations:
        """The stations it plans with."""

@final
class Roads:
    """The roads of a map."""

    @staticmethod
    def bundled(progress: Callable[[int, int, str], object] | bool | None = None) -> Roads:
        """The highways of the world that come with Wattfarer, prepared once in the user's cache folder: a minute on first use. Fails
        with `not_found` where they are not installed; the hint says how to get them."""
    @staticmethod
    def open(path: str | PathLike[str]) -> Roads:
        """Opens a `.wfmap` file. It stays on disk and is read where a search goes."""
    def cut(self, bounds: BoundingBox | Mapping[str, Any], id: str, out_path: str | PathLike[str]) -> None:
        """Writes the roads inside a box as a map of their own."""
    def drive_energy(self, request: DriveRequest | Mapping[str, Any], cancel: CancelToken | None = None) -> EnergyEstimate:
        """The battery energy of the fastest way between places, by cause."""
    def info(self) -> MapInfo:
        """What the map says of itself."""
    def range(self, request: RangeRequest | Mapping[str, Any], cancel: CancelToken | None = None) -> Range:
        """How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries."""
    def snap(self, position: LatLon | Mapping[str, Any], within_m: float) -> Snapped | None:
        """The road nearest to a position within so many metres, never a ferry."""
    def verify(self) -> None:
        """Checks the checksum of every part of the file. Fails with `bad_data` naming the part that is damaged."""

@final
class Stations:
    """Charging stations, with where they come from."""

    @staticmethod
    def demonstration() -> Stations:
        """The demonstration stations that come with the bundled map: invented, and labelled so."""
    @staticmethod
    def of_import(stations: StationImport | Mapping[str, Any], id: str) -> Stations:
        """The stations of an import, as a set of that id. Fails with `invalid_input` for a station that makes no sense or is there
        twice."""
    @staticmethod
    def open(path: str | PathLike[str]) -> Stations:
        """Opens a `.wfst` file."""
    def all(self) -> list[Station]:
        """All stations."""
    def count(self) -> int:
        """Number of stations."""
    def data_used(self) -> list[DataUsed]:
        """The data as an answer names it."""
    def id(self) -> str:
        """Id of the set."""
    def near(self, position: LatLon | Mapping[str, Any], within_m: float, most: int) -> list[Station]:
        """The stations within so many metres of a position, the nearest first, at most `most`."""
    def sources(self) -> list[StationSource]:
        """Where the stations come from, and under which terms; none for demonstration stations."""
    def station(self, index: int) -> Station | None:
        """A station by its place in the order of the set; none behind the last."""
    def write(self, path: str | PathLike[str]) -> None:
        """Writes the stations to a `.wfst` file, whole or not at all; the same set gives the same bytes."""
    def __len__(self) -> int: ...

def engine_version() -> str:
    """Version of the engine."""

def error_table() -> list[ErrorRow]:
    """Every kind of error: its word, its HTTP status, whether trying again can help."""

def find_vehicles(query: str) -> list[Vehicle]:
    """Cars whose id, make, model, variant or years hold every word of the query, in catalogue order."""

def resolve_vehicle(reference: VehicleRef | Vehicle | Mapping[str, Any] | str) -> Vehicle:
    """The car a reference means, checked. Fails with `not_found` when nothing matches, `conflict` with the candidates when
    several do, `invalid_input` for a record that makes no sense."""

def schema_version() -> str:
    """Version of the record shapes."""

def vehicle(id: str) -> Vehicle:
    """The car with that id. Fails with `not_found`, near ids as hint."""

def vehicles() -> list[Vehicle]:
    """Every car of the catalogue, class priors last, each group ordered by id."""

def charge_estimate(request: ChargeRequest | Mapping[str, Any]) -> ChargeEstimate:
    """How long a session lasts, how much it stores, what limits it and how sure that is."""

def charge_estimates(requests: Iterable[ChargeRequest | Mapping[str, Any]]) -> list[ChargeOutcome]:
    """An estimate for each request, in order; one that fails does not fail the others."""

def charge_estimates_bulk(request: BulkRequest | Mapping[str, Any], start_soc: npt.ArrayLike, target_soc: npt.ArrayLike) -> BulkEstimates:
    """Estimates for many starts and targets of one car at one plug, columns in and out, well below a microsecond each. A row
    that makes no sense is NaN and counted in `refused`."""

def curve_power_kw(curve: Iterable[CurvePoint | Mapping[str, Any]], soc: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Power of a charge curve at each state of charge, linear between its points, kW."""

def temperature_factor(battery_c: float) -> float:
    """Share of full charge power a battery accepts at a temperature in C, 1 from 25 C."""

def energy_estimate(request: EnergyRequest | Mapping[str, Any]) -> EnergyEstimate:
    """The energy of a recorded drive, from plugging out to standing, by cause."""

def trace_from_csv(text: str) -> list[TracePoint]:
    """Reads a recorded drive from CSV with the columns `t_s`, `speed_kmh`, `elevation_m`, `slope`, `lat`, `lon`; `t_s` and either
    the speed or the positions are needed."""

def carbon_from_json(json: str) -> CarbonIntensity:
    """The record from its JSON; fields not known are refused."""

def carbon_to_json(record: CarbonIntensity | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def charge_estimate_from_json(json: str) -> ChargeEstimate:
    """The record from its JSON; fields not known are refused."""

def charge_estimate_to_json(record: ChargeEstimate | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def charge_request_from_json(json: str) -> ChargeRequest:
    """The record from its JSON; fields not known are refused."""

def charge_request_to_json(record: ChargeRequest | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def drive_request_from_json(json: str) -> DriveRequest:
    """The record from its JSON; fields not known are refused."""

def drive_request_to_json(record: DriveRequest | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def energy_estimate_from_json(json: str) -> EnergyEstimate:
    """The record from its JSON; fields not known are refused."""

def energy_estimate_to_json(record: EnergyEstimate | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def energy_request_from_json(json: str) -> EnergyRequest:
    """The record from its JSON; fields not known are refused."""

def energy_request_to_json(record: EnergyRequest | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def ocpi_tariff_from_json(json: str) -> OcpiTariff:
    """The record from its JSON; fields not known are refused."""

def ocpi_tariff_to_json(record: OcpiTariff | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def plan_answer_from_json(json: str) -> PlanAnswer:
    """The record from its JSON; fields not known are refused."""

def plan_answer_to_json(record: PlanAnswer | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def plan_request_from_json(json: str) -> PlanRequest:
    """The record from its JSON; fields not known are refused."""

def plan_request_to_json(record: PlanRequest | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def range_from_json(json: str) -> Range:
    """The record from its JSON; fields not known are refused."""

def range_request_from_json(json: str) -> RangeRequest:
    """The record from its JSON; fields not known are refused."""

def range_request_to_json(record: RangeRequest | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def range_to_json(record: Range | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def schedule_from_json(json: str) -> Schedule:
    """The record from its JSON; fields not known are refused."""

def schedule_request_from_json(json: str) -> ScheduleRequest:
    """The record from its JSON; fields not known are refused."""

def schedule_request_to_json(record: ScheduleRequest | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def schedule_to_json(record: Schedule | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def station_from_json(json: str) -> Station:
    """The record from its JSON; fields not known are refused."""

def station_to_json(record: Station | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def tariff_from_json(json: str) -> Tariff:
    """The record from its JSON; fields not known are refused."""

def tariff_to_json(record: Tariff | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def vehicle_from_json(json: str) -> Vehicle:
    """The record from its JSON; fields not known are refused."""

def vehicle_to_json(record: Vehicle | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def build_map(osm_path: str | PathLike[str], out_path: str | PathLike[str], options: OsmOptions | Mapping[str, Any]) -> OsmReport:
    """Makes a road map from an OpenStreetMap extract (`.osm.pbf`) and writes it to a `.wfmap` file, whole or not at all. The
    report tells what was read, kept and left out."""

def check_station(station: Station | Mapping[str, Any]) -> None:
    """Checks every value of a station. Fails with `invalid_input` naming the first field that makes no sense."""

def connector_standard(word: str) -> str:
    """The OCPI ConnectorType word for a word people use (`ccs2`, `type2`, `nacs`) or for itself."""

def import_stations(format: StationFormat | str, path: str | PathLike[str], options: StationOptions | Mapping[str, Any]) -> StationImport:
    """Reads charging stations from a file, packed or not. What makes no sense is left out and counted."""

def join_stations(first: StationImport | Mapping[str, Any], second: StationImport | Mapping[str, Any]) -> StationImport:
    """Both readings together; a station whose id is there already is left out as `duplicate`."""

def land_outlines(bounds: BoundingBox | Mapping[str, Any]) -> Land:
    """Land and borders inside a box, for drawing."""

def largest_places(bounds: BoundingBox | Mapping[str, Any], most: int) -> list[NamedPlace]:
    """The `most` largest places of the gazetteer inside a box, the largest first."""

def locate_place(text: str) -> Located:
    """The place meant by a text: `lat,lon` in degrees or a name of the gazetteer."""

def nearest_place(lat: float, lon: float) -> NamedPlace | None:
    """The place of the gazetteer nearest to a position, if there is any."""

def plan_geojson(answer: PlanAnswer | Mapping[str, Any]) -> str:
    """The first trip of an answer as a GeoJSON FeatureCollection: a line for every drive and ferry, a point for every stop."""

def read_stations(format: StationFormat | str, text: str, options: StationOptions | Mapping[str, Any]) -> StationImport:
    """Reads charging stations from text: OCPI, Open Charge Map or CSV."""

def ocpi_amount(tariff: OcpiTariff | Mapping[str, Any], pieces: Iterable[SessionPiece | Mapping[str, Any]], time_zone: str) -> Amount:
    """What a session costs by a tariff of OCPI at a charging point in `time_zone`, an IANA name."""

def tariff_from_csv(text: str, time_zone: str | None = None) -> Tariff:
    """Reads a price list with the columns `starts_at`, `price_per_kwh`, `currency`; times without an offset are local times of
    `time_zone`."""

def tariff_slots(tariff: Tariff | Mapping[str, Any], from_at: str | datetime, to_at: str | datetime) -> list[Slot]:
    """The slots of a tariff from one moment to another, in order and without holes."""

def currents_at(schedule: Schedule | Mapping[str, Any], moment: str | datetime) -> npt.NDArray[np.float64]:
    """The current per phase that a schedule has for each session at a moment, A: what a controller is to want."""

def schedule_cheapest(request: ScheduleRequest | Mapping[str, Any]) -> Schedule:
    """When one car charges at the least cost or carbon until its departure, with the proven `gap`."""

def schedule_site(request: ScheduleRequest | Mapping[str, Any]) -> Schedule:
    """When the cars of a site charge under its cap: cheapest when all can be served, else fair, with a certificate why not."""

def plan_trips(request: PlanRequest | Mapping[str, Any], roads: Roads, stations: Stations, cancel: CancelToken | None = None) -> PlanAnswer:
    """One trip without a planner made ready: slower than `Planner::plan`, and without the seconds that making ready takes."""
