//! The part of the world that a map shows, and where a position lies on the drawing.

use wattfarer::LatLon;
use wattfarer::graph::BoundingBox;
use wattfarer::units::EARTH_RADIUS_M;

/// Web Mercator goes no further, degrees.
const HIGHEST_LAT: f64 = 84.0;
/// A view is never narrower, degrees of longitude: a trip within a town still shows where the town is.
const NARROWEST_DEG: f64 = 0.25;

/// Size and margin of a drawing.
#[derive(Clone, Copy)]
pub struct Sheet {
    pub width: f64,
    pub lowest: f64,
    pub highest: f64,
    pub margin: f64,
}

/// A Mercator view. Longitudes run on without a jump: beyond 180 lies the far side of the antimeridian.
pub struct View {
    pub width: f64,
    pub height: f64,
    /// Degrees of longitude and Mercator degrees at the left and top edge.
    west: f64,
    top: f64,
    /// Units of the drawing in a degree of longitude.
    pub scale: f64,
}

/// Mercator ordinate, in degrees, of a latitude.
fn mercator(lat: f64) -> f64 {
    let lat = lat.clamp(-HIGHEST_LAT, HIGHEST_LAT).to_radians();
    libm::log(libm::tan(std::f64::consts::FRAC_PI_4 + lat / 2.0)).to_degrees()
}

fn latitude(mercator: f64) -> f64 {
    2.0 * libm::atan(libm::exp(mercator.to_radians())).to_degrees() - 90.0
}

/// Moves a longitude by whole turns to within half a turn of another.
pub fn near(lon: f64, other: f64) -> f64 {
    lon - 360.0 * ((lon - other) / 360.0).round()
}

impl View {
    /// The view that holds positions given in the order of the trip; none without any.
    pub fn around(positions: impl IntoIterator<Item = LatLon>, sheet: Sheet) -> Option<View> {
        let mut before = None;
        let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for at in positions {
            let lon = near(at.lon, before.unwrap_or(at.lon));
            before = Some(lon);
            (west, east) = (west.min(lon), east.max(lon));
            (low, high) = (low.min(mercator(at.lat)), high.max(mercator(at.lat)));
        }
        before?;
        let (across, up) = ((east - west).max(NARROWEST_DEG), (high - low).max(NARROWEST_DEG / 2.0));
        let inner = sheet.width - 2.0 * sheet.margin;
        let height = (inner * up / across + 2.0 * sheet.margin).clamp(sheet.lowest, sheet.highest).round();
        let scale = (inner / across).min((height - 2.0 * sheet.margin) / up);
        let middle = near((west + east) / 2.0, 0.0);
        Some(View {
            width: sheet.width,
            height,
            west: middle - sheet.width / scale / 2.0,
            top: (low + high) / 2.0 + height / scale / 2.0,
            scale,
        })
    }

    fn middle(&self) -> f64 {
        self.west + self.width / self.scale / 2.0
    }

    /// Where a position lies, taken by whole turns near the middle of the view.
    pub fn place(&self, at: LatLon) -> [f64; 2] {
        self.place_turned(LatLon { lat: at.lat, lon: near(at.lon, self.middle()) }, 0.0)
    }

    /// Where a position lies when moved by so many degrees of longitude.
    pub fn place_turned(&self, at: LatLon, turn: f64) -> [f64; 2] {
        [(at.lon + turn - self.west) * self.scale, (self.top - mercator(at.lat)) * self.scale]
    }

    /// A line as it runs on, without a jump at the antimeridian.
    pub fn line(&self, line: impl IntoIterator<Item = LatLon>) -> Vec<[f64; 2]> {
        let mut before = self.middle();
        let placed = line.into_iter().map(|at| {
            before = near(at.lon, before);
            self.place_turned(LatLon { lat: at.lat, lon: before }, 0.0)
        });
        placed.collect()
    }

    /// The box that the view shows.
    pub fn bounds(&self) -> BoundingBox {
        let (south, north) = (latitude(self.top - self.height / self.scale), latitude(self.top));
        let across = self.width / self.scale;
        let (west, east) =
            if across < 360.0 { (near(self.west, 0.0), near(self.west + across, 0.0)) } else { (-180.0, 180.0) };
        BoundingBox { west, south: south.max(-90.0), east, north: north.min(90.0) }
    }

    /// Degrees of longitude at the left and the right edge.
    pub fn longitudes(&self) -> (f64, f64) {
        (self.west, self.west + self.width / self.scale)
    }

    /// Units of the drawing in a metre, halfway between top and bottom.
    pub fn units_per_m(&self) -> f64 {
        let lat = latitude(self.top - self.height / self.scale / 2.0);
        self.scale / (EARTH_RADIUS_M.to_radians() * libm::cos(lat.to_radians()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: Sheet = Sheet { width: 1000.0, lowest: 400.0, highest: 700.0, margin: 50.0 };

    fn at(lat: f64, lon: f64) -> LatLon {
        LatLon { lat, lon }
    }

    #[test]
    fn a_trip_across_the_antimeridian_stays_together() {
        let trip = [at(-17.0, 178.0), at(-17.0, -179.0)];
        let view = View::around(trip, SHEET).unwrap();
        let line = view.line(trip);
        assert!(line[0][0] < line[1][0] && line.iter().all(|point| (0.0..=1000.0).contains(&point[0])), "{line:?}");
        assert!(view.bounds().holds(trip[0]) && view.bounds().holds(trip[1]) && !view.bounds().holds(at(-17.0, 0.0)));
    }

    #[test]
    fn north_is_up_and_a_kilometre_has_the_length_of_the_scale() {
        let view = View::around([at(48.0, 11.0), at(49.0, 12.0)], SHEET).unwrap();
        let (low, high) = (view.place(at(48.4, 11.5)), view.place(at(48.6, 11.5)));
        assert!(high[1] < low[1]);
        let metres = at(48.4, 11.5).distance_m(at(48.6, 11.5));
        assert!(((low[1] - high[1]) / metres / view.units_per_m() - 1.0).abs() < 0.01);
        assert!(View::around([], SHEET).is_none());
        assert!(View::around([at(48.0, 11.0)], SHEET).unwrap().scale.is_finite());
    }
}
