# Written by bindings/generate from the foreign surface: do not edit.

from collections.abc import Awaitable, Callable, Iterable, Mapping
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
    CapacityKind,
    ChargeStatus,
    ChargingStatus,
    CommandAction,
    CommandStatus,
    ConnectorFormat,
    CurrentType,
    EnergyStatus,
    EnodeEventKind,
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
    ProveOn,
    Quality,
    RangeStatus,
    RateUnit,
    ReadingKind,
    ScheduleObjective,
    ScheduleStatus,
    StationFormat,
    Tier,
    VehicleKind,
    WebhookKind,
    Weekday,
    AcCharging,
    Amount,
    AmountComponent,
    Application,
    Attributes,
    BoundingBox,
    Brand,
    BulkEstimates,
    BulkRequest,
    Capability,
    CarbonIntensity,
    CarbonRow,
    Certificate,
    ChargeEstimate,
    ChargeGoal,
    ChargeOutcome,
    ChargeRequest,
    ChargeState,
    ChargingProfile,
    Command,
    CommandOptions,
    Compatibility,
    Conditions,
    Connector,
    ConnectorLimits,
    ConsentOptions,
    ControllerOptions,
    CurvePoint,
    DailyTimes,
    DataUsed,
    DcCharging,
    DriveRequest,
    DueCommand,
    DurationQuantile,
    EnergyEstimate,
    EnergyParts,
    EnergyRequest,
    EnodeEvent,
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
    LiveEstimate,
    LiveOptions,
    Located,
    MapInfo,
    Minimum,
    NamedPlace,
    Notice,
    Objective,
    ObservedChargingStatus,
    ObservedCount,
    ObservedCurrentType,
    ObservedFlag,
    ObservedNumber,
    ObservedPosition,
    ObservedText,
    OcpiElement,
    OcpiPrice,
    OcpiPriceComponent,
    OcpiRestrictions,
    OcpiTariff,
    OsmOptions,
    OsmReport,
    PermissionCapability,
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
    Reach,
    Reading,
    Remembered,
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
    StateOutcome,
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
    Watched,
    Waypoint,
    WebhookError,
    WebhookEvent,
)

__all__ = [
    "Consent",
    "EnodeApplication",
    "SmartcarApplication",
    "TeslaApplication",
    "Tokens",
    "Commands",
    "Watcher",
    "Provider",
    "EnodeWebhooks",
    "Webhooks",
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
    "brand",
    "brands",
    "commands_for",
    "merge_states",
    "plan_from_here",
    "ready_from_state",
    "session_from_state",
    "state_from_ocpi",
    "state_from_ocpp16",
    "state_from_ocpp201",
    "state_from_ocpp_status",
    "enode_webhook_signature",
    "webhook_signature",
    "plan_trips",
]

def arrow_stream(columns: list[tuple[str, Any]], requested_schema: object | None = None) -> object: ...
def arrow_columns(table: Any, names: list[str]) -> list[npt.NDArray[np.float64]]: ...

@final
class Consent:
    """A consent that was begun; good for one answer and ten minutes."""

    def state(self) -> str:
        """Comes back with the answer; a server keeps it with the owner's browser session."""
    def url(self) -> str:
        """The address that the owner opens."""

@final
class EnodeApplication:
    """An application at Enode."""

    def __new__(cls, environment: str, client_id: str, client_secret: str) -> Self:
        """An application in `production` or `sandbox`."""
    def cars_of(self, user_id: str | None) -> Provider:
        """Cars of the owner, or of every owner."""
    def link_url(self, user_id: str, redirect_uri: str, scopes: Iterable[str], language: str) -> Awaitable[str]:
        """Where an owner links cars; the address holds a secret of that owner and is shown to nobody else."""
    def link_url_sync(self, user_id: str, redirect_uri: str, scopes: Iterable[str], language: str) -> str:
        """Where an owner links cars; the address holds a secret of that owner and is shown to nobody else."""

@final
class SmartcarApplication:
    """An application at Smartcar, v2.0 and v3."""

    def __new__(cls, client_id: str, client_secret: str, redirect_uri: str, origin: str | None = None) -> Self:
        """An application; `origin` is a compatible server such as `wattfarer serve` (absent: Smartcar's own)."""
    def cars_of(self, user_id: str) -> Provider:
        """Cars of an owner by id, through v3."""
    def compatibility(self, vin: str, scopes: Iterable[str], country: str) -> Awaitable[Compatibility]:
        """Whether the car of this identification number can be connected, and what it could then do."""
    def compatibility_sync(self, vin: str, scopes: Iterable[str], country: str) -> Compatibility:
        """Whether the car of this identification number can be connected, and what it could then do."""
    def connect_v3(self, consent: Consent, callback: str) -> Provider:
        """Cars of the owner who came back to the address `callback`, through v3."""
    def consent(self, options: ConsentOptions | Mapping[str, Any]) -> Consent:
        """Begins a consent."""
    def exchange(self, consent: Consent, callback: str) -> Awaitable[Provider]:
        """Cars of the owner who came back to the address `callback`, through v2.0. Fails with `unauthorized` when the answer is not of
        this consent or the code is refused, with `forbidden` when the owner refused."""
    def exchange_sync(self, consent: Consent, callback: str) -> Provider:
        """Cars of the owner who came back to the address `callback`, through v2.0. Fails with `unauthorized` when the answer is not of
        this consent or the code is refused, with `forbidden` when the owner refused."""
    def resume(self, tokens: Tokens) -> Provider:
        """Cars of an owner whose tokens were kept, through v2.0."""

@final
class TeslaApplication:
    """An application at Tesla's Fleet API."""

    def __new__(cls, region: str, client_id: str, client_secret: str, command_origin: str | None = None) -> Self:
        """An application in a region, `na`, `eu` or `cn`; `command_origin` is the proxy that signs commands (absent: unsigned, for older cars)."""
    def consent(self, redirect_uri: str, scopes: Iterable[str]) -> Consent:
        """Begins a consent; `scopes` are Tesla's words, `offline_access` among them for tokens that can be renewed."""
    def exchange(self, consent: Consent, callback: str) -> Awaitable[Provider]:
        """Cars of the owner who came back to the address `callback`."""
    def exchange_sync(self, consent: Consent, callback: str) -> Provider:
        """Cars of the owner who came back to the address `callback`."""
    def resume(self, tokens: Tokens) -> Provider:
        """Cars of an owner whose tokens were kept."""

@final
class Tokens:
    """The tokens of a consent. Keep them where nobody else reads them."""

    def __new__(cls, access_token: str, refresh_token: str | None, issued_at: str | datetime, expires_at: str | datetime) -> Self:
        """Tokens that were kept; moments as they were given."""
    def access_token(self) -> str:
        """Sent with every request: a secret."""
    def expires_at(self) -> str:
        """When it expires."""
    def issued_at(self) -> str:
        """When the access token was given."""
    def refresh_token(self) -> str | None:
        """Buys the next tokens: a secret."""

@final
class Commands:
    """The commands to the cars of one provider: each is sent once and believed when the car's state shows it. They are written down in
    memory and do not outlive the program."""

    def __new__(cls, provider: Provider, options: CommandOptions | Mapping[str, Any]) -> Self:
        """Commands through a provider."""
    def accept(self, command: Command | Mapping[str, Any]) -> Awaitable[Command]:
        """Writes a command down; `finish` carries it out. The same command again gives what became of it."""
    def accept_sync(self, command: Command | Mapping[str, Any]) -> Command:
        """Writes a command down; `finish` carries it out. The same command again gives what became of it."""
    def apply(self, connection_id: str, schedule: SessionSchedule | Mapping[str, Any], capabilities: Iterable[Capability | Mapping[str, Any]], schedule_id: str) -> Awaitable[list[Command]]:
        """Carries out a session's schedule on a car: waits for each moment and sends its command. `schedule_id` names it, so that doing it
        again repeats nothing. Gives what became of each command; one that fails does not keep the later ones back."""
    def apply_sync(self, connection_id: str, schedule: SessionSchedule | Mapping[str, Any], capabilities: Iterable[Capability | Mapping[str, Any]], schedule_id: str) -> list[Command]:
        """Carries out a session's schedule on a car: waits for each moment and sends its command. `schedule_id` names it, so that doing it
        again repeats nothing. Gives what became of each command; one that fails does not keep the later ones back."""
    def cancel(self, command_id: str) -> Awaitable[Command]:
        """Calls off a command that is not sent yet, or that its provider can call off. Fails with `conflict` when it is too late."""
    def cancel_sync(self, command_id: str) -> Command:
        """Calls off a command that is not sent yet, or that its provider can call off. Fails with `conflict` when it is too late."""
    def find(self, command_id: str) -> Awaitable[Command]:
        """What became of a command so far."""
    def find_sync(self, command_id: str) -> Command:
        """What became of a command so far."""
    def finish(self, command_id: str) -> Awaitable[Command]:
        """Carries out a command that was accepted, to its end; after a call that was given up, the car's state is read first."""
    def finish_sync(self, command_id: str) -> Command:
        """Carries out a command that was accepted, to its end; after a call that was given up, the car's state is read first."""
    def set_current(self, connection_id: str, current_a: float, command_id: str | None = None, deadline_s: float | None = None) -> Awaitable[Command]:
        """Draw at most so many amperes per phase."""
    def set_current_sync(self, connection_id: str, current_a: float, command_id: str | None = None, deadline_s: float | None = None) -> Command:
        """Draw at most so many amperes per phase."""
    def set_limit(self, connection_id: str, charge_limit_soc: float, command_id: str | None = None, deadline_s: float | None = None) -> Awaitable[Command]:
        """Stop at this state of charge from now on, 0 to 1."""
    def set_limit_sync(self, connection_id: str, charge_limit_soc: float, command_id: str | None = None, deadline_s: float | None = None) -> Command:
        """Stop at this state of charge from now on, 0 to 1."""
    def set_schedule(self, connection_id: str, schedule: DailyTimes | Mapping[str, Any], command_id: str | None = None, deadline_s: float | None = None) -> Awaitable[Command]:
        """Charge at a time of day."""
    def set_schedule_sync(self, connection_id: str, schedule: DailyTimes | Mapping[str, Any], command_id: str | None = None, deadline_s: float | None = None) -> Command:
        """Charge at a time of day."""
    def start(self, connection_id: str, command_id: str | None = None, deadline_s: float | None = None) -> Awaitable[Command]:
        """Charge. Waits until the car shows it, the command failed or its time is over; giving up waiting does not call it off. An id that was
        used before gives what became of that command."""
    def start_sync(self, connection_id: str, command_id: str | None = None, deadline_s: float | None = None) -> Command:
        """Charge. Waits until the car shows it, the command failed or its time is over; giving up waiting does not call it off. An id that was
        used before gives what became of that command."""
    def stop(self, connection_id: str, command_id: str | None = None, deadline_s: float | None = None) -> Awaitable[Command]:
        """Stop charging."""
    def stop_sync(self, connection_id: str, command_id: str | None = None, deadline_s: float | None = None) -> Command:
        """Stop charging."""

@final
class Watcher:
    """A watch over one car: asks at the pace that the car deserves and the budget allows."""

    def __new__(cls, provider: Provider, connection_id: str) -> Self:
        """Watches a car."""
    def next_change(self) -> Awaitable[Watched]:
        """Waits until the car has changed, and gives what it reports; the first time at once. What passes by waiting is waited for."""
    def next_change_sync(self) -> Watched:
        """Waits until the car has changed, and gives what it reports; the first time at once. What passes by waiting is waited for."""

@final
class Provider:
    """The cars of one consent. Every call may be given up: its request then ends."""

    @staticmethod
    def connect(kind: str, access_token: str, origin: str | None = None, user_id: str | None = None) -> Provider:
        """Cars through an access token that somebody else renews. `kind` is `smartcar_v2`, `smartcar_v3`, `tesla_fleet` or `enode`; `origin` is
        where the API is, a compatible server such as `wattfarer serve` among others (absent: the maker's own; Tesla needs one).
        `user_id` names the owner where the provider asks for one."""
    def attributes(self, connection_id: str) -> Awaitable[Attributes]:
        """Make, model and year of a car."""
    def attributes_sync(self, connection_id: str) -> Attributes:
        """Make, model and year of a car."""
    def capabilities(self, connection_id: str) -> Awaitable[list[Capability]]:
        """What can be asked of the car, and why not where it cannot."""
    def capabilities_sync(self, connection_id: str) -> list[Capability]:
        """What can be asked of the car, and why not where it cannot."""
    def charge_state(self, connection_id: str) -> Awaitable[ChargeState]:
        """What the car reports now."""
    def charge_state_sync(self, connection_id: str) -> ChargeState:
        """What the car reports now."""
    def charge_states(self, connection_ids: Iterable[str]) -> Awaitable[list[StateOutcome]]:
        """The states of several cars, in their order and in as few requests as that takes; one that fails does not fail the others."""
    def charge_states_sync(self, connection_ids: Iterable[str]) -> list[StateOutcome]:
        """The states of several cars, in their order and in as few requests as that takes; one that fails does not fail the others."""
    def disconnect(self, connection_id: str) -> Awaitable[None]:
        """Ends the consent for the car."""
    def disconnect_sync(self, connection_id: str) -> None:
        """Ends the consent for the car."""
    def name(self) -> str:
        """Its name, the `source` of what it reads."""
    def next_tokens(self) -> Awaitable[Tokens]:
        """Waits until tokens were renewed, and gives the new ones: keep them at once, the old ones may be void."""
    def next_tokens_sync(self) -> Tokens:
        """Waits until tokens were renewed, and gives the new ones: keep them at once, the old ones may be void."""
    def permissions(self, connection_id: str) -> Awaitable[list[str]]:
        """What the owner has granted, in Smartcar's words."""
    def permissions_sync(self, connection_id: str) -> list[str]:
        """What the owner has granted, in Smartcar's words."""
    def reading(self, connection_id: str, kind: ReadingKind | str) -> Awaitable[Reading]:
        """Reads something else. Fails with `unsupported` where the provider offers none."""
    def reading_sync(self, connection_id: str, kind: ReadingKind | str) -> Reading:
        """Reads something else. Fails with `unsupported` where the provider offers none."""
    def tokens(self) -> Tokens:
        """The tokens in force, to keep for the next start. Fails with `unsupported` where somebody else renews them."""
    def vehicles(self) -> Awaitable[list[str]]:
        """The ids of its cars."""
    def vehicles_sync(self) -> list[str]:
        """The ids of its cars."""
    def wait_s(self, connection_id: str | None) -> float:
        """Seconds until the budget of the application allows the next request for this car; 0: now."""
    def wake(self, connection_id: str) -> Awaitable[None]:
        """Wakes the car; it is awake when its state answers."""
    def wake_sync(self, connection_id: str) -> None:
        """Wakes the car; it is awake when its state answers."""

@final
class EnodeWebhooks:
    """The receiver of Enode's webhooks."""

    def __new__(cls, secrets: Iterable[str]) -> Self:
        """A receiver; `secrets` are those that the webhook was made with, 128 bits or more each: two while they are changed."""
    def receive(self, signature: str | None, body: bytes | bytearray, received_at: str | datetime | None = None) -> list[EnodeEvent]:
        """The events of the delivery with these raw bytes; `signature` is the header `x-enode-signature`, `received_at` when it came (absent:
        now). Fails with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than
        Enode tries, with `bad_data` for a body that makes no sense."""
    def remember(self, deliveries: Iterable[Remembered | Mapping[str, Any]]) -> None:
        """Takes up what was remembered."""
    def remembered(self) -> list[Remembered]:
        """Deliveries remembered, for a store that outlives the program."""

@final
class Webhooks:
    """The receiver of an application's webhooks at Smartcar."""

    def __new__(cls, secrets: Iterable[str]) -> Self:
        """A receiver; `secrets` are the application management tokens, the one in force first: two while they are changed."""
    def receive(self, signature: str | None, body: bytes | bytearray, received_at: str | datetime | None = None) -> WebhookEvent:
        """What the delivery with these raw bytes says; `signature` is the header `SC-Signature`, `received_at` when it came (absent: now). Fails
        with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than a day, with
        `bad_data` for a body that makes no sense."""
    def remember(self, deliveries: Iterable[Remembered | Mapping[str, Any]]) -> None:
        """Takes up what was remembered."""
    def remembered(self) -> list[Remembered]:
        """Deliveries remembered, for a store that outlives the program."""

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

def charge_state_from_json(json: str) -> ChargeState:
    """The record from its JSON; fields not known are refused."""

def charge_state_to_json(record: ChargeState | Mapping[str, Any]) -> str:
    """The JSON of the record."""

def command_from_json(json: str) -> Command:
    """The record from its JSON; fields not known are refused."""

def command_to_json(record: Command | Mapping[str, Any]) -> str:
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

def brand(make: str) -> Brand:
    """Who reaches a make, whatever its case and accents. Fails with `not_found` for a make that no source names: that does not mean that no
    provider reaches it."""

def brands() -> list[Brand]:
    """Every make that a provider is known to reach, by name."""

def commands_for(schedule: SessionSchedule | Mapping[str, Any], capabilities: Iterable[Capability | Mapping[str, Any]]) -> Application:
    """The commands that carry out a session's schedule on a car with these capabilities. Fails with `unsupported` and the reason when the
    car cannot be started or stopped."""

def merge_states(state: ChargeState | Mapping[str, Any], other: ChargeState | Mapping[str, Any]) -> ChargeState:
    """Two states of a car as one: the newer of each value. Webhooks, charging points and reads grow into one state."""

def plan_from_here(state: ChargeState | Mapping[str, Any], goal: str, options: LiveOptions | Mapping[str, Any], now: str | None = None) -> PlanRequest:
    """The trip from where the car is, with what is in its battery, to `goal`: a request for a planner."""

def ready_from_state(state: ChargeState | Mapping[str, Any], options: LiveOptions | Mapping[str, Any], now: str | None = None) -> LiveEstimate:
    """How long until the car's own limit and until full, from what it reports; the interval grows with the age of that. `now` absent: the
    computer's clock."""

def session_from_state(state: ChargeState | Mapping[str, Any], departs_at: str | datetime, options: LiveOptions | Mapping[str, Any], target_soc: float | None = None, now: str | None = None) -> SessionRequest:
    """The session to schedule: from now, with what is in the battery, to `target_soc` (absent: the car's limit) by `departs_at`."""

def state_from_ocpi(connection_id: str, payload: str, received_at: str | datetime | None = None) -> ChargeState:
    """What a session or charge detail record of OCPI says of its car, JSON."""

def state_from_ocpp16(connection_id: str, payload: str, received_at: str | datetime | None = None) -> ChargeState:
    """What a charging point says of its car: the payload of a MeterValues request of OCPP 1.6, JSON."""

def state_from_ocpp201(connection_id: str, payload: str, received_at: str | datetime | None = None) -> ChargeState:
    """What a charging point says of its car: the payload of a TransactionEvent or MeterValues request of OCPP 2.0.1, JSON."""

def state_from_ocpp_status(connection_id: str, status: str, at: str | None = None, received_at: str | datetime | None = None) -> ChargeState:
    """What a charging point's status word (OCPP 1.6 or 2.0.1) says of its car."""

def enode_webhook_signature(secret: str, body: bytes | bytearray) -> str:
    """The signature of a body: what Enode puts into `x-enode-signature`."""

def webhook_signature(secret: str, body: bytes | bytearray) -> str:
    """The signature of a body, lower-case hexadecimal: what a sender puts into `SC-Signature`."""

def plan_trips(request: PlanRequest | Mapping[str, Any], roads: Roads, stations: Stations, cancel: CancelToken | None = None) -> PlanAnswer:
    """One trip without a planner made ready: slower than `Planner::plan`, and without the seconds that making ready takes."""
