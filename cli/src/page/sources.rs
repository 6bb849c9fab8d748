//! What the reader should know, and whose data it is.

use super::facts::Facts;
use crate::plot::panel::escaped;
use std::fmt::Write;
use wattfarer::answer::InputSource;

/// Notices, inputs, data with licence, and the version.
pub fn section(out: &mut String, facts: &Facts<'_>) {
    let answer = facts.answer;
    out.push_str("<footer>\n");
    if !answer.notices.is_empty() {
        out.push_str("<section aria-labelledby=\"notices\"><h2 id=\"notices\">Good to know</h2>\n<ul>\n");
        for notice in &answer.notices {
            let _ = writeln!(out, "<li>{}</li>", escaped(&notice.text));
        }
        out.push_str("</ul></section>\n");
    }
    out.push_str("<section aria-labelledby=\"data\"><h2 id=\"data\">Data</h2>\n<ul>\n");
    for data in &answer.data {
        let _ = writeln!(
            out,
            "<li><b>{}</b> {}{}, {}: {}</li>",
            escaped(&data.kind),
            escaped(&data.id),
            data.as_of.as_ref().map(|date| format!(" of {}", escaped(date))).unwrap_or_default(),
            escaped(&data.licence),
            escaped(&data.attribution)
        );
    }
    out.push_str(
        "<li><b>map background</b> Natural Earth, public domain: made with Natural Earth</li>\n\
         <li><b>town names</b> GeoNames, CC BY 3.0</li>\n</ul>\n\
         <p><a href=\"https://www.openstreetmap.org/copyright\" rel=\"noreferrer\">OpenStreetMap: copyright and licence</a></p>\
         </section>\n",
    );
    out.push_str("<section aria-labelledby=\"inputs\"><h2 id=\"inputs\">Asked for</h2>\n<ul class=\"inputs\">\n");
    for input in &answer.inputs {
        let source = if input.source == InputSource::Default { " (default)" } else { "" };
        let _ = writeln!(out, "<li><code>{} = {}</code>{source}</li>", escaped(&input.name), escaped(&input.value));
    }
    let _ = write!(
        out,
        "</ul></section>\n<p class=\"version\">Wattfarer {}. This page loads nothing from anywhere.</p>\n</footer>\n",
        escaped(&answer.engine_version)
    );
}
