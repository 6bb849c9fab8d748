//! What every drawing is made of: a panel with axes, words, escaping.
//!
//! Lines and words carry a class beside their colours, so that a page can dress them its own way.

use std::fmt::Write;

/// The rectangle that a chart fills, in units of the drawing.
#[derive(Clone, Copy)]
pub struct Panel {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// A scale from values to a stretch of the drawing.
pub struct Axis {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

/// Units of the drawing that a label across needs.
const LABEL_WIDTH: f64 = 67.0;
/// Units of the drawing that a label up needs.
const LABEL_HEIGHT: f64 = 44.0;

impl Axis {
    /// Where a value lies.
    pub fn at(&self, value: f64) -> f64 {
        self.from + (value - self.low) / (self.high - self.low) * (self.to - self.from)
    }

    /// Round values that cut the axis into at most `most` parts, and their distance.
    pub fn ticks(&self, most: f64) -> (f64, Vec<f64>) {
        let rough = (self.high - self.low) / most;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * power).find(|step| *step >= rough);
        let step = step.unwrap_or(rough);
        let first = (self.low / step - 1e-9).ceil();
        let ticks = (0..64).map(|index| (first + f64::from(index)) * step);
        (step, ticks.take_while(|tick| *tick <= self.high * (1.0 + 1e-9)).collect())
    }
}

impl Panel {
    /// The scale from left to right, from 0.
    pub fn across(&self, high: f64) -> Axis {
        Axis { low: 0.0, high, from: self.left, to: self.right }
    }

    /// The scale from bottom to top, from 0.
    pub fn up(&self, high: f64) -> Axis {
        Axis { low: 0.0, high, from: self.bottom, to: self.top }
    }

    /// The scale from bottom to top, from a value that need not be 0.
    pub fn up_between(&self, low: f64, high: f64) -> Axis {
        Axis { low, high, from: self.bottom, to: self.top }
    }

    /// Grid lines, ticks and titles.
    pub fn frame(&self, out: &mut String, across: &Axis, up: &Axis, x_title: &str, y_title: &str) {
        let (step, ticks) = across.ticks(self.most_labels());
        let labels: Vec<(f64, String)> = ticks.into_iter().map(|tick| (tick, number(tick, step))).collect();
        self.frame_labelled(out, (across, &labels), up, x_title, y_title);
    }

    /// How many labels have room from left to right.
    pub fn most_labels(&self) -> f64 {
        ((self.right - self.left) / LABEL_WIDTH).floor().max(2.0)
    }

    /// The same with ticks of one's own from left to right.
    pub fn frame_labelled(
        &self,
        out: &mut String,
        (across, labels): (&Axis, &[(f64, String)]),
        up: &Axis,
        x_title: &str,
        y_title: &str,
    ) {
        let Panel { left, right, top, bottom } = *self;
        let (step, ticks) = up.ticks(((bottom - top) / LABEL_HEIGHT).floor().max(2.0));
        for tick in ticks {
            let y = up.at(tick);
            let _ = writeln!(
                out,
                "<line class=\"grid\" x1=\"{left}\" y1=\"{y:.1}\" x2=\"{right:.1}\" y2=\"{y:.1}\" stroke=\"#d9e2ec\"/>"
            );
            text(out, left - 8.0, y + 4.0, "end", 12, &number(tick, step));
        }
        for (tick, label) in labels {
            let x = across.at(*tick);
            let _ = writeln!(
                out,
                "<line class=\"axis\" x1=\"{x:.1}\" y1=\"{bottom}\" x2=\"{x:.1}\" y2=\"{:.1}\" stroke=\"#627d98\"/>",
                bottom + 5.0
            );
            text(out, x, bottom + 18.0, "middle", 12, label);
        }
        let _ = writeln!(
            out,
            "<line class=\"axis\" x1=\"{left}\" y1=\"{bottom}\" x2=\"{right:.1}\" y2=\"{bottom}\" stroke=\"#627d98\"/>"
        );
        text(out, right, bottom + 34.0, "end", 12, x_title);
        text(out, left, top - 8.0, "start", 12, y_title);
    }
}

fn number(value: f64, step: f64) -> String {
    if step >= 1.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

/// Words at a place of the drawing.
pub fn text(out: &mut String, x: f64, y: f64, anchor: &str, size: u32, words: &str) {
    let words = escaped(words);
    let _ =
        writeln!(out, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" font-size=\"{size}\">{words}</text>");
}

/// Text as it may stand in markup, in a value between double quotes too; what XML cannot hold is left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(' '),
            _ if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            _ => out.push(letter),
        }
    }
    out
}
