//! SRTM tiles: heights on a square grid of a degree.

use crate::{Error, ErrorKind, Result};
use std::io::Read;
use std::path::Path;

/// Height that marks a gap.
const VOID: i16 = -32768;

/// The heights of one square degree, rows from north to south.
pub(super) struct Tile {
    side: usize,
    heights: Vec<i16>,
}

impl Tile {
    /// The tile whose south-west corner is at these whole degrees, or nothing when the folder has none.
    pub(super) fn open(folder: &Path, lat: i32, lon: i32) -> Result<Option<Tile>> {
        let name = format!(
            "{}{:02}{}{:03}",
            if lat < 0 { 'S' } else { 'N' },
            lat.unsigned_abs(),
            if lon < 0 { 'W' } else { 'E' },
            lon.unsigned_abs()
        );
        for ending in ["hgt", "hgt.zip"] {
            let path = folder.join(format!("{name}.{ending}"));
            let bytes = match std::fs::read(&path) {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(Error::io(&path, error)),
            };
            let bytes = if ending == "hgt" { Ok(bytes) } else { unzip(&bytes) };
            return bytes
                .and_then(|bytes| Tile::read(&bytes))
                .map(Some)
                .map_err(|error| error.with_field("elevation").with_detail("file", path.display()));
        }
        Ok(None)
    }

    fn read(bytes: &[u8]) -> Result<Tile> {
        let side = match bytes.len() / 2 {
            1_442_401 => 1201,
            12_967_201 => 3601,
            _ => return Err(bad(format!("{} bytes are no tile of 1201 or 3601 points a side", bytes.len()))),
        };
        let heights = bytes.chunks_exact(2).map(|pair| i16::from_be_bytes([pair[0], pair[1]])).collect();
        Ok(Tile { side, heights })
    }

    /// Height at a point given as shares of the tile from its south-west corner; between the four points around it, those
    /// with a gap left out.
    pub(super) fn height_m(&self, north: f64, east: f64) -> Option<f64> {
        let last = (self.side - 1) as f64;
        let (row, column) = ((1.0 - north).clamp(0.0, 1.0) * last, east.clamp(0.0, 1.0) * last);
        let (top, left) = ((row as usize).min(self.side - 2), (column as usize).min(self.side - 2));
        let (down, right) = (row - top as f64, column - left as f64);
        let (mut sum, mut weights) = (0.0, 0.0);
        for (row, column, weight) in [
            (top, left, (1.0 - down) * (1.0 - right)),
            (top, left + 1, (1.0 - down) * right),
            (top + 1, left, down * (1.0 - right)),
            (top + 1, left + 1, down * right),
        ] {
            let height = self.heights[row * self.side + column];
            if height != VOID {
                sum += weight * f64::from(height);
                weights += weight;
            }
        }
        (weights > 1e-9).then(|| sum / weights)
    }
}

fn bad(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::BadData, message).with_hint("tiles are SRTM .hgt files, plain or zipped one by one")
}

/// The single file of an archive, at most the size of the largest tile.
fn unzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes))
        .map_err(|error| bad(format!("the archive cannot be read: {error}")))?;
    let file = archive.by_index(0).map_err(|error| bad(format!("the archive holds no file: {error}")))?;
    let mut out = Vec::new();
    file.take(25_934_403)
        .read_to_end(&mut out)
        .map_err(|error| bad(format!("the archive cannot be unpacked: {error}")))?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_lie_between_their_neighbours_and_gaps_are_left_out() {
        let mut heights = vec![100i16; 1201 * 1201];
        heights[1201 * 1200] = 220; // south-west corner
        heights[1] = VOID;
        let bytes: Vec<u8> = heights.iter().flat_map(|height| height.to_be_bytes()).collect();
        let tile = Tile::read(&bytes).unwrap();
        assert_eq!(tile.height_m(0.0, 0.0), Some(220.0));
        let middle = tile.height_m(0.0, 0.5 / 1200.0).unwrap();
        assert!((middle - 160.0).abs() < 1e-6, "{middle}");
        assert_eq!(tile.height_m(1.0, 0.5 / 1200.0), Some(100.0));
        assert_eq!(tile.height_m(1.0, 1.0 / 1200.0), None);
        assert!(Tile::read(&bytes[1..]).is_err());
        assert!(unzip(b"no archive").is_err());
    }
}
