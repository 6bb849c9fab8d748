//! Country codes of three letters, as OCPI writes them, in two.

/// Pairs of ISO 3166-1: three letters, then two. Countries with public charging.
const CODES: &str = "\
ALB AL AND AD ARE AE ARG AR ARM AM AUS AU AUT AT AZE AZ BEL BE BGR BG BHR BH BIH BA BLR BY BRA BR CAN CA CHE CH CHL CL \
CHN CN COL CO CRI CR CYP CY CZE CZ DEU DE DNK DK ECU EC EGY EG ESP ES EST EE FIN FI FRA FR FRO FO GBR GB GEO GE GGY GG \
GIB GI GRC GR GRL GL HKG HK HRV HR HUN HU IDN ID IMN IM IND IN IRL IE ISL IS ISR IL ITA IT JEY JE JOR JO JPN JP KAZ KZ \
KEN KE KOR KR KWT KW LIE LI LTU LT LUX LU LVA LV MAC MO MAR MA MCO MC MDA MD MEX MX MKD MK MLT MT MNE ME MUS MU MYS MY \
NLD NL NOR NO NZL NZ OMN OM PAN PA PER PE PHL PH POL PL PRI PR PRT PT QAT QA REU RE ROU RO RUS RU RWA RW SAU SA SGP SG \
SMR SM SRB RS SVK SK SVN SI SWE SE THA TH TUN TN TUR TR TWN TW UKR UA URY UY USA US UZB UZ VAT VA VNM VN XKX XK ZAF ZA";

/// Two letters of three; none for a code not listed.
pub(super) fn two_letters(three: &str) -> Option<&'static str> {
    let mut words = CODES.split_ascii_whitespace();
    while let (Some(long), Some(short)) = (words.next(), words.next()) {
        if long.eq_ignore_ascii_case(three) {
            return Some(short);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_pairs() {
        assert_eq!((two_letters("DEU"), two_letters("zaf"), two_letters("XYZ")), (Some("DE"), Some("ZA"), None));
        let lengths: Vec<usize> = CODES.split_ascii_whitespace().map(str::len).collect();
        assert!(lengths.chunks(2).all(|pair| pair == [3, 2]));
    }
}
