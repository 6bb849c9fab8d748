//! Where names go on a map: beside their marker, off each other, and off the route where there is room.

/// A rectangle of the drawing.
#[derive(Clone, Copy)]
pub struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    /// The square around a marker.
    pub fn around(at: [f64; 2], radius: f64) -> Area {
        Area { left: at[0] - radius, top: at[1] - radius, right: at[0] + radius, bottom: at[1] + radius }
    }

    /// The rectangle from a corner on.
    pub fn at(left: f64, top: f64, width: f64, height: f64) -> Area {
        Area { left, top, right: left + width, bottom: top + height }
    }

    fn overlaps(&self, other: &Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn holds(&self, at: &[f64; 2]) -> bool {
        (self.left..=self.right).contains(&at[0]) && (self.top..=self.bottom).contains(&at[1])
    }
}

/// A name that has found its place: the text starts, ends or has its middle at `x`, on the base line `y`.
pub struct Label {
    pub x: f64,
    pub y: f64,
    pub anchor: &'static str,
}

/// The labels and markers of a map so far.
pub struct Labels {
    frame: Area,
    taken: Vec<Area>,
    /// Points along the route, close together.
    route: Vec<[f64; 2]>,
}

/// Space between marker and name.
const SPACE: f64 = 4.0;
/// Points of the route that a name may cover when no place is free of it.
const MOST_COVERED: usize = 12;

/// About how wide a text is, units of the drawing.
pub fn width(text: &str, size: f64) -> f64 {
    let units = |letter: char| match letter {
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | 'I' | ' ' | '.' | ',' | '\'' | '-' => 0.36,
        'm' | 'w' | 'M' | 'W' => 0.9,
        _ if letter > '\u{2e7f}' => 1.05,
        _ if letter.is_uppercase() => 0.7,
        _ => 0.58,
    };
    size * text.chars().map(units).sum::<f64>()
}

impl Labels {
    /// An empty map with its route.
    pub fn new(width: f64, height: f64, lines: &[Vec<[f64; 2]>]) -> Labels {
        const STEP: f64 = 5.0;
        let mut route = Vec::new();
        for pair in lines.iter().flat_map(|line| line.windows(2)) {
            let (from, to) = (pair[0], pair[1]);
            let steps = ((to[0] - from[0]).hypot(to[1] - from[1]) / STEP).ceil().clamp(1.0, 1e4);
            for step in 0..steps as u32 {
                let share = f64::from(step) / steps;
                route.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
            }
        }
        Labels { frame: Area::at(3.0, 3.0, width - 6.0, height - 6.0), taken: Vec::new(), route }
    }

    /// Keeps names off a marker.
    pub fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// Whether something is already there.
    pub fn is_taken(&self, area: &Area) -> bool {
        self.taken.iter().any(|taken| taken.overlaps(area))
    }

    /// The best free place for a name beside a marker of `radius`; `over_route` allows a little of the route to be
    /// covered. None when there is no room.
    pub fn beside(&mut self, at: [f64; 2], radius: f64, text: &str, size: f64, over_route: bool) -> Option<Label> {
        // Names of stops and ends are bold, and so a little wider.
        let boldness = if over_route { 1.1 } else { 1.0 };
        let (wide, high) = (boldness * width(text, size), size * 1.15);
        let reach = radius + SPACE;
        let (right, left) = (at[0] + reach, at[0] - reach - wide);
        let (above, below) = (at[1] - reach - high, at[1] + reach);
        let (middle_x, middle_y) = (at[0] - wide / 2.0, at[1] - high / 2.0);
        let slant = 0.7 * reach;
        let places = [
            (right, middle_y, "start"),
            (left, middle_y, "end"),
            (middle_x, above, "middle"),
            (middle_x, below, "middle"),
            (at[0] + slant, at[1] - slant - high, "start"),
            (at[0] + slant, at[1] + slant, "start"),
            (at[0] - slant - wide, at[1] - slant - high, "end"),
            (at[0] - slant - wide, at[1] + slant, "end"),
            (at[0] - radius, above, "start"),
            (at[0] - radius, below, "start"),
            (at[0] + radius - wide, above, "end"),
            (at[0] + radius - wide, below, "end"),
        ];
        let covered = |area: &Area| self.route.iter().filter(|point| area.holds(point)).count();
        let free = places
            .into_iter()
            .map(|(x, y, anchor)| (Area::at(x, y, wide, high), anchor))
            .filter(|(area, _)| {
                area.left >= self.frame.left
                    && area.right <= self.frame.right
                    && area.top >= self.frame.top
                    && area.bottom <= self.frame.bottom
                    && !self.is_taken(area)
            })
            .map(|(area, anchor)| (covered(&area), area, anchor));
        let (_, area, anchor) = free
            .min_by_key(|(covered, ..)| *covered)
            .filter(|(covered, ..)| *covered == 0 || (over_route && *covered <= MOST_COVERED))?;
        self.take(area);
        // The width is a guess; the anchor keeps the side of the marker exact.
        let x = match anchor {
            "start" => area.left,
            "end" => area.right,
            _ => (area.left + area.right) / 2.0,
        };
        Some(Label { x, y: area.bottom - size * 0.28, anchor })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_off_each_other_and_inside() {
        let mut labels = Labels::new(200.0, 100.0, &[vec![[0.0, 50.0], [200.0, 50.0]]]);
        let mut found = Vec::new();
        for _ in 0..20 {
            found.extend(labels.beside([100.0, 50.0], 8.0, "Somewhere", 12.0, false));
        }
        // The route takes left and right; above and below remain.
        assert!(!found.is_empty() && found.len() < 6 && found.iter().all(|label| label.x >= 0.0));
        assert!(labels.beside([100.0, 50.0], 8.0, &"long".repeat(30), 12.0, true).is_none());
    }
}
