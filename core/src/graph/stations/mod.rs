//! Real charging stations: read from the formats people have, kept in `.wfst` files.
//!
//! Every reader answers with a [`StationImport`]: the stations, what was left out and why, and the licence of each
//! source. Foreign files are read leniently (a record that makes no sense is left out and counted), our own CSV strictly.
//! Power that a source does not say comes from one table of defaults by connector, and the record says so
//! (`power_source: default`).
//!
//! The same place in two sources stays two stations: nothing here guesses that they are one.

mod check;
// Each reader uses a part of the table and of the words.
#[cfg_attr(not(all(feature = "osm", feature = "serde")), allow(dead_code))]
mod defaults;
#[cfg(any(feature = "osm", feature = "serde"))]
mod draft;
mod file;
#[cfg_attr(not(all(feature = "osm", feature = "serde")), allow(dead_code))]
mod import;
#[cfg(feature = "osm")]
mod osm;
#[cfg(feature = "osm")]
mod osm_tags;
#[cfg_attr(not(all(feature = "osm", feature = "serde")), allow(dead_code))]
mod report;
mod rows;
mod writer;

#[cfg(feature = "serde")]
mod countries;
#[cfg(feature = "serde")]
mod csv;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "serde")]
mod ocm;
#[cfg(feature = "serde")]
mod ocpi;
#[cfg(feature = "serde")]
mod text;

#[cfg(feature = "serde")]
pub use csv::{import_csv, read_csv};
pub use defaults::connector_standard;
pub use file::{StationSet, Stations, write_stations};
pub use import::{StationImport, StationOptions, StationSource};
#[cfg(feature = "serde")]
pub use ocm::{import_ocm, read_ocm};
#[cfg(feature = "serde")]
pub use ocpi::{import_ocpi, read_ocpi};
#[cfg(feature = "osm")]
pub use osm::import_osm_stations;
pub use report::{Skipped, StationReport};
