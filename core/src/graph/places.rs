//! Places by name: a gazetteer of 97,254 places of at least 1,000 inhabitants (GeoNames, CC BY 3.0; `data/places`).

use super::bundled;
use super::cut::BoundingBox;
use crate::answer::Notice;
use crate::{Error, ErrorKind, LatLon, Result};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use unicode_normalization::UnicodeNormalization;

/// A place of the gazetteer.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedPlace {
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country_code: String,
    /// Inhabitants, as of 2013.
    pub population: u64,
    /// Where it is.
    pub position: LatLon,
    /// Other places of that name, the largest first, as `Name, CC`.
    pub others: Vec<String>,
}

/// A place that somebody meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// Its name, or the coordinates as given.
    pub name: String,
    /// Where it is.
    pub position: LatLon,
    /// Says so when there are several of that name.
    pub notice: Option<Notice>,
}

/// The place meant by `text`: `lat,lon` in degrees, else a name as [`Gazetteer::find`] reads it. The gazetteer is
/// unpacked when the first name needs it and left in `gazetteer` for the next.
///
/// ```
/// use wattfarer::graph::places;
/// let mut names = None;
/// assert_eq!(places::locate("from", "-33.9,151.2", &mut names)?.position.lat, -33.9);
/// assert!(names.is_none());
/// let paris = places::locate("from", "Paris", &mut names)?;
/// assert_eq!(paris.notice.map(|notice| notice.code), Some("ambiguous_place".to_string()));
/// assert!(places::locate("from", "97.0,151.2", &mut names).is_err());
/// # Ok::<(), wattfarer::Error>(())
/// ```
///
/// # Errors
/// `invalid_input` naming `field` for coordinates off the globe, `not_found` for an unknown name or when the gazetteer is
/// not installed.
pub fn locate(field: &str, text: &str, gazetteer: &mut Option<Gazetteer>) -> Result<Located> {
    if let Some((lat, lon)) = text.split_once(',')
        && let (Ok(lat), Ok(lon)) = (lat.trim().parse(), lon.trim().parse())
    {
        return Ok(Located { name: text.to_string(), position: LatLon::new(field, lat, lon)?, notice: None });
    }
    let names = match gazetteer {
        Some(names) => names,
        None => gazetteer.insert(Gazetteer::bundled()?),
    };
    let place = names.find(field, text)?;
    let notice = (!place.others.is_empty()).then(|| {
        let (name, country, count) = (&place.name, &place.country_code, place.others.len() + 1);
        let told = format!("{text} is taken as {name}, {country}: the largest of {count}");
        Notice { field: Some(field.into()), ..Notice::new("ambiguous_place", told) }
    });
    Ok(Located { name: place.name, position: place.position, notice })
}

/// The names of the gazetteer, unpacked.
#[derive(Clone)]
pub struct Gazetteer {
    text: Arc<str>,
    index: Arc<Index>,
}

/// Where names stand, for those who ask often: making it takes as long as reading all names a few times.
#[derive(Default)]
struct Index {
    asked: AtomicU32,
    /// Hash of a folded name and where its row begins, rising.
    rows: OnceLock<Box<[(u64, u32)]>>,
}

/// So many names are looked for row by row before the index is made.
const FEW: u32 = 6;

fn hash_of(folded: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    folded.hash(&mut hasher);
    hasher.finish()
}

impl Index {
    fn rows(&self, text: &str) -> Result<&[(u64, u32)]> {
        if let Some(rows) = self.rows.get() {
            return Ok(rows);
        }
        let mut rows = Vec::new();
        for line in text.lines().skip(1) {
            crate::cancel::check()?;
            let begins = (line.as_ptr() as usize - text.as_ptr() as usize) as u32;
            let mut columns = line.splitn(3, '\t');
            let own = columns.next().into_iter();
            let alternates = columns.next().unwrap_or_default().split('|');
            rows.extend(own.chain(alternates).map(|name| (hash_of(&fold(name)), begins)));
        }
        rows.sort_unstable();
        rows.dedup();
        Ok(self.rows.get_or_init(|| rows.into()))
    }
}

struct Row<'a> {
    name: &'a str,
    country_code: &'a str,
    population: u64,
    lat: f64,
    lon: f64,
}

impl<'a> Row<'a> {
    fn read(line: &'a str) -> Option<Row<'a>> {
        let mut columns = line.split('\t');
        Some(Row {
            name: columns.next()?,
            country_code: columns.nth(1)?,
            population: columns.next()?.parse().ok()?,
            lat: columns.next()?.parse().ok()?,
            lon: columns.next()?.parse().ok()?,
        })
    }

    fn place(&self) -> NamedPlace {
        NamedPlace {
            name: self.name.into(),
            country_code: self.country_code.into(),
            population: self.population,
            position: LatLon { lat: self.lat, lon: self.lon },
            others: Vec::new(),
        }
    }
}

impl Gazetteer {
    /// The bundled one.
    ///
    /// # Errors
    /// `not_found` when the data is not installed, `bad_data` when it is damaged, `cancelled` when the caller's flag is raised.
    pub fn bundled() -> Result<Self> {
        // Unpacked once: plan after plan asks for names.
        static KEPT: OnceLock<Gazetteer> = OnceLock::new();
        if let Some(kept) = KEPT.get() {
            return Ok(kept.clone());
        }
        let read = Self::read()?;
        Ok(KEPT.get_or_init(|| read).clone())
    }

    fn read() -> Result<Self> {
        let bytes = bundled::unpacked_file("places/places.tsv.gz")?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Error::new(ErrorKind::BadData, "the gazetteer is damaged: it is not text"))?;
        Ok(Gazetteer { text: text.into(), index: Arc::default() })
    }

    /// Rows that may have a name once folded, in the order of the file.
    fn rows_of(&self, wanted: &str) -> Result<Vec<&str>> {
        if self.index.asked.fetch_add(1, Ordering::Relaxed) < FEW {
            return Ok(self.text.lines().skip(1).collect());
        }
        let (rows, hash) = (self.index.rows(&self.text)?, hash_of(wanted));
        let first = rows.partition_point(|row| row.0 < hash);
        let same = rows[first..].iter().take_while(|row| row.0 == hash);
        Ok(same.filter_map(|row| self.text.get(row.1 as usize..)?.lines().next()).collect())
    }

    /// The place meant by `text`: a name or exonym, upper or lower case, with or without accents, `Name, CC` for the
    /// one of a country. Of several the largest; `others` names the rest.
    ///
    /// # Errors
    /// `not_found` naming `field`, with names that look alike as hint; `cancelled` when the caller's flag is raised.
    pub fn find(&self, field: &str, text: &str) -> Result<NamedPlace> {
        let (name, country) = match text.rsplit_once(',') {
            Some((name, country)) if country.trim().len() == 2 => (name, Some(country.trim().to_uppercase())),
            _ => (text, None),
        };
        let wanted = fold(name);
        let mut found: Vec<Row> = Vec::new();
        for line in self.rows_of(&wanted)? {
            crate::cancel::check()?;
            // Names come first in a row; most rows are passed over without reading the rest of it.
            let mut columns = line.splitn(3, '\t');
            let (Some(own), Some(alternates)) = (columns.next(), columns.next()) else { continue };
            if folds_to(own, &wanted) || alternates.split('|').any(|alternate| folds_to(alternate, &wanted)) {
                found.extend(Row::read(line));
            }
        }
        found.retain(|row| country.as_ref().is_none_or(|country| country == row.country_code));
        // The order of the file breaks ties.
        found.sort_by_key(|row| std::cmp::Reverse(row.population));
        let Some(first) = found.first().filter(|_| !wanted.is_empty()) else {
            return Err(self.not_found(field, text, &wanted)?);
        };
        Ok(NamedPlace {
            name: first.name.into(),
            country_code: first.country_code.into(),
            population: first.population,
            position: LatLon::new(field, first.lat, first.lon)?,
            others: found[1..].iter().map(|row| format!("{}, {}", row.name, row.country_code)).collect(),
        })
    }

    /// The `most` largest places inside a box, the largest first.
    pub fn largest(&self, bounds: &BoundingBox, most: usize) -> Vec<NamedPlace> {
        let rows = self.text.lines().skip(1).filter_map(Row::read);
        let mut rows: Vec<Row> = rows.filter(|row| bounds.holds(LatLon { lat: row.lat, lon: row.lon })).collect();
        // The order of the file breaks ties.
        rows.sort_by_key(|row| std::cmp::Reverse(row.population));
        rows.truncate(most);
        rows.iter().map(Row::place).collect()
    }

    /// The place nearest to a position, if there is any.
    pub fn nearest(&self, position: LatLon) -> Option<NamedPlace> {
        let distance_m = |row: &Row| position.distance_m(LatLon { lat: row.lat, lon: row.lon });
        let rows = self.text.lines().skip(1).filter_map(Row::read);
        rows.min_by(|a, b| distance_m(a).total_cmp(&distance_m(b))).map(|row| row.place())
    }

    fn not_found(&self, field: &str, text: &str, wanted: &str) -> Result<Error> {
        let error = Error::new(ErrorKind::NotFound, format!("no place is called {text:?}")).with_field(field);
        let mut near: Vec<(f64, u64, &str)> = Vec::new();
        for row in self.text.lines().skip(1).filter_map(Row::read).filter(|row| row.population >= 5_000) {
            crate::cancel::check()?;
            let likeness = strsim::jaro_winkler(&fold(row.name), wanted);
            if likeness > 0.9 {
                near.push((likeness, row.population, row.name));
            }
        }
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)));
        near.dedup_by_key(|place| place.2);
        let names: Vec<&str> = near.iter().take(3).map(|place| place.2).collect();
        Ok(error.with_hint(if names.is_empty() {
            "give a place of at least 1,000 inhabitants, or lat,lon in degrees".to_string()
        } else {
            format!("did you mean {}? lat,lon works too", names.join(", "))
        }))
    }
}

/// Whether `name` is `wanted` once folded; plain letters are compared without allocating.
fn folds_to(name: &str, wanted: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphabetic() || byte == b' ';
    if name.bytes().all(plain) { name.eq_ignore_ascii_case(wanted) } else { fold(name) == wanted }
}

/// A name without case, accents and punctuation; the rules are those of `data/places/README.md`.
fn fold(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for letter in name.nfkd().flat_map(char::to_lowercase) {
        let replaced = match letter {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' | 'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            'ħ' => "h",
            '.' | '\'' | '’' | '`' => "",
            _ if unicode_normalization::char::is_combining_mark(letter) => "",
            '-' => " ",
            _ if letter.is_whitespace() => " ",
            _ => {
                out.push(letter);
                continue;
            }
        };
        if replaced != " " || !(out.is_empty() || out.ends_with(' ')) {
            out.push_str(replaced);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fold_as_the_gazetteer_says() {
        for (name, folded) in [
            ("München", "munchen"),
            ("Saint-Étienne", "saint etienne"),
            ("  New   York ", "new york"),
            ("St. John's", "st johns"),
            ("Łódź", "lodz"),
            ("Ålesund", "alesund"),
            ("İzmir", "izmir"),
        ] {
            assert_eq!(fold(name), folded);
        }
    }

    #[test]
    fn well_known_places_are_where_they_are() {
        let gazetteer = Gazetteer::bundled().unwrap();
        // Positions to a tenth of a degree, from any atlas.
        for (name, country, lat, lon) in [
            ("Paris", "FR", 48.9, 2.3),
            ("berlin", "DE", 52.5, 13.4),
            ("Munich", "DE", 48.1, 11.6),
            ("munchen", "DE", 48.1, 11.6),
            ("Paris, US", "US", 33.7, -95.6),
            ("New York", "US", 40.7, -74.0),
            ("Los Angeles", "US", 34.1, -118.2),
            ("Reykjavik", "IS", 64.1, -21.9),
            ("Lisbon", "PT", 38.7, -9.1),
            ("Canberra", "AU", -35.3, 149.1),
        ] {
            let place = gazetteer.find("from", name).unwrap();
            assert_eq!(place.country_code, country, "{name}");
            assert!(place.position.distance_m(LatLon { lat, lon }) < 20_000.0, "{name}: {place:?}");
        }
        assert!(gazetteer.find("from", "Paris").unwrap().others.contains(&"Paris, US".to_string()));
        let error = gazetteer.find("from", "Strasburg-upon-Nothing").unwrap_err();
        assert_eq!((error.code(), error.field()), ("not_found", Some("from")));
        assert!(gazetteer.find("to", "Berlni").unwrap_err().hint().is_some_and(|hint| hint.contains("Berlin")));
        assert!(gazetteer.find("to", "").is_err());
        let alps = BoundingBox { west: 7.0, south: 46.0, east: 12.0, north: 49.0 };
        let names: Vec<String> = gazetteer.largest(&alps, 2).into_iter().map(|place| place.name).collect();
        assert_eq!(names, ["München", "Stuttgart"]);
    }

    #[test]
    fn reading_the_names_stops_on_request() {
        use crate::CancelFlag;
        use std::time::{Duration, Instant};
        let all = Gazetteer::bundled().unwrap();
        let fresh = |asked| {
            let places = Gazetteer { text: all.text.clone(), index: Arc::default() };
            places.index.asked.store(asked, Ordering::Relaxed);
            places
        };
        let works: [(&str, &dyn Fn() -> Result<()>); 4] = [
            ("unpacking", &|| Gazetteer::read().map(drop)),
            ("row by row", &|| fresh(0).find("from", "Munich").map(drop)),
            ("the index", &|| fresh(FEW).find("from", "Munich").map(drop)),
            ("names that look alike", &|| fresh(0).find("from", "Strasburg-upon-Nothing").map(drop)),
        ];
        for (name, work) in works {
            let raised = CancelFlag::new();
            raised.cancel();
            assert_eq!(raised.during(work).unwrap_err().kind(), ErrorKind::Cancelled, "{name}");
            // Raised while the work goes on, every millisecond of its first fifty.
            for after_ms in 1..50 {
                let flag = CancelFlag::new();
                let ended = std::thread::scope(|scope| {
                    let raise = scope.spawn(|| {
                        std::thread::sleep(Duration::from_millis(after_ms));
                        flag.cancel();
                        Instant::now()
                    });
                    let outcome = flag.during(work);
                    let took = Instant::now().saturating_duration_since(raise.join().unwrap());
                    outcome.is_err_and(|error| error.kind() == ErrorKind::Cancelled).then_some(took)
                });
                let Some(took) = ended else { continue };
                assert!(took < Duration::from_millis(50), "{name}, stopped after {after_ms} ms: {took:?} more");
            }
        }
    }

    #[test]
    fn an_index_finds_what_reading_all_rows_finds() {
        let names = [
            "Munich",
            "münchen",
            "Paris",
            "Springfield, US",
            "s hertogenbosch",
            "nowhere at all",
            "",
            "Łódź",
            "San José",
        ];
        let all = Gazetteer::bundled().unwrap();
        let slow = Gazetteer { text: all.text.clone(), index: Arc::default() };
        let quick = Gazetteer { text: all.text.clone(), index: Arc::default() };
        quick.index.asked.store(FEW, Ordering::Relaxed);
        for name in names {
            slow.index.asked.store(0, Ordering::Relaxed);
            let told = |places: &Gazetteer| places.find("from", name).map_err(|error| error.to_string());
            assert_eq!(told(&slow), told(&quick), "{name}");
        }
    }
}
