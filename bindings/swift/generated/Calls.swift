// Written by bindings/generate from the foreign surface: do not edit.

extension WattfarerError {
    /// The kind's word, the same in every language.
    public var code: String {
        switch self {
        case .InvalidInput: return "invalid_input"
        case .Unauthorized: return "unauthorized"
        case .Forbidden: return "forbidden"
        case .NotFound: return "not_found"
        case .Conflict: return "conflict"
        case .VehicleState: return "vehicle_state"
        case .BadData: return "bad_data"
        case .RateLimited: return "rate_limited"
        case .Cancelled: return "cancelled"
        case .Internal: return "internal"
        case .Io: return "io"
        case .Unsupported: return "unsupported"
        case .Network: return "network"
        case .Overloaded: return "overloaded"
        case .TimedOut: return "timed_out"
        }
    }

    /// What is wrong with which value.
    public var detail: String {
        switch self {
        case .InvalidInput(let value, _, _, _, _): return value
        case .Unauthorized(let value, _, _, _, _): return value
        case .Forbidden(let value, _, _, _, _): return value
        case .NotFound(let value, _, _, _, _): return value
        case .Conflict(let value, _, _, _, _): return value
        case .VehicleState(let value, _, _, _, _): return value
        case .BadData(let value, _, _, _, _): return value
        case .RateLimited(let value, _, _, _, _): return value
        case .Cancelled(let value, _, _, _, _): return value
        case .Internal(let value, _, _, _, _): return value
        case .Io(let value, _, _, _, _): return value
        case .Unsupported(let value, _, _, _, _): return value
        case .Network(let value, _, _, _, _): return value
        case .Overloaded(let value, _, _, _, _): return value
        case .TimedOut(let value, _, _, _, _): return value
        }
    }

    /// The field at fault.
    public var field: String? {
        switch self {
        case .InvalidInput(_, let value, _, _, _): return value
        case .Unauthorized(_, let value, _, _, _): return value
        case .Forbidden(_, let value, _, _, _): return value
        case .NotFound(_, let value, _, _, _): return value
        case .Conflict(_, let value, _, _, _): return value
        case .VehicleState(_, let value, _, _, _): return value
        case .BadData(_, let value, _, _, _): return value
        case .RateLimited(_, let value, _, _, _): return value
        case .Cancelled(_, let value, _, _, _): return value
        case .Internal(_, let value, _, _, _): return value
        case .Io(_, let value, _, _, _): return value
        case .Unsupported(_, let value, _, _, _): return value
        case .Network(_, let value, _, _, _): return value
        case .Overloaded(_, let value, _, _, _): return value
        case .TimedOut(_, let value, _, _, _): return value
        }
    }

    /// What to try.
    public var hint: String? {
        switch self {
        case .InvalidInput(_, _, let value, _, _): return value
        case .Unauthorized(_, _, let value, _, _): return value
        case .Forbidden(_, _, let value, _, _): return value
        case .NotFound(_, _, let value, _, _): return value
        case .Conflict(_, _, let value, _, _): return value
        case .VehicleState(_, _, let value, _, _): return value
        case .BadData(_, _, let value, _, _): return value
        case .RateLimited(_, _, let value, _, _): return value
        case .Cancelled(_, _, let value, _, _): return value
        case .Internal(_, _, let value, _, _): return value
        case .Io(_, _, let value, _, _): return value
        case .Unsupported(_, _, let value, _, _): return value
        case .Network(_, _, let value, _, _): return value
        case .Overloaded(_, _, let value, _, _): return value
        case .TimedOut(_, _, let value, _, _): return value
        }
    }

    /// Named details, a JSON object of texts.
    public var details: String? {
        switch self {
        case .InvalidInput(_, _, _, let value, _): return value
        case .Unauthorized(_, _, _, let value, _): return value
        case .Forbidden(_, _, _, let value, _): return value
        case .NotFound(_, _, _, let value, _): return value
        case .Conflict(_, _, _, let value, _): return value
        case .VehicleState(_, _, _, let value, _): return value
        case .BadData(_, _, _, let value, _): return value
        case .RateLimited(_, _, _, let value, _): return value
        case .Cancelled(_, _, _, let value, _): return value
        case .Internal(_, _, _, let value, _): return value
        case .Io(_, _, _, let value, _): return value
        case .Unsupported(_, _, _, let value, _): return value
        case .Network(_, _, _, let value, _): return value
        case .Overloaded(_, _, _, let value, _): return value
        case .TimedOut(_, _, _, let value, _): return value
        }
    }

    /// Seconds to wait before another try.
    public var retryAfterS: Double? {
        switch self {
        case .InvalidInput(_, _, _, _, let value): return value
        case .Unauthorized(_, _, _, _, let value): return value
        case .Forbidden(_, _, _, _, let value): return value
        case .NotFound(_, _, _, _, let value): return value
        case .Conflict(_, _, _, _, let value): return value
        case .VehicleState(_, _, _, _, let value): return value
        case .BadData(_, _, _, _, let value): return value
        case .RateLimited(_, _, _, _, let value): return value
        case .Cancelled(_, _, _, _, let value): return value
        case .Internal(_, _, _, _, let value): return value
        case .Io(_, _, _, _, let value): return value
        case .Unsupported(_, _, _, _, let value): return value
        case .Network(_, _, _, _, let value): return value
        case .Overloaded(_, _, _, _, let value): return value
        case .TimedOut(_, _, _, _, let value): return value
        }
    }

    var text: String {
        (field.map { $0 + ": " } ?? "") + detail + (hint.map { " (" + $0 + ")" } ?? "")
    }
}

extension Planner {
    /// The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
    /// `infeasible`, not an error.
    ///
    /// When the task is cancelled the work stops within milliseconds.
    public func plan(request: PlanRequest) async throws -> PlanAnswer {
        try await work { cancel in try self.plan(request: request, cancel: cancel) }
    }

    /// A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
    /// others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
    ///
    /// When the task is cancelled the work stops within milliseconds.
    public func planMany(requests: [PlanRequest], threads: UInt32 = 0, progress: ProgressListener? = nil) async throws -> [PlanOutcome] {
        try await work { cancel in try self.planMany(requests: requests, threads: threads, cancel: cancel, progress: progress) }
    }
}

extension Roads {
    /// Writes the roads inside a box as a map of their own.
    ///
    /// Works on another thread.
    public func cut(bounds: BoundingBox, id: String, outPath: String) async throws -> Void {
        try await work { _ in try self.cut(bounds: bounds, id: id, outPath: outPath) }
    }

    /// The battery energy of the fastest way between places, by cause.
    ///
    /// When the task is cancelled the work stops within milliseconds.
    public func driveEnergy(request: DriveRequest) async throws -> EnergyEstimate {
        try await work { cancel in try self.driveEnergy(request: request, cancel: cancel) }
    }

    /// How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries.
    ///
    /// When the task is cancelled the work stops within milliseconds.
    public func range(request: RangeRequest) async throws -> Range {
        try await work { cancel in try self.range(request: request, cancel: cancel) }
    }

    /// Checks the checksum of every part of the file. Fails with `bad_data` naming the part that is damaged.
    ///
    /// Works on another thread.
    public func verify() async throws -> Void {
        try await work { _ in try self.verify() }
    }
}

extension Stations {
    /// Writes the stations to a `.wfst` file, whole or not at all; the same set gives the same bytes.
    ///
    /// Works on another thread.
    public func write(path: String) async throws -> Void {
        try await work { _ in try self.write(path: path) }
    }
}

/// An estimate for each request, in order; one that fails does not fail the others.
///
/// Works on another thread.
public func chargeEstimates(requests: [ChargeRequest]) async throws -> [ChargeOutcome] {
    try await work { _ in try Wattfarer.chargeEstimates(requests: requests) }
}

/// Estimates for many starts and targets of one car at one plug, columns in and out, well below a microsecond each. A row
/// that makes no sense is NaN and counted in `refused`.
///
/// Works on another thread.
public func chargeEstimatesBulk(request: BulkRequest, startSoc: [Double], targetSoc: [Double]) async throws -> BulkEstimates {
    try await work { _ in try Wattfarer.chargeEstimatesBulk(request: request, startSoc: startSoc, targetSoc: targetSoc) }
}

/// Makes a road map from an OpenStreetMap extract (`.osm.pbf`) and writes it to a `.wfmap` file, whole or not at all. The
/// report tells what was read, kept and left out.
///
/// Works on another thread.
public func buildMap(osmPath: String, outPath: String, options: OsmOptions) async throws -> OsmReport {
    try await work { _ in try Wattfarer.buildMap(osmPath: osmPath, outPath: outPath, options: options) }
}

/// Reads charging stations from a file, packed or not. What makes no sense is left out and counted.
///
/// Works on another thread.
public func importStations(format: StationFormat, path: String, options: StationOptions) async throws -> StationImport {
    try await work { _ in try Wattfarer.importStations(format: format, path: path, options: options) }
}

/// Both readings together; a station whose id is there already is left out as `duplicate`.
///
/// Works on another thread.
public func joinStations(first: StationImport, second: StationImport) async throws -> StationImport {
    try await work { _ in try Wattfarer.joinStations(first: first, second: second) }
}

/// Land and borders inside a box, for drawing.
///
/// Works on another thread.
public func landOutlines(bounds: BoundingBox) async throws -> Land {
    try await work { _ in try Wattfarer.landOutlines(bounds: bounds) }
}

/// The `most` largest places of the gazetteer inside a box, the largest first.
///
/// Works on another thread.
public func largestPlaces(bounds: BoundingBox, most: UInt32) async throws -> [NamedPlace] {
    try await work { _ in try Wattfarer.largestPlaces(bounds: bounds, most: most) }
}

/// The place meant by a text: `lat,lon` in degrees or a name of the gazetteer.
///
/// Works on another thread.
public func locatePlace(text: String) async throws -> Located {
    try await work { _ in try Wattfarer.locatePlace(text: text) }
}

/// The place of the gazetteer nearest to a position, if there is any.
///
/// Works on another thread.
public func nearestPlace(lat: Double, lon: Double) async throws -> NamedPlace? {
    try await work { _ in try Wattfarer.nearestPlace(lat: lat, lon: lon) }
}

/// Reads charging stations from text: OCPI, Open Charge Map or CSV.
///
/// Works on another thread.
public func readStations(format: StationFormat, text: String, options: StationOptions) async throws -> StationImport {
    try await work { _ in try Wattfarer.readStations(format: format, text: text, options: options) }
}

/// When one car charges at the least cost or carbon until its departure, with the proven `gap`.
///
/// Works on another thread.
public func scheduleCheapest(request: ScheduleRequest) async throws -> Schedule {
    try await work { _ in try Wattfarer.scheduleCheapest(request: request) }
}

/// When the cars of a site charge under its cap: cheapest when all can be served, else fair, with a certificate why not.
///
/// Works on another thread.
public func scheduleSite(request: ScheduleRequest) async throws -> Schedule {
    try await work { _ in try Wattfarer.scheduleSite(request: request) }
}

/// One trip without a planner made ready: slower than `Planner::plan`, and without the seconds that making ready takes.
///
/// When the task is cancelled the work stops within milliseconds.
public func planTrips(request: PlanRequest, roads: Roads, stations: Stations) async throws -> PlanAnswer {
    try await work { cancel in try Wattfarer.planTrips(request: request, roads: roads, stations: stations, cancel: cancel) }
}
