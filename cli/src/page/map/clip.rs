//! Cuts outlines to the drawing and leaves out what is too small to see.

/// Points closer to the last one kept are left out, units of the drawing.
const TOO_CLOSE: f64 = 0.8;

type Point = [f64; 2];

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy)]
pub struct Window {
    pub low: Point,
    pub high: Point,
}

impl Window {
    fn inside(&self, at: Point) -> bool {
        (0..2).all(|axis| (self.low[axis]..=self.high[axis]).contains(&at[axis]))
    }

    /// A closed ring within the rectangle (Sutherland and Hodgman 1974); empty when nothing is left.
    pub fn ring(&self, ring: &[Point]) -> Vec<Point> {
        let mut ring = ring.to_vec();
        for axis in 0..2 {
            for (edge, sign) in [(self.low[axis], 1.0), (self.high[axis], -1.0)] {
                let inside = |at: Point| sign * (at[axis] - edge) >= 0.0;
                let mut out = Vec::with_capacity(ring.len());
                for (index, &to) in ring.iter().enumerate() {
                    let from = ring[(index + ring.len() - 1) % ring.len()];
                    if inside(from) != inside(to) {
                        out.push(between(from, to, (edge - from[axis]) / (to[axis] - from[axis])));
                    }
                    if inside(to) {
                        out.push(to);
                    }
                }
                ring = out;
            }
        }
        ring
    }

    /// The parts of a line within the rectangle.
    pub fn line(&self, line: &[Point]) -> Vec<Vec<Point>> {
        let mut parts: Vec<Vec<Point>> = Vec::new();
        for pair in line.windows(2) {
            let Some((from, to)) = self.segment(pair[0], pair[1]) else { continue };
            match parts.last_mut().filter(|part| part.last() == Some(&from)) {
                Some(part) => part.push(to),
                None => parts.push(vec![from, to]),
            }
        }
        parts
    }

    /// A segment within the rectangle (Liang and Barsky 1984).
    fn segment(&self, from: Point, to: Point) -> Option<(Point, Point)> {
        if self.inside(from) && self.inside(to) {
            return Some((from, to));
        }
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for axis in 0..2 {
            let step = to[axis] - from[axis];
            if step == 0.0 {
                if from[axis] < self.low[axis] || from[axis] > self.high[axis] {
                    return None;
                }
                continue;
            }
            let (a, b) = ((self.low[axis] - from[axis]) / step, (self.high[axis] - from[axis]) / step);
            (enter, leave) = (enter.max(a.min(b)), leave.min(a.max(b)));
        }
        (enter < leave).then(|| (between(from, to, enter), between(from, to, leave)))
    }
}

fn between(from: Point, to: Point, share: f64) -> Point {
    if share <= 0.0 {
        return from;
    }
    if share >= 1.0 {
        return to;
    }
    [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
}

/// A line without points that lie too close together; both ends stay.
pub fn thinned(line: &[Point]) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    for (index, &at) in line.iter().enumerate() {
        let far = out.last().is_none_or(|last| (at[0] - last[0]).hypot(at[1] - last[1]) >= TOO_CLOSE);
        if far || index + 1 == line.len() {
            out.push(at);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Window = Window { low: [0.0, 0.0], high: [10.0, 10.0] };

    fn area(ring: &[Point]) -> f64 {
        let pairs = ring.iter().zip(ring.iter().cycle().skip(1));
        pairs.map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f64>().abs() / 2.0
    }

    #[test]
    fn a_ring_is_cut_at_the_edges() {
        assert_eq!(area(&WINDOW.ring(&[[-5.0, -5.0], [5.0, -5.0], [5.0, 5.0], [-5.0, 5.0]])), 25.0);
        assert_eq!(area(&WINDOW.ring(&[[-50.0, -50.0], [50.0, -50.0], [50.0, 50.0], [-50.0, 50.0]])), 100.0);
        assert!(WINDOW.ring(&[[20.0, 20.0], [30.0, 20.0], [30.0, 30.0]]).is_empty() && WINDOW.ring(&[]).is_empty());
    }

    #[test]
    fn a_line_that_leaves_and_comes_back_is_two() {
        let parts = WINDOW.line(&[[5.0, 5.0], [15.0, 5.0], [15.0, 8.0], [5.0, 8.0]]);
        assert_eq!(parts, [[[5.0, 5.0], [10.0, 5.0]], [[10.0, 8.0], [5.0, 8.0]]]);
        assert!(WINDOW.line(&[[-5.0, 5.0], [5.0, 20.0]]).is_empty());
    }
}
