//! What lies below the route: land, borders, the grid of degrees, towns, and the scale.

use super::clip::{Window, thinned};
use super::labels::{Area, Labels};
use super::path;
use super::view::View;
use crate::plot::panel::escaped;
use std::fmt::Write;
use wattfarer::LatLon;
use wattfarer::Result;
use wattfarer::graph::land_outlines;
use wattfarer::graph::places::Gazetteer;

/// Rings with less area are left out, square units of the drawing.
const SMALLEST_RING: f64 = 2.0;

/// Sea, land, coasts, borders and the grid.
pub fn land(out: &mut String, view: &View) -> Result<()> {
    let land = land_outlines(&view.bounds())?;
    // A little larger than the drawing, so that cut edges lie outside.
    let window = Window { low: [-4.0, -4.0], high: [view.width + 4.0, view.height + 4.0] };
    let turns = [-360.0, 0.0, 360.0];
    let (mut areas, mut coasts, mut borders) = (String::new(), String::new(), String::new());
    for ring in &land.polygons {
        for turn in turns {
            let mut placed: Vec<[f64; 2]> = ring.iter().map(|at| view.place_turned(*at, turn)).collect();
            let inside = thinned(&window.ring(&placed));
            if inside.len() < 3 || area(&inside) < SMALLEST_RING {
                continue;
            }
            path(&mut areas, &inside, true);
            placed.extend(placed.first().copied());
            for part in shores(ring, &placed) {
                for line in window.line(&part) {
                    path(&mut coasts, &thinned(&line), false);
                }
            }
        }
    }
    for border in &land.borders {
        for turn in turns {
            let placed: Vec<[f64; 2]> = border.iter().map(|at| view.place_turned(*at, turn)).collect();
            for line in window.line(&placed) {
                path(&mut borders, &thinned(&line), false);
            }
        }
    }
    let _ = writeln!(
        out,
        "<rect class=\"sea\" width=\"{:.0}\" height=\"{:.0}\"/>\n<path class=\"land\" fill-rule=\"evenodd\" \
         d=\"{areas}\"/>",
        view.width, view.height
    );
    grid(out, view);
    let _ = writeln!(out, "<path class=\"coast\" d=\"{coasts}\"/>\n<path class=\"border\" d=\"{borders}\"/>");
    Ok(())
}

/// The parts of a closed ring that are coast: its cuts along the antimeridian and at the pole are none.
fn shores(ring: &[LatLon], placed: &[[f64; 2]]) -> Vec<Vec<[f64; 2]>> {
    let cut = |at: &LatLon| at.lon.abs() >= 180.0 || at.lat <= -90.0;
    let mut parts: Vec<Vec<[f64; 2]>> = vec![Vec::new()];
    for (index, &point) in placed.iter().enumerate() {
        let (from, to) = (&ring[index.saturating_sub(1) % ring.len()], &ring[index % ring.len()]);
        if index > 0 && cut(from) && cut(to) {
            parts.push(Vec::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(point);
        }
    }
    parts
}

fn area(ring: &[[f64; 2]]) -> f64 {
    let pairs = ring.iter().zip(ring.iter().cycle().skip(1));
    pairs.map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f64>().abs() / 2.0
}

/// Meridians and parallels at round degrees, about 200 units apart.
fn grid(out: &mut String, view: &View) {
    let steps = [0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0];
    let step = steps.into_iter().find(|step| step * view.scale >= 150.0).unwrap_or(30.0);
    let decimals = if step < 0.1 { 2 } else { usize::from(step < 1.0) };
    let (west, east) = view.longitudes();
    let (mut lines, mut names) = (String::new(), String::new());
    let mut lon = (west / step).ceil() * step;
    while lon < east {
        let [x, _] = view.place_turned(LatLon { lat: 0.0, lon }, 0.0);
        let _ = write!(lines, "M{x:.1},0V{:.0}", view.height);
        let shown = super::view::near(lon, 0.0);
        let side = if shown.abs() < 1e-9 || shown.abs() > 179.999 {
            ""
        } else if shown > 0.0 {
            " E"
        } else {
            " W"
        };
        if x > 30.0 && x < view.width - 50.0 {
            let _ = write!(names, "<text x=\"{:.1}\" y=\"14\">{:.decimals$}°{side}</text>", x + 3.0, shown.abs());
        }
        lon += step;
    }
    let bounds = view.bounds();
    let mut lat = (bounds.south / step).ceil() * step;
    while lat < bounds.north {
        let [_, y] = view.place_turned(LatLon { lat, lon: 0.0 }, 0.0);
        let _ = write!(lines, "M0,{y:.1}H{:.0}", view.width);
        let side = if lat.abs() < 1e-9 {
            ""
        } else if lat > 0.0 {
            " N"
        } else {
            " S"
        };
        if y > 30.0 && y < view.height - 30.0 {
            let _ = write!(names, "<text x=\"5\" y=\"{:.1}\">{:.decimals$}°{side}</text>", y - 4.0, lat.abs());
        }
        lat += step;
    }
    let _ = writeln!(out, "<path class=\"degrees\" d=\"{lines}\"/>\n<g class=\"degree-names\">{names}</g>");
}

/// A bar of a round length, below right; true in the middle of the map. Gives the place it takes.
pub fn scale_bar(out: &mut String, view: &View) -> Area {
    let longest_m = 0.22 * view.width / view.units_per_m();
    let power = 10_f64.powf(longest_m.log10().floor());
    let length_m = [5.0, 2.0, 1.0].into_iter().map(|factor| factor * power).find(|length| *length <= longest_m);
    let length_m = length_m.unwrap_or(power);
    let length = length_m * view.units_per_m();
    let (right, y) = (view.width - 14.0, view.height - 14.0);
    let words = if length_m >= 1000.0 { format!("{:.0} km", length_m / 1000.0) } else { format!("{length_m:.0} m") };
    let _ = writeln!(
        out,
        "<g class=\"scale\"><path d=\"M{:.1},{:.1}v6H{right:.1}v-6\"/><text x=\"{:.1}\" y=\"{:.1}\">{words}</text></g>",
        right - length,
        y - 6.0,
        right - length / 2.0,
        y - 10.0
    );
    Area::at(right - length - 4.0, y - 24.0, length + 8.0, 30.0)
}

/// Longer names are left out, letters: they are offices' names, and cover half a country.
const LONGEST_NAME: usize = 24;

/// Larger towns, where their names do not get in the way.
pub fn towns(out: &mut String, view: &View, gazetteer: &Gazetteer, labels: &mut Labels) {
    // About one for a square of 110 units.
    let most = (view.width * view.height / 12_000.0).clamp(4.0, 40.0) as usize;
    let mut drawn = 0;
    // The degrees stand there.
    labels.take(Area::at(0.0, 0.0, view.width, 17.0));
    out.push_str("<g class=\"towns\">\n");
    for town in gazetteer.largest(&view.bounds(), 4 * most) {
        let at = view.place(town.position);
        let inside = at[0] > 8.0 && at[0] < view.width - 8.0 && at[1] > 8.0 && at[1] < view.height - 8.0;
        let inside = inside && town.name.chars().count() <= LONGEST_NAME;
        // A town that is a stop or an end has its marker already.
        if drawn == most || !inside || labels.is_taken(&Area::around(at, 14.0)) {
            continue;
        }
        if let Some(label) = labels.beside(at, 2.0, &town.name, 11.0, false) {
            labels.take(Area::around(at, 10.0));
            let _ = writeln!(
                out,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"2\"/><text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{}\">{}</text>",
                at[0],
                at[1],
                label.x,
                label.y,
                label.anchor,
                escaped(&town.name)
            );
            drawn += 1;
        }
    }
    out.push_str("</g>\n");
}
