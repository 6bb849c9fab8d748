//! The map: land, borders and towns, the route, the stops. An SVG in the page, nothing is fetched.

mod clip;
mod ground;
mod labels;
mod view;

pub use labels::width as text_width;
pub use view::Sheet;

use crate::plot::panel::escaped;
use labels::{Area, Labels};
use std::fmt::Write;
use view::View;
use wattfarer::LatLon;
use wattfarer::Result;
use wattfarer::graph::places::Gazetteer;

/// What a marker stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    Start,
    Goal,
    /// A place on the way that the driver asked for.
    Via,
    /// A charging stop, counted from 1.
    Stop(usize),
    /// As far as the car comes.
    Furthest,
}

/// A marker with its name.
pub struct Mark {
    pub kind: MarkKind,
    pub at: LatLon,
    pub name: String,
    /// Index of the leg it belongs to, for highlighting.
    pub leg: Option<usize>,
}

/// The line of a leg.
pub struct RouteLine {
    pub leg: usize,
    pub ferry: bool,
    pub points: Vec<LatLon>,
}

/// What the map shows.
pub struct Scene {
    pub title: String,
    pub description: String,
    pub lines: Vec<RouteLine>,
    pub marks: Vec<Mark>,
}

/// Draws the scene; `name` is the drawing's class and begins its ids. Empty when there is nothing to show.
pub fn svg(scene: &Scene, gazetteer: &Gazetteer, sheet: Sheet, name: &str) -> Result<String> {
    let on_the_way = scene.lines.iter().flat_map(|line| line.points.iter().copied());
    let positions = on_the_way.chain(scene.marks.iter().map(|mark| mark.at));
    let Some(view) = View::around(positions, sheet) else { return Ok(String::new()) };
    let mut out = format!(
        "<svg class=\"map {name}\" viewBox=\"0 0 {:.0} {:.0}\" role=\"img\" aria-labelledby=\"{name}-map-title \
         {name}-map-text\">\n<title id=\"{name}-map-title\">{}</title>\n<desc id=\"{name}-map-text\">{}</desc>\n",
        view.width,
        view.height,
        escaped(&scene.title),
        escaped(&scene.description)
    );
    ground::land(&mut out, &view)?;
    let lines: Vec<Vec<[f64; 2]>> =
        scene.lines.iter().map(|line| clip::thinned(&view.line(line.points.iter().copied()))).collect();
    for class in ["casing", "route"] {
        for (line, placed) in scene.lines.iter().zip(&lines) {
            let ferry = if line.ferry { " ferry" } else { "" };
            let _ = write!(out, "<path class=\"{class}{ferry}\" data-leg=\"{}\" d=\"", line.leg);
            path(&mut out, placed, false);
            out.push_str("\"/>\n");
        }
    }
    let mut labels = Labels::new(view.width, view.height, &lines);
    labels.take(ground::scale_bar(&mut out, &view));
    marks(&mut out, scene, &view, &mut labels);
    ground::towns(&mut out, &view, gazetteer, &mut labels);
    out.push_str("</svg>\n");
    Ok(out)
}

/// Appends a line to the data of a path.
fn path(out: &mut String, line: &[[f64; 2]], closed: bool) {
    for (index, [x, y]) in line.iter().enumerate() {
        let _ = write!(out, "{}{x:.1},{y:.1}", if index == 0 { "M" } else { "L" });
    }
    if closed && !line.is_empty() {
        out.push('Z');
    }
}

fn radius(kind: MarkKind) -> f64 {
    match kind {
        MarkKind::Stop(_) => 10.0,
        MarkKind::Via => 6.0,
        _ => 8.0,
    }
}

/// Markers first, so that no name hides one; then names, both ends before the stops.
fn marks(out: &mut String, scene: &Scene, view: &View, labels: &mut Labels) {
    for mark in &scene.marks {
        labels.take(Area::around(view.place(mark.at), radius(mark.kind)));
    }
    // Both ends on top of the stops.
    for mark in scene.marks.iter().rev() {
        let [x, y] = view.place(mark.at);
        let radius = radius(mark.kind);
        let (class, inner) = match mark.kind {
            MarkKind::Stop(number) => ("stop", format!("<text x=\"{x:.1}\" y=\"{:.1}\">{number}</text>", y + 4.0)),
            MarkKind::Via => ("via", String::new()),
            MarkKind::Start => ("start", format!("<circle class=\"hole\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4.5\"/>")),
            MarkKind::Goal => (
                "goal",
                format!("<rect class=\"hole\" x=\"{:.1}\" y=\"{:.1}\" width=\"6\" height=\"6\"/>", x - 3.0, y - 3.0),
            ),
            MarkKind::Furthest => ("furthest", format!("<text x=\"{x:.1}\" y=\"{:.1}\">!</text>", y + 4.5)),
        };
        let leg = mark.leg.map(|leg| format!(" data-leg=\"{leg}\"")).unwrap_or_default();
        let _ = writeln!(
            out,
            "<g class=\"mark {class}\"{leg}><title>{}</title><circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\"/>{inner}</g>",
            escaped(&mark.name)
        );
    }
    let is_end = |mark: &&Mark| !matches!(mark.kind, MarkKind::Stop(_) | MarkKind::Via);
    for mark in scene.marks.iter().filter(is_end).chain(scene.marks.iter().filter(|mark| !is_end(mark))) {
        let (size, class) = if is_end(&mark) { (15.0, "end") } else { (13.0, "stop-name") };
        if let Some(label) = labels.beside(view.place(mark.at), radius(mark.kind), &mark.name, size, true) {
            let _ = writeln!(
                out,
                "<text class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{}\" font-size=\"{size}\">{}</text>",
                label.x,
                label.y,
                label.anchor,
                escaped(&mark.name)
            );
        }
    }
}
