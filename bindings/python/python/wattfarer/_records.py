"""The records of Wattfarer.

Written by bindings/generate from the foreign surface: do not edit.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any

from . import _extras, _wattfarer
from ._record import Record, _of, _series, _text, _word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    import numpy as np
    import numpy.typing as npt

__all__ = [
    "AmountComponentKind",
    "AmountStatus",
    "Avoid",
    "Binding",
    "CapacityKind",
    "ChargeStatus",
    "ChargingStatus",
    "CommandAction",
    "CommandStatus",
    "ConnectorFormat",
    "CurrentType",
    "EnergyStatus",
    "EnodeEventKind",
    "GapRule",
    "InputSource",
    "LegKind",
    "LimitingFactor",
    "ObjectiveKind",
    "OcpiDimension",
    "OcpiTaxIncluded",
    "PlanStatus",
    "PowerSource",
    "ProfileProtocol",
    "ProveOn",
    "Quality",
    "RangeStatus",
    "RateUnit",
    "ReadingKind",
    "ScheduleObjective",
    "ScheduleStatus",
    "StationFormat",
    "Tier",
    "VehicleKind",
    "WebhookKind",
    "Weekday",
    "AcCharging",
    "Amount",
    "AmountComponent",
    "Application",
    "Attributes",
    "BoundingBox",
    "Brand",
    "BulkEstimates",
    "BulkRequest",
    "Capability",
    "CarbonIntensity",
    "CarbonRow",
    "Certificate",
    "ChargeEstimate",
    "ChargeGoal",
    "ChargeOutcome",
    "ChargeRequest",
    "ChargeState",
    "ChargingProfile",
    "Command",
    "CommandOptions",
    "Compatibility",
    "Conditions",
    "Connector",
    "ConnectorLimits",
    "ConsentOptions",
    "ControllerOptions",
    "CurvePoint",
    "DailyTimes",
    "DataUsed",
    "DcCharging",
    "DriveRequest",
    "DueCommand",
    "DurationQuantile",
    "EnergyEstimate",
    "EnergyParts",
    "EnergyRequest",
    "EnodeEvent",
    "ErrorRow",
    "Evse",
    "Failure",
    "Infeasible",
    "InputUsed",
    "Land",
    "LatLon",
    "Leg",
    "LegEnd",
    "LimitCommand",
    "LimitRow",
    "LimitSpan",
    "LineString",
    "LiveEstimate",
    "LiveOptions",
    "Located",
    "MapInfo",
    "Minimum",
    "NamedPlace",
    "Notice",
    "Objective",
    "ObservedChargingStatus",
    "ObservedCount",
    "ObservedCurrentType",
    "ObservedFlag",
    "ObservedNumber",
    "ObservedPosition",
    "ObservedText",
    "OcpiElement",
    "OcpiPrice",
    "OcpiPriceComponent",
    "OcpiRestrictions",
    "OcpiTariff",
    "OsmOptions",
    "OsmReport",
    "PermissionCapability",
    "PlanAnswer",
    "PlanOutcome",
    "PlanRequest",
    "Polygon",
    "PriceRow",
    "ProfileOptions",
    "ProfilePoint",
    "Range",
    "RangeRequest",
    "RatedConsumption",
    "Reach",
    "Reading",
    "Remembered",
    "Repair",
    "Schedule",
    "ScheduleRequest",
    "ScheduleSlot",
    "ScheduleTotals",
    "SearchProof",
    "SessionPiece",
    "SessionRequest",
    "SessionSchedule",
    "SessionTariff",
    "Site",
    "SiteSchedule",
    "Skipped",
    "SkippedTurns",
    "Slot",
    "Snapped",
    "SocPoint",
    "Source",
    "Span",
    "StateOutcome",
    "Station",
    "StationFilter",
    "StationImport",
    "StationOptions",
    "StationReport",
    "StationSource",
    "Tariff",
    "TimeOfUseRule",
    "TracePoint",
    "Trip",
    "TripTotals",
    "Vehicle",
    "VehicleRef",
    "Watched",
    "Waypoint",
    "WebhookError",
    "WebhookEvent",
]


class InputSource(str, enum.Enum):
    """Where a value comes from."""

    GIVEN = "given"
    """The request said so."""
    DEFAULT = "default"
    """The engine's default."""
    LEARNED = "learned"
    """Learned from earlier readings."""
    LIVE = "live"
    """A live reading."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class ChargeStatus(str, enum.Enum):
    """How a session ends."""

    OK = "ok"
    """The goal is reached."""
    ALREADY_THERE = "already_there"
    """Start equals goal."""
    LIMITED = "limited"
    """The car's limit or the time ends it short of the goal."""
    STALLS = "stalls"
    """Power reaches 0 before the goal."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class CurrentType(str, enum.Enum):
    """Kind of current at the connector."""

    AC = "ac"
    """Alternating current, through the car's on-board charger."""
    DC = "dc"
    """Direct current, straight to the battery."""

    def __str__(self) -> str:
        return str(self.value)


class LimitingFactor(str, enum.Enum):
    """What set the power."""

    VEHICLE = "vehicle"
    """The car's charge curve or battery health."""
    ONBOARD_CHARGER = "onboard_charger"
    """The car's on-board charger."""
    VEHICLE_SETTING = "vehicle_setting"
    """The charge limit set in the car."""
    CONNECTOR = "connector"
    """The connector's power or voltage."""
    CABLE = "cable"
    """The current the cable carries."""
    SITE = "site"
    """What the site shares out."""
    SCHEDULE = "schedule"
    """A schedule."""
    TEMPERATURE = "temperature"
    """A cold battery."""
    TAIL = "tail"
    """Balancing at the very end."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class EnergyStatus(str, enum.Enum):
    """How an energy estimate ended."""

    OK = "ok"
    """Answered."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class ConnectorFormat(str, enum.Enum):
    """Whether a connector brings its own cable."""

    CABLE = "cable"
    """A cable with a plug."""
    SOCKET = "socket"
    """A socket."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class PowerSource(str, enum.Enum):
    """Where a power figure comes from."""

    GIVEN = "given"
    """The source says it."""
    DEFAULT = "default"
    """A default by connector standard."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class StationFormat(str, enum.Enum):
    """Formats that charging stations are read from."""

    OSM = "osm"
    """An OpenStreetMap extract, `.osm.pbf`."""
    OCPI = "ocpi"
    """OCPI Locations."""
    OCM = "ocm"
    """Open Charge Map."""
    CSV = "csv"
    """Our own CSV."""

    def __str__(self) -> str:
        return str(self.value)


class CapacityKind(str, enum.Enum):
    """What a capacity counts."""

    USABLE = "usable"
    """Between empty and full as the car shows them."""
    NOMINAL = "nominal"
    """As the maker advertises it."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class ChargingStatus(str, enum.Enum):
    """What charging is doing. Whether the car is plugged in is `plugged`."""

    IDLE = "idle"
    """Not charging, whether plugged in or not."""
    SCHEDULED = "scheduled"
    """Waiting for its time."""
    INITIALIZING = "initializing"
    """About to charge."""
    CHARGING = "charging"
    """Power flows into the battery."""
    PAUSED_BY_VEHICLE = "paused_by_vehicle"
    """The car takes a break."""
    PAUSED_BY_CHARGER = "paused_by_charger"
    """The charging point takes a break."""
    COMPLETE = "complete"
    """Full, or at its limit."""
    NO_POWER = "no_power"
    """Plugged in where no power is."""
    FAULT = "fault"
    """Something is broken."""
    DISCHARGING = "discharging"
    """Power flows out of the battery."""
    CONDITIONING = "conditioning"
    """Warming or cooling without charging."""
    UNKNOWN = "unknown"
    """Not known; the source's own word is in `raw`."""

    def __str__(self) -> str:
        return str(self.value)


class CommandAction(str, enum.Enum):
    """What a car is told to do, in one word."""

    START = "start"
    """Charge."""
    STOP = "stop"
    """Stop charging."""
    SET_LIMIT = "set_limit"
    """Stop at a state of charge from now on."""
    SET_CURRENT = "set_current"
    """Draw at most a current."""
    SET_SCHEDULE = "set_schedule"
    """Charge at a time of day."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class CommandStatus(str, enum.Enum):
    """What became of a command."""

    PENDING = "pending"
    """Not known yet."""
    CONFIRMED = "confirmed"
    """The car's own state shows it, or its maker vouches for it."""
    FAILED = "failed"
    """It did not happen; `reason` says why."""
    CANCELLED = "cancelled"
    """Called off before it was sent."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class Quality(str, enum.Enum):
    """How far a value can be trusted."""

    OK = "ok"
    """Nothing speaks against it."""
    STALE = "stale"
    """Older than a value that can change this fast should be."""
    SUSPECT = "suspect"
    """Outside of what a car can do."""
    CONTRADICTED = "contradicted"
    """Another value of the same reading says otherwise."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class ReadingKind(str, enum.Enum):
    """Something else to read from a car."""

    ODOMETER = "odometer"
    """Distance driven in all."""
    LOCATION = "location"
    """Where it is."""
    VIN = "vin"
    """Vehicle identification number."""
    FUEL = "fuel"
    """Fuel of a hybrid."""
    ENGINE_OIL = "engine_oil"
    """Life left in the engine's oil."""
    TIRE_PRESSURE = "tire_pressure"
    """Pressure of the four tyres."""
    SECURITY = "security"
    """Locks, doors and windows."""
    DIAGNOSTICS = "diagnostics"
    """State of its systems."""
    DIAGNOSTIC_CODES = "diagnostic_codes"
    """Active trouble codes."""
    SERVICE_HISTORY = "service_history"
    """Service records."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class Avoid(str, enum.Enum):
    """A kind of road to keep away from."""

    TOLL = "toll"
    """Toll roads."""
    FERRY = "ferry"
    """Ferries and rail shuttles."""
    MOTORWAY = "motorway"
    """Motorways."""

    def __str__(self) -> str:
        return str(self.value)


class Binding(str, enum.Enum):
    """What forbids a trip."""

    NO_ROAD = "no_road"
    """No road leads there."""
    OUT_OF_REACH = "out_of_reach"
    """No station lies near enough to go on."""
    NO_MATCHING_STATION = "no_matching_station"
    """Stations lie near enough, but the filters or the car's inlets leave none."""
    RESERVE = "reserve"
    """The reserve."""
    ARRIVAL = "arrival"
    """The state of charge wished for at the goal."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class LegKind(str, enum.Enum):
    """Kind of leg."""

    DRIVE = "drive"
    """Driving."""
    CHARGE = "charge"
    """Charging."""
    STAY = "stay"
    """Staying at a via place."""
    FERRY = "ferry"
    """On a ferry or shuttle."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class ObjectiveKind(str, enum.Enum):
    """What is to be best."""

    TIME = "time"
    """The least time from start to goal."""
    AMOUNT = "amount"
    """Money and time together, by what an hour is worth."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class PlanStatus(str, enum.Enum):
    """Whether there is a trip."""

    OK = "ok"
    """There is."""
    INFEASIBLE = "infeasible"
    """There is none."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class ProveOn(str, enum.Enum):
    """Which roads a trip is proven best over."""

    STATIONS = "stations"
    """The fastest road from each place to the next."""
    ROADS = "roads"
    """Every road, slower ones that take less energy among them: a trip may be quicker so, and the search takes longer."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class RangeStatus(str, enum.Enum):
    """How a range was found."""

    OK = "ok"
    """On the roads of the map."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class ProfileProtocol(str, enum.Enum):
    """A protocol that takes charging profiles."""

    OCPP16 = "ocpp16"
    """OCPP 1.6, the request `SetChargingProfile`."""
    OCPP201 = "ocpp201"
    """OCPP 2.0.1, the request `SetChargingProfile`."""
    OCPI221 = "ocpi221"
    """OCPI 2.2.1, the object `ChargingProfile`."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class RateUnit(str, enum.Enum):
    """Unit of the limits of a profile."""

    W = "w"
    """Watts over all phases."""
    A = "a"
    """Amperes per phase."""

    def __str__(self) -> str:
        return str(self.value)


class ScheduleObjective(str, enum.Enum):
    """What a schedule makes small."""

    AMOUNT = "amount"
    """Money, by the tariff."""
    CARBON = "carbon"
    """Carbon, by the list of intensities."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class ScheduleStatus(str, enum.Enum):
    """How a schedule ends."""

    OK = "ok"
    """Every goal is reached."""
    ALREADY_THERE = "already_there"
    """Nothing is to be charged."""
    SHORTFALL = "shortfall"
    """Some goal is missed; `shortfall_kwh` says by how much."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class AmountComponentKind(str, enum.Enum):
    """What a component is paid for."""

    ENERGY = "energy"
    """Energy; the quantity is in kWh."""
    TIME = "time"
    """Time charging; the quantity is in hours."""
    FLAT = "flat"
    """A fee for the session; the quantity is 1."""
    PARKING = "parking"
    """Time plugged in without charging; the quantity is in hours."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class AmountStatus(str, enum.Enum):
    """How well a sum is known."""

    KNOWN = "known"
    """The tariff says it to the cent."""
    ESTIMATED = "estimated"
    """It follows from a simulated session."""
    PARTIAL = "partial"
    """Some components are missing."""
    UNKNOWN = "unknown"
    """Nothing is known, or a word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class GapRule(str, enum.Enum):
    """What to take where a list says nothing."""

    ERROR = "error"
    """Refuse."""
    CARRY = "carry"
    """The value before the gap, or the first one where none comes before."""
    WORST = "worst"
    """The highest value that the list has for that local day, or for any day when it has none."""

    def __str__(self) -> str:
        return str(self.value)


class OcpiDimension(str, enum.Enum):
    """What a price is for."""

    ENERGY = "energy"
    """Energy, by kWh; step in Wh."""
    TIME = "time"
    """Charging time, by hour; step in s."""
    PARKING_TIME = "parking_time"
    """Time plugged in without charging, by hour; step in s."""
    FLAT = "flat"
    """A fee for the session."""

    def __str__(self) -> str:
        return str(self.value)


class OcpiTaxIncluded(str, enum.Enum):
    """Whether the prices of a tariff include taxes (OCPI 2.3)."""

    YES = "yes"
    """They do."""
    NO = "no"
    """Taxes come on top."""
    NOT_APPLICABLE = "not_applicable"
    """No taxes apply."""

    def __str__(self) -> str:
        return str(self.value)


class Weekday(str, enum.Enum):
    """A day of the week, the words of OCPI in lower case."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    def __str__(self) -> str:
        return str(self.value)


class Tier(str, enum.Enum):
    """Where a datum comes from: how far it can be trusted."""

    MEASURED = "measured"
    """Measured on charging sessions."""
    PUBLISHED = "published"
    """Published for this very model."""
    DERIVED = "derived"
    """Derived from similar cars, a class or a rule."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class VehicleKind(str, enum.Enum):
    """How a car is propelled."""

    BEV = "bev"
    """Battery electric."""
    PHEV = "phev"
    """Plug-in hybrid."""
    UNKNOWN = "unknown"
    """A word this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class EnodeEventKind(str, enum.Enum):
    """What an event of Enode's is."""

    STATE = "state"
    """What a car reports; also when it is new."""
    DELETED = "deleted"
    """A car is no longer there."""
    OTHER = "other"
    """A kind that this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class WebhookKind(str, enum.Enum):
    """What a delivery of a webhook is."""

    VERIFY = "verify"
    """A challenge: answer with status 200 and the body `answer`, within 15 s."""
    STATES = "states"
    """What cars report."""
    ERRORS = "errors"
    """Signals of a car fail, or do so no longer."""
    OTHER = "other"
    """A kind that this version does not know."""

    def __str__(self) -> str:
        return str(self.value)


class DataUsed(Record):
    """A data set that went into the answer."""

    __slots__ = ("kind", "id", "as_of", "licence", "attribution", "demonstration",)

    kind: str
    """`roads`, `stations`, `vehicles` or `tariffs`."""
    id: str
    """Its id."""
    as_of: str | None
    """Its date."""
    licence: str
    """Its licence."""
    attribution: str
    """Attribution to show."""
    demonstration: bool
    """Whether it is made up for demonstration."""

    def __init__(
        self,
        kind: str,
        id: str,
        licence: str,
        attribution: str,
        demonstration: bool,
        as_of: str | None = None,
    ) -> None:
        self._fill(
            kind,
            id,
            as_of,
            licence,
            attribution,
            demonstration,
        )


class ErrorRow(Record):
    """A row of the error table."""

    __slots__ = ("code", "http_status", "retryable",)

    code: str
    """The kind's word, the same in every language."""
    http_status: int
    """The HTTP status it becomes."""
    retryable: bool
    """Whether the same request may succeed later."""

    def __init__(
        self,
        code: str,
        http_status: int,
        retryable: bool,
    ) -> None:
        self._fill(
            code,
            http_status,
            retryable,
        )


class Failure(Record):
    """An error as a record, where one of many answers may fail without failing the others."""

    __slots__ = ("code", "detail", "field", "hint", "details", "retryable", "retry_after_s",)

    code: str
    """The kind's word."""
    detail: str
    """What is wrong with which value."""
    field: str | None
    """The field at fault."""
    hint: str | None
    """What to try."""
    details: str | None
    """Named details, a JSON object of texts."""
    retryable: bool
    """Whether the same request may succeed later."""
    retry_after_s: float | None
    """Seconds to wait before another try."""

    def __init__(
        self,
        code: str,
        detail: str,
        retryable: bool,
        field: str | None = None,
        hint: str | None = None,
        details: str | None = None,
        retry_after_s: float | None = None,
    ) -> None:
        self._fill(
            code,
            detail,
            field,
            hint,
            details,
            retryable,
            retry_after_s,
        )


class InputUsed(Record):
    """A value that went into the answer."""

    __slots__ = ("name", "value", "source", "age_s",)

    name: str
    """Name, with its unit."""
    value: str
    """The value as text."""
    source: InputSource
    """Where it comes from."""
    age_s: float | None
    """Age of a live value, s."""

    def __init__(
        self,
        name: str,
        value: str,
        source: InputSource | str,
        age_s: float | None = None,
    ) -> None:
        self._fill(
            name,
            value,
            _word(InputSource, source),
            age_s,
        )


class LatLon(Record):
    """A position, WGS 84 degrees."""

    __slots__ = ("lat", "lon",)

    lat: float
    """Latitude, north positive, -90 to 90."""
    lon: float
    """Longitude, east positive, -180 to 180."""

    def __init__(
        self,
        lat: float,
        lon: float,
    ) -> None:
        self._fill(
            lat,
            lon,
        )


class Notice(Record):
    """Something the reader of an answer should know."""

    __slots__ = ("code", "text", "field",)

    code: str
    """Stable word."""
    text: str
    """A sentence for people."""
    field: str | None
    """The field it is about."""

    def __init__(
        self,
        code: str,
        text: str,
        field: str | None = None,
    ) -> None:
        self._fill(
            code,
            text,
            field,
        )


class BulkEstimates(_extras.BulkEstimatesExtras):
    """Estimates as columns, a row for every session; NaN in a row whose start or target makes no sense."""

    __slots__ = ("duration_s", "duration_p10_s", "duration_p90_s", "end_soc", "battery_energy_kwh", "delivered_energy_kwh", "refused",)

    duration_s: npt.NDArray[np.float64]
    """Median seconds from plug-in to the end."""
    duration_p10_s: npt.NDArray[np.float64]
    """One session in ten is faster, s."""
    duration_p90_s: npt.NDArray[np.float64]
    """One session in ten is slower, s."""
    end_soc: npt.NDArray[np.float64]
    """State of charge at the end; below the target where the car's limit or a stall ends the session."""
    battery_energy_kwh: npt.NDArray[np.float64]
    """Energy stored, kWh."""
    delivered_energy_kwh: npt.NDArray[np.float64]
    """Energy at the plug, kWh."""
    refused: int
    """Rows that make no sense."""

    def __init__(
        self,
        duration_s: npt.ArrayLike,
        duration_p10_s: npt.ArrayLike,
        duration_p90_s: npt.ArrayLike,
        end_soc: npt.ArrayLike,
        battery_energy_kwh: npt.ArrayLike,
        delivered_energy_kwh: npt.ArrayLike,
        refused: int,
    ) -> None:
        self._fill(
            _series(duration_s),
            _series(duration_p10_s),
            _series(duration_p90_s),
            _series(end_soc),
            _series(battery_energy_kwh),
            _series(delivered_energy_kwh),
            refused,
        )


class BulkRequest(Record):
    """What all sessions of a bulk have in common."""

    __slots__ = ("vehicle", "connector", "site_max_power_kw", "charge_limit_soc", "conditions",)

    vehicle: VehicleRef
    """The car."""
    connector: ConnectorLimits
    """The plug."""
    site_max_power_kw: float | None
    """What all connectors of the site share, kW (delivered)."""
    charge_limit_soc: float | None
    """Where the car stops by its own setting."""
    conditions: Conditions | None
    """Weather, load, battery health."""

    def __init__(
        self,
        vehicle: VehicleRef | Vehicle | Mapping[str, Any] | str,
        connector: ConnectorLimits | Mapping[str, Any],
        site_max_power_kw: float | None = None,
        charge_limit_soc: float | None = None,
        conditions: Conditions | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            _of(VehicleRef, vehicle),
            _of(ConnectorLimits, connector),
            site_max_power_kw,
            charge_limit_soc,
            None if conditions is None else _of(Conditions, conditions),
        )


class ChargeEstimate(_extras.ChargeEstimateExtras):
    """How long it takes, how much it stores, what limits it, how sure that is."""

    __slots__ = ("schema_version", "engine_version", "status", "client_ref", "inputs", "notices", "data", "start_soc", "end_soc", "starts_at", "ready_at", "duration_s", "duration_p10_s", "duration_p90_s", "quantiles", "session_start_s", "tail_s", "battery_energy_kwh", "delivered_energy_kwh", "average_power_kw", "max_power_kw", "profile", "limits", "amount",)

    schema_version: str
    """Version of the record shapes."""
    engine_version: str
    """Version of the engine."""
    status: ChargeStatus
    """How the session ends."""
    client_ref: str | None
    """From the request."""
    inputs: list[InputUsed]
    """The values used and where they come from."""
    notices: list[Notice]
    """What the reader should know."""
    data: list[DataUsed]
    """The data used."""
    start_soc: float | None
    """State of charge when plugged in, if known."""
    end_soc: float | None
    """State of charge at the end, if the start is known."""
    starts_at: str | None
    """When it is plugged in, if the request says so."""
    ready_at: str | None
    """Median moment of the end."""
    duration_s: float
    """Median seconds from plug-in to the end."""
    duration_p10_s: float
    """One session in ten is faster, s."""
    duration_p90_s: float
    """One session in ten is slower, s."""
    quantiles: list[DurationQuantile]
    """Further quantiles of the duration, rising."""
    session_start_s: float
    """Seconds from plug-in until power flows in full."""
    tail_s: float
    """Seconds of balancing at the end."""
    battery_energy_kwh: float
    """Energy stored, kWh."""
    delivered_energy_kwh: float
    """Energy at the plug, kWh."""
    average_power_kw: float
    """Mean delivered power over the duration, kW."""
    max_power_kw: float
    """Highest delivered power, kW."""
    profile: list[ProfilePoint]
    """The session's course."""
    limits: list[LimitSpan]
    """What limits the power where."""
    amount: Amount | None
    """What it costs by the tariff: priced on the simulated course, an estimate."""

    def __init__(
        self,
        schema_version: str,
        engine_version: str,
        status: ChargeStatus | str,
        inputs: Iterable[InputUsed | Mapping[str, Any]],
        notices: Iterable[Notice | Mapping[str, Any]],
        data: Iterable[DataUsed | Mapping[str, Any]],
        duration_s: float,
        duration_p10_s: float,
        duration_p90_s: float,
        session_start_s: float,
        tail_s: float,
        battery_energy_kwh: float,
        delivered_energy_kwh: float,
        average_power_kw: float,
        max_power_kw: float,
        profile: Iterable[ProfilePoint | Mapping[str, Any]],
        limits: Iterable[LimitSpan | Mapping[str, Any]],
        client_ref: str | None = None,
        start_soc: float | None = None,
        end_soc: float | None = None,
        starts_at: str | datetime | None = None,
        ready_at: str | datetime | None = None,
        quantiles: Iterable[DurationQuantile | Mapping[str, Any]] = (),
        amount: Amount | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            schema_version,
            engine_version,
            _word(ChargeStatus, status),
            client_ref,
            [_of(InputUsed, item) for item in inputs],
            [_of(Notice, item) for item in notices],
            [_of(DataUsed, item) for item in data],
            start_soc,
            end_soc,
            None if starts_at is None else _text(starts_at),
            None if ready_at is None else _text(ready_at),
            duration_s,
            duration_p10_s,
            duration_p90_s,
            [_of(DurationQuantile, item) for item in quantiles],
            session_start_s,
            tail_s,
            battery_energy_kwh,
            delivered_energy_kwh,
            average_power_kw,
            max_power_kw,
            [_of(ProfilePoint, item) for item in profile],
            [_of(LimitSpan, item) for item in limits],
            None if amount is None else _of(Amount, amount),
        )

    @classmethod
    def from_json(cls, json: str) -> ChargeEstimate:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.charge_estimate_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.charge_estimate_to_json(self)


class ChargeGoal(Record):
    """What a session is to reach."""

    __slots__ = ("target_soc", "energy_kwh", "duration_s", "departs_at",)

    target_soc: float | None
    """A state of charge."""
    energy_kwh: float | None
    """Energy stored in the battery, kWh."""
    duration_s: float | None
    """Time plugged in, s."""
    departs_at: str | None
    """Until the car departs; the request then says when charging starts."""

    def __init__(
        self,
        target_soc: float | None = None,
        energy_kwh: float | None = None,
        duration_s: float | None = None,
        departs_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            target_soc,
            energy_kwh,
            duration_s,
            None if departs_at is None else _text(departs_at),
        )


class ChargeOutcome(Record):
    """One answer of many: an estimate, or why there is none."""

    __slots__ = ("estimate", "failure",)

    estimate: ChargeEstimate | None
    """The estimate."""
    failure: Failure | None
    """The failure."""

    def __init__(
        self,
        estimate: ChargeEstimate | Mapping[str, Any] | None = None,
        failure: Failure | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            None if estimate is None else _of(ChargeEstimate, estimate),
            None if failure is None else _of(Failure, failure),
        )


class ChargeRequest(Record):
    """How long until it is charged?"""

    __slots__ = ("client_ref", "vehicle", "start_soc", "goal", "charge_limit_soc", "connector", "site_max_power_kw", "conditions", "starts_at", "tariff", "time_zone",)

    client_ref: str | None
    """Echoed in the answer."""
    vehicle: VehicleRef
    """The car."""
    start_soc: float | None
    """State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
    energy or a time."""
    goal: ChargeGoal
    """What to reach; exactly one of its fields."""
    charge_limit_soc: float | None
    """Where the car stops by its own setting."""
    connector: ConnectorLimits
    """The plug."""
    site_max_power_kw: float | None
    """What all connectors of the site share, kW (delivered)."""
    conditions: Conditions | None
    """Weather, load, battery health."""
    starts_at: str | None
    """When it is plugged in."""
    tariff: SessionTariff | None
    """What the session is priced by."""
    time_zone: str | None
    """IANA name of the zone that the tariff's days and times count in; absent: the offset of `starts_at`."""

    def __init__(
        self,
        vehicle: VehicleRef | Vehicle | Mapping[str, Any] | str,
        goal: ChargeGoal | Mapping[str, Any],
        connector: ConnectorLimits | Mapping[str, Any],
        client_ref: str | None = None,
        start_soc: float | None = None,
        charge_limit_soc: float | None = None,
        site_max_power_kw: float | None = None,
        conditions: Conditions | Mapping[str, Any] | None = None,
        starts_at: str | datetime | None = None,
        tariff: SessionTariff | Mapping[str, Any] | None = None,
        time_zone: str | None = None,
    ) -> None:
        self._fill(
            client_ref,
            _of(VehicleRef, vehicle),
            start_soc,
            _of(ChargeGoal, goal),
            charge_limit_soc,
            _of(ConnectorLimits, connector),
            site_max_power_kw,
            None if conditions is None else _of(Conditions, conditions),
            None if starts_at is None else _text(starts_at),
            None if tariff is None else _of(SessionTariff, tariff),
            time_zone,
        )

    @classmethod
    def from_json(cls, json: str) -> ChargeRequest:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.charge_request_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.charge_request_to_json(self)


class ConnectorLimits(Record):
    """The plug: everything it limits, at the plug (delivered)."""

    __slots__ = ("current_type", "max_power_kw", "max_voltage_v", "max_current_a", "phases",)

    current_type: CurrentType
    """AC or DC."""
    max_power_kw: float | None
    """Highest power, kW."""
    max_voltage_v: float | None
    """Highest voltage, V: line to neutral for AC."""
    max_current_a: float | None
    """Highest current, A: per phase for AC."""
    phases: int | None
    """AC phases, 1 to 3."""

    def __init__(
        self,
        current_type: CurrentType | str,
        max_power_kw: float | None = None,
        max_voltage_v: float | None = None,
        max_current_a: float | None = None,
        phases: int | None = None,
    ) -> None:
        self._fill(
            _word(CurrentType, current_type),
            max_power_kw,
            max_voltage_v,
            max_current_a,
            phases,
        )


class DurationQuantile(Record):
    """A quantile of the duration."""

    __slots__ = ("p", "duration_s",)

    p: float
    """Share of sessions that are shorter."""
    duration_s: float
    """Seconds from plug-in to the end."""

    def __init__(
        self,
        p: float,
        duration_s: float,
    ) -> None:
        self._fill(
            p,
            duration_s,
        )


class LimitSpan(Record):
    """A stretch of SoC and what limits the power on it."""

    __slots__ = ("from_soc", "to_soc", "limiting_factor",)

    from_soc: float
    """Lower end."""
    to_soc: float
    """Upper end."""
    limiting_factor: LimitingFactor
    """What limits."""

    def __init__(
        self,
        from_soc: float,
        to_soc: float,
        limiting_factor: LimitingFactor | str,
    ) -> None:
        self._fill(
            from_soc,
            to_soc,
            _word(LimitingFactor, limiting_factor),
        )


class ProfilePoint(Record):
    """One point of the session's course."""

    __slots__ = ("elapsed_s", "soc", "battery_power_kw", "delivered_power_kw",)

    elapsed_s: float
    """Seconds since plug-in."""
    soc: float
    """State of charge."""
    battery_power_kw: float
    """Power into the battery, kW."""
    delivered_power_kw: float
    """Power at the plug, kW."""

    def __init__(
        self,
        elapsed_s: float,
        soc: float,
        battery_power_kw: float,
        delivered_power_kw: float,
    ) -> None:
        self._fill(
            elapsed_s,
            soc,
            battery_power_kw,
            delivered_power_kw,
        )


class EnergyEstimate(Record):
    """Energy of a drive and where it goes."""

    __slots__ = ("schema_version", "engine_version", "status", "client_ref", "inputs", "notices", "data", "battery_energy_kwh", "recuperated_kwh", "distance_m", "duration_s", "consumption_wh_per_km", "parts", "conditions",)

    schema_version: str
    """Version of the record shapes."""
    engine_version: str
    """Version of the engine."""
    status: EnergyStatus
    """How it ended."""
    client_ref: str | None
    """From the request."""
    inputs: list[InputUsed]
    """The values used and where they come from."""
    notices: list[Notice]
    """What the reader should know."""
    data: list[DataUsed]
    """The data used."""
    battery_energy_kwh: float
    """Energy from the battery, recuperation taken off, kWh."""
    recuperated_kwh: float
    """Energy that braking puts back, kWh."""
    distance_m: float
    """Length, m."""
    duration_s: float
    """Time, s."""
    consumption_wh_per_km: float
    """Battery energy over length, Wh/km."""
    parts: EnergyParts
    """The energy by cause."""
    conditions: Conditions
    """The conditions used."""

    def __init__(
        self,
        schema_version: str,
        engine_version: str,
        status: EnergyStatus | str,
        inputs: Iterable[InputUsed | Mapping[str, Any]],
        notices: Iterable[Notice | Mapping[str, Any]],
        data: Iterable[DataUsed | Mapping[str, Any]],
        battery_energy_kwh: float,
        recuperated_kwh: float,
        distance_m: float,
        duration_s: float,
        consumption_wh_per_km: float,
        parts: EnergyParts | Mapping[str, Any],
        conditions: Conditions | Mapping[str, Any],
        client_ref: str | None = None,
    ) -> None:
        self._fill(
            schema_version,
            engine_version,
            _word(EnergyStatus, status),
            client_ref,
            [_of(InputUsed, item) for item in inputs],
            [_of(Notice, item) for item in notices],
            [_of(DataUsed, item) for item in data],
            battery_energy_kwh,
            recuperated_kwh,
            distance_m,
            duration_s,
            consumption_wh_per_km,
            _of(EnergyParts, parts),
            _of(Conditions, conditions),
        )

    @classmethod
    def from_json(cls, json: str) -> EnergyEstimate:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.energy_estimate_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.energy_estimate_to_json(self)


class EnergyParts(Record):
    """Energy by cause; the sum is the whole."""

    __slots__ = ("drag_kwh", "rolling_kwh", "climb_kwh", "stops_kwh", "auxiliary_kwh",)

    drag_kwh: float
    """Air resistance, wind included, kWh."""
    rolling_kwh: float
    """Tyres, kWh."""
    climb_kwh: float
    """Climbing less what descents win back, kWh."""
    stops_kwh: float
    """Speeding up less what braking wins back, kWh."""
    auxiliary_kwh: float
    """Electronics, heating and cooling, kWh."""

    def __init__(
        self,
        drag_kwh: float,
        rolling_kwh: float,
        climb_kwh: float,
        stops_kwh: float,
        auxiliary_kwh: float,
    ) -> None:
        self._fill(
            drag_kwh,
            rolling_kwh,
            climb_kwh,
            stops_kwh,
            auxiliary_kwh,
        )


class EnergyRequest(Record):
    """How much energy does this drive take?"""

    __slots__ = ("client_ref", "vehicle", "conditions", "trace",)

    client_ref: str | None
    """Echoed in the answer."""
    vehicle: VehicleRef
    """The car."""
    conditions: Conditions | None
    """Weather, load, cabin, speed cap."""
    trace: list[TracePoint]
    """The drive."""

    def __init__(
        self,
        vehicle: VehicleRef | Vehicle | Mapping[str, Any] | str,
        trace: Iterable[TracePoint | Mapping[str, Any]],
        client_ref: str | None = None,
        conditions: Conditions | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            client_ref,
            _of(VehicleRef, vehicle),
            None if conditions is None else _of(Conditions, conditions),
            [_of(TracePoint, item) for item in trace],
        )

    @classmethod
    def from_json(cls, json: str) -> EnergyRequest:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.energy_request_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.energy_request_to_json(self)


class TracePoint(Record):
    """One reading of a drive. Speed and slope are linear in time between readings."""

    __slots__ = ("t_s", "speed_kmh", "elevation_m", "slope", "position",)

    t_s: float
    """Seconds since any beginning; rising."""
    speed_kmh: float | None
    """Speed, km/h; absent: from the positions."""
    elevation_m: float | None
    """Elevation, m."""
    slope: float | None
    """Rise over run, uphill positive; instead of the elevation."""
    position: LatLon | None
    """Where; needed for the speed when there is none, and for the direction of the wind."""

    def __init__(
        self,
        t_s: float,
        speed_kmh: float | None = None,
        elevation_m: float | None = None,
        slope: float | None = None,
        position: LatLon | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            t_s,
            speed_kmh,
            elevation_m,
            slope,
            None if position is None else _of(LatLon, position),
        )


class BoundingBox(Record):
    """A box on the globe; `west` greater than `east` crosses the antimeridian."""

    __slots__ = ("west", "south", "east", "north",)

    west: float
    """Western edge, degrees."""
    south: float
    """Southern edge, degrees."""
    east: float
    """Eastern edge, degrees."""
    north: float
    """Northern edge, degrees."""

    def __init__(
        self,
        west: float,
        south: float,
        east: float,
        north: float,
    ) -> None:
        self._fill(
            west,
            south,
            east,
            north,
        )


class Connector(Record):
    """A plug of an EVSE."""

    __slots__ = ("id", "standard", "format", "current_type", "max_power_kw", "power_source", "max_voltage_v", "max_current_a", "tariff_ids",)

    id: str
    """Id within the EVSE."""
    standard: str
    """OCPI ConnectorType word."""
    format: ConnectorFormat | None
    """Cable or socket."""
    current_type: CurrentType
    """Kind of current."""
    max_power_kw: float
    """Highest power at the plug, kW."""
    power_source: PowerSource
    """Where the power comes from."""
    max_voltage_v: float | None
    """Highest voltage, V."""
    max_current_a: float | None
    """Highest current, A."""
    tariff_ids: list[str]
    """Tariffs that hold here."""

    def __init__(
        self,
        id: str,
        standard: str,
        current_type: CurrentType | str,
        max_power_kw: float,
        power_source: PowerSource | str,
        tariff_ids: Iterable[str],
        format: ConnectorFormat | str | None = None,
        max_voltage_v: float | None = None,
        max_current_a: float | None = None,
    ) -> None:
        self._fill(
            id,
            standard,
            None if format is None else _word(ConnectorFormat, format),
            _word(CurrentType, current_type),
            max_power_kw,
            _word(PowerSource, power_source),
            max_voltage_v,
            max_current_a,
            list(tariff_ids),
        )


class Evse(Record):
    """A charging position; one of its connectors works at a time."""

    __slots__ = ("uid", "evse_id", "status", "connectors",)

    uid: str
    """Id within the station."""
    evse_id: str | None
    """eMI3 id as printed on the charger; never invented."""
    status: str | None
    """OCPI status word."""
    connectors: list[Connector]
    """Its plugs."""

    def __init__(
        self,
        uid: str,
        connectors: Iterable[Connector | Mapping[str, Any]],
        evse_id: str | None = None,
        status: str | None = None,
    ) -> None:
        self._fill(
            uid,
            evse_id,
            status,
            [_of(Connector, item) for item in connectors],
        )


class Land(Record):
    """Land and borders of a part of the world, for drawing."""

    __slots__ = ("polygons", "borders",)

    polygons: list[LineString]
    """Outer and inner rings alike: a position is on land when it lies inside an odd number of them. The closing position is
    left out."""
    borders: list[LineString]
    """Borders between countries."""

    def __init__(
        self,
        polygons: Iterable[LineString | Mapping[str, Any]],
        borders: Iterable[LineString | Mapping[str, Any]],
    ) -> None:
        self._fill(
            [_of(LineString, item) for item in polygons],
            [_of(LineString, item) for item in borders],
        )


class Located(Record):
    """A place that somebody meant."""

    __slots__ = ("name", "position", "notice",)

    name: str
    """Its name, or the coordinates as given."""
    position: LatLon
    """Where it is."""
    notice: Notice | None
    """Says so when there are several of that name."""

    def __init__(
        self,
        name: str,
        position: LatLon | Mapping[str, Any],
        notice: Notice | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            name,
            _of(LatLon, position),
            None if notice is None else _of(Notice, notice),
        )


class MapInfo(Record):
    """What a map file says of itself."""

    __slots__ = ("id", "as_of", "licence", "attribution", "caveats", "nodes", "edges", "size_bytes", "extent",)

    id: str
    """Short id, for example `helsinki`."""
    as_of: str | None
    """Date of the source, `YYYY-MM-DD`, when known."""
    licence: str
    """Licence of the content."""
    attribution: str
    """Attribution to show, one line each."""
    caveats: list[str]
    """What a user of the map must know, one sentence each."""
    nodes: int
    """Junctions."""
    edges: int
    """Directed roads between them."""
    size_bytes: int
    """Size of the file, bytes."""
    extent: BoundingBox | None
    """The box around all junctions; absent for an empty map."""

    def __init__(
        self,
        id: str,
        licence: str,
        attribution: str,
        caveats: Iterable[str],
        nodes: int,
        edges: int,
        size_bytes: int,
        as_of: str | None = None,
        extent: BoundingBox | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            id,
            as_of,
            licence,
            attribution,
            list(caveats),
            nodes,
            edges,
            size_bytes,
            None if extent is None else _of(BoundingBox, extent),
        )


class NamedPlace(Record):
    """A place of the gazetteer."""

    __slots__ = ("name", "country_code", "population", "position", "others",)

    name: str
    """Name."""
    country_code: str
    """ISO 3166-1 alpha-2."""
    population: int
    """Inhabitants, as of 2013."""
    position: LatLon
    """Where it is."""
    others: list[str]
    """Other places of that name, the largest first, as `Name, CC`."""

    def __init__(
        self,
        name: str,
        country_code: str,
        population: int,
        position: LatLon | Mapping[str, Any],
        others: Iterable[str],
    ) -> None:
        self._fill(
            name,
            country_code,
            population,
            _of(LatLon, position),
            list(others),
        )


class OsmOptions(Record):
    """How an OpenStreetMap extract becomes a map."""

    __slots__ = ("id", "country", "elevation", "minimum_part",)

    id: str | None
    """Id of the map; absent: `osm`."""
    country: str | None
    """Country of the default speed limits, ISO 3166-1 alpha-2; absent: that of the place nearest to the middle of the map."""
    elevation: str | None
    """Folder of SRTM tiles (`N49E011.hgt` or `.hgt.zip`); absent: the map is flat."""
    minimum_part: int | None
    """Strongly connected parts of fewer nodes are left out; absent: 100."""

    def __init__(
        self,
        id: str | None = None,
        country: str | None = None,
        elevation: str | None = None,
        minimum_part: int | None = None,
    ) -> None:
        self._fill(
            id,
            country,
            elevation,
            minimum_part,
        )


class OsmReport(Record):
    """Counts of an import."""

    __slots__ = ("country", "nodes_read", "ways_read", "relations_read", "highways", "car_ways", "ferries", "toll_ways", "with_maxspeed", "nodes_missing", "barriers", "turns_read", "turns_used", "turns_skipped", "junctions", "directed_edges", "split_nodes", "parts_kept", "parts_dropped", "nodes_kept", "edges_kept", "heights_missing",)

    country: str
    """Country whose limits hold where none is tagged."""
    nodes_read: int
    """Nodes in the file."""
    ways_read: int
    """Ways in the file."""
    relations_read: int
    """Relations in the file."""
    highways: int
    """Ways with a `highway` tag."""
    car_ways: int
    """Ways a car may drive, ferries included."""
    ferries: int
    """Of these, ferries and shuttles."""
    toll_ways: int
    """Of these, toll roads."""
    with_maxspeed: int
    """Ways with a limit of their own."""
    nodes_missing: int
    """Nodes that ways name and the file does not hold, or that lie off the globe."""
    barriers: int
    """Barriers on roads that stop cars."""
    turns_read: int
    """Turn restrictions in the file, all kinds."""
    turns_used: int
    """Turn restrictions in force in the map."""
    turns_skipped: SkippedTurns
    """Those left out, and why."""
    junctions: int
    """Junctions and dead ends before splitting."""
    directed_edges: int
    """Directed edges before splitting."""
    split_nodes: int
    """Nodes that splitting added."""
    parts_kept: int
    """Strongly connected parts kept."""
    parts_dropped: int
    """Strongly connected parts left out as too small."""
    nodes_kept: int
    """Nodes of the map."""
    edges_kept: int
    """Directed edges of the map."""
    heights_missing: int
    """Points without a height in the elevation tiles."""

    def __init__(
        self,
        country: str,
        nodes_read: int,
        ways_read: int,
        relations_read: int,
        highways: int,
        car_ways: int,
        ferries: int,
        toll_ways: int,
        with_maxspeed: int,
        nodes_missing: int,
        barriers: int,
        turns_read: int,
        turns_used: int,
        turns_skipped: SkippedTurns | Mapping[str, Any],
        junctions: int,
        directed_edges: int,
        split_nodes: int,
        parts_kept: int,
        parts_dropped: int,
        nodes_kept: int,
        edges_kept: int,
        heights_missing: int,
    ) -> None:
        self._fill(
            country,
            nodes_read,
            ways_read,
            relations_read,
            highways,
            car_ways,
            ferries,
            toll_ways,
            with_maxspeed,
            nodes_missing,
            barriers,
            turns_read,
            turns_used,
            _of(SkippedTurns, turns_skipped),
            junctions,
            directed_edges,
            split_nodes,
            parts_kept,
            parts_dropped,
            nodes_kept,
            edges_kept,
            heights_missing,
        )


class Skipped(Record):
    """Things left out for one reason."""

    __slots__ = ("reason", "count", "example",)

    reason: str
    """Stable word: `no_connector`, `unknown_connector`, `no_position`, `no_power`, `not_operational`, `private`,
    `not_published`, `not_for_cars`, `duplicate`, `invalid_record`, `too_far_from_roads`."""
    count: int
    """How many."""
    example: str
    """The first of them."""

    def __init__(
        self,
        reason: str,
        count: int,
        example: str,
    ) -> None:
        self._fill(
            reason,
            count,
            example,
        )


class SkippedTurns(Record):
    """Turn restrictions that could not be used, by reason."""

    __slots__ = ("not_for_cars", "conditional", "road_missing", "unclear", "unknown_kind",)

    not_for_cars: int
    """They hold for other vehicles, or cars are excepted."""
    conditional: int
    """They hold at certain hours."""
    road_missing: int
    """A road they name is not in the map or closed to cars: they change nothing."""
    unclear: int
    """Members are missing, do not meet, or a road passes through instead of ending there."""
    unknown_kind: int
    """The word of the restriction is not known."""

    def __init__(
        self,
        not_for_cars: int,
        conditional: int,
        road_missing: int,
        unclear: int,
        unknown_kind: int,
    ) -> None:
        self._fill(
            not_for_cars,
            conditional,
            road_missing,
            unclear,
            unknown_kind,
        )


class Snapped(Record):
    """A position on a road."""

    __slots__ = ("edge", "fraction", "position", "distance_m", "component",)

    edge: int
    """The edge."""
    fraction: float
    """How far along it, from its first node, 0 to 1."""
    position: LatLon
    """The position on the road."""
    distance_m: float
    """Distance to it, m."""
    component: int
    """The strongly connected part it lies in."""

    def __init__(
        self,
        edge: int,
        fraction: float,
        position: LatLon | Mapping[str, Any],
        distance_m: float,
        component: int,
    ) -> None:
        self._fill(
            edge,
            fraction,
            _of(LatLon, position),
            distance_m,
            component,
        )


class Station(Record):
    """A place with charging positions."""

    __slots__ = ("id", "source", "name", "lat", "lon", "operator", "country_code", "time_zone", "site_max_power_kw", "demonstration", "evses",)

    id: str
    """Id, unique within its source."""
    source: str
    """Where the record comes from."""
    name: str
    """Name."""
    lat: float
    """Latitude, degrees."""
    lon: float
    """Longitude, degrees."""
    operator: str | None
    """Who runs it."""
    country_code: str | None
    """ISO 3166-1 alpha-2."""
    time_zone: str | None
    """IANA time zone."""
    site_max_power_kw: float | None
    """Power all connectors share, kW."""
    demonstration: bool
    """Whether it is invented for demonstration."""
    evses: list[Evse]
    """Its charging positions."""

    def __init__(
        self,
        id: str,
        source: str,
        name: str,
        lat: float,
        lon: float,
        demonstration: bool,
        evses: Iterable[Evse | Mapping[str, Any]],
        operator: str | None = None,
        country_code: str | None = None,
        time_zone: str | None = None,
        site_max_power_kw: float | None = None,
    ) -> None:
        self._fill(
            id,
            source,
            name,
            lat,
            lon,
            operator,
            country_code,
            time_zone,
            site_max_power_kw,
            demonstration,
            [_of(Evse, item) for item in evses],
        )

    @classmethod
    def from_json(cls, json: str) -> Station:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.station_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.station_to_json(self)


class StationImport(Record):
    """Stations read from files."""

    __slots__ = ("stations", "report", "sources",)

    stations: list[Station]
    """The stations, every one of which passes `Station::check`."""
    report: StationReport
    """What was read, kept and left out."""
    sources: list[StationSource]
    """The sources of the stations."""

    def __init__(
        self,
        stations: Iterable[Station | Mapping[str, Any]],
        report: StationReport | Mapping[str, Any],
        sources: Iterable[StationSource | Mapping[str, Any]],
    ) -> None:
        self._fill(
            [_of(Station, item) for item in stations],
            _of(StationReport, report),
            [_of(StationSource, item) for item in sources],
        )


class StationOptions(Record):
    """How station files are read."""

    __slots__ = ("country", "licence", "attribution",)

    country: str | None
    """Country of stations that name none, ISO 3166-1 alpha-2; it decides a few default powers."""
    licence: str | None
    """Licence of files that state none (CSV, OCPI)."""
    attribution: str | None
    """Attribution of files that state none (CSV, OCPI)."""

    def __init__(
        self,
        country: str | None = None,
        licence: str | None = None,
        attribution: str | None = None,
    ) -> None:
        self._fill(
            country,
            licence,
            attribution,
        )


class StationReport(Record):
    """Counts of an import: `kept` and the counts of `skipped` add up to `read`."""

    __slots__ = ("read", "kept", "evses", "connectors", "power_given", "power_default", "power_implausible", "skipped", "connectors_skipped",)

    read: int
    """Stations in the files."""
    kept: int
    """Stations kept."""
    evses: int
    """Charging positions of the stations kept."""
    connectors: int
    """Connectors of the stations kept."""
    power_given: int
    """Of these, with the power that the source says."""
    power_default: int
    """Of these, with a default by connector."""
    power_implausible: int
    """Stated powers that cannot be true and were taken as missing."""
    skipped: list[Skipped]
    """Stations left out, by reason."""
    connectors_skipped: list[Skipped]
    """Charging positions and connectors left out, of stations kept or not, by reason."""

    def __init__(
        self,
        read: int,
        kept: int,
        evses: int,
        connectors: int,
        power_given: int,
        power_default: int,
        power_implausible: int,
        skipped: Iterable[Skipped | Mapping[str, Any]],
        connectors_skipped: Iterable[Skipped | Mapping[str, Any]],
    ) -> None:
        self._fill(
            read,
            kept,
            evses,
            connectors,
            power_given,
            power_default,
            power_implausible,
            [_of(Skipped, item) for item in skipped],
            [_of(Skipped, item) for item in connectors_skipped],
        )


class StationSource(Record):
    """Where stations come from, and under which terms."""

    __slots__ = ("id", "licence", "attribution", "as_of",)

    id: str
    """The `source` of its stations."""
    licence: str
    """Licence."""
    attribution: str
    """Attribution to show."""
    as_of: str | None
    """Date of the data."""

    def __init__(
        self,
        id: str,
        licence: str,
        attribution: str,
        as_of: str | None = None,
    ) -> None:
        self._fill(
            id,
            licence,
            attribution,
            as_of,
        )


class Application(Record):
    """How a schedule is carried out on a car."""

    __slots__ = ("commands", "why",)

    commands: list[DueCommand]
    """The commands in the order of time."""
    why: str
    """Why this way, a sentence for people."""

    def __init__(
        self,
        commands: Iterable[DueCommand | Mapping[str, Any]],
        why: str,
    ) -> None:
        self._fill(
            [_of(DueCommand, item) for item in commands],
            why,
        )


class Attributes(Record):
    """A car as its provider lists it."""

    __slots__ = ("connection_id", "make", "model", "year", "kind",)

    connection_id: str
    """The provider's id of the car; every other call takes it."""
    make: str | None
    """Make."""
    model: str | None
    """Model."""
    year: int | None
    """Model year."""
    kind: VehicleKind | None
    """Battery electric or plug-in hybrid, if the provider says so."""

    def __init__(
        self,
        connection_id: str,
        make: str | None = None,
        model: str | None = None,
        year: int | None = None,
        kind: VehicleKind | str | None = None,
    ) -> None:
        self._fill(
            connection_id,
            make,
            model,
            year,
            None if kind is None else _word(VehicleKind, kind),
        )


class Brand(Record):
    """A make and who reaches it."""

    __slots__ = ("name", "reach",)

    name: str
    """As the maker writes it."""
    reach: list[Reach]
    """Provider by provider."""

    def __init__(
        self,
        name: str,
        reach: Iterable[Reach | Mapping[str, Any]],
    ) -> None:
        self._fill(
            name,
            [_of(Reach, item) for item in reach],
        )


class Capability(Record):
    """Whether a car can be asked to do something."""

    __slots__ = ("action", "capable", "reason",)

    action: CommandAction
    """What."""
    capable: bool
    """Whether it can."""
    reason: str | None
    """Why not: `provider_not_capable`, `vehicle_not_capable`, `permission_missing`, ...; further words may come."""

    def __init__(
        self,
        action: CommandAction | str,
        capable: bool,
        reason: str | None = None,
    ) -> None:
        self._fill(
            _word(CommandAction, action),
            capable,
            reason,
        )


class ChargeState(Record):
    """What a car reports now, each value with its age, source and quality; what it does not report is absent."""

    __slots__ = ("schema_version", "engine_version", "connection_id", "make", "model", "year", "soc", "range_m", "capacity_kwh", "plugged", "charging_status", "power_kw", "charge_limit_soc", "time_to_limit_s", "time_to_full_s", "energy_added_kwh", "current_type", "current_a", "voltage_v", "phases", "current_limit_a", "battery_c", "location", "limited_by", "asleep", "capacity_kind", "capabilities", "notices",)

    schema_version: str
    """Version of the record shapes."""
    engine_version: str
    """Version of the engine."""
    connection_id: str
    """The connection to the car: an opaque id, never the vehicle identification number."""
    make: str | None
    """Make."""
    model: str | None
    """Model."""
    year: int | None
    """Model year."""
    soc: ObservedNumber | None
    """State of charge, 0 to 1."""
    range_m: ObservedNumber | None
    """Range that the car shows, m."""
    capacity_kwh: ObservedNumber | None
    """Battery capacity, kWh."""
    plugged: ObservedFlag | None
    """Whether a cable is in the socket."""
    charging_status: ObservedChargingStatus | None
    """What charging is doing."""
    power_kw: ObservedNumber | None
    """Power into the car, kW; negative when it gives power."""
    charge_limit_soc: ObservedNumber | None
    """Where the car stops by its own setting, 0 to 1."""
    time_to_limit_s: ObservedNumber | None
    """Time to its limit as the car says, s."""
    time_to_full_s: ObservedNumber | None
    """Time to full as the car says, s."""
    energy_added_kwh: ObservedNumber | None
    """Energy of this session, kWh."""
    current_type: ObservedCurrentType | None
    """AC or DC."""
    current_a: ObservedNumber | None
    """Current, A; per phase on AC."""
    voltage_v: ObservedNumber | None
    """Voltage, V; line to neutral on AC."""
    phases: ObservedCount | None
    """AC phases in use, 1 to 3."""
    current_limit_a: ObservedNumber | None
    """Most that the car is asked to draw, A per phase."""
    battery_c: ObservedNumber | None
    """Battery temperature, C."""
    location: ObservedPosition | None
    """Where it is."""
    limited_by: ObservedText | None
    """Why it charges no faster, in the source's word."""
    asleep: ObservedFlag | None
    """Whether the car sleeps: nothing newer comes until it wakes."""
    capacity_kind: CapacityKind | None
    """What `capacity_kwh` counts."""
    capabilities: list[Capability]
    """What can be asked of the car, and why not where it cannot."""
    notices: list[Notice]
    """What the reader should know: contradictions, stale values, what could not be read."""

    def __init__(
        self,
        schema_version: str,
        engine_version: str,
        connection_id: str,
        capabilities: Iterable[Capability | Mapping[str, Any]],
        notices: Iterable[Notice | Mapping[str, Any]],
        make: str | None = None,
        model: str | None = None,
        year: int | None = None,
        soc: ObservedNumber | Mapping[str, Any] | None = None,
        range_m: ObservedNumber | Mapping[str, Any] | None = None,
        capacity_kwh: ObservedNumber | Mapping[str, Any] | None = None,
        plugged: ObservedFlag | Mapping[str, Any] | None = None,
        charging_status: ObservedChargingStatus | Mapping[str, Any] | None = None,
        power_kw: ObservedNumber | Mapping[str, Any] | None = None,
        charge_limit_soc: ObservedNumber | Mapping[str, Any] | None = None,
        time_to_limit_s: ObservedNumber | Mapping[str, Any] | None = None,
        time_to_full_s: ObservedNumber | Mapping[str, Any] | None = None,
        energy_added_kwh: ObservedNumber | Mapping[str, Any] | None = None,
        current_type: ObservedCurrentType | Mapping[str, Any] | None = None,
        current_a: ObservedNumber | Mapping[str, Any] | None = None,
        voltage_v: ObservedNumber | Mapping[str, Any] | None = None,
        phases: ObservedCount | Mapping[str, Any] | None = None,
        current_limit_a: ObservedNumber | Mapping[str, Any] | None = None,
        battery_c: ObservedNumber | Mapping[str, Any] | None = None,
        location: ObservedPosition | Mapping[str, Any] | None = None,
        limited_by: ObservedText | Mapping[str, Any] | None = None,
        asleep: ObservedFlag | Mapping[str, Any] | None = None,
        capacity_kind: CapacityKind | str | None = None,
    ) -> None:
        self._fill(
            schema_version,
            engine_version,
            connection_id,
            make,
            model,
            year,
            None if soc is None else _of(ObservedNumber, soc),
            None if range_m is None else _of(ObservedNumber, range_m),
            None if capacity_kwh is None else _of(ObservedNumber, capacity_kwh),
            None if plugged is None else _of(ObservedFlag, plugged),
            None if charging_status is None else _of(ObservedChargingStatus, charging_status),
            None if power_kw is None else _of(ObservedNumber, power_kw),
            None if charge_limit_soc is None else _of(ObservedNumber, charge_limit_soc),
            None if time_to_limit_s is None else _of(ObservedNumber, time_to_limit_s),
            None if time_to_full_s is None else _of(ObservedNumber, time_to_full_s),
            None if energy_added_kwh is None else _of(ObservedNumber, energy_added_kwh),
            None if current_type is None else _of(ObservedCurrentType, current_type),
            None if current_a is None else _of(ObservedNumber, current_a),
            None if voltage_v is None else _of(ObservedNumber, voltage_v),
            None if phases is None else _of(ObservedCount, phases),
            None if current_limit_a is None else _of(ObservedNumber, current_limit_a),
            None if battery_c is None else _of(ObservedNumber, battery_c),
            None if location is None else _of(ObservedPosition, location),
            None if limited_by is None else _of(ObservedText, limited_by),
            None if asleep is None else _of(ObservedFlag, asleep),
            None if capacity_kind is None else _word(CapacityKind, capacity_kind),
            [_of(Capability, item) for item in capabilities],
            [_of(Notice, item) for item in notices],
        )

    @classmethod
    def from_json(cls, json: str) -> ChargeState:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.charge_state_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.charge_state_to_json(self)


class Command(Record):
    """A command and what became of it."""

    __slots__ = ("command_id", "connection_id", "action", "charge_limit_soc", "current_a", "schedule", "status", "reason", "requested_at", "deadline_at", "confirmed_at",)

    command_id: str
    """Chosen by the caller; the same id is carried out once."""
    connection_id: str
    """The connection to the car."""
    action: CommandAction
    """What it is told to do."""
    charge_limit_soc: float | None
    """The limit to set, 0 to 1; `set_limit` only."""
    current_a: float | None
    """The current to set, A per phase; `set_current` only."""
    schedule: DailyTimes | None
    """The times to set; `set_schedule` only."""
    status: CommandStatus
    """What became of it."""
    reason: str | None
    """Why it failed, or how it is known to be done: `already_so`, `not_confirmed`, `expired`, `superseded`, ..."""
    requested_at: str
    """When it was asked for."""
    deadline_at: str
    """After this it is never sent."""
    confirmed_at: str | None
    """When the car showed it."""

    def __init__(
        self,
        command_id: str,
        connection_id: str,
        action: CommandAction | str,
        status: CommandStatus | str,
        requested_at: str | datetime,
        deadline_at: str | datetime,
        charge_limit_soc: float | None = None,
        current_a: float | None = None,
        schedule: DailyTimes | Mapping[str, Any] | None = None,
        reason: str | None = None,
        confirmed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            command_id,
            connection_id,
            _word(CommandAction, action),
            charge_limit_soc,
            current_a,
            None if schedule is None else _of(DailyTimes, schedule),
            _word(CommandStatus, status),
            reason,
            _text(requested_at),
            _text(deadline_at),
            None if confirmed_at is None else _text(confirmed_at),
        )

    @classmethod
    def from_json(cls, json: str) -> Command:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.command_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.command_to_json(self)


class CommandOptions(Record):
    """How commands are carried out; what is left out is core's default."""

    __slots__ = ("wake", "wakes_per_day", "first_look_s", "longest_look_s", "starts_per_hour",)

    wake: bool | None
    """Wake a car that sleeps; a wake-up costs as much as many reads."""
    wakes_per_day: int | None
    """Wake-ups of a car in a day, at most."""
    first_look_s: float | None
    """First pause between two looks at the state, s; each is twice as long as the one before."""
    longest_look_s: float | None
    """Longest pause, s."""
    starts_per_hour: int | None
    """Starts of a car in an hour, at most; 0: as many as there are."""

    def __init__(
        self,
        wake: bool | None = None,
        wakes_per_day: int | None = None,
        first_look_s: float | None = None,
        longest_look_s: float | None = None,
        starts_per_hour: int | None = None,
    ) -> None:
        self._fill(
            wake,
            wakes_per_day,
            first_look_s,
            longest_look_s,
            starts_per_hour,
        )


class Compatibility(Record):
    """Whether a car is supported, as Smartcar says by its identification number."""

    __slots__ = ("compatible", "reason", "capabilities",)

    compatible: bool
    """Whether it can be connected."""
    reason: str | None
    """Why not."""
    capabilities: list[PermissionCapability]
    """Permission by permission."""

    def __init__(
        self,
        compatible: bool,
        capabilities: Iterable[PermissionCapability | Mapping[str, Any]],
        reason: str | None = None,
    ) -> None:
        self._fill(
            compatible,
            reason,
            [_of(PermissionCapability, item) for item in capabilities],
        )


class ConsentOptions(Record):
    """What is asked of an owner at Smartcar."""

    __slots__ = ("scopes", "mode", "make", "force_prompt", "single_select", "flags", "user",)

    scopes: list[str]
    """Permissions, in Smartcar's words; empty: those of the dashboard."""
    mode: str | None
    """`live`, `test` or `simulated`; absent: live."""
    make: str | None
    """Go straight to this make."""
    force_prompt: bool | None
    """Ask even when the owner has consented before."""
    single_select: bool | None
    """Let the owner choose one car only."""
    flags: list[str]
    """Smartcar's flags, such as `country:DE`."""
    user: str | None
    """The owner's id, v3."""

    def __init__(
        self,
        scopes: Iterable[str] = (),
        mode: str | None = None,
        make: str | None = None,
        force_prompt: bool | None = None,
        single_select: bool | None = None,
        flags: Iterable[str] = (),
        user: str | None = None,
    ) -> None:
        self._fill(
            list(scopes),
            mode,
            make,
            force_prompt,
            single_select,
            list(flags),
            user,
        )


class DailyTimes(Record):
    """A time of day at which the car begins to charge or must be ready, in its own local time."""

    __slots__ = ("start_minute", "departure_minute", "enabled",)

    start_minute: int | None
    """Minutes after midnight at which charging begins; absent: the car chooses."""
    departure_minute: int | None
    """Minutes after midnight at which it must be ready."""
    enabled: bool
    """Whether it is on."""

    def __init__(
        self,
        enabled: bool,
        start_minute: int | None = None,
        departure_minute: int | None = None,
    ) -> None:
        self._fill(
            start_minute,
            departure_minute,
            enabled,
        )


class DueCommand(Record):
    """A command of a schedule and when it is due."""

    __slots__ = ("at", "action", "current_a",)

    at: str
    """When."""
    action: CommandAction
    """What the car is told to do."""
    current_a: float | None
    """The current to set, A per phase; `set_current` only."""

    def __init__(
        self,
        at: str,
        action: CommandAction | str,
        current_a: float | None = None,
    ) -> None:
        self._fill(
            at,
            _word(CommandAction, action),
            current_a,
        )


class LiveEstimate(Record):
    """When will it be ready: our answer, the car's own, and whether they agree."""

    __slots__ = ("to_limit", "to_full", "car_says_s", "agrees", "age_s", "notices",)

    to_limit: ChargeEstimate | None
    """To the limit set in the car; absent when that is 100 % or not known."""
    to_full: ChargeEstimate
    """To full."""
    car_says_s: float | None
    """What the car says remains, s from now; to its limit."""
    agrees: bool | None
    """Whether the car's number lies within our interval; absent without one."""
    age_s: float
    """Age of the state of charge, s."""
    notices: list[Notice]
    """Why a value of the car was not used."""

    def __init__(
        self,
        to_full: ChargeEstimate | Mapping[str, Any],
        age_s: float,
        notices: Iterable[Notice | Mapping[str, Any]],
        to_limit: ChargeEstimate | Mapping[str, Any] | None = None,
        car_says_s: float | None = None,
        agrees: bool | None = None,
    ) -> None:
        self._fill(
            None if to_limit is None else _of(ChargeEstimate, to_limit),
            _of(ChargeEstimate, to_full),
            car_says_s,
            agrees,
            age_s,
            [_of(Notice, item) for item in notices],
        )


class LiveOptions(Record):
    """What a state does not tell."""

    __slots__ = ("vehicle", "connector", "conditions",)

    vehicle: VehicleRef | None
    """The car; absent: found by make, model and year."""
    connector: ConnectorLimits | None
    """The plug; absent: from the power, current and kind of current that the car reports."""
    conditions: Conditions | None
    """Weather and battery health."""

    def __init__(
        self,
        vehicle: VehicleRef | Vehicle | Mapping[str, Any] | str | None = None,
        connector: ConnectorLimits | Mapping[str, Any] | None = None,
        conditions: Conditions | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            None if vehicle is None else _of(VehicleRef, vehicle),
            None if connector is None else _of(ConnectorLimits, connector),
            None if conditions is None else _of(Conditions, conditions),
        )


class ObservedChargingStatus(Record):
    """What charging is doing, when it was so, when it was fetched and who said so."""

    __slots__ = ("value", "raw", "observed_at", "fetched_at", "source", "quality",)

    value: ChargingStatus | None
    """The value; absent when the source sent something that has no meaning here, which is then in `raw`."""
    raw: str | None
    """The source's own word, where it is not one of ours."""
    observed_at: str | None
    """When the car measured it, if the source says so."""
    fetched_at: str
    """When it was fetched from the car or from the maker's cloud."""
    source: str
    """Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ..."""
    quality: Quality
    """How far it can be trusted."""

    def __init__(
        self,
        fetched_at: str | datetime,
        source: str,
        quality: Quality | str,
        value: ChargingStatus | str | None = None,
        raw: str | None = None,
        observed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            None if value is None else _word(ChargingStatus, value),
            raw,
            None if observed_at is None else _text(observed_at),
            _text(fetched_at),
            source,
            _word(Quality, quality),
        )


class ObservedCount(Record):
    """A count, when it was true, when it was fetched and who said so."""

    __slots__ = ("value", "raw", "observed_at", "fetched_at", "source", "quality",)

    value: int | None
    """The value; absent when the source sent something that has no meaning here, which is then in `raw`."""
    raw: str | None
    """The source's own word, where it is not one of ours."""
    observed_at: str | None
    """When the car measured it, if the source says so."""
    fetched_at: str
    """When it was fetched from the car or from the maker's cloud."""
    source: str
    """Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ..."""
    quality: Quality
    """How far it can be trusted."""

    def __init__(
        self,
        fetched_at: str | datetime,
        source: str,
        quality: Quality | str,
        value: int | None = None,
        raw: str | None = None,
        observed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            value,
            raw,
            None if observed_at is None else _text(observed_at),
            _text(fetched_at),
            source,
            _word(Quality, quality),
        )


class ObservedCurrentType(Record):
    """The kind of current, when it was so, when it was fetched and who said so."""

    __slots__ = ("value", "raw", "observed_at", "fetched_at", "source", "quality",)

    value: CurrentType | None
    """The value; absent when the source sent something that has no meaning here, which is then in `raw`."""
    raw: str | None
    """The source's own word, where it is not one of ours."""
    observed_at: str | None
    """When the car measured it, if the source says so."""
    fetched_at: str
    """When it was fetched from the car or from the maker's cloud."""
    source: str
    """Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ..."""
    quality: Quality
    """How far it can be trusted."""

    def __init__(
        self,
        fetched_at: str | datetime,
        source: str,
        quality: Quality | str,
        value: CurrentType | str | None = None,
        raw: str | None = None,
        observed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            None if value is None else _word(CurrentType, value),
            raw,
            None if observed_at is None else _text(observed_at),
            _text(fetched_at),
            source,
            _word(Quality, quality),
        )


class ObservedFlag(Record):
    """Yes or no, when it was true, when it was fetched and who said so."""

    __slots__ = ("value", "raw", "observed_at", "fetched_at", "source", "quality",)

    value: bool | None
    """The value; absent when the source sent something that has no meaning here, which is then in `raw`."""
    raw: str | None
    """The source's own word, where it is not one of ours."""
    observed_at: str | None
    """When the car measured it, if the source says so."""
    fetched_at: str
    """When it was fetched from the car or from the maker's cloud."""
    source: str
    """Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ..."""
    quality: Quality
    """How far it can be trusted."""

    def __init__(
        self,
        fetched_at: str | datetime,
        source: str,
        quality: Quality | str,
        value: bool | None = None,
        raw: str | None = None,
        observed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            value,
            raw,
            None if observed_at is None else _text(observed_at),
            _text(fetched_at),
            source,
            _word(Quality, quality),
        )


class ObservedNumber(Record):
    """A number, when it was true, when it was fetched and who said so."""

    __slots__ = ("value", "raw", "observed_at", "fetched_at", "source", "quality",)

    value: float | None
    """The value; absent when the source sent something that has no meaning here, which is then in `raw`."""
    raw: str | None
    """The source's own word, where it is not one of ours."""
    observed_at: str | None
    """When the car measured it, if the source says so."""
    fetched_at: str
    """When it was fetched from the car or from the maker's cloud."""
    source: str
    """Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ..."""
    quality: Quality
    """How far it can be trusted."""

    def __init__(
        self,
        fetched_at: str | datetime,
        source: str,
        quality: Quality | str,
        value: float | None = None,
        raw: str | None = None,
        observed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            value,
            raw,
            None if observed_at is None else _text(observed_at),
            _text(fetched_at),
            source,
            _word(Quality, quality),
        )


class ObservedPosition(Record):
    """A position, when it was true, when it was fetched and who said so."""

    __slots__ = ("value", "raw", "observed_at", "fetched_at", "source", "quality",)

    value: LatLon | None
    """The value; absent when the source sent something that has no meaning here, which is then in `raw`."""
    raw: str | None
    """The source's own word, where it is not one of ours."""
    observed_at: str | None
    """When the car measured it, if the source says so."""
    fetched_at: str
    """When it was fetched from the car or from the maker's cloud."""
    source: str
    """Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ..."""
    quality: Quality
    """How far it can be trusted."""

    def __init__(
        self,
        fetched_at: str | datetime,
        source: str,
        quality: Quality | str,
        value: LatLon | Mapping[str, Any] | None = None,
        raw: str | None = None,
        observed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            None if value is None else _of(LatLon, value),
            raw,
            None if observed_at is None else _text(observed_at),
            _text(fetched_at),
            source,
            _word(Quality, quality),
        )


class ObservedText(Record):
    """A text, when it was true, when it was fetched and who said so."""

    __slots__ = ("value", "raw", "observed_at", "fetched_at", "source", "quality",)

    value: str | None
    """The value; absent when the source sent something that has no meaning here, which is then in `raw`."""
    raw: str | None
    """The source's own word, where it is not one of ours."""
    observed_at: str | None
    """When the car measured it, if the source says so."""
    fetched_at: str
    """When it was fetched from the car or from the maker's cloud."""
    source: str
    """Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ..."""
    quality: Quality
    """How far it can be trusted."""

    def __init__(
        self,
        fetched_at: str | datetime,
        source: str,
        quality: Quality | str,
        value: str | None = None,
        raw: str | None = None,
        observed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            value,
            raw,
            None if observed_at is None else _text(observed_at),
            _text(fetched_at),
            source,
            _word(Quality, quality),
        )


class PermissionCapability(Record):
    """Whether a permission can be had for a car."""

    __slots__ = ("permission", "endpoint", "capable", "reason",)

    permission: str
    """The permission."""
    endpoint: str
    """The path it opens."""
    capable: bool
    """Whether the car can."""
    reason: str | None
    """Why not."""

    def __init__(
        self,
        permission: str,
        endpoint: str,
        capable: bool,
        reason: str | None = None,
    ) -> None:
        self._fill(
            permission,
            endpoint,
            capable,
            reason,
        )


class Reach(Record):
    """How a provider reaches a make. What is absent is not known."""

    __slots__ = ("provider", "word", "first_model_year", "start_stop", "set_limit", "set_current", "note", "source", "as_of",)

    provider: str
    """`smartcar` (v2.0 and v3), `enode` or `tesla_fleet`."""
    word: str | None
    """The provider's own word for the make."""
    first_model_year: int | None
    """First model year."""
    start_stop: bool | None
    """Whether charging can be started and stopped."""
    set_limit: bool | None
    """Whether the charge limit can be set."""
    set_current: bool | None
    """Whether the current can be set."""
    note: str | None
    """What else to know."""
    source: str
    """Who says so."""
    as_of: str
    """When that was read."""

    def __init__(
        self,
        provider: str,
        source: str,
        as_of: str,
        word: str | None = None,
        first_model_year: int | None = None,
        start_stop: bool | None = None,
        set_limit: bool | None = None,
        set_current: bool | None = None,
        note: str | None = None,
    ) -> None:
        self._fill(
            provider,
            word,
            first_model_year,
            start_stop,
            set_limit,
            set_current,
            note,
            source,
            as_of,
        )


class Reading(Record):
    """What was read: the members of its kind are there, the others are not."""

    __slots__ = ("kind", "odometer_m", "location", "vin", "fuel_range_m", "fuel_share", "fuel_amount_l", "life_remaining", "front_left_kpa", "front_right_kpa", "back_left_kpa", "back_right_kpa", "json", "raw", "observed_at", "fetched_at", "source", "quality",)

    kind: ReadingKind
    """What it is."""
    odometer_m: float | None
    """Distance driven in all, m."""
    location: LatLon | None
    """Where it is."""
    vin: str | None
    """Vehicle identification number."""
    fuel_range_m: float | None
    """Range on fuel, m."""
    fuel_share: float | None
    """Share of the tank that is full, 0 to 1."""
    fuel_amount_l: float | None
    """Fuel in the tank, litres."""
    life_remaining: float | None
    """Life left in the engine's oil, 0 to 1."""
    front_left_kpa: float | None
    """Pressure front left, kPa."""
    front_right_kpa: float | None
    """Pressure front right, kPa."""
    back_left_kpa: float | None
    """Pressure back left, kPa."""
    back_right_kpa: float | None
    """Pressure back right, kPa."""
    json: str | None
    """What no common shape exists for, JSON in the shape of Smartcar v2.0."""
    raw: str | None
    """The source's own word, where it has no meaning here."""
    observed_at: str | None
    """When the car measured it, if the source says so."""
    fetched_at: str
    """When it was fetched."""
    source: str
    """Who said so."""
    quality: Quality
    """How far it can be trusted."""

    def __init__(
        self,
        kind: ReadingKind | str,
        fetched_at: str | datetime,
        source: str,
        quality: Quality | str,
        odometer_m: float | None = None,
        location: LatLon | Mapping[str, Any] | None = None,
        vin: str | None = None,
        fuel_range_m: float | None = None,
        fuel_share: float | None = None,
        fuel_amount_l: float | None = None,
        life_remaining: float | None = None,
        front_left_kpa: float | None = None,
        front_right_kpa: float | None = None,
        back_left_kpa: float | None = None,
        back_right_kpa: float | None = None,
        json: str | None = None,
        raw: str | None = None,
        observed_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            _word(ReadingKind, kind),
            odometer_m,
            None if location is None else _of(LatLon, location),
            vin,
            fuel_range_m,
            fuel_share,
            fuel_amount_l,
            life_remaining,
            front_left_kpa,
            front_right_kpa,
            back_left_kpa,
            back_right_kpa,
            json,
            raw,
            None if observed_at is None else _text(observed_at),
            _text(fetched_at),
            source,
            _word(Quality, quality),
        )


class StateOutcome(Record):
    """One state of many, or why there is none."""

    __slots__ = ("state", "failure",)

    state: ChargeState | None
    """The state."""
    failure: Failure | None
    """The failure."""

    def __init__(
        self,
        state: ChargeState | Mapping[str, Any] | None = None,
        failure: Failure | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            None if state is None else _of(ChargeState, state),
            None if failure is None else _of(Failure, failure),
        )


class Watched(Record):
    """A car after a look at it."""

    __slots__ = ("state", "changed", "next_look_s",)

    state: ChargeState
    """What it reports."""
    changed: list[str]
    """The fields whose values differ from the look before; all that are there on the first."""
    next_look_s: float
    """When the next look is worth it, s from now."""

    def __init__(
        self,
        state: ChargeState | Mapping[str, Any],
        changed: Iterable[str],
        next_look_s: float,
    ) -> None:
        self._fill(
            _of(ChargeState, state),
            list(changed),
            next_look_s,
        )


class DriveRequest(Record):
    """How much energy does the way take?"""

    __slots__ = ("client_ref", "places", "vehicle", "conditions", "avoid", "snap_m",)

    client_ref: str | None
    """Comes back in the answer."""
    places: list[Waypoint]
    """First from, last to; stays cost nothing."""
    vehicle: VehicleRef
    """The car."""
    conditions: Conditions | None
    """Weather, load, cabin, speed cap."""
    avoid: list[Avoid]
    """Roads to keep away from."""
    snap_m: float | None
    """Farthest a place may lie from a road, m."""

    def __init__(
        self,
        places: Iterable[Waypoint | Mapping[str, Any] | str],
        vehicle: VehicleRef | Vehicle | Mapping[str, Any] | str,
        client_ref: str | None = None,
        conditions: Conditions | Mapping[str, Any] | None = None,
        avoid: Iterable[Avoid | str] = (),
        snap_m: float | None = None,
    ) -> None:
        self._fill(
            client_ref,
            [_of(Waypoint, item) for item in places],
            _of(VehicleRef, vehicle),
            None if conditions is None else _of(Conditions, conditions),
            [_word(Avoid, item) for item in avoid],
            snap_m,
        )

    @classmethod
    def from_json(cls, json: str) -> DriveRequest:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.drive_request_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.drive_request_to_json(self)


class Infeasible(Record):
    """Why there is no trip."""

    __slots__ = ("binding", "from_", "to", "furthest", "shortfall_kwh", "repairs",)
    _JSON_NAMES = {"from_": "from"}

    binding: Binding
    """What forbids it."""
    from_: str
    """The start."""
    to: str
    """The goal."""
    furthest: LatLon
    """The farthest place on the way that the car reaches."""
    shortfall_kwh: float | None
    """Energy missing from there to the nearest station or the goal, kWh."""
    repairs: list[Repair]
    """What would help."""

    def __init__(
        self,
        binding: Binding | str,
        from_: str,
        to: str,
        furthest: LatLon | Mapping[str, Any],
        repairs: Iterable[Repair | Mapping[str, Any]],
        shortfall_kwh: float | None = None,
    ) -> None:
        self._fill(
            _word(Binding, binding),
            from_,
            to,
            _of(LatLon, furthest),
            shortfall_kwh,
            [_of(Repair, item) for item in repairs],
        )


class Leg(Record):
    """Part of a trip."""

    __slots__ = ("kind", "from_", "to", "duration_s", "distance_m", "departure_soc", "arrival_soc", "battery_energy_kwh", "starts_at", "ends_at", "geometry", "max_kmh_advised", "soc_profile", "station", "evse_uid", "connector_id", "overhead_s", "charge_s", "delivered_energy_kwh", "average_power_kw", "limits", "amount",)
    _JSON_NAMES = {"from_": "from"}

    kind: LegKind
    """Kind."""
    from_: LegEnd
    """Where it begins."""
    to: LegEnd
    """Where it ends."""
    duration_s: float
    """Duration, s."""
    distance_m: float
    """Distance along the road, ferries included, m."""
    departure_soc: float
    """State of charge when leaving; of a charge leg after charging."""
    arrival_soc: float
    """State of charge when arriving; of a charge leg before charging."""
    battery_energy_kwh: float
    """Energy used (drive) or stored (charge), kWh."""
    starts_at: str | None
    """When it begins, if the request says when the trip does."""
    ends_at: str | None
    """When it ends."""
    geometry: LineString | None
    """Shape of a drive or ferry."""
    max_kmh_advised: float | None
    """Speed that the driver keeps under on a drive where `max_kmh_options` makes the trip better so, km/h; absent: as roads and
    conditions have it."""
    soc_profile: list[SocPoint] | None
    """State of charge along a drive."""
    station: Station | None
    """Where it charges."""
    evse_uid: str | None
    """Charging position whose connector was reckoned with."""
    connector_id: str | None
    """Connector reckoned with."""
    overhead_s: float | None
    """Seconds of parking, plugging and paying."""
    charge_s: float | None
    """Seconds from plug-in to plug-out."""
    delivered_energy_kwh: float | None
    """Energy at the plug, kWh."""
    average_power_kw: float | None
    """Mean delivered power over `charge_s`, kW."""
    limits: list[LimitSpan] | None
    """What limits the power where."""
    amount: Amount | None
    """What the stop costs: of status `unknown` where no tariff is known."""

    def __init__(
        self,
        kind: LegKind | str,
        from_: LegEnd | Mapping[str, Any],
        to: LegEnd | Mapping[str, Any],
        duration_s: float,
        distance_m: float,
        departure_soc: float,
        arrival_soc: float,
        battery_energy_kwh: float,
        starts_at: str | datetime | None = None,
        ends_at: str | datetime | None = None,
        geometry: LineString | Mapping[str, Any] | None = None,
        max_kmh_advised: float | None = None,
        soc_profile: Iterable[SocPoint | Mapping[str, Any]] | None = None,
        station: Station | Mapping[str, Any] | None = None,
        evse_uid: str | None = None,
        connector_id: str | None = None,
        overhead_s: float | None = None,
        charge_s: float | None = None,
        delivered_energy_kwh: float | None = None,
        average_power_kw: float | None = None,
        limits: Iterable[LimitSpan | Mapping[str, Any]] | None = None,
        amount: Amount | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            _word(LegKind, kind),
            _of(LegEnd, from_),
            _of(LegEnd, to),
            duration_s,
            distance_m,
            departure_soc,
            arrival_soc,
            battery_energy_kwh,
            None if starts_at is None else _text(starts_at),
            None if ends_at is None else _text(ends_at),
            None if geometry is None else _of(LineString, geometry),
            max_kmh_advised,
            None if soc_profile is None else [_of(SocPoint, item) for item in soc_profile],
            None if station is None else _of(Station, station),
            evse_uid,
            connector_id,
            overhead_s,
            charge_s,
            delivered_energy_kwh,
            average_power_kw,
            None if limits is None else [_of(LimitSpan, item) for item in limits],
            None if amount is None else _of(Amount, amount),
        )


class LegEnd(Record):
    """An end of a leg."""

    __slots__ = ("name", "lat", "lon", "station_id",)

    name: str | None
    """Name."""
    lat: float
    """Latitude, degrees."""
    lon: float
    """Longitude, degrees."""
    station_id: str | None
    """Station."""

    def __init__(
        self,
        lat: float,
        lon: float,
        name: str | None = None,
        station_id: str | None = None,
    ) -> None:
        self._fill(
            name,
            lat,
            lon,
            station_id,
        )


class LineString(_extras.LineStringExtras):
    """A line on the globe; a GeoJSON LineString in JSON."""

    __slots__ = ("lon", "lat",)

    lon: npt.NDArray[np.float64]
    """Longitudes of its points, degrees."""
    lat: npt.NDArray[np.float64]
    """Latitudes of its points, degrees."""

    def __init__(
        self,
        lon: npt.ArrayLike,
        lat: npt.ArrayLike,
    ) -> None:
        self._fill(
            _series(lon),
            _series(lat),
        )


class Objective(Record):
    """What is to be best."""

    __slots__ = ("kind", "value_of_time_per_h", "currency",)

    kind: ObjectiveKind
    """Its kind."""
    value_of_time_per_h: float | None
    """What an hour of the trip is worth, in the currency; `amount` needs it."""
    currency: str | None
    """ISO 4217; absent: that of the tariffs."""

    def __init__(
        self,
        kind: ObjectiveKind | str,
        value_of_time_per_h: float | None = None,
        currency: str | None = None,
    ) -> None:
        self._fill(
            _word(ObjectiveKind, kind),
            value_of_time_per_h,
            currency,
        )


class PlanAnswer(_extras.PlanAnswerExtras):
    """The trips and the proof."""

    __slots__ = ("schema_version", "engine_version", "status", "client_ref", "inputs", "notices", "data", "trips", "infeasible", "search",)

    schema_version: str
    """Version of the record shapes."""
    engine_version: str
    """Version of the engine."""
    status: PlanStatus
    """Whether there is a trip."""
    client_ref: str | None
    """From the request."""
    inputs: list[InputUsed]
    """The values used and where they come from."""
    notices: list[Notice]
    """What the reader should know."""
    data: list[DataUsed]
    """The data used."""
    trips: list[Trip]
    """Best first."""
    infeasible: Infeasible | None
    """Why there is none."""
    search: SearchProof
    """The proof."""

    def __init__(
        self,
        schema_version: str,
        engine_version: str,
        status: PlanStatus | str,
        inputs: Iterable[InputUsed | Mapping[str, Any]],
        notices: Iterable[Notice | Mapping[str, Any]],
        data: Iterable[DataUsed | Mapping[str, Any]],
        trips: Iterable[Trip | Mapping[str, Any]],
        search: SearchProof | Mapping[str, Any],
        client_ref: str | None = None,
        infeasible: Infeasible | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            schema_version,
            engine_version,
            _word(PlanStatus, status),
            client_ref,
            [_of(InputUsed, item) for item in inputs],
            [_of(Notice, item) for item in notices],
            [_of(DataUsed, item) for item in data],
            [_of(Trip, item) for item in trips],
            None if infeasible is None else _of(Infeasible, infeasible),
            _of(SearchProof, search),
        )

    @classmethod
    def from_json(cls, json: str) -> PlanAnswer:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.plan_answer_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.plan_answer_to_json(self)


class PlanOutcome(Record):
    """One answer of many: a plan, or why there is none."""

    __slots__ = ("answer", "failure",)

    answer: PlanAnswer | None
    """The plan."""
    failure: Failure | None
    """The failure."""

    def __init__(
        self,
        answer: PlanAnswer | Mapping[str, Any] | None = None,
        failure: Failure | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            None if answer is None else _of(PlanAnswer, answer),
            None if failure is None else _of(Failure, failure),
        )


class PlanRequest(Record):
    """How do I get there?"""

    __slots__ = ("client_ref", "places", "vehicle", "start_soc", "reserve_soc", "arrive_soc", "stop_min_soc", "stop_leave_soc", "stop_max_soc", "overhead_s", "conditions", "max_kmh_options", "departs_at", "objective", "tariffs", "stations", "avoid", "snap_m", "prove_on", "gap_limit", "label_limit", "time_limit_s",)

    client_ref: str | None
    """Comes back in the answer."""
    places: list[Waypoint]
    """First from, last to."""
    vehicle: VehicleRef
    """The car."""
    start_soc: float
    """State of charge at the start."""
    reserve_soc: float | None
    """State of charge never gone below."""
    arrive_soc: float | None
    """Least state of charge at the goal; absent: the reserve."""
    stop_min_soc: float | None
    """Least state of charge on arriving at a stop; absent: the reserve."""
    stop_leave_soc: float | None
    """Least state of charge on leaving a stop, as far as its plug charges; absent: what the way on takes."""
    stop_max_soc: float | None
    """Highest state of charge on leaving a stop."""
    overhead_s: float | None
    """Seconds of every stop for parking, plugging and paying."""
    conditions: Conditions | None
    """Weather, load, speed, battery health."""
    max_kmh_options: npt.NDArray[np.float64]
    """Speed caps that the driver may be advised to keep to between two stops, where that makes the whole trip better, km/h: at most
    five. Empty: speeds are as roads and conditions have them."""
    departs_at: str | None
    """When the trip begins; with it the answer tells when each leg does."""
    objective: Objective | None
    """What is to be best."""
    tariffs: list[SessionTariff]
    """What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others."""
    stations: StationFilter | None
    """Which stations may be used."""
    avoid: list[Avoid]
    """Roads to keep away from."""
    snap_m: float | None
    """Farthest a place may lie from a road, m."""
    prove_on: ProveOn | None
    """Which roads the trip is proven best over: the fastest from stop to stop, or every road."""
    gap_limit: float | None
    """Good enough: stop within this share of the bound."""
    label_limit: int | None
    """Stop after so many labels; the same labels on every machine."""
    time_limit_s: float | None
    """Stop after so many seconds; what is found by then depends on the machine."""

    def __init__(
        self,
        places: Iterable[Waypoint | Mapping[str, Any] | str],
        vehicle: VehicleRef | Vehicle | Mapping[str, Any] | str,
        start_soc: float,
        client_ref: str | None = None,
        reserve_soc: float | None = None,
        arrive_soc: float | None = None,
        stop_min_soc: float | None = None,
        stop_leave_soc: float | None = None,
        stop_max_soc: float | None = None,
        overhead_s: float | None = None,
        conditions: Conditions | Mapping[str, Any] | None = None,
        max_kmh_options: npt.ArrayLike = (),
        departs_at: str | datetime | None = None,
        objective: Objective | Mapping[str, Any] | None = None,
        tariffs: Iterable[SessionTariff | Mapping[str, Any]] = (),
        stations: StationFilter | Mapping[str, Any] | None = None,
        avoid: Iterable[Avoid | str] = (),
        snap_m: float | None = None,
        prove_on: ProveOn | str | None = None,
        gap_limit: float | None = None,
        label_limit: int | None = None,
        time_limit_s: float | None = None,
    ) -> None:
        self._fill(
            client_ref,
            [_of(Waypoint, item) for item in places],
            _of(VehicleRef, vehicle),
            start_soc,
            reserve_soc,
            arrive_soc,
            stop_min_soc,
            stop_leave_soc,
            stop_max_soc,
            overhead_s,
            None if conditions is None else _of(Conditions, conditions),
            _series(max_kmh_options),
            None if departs_at is None else _text(departs_at),
            None if objective is None else _of(Objective, objective),
            [_of(SessionTariff, item) for item in tariffs],
            None if stations is None else _of(StationFilter, stations),
            [_word(Avoid, item) for item in avoid],
            snap_m,
            None if prove_on is None else _word(ProveOn, prove_on),
            gap_limit,
            label_limit,
            time_limit_s,
        )

    @classmethod
    def from_json(cls, json: str) -> PlanRequest:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.plan_request_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.plan_request_to_json(self)


class Polygon(_extras.PolygonExtras):
    """An area on the globe; a GeoJSON Polygon in JSON."""

    __slots__ = ("rings",)

    rings: list[LineString]
    """Its rings, the outer one first, counter-clockwise; longitudes run on across the antimeridian."""

    def __init__(
        self,
        rings: Iterable[LineString | Mapping[str, Any]],
    ) -> None:
        self._fill(
            [_of(LineString, item) for item in rings],
        )


class Range(_extras.RangeExtras):
    """How far the car gets."""

    __slots__ = ("schema_version", "engine_version", "status", "client_ref", "inputs", "notices", "data", "range_m", "reachable", "conditions",)

    schema_version: str
    """Version of the record shapes."""
    engine_version: str
    """Version of the engine."""
    status: RangeStatus
    """How it was found."""
    client_ref: str | None
    """From the request."""
    inputs: list[InputUsed]
    """The values used and where they come from."""
    notices: list[Notice]
    """What the reader should know."""
    data: list[DataUsed]
    """The data used."""
    range_m: float
    """Distance along the road to where the reserve is reached, the median over all fastest roads out of the place, m."""
    reachable: Polygon | None
    """The area that can be reached: its corners are the farthest places reached in each direction."""
    conditions: Conditions
    """The conditions used."""

    def __init__(
        self,
        schema_version: str,
        engine_version: str,
        status: RangeStatus | str,
        inputs: Iterable[InputUsed | Mapping[str, Any]],
        notices: Iterable[Notice | Mapping[str, Any]],
        data: Iterable[DataUsed | Mapping[str, Any]],
        range_m: float,
        conditions: Conditions | Mapping[str, Any],
        client_ref: str | None = None,
        reachable: Polygon | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            schema_version,
            engine_version,
            _word(RangeStatus, status),
            client_ref,
            [_of(InputUsed, item) for item in inputs],
            [_of(Notice, item) for item in notices],
            [_of(DataUsed, item) for item in data],
            range_m,
            None if reachable is None else _of(Polygon, reachable),
            _of(Conditions, conditions),
        )

    @classmethod
    def from_json(cls, json: str) -> Range:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.range_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.range_to_json(self)


class RangeRequest(Record):
    """How far does it get?"""

    __slots__ = ("client_ref", "place", "vehicle", "start_soc", "reserve_soc", "conditions", "avoid", "snap_m",)

    client_ref: str | None
    """Comes back in the answer."""
    place: str
    """Start: `lat,lon` in degrees or a name of the gazetteer."""
    vehicle: VehicleRef
    """The car."""
    start_soc: float
    """State of charge at the start."""
    reserve_soc: float | None
    """State of charge at which the range ends."""
    conditions: Conditions | None
    """Weather, load, speed, battery health."""
    avoid: list[Avoid]
    """Roads to keep away from; ferries are never taken."""
    snap_m: float | None
    """Farthest the place may lie from a road, m."""

    def __init__(
        self,
        place: str,
        vehicle: VehicleRef | Vehicle | Mapping[str, Any] | str,
        start_soc: float,
        client_ref: str | None = None,
        reserve_soc: float | None = None,
        conditions: Conditions | Mapping[str, Any] | None = None,
        avoid: Iterable[Avoid | str] = (),
        snap_m: float | None = None,
    ) -> None:
        self._fill(
            client_ref,
            place,
            _of(VehicleRef, vehicle),
            start_soc,
            reserve_soc,
            None if conditions is None else _of(Conditions, conditions),
            [_word(Avoid, item) for item in avoid],
            snap_m,
        )

    @classmethod
    def from_json(cls, json: str) -> RangeRequest:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.range_request_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.range_request_to_json(self)


class Repair(Record):
    """A change of the request that makes a trip possible."""

    __slots__ = ("field", "value", "effect",)

    field: str
    """Field of the request."""
    value: str
    """Value to try."""
    effect: str
    """What it brings."""

    def __init__(
        self,
        field: str,
        value: str,
        effect: str,
    ) -> None:
        self._fill(
            field,
            value,
            effect,
        )


class SearchProof(Record):
    """How the answer was found and how sure it is."""

    __slots__ = ("objective", "value", "lower_bound", "gap", "proved_on", "labels_settled", "legs_evaluated",)

    objective: ObjectiveKind
    """What was minimised."""
    value: float | None
    """Its value for the first trip, s; absent without a trip."""
    lower_bound: float | None
    """No trip is below this, s; absent without a trip."""
    gap: float | None
    """`1 - lower_bound / value`; 0 is optimal in this model, map and station set."""
    proved_on: str
    """`stations`: over all stations that pass the filters, joined by fastest roads."""
    labels_settled: int
    """Labels settled."""
    legs_evaluated: int
    """Legs evaluated."""

    def __init__(
        self,
        objective: ObjectiveKind | str,
        proved_on: str,
        labels_settled: int,
        legs_evaluated: int,
        value: float | None = None,
        lower_bound: float | None = None,
        gap: float | None = None,
    ) -> None:
        self._fill(
            _word(ObjectiveKind, objective),
            value,
            lower_bound,
            gap,
            proved_on,
            labels_settled,
            legs_evaluated,
        )


class SocPoint(Record):
    """A point of the state of charge along a leg."""

    __slots__ = ("distance_m", "elapsed_s", "soc",)

    distance_m: float
    """Distance from the leg's start, m."""
    elapsed_s: float
    """Time since the leg's start, s."""
    soc: float
    """State of charge."""

    def __init__(
        self,
        distance_m: float,
        elapsed_s: float,
        soc: float,
    ) -> None:
        self._fill(
            distance_m,
            elapsed_s,
            soc,
        )


class StationFilter(Record):
    """Which stations may be used."""

    __slots__ = ("min_power_kw", "operators", "connectors",)

    min_power_kw: float | None
    """Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none."""
    operators: list[str]
    """Operators, in any case; empty: all."""
    connectors: list[str]
    """OCPI ConnectorType words; empty: all that fit the car."""

    def __init__(
        self,
        min_power_kw: float | None = None,
        operators: Iterable[str] = (),
        connectors: Iterable[str] = (),
    ) -> None:
        self._fill(
            min_power_kw,
            list(operators),
            list(connectors),
        )


class Trip(_extras.TripExtras):
    """One way to go."""

    __slots__ = ("totals", "legs", "departs_at", "arrives_at",)

    totals: TripTotals
    """Sums."""
    legs: list[Leg]
    """Parts, in order."""
    departs_at: str | None
    """When it begins, if the request says so."""
    arrives_at: str | None
    """When it reaches the goal."""

    def __init__(
        self,
        totals: TripTotals | Mapping[str, Any],
        legs: Iterable[Leg | Mapping[str, Any]],
        departs_at: str | datetime | None = None,
        arrives_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            _of(TripTotals, totals),
            [_of(Leg, item) for item in legs],
            None if departs_at is None else _text(departs_at),
            None if arrives_at is None else _text(arrives_at),
        )


class TripTotals(Record):
    """Sums of the legs."""

    __slots__ = ("duration_s", "drive_s", "charge_s", "overhead_s", "stay_s", "distance_m", "battery_energy_kwh", "delivered_energy_kwh", "arrival_soc", "stops", "amounts",)

    duration_s: float
    """From start to goal, s."""
    drive_s: float
    """Driving and on ferries, s."""
    charge_s: float
    """Plugged in, s."""
    overhead_s: float
    """Parking, plugging, paying, s."""
    stay_s: float
    """Staying at via places, s."""
    distance_m: float
    """Along the road, ferries included, m."""
    battery_energy_kwh: float
    """Energy used by driving, kWh."""
    delivered_energy_kwh: float
    """Energy at the plugs, kWh."""
    arrival_soc: float
    """State of charge at the goal."""
    stops: int
    """Number of stops."""
    amounts: list[Amount]
    """What the stops cost, a sum for each currency: `partial` where some are not known."""

    def __init__(
        self,
        duration_s: float,
        drive_s: float,
        charge_s: float,
        overhead_s: float,
        stay_s: float,
        distance_m: float,
        battery_energy_kwh: float,
        delivered_energy_kwh: float,
        arrival_soc: float,
        stops: int,
        amounts: Iterable[Amount | Mapping[str, Any]] = (),
    ) -> None:
        self._fill(
            duration_s,
            drive_s,
            charge_s,
            overhead_s,
            stay_s,
            distance_m,
            battery_energy_kwh,
            delivered_energy_kwh,
            arrival_soc,
            stops,
            [_of(Amount, item) for item in amounts],
        )


class Waypoint(_extras.WaypointExtras):
    """A place the driver asks for."""

    __slots__ = ("place", "stay_s",)

    place: str
    """`lat,lon` in degrees or a name of the gazetteer."""
    stay_s: float | None
    """Seconds stayed there."""

    def __init__(
        self,
        place: str,
        stay_s: float | None = None,
    ) -> None:
        self._fill(
            place,
            stay_s,
        )


class Certificate(Record):
    """Why not all can be served: these cars need more than they can get in these hours and outside of them."""

    __slots__ = ("sessions", "hours", "needed_kwh", "site_kwh", "plugs_kwh", "shortfall_kwh",)

    sessions: list[str]
    """The cars, by the `ref` of their sessions."""
    hours: list[Span]
    """The hours in which the cap is used up; none where the plugs alone are too weak."""
    needed_kwh: float
    """Energy at the meter that the cars need, kWh."""
    site_kwh: float
    """What the cap leaves for cars in these hours, kWh."""
    plugs_kwh: float
    """What the plugs of these cars pass at most in all other hours, kWh."""
    shortfall_kwh: float
    """What is missing: needed less the other two, kWh."""

    def __init__(
        self,
        sessions: Iterable[str],
        hours: Iterable[Span | Mapping[str, Any]],
        needed_kwh: float,
        site_kwh: float,
        plugs_kwh: float,
        shortfall_kwh: float,
    ) -> None:
        self._fill(
            list(sessions),
            [_of(Span, item) for item in hours],
            needed_kwh,
            site_kwh,
            plugs_kwh,
            shortfall_kwh,
        )


class ChargingProfile(Record):
    """A schedule as a charging point takes it."""

    __slots__ = ("reference", "protocol", "body",)
    _JSON_NAMES = {"reference": "ref"}

    reference: str
    """The session."""
    protocol: ProfileProtocol
    """The protocol."""
    body: str
    """What to send: the message of the protocol, JSON."""

    def __init__(
        self,
        reference: str,
        protocol: ProfileProtocol | str,
        body: str,
    ) -> None:
        self._fill(
            reference,
            _word(ProfileProtocol, protocol),
            body,
        )


class ControllerOptions(Record):
    """How long things may take, s."""

    __slots__ = ("message_life_s", "stale_s", "retry_s", "tolerance_a",)

    message_life_s: float | None
    """Until a message that was sent cannot come into force any more."""
    stale_s: float | None
    """Age from which a reading means that contact is lost."""
    retry_s: float | None
    """Until a limit that was not accepted is sent again."""
    tolerance_a: float | None
    """What a meter may show above the true limit and still confirm it, A."""

    def __init__(
        self,
        message_life_s: float | None = None,
        stale_s: float | None = None,
        retry_s: float | None = None,
        tolerance_a: float | None = None,
    ) -> None:
        self._fill(
            message_life_s,
            stale_s,
            retry_s,
            tolerance_a,
        )


class LimitCommand(Record):
    """A limit to send to a point."""

    __slots__ = ("point", "id", "limit_a",)

    point: int
    """Index of the point."""
    id: int
    """Number of the command; comes back with its acceptance."""
    limit_a: float
    """Highest current per phase, A; 0 stops."""

    def __init__(
        self,
        point: int,
        id: int,
        limit_a: float,
    ) -> None:
        self._fill(
            point,
            id,
            limit_a,
        )


class LimitRow(Record):
    """A limit of power and for how long it holds."""

    __slots__ = ("starts_at", "ends_at", "max_power_kw",)

    starts_at: str
    """From when, at a whole minute."""
    ends_at: str | None
    """Until when, at a whole minute; absent: until the next row, the last without end."""
    max_power_kw: float
    """Highest power, kW."""

    def __init__(
        self,
        starts_at: str | datetime,
        max_power_kw: float,
        ends_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            _text(starts_at),
            None if ends_at is None else _text(ends_at),
            max_power_kw,
        )


class Minimum(Record):
    """A state of charge to have by an earlier moment, for a departure that may come early."""

    __slots__ = ("soc", "energy_kwh", "by_at",)

    soc: float | None
    """State of charge; this or `energy_kwh`."""
    energy_kwh: float | None
    """Energy stored since the arrival, kWh; for cars of which the state of charge is not known."""
    by_at: str
    """By when."""

    def __init__(
        self,
        by_at: str | datetime,
        soc: float | None = None,
        energy_kwh: float | None = None,
    ) -> None:
        self._fill(
            soc,
            energy_kwh,
            _text(by_at),
        )


class ProfileOptions(Record):
    """How profiles are written."""

    __slots__ = ("protocol", "unit", "max_periods",)

    protocol: ProfileProtocol
    """For which protocol."""
    unit: RateUnit | None
    """In which unit; amperes need a session on AC."""
    max_periods: int | None
    """Most periods that the point takes (its `ChargingScheduleMaxPeriods`)."""

    def __init__(
        self,
        protocol: ProfileProtocol | str,
        unit: RateUnit | str | None = None,
        max_periods: int | None = None,
    ) -> None:
        self._fill(
            _word(ProfileProtocol, protocol),
            None if unit is None else _word(RateUnit, unit),
            max_periods,
        )


class Schedule(_extras.ScheduleExtras):
    """When each car charges, and the proof that no schedule is better by more than `gap`."""

    __slots__ = ("schema_version", "engine_version", "status", "client_ref", "inputs", "notices", "data", "sessions", "site", "profiles", "gap",)

    schema_version: str
    """Version of the record shapes."""
    engine_version: str
    """Version of the engine."""
    status: ScheduleStatus
    """How it ends."""
    client_ref: str | None
    """From the request."""
    inputs: list[InputUsed]
    """The values used and where they come from."""
    notices: list[Notice]
    """What the reader should know."""
    data: list[DataUsed]
    """The data used."""
    sessions: list[SessionSchedule]
    """One for each session, in the order of the request."""
    site: SiteSchedule | None
    """The site, for schedules of a site."""
    profiles: list[ChargingProfile]
    """The schedules as charging points take them, if asked for."""
    gap: float
    """No schedule in the model is better by more than this share; 0 is optimal."""

    def __init__(
        self,
        schema_version: str,
        engine_version: str,
        status: ScheduleStatus | str,
        inputs: Iterable[InputUsed | Mapping[str, Any]],
        notices: Iterable[Notice | Mapping[str, Any]],
        data: Iterable[DataUsed | Mapping[str, Any]],
        sessions: Iterable[SessionSchedule | Mapping[str, Any]],
        gap: float,
        client_ref: str | None = None,
        site: SiteSchedule | Mapping[str, Any] | None = None,
        profiles: Iterable[ChargingProfile | Mapping[str, Any]] = (),
    ) -> None:
        self._fill(
            schema_version,
            engine_version,
            _word(ScheduleStatus, status),
            client_ref,
            [_of(InputUsed, item) for item in inputs],
            [_of(Notice, item) for item in notices],
            [_of(DataUsed, item) for item in data],
            [_of(SessionSchedule, item) for item in sessions],
            None if site is None else _of(SiteSchedule, site),
            [_of(ChargingProfile, item) for item in profiles],
            gap,
        )

    @classmethod
    def from_json(cls, json: str) -> Schedule:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.schedule_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.schedule_to_json(self)


class ScheduleRequest(Record):
    """When should it charge?"""

    __slots__ = ("client_ref", "sessions", "tariff", "carbon", "site", "solar", "feed_in_per_kwh", "objective", "finish_late", "holding_cost_per_kwh_h", "profiles",)

    client_ref: str | None
    """Comes back in the answer."""
    sessions: list[SessionRequest]
    """The cars."""
    tariff: Tariff | None
    """What energy costs."""
    carbon: CarbonIntensity | None
    """What energy emits."""
    site: Site | None
    """The grid connection that the cars share."""
    solar: list[LimitRow]
    """Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there."""
    feed_in_per_kwh: float | None
    """What a kWh of surplus earns when it goes to the grid; absent: nothing."""
    objective: ScheduleObjective | None
    """What is to be small."""
    finish_late: bool | None
    """Among schedules that are equal otherwise: charge late, so that the battery stays low for longer."""
    holding_cost_per_kwh_h: float | None
    """What it is worth to hold a kWh an hour less before the departure, in the unit of the objective."""
    profiles: ProfileOptions | None
    """Write the schedules for charging points too."""

    def __init__(
        self,
        sessions: Iterable[SessionRequest | Mapping[str, Any]],
        client_ref: str | None = None,
        tariff: Tariff | Mapping[str, Any] | None = None,
        carbon: CarbonIntensity | Mapping[str, Any] | None = None,
        site: Site | Mapping[str, Any] | None = None,
        solar: Iterable[LimitRow | Mapping[str, Any]] = (),
        feed_in_per_kwh: float | None = None,
        objective: ScheduleObjective | str | None = None,
        finish_late: bool | None = None,
        holding_cost_per_kwh_h: float | None = None,
        profiles: ProfileOptions | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            client_ref,
            [_of(SessionRequest, item) for item in sessions],
            None if tariff is None else _of(Tariff, tariff),
            None if carbon is None else _of(CarbonIntensity, carbon),
            None if site is None else _of(Site, site),
            [_of(LimitRow, item) for item in solar],
            feed_in_per_kwh,
            None if objective is None else _word(ScheduleObjective, objective),
            finish_late,
            holding_cost_per_kwh_h,
            None if profiles is None else _of(ProfileOptions, profiles),
        )

    @classmethod
    def from_json(cls, json: str) -> ScheduleRequest:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.schedule_request_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.schedule_request_to_json(self)


class ScheduleSlot(Record):
    """A stretch of charging."""

    __slots__ = ("starts_at", "ends_at", "delivered_power_kw", "max_power_kw", "current_a", "phases", "battery_energy_kwh", "delivered_energy_kwh", "amount",)

    starts_at: str
    """Its start."""
    ends_at: str
    """Its end."""
    delivered_power_kw: float
    """Mean power at the plug, kW."""
    max_power_kw: float
    """Highest power within it, kW: what a limit must allow."""
    current_a: float | None
    """Current per phase that the highest power is, A; AC only."""
    phases: int | None
    """AC phases in use."""
    battery_energy_kwh: float
    """Energy stored, kWh."""
    delivered_energy_kwh: float
    """Energy at the plug, kWh."""
    amount: Amount | None
    """What it costs."""

    def __init__(
        self,
        starts_at: str | datetime,
        ends_at: str | datetime,
        delivered_power_kw: float,
        max_power_kw: float,
        battery_energy_kwh: float,
        delivered_energy_kwh: float,
        current_a: float | None = None,
        phases: int | None = None,
        amount: Amount | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            _text(starts_at),
            _text(ends_at),
            delivered_power_kw,
            max_power_kw,
            current_a,
            phases,
            battery_energy_kwh,
            delivered_energy_kwh,
            None if amount is None else _of(Amount, amount),
        )


class ScheduleTotals(Record):
    """Sums over the slots of a session."""

    __slots__ = ("battery_energy_kwh", "delivered_energy_kwh", "amount", "carbon_g",)

    battery_energy_kwh: float
    """Energy stored, kWh."""
    delivered_energy_kwh: float
    """Energy at the plug, kWh."""
    amount: Amount | None
    """What it costs."""
    carbon_g: float | None
    """What it emits, g of CO2."""

    def __init__(
        self,
        battery_energy_kwh: float,
        delivered_energy_kwh: float,
        amount: Amount | Mapping[str, Any] | None = None,
        carbon_g: float | None = None,
    ) -> None:
        self._fill(
            battery_energy_kwh,
            delivered_energy_kwh,
            None if amount is None else _of(Amount, amount),
            carbon_g,
        )


class SessionRequest(Record):
    """A car that is plugged in for a while."""

    __slots__ = ("reference", "vehicle", "start_soc", "highest_start_soc", "goal", "arrives_at", "departs_at", "earliest_departs_at", "shortfall_cost_per_kwh", "minimum", "current_type", "max_power_kw", "phases", "conditions", "priority", "tariff",)
    _JSON_NAMES = {"reference": "ref"}

    reference: str
    """Name of the session; comes back in the answer."""
    vehicle: VehicleRef | None
    """The car; absent: only `goal.energy_kwh` at `max_power_kw` is known."""
    start_soc: float | None
    """State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full."""
    highest_start_soc: float | None
    """Highest state of charge that it may arrive with; `start_soc` is then the lowest. The schedule serves all between them."""
    goal: ChargeGoal
    """What to reach: `target_soc` or `energy_kwh`."""
    arrives_at: str
    """From when it is plugged in."""
    departs_at: str
    """When it must be ready; with `earliest_departs_at` the latest moment."""
    earliest_departs_at: str | None
    """The departure may come as early as this. Without `shortfall_cost_per_kwh` the goal is to be reached by then, as far as time
    allows; with it, every moment until `departs_at` is taken to be as likely."""
    shortfall_cost_per_kwh: float | None
    """What a kWh counts that is missing when the car leaves early, in the unit of the objective."""
    minimum: Minimum | None
    """A state of charge to have earlier."""
    current_type: CurrentType | None
    """Kind of current at the plug."""
    max_power_kw: float | None
    """Highest power of the plug, kW (delivered)."""
    phases: int | None
    """AC phases of the plug, 1 to 3."""
    conditions: Conditions | None
    """Weather and battery health."""
    priority: float | None
    """Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share."""
    tariff: Tariff | None
    """Prices of its own; absent: those of the request."""

    def __init__(
        self,
        reference: str,
        goal: ChargeGoal | Mapping[str, Any],
        arrives_at: str | datetime,
        departs_at: str | datetime,
        vehicle: VehicleRef | Vehicle | Mapping[str, Any] | str | None = None,
        start_soc: float | None = None,
        highest_start_soc: float | None = None,
        earliest_departs_at: str | datetime | None = None,
        shortfall_cost_per_kwh: float | None = None,
        minimum: Minimum | Mapping[str, Any] | None = None,
        current_type: CurrentType | str | None = None,
        max_power_kw: float | None = None,
        phases: int | None = None,
        conditions: Conditions | Mapping[str, Any] | None = None,
        priority: float | None = None,
        tariff: Tariff | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            reference,
            None if vehicle is None else _of(VehicleRef, vehicle),
            start_soc,
            highest_start_soc,
            _of(ChargeGoal, goal),
            _text(arrives_at),
            _text(departs_at),
            None if earliest_departs_at is None else _text(earliest_departs_at),
            shortfall_cost_per_kwh,
            None if minimum is None else _of(Minimum, minimum),
            None if current_type is None else _word(CurrentType, current_type),
            max_power_kw,
            phases,
            None if conditions is None else _of(Conditions, conditions),
            priority,
            None if tariff is None else _of(Tariff, tariff),
        )


class SessionSchedule(Record):
    """The schedule of one car."""

    __slots__ = ("reference", "slots", "totals", "end_soc", "shortfall_kwh", "minimum_shortfall_kwh", "expected_shortfall_kwh", "fullest_totals",)
    _JSON_NAMES = {"reference": "ref"}

    reference: str
    """From the request."""
    slots: list[ScheduleSlot]
    """When it charges; it rests outside of these."""
    totals: ScheduleTotals
    """Sums."""
    end_soc: float | None
    """State of charge at the departure, if that on arrival is known."""
    shortfall_kwh: float
    """Stored energy that is missing at the departure, kWh."""
    minimum_shortfall_kwh: float | None
    """Stored energy that is missing at the moment of the minimum, kWh."""
    expected_shortfall_kwh: float | None
    """Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost."""
    fullest_totals: ScheduleTotals | None
    """Sums where the car arrives as full as it may; `totals` are those of the emptiest."""

    def __init__(
        self,
        reference: str,
        slots: Iterable[ScheduleSlot | Mapping[str, Any]],
        totals: ScheduleTotals | Mapping[str, Any],
        shortfall_kwh: float,
        end_soc: float | None = None,
        minimum_shortfall_kwh: float | None = None,
        expected_shortfall_kwh: float | None = None,
        fullest_totals: ScheduleTotals | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            reference,
            [_of(ScheduleSlot, item) for item in slots],
            _of(ScheduleTotals, totals),
            end_soc,
            shortfall_kwh,
            minimum_shortfall_kwh,
            expected_shortfall_kwh,
            None if fullest_totals is None else _of(ScheduleTotals, fullest_totals),
        )


class Site(Record):
    """The grid connection that cars share."""

    __slots__ = ("cap", "base_load", "dimming", "phase_limit_a",)

    cap: list[LimitRow]
    """What the site may take; no limit outside of the rows."""
    base_load: list[LimitRow]
    """What everything else there takes at most; nothing outside of the rows."""
    dimming: list[LimitRow]
    """What each car may take by order of the grid operator; no limit outside of the rows."""
    phase_limit_a: float | None
    """Most current of each phase, A; cars that use fewer than three phases count as if on the same one."""

    def __init__(
        self,
        cap: Iterable[LimitRow | Mapping[str, Any]] = (),
        base_load: Iterable[LimitRow | Mapping[str, Any]] = (),
        dimming: Iterable[LimitRow | Mapping[str, Any]] = (),
        phase_limit_a: float | None = None,
    ) -> None:
        self._fill(
            [_of(LimitRow, item) for item in cap],
            [_of(LimitRow, item) for item in base_load],
            [_of(LimitRow, item) for item in dimming],
            phase_limit_a,
        )


class SiteSchedule(Record):
    """The site's part of a schedule."""

    __slots__ = ("cap", "certificate",)

    cap: list[LimitRow]
    """The cap that was kept."""
    certificate: Certificate | None
    """Why not all are served, if so."""

    def __init__(
        self,
        cap: Iterable[LimitRow | Mapping[str, Any]],
        certificate: Certificate | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            [_of(LimitRow, item) for item in cap],
            None if certificate is None else _of(Certificate, certificate),
        )


class Span(Record):
    """From when to when."""

    __slots__ = ("starts_at", "ends_at",)

    starts_at: str
    """Its start."""
    ends_at: str
    """Its end."""

    def __init__(
        self,
        starts_at: str | datetime,
        ends_at: str | datetime,
    ) -> None:
        self._fill(
            _text(starts_at),
            _text(ends_at),
        )


class Amount(Record):
    """A sum of money with its parts."""

    __slots__ = ("status", "currency", "total", "before_taxes", "components", "tariff_id",)

    status: AmountStatus
    """How well it is known."""
    currency: str
    """ISO 4217, three letters."""
    total: float
    """The sum, taxes included."""
    before_taxes: float | None
    """The sum without taxes."""
    components: list[AmountComponent]
    """Its parts."""
    tariff_id: str | None
    """The tariff it follows from."""

    def __init__(
        self,
        status: AmountStatus | str,
        currency: str,
        total: float,
        components: Iterable[AmountComponent | Mapping[str, Any]],
        before_taxes: float | None = None,
        tariff_id: str | None = None,
    ) -> None:
        self._fill(
            _word(AmountStatus, status),
            currency,
            total,
            before_taxes,
            [_of(AmountComponent, item) for item in components],
            tariff_id,
        )


class AmountComponent(Record):
    """A part of a sum."""

    __slots__ = ("kind", "quantity", "price", "total",)

    kind: AmountComponentKind
    """What it is paid for."""
    quantity: float
    """How much of it, in the unit of the kind."""
    price: float
    """Price of one unit."""
    total: float
    """What it comes to."""

    def __init__(
        self,
        kind: AmountComponentKind | str,
        quantity: float,
        price: float,
        total: float,
    ) -> None:
        self._fill(
            _word(AmountComponentKind, kind),
            quantity,
            price,
            total,
        )


class CarbonIntensity(Record):
    """What a kWh emits over time."""

    __slots__ = ("time_zone", "values", "gaps",)

    time_zone: str | None
    """IANA name of the zone that days count in; absent: the offset of the request."""
    values: list[CarbonRow]
    """Values in any order."""
    gaps: GapRule | None
    """What to take where the list has a gap."""

    def __init__(
        self,
        values: Iterable[CarbonRow | Mapping[str, Any]],
        time_zone: str | None = None,
        gaps: GapRule | str | None = None,
    ) -> None:
        self._fill(
            time_zone,
            [_of(CarbonRow, item) for item in values],
            None if gaps is None else _word(GapRule, gaps),
        )

    @classmethod
    def from_json(cls, json: str) -> CarbonIntensity:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.carbon_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.carbon_to_json(self)


class CarbonRow(Record):
    """A carbon intensity and from when it holds."""

    __slots__ = ("starts_at", "ends_at", "intensity_g_per_kwh",)

    starts_at: str
    """From when, at a whole minute."""
    ends_at: str | None
    """Until when; absent: until the next row, the last as long as the one before."""
    intensity_g_per_kwh: float
    """Grams of CO2 (equivalent) per kWh."""

    def __init__(
        self,
        starts_at: str | datetime,
        intensity_g_per_kwh: float,
        ends_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            _text(starts_at),
            None if ends_at is None else _text(ends_at),
            intensity_g_per_kwh,
        )


class OcpiElement(Record):
    """Prices and when they hold."""

    __slots__ = ("price_components", "restrictions",)

    price_components: list[OcpiPriceComponent]
    """The prices."""
    restrictions: OcpiRestrictions | None
    """When they hold; absent: always."""

    def __init__(
        self,
        price_components: Iterable[OcpiPriceComponent | Mapping[str, Any]],
        restrictions: OcpiRestrictions | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            [_of(OcpiPriceComponent, item) for item in price_components],
            None if restrictions is None else _of(OcpiRestrictions, restrictions),
        )


class OcpiPrice(Record):
    """A sum without and with VAT."""

    __slots__ = ("excl_vat", "incl_vat",)

    excl_vat: float
    """Without VAT."""
    incl_vat: float | None
    """With VAT; absent: the same."""

    def __init__(
        self,
        excl_vat: float,
        incl_vat: float | None = None,
    ) -> None:
        self._fill(
            excl_vat,
            incl_vat,
        )


class OcpiPriceComponent(Record):
    """A price for one dimension."""

    __slots__ = ("dimension", "price", "vat", "step_size",)

    dimension: OcpiDimension
    """For what."""
    price: float
    """Price of a kWh, an hour or the session, without VAT."""
    vat: float | None
    """VAT, per cent."""
    step_size: int | None
    """Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it."""

    def __init__(
        self,
        dimension: OcpiDimension | str,
        price: float,
        vat: float | None = None,
        step_size: int | None = None,
    ) -> None:
        self._fill(
            _word(OcpiDimension, dimension),
            price,
            vat,
            step_size,
        )


class OcpiRestrictions(Record):
    """When an element holds."""

    __slots__ = ("start_time", "end_time", "start_date", "end_date", "min_kwh", "max_kwh", "min_current", "max_current", "min_power", "max_power", "min_duration", "max_duration", "day_of_week", "reservation",)

    start_time: str | None
    """Local clock time from which it holds, `HH:MM`."""
    end_time: str | None
    """Local clock time until which it holds; before `start_time`: over midnight."""
    start_date: str | None
    """First local day, `YYYY-MM-DD`."""
    end_date: str | None
    """First local day on which it does not hold any more."""
    min_kwh: float | None
    """Energy of the session from which it holds, kWh."""
    max_kwh: float | None
    """Energy until which it holds, kWh."""
    min_current: float | None
    """Current from which it holds, A."""
    max_current: float | None
    """Current below which it holds, A."""
    min_power: float | None
    """Power from which it holds, kW."""
    max_power: float | None
    """Power below which it holds, kW."""
    min_duration: float | None
    """Time since the start of the session from which it holds, s."""
    max_duration: float | None
    """Time until which it holds, s."""
    day_of_week: list[str]
    """Days on which it holds, `MONDAY` to `SUNDAY`; empty: all."""
    reservation: str | None
    """`RESERVATION` or `RESERVATION_EXPIRES`: prices of reservations, which sessions do not pay."""

    def __init__(
        self,
        day_of_week: Iterable[str],
        start_time: str | None = None,
        end_time: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        min_kwh: float | None = None,
        max_kwh: float | None = None,
        min_current: float | None = None,
        max_current: float | None = None,
        min_power: float | None = None,
        max_power: float | None = None,
        min_duration: float | None = None,
        max_duration: float | None = None,
        reservation: str | None = None,
    ) -> None:
        self._fill(
            start_time,
            end_time,
            start_date,
            end_date,
            min_kwh,
            max_kwh,
            min_current,
            max_current,
            min_power,
            max_power,
            min_duration,
            max_duration,
            list(day_of_week),
            reservation,
        )


class OcpiTariff(Record):
    """A tariff of OCPI; fields that do not bear on the price of a session are ignored."""

    __slots__ = ("id", "currency", "elements", "min_price", "max_price", "tax_included",)

    id: str
    """Its id."""
    currency: str
    """ISO 4217, three letters."""
    elements: list[OcpiElement]
    """Prices, the first that holds counts."""
    min_price: OcpiPrice | None
    """Least a session costs."""
    max_price: OcpiPrice | None
    """Most a session costs."""
    tax_included: OcpiTaxIncluded | None
    """Whether the prices of elements include taxes; absent: they do not."""

    def __init__(
        self,
        id: str,
        currency: str,
        elements: Iterable[OcpiElement | Mapping[str, Any]],
        min_price: OcpiPrice | Mapping[str, Any] | None = None,
        max_price: OcpiPrice | Mapping[str, Any] | None = None,
        tax_included: OcpiTaxIncluded | str | None = None,
    ) -> None:
        self._fill(
            id,
            currency,
            [_of(OcpiElement, item) for item in elements],
            None if min_price is None else _of(OcpiPrice, min_price),
            None if max_price is None else _of(OcpiPrice, max_price),
            None if tax_included is None else _word(OcpiTaxIncluded, tax_included),
        )

    @classmethod
    def from_json(cls, json: str) -> OcpiTariff:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.ocpi_tariff_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.ocpi_tariff_to_json(self)


class PriceRow(Record):
    """A price and from when it holds."""

    __slots__ = ("starts_at", "ends_at", "price_per_kwh",)

    starts_at: str
    """From when, at a whole minute."""
    ends_at: str | None
    """Until when; absent: until the next row, the last as long as the one before."""
    price_per_kwh: float
    """Price of a delivered kWh, taxes included; negative where one is paid for taking it."""

    def __init__(
        self,
        starts_at: str | datetime,
        price_per_kwh: float,
        ends_at: str | datetime | None = None,
    ) -> None:
        self._fill(
            _text(starts_at),
            None if ends_at is None else _text(ends_at),
            price_per_kwh,
        )


class SessionPiece(Record):
    """A stretch of a session at one power; 0 is plugged in without charging."""

    __slots__ = ("starts_at", "ends_at", "delivered_power_kw", "current_a",)

    starts_at: str
    """Its start."""
    ends_at: str
    """Its end; the next piece begins there."""
    delivered_power_kw: float
    """Power at the meter, kW."""
    current_a: float | None
    """Current per phase, A; restrictions on current hold for all when it is not known."""

    def __init__(
        self,
        starts_at: str | datetime,
        ends_at: str | datetime,
        delivered_power_kw: float,
        current_a: float | None = None,
    ) -> None:
        self._fill(
            _text(starts_at),
            _text(ends_at),
            delivered_power_kw,
            current_a,
        )


class SessionTariff(Record):
    """What a charging session is priced by: one of both."""

    __slots__ = ("ocpi", "energy",)

    ocpi: OcpiTariff | None
    """A tariff of OCPI."""
    energy: Tariff | None
    """A price list, or rules by time of day."""

    def __init__(
        self,
        ocpi: OcpiTariff | Mapping[str, Any] | None = None,
        energy: Tariff | Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(
            None if ocpi is None else _of(OcpiTariff, ocpi),
            None if energy is None else _of(Tariff, energy),
        )


class Slot(Record):
    """One interval `[starts_at, ends_at)` with one price."""

    __slots__ = ("starts_at", "ends_at", "price_per_kwh", "assumed",)

    starts_at: str
    """Its start."""
    ends_at: str
    """Its end."""
    price_per_kwh: float
    """Price of a delivered kWh."""
    assumed: bool
    """Whether the list said nothing and `GapRule` filled it."""

    def __init__(
        self,
        starts_at: str | datetime,
        ends_at: str | datetime,
        price_per_kwh: float,
        assumed: bool,
    ) -> None:
        self._fill(
            _text(starts_at),
            _text(ends_at),
            price_per_kwh,
            assumed,
        )


class Tariff(Record):
    """What energy costs over time: a list of prices or rules by time of day, exactly one of the two."""

    __slots__ = ("id", "currency", "time_zone", "prices", "rules", "gaps",)

    id: str | None
    """Its id; comes back in amounts."""
    currency: str
    """ISO 4217, three letters."""
    time_zone: str | None
    """IANA name of the zone that days and rules count in; absent: the offset of the request. Rules need it."""
    prices: list[PriceRow]
    """Prices in any order."""
    rules: list[TimeOfUseRule]
    """Rules by time of day; the first that fits counts."""
    gaps: GapRule | None
    """What to take where the list has a gap."""

    def __init__(
        self,
        currency: str,
        id: str | None = None,
        time_zone: str | None = None,
        prices: Iterable[PriceRow | Mapping[str, Any]] = (),
        rules: Iterable[TimeOfUseRule | Mapping[str, Any]] = (),
        gaps: GapRule | str | None = None,
    ) -> None:
        self._fill(
            id,
            currency,
            time_zone,
            [_of(PriceRow, item) for item in prices],
            [_of(TimeOfUseRule, item) for item in rules],
            None if gaps is None else _word(GapRule, gaps),
        )

    @classmethod
    def from_json(cls, json: str) -> Tariff:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.tariff_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.tariff_to_json(self)


class TimeOfUseRule(Record):
    """A price for a time of day."""

    __slots__ = ("from_", "to", "days", "price_per_kwh",)
    _JSON_NAMES = {"from_": "from"}

    from_: str
    """Local clock time from which it holds, `HH:MM`."""
    to: str
    """Local clock time until which it holds, `HH:MM` up to `24:00`; not after `from`: over midnight."""
    days: list[Weekday]
    """Days on which it holds; empty: every day. Past midnight the new day counts."""
    price_per_kwh: float
    """Price of a delivered kWh, taxes included."""

    def __init__(
        self,
        from_: str,
        to: str,
        price_per_kwh: float,
        days: Iterable[Weekday | str] = (),
    ) -> None:
        self._fill(
            from_,
            to,
            [_word(Weekday, item) for item in days],
            price_per_kwh,
        )


class AcCharging(Record):
    """Alternating-current charging of a car."""

    __slots__ = ("onboard_charger_kw", "phases",)

    onboard_charger_kw: float
    """Ceiling of the on-board charger at the plug (delivered), kW."""
    phases: int
    """Phases it can use, 1 to 3."""

    def __init__(
        self,
        onboard_charger_kw: float,
        phases: int,
    ) -> None:
        self._fill(
            onboard_charger_kw,
            phases,
        )


class Conditions(Record):
    """The conditions a car is driven and charged in."""

    __slots__ = ("air_c", "battery_c", "wind_kmh", "wind_from_deg", "load_kg", "cabin_c", "max_kmh", "soh",)

    air_c: float | None
    """Air temperature, C."""
    battery_c: float | None
    """Battery temperature, C; absent: taken from the air (see `charge`)."""
    wind_kmh: float | None
    """Wind speed, km/h."""
    wind_from_deg: float | None
    """Direction the wind blows from, degrees clockwise from north."""
    load_kg: float | None
    """Passengers and luggage beyond the driver, kg."""
    cabin_c: float | None
    """Cabin temperature wished for, C."""
    max_kmh: float | None
    """Highest speed driven, km/h."""
    soh: float | None
    """State of health: present usable capacity over that when new."""

    def __init__(
        self,
        air_c: float | None = None,
        battery_c: float | None = None,
        wind_kmh: float | None = None,
        wind_from_deg: float | None = None,
        load_kg: float | None = None,
        cabin_c: float | None = None,
        max_kmh: float | None = None,
        soh: float | None = None,
    ) -> None:
        self._fill(
            air_c,
            battery_c,
            wind_kmh,
            wind_from_deg,
            load_kg,
            cabin_c,
            max_kmh,
            soh,
        )


class CurvePoint(Record):
    """One point of a charge curve."""

    __slots__ = ("soc", "power_kw",)

    soc: float
    """State of charge, a fraction."""
    power_kw: float
    """Highest power into the battery there, kW."""

    def __init__(
        self,
        soc: float,
        power_kw: float,
    ) -> None:
        self._fill(
            soc,
            power_kw,
        )


class DcCharging(_extras.DcChargingExtras):
    """Direct-current charging of a car."""

    __slots__ = ("curve", "tier", "max_voltage_v", "max_current_a",)

    curve: list[CurvePoint]
    """Highest power into the battery at each SoC; linear between points, from 0 to 1."""
    tier: Tier
    """How far the curve can be trusted."""
    max_voltage_v: float | None
    """Highest voltage the car takes, V."""
    max_current_a: float | None
    """Highest current the car takes, A."""

    def __init__(
        self,
        curve: Iterable[CurvePoint | Mapping[str, Any]],
        tier: Tier | str,
        max_voltage_v: float | None = None,
        max_current_a: float | None = None,
    ) -> None:
        self._fill(
            [_of(CurvePoint, item) for item in curve],
            _word(Tier, tier),
            max_voltage_v,
            max_current_a,
        )


class RatedConsumption(Record):
    """Rated consumption and range of the type approval."""

    __slots__ = ("cycle", "consumption_wh_per_km", "range_m",)

    cycle: str
    """Test cycle: `wltp`, `epa`, `nedc`, `cltc`; or `average`, mixed driving counted at the battery."""
    consumption_wh_per_km: float
    """Consumption as the label says it, Wh/km."""
    range_m: float | None
    """Range of the label, m."""

    def __init__(
        self,
        cycle: str,
        consumption_wh_per_km: float,
        range_m: float | None = None,
    ) -> None:
        self._fill(
            cycle,
            consumption_wh_per_km,
            range_m,
        )


class Source(Record):
    """Where facts of a record come from."""

    __slots__ = ("title", "locator", "licence", "fields",)

    title: str
    """Name of the publication or collection."""
    locator: str
    """File and row, entry id, or document."""
    licence: str
    """Licence of the source."""
    fields: list[str]
    """The fields that it backs."""

    def __init__(
        self,
        title: str,
        locator: str,
        licence: str,
        fields: Iterable[str],
    ) -> None:
        self._fill(
            title,
            locator,
            licence,
            list(fields),
        )


class Vehicle(Record):
    """A car: everything charging and driving need to know of it."""

    __slots__ = ("id", "make", "model", "variant", "year_from", "year_to", "kind", "gross_capacity_kwh", "usable_capacity_kwh", "chemistry", "voltage_class", "dc", "ac", "inlets", "mass_kg", "drag_area_m2", "rolling_resistance_coefficient", "regeneration_efficiency", "heat_pump", "rated", "sources",)

    id: str
    """Stable id: make, model, variant and first year in lower case with hyphens."""
    make: str
    """Make, as the maker writes it."""
    model: str
    """Model."""
    variant: str
    """Variant: battery, drive or trim."""
    year_from: int
    """First model year."""
    year_to: int | None
    """Last model year; absent while sold."""
    kind: VehicleKind
    """Battery electric or plug-in hybrid."""
    gross_capacity_kwh: float | None
    """Installed capacity, kWh."""
    usable_capacity_kwh: float
    """Capacity between empty and full as the car shows them, new, kWh."""
    chemistry: str | None
    """Cell chemistry: `nmc`, `nca`, `lfp`, ..."""
    voltage_class: int
    """Voltage class of the pack, 400 or 800."""
    dc: DcCharging | None
    """Direct-current charging; absent when the car has none."""
    ac: AcCharging
    """Alternating-current charging."""
    inlets: list[str]
    """OCPI ConnectorType words of the sockets on the car, the union over the markets it is sold in."""
    mass_kg: float
    """Mass of the empty car with driver as the source gives it, kg."""
    drag_area_m2: float
    """Drag coefficient times frontal area, m2."""
    rolling_resistance_coefficient: float
    """Rolling resistance of the tyres, a ratio."""
    regeneration_efficiency: float
    """Share of braking energy won back, a fraction."""
    heat_pump: bool | None
    """Whether the cabin is heated by a heat pump."""
    rated: RatedConsumption
    """Rated consumption and range."""
    sources: list[Source]
    """Where the facts come from."""

    def __init__(
        self,
        id: str,
        make: str,
        model: str,
        variant: str,
        year_from: int,
        kind: VehicleKind | str,
        usable_capacity_kwh: float,
        voltage_class: int,
        ac: AcCharging | Mapping[str, Any],
        inlets: Iterable[str],
        mass_kg: float,
        drag_area_m2: float,
        rolling_resistance_coefficient: float,
        regeneration_efficiency: float,
        rated: RatedConsumption | Mapping[str, Any],
        sources: Iterable[Source | Mapping[str, Any]],
        year_to: int | None = None,
        gross_capacity_kwh: float | None = None,
        chemistry: str | None = None,
        dc: DcCharging | Mapping[str, Any] | None = None,
        heat_pump: bool | None = None,
    ) -> None:
        self._fill(
            id,
            make,
            model,
            variant,
            year_from,
            year_to,
            _word(VehicleKind, kind),
            gross_capacity_kwh,
            usable_capacity_kwh,
            chemistry,
            voltage_class,
            None if dc is None else _of(DcCharging, dc),
            _of(AcCharging, ac),
            list(inlets),
            mass_kg,
            drag_area_m2,
            rolling_resistance_coefficient,
            regeneration_efficiency,
            heat_pump,
            _of(RatedConsumption, rated),
            [_of(Source, item) for item in sources],
        )

    @classmethod
    def from_json(cls, json: str) -> Vehicle:
        """The record from its JSON; fields not known are refused."""
        return _wattfarer.vehicle_from_json(json)

    def to_json(self) -> str:
        """The JSON of the record, in the shape of the command line and the HTTP service."""
        return _wattfarer.vehicle_to_json(self)


class VehicleRef(_extras.VehicleRefExtras):
    """How a request names its car: exactly one of `id`, `record`, `vehicle_class`, or make, model and year together."""

    __slots__ = ("id", "record", "make", "model", "year", "vehicle_class",)
    _JSON_NAMES = {"vehicle_class": "class"}

    id: str | None
    """Id of a car of the catalogue."""
    record: Vehicle | None
    """A car described in full."""
    make: str | None
    """Make."""
    model: str | None
    """Model."""
    year: int | None
    """Model year."""
    vehicle_class: str | None
    """Class word, for cars not known: `small`, `compact`, ...; in JSON `class`."""

    def __init__(
        self,
        id: str | None = None,
        record: Vehicle | Mapping[str, Any] | None = None,
        make: str | None = None,
        model: str | None = None,
        year: int | None = None,
        vehicle_class: str | None = None,
    ) -> None:
        self._fill(
            id,
            None if record is None else _of(Vehicle, record),
            make,
            model,
            year,
            vehicle_class,
        )


class EnodeEvent(Record):
    """One event of a delivery of Enode's."""

    __slots__ = ("kind", "state", "connection_id", "event_type",)

    kind: EnodeEventKind
    """What it is."""
    state: ChargeState | None
    """What the car reports."""
    connection_id: str | None
    """The car that it is of."""
    event_type: str | None
    """The sender's word for a kind that is not known."""

    def __init__(
        self,
        kind: EnodeEventKind | str,
        state: ChargeState | Mapping[str, Any] | None = None,
        connection_id: str | None = None,
        event_type: str | None = None,
    ) -> None:
        self._fill(
            _word(EnodeEventKind, kind),
            None if state is None else _of(ChargeState, state),
            connection_id,
            event_type,
        )


class Remembered(Record):
    """A delivery that was seen, for a store that outlives the program."""

    __slots__ = ("digest", "seen_ms",)

    digest: str
    """Digest, hexadecimal."""
    seen_ms: int
    """When, in milliseconds since 1970."""

    def __init__(
        self,
        digest: str,
        seen_ms: int,
    ) -> None:
        self._fill(
            digest,
            seen_ms,
        )


class WebhookError(Record):
    """A failure in a delivery."""

    __slots__ = ("signals", "code", "resolved",)

    signals: list[str]
    """The signals it concerns."""
    code: str | None
    """Smartcar's code."""
    resolved: bool
    """Whether it is over."""

    def __init__(
        self,
        signals: Iterable[str],
        resolved: bool,
        code: str | None = None,
    ) -> None:
        self._fill(
            list(signals),
            code,
            resolved,
        )


class WebhookEvent(Record):
    """What a delivery says."""

    __slots__ = ("kind", "answer", "states", "connection_id", "errors", "event_type",)

    kind: WebhookKind
    """What it is."""
    answer: str | None
    """The body to answer a challenge with."""
    states: list[ChargeState]
    """What cars report."""
    connection_id: str | None
    """The car that `errors` are of."""
    errors: list[WebhookError]
    """Its failures."""
    event_type: str | None
    """The sender's word for a kind that is not known."""

    def __init__(
        self,
        kind: WebhookKind | str,
        states: Iterable[ChargeState | Mapping[str, Any]],
        errors: Iterable[WebhookError | Mapping[str, Any]],
        answer: str | None = None,
        connection_id: str | None = None,
        event_type: str | None = None,
    ) -> None:
        self._fill(
            _word(WebhookKind, kind),
            answer,
            [_of(ChargeState, item) for item in states],
            connection_id,
            [_of(WebhookError, item) for item in errors],
            event_type,
        )
