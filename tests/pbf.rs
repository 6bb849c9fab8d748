//! A writer of small .osm.pbf files, so that tests can say exactly what is in them.
#![allow(clippy::unwrap_used, clippy::type_complexity)]

use std::io::Write;

/// What a file holds, in the units of OpenStreetMap.
#[derive(Default)]
pub struct Extract {
    /// Id, latitude and longitude in degrees, tags.
    pub nodes: Vec<(i64, f64, f64, &'static [(&'static str, &'static str)])>,
    /// Id, nodes, tags.
    pub ways: Vec<(i64, Vec<i64>, Vec<(&'static str, &'static str)>)>,
    /// Members as type (0 node, 1 way), id and role; tags.
    pub relations: Vec<(Vec<(u64, i64, &'static str)>, Vec<(&'static str, &'static str)>)>,
}

/// A base-128 number.
pub fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// The number that stands for a signed one.
pub fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)) as u64
}

/// A field of bytes.
pub fn bytes(out: &mut Vec<u8>, field: u64, content: &[u8]) {
    varint(out, field << 3 | 2);
    varint(out, content.len() as u64);
    out.extend_from_slice(content);
}

/// A field of a number.
pub fn number(out: &mut Vec<u8>, field: u64, value: u64) {
    varint(out, field << 3);
    varint(out, value);
}

/// A packed block.
pub fn blob(kind: &str, content: &[u8]) -> Vec<u8> {
    let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    zlib.write_all(content).unwrap();
    let mut body = Vec::new();
    number(&mut body, 2, content.len() as u64);
    bytes(&mut body, 3, &zlib.finish().unwrap());
    let mut header = Vec::new();
    bytes(&mut header, 1, kind.as_bytes());
    number(&mut header, 3, body.len() as u64);
    let mut out = (header.len() as u32).to_be_bytes().to_vec();
    out.extend(header);
    out.extend(body);
    out
}

/// The block every file begins with.
pub fn header() -> Vec<u8> {
    let mut content = Vec::new();
    bytes(&mut content, 4, b"OsmSchema-V0.6");
    bytes(&mut content, 4, b"DenseNodes");
    blob("OSMHeader", &content)
}

#[derive(Default)]
struct Words(Vec<String>);

impl Words {
    fn index(&mut self, word: &str) -> u64 {
        if self.0.is_empty() {
            self.0.push(String::new());
        }
        if let Some(at) = self.0.iter().position(|known| known == word) {
            return at as u64;
        }
        self.0.push(word.into());
        self.0.len() as u64 - 1
    }

    fn tags(&mut self, out: &mut Vec<u8>, tags: &[(&str, &str)]) {
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        for (key, value) in tags {
            varint(&mut keys, self.index(key));
            varint(&mut values, self.index(value));
        }
        bytes(out, 2, &keys);
        bytes(out, 3, &values);
    }
}

/// Packed differences.
pub fn deltas(values: impl Iterator<Item = i64>) -> Vec<u8> {
    let (mut out, mut before) = (Vec::new(), 0);
    for value in values {
        varint(&mut out, zigzag(value - before));
        before = value;
    }
    out
}

impl Extract {
    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut words = Words::default();
        let mut group = Vec::new();
        let mut dense = Vec::new();
        bytes(&mut dense, 1, &deltas(self.nodes.iter().map(|node| node.0)));
        bytes(&mut dense, 8, &deltas(self.nodes.iter().map(|node| (node.1 * 1e7).round() as i64)));
        bytes(&mut dense, 9, &deltas(self.nodes.iter().map(|node| (node.2 * 1e7).round() as i64)));
        let mut keys_values = Vec::new();
        for node in &self.nodes {
            for (key, value) in node.3 {
                varint(&mut keys_values, words.index(key));
                varint(&mut keys_values, words.index(value));
            }
            varint(&mut keys_values, 0);
        }
        bytes(&mut dense, 10, &keys_values);
        bytes(&mut group, 2, &dense);
        for (id, nodes, tags) in &self.ways {
            let mut way = Vec::new();
            number(&mut way, 1, *id as u64);
            words.tags(&mut way, tags);
            bytes(&mut way, 8, &deltas(nodes.iter().copied()));
            bytes(&mut group, 3, &way);
        }
        for (number_of, (members, tags)) in self.relations.iter().enumerate() {
            let mut relation = Vec::new();
            number(&mut relation, 1, number_of as u64 + 1);
            words.tags(&mut relation, tags);
            let (mut roles, mut kinds) = (Vec::new(), Vec::new());
            for member in members {
                varint(&mut roles, words.index(member.2));
                varint(&mut kinds, member.0);
            }
            bytes(&mut relation, 8, &roles);
            bytes(&mut relation, 9, &deltas(members.iter().map(|member| member.1)));
            bytes(&mut relation, 10, &kinds);
            bytes(&mut group, 4, &relation);
        }
        let mut table = Vec::new();
        words.0.iter().for_each(|word| bytes(&mut table, 1, word.as_bytes()));
        let mut block = Vec::new();
        bytes(&mut block, 1, &table);
        bytes(&mut block, 2, &group);
        let mut out = header();
        out.extend(blob("OSMData", &block));
        out
    }
}

/// A folder of this test run that is removed at the end.
pub struct Folder(std::path::PathBuf);

impl Folder {
    /// A new folder.
    pub fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("wattfarer-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    /// A file with that content.
    pub fn file(&self, name: &str, content: &[u8]) -> std::path::PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
