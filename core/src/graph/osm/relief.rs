//! Rises along a road from elevation tiles.

use super::degrees;
use super::elevation::Tile;
use crate::graph::Position;
use crate::{Error, ErrorKind, LatLon, Result};
use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Tiles are 90 m apart and a few metres off: slopes are taken over at least this length, m.
const SPACING_M: f64 = 180.0;

/// Tiles by the whole degrees of their south-west corner; nothing where the folder has none.
type Tiles = HashMap<(i32, i32), Option<Rc<Tile>>>;

/// The tiles of a folder, opened when first needed.
pub(super) struct Relief {
    folder: PathBuf,
    tiles: RefCell<Tiles>,
}

impl Relief {
    pub(super) fn new(folder: &Path) -> Result<Relief> {
        if folder.is_dir() {
            return Ok(Relief { folder: folder.into(), tiles: RefCell::default() });
        }
        Err(Error::new(ErrorKind::NotFound, format!("{} is no folder", folder.display()))
            .with_field("elevation")
            .with_hint("name the folder that holds the .hgt or .hgt.zip tiles"))
    }

    fn height_m(&self, at: LatLon) -> Result<Option<f64>> {
        let (lat, lon) = (at.lat.floor(), at.lon.floor());
        let key = (lat as i32, lon as i32);
        let known = self.tiles.borrow().get(&key).cloned();
        let tile = match known {
            Some(tile) => tile,
            None => {
                let tile = Tile::open(&self.folder, key.0, key.1)?.map(Rc::new);
                self.tiles.borrow_mut().insert(key, tile.clone());
                tile
            }
        };
        Ok(tile.and_then(|tile| tile.height_m(at.lat - lat, at.lon - lon)))
    }

    /// Length and rise of pieces of a road, in order; one piece where the ground says nothing of the road's height.
    pub(super) fn pieces(&self, points: &[Position], off_ground: bool, missing: &mut u64) -> Result<Vec<(f64, f64)>> {
        let lengths: Vec<f64> = points.windows(2).map(|pair| degrees(pair[0]).distance_m(degrees(pair[1]))).collect();
        let total_m: f64 = lengths.iter().sum();
        let count = if off_ground { 1.0 } else { (total_m / SPACING_M).floor().max(1.0) };
        let mut pieces = Vec::new();
        let mut before = self.height_m(degrees(points[0]))?;
        *missing += u64::from(before.is_none());
        let (mut leg, mut passed_m) = (0, 0.0);
        for piece in 1..=count as u32 {
            let goal_m = total_m * f64::from(piece) / count;
            while leg + 1 < lengths.len() && passed_m + lengths[leg] < goal_m {
                passed_m += lengths[leg];
                leg += 1;
            }
            let share = ((goal_m - passed_m) / lengths[leg].max(1e-9)).clamp(0.0, 1.0);
            let (a, b) = (degrees(points[leg]), degrees(points[leg + 1]));
            let share = if f64::from(piece) == count { 1.0 } else { share };
            let (a, b) = if f64::from(piece) == count { (a, degrees(points[points.len() - 1])) } else { (a, b) };
            let at = LatLon { lat: a.lat + share * (b.lat - a.lat), lon: a.lon + share * (b.lon - a.lon) };
            let height = self.height_m(at)?;
            *missing += u64::from(height.is_none());
            // Where a height is missing the road is taken as level.
            let rise_m = before.zip(height).map_or(0.0, |(before, height)| height - before);
            pieces.push((total_m / count, rise_m));
            before = height.or(before);
        }
        Ok(pieces)
    }
}
