//! Reads the compact network of `data/networks` (its README holds the layout). No input makes it panic.

use super::compact::Reader;
use crate::Result;

/// What an edge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Road,
    Bridge,
    Ferry,
    Shuttle,
    Healed,
}

/// An undirected edge between nodes `a` and `b`, `a < b` or equal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Link {
    pub(super) a: u32,
    pub(super) b: u32,
    pub(super) length_m: f64,
    pub(super) kind: Kind,
    /// Seconds on board of a ferry or shuttle, else 0.
    pub(super) duration_s: f64,
}

/// The network as stored.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Compact {
    pub(super) metadata: String,
    /// Latitude, longitude in 0.001 degrees and elevation in metres.
    pub(super) nodes: Vec<(i32, i32, i32)>,
    pub(super) links: Vec<Link>,
}

/// Decodes the unpacked bytes.
pub(super) fn decode(bytes: &[u8]) -> Result<Compact> {
    let mut reader = Reader::new(bytes, "the network");
    if reader.take(8)? != b"WFNET001" {
        return Err(reader.bad("another kind of file"));
    }
    let metadata_length = reader.count()?;
    let metadata = String::from_utf8(reader.take(metadata_length)?.to_vec())
        .map_err(|_| reader.bad("metadata that is not text"))?;
    let (nodes, edges, countries) = (reader.count()?, reader.count()?, reader.count()?);
    reader.take(2 * countries)?;
    let lat = reader.differences(nodes, 90_000)?;
    let lon = reader.differences(nodes, 180_000)?;
    let elevation = reader.differences(nodes, 10_000)?;
    reader.take(nodes)?;
    let degrees = (0..nodes).map(|_| reader.unsigned()).collect::<Result<Vec<u32>>>()?;
    if degrees.iter().map(|&degree| u64::from(degree)).sum::<u64>() != edges as u64 {
        return Err(reader.bad("degrees that do not add up"));
    }
    let mut links = Vec::with_capacity(edges);
    for (a, &degree) in degrees.iter().enumerate() {
        let mut b = a as u32;
        for _ in 0..degree {
            let step = reader.unsigned()?;
            b = b
                .checked_add(step)
                .filter(|&b| (b as usize) < nodes)
                .ok_or_else(|| reader.bad("an edge to nowhere"))?;
            links.push(Link { a: a as u32, b, length_m: 0.0, kind: Kind::Road, duration_s: 0.0 });
        }
    }
    for link in &mut links {
        link.length_m = 10.0 * f64::from(reader.unsigned()?.max(1));
    }
    let kinds = reader.take(edges)?;
    for (link, kind) in links.iter_mut().zip(kinds) {
        link.kind = match kind {
            0 => Kind::Road,
            1 => Kind::Bridge,
            2 => Kind::Ferry,
            3 => Kind::Shuttle,
            4 => Kind::Healed,
            _ => return Err(reader.bad("an unknown kind of edge")),
        };
    }
    for link in links.iter_mut().filter(|link| matches!(link.kind, Kind::Ferry | Kind::Shuttle)) {
        link.duration_s = f64::from(reader.unsigned()?);
        if link.duration_s <= 0.0 {
            return Err(reader.bad("a crossing that takes no time"));
        }
    }
    reader.end()?;
    let nodes = lat.into_iter().zip(lon).zip(elevation).map(|((lat, lon), elevation)| (lat, lon, elevation)).collect();
    Ok(Compact { metadata, nodes, links })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three nodes, a road and a ferry, written by hand from the layout.
    fn small() -> Vec<u8> {
        let mut out = b"WFNET001".to_vec();
        out.extend_from_slice(&2u32.to_le_bytes());
        out.extend_from_slice(b"{}");
        for count in [3u32, 2, 1] {
            out.extend_from_slice(&count.to_le_bytes());
        }
        out.extend_from_slice(b"FR");
        out.extend_from_slice(&[4, 2, 1]); // lat 2, 3, 2
        out.extend_from_slice(&[0, 0x80 | 72, 1, 0]); // lon 0, 100, 100
        out.extend_from_slice(&[20, 0, 19]); // elevation 10, 10, 0
        out.extend_from_slice(&[0, 0, 0, 1, 1, 0]); // countries, degrees
        out.extend_from_slice(&[1, 1]); // other ends 1, 2
        out.extend_from_slice(&[100, 7]); // 1000 m, 70 m
        out.extend_from_slice(&[0, 2]); // road, ferry
        out.push(60);
        out
    }

    #[test]
    fn a_network_written_by_hand_decodes() {
        let compact = decode(&small()).unwrap();
        assert_eq!(compact.nodes, [(2, 0, 10), (3, 100, 10), (2, 100, 0)]);
        assert_eq!((compact.links[0].a, compact.links[0].b, compact.links[0].length_m), (0, 1, 1000.0));
        assert_eq!((compact.links[1].kind, compact.links[1].duration_s), (Kind::Ferry, 60.0));
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
    }
}
