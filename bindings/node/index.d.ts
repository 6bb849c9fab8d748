// Written by bindings/generate from the foreign surface: do not edit.

/** A failure: what is wrong with which value, and what to try. */
export class WattfarerError extends Error {
  /** The kind's word, the same in every language. */
  readonly code: ErrorCode
  /** The field at fault. */
  readonly field?: string
  /** What to try. */
  readonly hint?: string
  /** Named details, such as the line of a file. */
  readonly details: Readonly<Record<string, string>>
  /** Whether the same request may succeed later. */
  readonly retryable: boolean
  /** Seconds to wait before another try. */
  readonly retryAfterS?: number
}

/** The words of the error table. */
export type ErrorCode =
  /** A value of the request is missing, malformed or out of range. */
  | 'invalid_input'
  /** Credentials are missing or wrong. */
  | 'unauthorized'
  /** Known, but not allowed. */
  | 'forbidden'
  /** Nothing has that name, id or path. */
  | 'not_found'
  /** It clashes with something already there. */
  | 'conflict'
  /** The car is not in a state to do that. */
  | 'vehicle_state'
  /** A file or foreign reply is damaged or makes no sense. */
  | 'bad_data'
  /** Too many requests. */
  | 'rate_limited'
  /** Stopped on request. */
  | 'cancelled'
  /** A defect of this program. */
  | 'internal'
  /** The file system or a stream failed. */
  | 'io'
  /** Understood, but not available here. */
  | 'unsupported'
  /** The network or the far side failed. */
  | 'network'
  /** Too much work or memory asked for. */
  | 'overloaded'
  /** It took longer than allowed. */
  | 'timed_out'

/** What long calls take. */
export interface CallOptions {
  /** Stops the work; the promise is rejected with the code `cancelled`. */
  signal?: AbortSignal
}

/** Where a value comes from. */
export type InputSource =
  /** The request said so. */
  | 'given'
  /** The engine's default. */
  | 'default'
  /** Learned from earlier readings. */
  | 'learned'
  /** A live reading. */
  | 'live'
  /** A word this version does not know. */
  | 'unknown'

/** How a session ends. */
export type ChargeStatus =
  /** The goal is reached. */
  | 'ok'
  /** Start equals goal. */
  | 'already_there'
  /** The car's limit or the time ends it short of the goal. */
  | 'limited'
  /** Power reaches 0 before the goal. */
  | 'stalls'
  /** A word this version does not know. */
  | 'unknown'

/** Kind of current at the connector. */
export type CurrentType =
  /** Alternating current, through the car's on-board charger. */
  | 'ac'
  /** Direct current, straight to the battery. */
  | 'dc'

/** What set the power. */
export type LimitingFactor =
  /** The car's charge curve or battery health. */
  | 'vehicle'
  /** The car's on-board charger. */
  | 'onboard_charger'
  /** The charge limit set in the car. */
  | 'vehicle_setting'
  /** The connector's power or voltage. */
  | 'connector'
  /** The current the cable carries. */
  | 'cable'
  /** What the site shares out. */
  | 'site'
  /** A schedule. */
  | 'schedule'
  /** A cold battery. */
  | 'temperature'
  /** Balancing at the very end. */
  | 'tail'
  /** A word this version does not know. */
  | 'unknown'

/** How an energy estimate ended. */
export type EnergyStatus =
  /** Answered. */
  | 'ok'
  /** A word this version does not know. */
  | 'unknown'

/** Whether a connector brings its own cable. */
export type ConnectorFormat =
  /** A cable with a plug. */
  | 'cable'
  /** A socket. */
  | 'socket'
  /** A word this version does not know. */
  | 'unknown'

/** Where a power figure comes from. */
export type PowerSource =
  /** The source says it. */
  | 'given'
  /** A default by connector standard. */
  | 'default'
  /** A word this version does not know. */
  | 'unknown'

/** Formats that charging stations are read from. */
export type StationFormat =
  /** An OpenStreetMap extract, `.osm.pbf`. */
  | 'osm'
  /** OCPI Locations. */
  | 'ocpi'
  /** Open Charge Map. */
  | 'ocm'
  /** Our own CSV. */
  | 'csv'

/** What a capacity counts. */
export type CapacityKind =
  /** Between empty and full as the car shows them. */
  | 'usable'
  /** As the maker advertises it. */
  | 'nominal'
  /** A word this version does not know. */
  | 'unknown'

/** What charging is doing. Whether the car is plugged in is `plugged`. */
export type ChargingStatus =
  /** Not charging, whether plugged in or not. */
  | 'idle'
  /** Waiting for its time. */
  | 'scheduled'
  /** About to charge. */
  | 'initializing'
  /** Power flows into the battery. */
  | 'charging'
  /** The car takes a break. */
  | 'paused_by_vehicle'
  /** The charging point takes a break. */
  | 'paused_by_charger'
  /** Full, or at its limit. */
  | 'complete'
  /** Plugged in where no power is. */
  | 'no_power'
  /** Something is broken. */
  | 'fault'
  /** Power flows out of the battery. */
  | 'discharging'
  /** Warming or cooling without charging. */
  | 'conditioning'
  /** Not known; the source's own word is in `raw`. */
  | 'unknown'

/** What a car is told to do, in one word. */
export type CommandAction =
  /** Charge. */
  | 'start'
  /** Stop charging. */
  | 'stop'
  /** Stop at a state of charge from now on. */
  | 'set_limit'
  /** Draw at most a current. */
  | 'set_current'
  /** Charge at a time of day. */
  | 'set_schedule'
  /** A word this version does not know. */
  | 'unknown'

/** What became of a command. */
export type CommandStatus =
  /** Not known yet. */
  | 'pending'
  /** The car's own state shows it, or its maker vouches for it. */
  | 'confirmed'
  /** It did not happen; `reason` says why. */
  | 'failed'
  /** Called off before it was sent. */
  | 'cancelled'
  /** A word this version does not know. */
  | 'unknown'

/** How far a value can be trusted. */
export type Quality =
  /** Nothing speaks against it. */
  | 'ok'
  /** Older than a value that can change this fast should be. */
  | 'stale'
  /** Outside of what a car can do. */
  | 'suspect'
  /** Another value of the same reading says otherwise. */
  | 'contradicted'
  /** A word this version does not know. */
  | 'unknown'

/** Something else to read from a car. */
export type ReadingKind =
  /** Distance driven in all. */
  | 'odometer'
  /** Where it is. */
  | 'location'
  /** Vehicle identification number. */
  | 'vin'
  /** Fuel of a hybrid. */
  | 'fuel'
  /** Life left in the engine's oil. */
  | 'engine_oil'
  /** Pressure of the four tyres. */
  | 'tire_pressure'
  /** Locks, doors and windows. */
  | 'security'
  /** State of its systems. */
  | 'diagnostics'
  /** Active trouble codes. */
  | 'diagnostic_codes'
  /** Service records. */
  | 'service_history'
  /** A word this version does not know. */
  | 'unknown'

/** A kind of road to keep away from. */
export type Avoid =
  /** Toll roads. */
  | 'toll'
  /** Ferries and rail shuttles. */
  | 'ferry'
  /** Motorways. */
  | 'motorway'

/** What forbids a trip. */
export type Binding =
  /** No road leads there. */
  | 'no_road'
  /** No station lies near enough to go on. */
  | 'out_of_reach'
  /** Stations lie near enough, but the filters or the car's inlets leave none. */
  | 'no_matching_station'
  /** The reserve. */
  | 'reserve'
  /** The state of charge wished for at the goal. */
  | 'arrival'
  /** A word this version does not know. */
  | 'unknown'

/** Kind of leg. */
export type LegKind =
  /** Driving. */
  | 'drive'
  /** Charging. */
  | 'charge'
  /** Staying at a via place. */
  | 'stay'
  /** On a ferry or shuttle. */
  | 'ferry'
  /** A word this version does not know. */
  | 'unknown'

/** What is to be best. */
export type ObjectiveKind =
  /** The least time from start to goal. */
  | 'time'
  /** Money and time together, by what an hour is worth. */
  | 'amount'
  /** A word this version does not know. */
  | 'unknown'

/** Whether there is a trip. */
export type PlanStatus =
  /** There is. */
  | 'ok'
  /** There is none. */
  | 'infeasible'
  /** A word this version does not know. */
  | 'unknown'

/** Which roads a trip is proven best over. */
export type ProveOn =
  /** The fastest road from each place to the next. */
  | 'stations'
  /** Every road, slower ones that take less energy among them: a trip may be quicker so, and the search takes longer. */
  | 'roads'
  /** A word this version does not know. */
  | 'unknown'

/** How a range was found. */
export type RangeStatus =
  /** On the roads of the map. */
  | 'ok'
  /** A word this version does not know. */
  | 'unknown'

/** A protocol that takes charging profiles. */
export type ProfileProtocol =
  /** OCPP 1.6, the request `SetChargingProfile`. */
  | 'ocpp16'
  /** OCPP 2.0.1, the request `SetChargingProfile`. */
  | 'ocpp201'
  /** OCPI 2.2.1, the object `ChargingProfile`. */
  | 'ocpi221'
  /** A word this version does not know. */
  | 'unknown'

/** Unit of the limits of a profile. */
export type RateUnit =
  /** Watts over all phases. */
  | 'w'
  /** Amperes per phase. */
  | 'a'

/** What a schedule makes small. */
export type ScheduleObjective =
  /** Money, by the tariff. */
  | 'amount'
  /** Carbon, by the list of intensities. */
  | 'carbon'
  /** A word this version does not know. */
  | 'unknown'

/** How a schedule ends. */
export type ScheduleStatus =
  /** Every goal is reached. */
  | 'ok'
  /** Nothing is to be charged. */
  | 'already_there'
  /** Some goal is missed; `shortfall_kwh` says by how much. */
  | 'shortfall'
  /** A word this version does not know. */
  | 'unknown'

/** What a component is paid for. */
export type AmountComponentKind =
  /** Energy; the quantity is in kWh. */
  | 'energy'
  /** Time charging; the quantity is in hours. */
  | 'time'
  /** A fee for the session; the quantity is 1. */
  | 'flat'
  /** Time plugged in without charging; the quantity is in hours. */
  | 'parking'
  /** A word this version does not know. */
  | 'unknown'

/** How well a sum is known. */
export type AmountStatus =
  /** The tariff says it to the cent. */
  | 'known'
  /** It follows from a simulated session. */
  | 'estimated'
  /** Some components are missing. */
  | 'partial'
  /** Nothing is known, or a word this version does not know. */
  | 'unknown'

/** What to take where a list says nothing. */
export type GapRule =
  /** Refuse. */
  | 'error'
  /** The value before the gap, or the first one where none comes before. */
  | 'carry'
  /** The highest value that the list has for that local day, or for any day when it has none. */
  | 'worst'

/** What a price is for. */
export type OcpiDimension =
  /** Energy, by kWh; step in Wh. */
  | 'energy'
  /** Charging time, by hour; step in s. */
  | 'time'
  /** Time plugged in without charging, by hour; step in s. */
  | 'parking_time'
  /** A fee for the session. */
  | 'flat'

/** Whether the prices of a tariff include taxes (OCPI 2.3). */
export type OcpiTaxIncluded =
  /** They do. */
  | 'yes'
  /** Taxes come on top. */
  | 'no'
  /** No taxes apply. */
  | 'not_applicable'

/** A day of the week, the words of OCPI in lower case. */
export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'

/** Where a datum comes from: how far it can be trusted. */
export type Tier =
  /** Measured on charging sessions. */
  | 'measured'
  /** Published for this very model. */
  | 'published'
  /** Derived from similar cars, a class or a rule. */
  | 'derived'
  /** A word this version does not know. */
  | 'unknown'

/** How a car is propelled. */
export type VehicleKind =
  /** Battery electric. */
  | 'bev'
  /** Plug-in hybrid. */
  | 'phev'
  /** A word this version does not know. */
  | 'unknown'

/** What an event of Enode's is. */
export type EnodeEventKind =
  /** What a car reports; also when it is new. */
  | 'state'
  /** A car is no longer there. */
  | 'deleted'
  /** A kind that this version does not know. */
  | 'other'

/** What a delivery of a webhook is. */
export type WebhookKind =
  /** A challenge: answer with status 200 and the body `answer`, within 15 s. */
  | 'verify'
  /** What cars report. */
  | 'states'
  /** Signals of a car fail, or do so no longer. */
  | 'errors'
  /** A kind that this version does not know. */
  | 'other'

/** A data set that went into the answer. */
export interface DataUsed {
  /** `roads`, `stations`, `vehicles` or `tariffs`. */
  kind: string
  /** Its id. */
  id: string
  /** Its date. */
  asOf?: string
  /** Its licence. */
  licence: string
  /** Attribution to show. */
  attribution: string
  /** Whether it is made up for demonstration. */
  demonstration: boolean
}

/** A row of the error table. */
export interface ErrorRow {
  /** The kind's word, the same in every language. */
  code: string
  /** The HTTP status it becomes. */
  httpStatus: number
  /** Whether the same request may succeed later. */
  retryable: boolean
}

/** An error as a record, where one of many answers may fail without failing the others. */
export interface Failure {
  /** The kind's word. */
  code: string
  /** What is wrong with which value. */
  detail: string
  /** The field at fault. */
  field?: string
  /** What to try. */
  hint?: string
  /** Named details, a JSON object of texts. */
  details?: string
  /** Whether the same request may succeed later. */
  retryable: boolean
  /** Seconds to wait before another try. */
  retryAfterS?: number
}

/** A value that went into the answer. */
export interface InputUsed {
  /** Name, with its unit. */
  name: string
  /** The value as text. */
  value: string
  /** Where it comes from. */
  source: InputSource
  /** Age of a live value, s. */
  ageS?: number
}

/** A position, WGS 84 degrees. */
export interface LatLon {
  /** Latitude, north positive, -90 to 90. */
  lat: number
  /** Longitude, east positive, -180 to 180. */
  lon: number
}

/** Something the reader of an answer should know. */
export interface Notice {
  /** Stable word. */
  code: string
  /** A sentence for people. */
  text: string
  /** The field it is about. */
  field?: string
}

/** Estimates as columns, a row for every session; NaN in a row whose start or target makes no sense. */
export interface BulkEstimates {
  /** Median seconds from plug-in to the end. */
  durationS: Float64Array
  /** One session in ten is faster, s. */
  durationP10S: Float64Array
  /** One session in ten is slower, s. */
  durationP90S: Float64Array
  /** State of charge at the end; below the target where the car's limit or a stall ends the session. */
  endSoc: Float64Array
  /** Energy stored, kWh. */
  batteryEnergyKwh: Float64Array
  /** Energy at the plug, kWh. */
  deliveredEnergyKwh: Float64Array
  /** Rows that make no sense. */
  refused: number
}

/** What all sessions of a bulk have in common. */
export interface BulkRequest {
  /** The car. */
  vehicle: VehicleRef | string
  /** The plug. */
  connector: ConnectorLimits
  /** What all connectors of the site share, kW (delivered). */
  siteMaxPowerKw?: number
  /** Where the car stops by its own setting. */
  chargeLimitSoc?: number
  /** Weather, load, battery health. */
  conditions?: Conditions
}

/** How long it takes, how much it stores, what limits it, how sure that is. */
export interface ChargeEstimate {
  /** Version of the record shapes. */
  schemaVersion: string
  /** Version of the engine. */
  engineVersion: string
  /** How the session ends. */
  status: ChargeStatus
  /** From the request. */
  clientRef?: string
  /** The values used and where they come from. */
  inputs: InputUsed[]
  /** What the reader should know. */
  notices: Notice[]
  /** The data used. */
  data: DataUsed[]
  /** State of charge when plugged in, if known. */
  startSoc?: number
  /** State of charge at the end, if the start is known. */
  endSoc?: number
  /** When it is plugged in, if the request says so. */
  startsAt?: string
  /** Median moment of the end. */
  readyAt?: string
  /** Median seconds from plug-in to the end. */
  durationS: number
  /** One session in ten is faster, s. */
  durationP10S: number
  /** One session in ten is slower, s. */
  durationP90S: number
  /** Further quantiles of the duration, rising. */
  quantiles?: DurationQuantile[]
  /** Seconds from plug-in until power flows in full. */
  sessionStartS: number
  /** Seconds of balancing at the end. */
  tailS: number
  /** Energy stored, kWh. */
  batteryEnergyKwh: number
  /** Energy at the plug, kWh. */
  deliveredEnergyKwh: number
  /** Mean delivered power over the duration, kW. */
  averagePowerKw: number
  /** Highest delivered power, kW. */
  maxPowerKw: number
  /** The session's course. */
  profile: ProfilePoint[]
  /** What limits the power where. */
  limits: LimitSpan[]
  /** What it costs by the tariff: priced on the simulated course, an estimate. */
  amount?: Amount
}

/** What a session is to reach. */
export interface ChargeGoal {
  /** A state of charge. */
  targetSoc?: number
  /** Energy stored in the battery, kWh. */
  energyKwh?: number
  /** Time plugged in, s. */
  durationS?: number
  /** Until the car departs; the request then says when charging starts. */
  departsAt?: string
}

/** One answer of many: an estimate, or why there is none. */
export interface ChargeOutcome {
  /** The estimate. */
  estimate?: ChargeEstimate
  /** The failure. */
  failure?: Failure
}

/** How long until it is charged? */
export interface ChargeRequest {
  /** Echoed in the answer. */
  clientRef?: string
  /** The car. */
  vehicle: VehicleRef | string
  /**
   * State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
   * energy or a time.
   */
  startSoc?: number
  /** What to reach; exactly one of its fields. */
  goal: ChargeGoal
  /** Where the car stops by its own setting. */
  chargeLimitSoc?: number
  /** The plug. */
  connector: ConnectorLimits
  /** What all connectors of the site share, kW (delivered). */
  siteMaxPowerKw?: number
  /** Weather, load, battery health. */
  conditions?: Conditions
  /** When it is plugged in. */
  startsAt?: string
  /** What the session is priced by. */
  tariff?: SessionTariff
  /** IANA name of the zone that the tariff's days and times count in; absent: the offset of `starts_at`. */
  timeZone?: string
}

/** The plug: everything it limits, at the plug (delivered). */
export interface ConnectorLimits {
  /** AC or DC. */
  currentType: CurrentType
  /** Highest power, kW. */
  maxPowerKw?: number
  /** Highest voltage, V: line to neutral for AC. */
  maxVoltageV?: number
  /** Highest current, A: per phase for AC. */
  maxCurrentA?: number
  /** AC phases, 1 to 3. */
  phases?: number
}

/** A quantile of the duration. */
export interface DurationQuantile {
  /** Share of sessions that are shorter. */
  p: number
  /** Seconds from plug-in to the end. */
  durationS: number
}

/** A stretch of SoC and what limits the power on it. */
export interface LimitSpan {
  /** Lower end. */
  fromSoc: number
  /** Upper end. */
  toSoc: number
  /** What limits. */
  limitingFactor: LimitingFactor
}

/** One point of the session's course. */
export interface ProfilePoint {
  /** Seconds since plug-in. */
  elapsedS: number
  /** State of charge. */
  soc: number
  /** Power into the battery, kW. */
  batteryPowerKw: number
  /** Power at the plug, kW. */
  deliveredPowerKw: number
}

/** Energy of a drive and where it goes. */
export interface EnergyEstimate {
  /** Version of the record shapes. */
  schemaVersion: string
  /** Version of the engine. */
  engineVersion: string
  /** How it ended. */
  status: EnergyStatus
  /** From the request. */
  clientRef?: string
  /** The values used and where they come from. */
  inputs: InputUsed[]
  /** What the reader should know. */
  notices: Notice[]
  /** The data used. */
  data: DataUsed[]
  /** Energy from the battery, recuperation taken off, kWh. */
  batteryEnergyKwh: number
  /** Energy that braking puts back, kWh. */
  recuperatedKwh: number
  /** Length, m. */
  distanceM: number
  /** Time, s. */
  durationS: number
  /** Battery energy over length, Wh/km. */
  consumptionWhPerKm: number
  /** The energy by cause. */
  parts: EnergyParts
  /** The conditions used. */
  conditions: Conditions
}

/** Energy by cause; the sum is the whole. */
export interface EnergyParts {
  /** Air resistance, wind included, kWh. */
  dragKwh: number
  /** Tyres, kWh. */
  rollingKwh: number
  /** Climbing less what descents win back, kWh. */
  climbKwh: number
  /** Speeding up less what braking wins back, kWh. */
  stopsKwh: number
  /** Electronics, heating and cooling, kWh. */
  auxiliaryKwh: number
}

/** How much energy does this drive take? */
export interface EnergyRequest {
  /** Echoed in the answer. */
  clientRef?: string
  /** The car. */
  vehicle: VehicleRef | string
  /** Weather, load, cabin, speed cap. */
  conditions?: Conditions
  /** The drive. */
  trace: TracePoint[]
}

/** One reading of a drive. Speed and slope are linear in time between readings. */
export interface TracePoint {
  /** Seconds since any beginning; rising. */
  tS: number
  /** Speed, km/h; absent: from the positions. */
  speedKmh?: number
  /** Elevation, m. */
  elevationM?: number
  /** Rise over run, uphill positive; instead of the elevation. */
  slope?: number
  /** Where; needed for the speed when there is none, and for the direction of the wind. */
  position?: LatLon
}

/** A box on the globe; `west` greater than `east` crosses the antimeridian. */
export interface BoundingBox {
  /** Western edge, degrees. */
  west: number
  /** Southern edge, degrees. */
  south: number
  /** Eastern edge, degrees. */
  east: number
  /** Northern edge, degrees. */
  north: number
}

/** A plug of an EVSE. */
export interface Connector {
  /** Id within the EVSE. */
  id: string
  /** OCPI ConnectorType word. */
  standard: string
  /** Cable or socket. */
  format?: ConnectorFormat
  /** Kind of current. */
  currentType: CurrentType
  /** Highest power at the plug, kW. */
  maxPowerKw: number
  /** Where the power comes from. */
  powerSource: PowerSource
  /** Highest voltage, V. */
  maxVoltageV?: number
  /** Highest current, A. */
  maxCurrentA?: number
  /** Tariffs that hold here. */
  tariffIds: string[]
}

/** A charging position; one of its connectors works at a time. */
export interface Evse {
  /** Id within the station. */
  uid: string
  /** eMI3 id as printed on the charger; never invented. */
  evseId?: string
  /** OCPI status word. */
  status?: string
  /** Its plugs. */
  connectors: Connector[]
}

/** Land and borders of a part of the world, for drawing. */
export interface Land {
  /**
   * Outer and inner rings alike: a position is on land when it lies inside an odd number of them. The closing position is
   * left out.
   */
  polygons: LineString[]
  /** Borders between countries. */
  borders: LineString[]
}

/** A place that somebody meant. */
export interface Located {
  /** Its name, or the coordinates as given. */
  name: string
  /** Where it is. */
  position: LatLon
  /** Says so when there are several of that name. */
  notice?: Notice
}

/** What a map file says of itself. */
export interface MapInfo {
  /** Short id, for example `helsinki`. */
  id: string
  /** Date of the source, `YYYY-MM-DD`, when known. */
  asOf?: string
  /** Licence of the content. */
  licence: string
  /** Attribution to show, one line each. */
  attribution: string
  /** What a user of the map must know, one sentence each. */
  caveats: string[]
  /** Junctions. */
  nodes: number
  /** Directed roads between them. */
  edges: number
  /** Size of the file, bytes. */
  sizeBytes: number
  /** The box around all junctions; absent for an empty map. */
  extent?: BoundingBox
}

/** A place of the gazetteer. */
export interface NamedPlace {
  /** Name. */
  name: string
  /** ISO 3166-1 alpha-2. */
  countryCode: string
  /** Inhabitants, as of 2013. */
  population: number
  /** Where it is. */
  position: LatLon
  /** Other places of that name, the largest first, as `Name, CC`. */
  others: string[]
}

/** How an OpenStreetMap extract becomes a map. */
export interface OsmOptions {
  /** Id of the map; absent: `osm`. */
  id?: string
  /** Country of the default speed limits, ISO 3166-1 alpha-2; absent: that of the place nearest to the middle of the map. */
  country?: string
  /** Folder of SRTM tiles (`N49E011.hgt` or `.hgt.zip`); absent: the map is flat. */
  elevation?: string
  /** Strongly connected parts of fewer nodes are left out; absent: 100. */
  minimumPart?: number
}

/** Counts of an import. */
export interface OsmReport {
  /** Country whose limits hold where none is tagged. */
  country: string
  /** Nodes in the file. */
  nodesRead: number
  /** Ways in the file. */
  waysRead: number
  /** Relations in the file. */
  relationsRead: number
  /** Ways with a `highway` tag. */
  highways: number
  /** Ways a car may drive, ferries included. */
  carWays: number
  /** Of these, ferries and shuttles. */
  ferries: number
  /** Of these, toll roads. */
  tollWays: number
  /** Ways with a limit of their own. */
  withMaxspeed: number
  /** Nodes that ways name and the file does not hold, or that lie off the globe. */
  nodesMissing: number
  /** Barriers on roads that stop cars. */
  barriers: number
  /** Turn restrictions in the file, all kinds. */
  turnsRead: number
  /** Turn restrictions in force in the map. */
  turnsUsed: number
  /** Those left out, and why. */
  turnsSkipped: SkippedTurns
  /** Junctions and dead ends before splitting. */
  junctions: number
  /** Directed edges before splitting. */
  directedEdges: number
  /** Nodes that splitting added. */
  splitNodes: number
  /** Strongly connected parts kept. */
  partsKept: number
  /** Strongly connected parts left out as too small. */
  partsDropped: number
  /** Nodes of the map. */
  nodesKept: number
  /** Directed edges of the map. */
  edgesKept: number
  /** Points without a height in the elevation tiles. */
  heightsMissing: number
}

/** Things left out for one reason. */
export interface Skipped {
  /**
   * Stable word: `no_connector`, `unknown_connector`, `no_position`, `no_power`, `not_operational`, `private`,
   * `not_published`, `not_for_cars`, `duplicate`, `invalid_record`, `too_far_from_roads`.
   */
  reason: string
  /** How many. */
  count: number
  /** The first of them. */
  example: string
}

/** Turn restrictions that could not be used, by reason. */
export interface SkippedTurns {
  /** They hold for other vehicles, or cars are excepted. */
  notForCars: number
  /** They hold at certain hours. */
  conditional: number
  /** A road they name is not in the map or closed to cars: they change nothing. */
  roadMissing: number
  /** Members are missing, do not meet, or a road passes through instead of ending there. */
  unclear: number
  /** The word of the restriction is not known. */
  unknownKind: number
}

/** A position on a road. */
export interface Snapped {
  /** The edge. */
  edge: number
  /** How far along it, from its first node, 0 to 1. */
  fraction: number
  /** The position on the road. */
  position: LatLon
  /** Distance to it, m. */
  distanceM: number
  /** The strongly connected part it lies in. */
  component: number
}

/** A place with charging positions. */
export interface Station {
  /** Id, unique within its source. */
  id: string
  /** Where the record comes from. */
  source: string
  /** Name. */
  name: string
  /** Latitude, degrees. */
  lat: number
  /** Longitude, degrees. */
  lon: number
  /** Who runs it. */
  operator?: string
  /** ISO 3166-1 alpha-2. */
  countryCode?: string
  /** IANA time zone. */
  timeZone?: string
  /** Power all connectors share, kW. */
  siteMaxPowerKw?: number
  /** Whether it is invented for demonstration. */
  demonstration: boolean
  /** Its charging positions. */
  evses: Evse[]
}

/** Stations read from files. */
export interface StationImport {
  /** The stations, every one of which passes `Station::check`. */
  stations: Station[]
  /** What was read, kept and left out. */
  report: StationReport
  /** The sources of the stations. */
  sources: StationSource[]
}

/** How station files are read. */
export interface StationOptions {
  /** Country of stations that name none, ISO 3166-1 alpha-2; it decides a few default powers. */
  country?: string
  /** Licence of files that state none (CSV, OCPI). */
  licence?: string
  /** Attribution of files that state none (CSV, OCPI). */
  attribution?: string
}

/** Counts of an import: `kept` and the counts of `skipped` add up to `read`. */
export interface StationReport {
  /** Stations in the files. */
  read: number
  /** Stations kept. */
  kept: number
  /** Charging positions of the stations kept. */
  evses: number
  /** Connectors of the stations kept. */
  connectors: number
  /** Of these, with the power that the source says. */
  powerGiven: number
  /** Of these, with a default by connector. */
  powerDefault: number
  /** Stated powers that cannot be true and were taken as missing. */
  powerImplausible: number
  /** Stations left out, by reason. */
  skipped: Skipped[]
  /** Charging positions and connectors left out, of stations kept or not, by reason. */
  connectorsSkipped: Skipped[]
}

/** Where stations come from, and under which terms. */
export interface StationSource {
  /** The `source` of its stations. */
  id: string
  /** Licence. */
  licence: string
  /** Attribution to show. */
  attribution: string
  /** Date of the data. */
  asOf?: string
}

/** How a schedule is carried out on a car. */
export interface Application {
  /** The commands in the order of time. */
  commands: DueCommand[]
  /** Why this way, a sentence for people. */
  why: string
}

/** A car as its provider lists it. */
export interface Attributes {
  /** The provider's id of the car; every other call takes it. */
  connectionId: string
  /** Make. */
  make?: string
  /** Model. */
  model?: string
  /** Model year. */
  year?: number
  /** Battery electric or plug-in hybrid, if the provider says so. */
  kind?: VehicleKind
}

/** A make and who reaches it. */
export interface Brand {
  /** As the maker writes it. */
  name: string
  /** Provider by provider. */
  reach: Reach[]
}

/** Whether a car can be asked to do something. */
export interface Capability {
  /** What. */
  action: CommandAction
  /** Whether it can. */
  capable: boolean
  /** Why not: `provider_not_capable`, `vehicle_not_capable`, `permission_missing`, ...; further words may come. */
  reason?: string
}

/** What a car reports now, each value with its age, source and quality; what it does not report is absent. */
export interface ChargeState {
  /** Version of the record shapes. */
  schemaVersion: string
  /** Version of the engine. */
  engineVersion: string
  /** The connection to the car: an opaque id, never the vehicle identification number. */
  connectionId: string
  /** Make. */
  make?: string
  /** Model. */
  model?: string
  /** Model year. */
  year?: number
  /** State of charge, 0 to 1. */
  soc?: ObservedNumber
  /** Range that the car shows, m. */
  rangeM?: ObservedNumber
  /** Battery capacity, kWh. */
  capacityKwh?: ObservedNumber
  /** Whether a cable is in the socket. */
  plugged?: ObservedFlag
  /** What charging is doing. */
  chargingStatus?: ObservedChargingStatus
  /** Power into the car, kW; negative when it gives power. */
  powerKw?: ObservedNumber
  /** Where the car stops by its own setting, 0 to 1. */
  chargeLimitSoc?: ObservedNumber
  /** Time to its limit as the car says, s. */
  timeToLimitS?: ObservedNumber
  /** Time to full as the car says, s. */
  timeToFullS?: ObservedNumber
  /** Energy of this session, kWh. */
  energyAddedKwh?: ObservedNumber
  /** AC or DC. */
  currentType?: ObservedCurrentType
  /** Current, A; per phase on AC. */
  currentA?: ObservedNumber
  /** Voltage, V; line to neutral on AC. */
  voltageV?: ObservedNumber
  /** AC phases in use, 1 to 3. */
  phases?: ObservedCount
  /** Most that the car is asked to draw, A per phase. */
  currentLimitA?: ObservedNumber
  /** Battery temperature, C. */
  batteryC?: ObservedNumber
  /** Where it is. */
  location?: ObservedPosition
  /** Why it charges no faster, in the source's word. */
  limitedBy?: ObservedText
  /** Whether the car sleeps: nothing newer comes until it wakes. */
  asleep?: ObservedFlag
  /** What `capacity_kwh` counts. */
  capacityKind?: CapacityKind
  /** What can be asked of the car, and why not where it cannot. */
  capabilities: Capability[]
  /** What the reader should know: contradictions, stale values, what could not be read. */
  notices: Notice[]
}

/** A command and what became of it. */
export interface Command {
  /** Chosen by the caller; the same id is carried out once. */
  commandId: string
  /** The connection to the car. */
  connectionId: string
  /** What it is told to do. */
  action: CommandAction
  /** The limit to set, 0 to 1; `set_limit` only. */
  chargeLimitSoc?: number
  /** The current to set, A per phase; `set_current` only. */
  currentA?: number
  /** The times to set; `set_schedule` only. */
  schedule?: DailyTimes
  /** What became of it. */
  status: CommandStatus
  /** Why it failed, or how it is known to be done: `already_so`, `not_confirmed`, `expired`, `superseded`, ... */
  reason?: string
  /** When it was asked for. */
  requestedAt: string
  /** After this it is never sent. */
  deadlineAt: string
  /** When the car showed it. */
  confirmedAt?: string
}

/** How commands are carried out; what is left out is core's default. */
export interface CommandOptions {
  /** Wake a car that sleeps; a wake-up costs as much as many reads. */
  wake?: boolean
  /** Wake-ups of a car in a day, at most. */
  wakesPerDay?: number
  /** First pause between two looks at the state, s; each is twice as long as the one before. */
  firstLookS?: number
  /** Longest pause, s. */
  longestLookS?: number
  /** Starts of a car in an hour, at most; 0: as many as there are. */
  startsPerHour?: number
}

/** Whether a car is supported, as Smartcar says by its identification number. */
export interface Compatibility {
  /** Whether it can be connected. */
  compatible: boolean
  /** Why not. */
  reason?: string
  /** Permission by permission. */
  capabilities: PermissionCapability[]
}

/** What is asked of an owner at Smartcar. */
export interface ConsentOptions {
  /** Permissions, in Smartcar's words; empty: those of the dashboard. */
  scopes?: string[]
  /** `live`, `test` or `simulated`; absent: live. */
  mode?: string
  /** Go straight to this make. */
  make?: string
  /** Ask even when the owner has consented before. */
  forcePrompt?: boolean
  /** Let the owner choose one car only. */
  singleSelect?: boolean
  /** Smartcar's flags, such as `country:DE`. */
  flags?: string[]
  /** The owner's id, v3. */
  user?: string
}

/** A time of day at which the car begins to charge or must be ready, in its own local time. */
export interface DailyTimes {
  /** Minutes after midnight at which charging begins; absent: the car chooses. */
  startMinute?: number
  /** Minutes after midnight at which it must be ready. */
  departureMinute?: number
  /** Whether it is on. */
  enabled: boolean
}

/** A command of a schedule and when it is due. */
export interface DueCommand {
  /** When. */
  at: string
  /** What the car is told to do. */
  action: CommandAction
  /** The current to set, A per phase; `set_current` only. */
  currentA?: number
}

/** When will it be ready: our answer, the car's own, and whether they agree. */
export interface LiveEstimate {
  /** To the limit set in the car; absent when that is 100 % or not known. */
  toLimit?: ChargeEstimate
  /** To full. */
  toFull: ChargeEstimate
  /** What the car says remains, s from now; to its limit. */
  carSaysS?: number
  /** Whether the car's number lies within our interval; absent without one. */
  agrees?: boolean
  /** Age of the state of charge, s. */
  ageS: number
  /** Why a value of the car was not used. */
  notices: Notice[]
}

/** What a state does not tell. */
export interface LiveOptions {
  /** The car; absent: found by make, model and year. */
  vehicle?: VehicleRef
  /** The plug; absent: from the power, current and kind of current that the car reports. */
  connector?: ConnectorLimits
  /** Weather and battery health. */
  conditions?: Conditions
}

/** What charging is doing, when it was so, when it was fetched and who said so. */
export interface ObservedChargingStatus {
  /** The value; absent when the source sent something that has no meaning here, which is then in `raw`. */
  value?: ChargingStatus
  /** The source's own word, where it is not one of ours. */
  raw?: string
  /** When the car measured it, if the source says so. */
  observedAt?: string
  /** When it was fetched from the car or from the maker's cloud. */
  fetchedAt: string
  /** Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ... */
  source: string
  /** How far it can be trusted. */
  quality: Quality
}

/** A count, when it was true, when it was fetched and who said so. */
export interface ObservedCount {
  /** The value; absent when the source sent something that has no meaning here, which is then in `raw`. */
  value?: number
  /** The source's own word, where it is not one of ours. */
  raw?: string
  /** When the car measured it, if the source says so. */
  observedAt?: string
  /** When it was fetched from the car or from the maker's cloud. */
  fetchedAt: string
  /** Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ... */
  source: string
  /** How far it can be trusted. */
  quality: Quality
}

/** The kind of current, when it was so, when it was fetched and who said so. */
export interface ObservedCurrentType {
  /** The value; absent when the source sent something that has no meaning here, which is then in `raw`. */
  value?: CurrentType
  /** The source's own word, where it is not one of ours. */
  raw?: string
  /** When the car measured it, if the source says so. */
  observedAt?: string
  /** When it was fetched from the car or from the maker's cloud. */
  fetchedAt: string
  /** Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ... */
  source: string
  /** How far it can be trusted. */
  quality: Quality
}

/** Yes or no, when it was true, when it was fetched and who said so. */
export interface ObservedFlag {
  /** The value; absent when the source sent something that has no meaning here, which is then in `raw`. */
  value?: boolean
  /** The source's own word, where it is not one of ours. */
  raw?: string
  /** When the car measured it, if the source says so. */
  observedAt?: string
  /** When it was fetched from the car or from the maker's cloud. */
  fetchedAt: string
  /** Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ... */
  source: string
  /** How far it can be trusted. */
  quality: Quality
}

/** A number, when it was true, when it was fetched and who said so. */
export interface ObservedNumber {
  /** The value; absent when the source sent something that has no meaning here, which is then in `raw`. */
  value?: number
  /** The source's own word, where it is not one of ours. */
  raw?: string
  /** When the car measured it, if the source says so. */
  observedAt?: string
  /** When it was fetched from the car or from the maker's cloud. */
  fetchedAt: string
  /** Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ... */
  source: string
  /** How far it can be trusted. */
  quality: Quality
}

/** A position, when it was true, when it was fetched and who said so. */
export interface ObservedPosition {
  /** The value; absent when the source sent something that has no meaning here, which is then in `raw`. */
  value?: LatLon
  /** The source's own word, where it is not one of ours. */
  raw?: string
  /** When the car measured it, if the source says so. */
  observedAt?: string
  /** When it was fetched from the car or from the maker's cloud. */
  fetchedAt: string
  /** Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ... */
  source: string
  /** How far it can be trusted. */
  quality: Quality
}

/** A text, when it was true, when it was fetched and who said so. */
export interface ObservedText {
  /** The value; absent when the source sent something that has no meaning here, which is then in `raw`. */
  value?: string
  /** The source's own word, where it is not one of ours. */
  raw?: string
  /** When the car measured it, if the source says so. */
  observedAt?: string
  /** When it was fetched from the car or from the maker's cloud. */
  fetchedAt: string
  /** Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ... */
  source: string
  /** How far it can be trusted. */
  quality: Quality
}

/** Whether a permission can be had for a car. */
export interface PermissionCapability {
  /** The permission. */
  permission: string
  /** The path it opens. */
  endpoint: string
  /** Whether the car can. */
  capable: boolean
  /** Why not. */
  reason?: string
}

/** How a provider reaches a make. What is absent is not known. */
export interface Reach {
  /** `smartcar` (v2.0 and v3), `enode` or `tesla_fleet`. */
  provider: string
  /** The provider's own word for the make. */
  word?: string
  /** First model year. */
  firstModelYear?: number
  /** Whether charging can be started and stopped. */
  startStop?: boolean
  /** Whether the charge limit can be set. */
  setLimit?: boolean
  /** Whether the current can be set. */
  setCurrent?: boolean
  /** What else to know. */
  note?: string
  /** Who says so. */
  source: string
  /** When that was read. */
  asOf: string
}

/** What was read: the members of its kind are there, the others are not. */
export interface Reading {
  /** What it is. */
  kind: ReadingKind
  /** Distance driven in all, m. */
  odometerM?: number
  /** Where it is. */
  location?: LatLon
  /** Vehicle identification number. */
  vin?: string
  /** Range on fuel, m. */
  fuelRangeM?: number
  /** Share of the tank that is full, 0 to 1. */
  fuelShare?: number
  /** Fuel in the tank, litres. */
  fuelAmountL?: number
  /** Life left in the engine's oil, 0 to 1. */
  lifeRemaining?: number
  /** Pressure front left, kPa. */
  frontLeftKpa?: number
  /** Pressure front right, kPa. */
  frontRightKpa?: number
  /** Pressure back left, kPa. */
  backLeftKpa?: number
  /** Pressure back right, kPa. */
  backRightKpa?: number
  /** What no common shape exists for, JSON in the shape of Smartcar v2.0. */
  json?: string
  /** The source's own word, where it has no meaning here. */
  raw?: string
  /** When the car measured it, if the source says so. */
  observedAt?: string
  /** When it was fetched. */
  fetchedAt: string
  /** Who said so. */
  source: string
  /** How far it can be trusted. */
  quality: Quality
}

/** One state of many, or why there is none. */
export interface StateOutcome {
  /** The state. */
  state?: ChargeState
  /** The failure. */
  failure?: Failure
}

/** A car after a look at it. */
export interface Watched {
  /** What it reports. */
  state: ChargeState
  /** The fields whose values differ from the look before; all that are there on the first. */
  changed: string[]
  /** When the next look is worth it, s from now. */
  nextLookS: number
}

/** How much energy does the way take? */
export interface DriveRequest {
  /** Comes back in the answer. */
  clientRef?: string
  /** First from, last to; stays cost nothing. */
  places: (Waypoint | string)[]
  /** The car. */
  vehicle: VehicleRef | string
  /** Weather, load, cabin, speed cap. */
  conditions?: Conditions
  /** Roads to keep away from. */
  avoid?: Avoid[]
  /** Farthest a place may lie from a road, m. */
  snapM?: number
}

/** Why there is no trip. */
export interface Infeasible {
  /** What forbids it. */
  binding: Binding
  /** The start. */
  from: string
  /** The goal. */
  to: string
  /** The farthest place on the way that the car reaches. */
  furthest: LatLon
  /** Energy missing from there to the nearest station or the goal, kWh. */
  shortfallKwh?: number
  /** What would help. */
  repairs: Repair[]
}

/** Part of a trip. */
export interface Leg {
  /** Kind. */
  kind: LegKind
  /** Where it begins. */
  from: LegEnd
  /** Where it ends. */
  to: LegEnd
  /** Duration, s. */
  durationS: number
  /** Distance along the road, ferries included, m. */
  distanceM: number
  /** State of charge when leaving; of a charge leg after charging. */
  departureSoc: number
  /** State of charge when arriving; of a charge leg before charging. */
  arrivalSoc: number
  /** Energy used (drive) or stored (charge), kWh. */
  batteryEnergyKwh: number
  /** When it begins, if the request says when the trip does. */
  startsAt?: string
  /** When it ends. */
  endsAt?: string
  /** Shape of a drive or ferry. */
  geometry?: LineString
  /**
   * Speed that the driver keeps under on a drive where `max_kmh_options` makes the trip better so, km/h; absent: as roads and
   * conditions have it.
   */
  maxKmhAdvised?: number
  /** State of charge along a drive. */
  socProfile?: SocPoint[]
  /** Where it charges. */
  station?: Station
  /** Charging position whose connector was reckoned with. */
  evseUid?: string
  /** Connector reckoned with. */
  connectorId?: string
  /** Seconds of parking, plugging and paying. */
  overheadS?: number
  /** Seconds from plug-in to plug-out. */
  chargeS?: number
  /** Energy at the plug, kWh. */
  deliveredEnergyKwh?: number
  /** Mean delivered power over `charge_s`, kW. */
  averagePowerKw?: number
  /** What limits the power where. */
  limits?: LimitSpan[]
  /** What the stop costs: of status `unknown` where no tariff is known. */
  amount?: Amount
}

/** An end of a leg. */
export interface LegEnd {
  /** Name. */
  name?: string
  /** Latitude, degrees. */
  lat: number
  /** Longitude, degrees. */
  lon: number
  /** Station. */
  stationId?: string
}

/** A line on the globe; a GeoJSON LineString in JSON. */
export interface LineString {
  /** Longitudes of its points, degrees. */
  lon: Float64Array
  /** Latitudes of its points, degrees. */
  lat: Float64Array
}

/** What is to be best. */
export interface Objective {
  /** Its kind. */
  kind: ObjectiveKind
  /** What an hour of the trip is worth, in the currency; `amount` needs it. */
  valueOfTimePerH?: number
  /** ISO 4217; absent: that of the tariffs. */
  currency?: string
}

/** The trips and the proof. */
export interface PlanAnswer {
  /** Version of the record shapes. */
  schemaVersion: string
  /** Version of the engine. */
  engineVersion: string
  /** Whether there is a trip. */
  status: PlanStatus
  /** From the request. */
  clientRef?: string
  /** The values used and where they come from. */
  inputs: InputUsed[]
  /** What the reader should know. */
  notices: Notice[]
  /** The data used. */
  data: DataUsed[]
  /** Best first. */
  trips: Trip[]
  /** Why there is none. */
  infeasible?: Infeasible
  /** The proof. */
  search: SearchProof
}

/** One answer of many: a plan, or why there is none. */
export interface PlanOutcome {
  /** The plan. */
  answer?: PlanAnswer
  /** The failure. */
  failure?: Failure
}

/** How do I get there? */
export interface PlanRequest {
  /** Comes back in the answer. */
  clientRef?: string
  /** First from, last to. */
  places: (Waypoint | string)[]
  /** The car. */
  vehicle: VehicleRef | string
  /** State of charge at the start. */
  startSoc: number
  /** State of charge never gone below. */
  reserveSoc?: number
  /** Least state of charge at the goal; absent: the reserve. */
  arriveSoc?: number
  /** Least state of charge on arriving at a stop; absent: the reserve. */
  stopMinSoc?: number
  /** Least state of charge on leaving a stop, as far as its plug charges; absent: what the way on takes. */
  stopLeaveSoc?: number
  /** Highest state of charge on leaving a stop. */
  stopMaxSoc?: number
  /** Seconds of every stop for parking, plugging and paying. */
  overheadS?: number
  /** Weather, load, speed, battery health. */
  conditions?: Conditions
  /**
   * Speed caps that the driver may be advised to keep to between two stops, where that makes the whole trip better, km/h: at most
   * five. Empty: speeds are as roads and conditions have them.
   */
  maxKmhOptions?: Float64Array | readonly number[]
  /** When the trip begins; with it the answer tells when each leg does. */
  departsAt?: string
  /** What is to be best. */
  objective?: Objective
  /** What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others. */
  tariffs?: SessionTariff[]
  /** Which stations may be used. */
  stations?: StationFilter
  /** Roads to keep away from. */
  avoid?: Avoid[]
  /** Farthest a place may lie from a road, m. */
  snapM?: number
  /** Which roads the trip is proven best over: the fastest from stop to stop, or every road. */
  proveOn?: ProveOn
  /** Good enough: stop within this share of the bound. */
  gapLimit?: number
  /** Stop after so many labels; the same labels on every machine. */
  labelLimit?: number
  /** Stop after so many seconds; what is found by then depends on the machine. */
  timeLimitS?: number
}

/** An area on the globe; a GeoJSON Polygon in JSON. */
export interface Polygon {
  /** Its rings, the outer one first, counter-clockwise; longitudes run on across the antimeridian. */
  rings: LineString[]
}

/** How far the car gets. */
export interface Range {
  /** Version of the record shapes. */
  schemaVersion: string
  /** Version of the engine. */
  engineVersion: string
  /** How it was found. */
  status: RangeStatus
  /** From the request. */
  clientRef?: string
  /** The values used and where they come from. */
  inputs: InputUsed[]
  /** What the reader should know. */
  notices: Notice[]
  /** The data used. */
  data: DataUsed[]
  /** Distance along the road to where the reserve is reached, the median over all fastest roads out of the place, m. */
  rangeM: number
  /** The area that can be reached: its corners are the farthest places reached in each direction. */
  reachable?: Polygon
  /** The conditions used. */
  conditions: Conditions
}

/** How far does it get? */
export interface RangeRequest {
  /** Comes back in the answer. */
  clientRef?: string
  /** Start: `lat,lon` in degrees or a name of the gazetteer. */
  place: string
  /** The car. */
  vehicle: VehicleRef | string
  /** State of charge at the start. */
  startSoc: number
  /** State of charge at which the range ends. */
  reserveSoc?: number
  /** Weather, load, speed, battery health. */
  conditions?: Conditions
  /** Roads to keep away from; ferries are never taken. */
  avoid?: Avoid[]
  /** Farthest the place may lie from a road, m. */
  snapM?: number
}

/** A change of the request that makes a trip possible. */
export interface Repair {
  /** Field of the request. */
  field: string
  /** Value to try. */
  value: string
  /** What it brings. */
  effect: string
}

/** How the answer was found and how sure it is. */
export interface SearchProof {
  /** What was minimised. */
  objective: ObjectiveKind
  /** Its value for the first trip, s; absent without a trip. */
  value?: number
  /** No trip is below this, s; absent without a trip. */
  lowerBound?: number
  /** `1 - lower_bound / value`; 0 is optimal in this model, map and station set. */
  gap?: number
  /** `stations`: over all stations that pass the filters, joined by fastest roads. */
  provedOn: string
  /** Labels settled. */
  labelsSettled: number
  /** Legs evaluated. */
  legsEvaluated: number
}

/** A point of the state of charge along a leg. */
export interface SocPoint {
  /** Distance from the leg's start, m. */
  distanceM: number
  /** Time since the leg's start, s. */
  elapsedS: number
  /** State of charge. */
  soc: number
}

/** Which stations may be used. */
export interface StationFilter {
  /** Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none. */
  minPowerKw?: number
  /** Operators, in any case; empty: all. */
  operators?: string[]
  /** OCPI ConnectorType words; empty: all that fit the car. */
  connectors?: string[]
}

/** One way to go. */
export interface Trip {
  /** Sums. */
  totals: TripTotals
  /** Parts, in order. */
  legs: Leg[]
  /** When it begins, if the request says so. */
  departsAt?: string
  /** When it reaches the goal. */
  arrivesAt?: string
}

/** Sums of the legs. */
export interface TripTotals {
  /** From start to goal, s. */
  durationS: number
  /** Driving and on ferries, s. */
  driveS: number
  /** Plugged in, s. */
  chargeS: number
  /** Parking, plugging, paying, s. */
  overheadS: number
  /** Staying at via places, s. */
  stayS: number
  /** Along the road, ferries included, m. */
  distanceM: number
  /** Energy used by driving, kWh. */
  batteryEnergyKwh: number
  /** Energy at the plugs, kWh. */
  deliveredEnergyKwh: number
  /** State of charge at the goal. */
  arrivalSoc: number
  /** Number of stops. */
  stops: number
  /** What the stops cost, a sum for each currency: `partial` where some are not known. */
  amounts?: Amount[]
}

/** A place the driver asks for. */
export interface Waypoint {
  /** `lat,lon` in degrees or a name of the gazetteer. */
  place: string
  /** Seconds stayed there. */
  stayS?: number
}

/** Why not all can be served: these cars need more than they can get in these hours and outside of them. */
export interface Certificate {
  /** The cars, by the `ref` of their sessions. */
  sessions: string[]
  /** The hours in which the cap is used up; none where the plugs alone are too weak. */
  hours: Span[]
  /** Energy at the meter that the cars need, kWh. */
  neededKwh: number
  /** What the cap leaves for cars in these hours, kWh. */
  siteKwh: number
  /** What the plugs of these cars pass at most in all other hours, kWh. */
  plugsKwh: number
  /** What is missing: needed less the other two, kWh. */
  shortfallKwh: number
}

/** A schedule as a charging point takes it. */
export interface ChargingProfile {
  /** The session. */
  reference: string
  /** The protocol. */
  protocol: ProfileProtocol
  /** What to send: the message of the protocol, JSON. */
  body: string
}

/** How long things may take, s. */
export interface ControllerOptions {
  /** Until a message that was sent cannot come into force any more. */
  messageLifeS?: number
  /** Age from which a reading means that contact is lost. */
  staleS?: number
  /** Until a limit that was not accepted is sent again. */
  retryS?: number
  /** What a meter may show above the true limit and still confirm it, A. */
  toleranceA?: number
}

/** A limit to send to a point. */
export interface LimitCommand {
  /** Index of the point. */
  point: number
  /** Number of the command; comes back with its acceptance. */
  id: number
  /** Highest current per phase, A; 0 stops. */
  limitA: number
}

/** A limit of power and for how long it holds. */
export interface LimitRow {
  /** From when, at a whole minute. */
  startsAt: string
  /** Until when, at a whole minute; absent: until the next row, the last without end. */
  endsAt?: string
  /** Highest power, kW. */
  maxPowerKw: number
}

/** A state of charge to have by an earlier moment, for a departure that may come early. */
export interface Minimum {
  /** State of charge; this or `energy_kwh`. */
  soc?: number
  /** Energy stored since the arrival, kWh; for cars of which the state of charge is not known. */
  energyKwh?: number
  /** By when. */
  byAt: string
}

/** How profiles are written. */
export interface ProfileOptions {
  /** For which protocol. */
  protocol: ProfileProtocol
  /** In which unit; amperes need a session on AC. */
  unit?: RateUnit
  /** Most periods that the point takes (its `ChargingScheduleMaxPeriods`). */
  maxPeriods?: number
}

/** When each car charges, and the proof that no schedule is better by more than `gap`. */
export interface Schedule {
  /** Version of the record shapes. */
  schemaVersion: string
  /** Version of the engine. */
  engineVersion: string
  /** How it ends. */
  status: ScheduleStatus
  /** From the request. */
  clientRef?: string
  /** The values used and where they come from. */
  inputs: InputUsed[]
  /** What the reader should know. */
  notices: Notice[]
  /** The data used. */
  data: DataUsed[]
  /** One for each session, in the order of the request. */
  sessions: SessionSchedule[]
  /** The site, for schedules of a site. */
  site?: SiteSchedule
  /** The schedules as charging points take them, if asked for. */
  profiles?: ChargingProfile[]
  /** No schedule in the model is better by more than this share; 0 is optimal. */
  gap: number
}

/** When should it charge? */
export interface ScheduleRequest {
  /** Comes back in the answer. */
  clientRef?: string
  /** The cars. */
  sessions: SessionRequest[]
  /** What energy costs. */
  tariff?: Tariff
  /** What energy emits. */
  carbon?: CarbonIntensity
  /** The grid connection that the cars share. */
  site?: Site
  /** Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there. */
  solar?: LimitRow[]
  /** What a kWh of surplus earns when it goes to the grid; absent: nothing. */
  feedInPerKwh?: number
  /** What is to be small. */
  objective?: ScheduleObjective
  /** Among schedules that are equal otherwise: charge late, so that the battery stays low for longer. */
  finishLate?: boolean
  /** What it is worth to hold a kWh an hour less before the departure, in the unit of the objective. */
  holdingCostPerKwhH?: number
  /** Write the schedules for charging points too. */
  profiles?: ProfileOptions
}

/** A stretch of charging. */
export interface ScheduleSlot {
  /** Its start. */
  startsAt: string
  /** Its end. */
  endsAt: string
  /** Mean power at the plug, kW. */
  deliveredPowerKw: number
  /** Highest power within it, kW: what a limit must allow. */
  maxPowerKw: number
  /** Current per phase that the highest power is, A; AC only. */
  currentA?: number
  /** AC phases in use. */
  phases?: number
  /** Energy stored, kWh. */
  batteryEnergyKwh: number
  /** Energy at the plug, kWh. */
  deliveredEnergyKwh: number
  /** What it costs. */
  amount?: Amount
}

/** Sums over the slots of a session. */
export interface ScheduleTotals {
  /** Energy stored, kWh. */
  batteryEnergyKwh: number
  /** Energy at the plug, kWh. */
  deliveredEnergyKwh: number
  /** What it costs. */
  amount?: Amount
  /** What it emits, g of CO2. */
  carbonG?: number
}

/** A car that is plugged in for a while. */
export interface SessionRequest {
  /** Name of the session; comes back in the answer. */
  reference: string
  /** The car; absent: only `goal.energy_kwh` at `max_power_kw` is known. */
  vehicle?: VehicleRef | string
  /** State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full. */
  startSoc?: number
  /** Highest state of charge that it may arrive with; `start_soc` is then the lowest. The schedule serves all between them. */
  highestStartSoc?: number
  /** What to reach: `target_soc` or `energy_kwh`. */
  goal: ChargeGoal
  /** From when it is plugged in. */
  arrivesAt: string
  /** When it must be ready; with `earliest_departs_at` the latest moment. */
  departsAt: string
  /**
   * The departure may come as early as this. Without `shortfall_cost_per_kwh` the goal is to be reached by then, as far as time
   * allows; with it, every moment until `departs_at` is taken to be as likely.
   */
  earliestDepartsAt?: string
  /** What a kWh counts that is missing when the car leaves early, in the unit of the objective. */
  shortfallCostPerKwh?: number
  /** A state of charge to have earlier. */
  minimum?: Minimum
  /** Kind of current at the plug. */
  currentType?: CurrentType
  /** Highest power of the plug, kW (delivered). */
  maxPowerKw?: number
  /** AC phases of the plug, 1 to 3. */
  phases?: number
  /** Weather and battery health. */
  conditions?: Conditions
  /** Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share. */
  priority?: number
  /** Prices of its own; absent: those of the request. */
  tariff?: Tariff
}

/** The schedule of one car. */
export interface SessionSchedule {
  /** From the request. */
  reference: string
  /** When it charges; it rests outside of these. */
  slots: ScheduleSlot[]
  /** Sums. */
  totals: ScheduleTotals
  /** State of charge at the departure, if that on arrival is known. */
  endSoc?: number
  /** Stored energy that is missing at the departure, kWh. */
  shortfallKwh: number
  /** Stored energy that is missing at the moment of the minimum, kWh. */
  minimumShortfallKwh?: number
  /** Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost. */
  expectedShortfallKwh?: number
  /** Sums where the car arrives as full as it may; `totals` are those of the emptiest. */
  fullestTotals?: ScheduleTotals
}

/** The grid connection that cars share. */
export interface Site {
  /** What the site may take; no limit outside of the rows. */
  cap?: LimitRow[]
  /** What everything else there takes at most; nothing outside of the rows. */
  baseLoad?: LimitRow[]
  /** What each car may take by order of the grid operator; no limit outside of the rows. */
  dimming?: LimitRow[]
  /** Most current of each phase, A; cars that use fewer than three phases count as if on the same one. */
  phaseLimitA?: number
}

/** The site's part of a schedule. */
export interface SiteSchedule {
  /** The cap that was kept. */
  cap: LimitRow[]
  /** Why not all are served, if so. */
  certificate?: Certificate
}

/** From when to when. */
export interface Span {
  /** Its start. */
  startsAt: string
  /** Its end. */
  endsAt: string
}

/** A sum of money with its parts. */
export interface Amount {
  /** How well it is known. */
  status: AmountStatus
  /** ISO 4217, three letters. */
  currency: string
  /** The sum, taxes included. */
  total: number
  /** The sum without taxes. */
  beforeTaxes?: number
  /** Its parts. */
  components: AmountComponent[]
  /** The tariff it follows from. */
  tariffId?: string
}

/** A part of a sum. */
export interface AmountComponent {
  /** What it is paid for. */
  kind: AmountComponentKind
  /** How much of it, in the unit of the kind. */
  quantity: number
  /** Price of one unit. */
  price: number
  /** What it comes to. */
  total: number
}

/** What a kWh emits over time. */
export interface CarbonIntensity {
  /** IANA name of the zone that days count in; absent: the offset of the request. */
  timeZone?: string
  /** Values in any order. */
  values: CarbonRow[]
  /** What to take where the list has a gap. */
  gaps?: GapRule
}

/** A carbon intensity and from when it holds. */
export interface CarbonRow {
  /** From when, at a whole minute. */
  startsAt: string
  /** Until when; absent: until the next row, the last as long as the one before. */
  endsAt?: string
  /** Grams of CO2 (equivalent) per kWh. */
  intensityGPerKwh: number
}

/** Prices and when they hold. */
export interface OcpiElement {
  /** The prices. */
  priceComponents: OcpiPriceComponent[]
  /** When they hold; absent: always. */
  restrictions?: OcpiRestrictions
}

/** A sum without and with VAT. */
export interface OcpiPrice {
  /** Without VAT. */
  exclVat: number
  /** With VAT; absent: the same. */
  inclVat?: number
}

/** A price for one dimension. */
export interface OcpiPriceComponent {
  /** For what. */
  dimension: OcpiDimension
  /** Price of a kWh, an hour or the session, without VAT. */
  price: number
  /** VAT, per cent. */
  vat?: number
  /** Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it. */
  stepSize?: number
}

/** When an element holds. */
export interface OcpiRestrictions {
  /** Local clock time from which it holds, `HH:MM`. */
  startTime?: string
  /** Local clock time until which it holds; before `start_time`: over midnight. */
  endTime?: string
  /** First local day, `YYYY-MM-DD`. */
  startDate?: string
  /** First local day on which it does not hold any more. */
  endDate?: string
  /** Energy of the session from which it holds, kWh. */
  minKwh?: number
  /** Energy until which it holds, kWh. */
  maxKwh?: number
  /** Current from which it holds, A. */
  minCurrent?: number
  /** Current below which it holds, A. */
  maxCurrent?: number
  /** Power from which it holds, kW. */
  minPower?: number
  /** Power below which it holds, kW. */
  maxPower?: number
  /** Time since the start of the session from which it holds, s. */
  minDuration?: number
  /** Time until which it holds, s. */
  maxDuration?: number
  /** Days on which it holds, `MONDAY` to `SUNDAY`; empty: all. */
  dayOfWeek: string[]
  /** `RESERVATION` or `RESERVATION_EXPIRES`: prices of reservations, which sessions do not pay. */
  reservation?: string
}

/** A tariff of OCPI; fields that do not bear on the price of a session are ignored. */
export interface OcpiTariff {
  /** Its id. */
  id: string
  /** ISO 4217, three letters. */
  currency: string
  /** Prices, the first that holds counts. */
  elements: OcpiElement[]
  /** Least a session costs. */
  minPrice?: OcpiPrice
  /** Most a session costs. */
  maxPrice?: OcpiPrice
  /** Whether the prices of elements include taxes; absent: they do not. */
  taxIncluded?: OcpiTaxIncluded
}

/** A price and from when it holds. */
export interface PriceRow {
  /** From when, at a whole minute. */
  startsAt: string
  /** Until when; absent: until the next row, the last as long as the one before. */
  endsAt?: string
  /** Price of a delivered kWh, taxes included; negative where one is paid for taking it. */
  pricePerKwh: number
}

/** A stretch of a session at one power; 0 is plugged in without charging. */
export interface SessionPiece {
  /** Its start. */
  startsAt: string
  /** Its end; the next piece begins there. */
  endsAt: string
  /** Power at the meter, kW. */
  deliveredPowerKw: number
  /** Current per phase, A; restrictions on current hold for all when it is not known. */
  currentA?: number
}

/** What a charging session is priced by: one of both. */
export interface SessionTariff {
  /** A tariff of OCPI. */
  ocpi?: OcpiTariff
  /** A price list, or rules by time of day. */
  energy?: Tariff
}

/** One interval `[starts_at, ends_at)` with one price. */
export interface Slot {
  /** Its start. */
  startsAt: string
  /** Its end. */
  endsAt: string
  /** Price of a delivered kWh. */
  pricePerKwh: number
  /** Whether the list said nothing and `GapRule` filled it. */
  assumed: boolean
}

/** What energy costs over time: a list of prices or rules by time of day, exactly one of the two. */
export interface Tariff {
  /** Its id; comes back in amounts. */
  id?: string
  /** ISO 4217, three letters. */
  currency: string
  /** IANA name of the zone that days and rules count in; absent: the offset of the request. Rules need it. */
  timeZone?: string
  /** Prices in any order. */
  prices?: PriceRow[]
  /** Rules by time of day; the first that fits counts. */
  rules?: TimeOfUseRule[]
  /** What to take where the list has a gap. */
  gaps?: GapRule
}

/** A price for a time of day. */
export interface TimeOfUseRule {
  /** Local clock time from which it holds, `HH:MM`. */
  from: string
  /** Local clock time until which it holds, `HH:MM` up to `24:00`; not after `from`: over midnight. */
  to: string
  /** Days on which it holds; empty: every day. Past midnight the new day counts. */
  days?: Weekday[]
  /** Price of a delivered kWh, taxes included. */
  pricePerKwh: number
}

/** Alternating-current charging of a car. */
export interface AcCharging {
  /** Ceiling of the on-board charger at the plug (delivered), kW. */
  onboardChargerKw: number
  /** Phases it can use, 1 to 3. */
  phases: number
}

/** The conditions a car is driven and charged in. */
export interface Conditions {
  /** Air temperature, C. */
  airC?: number
  /** Battery temperature, C; absent: taken from the air (see `charge`). */
  batteryC?: number
  /** Wind speed, km/h. */
  windKmh?: number
  /** Direction the wind blows from, degrees clockwise from north. */
  windFromDeg?: number
  /** Passengers and luggage beyond the driver, kg. */
  loadKg?: number
  /** Cabin temperature wished for, C. */
  cabinC?: number
  /** Highest speed driven, km/h. */
  maxKmh?: number
  /** State of health: present usable capacity over that when new. */
  soh?: number
}

/** One point of a charge curve. */
export interface CurvePoint {
  /** State of charge, a fraction. */
  soc: number
  /** Highest power into the battery there, kW. */
  powerKw: number
}

/** Direct-current charging of a car. */
export interface DcCharging {
  /** Highest power into the battery at each SoC; linear between points, from 0 to 1. */
  curve: CurvePoint[]
  /** How far the curve can be trusted. */
  tier: Tier
  /** Highest voltage the car takes, V. */
  maxVoltageV?: number
  /** Highest current the car takes, A. */
  maxCurrentA?: number
}

/** Rated consumption and range of the type approval. */
export interface RatedConsumption {
  /** Test cycle: `wltp`, `epa`, `nedc`, `cltc`; or `average`, mixed driving counted at the battery. */
  cycle: string
  /** Consumption as the label says it, Wh/km. */
  consumptionWhPerKm: number
  /** Range of the label, m. */
  rangeM?: number
}

/** Where facts of a record come from. */
export interface Source {
  /** Name of the publication or collection. */
  title: string
  /** File and row, entry id, or document. */
  locator: string
  /** Licence of the source. */
  licence: string
  /** The fields that it backs. */
  fields: string[]
}

/** A car: everything charging and driving need to know of it. */
export interface Vehicle {
  /** Stable id: make, model, variant and first year in lower case with hyphens. */
  id: string
  /** Make, as the maker writes it. */
  make: string
  /** Model. */
  model: string
  /** Variant: battery, drive or trim. */
  variant: string
  /** First model year. */
  yearFrom: number
  /** Last model year; absent while sold. */
  yearTo?: number
  /** Battery electric or plug-in hybrid. */
  kind: VehicleKind
  /** Installed capacity, kWh. */
  grossCapacityKwh?: number
  /** Capacity between empty and full as the car shows them, new, kWh. */
  usableCapacityKwh: number
  /** Cell chemistry: `nmc`, `nca`, `lfp`, ... */
  chemistry?: string
  /** Voltage class of the pack, 400 or 800. */
  voltageClass: number
  /** Direct-current charging; absent when the car has none. */
  dc?: DcCharging
  /** Alternating-current charging. */
  ac: AcCharging
  /** OCPI ConnectorType words of the sockets on the car, the union over the markets it is sold in. */
  inlets: string[]
  /** Mass of the empty car with driver as the source gives it, kg. */
  massKg: number
  /** Drag coefficient times frontal area, m2. */
  dragAreaM2: number
  /** Rolling resistance of the tyres, a ratio. */
  rollingResistanceCoefficient: number
  /** Share of braking energy won back, a fraction. */
  regenerationEfficiency: number
  /** Whether the cabin is heated by a heat pump. */
  heatPump?: boolean
  /** Rated consumption and range. */
  rated: RatedConsumption
  /** Where the facts come from. */
  sources: Source[]
}

/** How a request names its car: exactly one of `id`, `record`, `vehicle_class`, or make, model and year together. */
export interface VehicleRef {
  /** Id of a car of the catalogue. */
  id?: string
  /** A car described in full. */
  record?: Vehicle
  /** Make. */
  make?: string
  /** Model. */
  model?: string
  /** Model year. */
  year?: number
  /** Class word, for cars not known: `small`, `compact`, ...; in JSON `class`. */
  vehicleClass?: string
}

/** One event of a delivery of Enode's. */
export interface EnodeEvent {
  /** What it is. */
  kind: EnodeEventKind
  /** What the car reports. */
  state?: ChargeState
  /** The car that it is of. */
  connectionId?: string
  /** The sender's word for a kind that is not known. */
  eventType?: string
}

/** A delivery that was seen, for a store that outlives the program. */
export interface Remembered {
  /** Digest, hexadecimal. */
  digest: string
  /** When, in milliseconds since 1970. */
  seenMs: number
}

/** A failure in a delivery. */
export interface WebhookError {
  /** The signals it concerns. */
  signals: string[]
  /** Smartcar's code. */
  code?: string
  /** Whether it is over. */
  resolved: boolean
}

/** What a delivery says. */
export interface WebhookEvent {
  /** What it is. */
  kind: WebhookKind
  /** The body to answer a challenge with. */
  answer?: string
  /** What cars report. */
  states: ChargeState[]
  /** The car that `errors` are of. */
  connectionId?: string
  /** Its failures. */
  errors: WebhookError[]
  /** The sender's word for a kind that is not known. */
  eventType?: string
}

/** A consent that was begun; good for one answer and ten minutes. */
export class Consent {
  private constructor()
  /** Comes back with the answer; a server keeps it with the owner's browser session. */
  state(): string
  /** The address that the owner opens. */
  url(): string
}

/** An application at Enode. */
export class EnodeApplication {
  /** An application in `production` or `sandbox`. */
  constructor(environment: string, clientId: string, clientSecret: string)
  /** Cars of the owner, or of every owner. */
  carsOf(userId: string): Provider
  /** Where an owner links cars; the address holds a secret of that owner and is shown to nobody else. */
  linkUrl(userId: string, redirectUri: string, scopes: string[], language: string, options?: CallOptions): Promise<string>
}

/** An application at Smartcar, v2.0 and v3. */
export class SmartcarApplication {
  /** An application; `origin` is a compatible server such as `wattfarer serve` (absent: Smartcar's own). */
  constructor(clientId: string, clientSecret: string, redirectUri: string, options?: { origin?: string })
  /** Cars of an owner by id, through v3. */
  carsOf(userId: string): Provider
  /** Whether the car of this identification number can be connected, and what it could then do. */
  compatibility(vin: string, scopes: string[], country: string, options?: CallOptions): Promise<Compatibility>
  /** Cars of the owner who came back to the address `callback`, through v3. */
  connectV3(consent: Consent, callback: string): Provider
  /** Begins a consent. */
  consent(liveOptions: ConsentOptions): Consent
  /**
   * Cars of the owner who came back to the address `callback`, through v2.0. Fails with `unauthorized` when the answer is not of
   * this consent or the code is refused, with `forbidden` when the owner refused.
   */
  exchange(consent: Consent, callback: string, options?: CallOptions): Promise<Provider>
  /** Cars of an owner whose tokens were kept, through v2.0. */
  resume(tokens: Tokens): Provider
}

/** An application at Tesla's Fleet API. */
export class TeslaApplication {
  /** An application in a region, `na`, `eu` or `cn`; `command_origin` is the proxy that signs commands (absent: unsigned, for older cars). */
  constructor(region: string, clientId: string, clientSecret: string, options?: { commandOrigin?: string })
  /** Begins a consent; `scopes` are Tesla's words, `offline_access` among them for tokens that can be renewed. */
  consent(redirectUri: string, scopes: string[]): Consent
  /** Cars of the owner who came back to the address `callback`. */
  exchange(consent: Consent, callback: string, options?: CallOptions): Promise<Provider>
  /** Cars of an owner whose tokens were kept. */
  resume(tokens: Tokens): Provider
}

/** The tokens of a consent. Keep them where nobody else reads them. */
export class Tokens {
  /** Tokens that were kept; moments as they were given. */
  constructor(accessToken: string, refreshToken: string, issuedAt: string, expiresAt: string)
  /** Sent with every request: a secret. */
  accessToken(): string
  /** When it expires. */
  expiresAt(): string
  /** When the access token was given. */
  issuedAt(): string
  /** Buys the next tokens: a secret. */
  refreshToken(): string | undefined
}

/**
 * The commands to the cars of one provider: each is sent once and believed when the car's state shows it. They are written down in
 * memory and do not outlive the program.
 */
export class Commands {
  /** Commands through a provider. */
  constructor(provider: Provider, liveOptions: CommandOptions)
  /** Writes a command down; `finish` carries it out. The same command again gives what became of it. */
  accept(command: Command, options?: CallOptions): Promise<Command>
  /**
   * Carries out a session's schedule on a car: waits for each moment and sends its command. `schedule_id` names it, so that doing it
   * again repeats nothing. Gives what became of each command; one that fails does not keep the later ones back.
   */
  apply(connectionId: string, schedule: SessionSchedule, capabilities: Capability[], scheduleId: string, options?: CallOptions): Promise<Command[]>
  /** Calls off a command that is not sent yet, or that its provider can call off. Fails with `conflict` when it is too late. */
  cancel(commandId: string, options?: CallOptions): Promise<Command>
  /** What became of a command so far. */
  find(commandId: string, options?: CallOptions): Promise<Command>
  /** Carries out a command that was accepted, to its end; after a call that was given up, the car's state is read first. */
  finish(commandId: string, options?: CallOptions): Promise<Command>
  /** Draw at most so many amperes per phase. */
  setCurrent(connectionId: string, currentA: number, options?: CallOptions & { commandId?: string; deadlineS?: number }): Promise<Command>
  /** Stop at this state of charge from now on, 0 to 1. */
  setLimit(connectionId: string, chargeLimitSoc: number, options?: CallOptions & { commandId?: string; deadlineS?: number }): Promise<Command>
  /** Charge at a time of day. */
  setSchedule(connectionId: string, schedule: DailyTimes, options?: CallOptions & { commandId?: string; deadlineS?: number }): Promise<Command>
  /**
   * Charge. Waits until the car shows it, the command failed or its time is over; giving up waiting does not call it off. An id that was
   * used before gives what became of that command.
   */
  start(connectionId: string, options?: CallOptions & { commandId?: string; deadlineS?: number }): Promise<Command>
  /** Stop charging. */
  stop(connectionId: string, options?: CallOptions & { commandId?: string; deadlineS?: number }): Promise<Command>
}

/** A watch over one car: asks at the pace that the car deserves and the budget allows. */
export class Watcher {
  /** Watches a car. */
  constructor(provider: Provider, connectionId: string)
  /** Waits until the car has changed, and gives what it reports; the first time at once. What passes by waiting is waited for. */
  nextChange(options?: CallOptions): Promise<Watched>
}

/** The cars of one consent. Every call may be given up: its request then ends. */
export class Provider {
  private constructor()
  /**
   * Cars through an access token that somebody else renews. `kind` is `smartcar_v2`, `smartcar_v3`, `tesla_fleet` or `enode`; `origin` is
   * where the API is, a compatible server such as `wattfarer serve` among others (absent: the maker's own; Tesla needs one).
   * `user_id` names the owner where the provider asks for one.
   */
  static connect(kind: string, accessToken: string, options?: { origin?: string; userId?: string }): Provider
  /** Make, model and year of a car. */
  attributes(connectionId: string, options?: CallOptions): Promise<Attributes>
  /** What can be asked of the car, and why not where it cannot. */
  capabilities(connectionId: string, options?: CallOptions): Promise<Capability[]>
  /** What the car reports now. */
  chargeState(connectionId: string, options?: CallOptions): Promise<ChargeState>
  /** The states of several cars, in their order and in as few requests as that takes; one that fails does not fail the others. */
  chargeStates(connectionIds: string[], options?: CallOptions): Promise<StateOutcome[]>
  /** Ends the consent for the car. */
  disconnect(connectionId: string, options?: CallOptions): Promise<void>
  /** Its name, the `source` of what it reads. */
  name(): string
  /** Waits until tokens were renewed, and gives the new ones: keep them at once, the old ones may be void. */
  nextTokens(options?: CallOptions): Promise<Tokens>
  /** What the owner has granted, in Smartcar's words. */
  permissions(connectionId: string, options?: CallOptions): Promise<string[]>
  /** Reads something else. Fails with `unsupported` where the provider offers none. */
  reading(connectionId: string, kind: ReadingKind, options?: CallOptions): Promise<Reading>
  /** The tokens in force, to keep for the next start. Fails with `unsupported` where somebody else renews them. */
  tokens(): Tokens
  /** The ids of its cars. */
  vehicles(options?: CallOptions): Promise<string[]>
  /** Seconds until the budget of the application allows the next request for this car; 0: now. */
  waitS(connectionId: string): number
  /** Wakes the car; it is awake when its state answers. */
  wake(connectionId: string, options?: CallOptions): Promise<void>
}

/** The receiver of Enode's webhooks. */
export class EnodeWebhooks {
  /** A receiver; `secrets` are those that the webhook was made with, 128 bits or more each: two while they are changed. */
  constructor(secrets: string[])
  /**
   * The events of the delivery with these raw bytes; `signature` is the header `x-enode-signature`, `received_at` when it came (absent:
   * now). Fails with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than
   * Enode tries, with `bad_data` for a body that makes no sense.
   */
  receive(signature: string, body: Uint8Array, options?: { receivedAt?: string }): EnodeEvent[]
  /** Takes up what was remembered. */
  remember(deliveries: Remembered[]): void
  /** Deliveries remembered, for a store that outlives the program. */
  remembered(): Remembered[]
}

/** The receiver of an application's webhooks at Smartcar. */
export class Webhooks {
  /** A receiver; `secrets` are the application management tokens, the one in force first: two while they are changed. */
  constructor(secrets: string[])
  /**
   * What the delivery with these raw bytes says; `signature` is the header `SC-Signature`, `received_at` when it came (absent: now). Fails
   * with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than a day, with
   * `bad_data` for a body that makes no sense.
   */
  receive(signature: string, body: Uint8Array, options?: { receivedAt?: string }): WebhookEvent
  /** Takes up what was remembered. */
  remember(deliveries: Remembered[]): void
  /** Deliveries remembered, for a store that outlives the program. */
  remembered(): Remembered[]
}

/** Keeps the sum of currents of many points below a cap, when messages get lost, readings are old and cars do not obey. */
export class SiteController {
  /** A controller for a cap of so many amperes per phase. */
  constructor(capA: number, liveOptions: ControllerOptions)
  /** The point accepted a command. */
  accepted(point: number, id: number): void
  /** Adds a point that passes at most `max_a` per phase; until it is heard of, it counts with that. Gives its index. */
  addPoint(maxA: number): number
  /** A reading: at `at_s` the point drew `current_a`. Readings older than the last are ignored. */
  measured(point: number, atS: number, currentA: number): void
  /** What to send at `now_s` so that each point comes to the current in `wanted_a`, as far as the cap allows. */
  step(nowS: number, wantedA: Float64Array | readonly number[]): LimitCommand[]
  /** The worst that all points together may be drawing, A. */
  worstA(): number
}

/**
 * Finds the fastest trips with their charging stops on one map with one set of stations, each with its proof. Made ready once,
 * in seconds for a continent; share it between threads.
 */
export class Planner {
  private constructor()
  /** A planner for roads and stations. */
  static create(roads: Roads, stations: Stations): Promise<Planner>
  /**
   * The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
   * `infeasible`, not an error.
   */
  plan(request: PlanRequest, options?: CallOptions): Promise<PlanAnswer>
  /**
   * A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
   * others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
   */
  planMany(requests: PlanRequest[], options?: CallOptions & { threads?: number; onProgress?: (done: number, total: number, what: string) => void }): Promise<PlanOutcome[]>
  /** The roads it plans on. */
  roads(): Roads
  /** The stations it plans with. */
  stations(): Stations
}

/** The roads of a map. */
export class Roads {
  private constructor()
  /**
   * The highways of the world that come with Wattfarer, prepared once in the user's cache folder: a minute on first use. Fails
   * with `not_found` where they are not installed; the hint says how to get them.
   */
  static bundled(options?: { onProgress?: (done: number, total: number, what: string) => void }): Promise<Roads>
  /** Opens a `.wfmap` file. It stays on disk and is read where a search goes. */
  static open(path: string): Promise<Roads>
  /** Writes the roads inside a box as a map of their own. */
  cut(bounds: BoundingBox, id: string, outPath: string): Promise<void>
  /** The battery energy of the fastest way between places, by cause. */
  driveEnergy(request: DriveRequest, options?: CallOptions): Promise<EnergyEstimate>
  /** What the map says of itself. */
  info(): MapInfo
  /** How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries. */
  range(request: RangeRequest, options?: CallOptions): Promise<Range>
  /** The road nearest to a position within so many metres, never a ferry. */
  snap(position: LatLon, withinM: number): Snapped | undefined
  /** Checks the checksum of every part of the file. Fails with `bad_data` naming the part that is damaged. */
  verify(): Promise<void>
}

/** Charging stations, with where they come from. */
export class Stations {
  private constructor()
  /** The demonstration stations that come with the bundled map: invented, and labelled so. */
  static demonstration(): Promise<Stations>
  /**
   * The stations of an import, as a set of that id. Fails with `invalid_input` for a station that makes no sense or is there
   * twice.
   */
  static ofImport(stations: StationImport, id: string): Promise<Stations>
  /** Opens a `.wfst` file. */
  static open(path: string): Promise<Stations>
  /** All stations. */
  all(): Station[]
  /** Number of stations. */
  count(): number
  /** The data as an answer names it. */
  dataUsed(): DataUsed[]
  /** Id of the set. */
  id(): string
  /** The stations within so many metres of a position, the nearest first, at most `most`. */
  near(position: LatLon, withinM: number, most: number): Station[]
  /** Where the stations come from, and under which terms; none for demonstration stations. */
  sources(): StationSource[]
  /** A station by its place in the order of the set; none behind the last. */
  station(index: number): Station | undefined
  /** Writes the stations to a `.wfst` file, whole or not at all; the same set gives the same bytes. */
  write(path: string): Promise<void>
}

/** Version of the engine. */
export function engineVersion(): string

/** Every kind of error: its word, its HTTP status, whether trying again can help. */
export function errorTable(): ErrorRow[]

/** Cars whose id, make, model, variant or years hold every word of the query, in catalogue order. */
export function findVehicles(query: string): Vehicle[]

/**
 * The car a reference means, checked. Fails with `not_found` when nothing matches, `conflict` with the candidates when
 * several do, `invalid_input` for a record that makes no sense.
 */
export function resolveVehicle(reference: VehicleRef | string): Vehicle

/** Version of the record shapes. */
export function schemaVersion(): string

/** The car with that id. Fails with `not_found`, near ids as hint. */
export function vehicle(id: string): Vehicle

/** Every car of the catalogue, class priors last, each group ordered by id. */
export function vehicles(): Vehicle[]

/** How long a session lasts, how much it stores, what limits it and how sure that is. */
export function chargeEstimate(request: ChargeRequest): ChargeEstimate

/** An estimate for each request, in order; one that fails does not fail the others. */
export function chargeEstimates(requests: ChargeRequest[]): Promise<ChargeOutcome[]>

/**
 * Estimates for many starts and targets of one car at one plug, columns in and out, well below a microsecond each. A row
 * that makes no sense is NaN and counted in `refused`.
 */
export function chargeEstimatesBulk(request: BulkRequest, startSoc: Float64Array | readonly number[], targetSoc: Float64Array | readonly number[]): Promise<BulkEstimates>

/** Power of a charge curve at each state of charge, linear between its points, kW. */
export function curvePowerKw(curve: CurvePoint[], soc: Float64Array | readonly number[]): Float64Array

/** Share of full charge power a battery accepts at a temperature in C, 1 from 25 C. */
export function temperatureFactor(batteryC: number): number

/** The energy of a recorded drive, from plugging out to standing, by cause. */
export function energyEstimate(request: EnergyRequest): EnergyEstimate

/**
 * Reads a recorded drive from CSV with the columns `t_s`, `speed_kmh`, `elevation_m`, `slope`, `lat`, `lon`; `t_s` and either
 * the speed or the positions are needed.
 */
export function traceFromCsv(text: string): TracePoint[]

/** The record from its JSON; fields not known are refused. */
export function carbonFromJson(json: string): CarbonIntensity

/** The JSON of the record. */
export function carbonToJson(record: CarbonIntensity): string

/** The record from its JSON; fields not known are refused. */
export function chargeEstimateFromJson(json: string): ChargeEstimate

/** The JSON of the record. */
export function chargeEstimateToJson(record: ChargeEstimate): string

/** The record from its JSON; fields not known are refused. */
export function chargeRequestFromJson(json: string): ChargeRequest

/** The JSON of the record. */
export function chargeRequestToJson(record: ChargeRequest): string

/** The record from its JSON; fields not known are refused. */
export function chargeStateFromJson(json: string): ChargeState

/** The JSON of the record. */
export function chargeStateToJson(record: ChargeState): string

/** The record from its JSON; fields not known are refused. */
export function commandFromJson(json: string): Command

/** The JSON of the record. */
export function commandToJson(record: Command): string

/** The record from its JSON; fields not known are refused. */
export function driveRequestFromJson(json: string): DriveRequest

/** The JSON of the record. */
export function driveRequestToJson(record: DriveRequest): string

/** The record from its JSON; fields not known are refused. */
export function energyEstimateFromJson(json: string): EnergyEstimate

/** The JSON of the record. */
export function energyEstimateToJson(record: EnergyEstimate): string

/** The record from its JSON; fields not known are refused. */
export function energyRequestFromJson(json: string): EnergyRequest

/** The JSON of the record. */
export function energyRequestToJson(record: EnergyRequest): string

/** The record from its JSON; fields not known are refused. */
export function ocpiTariffFromJson(json: string): OcpiTariff

/** The JSON of the record. */
export function ocpiTariffToJson(record: OcpiTariff): string

/** The record from its JSON; fields not known are refused. */
export function planAnswerFromJson(json: string): PlanAnswer

/** The JSON of the record. */
export function planAnswerToJson(record: PlanAnswer): string

/** The record from its JSON; fields not known are refused. */
export function planRequestFromJson(json: string): PlanRequest

/** The JSON of the record. */
export function planRequestToJson(record: PlanRequest): string

/** The record from its JSON; fields not known are refused. */
export function rangeFromJson(json: string): Range

/** The record from its JSON; fields not known are refused. */
export function rangeRequestFromJson(json: string): RangeRequest

/** The JSON of the record. */
export function rangeRequestToJson(record: RangeRequest): string

/** The JSON of the record. */
export function rangeToJson(record: Range): string

/** The record from its JSON; fields not known are refused. */
export function scheduleFromJson(json: string): Schedule

/** The record from its JSON; fields not known are refused. */
export function scheduleRequestFromJson(json: string): ScheduleRequest

/** The JSON of the record. */
export function scheduleRequestToJson(record: ScheduleRequest): string

/** The JSON of the record. */
export function scheduleToJson(record: Schedule): string

/** The record from its JSON; fields not known are refused. */
export function stationFromJson(json: string): Station

/** The JSON of the record. */
export function stationToJson(record: Station): string

/** The record from its JSON; fields not known are refused. */
export function tariffFromJson(json: string): Tariff

/** The JSON of the record. */
export function tariffToJson(record: Tariff): string

/** The record from its JSON; fields not known are refused. */
export function vehicleFromJson(json: string): Vehicle

/** The JSON of the record. */
export function vehicleToJson(record: Vehicle): string

/**
 * Makes a road map from an OpenStreetMap extract (`.osm.pbf`) and writes it to a `.wfmap` file, whole or not at all. The
 * report tells what was read, kept and left out.
 */
export function buildMap(osmPath: string, outPath: string, liveOptions: OsmOptions): Promise<OsmReport>

/** Checks every value of a station. Fails with `invalid_input` naming the first field that makes no sense. */
export function checkStation(station: Station): void

/** The OCPI ConnectorType word for a word people use (`ccs2`, `type2`, `nacs`) or for itself. */
export function connectorStandard(word: string): string

/** Reads charging stations from a file, packed or not. What makes no sense is left out and counted. */
export function importStations(format: StationFormat, path: string, liveOptions: StationOptions): Promise<StationImport>

/** Both readings together; a station whose id is there already is left out as `duplicate`. */
export function joinStations(first: StationImport, second: StationImport): Promise<StationImport>

/** Land and borders inside a box, for drawing. */
export function landOutlines(bounds: BoundingBox): Promise<Land>

/** The `most` largest places of the gazetteer inside a box, the largest first. */
export function largestPlaces(bounds: BoundingBox, most: number): Promise<NamedPlace[]>

/** The place meant by a text: `lat,lon` in degrees or a name of the gazetteer. */
export function locatePlace(text: string): Promise<Located>

/** The place of the gazetteer nearest to a position, if there is any. */
export function nearestPlace(lat: number, lon: number): Promise<NamedPlace | undefined>

/** The first trip of an answer as a GeoJSON FeatureCollection: a line for every drive and ferry, a point for every stop. */
export function planGeojson(answer: PlanAnswer): string

/** Reads charging stations from text: OCPI, Open Charge Map or CSV. */
export function readStations(format: StationFormat, text: string, liveOptions: StationOptions): Promise<StationImport>

/** What a session costs by a tariff of OCPI at a charging point in `time_zone`, an IANA name. */
export function ocpiAmount(tariff: OcpiTariff, pieces: SessionPiece[], timeZone: string): Amount

/**
 * Reads a price list with the columns `starts_at`, `price_per_kwh`, `currency`; times without an offset are local times of
 * `time_zone`.
 */
export function tariffFromCsv(text: string, options?: { timeZone?: string }): Tariff

/** The slots of a tariff from one moment to another, in order and without holes. */
export function tariffSlots(tariff: Tariff, fromAt: string, toAt: string): Slot[]

/** The current per phase that a schedule has for each session at a moment, A: what a controller is to want. */
export function currentsAt(schedule: Schedule, moment: string): Float64Array

/** When one car charges at the least cost or carbon until its departure, with the proven `gap`. */
export function scheduleCheapest(request: ScheduleRequest): Promise<Schedule>

/** When the cars of a site charge under its cap: cheapest when all can be served, else fair, with a certificate why not. */
export function scheduleSite(request: ScheduleRequest): Promise<Schedule>

/**
 * Who reaches a make, whatever its case and accents. Fails with `not_found` for a make that no source names: that does not mean that no
 * provider reaches it.
 */
export function brand(make: string): Brand

/** Every make that a provider is known to reach, by name. */
export function brands(): Brand[]

/**
 * The commands that carry out a session's schedule on a car with these capabilities. Fails with `unsupported` and the reason when the
 * car cannot be started or stopped.
 */
export function commandsFor(schedule: SessionSchedule, capabilities: Capability[]): Application

/** Two states of a car as one: the newer of each value. Webhooks, charging points and reads grow into one state. */
export function mergeStates(state: ChargeState, other: ChargeState): ChargeState

/** The trip from where the car is, with what is in its battery, to `goal`: a request for a planner. */
export function planFromHere(state: ChargeState, goal: string, liveOptions: LiveOptions, options?: { now?: string }): PlanRequest

/**
 * How long until the car's own limit and until full, from what it reports; the interval grows with the age of that. `now` absent: the
 * computer's clock.
 */
export function readyFromState(state: ChargeState, liveOptions: LiveOptions, options?: { now?: string }): LiveEstimate

/** The session to schedule: from now, with what is in the battery, to `target_soc` (absent: the car's limit) by `departs_at`. */
export function sessionFromState(state: ChargeState, departsAt: string, liveOptions: LiveOptions, options?: { targetSoc?: number; now?: string }): SessionRequest

/** What a session or charge detail record of OCPI says of its car, JSON. */
export function stateFromOcpi(connectionId: string, payload: string, options?: { receivedAt?: string }): ChargeState

/** What a charging point says of its car: the payload of a MeterValues request of OCPP 1.6, JSON. */
export function stateFromOcpp16(connectionId: string, payload: string, options?: { receivedAt?: string }): ChargeState

/** What a charging point says of its car: the payload of a TransactionEvent or MeterValues request of OCPP 2.0.1, JSON. */
export function stateFromOcpp201(connectionId: string, payload: string, options?: { receivedAt?: string }): ChargeState

/** What a charging point's status word (OCPP 1.6 or 2.0.1) says of its car. */
export function stateFromOcppStatus(connectionId: string, status: string, options?: { at?: string; receivedAt?: string }): ChargeState

/** The signature of a body: what Enode puts into `x-enode-signature`. */
export function enodeWebhookSignature(secret: string, body: Uint8Array): string

/** The signature of a body, lower-case hexadecimal: what a sender puts into `SC-Signature`. */
export function webhookSignature(secret: string, body: Uint8Array): string

/** One trip without a planner made ready: slower than `Planner::plan`, and without the seconds that making ready takes. */
export function planTrips(request: PlanRequest, roads: Roads, stations: Stations, options?: CallOptions): Promise<PlanAnswer>
