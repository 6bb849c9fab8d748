//! Nodes, ways and relations out of a block; every index and sum is checked.

use super::blobs::{BlobKind, Blobs};
use super::wire::{Message, Value, add, bad, zigzag};
use crate::graph::Position;
use crate::{Error, ErrorKind, Result};
use std::io::Read;

/// Keys and values of an element, borrowed from its block.
#[derive(Clone, Copy)]
pub(in crate::graph) struct Tags<'a, 'b> {
    strings: &'b [&'a [u8]],
    pairs: &'b [(u32, u32)],
}

impl<'a> Tags<'a, '_> {
    fn text(&self, index: u32) -> &'a str {
        // Indices were checked on reading; what is not UTF-8 matches no word.
        self.strings.get(index as usize).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
    }

    /// The value of a key.
    pub(in crate::graph) fn get(&self, key: &str) -> Option<&'a str> {
        self.iter().find(|&(name, _)| name == key).map(|(_, value)| value)
    }

    /// Whether the key has that value.
    pub(in crate::graph) fn is(&self, key: &str, value: &str) -> bool {
        self.get(key) == Some(value)
    }

    pub(in crate::graph) fn iter(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.pairs.iter().map(|&(key, value)| (self.text(key), self.text(value)))
    }

    pub(in crate::graph) fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

/// What a relation's member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::graph) enum MemberKind {
    Node,
    Way,
    Relation,
}

/// An element of the map.
pub(in crate::graph) enum Element<'e> {
    /// Its id, and where it is; `None` when its coordinates lie off the globe.
    Node {
        id: i64,
        position: Option<Position>,
        tags: Tags<'e, 'e>,
    },
    Way {
        id: i64,
        nodes: &'e [i64],
        tags: Tags<'e, 'e>,
    },
    Relation {
        members: &'e [(MemberKind, i64, &'e str)],
        tags: Tags<'e, 'e>,
    },
}

/// Calls `visit` for every element of a file; gives the date of the data if the file says it.
pub(in crate::graph) fn read(
    source: impl Read,
    visit: &mut dyn FnMut(Element<'_>) -> Result<()>,
) -> Result<Option<i64>> {
    let mut blobs = Blobs::new(source);
    let (mut headers, mut timestamp) = (0, None);
    while let Some((kind, bytes)) = blobs.next()? {
        match kind {
            BlobKind::Header => {
                headers += 1;
                timestamp = header(bytes)?.or(timestamp);
            }
            BlobKind::Data if headers == 0 => return Err(bad("data comes before the header")),
            BlobKind::Data => block(bytes, visit)?,
            BlobKind::Other => {}
        }
    }
    if headers == 0 { Err(bad("the file holds no header")) } else { Ok(timestamp) }
}

fn header(bytes: &[u8]) -> Result<Option<i64>> {
    let mut message = Message::new(bytes);
    let mut timestamp = None;
    while let Some((field, value)) = message.field()? {
        match (field, value) {
            (4, Value::Bytes(b"OsmSchema-V0.6" | b"DenseNodes")) => {}
            (4, Value::Bytes(feature)) => {
                let feature = String::from_utf8_lossy(feature).into_owned();
                return Err(Error::new(ErrorKind::Unsupported, format!("the file needs the feature {feature:?}"))
                    .with_field("osm")
                    .with_hint("extracts without history can be read"));
            }
            (32, Value::Varint(seconds)) => timestamp = Some(seconds as i64),
            _ => {}
        }
    }
    Ok(timestamp)
}

/// How the numbers of a block become degrees.
#[derive(Clone, Copy)]
struct Scale {
    granularity: i64,
    lat_offset: i64,
    lon_offset: i64,
}

impl Scale {
    fn position(&self, lat: i64, lon: i64) -> Option<Position> {
        let nano = |value: i64, offset: i64| self.granularity.checked_mul(value)?.checked_add(offset);
        let (lat, lon) = (nano(lat, self.lat_offset)? / 100, nano(lon, self.lon_offset)? / 100);
        let inside = lat.unsigned_abs() <= 900_000_000 && lon.unsigned_abs() <= 1_800_000_000;
        inside.then_some(Position { lat_e7: lat as i32, lon_e7: lon as i32 })
    }
}

fn block(bytes: &[u8], visit: &mut dyn FnMut(Element<'_>) -> Result<()>) -> Result<()> {
    let mut strings: Vec<&[u8]> = Vec::new();
    let mut groups: Vec<&[u8]> = Vec::new();
    let mut scale = Scale { granularity: 100, lat_offset: 0, lon_offset: 0 };
    let mut message = Message::new(bytes);
    while let Some((field, value)) = message.field()? {
        match (field, value) {
            (1, Value::Bytes(table)) => {
                let mut table = Message::new(table);
                while let Some((field, value)) = table.field()? {
                    if let (1, Value::Bytes(text)) = (field, value) {
                        strings.push(text);
                    }
                }
            }
            (2, Value::Bytes(group)) => groups.push(group),
            (17, Value::Varint(value)) => scale.granularity = value as i64,
            (19, Value::Varint(value)) => scale.lat_offset = value as i64,
            (20, Value::Varint(value)) => scale.lon_offset = value as i64,
            _ => {}
        }
    }
    if scale.granularity < 1 || scale.granularity > 1_000_000_000 {
        return Err(bad(format!("a granularity of {} makes no sense", scale.granularity)));
    }
    let mut reader = Reader { strings: &strings, scale, visit };
    for group in groups {
        let mut message = Message::new(group);
        while let Some((field, value)) = message.field()? {
            match (field, value) {
                (1, Value::Bytes(node)) => reader.node(node)?,
                (2, Value::Bytes(nodes)) => reader.dense(nodes)?,
                (3, Value::Bytes(way)) => reader.way(way)?,
                (4, Value::Bytes(relation)) => reader.relation(relation)?,
                _ => {}
            }
        }
    }
    Ok(())
}

struct Reader<'a, 'v> {
    strings: &'a [&'a [u8]],
    scale: Scale,
    visit: &'v mut dyn FnMut(Element<'_>) -> Result<()>,
}

impl<'a> Reader<'a, '_> {
    fn index(&self, value: u64) -> Result<u32> {
        if (value as usize) < self.strings.len() && value < u64::from(u32::MAX) {
            Ok(value as u32)
        } else {
            Err(bad(format!("text {value} of {} does not exist", self.strings.len())))
        }
    }

    fn pairs(&self, keys: Message<'_>, values: Message<'_>) -> Result<Vec<(u32, u32)>> {
        let (mut keys, mut values, mut pairs) = (keys, values, Vec::new());
        while !keys.is_empty() && !values.is_empty() {
            pairs.push((self.index(keys.varint()?)?, self.index(values.varint()?)?));
        }
        if keys.is_empty() && values.is_empty() { Ok(pairs) } else { Err(bad("keys without values")) }
    }

    fn node(&mut self, bytes: &[u8]) -> Result<()> {
        let (mut id, mut lat, mut lon) = (0, 0, 0);
        let (mut keys, mut values) = (Message::new(&[]), Message::new(&[]));
        let mut message = Message::new(bytes);
        while let Some((field, value)) = message.field()? {
            match (field, value) {
                (1, Value::Varint(value)) => id = zigzag(value),
                (2, Value::Bytes(bytes)) => keys = Message::new(bytes),
                (3, Value::Bytes(bytes)) => values = Message::new(bytes),
                (8, Value::Varint(value)) => lat = zigzag(value),
                (9, Value::Varint(value)) => lon = zigzag(value),
                _ => {}
            }
        }
        let pairs = self.pairs(keys, values)?;
        let tags = Tags { strings: self.strings, pairs: &pairs };
        (self.visit)(Element::Node { id, position: self.scale.position(lat, lon), tags })
    }

    fn dense(&mut self, bytes: &[u8]) -> Result<()> {
        let (mut ids, mut lats, mut lons, mut words) =
            (Message::new(&[]), Message::new(&[]), Message::new(&[]), Message::new(&[]));
        let mut message = Message::new(bytes);
        while let Some((field, value)) = message.field()? {
            match (field, value) {
                (1, Value::Bytes(bytes)) => ids = Message::new(bytes),
                (8, Value::Bytes(bytes)) => lats = Message::new(bytes),
                (9, Value::Bytes(bytes)) => lons = Message::new(bytes),
                (10, Value::Bytes(bytes)) => words = Message::new(bytes),
                _ => {}
            }
        }
        let (mut id, mut lat, mut lon) = (0, 0, 0);
        let mut pairs = Vec::new();
        while !ids.is_empty() {
            let id = add(&mut id, ids.signed()?)?;
            let position = (add(&mut lat, lats.signed()?)?, add(&mut lon, lons.signed()?)?);
            pairs.clear();
            while !words.is_empty() {
                let key = words.varint()?;
                if key == 0 {
                    break;
                }
                pairs.push((self.index(key)?, self.index(words.varint()?)?));
            }
            let tags = Tags { strings: self.strings, pairs: &pairs };
            (self.visit)(Element::Node { id, position: self.scale.position(position.0, position.1), tags })?;
        }
        if lats.is_empty() && lons.is_empty() { Ok(()) } else { Err(bad("more coordinates than nodes")) }
    }

    fn way(&mut self, bytes: &[u8]) -> Result<()> {
        let mut id = 0;
        let (mut keys, mut values, mut refs) = (Message::new(&[]), Message::new(&[]), Message::new(&[]));
        let mut message = Message::new(bytes);
        while let Some((field, value)) = message.field()? {
            match (field, value) {
                (1, Value::Varint(value)) => id = value as i64,
                (2, Value::Bytes(bytes)) => keys = Message::new(bytes),
                (3, Value::Bytes(bytes)) => values = Message::new(bytes),
                (8, Value::Bytes(bytes)) => refs = Message::new(bytes),
                _ => {}
            }
        }
        let pairs = self.pairs(keys, values)?;
        let (mut node, mut nodes) = (0, Vec::new());
        while !refs.is_empty() {
            nodes.push(add(&mut node, refs.signed()?)?);
        }
        let tags = Tags { strings: self.strings, pairs: &pairs };
        (self.visit)(Element::Way { id, nodes: &nodes, tags })
    }

    fn relation(&mut self, bytes: &'a [u8]) -> Result<()> {
        let mut parts = [Message::new(&[]); 5];
        let mut message = Message::new(bytes);
        while let Some((field, value)) = message.field()? {
            match (field, value) {
                (2, Value::Bytes(bytes)) => parts[0] = Message::new(bytes),
                (3, Value::Bytes(bytes)) => parts[1] = Message::new(bytes),
                (8, Value::Bytes(bytes)) => parts[2] = Message::new(bytes),
                (9, Value::Bytes(bytes)) => parts[3] = Message::new(bytes),
                (10, Value::Bytes(bytes)) => parts[4] = Message::new(bytes),
                _ => {}
            }
        }
        let [keys, values, mut roles, mut refs, mut kinds] = parts;
        let pairs = self.pairs(keys, values)?;
        let (mut member, mut members) = (0, Vec::new());
        while !refs.is_empty() {
            let member = add(&mut member, refs.signed()?)?;
            let role = self.strings[self.index(roles.varint()?)? as usize];
            let kind = match kinds.varint()? {
                0 => MemberKind::Node,
                1 => MemberKind::Way,
                2 => MemberKind::Relation,
                other => return Err(bad(format!("a member of type {other}"))),
            };
            members.push((kind, member, std::str::from_utf8(role).unwrap_or("")));
        }
        let tags = Tags { strings: self.strings, pairs: &pairs };
        (self.visit)(Element::Relation { members: &members, tags })
    }
}
