//! The container of `.wfmap` and `.wfst` files: a checked header and named sections.
//!
//! ```text
//! header 40 bytes:  magic 8 | format version u32 | sections u32 | file length u64 | reserved 12 | CRC-32C of header and table u32
//! table 32 bytes a section:  name 8 | offset u64 | length u64 | CRC-32C u32 | reserved u32
//! sections, each at a multiple of 64
//! ```
//!
//! Little-endian throughout. Header, table and bounds are verified on every opening. Section checksums, and what the reader
//! checks inside sections, are verified on the first one, which a stamp file beside the map remembers (`FILE.checked`: size,
//! modification time and the header's checksum), and on request.

use super::mapping::Bytes;
use crate::{Error, ErrorKind, Result};
use std::io::Write;
use std::path::{Path, PathBuf};

const HEADER: usize = 40;
const ENTRY: usize = 32;
const ALIGNMENT: usize = 64;
const MOST_SECTIONS: usize = 64;

/// A file of sections, opened.
pub(crate) struct Sections {
    bytes: Bytes,
    table: Vec<Section>,
}

/// A file of sections whose content may have to be checked.
pub(crate) struct Opened {
    pub(crate) sections: Sections,
    /// Checked before, by this version, and not changed since.
    pub(crate) is_known: bool,
    /// To be remembered when everything was found right.
    pub(crate) stamp: Option<Stamp>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Section {
    name: [u8; 8],
    start: usize,
    length: usize,
    checksum: u32,
}

fn bad(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::BadData, message).with_hint("build or download the file again")
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at.checked_add(8)?)?.try_into().ok()?))
}

fn name_of(name: &str) -> [u8; 8] {
    let mut padded = [b' '; 8];
    for (byte, letter) in padded.iter_mut().zip(name.bytes()) {
        *byte = letter;
    }
    padded
}

impl Sections {
    /// Opens a file whose magic and format version must be those given.
    pub(crate) fn open(path: &Path, magic: [u8; 8], version: u32) -> Result<Self> {
        let opened = Self::open_checked(path, magic, version)?;
        if let Some(stamp) = opened.stamp.filter(|_| !opened.is_known) {
            stamp.remember(path);
        }
        Ok(opened.sections)
    }

    /// The same for a reader that checks the content itself before it is remembered as right.
    pub(crate) fn open_checked(path: &Path, magic: [u8; 8], version: u32) -> Result<Opened> {
        let named = |error: Error| error.with_detail("file", path.display());
        let sections = Self::read(Bytes::map(path)?, magic, version).map_err(named)?;
        let stamp = Stamp::of(path, &sections);
        let is_known = stamp.as_ref().is_some_and(|stamp| stamp.is_remembered(path));
        if !is_known {
            sections.verify().map_err(named)?;
        }
        Ok(Opened { sections, is_known, stamp })
    }

    /// Reads a container from memory, header, table and bounds verified.
    pub(crate) fn read(bytes: Bytes, magic: [u8; 8], version: u32) -> Result<Self> {
        let data = bytes.as_slice();
        let short = || bad(format!("{} bytes are too few for a header", data.len()));
        if data.get(..8).ok_or_else(short)? != magic {
            return Err(bad("the file does not begin like one of this kind")
                .with_hint("roads are .wfmap files, stations are .wfst files"));
        }
        let found = u32_at(data, 8).ok_or_else(short)?;
        if found != version {
            return Err(Error::new(
                ErrorKind::Unsupported,
                format!("format version {found}, this program reads {version}"),
            )
            .with_hint("build the file again with this version"));
        }
        let count = u32_at(data, 12).ok_or_else(short)? as usize;
        let length = u64_at(data, 16).ok_or_else(short)?;
        if length != data.len() as u64 {
            return Err(bad(format!("the file has {} bytes, its header says {length}", data.len())));
        }
        if count > MOST_SECTIONS {
            return Err(bad(format!("{count} sections are more than {MOST_SECTIONS}")));
        }
        let table_end = HEADER + count * ENTRY;
        let table = data.get(HEADER..table_end).ok_or_else(short)?;
        let checksum = crc32c::crc32c_append(crc32c::crc32c(&data[..HEADER - 4]), table);
        if u32_at(data, HEADER - 4) != Some(checksum) {
            return Err(bad("the header's checksum is wrong"));
        }
        let mut sections = Vec::with_capacity(count);
        for entry in table.chunks_exact(ENTRY) {
            let (start, size) = (u64_at(entry, 8).unwrap_or(u64::MAX), u64_at(entry, 16).unwrap_or(u64::MAX));
            let end = start.checked_add(size).filter(|&end| end <= length && start % ALIGNMENT as u64 == 0);
            if end.is_none() {
                return Err(bad("a section lies outside the file"));
            }
            let mut name = [0; 8];
            name.copy_from_slice(&entry[..8]);
            sections.push(Section {
                name,
                start: start as usize,
                length: size as usize,
                checksum: u32_at(entry, 24).unwrap_or(0),
            });
        }
        Ok(Sections { bytes, table: sections })
    }

    /// Checks the checksum of every section.
    pub(crate) fn verify(&self) -> Result<()> {
        for section in &self.table {
            let data = &self.bytes.as_slice()[section.start..section.start + section.length];
            if crc32c::crc32c(data) != section.checksum {
                let name = String::from_utf8_lossy(&section.name).trim_end().to_string();
                return Err(
                    bad(format!("section {name} is damaged: its checksum is wrong")).with_detail("section", name)
                );
            }
        }
        Ok(())
    }

    /// The bytes of a section.
    pub(crate) fn raw(&self, name: &str) -> Result<&[u8]> {
        Ok(&self.bytes.as_slice()[self.range(name)?])
    }

    /// A section as values; `count` of them when given.
    pub(crate) fn values<T: bytemuck::AnyBitPattern>(&self, name: &str, count: Option<usize>) -> Result<&[T]> {
        let values: &[T] = bytemuck::try_cast_slice(self.raw(name)?)
            .map_err(|_| bad(format!("section {name} has a length that does not fit its values")))?;
        match count {
            Some(count) if count != values.len() => {
                Err(bad(format!("section {name} has {} values instead of {count}", values.len())))
            }
            _ => Ok(values),
        }
    }

    /// Whether there is a section of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        let wanted = name_of(name);
        self.table.iter().any(|section| section.name == wanted)
    }

    /// Where the bytes of a section lie.
    pub(crate) fn range(&self, name: &str) -> Result<std::ops::Range<usize>> {
        let wanted = name_of(name);
        let section = self.table.iter().find(|section| section.name == wanted);
        section
            .map(|section| section.start..section.start + section.length)
            .ok_or_else(|| bad(format!("section {name} is missing")))
    }

    /// The values in a range of bytes that [`Sections::range`] gave and whose length was checked.
    pub(crate) fn values_in<T: bytemuck::AnyBitPattern>(&self, range: std::ops::Range<usize>) -> &[T] {
        bytemuck::try_cast_slice(&self.bytes.as_slice()[range]).unwrap_or(&[])
    }

    /// Size of the whole in bytes.
    pub(crate) fn size(&self) -> usize {
        self.bytes.as_slice().len()
    }
}

/// Puts sections together to the bytes of a file.
pub(crate) fn assemble(magic: [u8; 8], version: u32, sections: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let _ = write(&mut out, magic, version, sections);
    out
}

/// Writes sections one after another.
pub(crate) fn write(
    out: &mut impl Write,
    magic: [u8; 8],
    version: u32,
    sections: &[(&str, &[u8])],
) -> std::io::Result<()> {
    let table_end = HEADER + sections.len() * ENTRY;
    let mut table = Vec::with_capacity(sections.len() * ENTRY);
    let mut at = table_end.next_multiple_of(ALIGNMENT);
    for (name, data) in sections {
        table.extend_from_slice(&name_of(name));
        table.extend_from_slice(&(at as u64).to_le_bytes());
        table.extend_from_slice(&(data.len() as u64).to_le_bytes());
        table.extend_from_slice(&crc32c::crc32c(data).to_le_bytes());
        table.extend_from_slice(&[0; 4]);
        at = (at + data.len()).next_multiple_of(ALIGNMENT);
    }
    let mut header = Vec::with_capacity(HEADER);
    header.extend_from_slice(&magic);
    header.extend_from_slice(&version.to_le_bytes());
    header.extend_from_slice(&(sections.len() as u32).to_le_bytes());
    header.extend_from_slice(&(at as u64).to_le_bytes());
    header.extend_from_slice(&[0; 12]);
    let checksum = crc32c::crc32c_append(crc32c::crc32c(&header), &table);
    header.extend_from_slice(&checksum.to_le_bytes());
    out.write_all(&header)?;
    out.write_all(&table)?;
    let padding = |length: usize| &[0; ALIGNMENT][..length.next_multiple_of(ALIGNMENT) - length];
    out.write_all(padding(table_end))?;
    for (_, data) in sections {
        out.write_all(data)?;
        out.write_all(padding(data.len()))?;
    }
    Ok(())
}

/// Writes a whole file or nothing: beside it first, synced, then renamed.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<()> {
    write_whole_with(path, |out| out.write_all(content))
}

/// The same with a file of sections.
pub(crate) fn write_sections(path: &Path, magic: [u8; 8], version: u32, sections: &[(&str, &[u8])]) -> Result<()> {
    write_whole_with(path, |out| write(out, magic, version, sections))
}

fn write_whole_with(path: &Path, content: impl FnOnce(&mut std::fs::File) -> std::io::Result<()>) -> Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = (|| {
        let mut file = std::fs::File::create(&beside)?;
        content(&mut file)?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    })();
    written.map_err(|error| {
        // Best effort: what failed is reported, the leftover must not outlive it.
        let _ = std::fs::remove_file(&beside);
        Error::io(path, error)
    })
}

/// Rises when more is checked than before: files checked by an older version are checked again.
const CHECKS: u32 = 2;

/// Size, modification time and header's checksum of a file that was found right.
pub(crate) struct Stamp(String);

impl Stamp {
    fn of(path: &Path, sections: &Sections) -> Option<Stamp> {
        let metadata = std::fs::metadata(path).ok()?;
        let changed = metadata.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        let header = u32_at(sections.bytes.as_slice(), HEADER - 4)?;
        Some(Stamp(format!("{CHECKS} {} {} {header:08x}\n", metadata.len(), changed.as_nanos())))
    }

    fn file(path: &Path) -> PathBuf {
        let mut name = path.as_os_str().to_owned();
        name.push(".checked");
        PathBuf::from(name)
    }

    fn is_remembered(&self, path: &Path) -> bool {
        std::fs::read_to_string(Self::file(path)).is_ok_and(|text| text == self.0)
    }

    pub(crate) fn remember(&self, path: &Path) {
        // A folder that cannot be written to costs a checksum pass on every opening, nothing else.
        let _ = std::fs::write(Self::file(path), &self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAGIC: [u8; 8] = *b"WFTEST\0\0";

    #[test]
    fn what_is_written_reads_back() {
        let data = assemble(MAGIC, 3, &[("ONE", &[1, 2, 3, 4]), ("TWO", &[]), ("THREE", &[9; 100])]);
        let sections = Sections::read(Bytes::hold(&data), MAGIC, 3).unwrap();
        sections.verify().unwrap();
        assert_eq!(sections.values::<u32>("ONE", Some(1)).unwrap(), &[0x0403_0201]);
        assert_eq!(sections.raw("THREE").unwrap(), &[9; 100]);
        assert!(sections.raw("FOUR").is_err() && sections.values::<u64>("ONE", None).is_err());
        assert!(Sections::read(Bytes::hold(&data), MAGIC, 4).is_err());
    }

    #[test]
    fn every_flipped_bit_and_every_truncation_is_found() {
        let data = assemble(MAGIC, 1, &[("ONE", &[1, 2, 3, 4]), ("TWO", &[7; 70])]);
        let check = |data: &[u8]| Sections::read(Bytes::hold(data), MAGIC, 1).and_then(|sections| sections.verify());
        for at in 0..data.len() {
            assert!(check(&data[..at]).is_err(), "cut at {at}");
            for bit in 0..8 {
                let mut flipped = data.clone();
                flipped[at] ^= 1 << bit;
                // Padding between sections belongs to nobody.
                let padding = (104..128).contains(&at) || (132..192).contains(&at) || at >= 262;
                assert!(padding || check(&flipped).is_err(), "bit {bit} of byte {at}");
            }
        }
    }

    #[test]
    fn a_failing_writer_leaves_nothing_behind() {
        let folder = std::env::temp_dir().join(format!("wattfarer-sections-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        // The target is a folder, so renaming fails after everything was written.
        let target = folder.join("map.wfmap");
        std::fs::create_dir_all(target.join("inside")).unwrap();
        assert!(write_whole(&target, b"content").is_err());
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
        assert!(write_whole(&folder.join("missing/map"), b"content").is_err());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
