//! No content of an extract makes the reader panic or take memory without bound.

use crate::osm::{crossing, imported, options};
use crate::pbf::{Folder, blob, bytes, header, number};
use wattfarer::graph::import_osm;
use wattfarer_tests::{cases, test_data};

#[test]
fn an_extract_cut_at_any_byte_is_refused() {
    let whole = crossing().bytes();
    let folder = Folder::new("osm-cut");
    let ends_a_block = header().len();
    for end in 0..whole.len() {
        let file = folder.file("cut.osm.pbf", &whole[..end]);
        match import_osm(&file, &options()) {
            Err(error) => assert!(error.code() == "bad_data" && error.field() == Some("osm"), "{end}: {error:?}"),
            Ok(import) => assert!(end == ends_a_block && import.network.edges.is_empty(), "cut at {end}"),
        }
    }
}

#[test]
fn an_extract_with_any_bit_flipped_is_read_or_refused() {
    let whole = crossing().bytes();
    let folder = Folder::new("osm-flip");
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut damaged = whole.clone();
            damaged[at] ^= 1 << bit;
            if let Err(error) = import_osm(&folder.file("flip.osm.pbf", &damaged), &options()) {
                assert!(["bad_data", "unsupported"].contains(&error.code()), "{at}.{bit}: {error:?}");
            }
        }
    }
}

#[test]
fn a_block_of_any_content_is_read_or_refused() {
    // Behind zlib's checksum: what a crafted file can hold.
    let folder = Folder::new("osm-content");
    let mut block = Vec::new();
    let mut table = Vec::new();
    ["", "highway", "primary"].iter().for_each(|word| bytes(&mut table, 1, word.as_bytes()));
    bytes(&mut block, 1, &table);
    let mut way = Vec::new();
    number(&mut way, 1, 7);
    bytes(&mut way, 2, &[1]);
    bytes(&mut way, 3, &[2]);
    bytes(&mut way, 8, &[2, 2, 2]);
    let mut relation = Vec::new();
    bytes(&mut relation, 8, &[1, 9]);
    bytes(&mut relation, 9, &[2, 2]);
    bytes(&mut relation, 10, &[1, 3]);
    let mut dense = Vec::new();
    bytes(&mut dense, 1, &[2, 2, 2]);
    bytes(&mut dense, 8, &[0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01, 2, 2]);
    bytes(&mut dense, 9, &[2, 2, 2]);
    bytes(&mut dense, 10, &[1, 2, 0, 0, 0]);
    let mut group = Vec::new();
    bytes(&mut group, 2, &dense);
    bytes(&mut group, 3, &way);
    bytes(&mut group, 4, &relation);
    bytes(&mut block, 2, &group);
    for at in 0..block.len() {
        for value in [0, 1, 0x7f, 0x80, 0xff] {
            let mut crafted = block.clone();
            crafted[at] = value;
            let mut file = header();
            file.extend(blob("OSMData", &crafted));
            let _ = import_osm(&folder.file("content.osm.pbf", &file), &options());
        }
    }
}

#[test]
fn a_file_that_unpacks_without_end_is_stopped() {
    let bomb = blob("OSMData", &vec![0u8; 32 << 20]);
    let mut file = header();
    (0..20).for_each(|_| file.extend(&bomb));
    let folder = Folder::new("osm-bomb");
    // A block of zeros is no block of map data: it is refused at once, and so is one that hides behind a true one.
    assert!(import_osm(&folder.file("bomb.osm.pbf", &file), &options()).is_err());
    let other = blob("Padding", &vec![0u8; 32 << 20]);
    let mut file = header();
    (0..20).for_each(|_| file.extend(&other));
    let error = import_osm(&folder.file("bomb2.osm.pbf", &file), &options()).unwrap_err();
    assert_eq!(error.code(), "overloaded");
    let mut huge = 65_537u32.to_be_bytes().to_vec();
    huge.extend(vec![0; 70_000]);
    assert_eq!(import_osm(&folder.file("huge.osm.pbf", &huge), &options()).unwrap_err().code(), "bad_data");
}

#[test]
fn real_extracts_cut_anywhere_are_refused() {
    let Some(path) = test_data("map/osm/helsinki.osm.pbf") else { return };
    let whole = std::fs::read(path).unwrap();
    let folder = Folder::new("osm-real-cut");
    let count = cases(12, 3000) as usize;
    for number in 0..count {
        let end = whole.len() * number / count + number % 7;
        if let Err(error) = import_osm(&folder.file("cut.osm.pbf", &whole[..end]), &options()) {
            assert_eq!(error.code(), "bad_data");
        }
    }
}

#[test]
fn a_missing_file_and_a_folder_are_named() {
    let error = import_osm(std::path::Path::new("/nowhere/at/all.osm.pbf"), &options()).unwrap_err();
    assert_eq!(error.code(), "not_found");
    assert!(import_osm(&std::env::temp_dir(), &options()).is_err());
    let mut wrong = options();
    wrong.country = Some("Germany".into());
    let folder = Folder::new("osm-country");
    let file = folder.file("crossing.osm.pbf", &crossing().bytes());
    assert_eq!(import_osm(&file, &wrong).unwrap_err().field(), Some("country"));
    let mut wrong = options();
    wrong.elevation = Some("/nowhere/at/all".into());
    assert_eq!(import_osm(&file, &wrong).unwrap_err().field(), Some("elevation"));
    assert!(imported(&crossing()).network.edges.len() > 4);
}
