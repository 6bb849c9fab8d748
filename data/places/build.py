"""Build `places.tsv.gz`, the gazetteer: names, country, population and position of towns.

    python3 data/places/build.py [--packages FOLDER]

README.md of this folder gives origin, licence and field meanings.
"""

import os
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "networks"))

import packages  # noqa: E402
import wfnet  # noqa: E402

SMALLEST_POPULATION = 1000
# at most so many alternates for a place of at least this population
CAPS = [(500_000, 50), (100_000, 20), (20_000, 8), (0, 3)]
# an alternate that is the own name of another place of this size, or of a capital, is left to that
# place; WANTED alternates only when that place has at least a quarter of the population
OWN_NAME_POPULATION = 5_000
# Letters that no decomposition takes apart; the engine's matching folds them the same way.
LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"})
# The table does not say which language an alternate is of. These, which people type most, come first
# and are never left out, where the table lists them for a place.
WANTED = {
    "Munich", "Cologne", "Nuremberg", "Vienna", "Prague", "Warsaw", "Cracow", "Krakow", "Rome", "Milan", "Turin", "Venice", "Florence",
    "Naples", "Genoa", "Lisbon", "Porto", "Oporto", "Seville", "Saragossa", "Athens", "Thessaloniki", "Salonica", "Copenhagen", "Gothenburg",
    "Helsinki", "Turku", "Reykjavik", "Brussels", "Antwerp", "Ghent", "Bruges", "Liege", "The Hague", "Geneva", "Zurich", "Basel", "Berne",
    "Lucerne", "Bucharest", "Belgrade", "Sofia", "Budapest", "Moscow", "Saint Petersburg", "St. Petersburg", "St Petersburg", "Kiev", "Kyiv",
    "Odessa", "Lviv", "Istanbul", "Marseilles", "Lyons", "Strasbourg", "Hanover", "Brunswick", "Frankfurt", "New York", "Beijing", "Peking", "Shanghai",
    "Guangzhou", "Canton", "Tokyo", "Kyoto", "Osaka", "Seoul", "Mumbai", "Bombay", "Calcutta", "Kolkata", "Madras", "Chennai", "Delhi",
    "Bangalore", "Bengaluru", "Cairo", "Alexandria", "Tangier", "Marrakech", "Fez", "Casablanca", "Tehran", "Baghdad", "Damascus", "Jerusalem", "Tel Aviv",
    "Mexico City", "Sao Paulo", "Rio de Janeiro", "Brasilia", "Havana", "Montreal", "Quebec", "Quebec City", "Saigon", "Ho Chi Minh City", "Rangoon", "Yangon",
    "Wien", "Praha", "Warszawa", "Roma", "Milano", "Torino", "Venezia", "Firenze", "Napoli", "Genova", "Lisboa", "Sevilla", "Zaragoza", "Athina", "Athen",
    "København", "Kopenhagen", "Göteborg", "Bruxelles", "Brussel", "Brüssel", "Antwerpen", "Gent", "Brugge", "Lüttich", "Den Haag", "'s-Gravenhage", "Genève", "Genf",
    "Zürich", "Bern", "Luzern", "București", "Bukarest", "Beograd", "Belgrad", "Moskva", "Moskau", "Köln", "Nürnberg", "München", "Monaco di Baviera", "Hannover",
    "Straßburg", "Mailand", "Rom", "Venedig", "Florenz", "Neapel", "Genua", "Lissabon", "Warschau", "Krakau", "Danzig", "Gdansk", "Breslau", "Wroclaw", "Posen",
    "Stettin", "Prag", "Parigi", "Parijs", "Londres", "Londra", "London", "Paris", "Nice", "Nizza", "Aix-la-Chapelle", "Aachen", "Trier", "Treves", "Ratisbon",
    "Bozen", "Bolzano", "Meran", "Trento", "Trient", "Innsbruck", "Kaliningrad", "Königsberg", "Ljubljana", "Laibach", "Pressburg", "Bratislava", "Agram", "Zagreb",
    "Nova York", "Nueva York", "LA", "NYC", "Los Angeles", "Dunkirk", "Ostend", "Calais", "Corunna", "Cordova", "Majorca", "Palma de Mallorca", "Leghorn", "Livorno", "Mantua",
    "Padua", "Syracuse", "Valletta", "Nicosia", "Skopje", "Tirana", "Podgorica", "Pristina", "Sarajevo", "Chisinau", "Minsk", "Vilnius", "Wilna", "Riga", "Tallinn", "Reval",
}


def fold(name):
    """The form in which names are matched: no case, no diacritics, single blanks, no dots and apostrophes."""
    name = unicodedata.normalize("NFKD", name.casefold())
    name = "".join(c for c in name if not unicodedata.combining(c)).translate(LETTERS)
    for mark in ".'’‘`":
        name = name.replace(mark, "")
    return " ".join(name.replace("-", " ").split())


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c == "’" for c in name)


def alternates(name, ascii_name, listed, population, owned):
    cap = next(count for least, count in CAPS if population >= least)
    seen, out = {fold(name)}, []
    listed = [x.strip() for x in listed.split(",")]
    # the ASCII name differs from the folded one where umlauts are written out (Muenchen)
    candidates = ([ascii_name] + [x for x in listed if x in WANTED]
                  + sorted((x for x in listed if plausible(x)), key=lambda x: (not x.isascii(), len(x), x)))
    for candidate in candidates:
        if not candidate or not is_latin(candidate) or fold(candidate) in seen:
            continue
        owner = owned.get(fold(candidate), 0)
        if owner and (candidate not in WANTED or owner * 4 >= population):
            continue
        if len(out) >= cap and candidate not in WANTED:
            continue
        seen.add(fold(candidate))
        out.append(candidate)
    return out


def plausible(name):
    """Names in capitals at their start; lower case marks transliterations by rule, capitals only are codes."""
    return (len(name) > 1 and is_latin(name) and name[0].isupper() and not (name.isupper() and len(name) <= 4)
            and "(" not in name and " - " not in name and "'" not in name[1:] and not any(c in name for c in '~|"/;'))


def main():
    kept = []
    for line in packages.read("cities1000.txt", packages.packages_folder(sys.argv)).decode().split("\n"):
        cells = line.split("\t")
        # abandoned, historical and destroyed places are no destinations
        if (len(cells) == 19 and cells[7] not in ("PPLH", "PPLQ", "PPLW")
                and int(cells[14] or 0) >= SMALLEST_POPULATION):
            kept.append(cells)
    owned = {}
    for cells in kept:
        if int(cells[14]) >= OWN_NAME_POPULATION or cells[7] == "PPLC":
            owned[fold(cells[1])] = max(int(cells[14]), owned.get(fold(cells[1]), 0))
    rows = []
    for cells in kept:
        name, population = cells[1].replace("|", " ").strip(), int(cells[14])
        others = alternates(name, cells[2].strip(), cells[3], population, owned)
        rows.append((-population, int(cells[0]), name, "|".join(others), cells[8], population,
                     f"{float(cells[4]):.4f}", f"{float(cells[5]):.4f}"))
    rows.sort(key=lambda row: (row[4], row[0], row[1]))
    text = "name\talternates\tcountry_code\tpopulation\tlat\tlon\n" + "".join(
        "\t".join(str(x) for x in row[2:]) + "\n" for row in rows)
    size = wfnet.write_gzip(os.path.join(HERE, "places.tsv.gz"), text.encode())
    print(f"{len(rows)} places, {len(text.encode())} bytes, packed {size}", file=sys.stderr)

    best = {}
    for row in rows:
        for known in [row[2]] + [x for x in row[3].split("|") if x]:
            key = fold(known)
            if key not in best or row[5] > best[key][5]:
                best[key] = row
    for asked, country in EXPECTED.items():
        found = best.get(fold(asked))
        if not found or found[4] != country:
            raise ValueError(f"{asked} gives {found and found[2:6]}, expected {country}")


# the largest place of this name must lie in this country
EXPECTED = {
    "Canberra": "AU", "Reykjavik": "IS", "Oslo": "NO", "Lisbon": "PT", "Warsaw": "PL", "Munich": "DE", "New York": "US", "New York City": "US",
    "Los Angeles": "US", "Seattle": "US", "Miami": "US", "London": "GB", "Paris": "FR", "Berlin": "DE", "München": "DE", "Muenchen": "DE", "Roma": "IT", "Rome": "IT",
    "Copenhagen": "DK", "Kobenhavn": "DK", "Vienna": "AT", "Wien": "AT", "Prague": "CZ", "Milan": "IT", "Milano": "IT", "Florence": "IT",
    "Venice": "IT", "Naples": "IT", "Turin": "IT", "Genoa": "IT", "Cologne": "DE", "Köln": "DE", "Nuremberg": "DE", "Hanover": "DE", "Frankfurt": "DE",
    "Gothenburg": "SE", "Goteborg": "SE", "Brussels": "BE", "Antwerp": "BE", "Ghent": "BE", "The Hague": "NL", "Geneva": "CH", "Zurich": "CH", "Basel": "CH",
    "Athens": "GR", "Belgrade": "RS", "Bucharest": "RO", "Moscow": "RU", "Saint Petersburg": "RU", "Kiev": "UA", "Istanbul": "TR", "Warszawa": "PL",
    "Krakow": "PL", "Seville": "ES", "Zaragoza": "ES", "New Delhi": "IN", "Nice": "FR", "Barcelona": "ES", "Madrid": "ES", "Lyon": "FR", "Marseille": "FR", "Strasbourg": "FR", "Dublin": "IE", "Cork": "IE",
    "Edinburgh": "GB", "Bergen": "NO", "Stockholm": "SE", "Helsinki": "FI", "Tallinn": "EE", "Akureyri": "IS", "Odense": "DK", "Chicago": "US", "Denver": "US",
    "San Francisco": "US", "Toronto": "CA", "Montreal": "CA", "Vancouver": "CA", "Mexico City": "MX", "Sydney": "AU", "Melbourne": "AU", "Perth": "AU", "Auckland": "NZ",
    "Wellington": "NZ", "Tokyo": "JP", "Osaka": "JP", "Kyoto": "JP", "Beijing": "CN", "Shanghai": "CN", "Delhi": "IN", "Mumbai": "IN", "Cairo": "EG", "Cape Town": "ZA",
    "Johannesburg": "ZA", "Sao Paulo": "BR", "Rio de Janeiro": "BR", "Buenos Aires": "AR", "Seoul": "KR", "Lisboa": "PT", "Warschau": "PL",
    "Kopenhagen": "DK", "Mailand": "IT", "Tromso": "NO", "Trondheim": "NO", "Innsbruck": "AT", "Bolzano": "IT", "Aarhus": "DK", "Malmo": "SE", "Luxembourg": "LU", "Monaco": "MC",
}


if __name__ == "__main__":
    main()
