//! Outlines of land and borders of countries, for maps that are drawn (`data/land`; Natural Earth, public domain).
//!
//! Drawing only: coasts are some kilometres off, and no search looks at them.

use super::bundled;
use super::compact::Reader;
use super::cut::BoundingBox;
use crate::{LatLon, Result};

const FILE: &str = "land/land.wfland.gz";
const MAGIC: &[u8] = b"WFLAND01";

/// Land and borders of a part of the world.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Land {
    /// Outer and inner rings alike: a position is on land when it lies inside an odd number of them. The closing
    /// position is left out. Rings are cut at the antimeridian and never cross it.
    pub polygons: Vec<Vec<LatLon>>,
    /// Borders between countries.
    pub borders: Vec<Vec<LatLon>>,
}

/// The outlines whose own boxes touch `bounds`, whole and in the order of the file.
///
/// # Errors
/// `not_found` when the data is not installed, `bad_data` when it is damaged.
///
/// ```
/// use wattfarer::graph::{BoundingBox, land_outlines};
/// let iceland = BoundingBox::new("bounds", -25.0, 63.0, -13.0, 67.0)?;
/// let land = land_outlines(&iceland)?;
/// assert!(!land.polygons.is_empty() && land.borders.is_empty());
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn land_outlines(bounds: &BoundingBox) -> Result<Land> {
    let mut land = decode(&bundled::unpacked_file(FILE)?)?;
    land.polygons.retain(|ring| touches(ring, bounds));
    land.borders.retain(|line| touches(line, bounds));
    Ok(land)
}

fn touches(line: &[LatLon], bounds: &BoundingBox) -> bool {
    let (mut south, mut north, mut west, mut east) =
        (f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY);
    for at in line {
        (south, north) = (south.min(at.lat), north.max(at.lat));
        (west, east) = (west.min(at.lon), east.max(at.lon));
    }
    let across = if bounds.west < bounds.east {
        west <= bounds.east && east >= bounds.west
    } else {
        east >= bounds.west || west <= bounds.east
    };
    across && south <= bounds.north && north >= bounds.south
}

/// Decodes the unpacked bytes; the layout is in `data/land/README.md`.
fn decode(bytes: &[u8]) -> Result<Land> {
    let mut reader = Reader::new(bytes, "the land");
    if reader.take(MAGIC.len())? != MAGIC {
        return Err(reader.bad("another kind of file"));
    }
    let steps_per_degree = reader.u32()?;
    if !(1..=100_000).contains(&steps_per_degree) {
        return Err(reader.bad("a grid that makes no sense"));
    }
    let (rings, lines) = (reader.count()?, reader.count()?);
    let polygons = (0..rings).map(|_| line(&mut reader, steps_per_degree, 3)).collect::<Result<_>>()?;
    let borders = (0..lines).map(|_| line(&mut reader, steps_per_degree, 2)).collect::<Result<_>>()?;
    reader.end()?;
    Ok(Land { polygons, borders })
}

fn line(reader: &mut Reader<'_>, steps_per_degree: u32, least: u32) -> Result<Vec<LatLon>> {
    let count = reader.unsigned()?;
    if count < least {
        return Err(reader.bad("a line too short"));
    }
    let steps = f64::from(steps_per_degree);
    let (mut x, mut y) = (0i64, 0i64);
    let mut line = Vec::new();
    for _ in 0..count {
        // A step is below 2^31 and a sum outside the globe ends the reading, so nothing overflows.
        x += i64::from(reader.signed()?);
        y += i64::from(reader.signed()?);
        let at = LatLon::new("land", y as f64 / steps, x as f64 / steps);
        line.push(at.map_err(|_| reader.bad("a position off the globe"))?);
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORLD: BoundingBox = BoundingBox { west: -180.0, south: -90.0, east: 180.0, north: 90.0 };

    /// Even-odd rule, counting edges that a ray to the east crosses.
    fn is_land(land: &Land, lat: f64, lon: f64) -> bool {
        let crossings = land.polygons.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
        let crossed = crossings.filter(|(a, b)| {
            (a.lat > lat) != (b.lat > lat) && lon < a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon)
        });
        crossed.count() % 2 == 1
    }

    #[test]
    fn mountains_are_land_and_oceans_are_not() {
        let land = land_outlines(&WORLD).unwrap();
        // Positions from any atlas: Alps, Rockies, Mount Cook, South Pole plateau, Iceland; mid-Atlantic, North Sea,
        // Pacific, Caspian Sea.
        for (lat, lon) in [(46.8, 9.8), (39.5, -106.0), (-43.6, 170.2), (-85.0, 30.0), (64.8, -18.5)] {
            assert!(is_land(&land, lat, lon), "{lat},{lon}");
        }
        for (lat, lon) in [(35.0, -40.0), (56.0, 3.0), (0.0, -140.0), (42.0, 50.5)] {
            assert!(!is_land(&land, lat, lon), "{lat},{lon}");
        }
    }

    #[test]
    fn a_box_across_the_antimeridian_holds_both_sides() {
        let fiji = land_outlines(&BoundingBox { west: 176.0, south: -20.0, east: -178.0, north: -15.0 }).unwrap();
        let sides = |east: bool| fiji.polygons.iter().flatten().any(|at| (at.lon > 0.0) == east);
        assert!(sides(true) && sides(false));
        assert!(fiji.polygons.len() < 20 && fiji.borders.is_empty());
    }

    /// A triangle and a border, written by hand from the layout.
    fn small() -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        for number in [10u32, 1, 1] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        out.extend_from_slice(&[3, 2, 4, 20, 0, 0, 20]); // (1, 2), (11, 2), (11, 12)
        out.extend_from_slice(&[2, 0, 0, 1, 0]); // (0, 0), (-1, 0)
        out
    }

    #[test]
    fn outlines_written_by_hand_decode() {
        let land = decode(&small()).unwrap();
        let at = |lat, lon| LatLon { lat, lon };
        assert_eq!(land.polygons, [[at(0.2, 0.1), at(0.2, 1.1), at(1.2, 1.1)]]);
        assert_eq!(land.borders, [[at(0.0, 0.0), at(0.0, -0.1)]]);
    }

    #[test]
    fn damage_is_an_error_never_a_panic() {
        let bytes = small();
        for at in 0..bytes.len() {
            assert_eq!(decode(&bytes[..at]).unwrap_err().code(), "bad_data");
            for value in 0..=255 {
                let mut damaged = bytes.clone();
                damaged[at] = value;
                let _ = decode(&damaged);
            }
        }
        assert_eq!(decode(&[bytes, vec![0]].concat()).unwrap_err().code(), "bad_data");
    }
}
