//! A recorded drive: reading it from CSV and turning it into features.

use super::coefficients::Coefficients;
use super::features::EdgeFeatures;
use crate::units::{EARTH_RADIUS_M, KMH_PER_MPS, number_within};
use crate::{Error, ErrorKind, LatLon, Result};

/// One reading of a drive. Speed and slope are linear in time between readings.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TracePoint {
    /// Seconds since any beginning; rising.
    pub t_s: f64,
    /// Speed, km/h; absent: from the positions.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub speed_kmh: Option<f64>,
    /// Elevation, m.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub elevation_m: Option<f64>,
    /// Rise over run, uphill positive; instead of the elevation.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub slope: Option<f64>,
    /// Where; needed for the speed when there is none, and for the direction of the wind.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub position: Option<LatLon>,
}

/// Columns of a trace file.
pub const TRACE_COLUMNS: [&str; 6] = ["t_s", "speed_kmh", "elevation_m", "slope", "lat", "lon"];
/// Longest pause between two readings, s.
const LONGEST_GAP_S: f64 = 3600.0;
/// Highest speed believed, km/h.
const HIGHEST_KMH: f64 = 400.0;

/// Reads a trace: a header of [`TRACE_COLUMNS`] in any order, then a reading a line.
///
/// `t_s` is needed, and `speed_kmh` or `lat` and `lon`; `elevation_m` or `slope` if the road is not level. Every
/// line fills every column. Lines that begin with `#` and empty lines are passed over.
///
/// # Errors
/// `bad_data` with line, column and value of the first cell at fault.
///
/// # Examples
/// ```
/// use wattfarer::energy;
/// let points = energy::read_trace("t_s,speed_kmh\n0,0\n10,50\n")?;
/// assert_eq!(points.len(), 2);
/// let refused = energy::read_trace("t_s,speed_kmh\n0,0\n10,fast\n").unwrap_err();
/// assert_eq!(refused.to_string(), "speed_kmh: line 3: \"fast\" is not a number");
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn read_trace(text: &str) -> Result<Vec<TracePoint>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.trim()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let Some((line, header)) = lines.next() else {
        return Err(Error::new(ErrorKind::BadData, "the trace is empty")
            .with_field("trace")
            .with_hint("a header such as t_s,speed_kmh and a reading a line"));
    };
    let columns = columns(line, header)?;
    let mut points = Vec::new();
    for (line, row) in lines {
        points.push(reading(line, row, &columns)?);
    }
    check(&points, "trace")?;
    Ok(points)
}

fn columns(line: usize, header: &str) -> Result<Vec<&'static str>> {
    let refuse = |name: &str, message: String| {
        Error::new(ErrorKind::BadData, format!("line {line}: {message}"))
            .with_field(name)
            .with_detail("line", line)
            .with_hint(format!("columns are {}", TRACE_COLUMNS.join(", ")))
    };
    let mut columns: Vec<&'static str> = Vec::new();
    for name in header.split(',').map(str::trim) {
        let Some(known) = TRACE_COLUMNS.iter().find(|known| **known == name) else {
            return Err(refuse(name, format!("{name:?} is no column of a trace")));
        };
        if columns.contains(known) {
            return Err(refuse(name, format!("column {name} is there twice")));
        }
        columns.push(known);
    }
    let has = |name: &str| columns.contains(&name);
    if !has("t_s") {
        return Err(refuse("t_s", "there is no column t_s".into()));
    }
    if has("lat") != has("lon") {
        return Err(refuse("lat", "lat and lon come together".into()));
    }
    if !has("speed_kmh") && !has("lat") {
        return Err(refuse("speed_kmh", "there is neither speed_kmh nor lat and lon".into()));
    }
    if has("elevation_m") && has("slope") {
        return Err(refuse("slope", "elevation_m and slope exclude each other".into()));
    }
    Ok(columns)
}

fn reading(line: usize, row: &str, columns: &[&'static str]) -> Result<TracePoint> {
    let bad = |column: &str, value: &str, message: String| {
        Error::new(ErrorKind::BadData, format!("line {line}: {message}"))
            .with_field(column)
            .with_detail("line", line)
            .with_detail("value", value)
    };
    let mut cells = row.split(',').map(str::trim);
    let mut values = [None; TRACE_COLUMNS.len()];
    for column in columns {
        let Some(cell) = cells.next() else {
            return Err(bad(column, "", "the cell is missing".into()));
        };
        let value: f64 = cell.parse().map_err(|_| bad(column, cell, format!("{cell:?} is not a number")))?;
        in_range(column, value).map_err(|error| bad(column, cell, error.message().into()))?;
        for (slot, known) in values.iter_mut().zip(TRACE_COLUMNS) {
            if known == *column {
                *slot = Some(value);
            }
        }
    }
    if let Some(cell) = cells.next() {
        return Err(bad("trace", cell, format!("{cell:?} is one cell more than there are columns")));
    }
    let [t_s, speed_kmh, elevation_m, slope, lat, lon] = values;
    Ok(TracePoint {
        // `columns` saw to it that there is one.
        t_s: t_s.ok_or_else(|| bad("t_s", "", "the cell is missing".into()))?,
        speed_kmh,
        elevation_m,
        slope,
        position: lat.zip(lon).map(|(lat, lon)| LatLon { lat, lon }),
    })
}

fn in_range(column: &str, value: f64) -> Result<()> {
    let (low, high) = match column {
        "speed_kmh" => (0.0, HIGHEST_KMH),
        "elevation_m" => (-500.0, 9000.0),
        "slope" => (-0.5, 0.5),
        "lat" => (-90.0, 90.0),
        "lon" => (-180.0, 180.0),
        _ => (-1e12, 1e12),
    };
    number_within(column, value, low, high).map(drop)
}

/// Checks a trace, whether read from a file or given as records.
pub(super) fn check(points: &[TracePoint], field: &str) -> Result<()> {
    let bad = |index: usize, name: &str, message: String| {
        Error::new(ErrorKind::BadData, format!("reading {}: {message}", index + 1))
            .with_field(format!("{field}.{name}"))
            .with_detail("reading", index + 1)
    };
    let [first, rest @ ..] = points else {
        return Err(Error::new(ErrorKind::BadData, "the trace has no reading").with_field(field));
    };
    if rest.is_empty() {
        return Err(Error::new(ErrorKind::BadData, "a trace of 1 reading; at least 2 are needed").with_field(field));
    }
    let shape = |point: &TracePoint| {
        [point.speed_kmh.is_some(), point.elevation_m.is_some(), point.slope.is_some(), point.position.is_some()]
    };
    for (index, point) in points.iter().enumerate() {
        let values = [
            ("t_s", Some(point.t_s)),
            ("speed_kmh", point.speed_kmh),
            ("elevation_m", point.elevation_m),
            ("slope", point.slope),
            ("lat", point.position.map(|position| position.lat)),
            ("lon", point.position.map(|position| position.lon)),
        ];
        for (name, value) in values {
            if let Some(value) = value {
                in_range(name, value).map_err(|error| bad(index, name, error.message().into()))?;
            }
        }
        if shape(point) != shape(first) {
            return Err(bad(index, "speed_kmh", "it lacks or adds a value that the first reading has not".into()));
        }
        if point.speed_kmh.is_none() && point.position.is_none() {
            return Err(bad(index, "speed_kmh", "neither a speed nor a position".into()));
        }
        if point.elevation_m.is_some() && point.slope.is_some() {
            return Err(bad(index, "slope", "elevation_m and slope exclude each other".into()));
        }
    }
    for (index, pair) in points.windows(2).enumerate() {
        let (before, after) = (pair[0], pair[1]);
        let gap_s = after.t_s - before.t_s;
        if gap_s <= 0.0 {
            return Err(bad(index + 1, "t_s", format!("{} does not rise from {}", after.t_s, before.t_s)));
        }
        if gap_s > LONGEST_GAP_S {
            return Err(bad(index + 1, "t_s", format!("{gap_s} s pass without a reading"))
                .with_hint("split the trace where the car was parked"));
        }
        if let (Some(a), Some(b), None) = (before.position, after.position, after.speed_kmh) {
            let kmh = a.distance_m(b) / gap_s * KMH_PER_MPS;
            if kmh > HIGHEST_KMH {
                return Err(bad(index + 1, "lat", format!("the positions ask for {kmh:.0} km/h")));
            }
        }
    }
    Ok(())
}

/// A checked trace in terms of features.
pub(super) struct Drive {
    /// As driven, speed cap applied.
    pub features: EdgeFeatures,
    /// Speed squared at the end less that at the beginning, m2/s2.
    pub speed_squared_gained: f64,
    /// Whether directions are known.
    pub has_headings: bool,
}

/// Sums the features of a checked trace, exactly for speeds that are linear between readings.
pub(super) fn drive(points: &[TracePoint], coefficients: &Coefficients) -> Drive {
    let speeds = speeds_mps(points);
    let cap = coefficients.max_mps.unwrap_or(f64::INFINITY);
    let mut features = EdgeFeatures::default();
    for (pair, speed) in points.windows(2).zip(speeds.windows(2)) {
        let step = Step::new(&pair[0], &pair[1], speed[0], speed[1]);
        for part in step.split_at(cap).into_iter().flatten() {
            features = features.plus(&part.capped(cap).features());
        }
    }
    let end = |speed: Option<&f64>| speed.map_or(0.0, |speed| speed.min(cap));
    let (first, last) = (end(speeds.first()), end(speeds.last()));
    Drive {
        features,
        speed_squared_gained: last * last - first * first,
        has_headings: points.first().is_some_and(|point| point.position.is_some()),
    }
}

/// Speed at each reading; from positions it is the mean over the two neighbouring stretches.
fn speeds_mps(points: &[TracePoint]) -> Vec<f64> {
    let span = |a: &TracePoint, b: &TracePoint| match (a.position, b.position) {
        (Some(from), Some(to)) => (from.distance_m(to), b.t_s - a.t_s),
        _ => (0.0, 0.0),
    };
    (0..points.len())
        .map(|index| {
            if let Some(kmh) = points[index].speed_kmh {
                return kmh / KMH_PER_MPS;
            }
            let before = if index > 0 { span(&points[index - 1], &points[index]) } else { (0.0, 0.0) };
            let after = points.get(index + 1).map_or((0.0, 0.0), |next| span(&points[index], next));
            (before.0 + after.0) / (before.1 + after.1)
        })
        .collect()
}

/// The stretch between two readings: speed linear in time, slope constant.
#[derive(Clone, Copy)]
struct Step {
    time_s: f64,
    length_m: f64,
    from_mps: f64,
    to_mps: f64,
    rise_m: f64,
    /// Direction of travel as a unit vector, or zero.
    east: f64,
    north: f64,
}

impl Step {
    fn new(a: &TracePoint, b: &TracePoint, from_mps: f64, to_mps: f64) -> Step {
        let time_s = b.t_s - a.t_s;
        let displacement = a.position.zip(b.position).map(|(from, to)| displacement_m(from, to));
        let measured = a.position.zip(b.position).map(|(from, to)| from.distance_m(to));
        let length_m = match (a.speed_kmh, measured) {
            (None, Some(length_m)) => length_m,
            _ => (from_mps + to_mps) / 2.0 * time_s,
        };
        let rise_m = match (a.elevation_m, b.elevation_m, a.slope, b.slope) {
            (Some(from), Some(to), ..) => to - from,
            (_, _, Some(from), Some(to)) => {
                let slope = (from + to) / 2.0;
                length_m * slope / libm::sqrt(1.0 + slope * slope)
            }
            _ => 0.0,
        };
        let (east, north) = match displacement {
            Some((east, north)) if east != 0.0 || north != 0.0 => {
                let length = libm::sqrt(east * east + north * north);
                (east / length, north / length)
            }
            _ => (0.0, 0.0),
        };
        Step { time_s, length_m, from_mps, to_mps, rise_m, east, north }
    }

    /// Cut where the speed crosses `cap`, so that each part lies on one side.
    fn split_at(self, cap: f64) -> [Option<Step>; 2] {
        if (self.from_mps > cap) == (self.to_mps > cap) {
            return [Some(self), None];
        }
        let share = (cap - self.from_mps) / (self.to_mps - self.from_mps);
        let distance = |from: f64, to: f64, time: f64| (from + to) / 2.0 * time;
        let whole = distance(self.from_mps, self.to_mps, 1.0);
        let length_share = distance(self.from_mps, cap, share) / whole;
        let part = |time_share: f64, length_share: f64, from_mps: f64, to_mps: f64| Step {
            time_s: self.time_s * time_share,
            length_m: self.length_m * length_share,
            rise_m: self.rise_m * length_share,
            from_mps,
            to_mps,
            ..self
        };
        [
            Some(part(share, length_share, self.from_mps, cap)),
            Some(part(1.0 - share, 1.0 - length_share, cap, self.to_mps)),
        ]
    }

    fn capped(self, cap: f64) -> Step {
        if self.from_mps <= cap && self.to_mps <= cap {
            return self;
        }
        Step { time_s: self.length_m / cap, from_mps: cap, to_mps: cap, ..self }
    }

    fn features(&self) -> EdgeFeatures {
        // Mean speed over length: the integral of v2 dt over that of v dt.
        let (a, b) = (self.from_mps, self.to_mps);
        let mean = if a + b > 0.0 { 2.0 / 3.0 * (a * a + a * b + b * b) / (a + b) } else { 0.0 };
        EdgeFeatures {
            speed_east_m: mean * self.length_m * self.east,
            speed_north_m: mean * self.length_m * self.north,
            ..EdgeFeatures::between(self.time_s, self.length_m, a, b, self.rise_m)
        }
    }
}

/// Displacement east and north on the tangent plane, m; the short way round across the date line.
fn displacement_m(from: LatLon, to: LatLon) -> (f64, f64) {
    let turn = to.lon - from.lon;
    let turn = if turn > 180.0 {
        turn - 360.0
    } else if turn < -180.0 {
        turn + 360.0
    } else {
        turn
    };
    let middle = ((from.lat + to.lat) / 2.0).to_radians();
    (EARTH_RADIUS_M * turn.to_radians() * libm::cos(middle), EARTH_RADIUS_M * (to.lat - from.lat).to_radians())
}
