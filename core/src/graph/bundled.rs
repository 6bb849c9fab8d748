//! The data that comes with the program: where it lies, and the map prepared from it on first use.
//!
//! Sources are small and packed (`data/networks`, `data/places`, `data/stations`); the road map is unpacked once into the
//! user's cache folder and opened from there.

use super::network::RoadNetwork;
use super::roads::{Roads, write_roads};
use super::{wfnet, worldmap};
use crate::{Error, ErrorKind, Result};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The network inside the data folder.
const NETWORK: &str = "networks/world.wfnet.gz";
/// Rises when the same source is prepared differently.
const PREPARATION: u32 = 2;
/// No packed source unpacks to more than this, bytes.
const MOST_UNPACKED: u64 = 512 << 20;
/// So much is unpacked between two looks at whether to stop, bytes.
const STEP: u64 = 256 << 10;

/// The folder of the bundled data: `WATTFARER_DATA`, `wattfarer-data` beside the program, the platform's data folder,
/// `data` of the checkout the program was built in.
///
/// # Errors
/// `not_found` when none of them holds the data; the hint says how to get it.
pub fn data_folder() -> Result<PathBuf> {
    let mut folders = Vec::new();
    if let Some(given) = std::env::var_os("WATTFARER_DATA") {
        let given = PathBuf::from(given);
        if given.join(NETWORK).is_file() {
            return Ok(given);
        }
        return Err(Error::new(ErrorKind::NotFound, format!("{} does not hold {NETWORK}", given.display()))
            .with_field("WATTFARER_DATA")
            .with_hint("let WATTFARER_DATA name a copy of the project's data folder, or unset it"));
    }
    if let Ok(program) = std::env::current_exe() {
        folders.extend(program.ancestors().skip(1).take(1).map(|folder| folder.join("wattfarer-data")));
        folders.extend(dirs::data_dir().map(|folder| folder.join("wattfarer")));
        folders.extend(program.ancestors().skip(1).take(5).map(|folder| folder.join("data")));
    }
    folders.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../data"));
    folders.into_iter().find(|folder| folder.join(NETWORK).is_file()).ok_or_else(|| {
        Error::new(ErrorKind::NotFound, "the bundled map is not installed")
            .with_hint("set WATTFARER_DATA to the project's data folder, or give a map of your own")
    })
}

/// The folder of prepared files: `WATTFARER_CACHE`, else the platform's cache folder.
///
/// # Errors
/// `not_found` when the platform names none.
pub fn cache_folder() -> Result<PathBuf> {
    std::env::var_os("WATTFARER_CACHE")
        .map(PathBuf::from)
        .or_else(|| dirs::cache_dir().map(|folder| folder.join("wattfarer")))
        .ok_or_else(|| {
            Error::new(ErrorKind::NotFound, "there is no cache folder for the prepared map")
                .with_hint("set WATTFARER_CACHE to a folder that can be written to")
        })
}

/// The bundled roads; `progress` is called once before the long work of preparing them on first use.
///
/// Two programs that start at once wait for each other; a prepared file that is damaged is made anew.
///
/// # Errors
/// `not_found` when the data is not installed, `bad_data` when it is damaged, `io` when the cache cannot be written.
pub fn roads(progress: &mut dyn FnMut(&str)) -> Result<Roads> {
    let source = data_folder()?.join(NETWORK);
    let packed = std::fs::read(&source).map_err(|error| Error::io(&source, error))?;
    let folder = cache_folder()?;
    let path = folder.join(format!("world-{:08x}-{PREPARATION}.wfmap", crc32c::crc32c(&packed)));
    if let Ok(roads) = Roads::open(&path) {
        return Ok(roads);
    }
    std::fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, error))?;
    let lock_path = folder.join("world.lock");
    let lock = std::fs::File::create(&lock_path).map_err(|error| Error::io(&lock_path, error))?;
    lock.lock().map_err(|error| Error::io(&lock_path, error))?;
    // Whoever held the lock before may have prepared it.
    if let Ok(roads) = Roads::open(&path) {
        return Ok(roads);
    }
    progress("preparing the bundled map, once");
    let network = network_of(&packed).map_err(|error| error.with_detail("file", source.display()))?;
    write_roads(&network, &path)?;
    Roads::open(&path)
}

fn network_of(packed: &[u8]) -> Result<RoadNetwork> {
    worldmap::network(&wfnet::decode(&unpack(packed)?)?)
}

/// Unpacks a gzip member, at most [`MOST_UNPACKED`] bytes of it. Stops on request.
pub(super) fn unpack(packed: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut member = flate2::read::GzDecoder::new(packed).take(MOST_UNPACKED);
    loop {
        crate::cancel::check()?;
        let read = member
            .by_ref()
            .take(STEP)
            .read_to_end(&mut out)
            .map_err(|error| Error::new(ErrorKind::BadData, format!("the packed data is damaged: {error}")))?;
        if read == 0 {
            return Ok(out);
        }
    }
}

/// Reads and unpacks a file of the data folder.
pub(super) fn unpacked_file(name: &str) -> Result<Vec<u8>> {
    let path = data_folder()?.join(name);
    let packed = std::fs::read(&path).map_err(|error| Error::io(&path, error))?;
    unpack(&packed).map_err(|error| error.with_detail("file", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_network_holds_the_highways_of_the_world() {
        let packed = std::fs::read(data_folder().unwrap().join(NETWORK)).unwrap();
        let network = network_of(&packed).unwrap();
        // The counts of data/networks/README.md.
        assert_eq!((network.nodes.len(), network.edges.len()), (555_962, 2 * 828_019));
        assert!(network_of(&packed[..packed.len() / 2]).is_err());
    }
}
