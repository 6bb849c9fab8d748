//! Current limits of many points under one cap, when messages get lost, readings are old and cars do not obey.
//!
//! Every point counts with the worst that it may be doing: the highest limit that may still be in force, and what was
//! measured. A limit that was sent may come into force, or again, until its message has died; a lower one counts only once it was
//! sent after that, the point has accepted it *and* a later reading shows the fall. Without contact a point keeps its worst. So the sum of what
//! cars can draw never passes the cap:
//!
//! ```text
//! worst(point) = max(limits sent and not yet ruled out, last reading)      sum over points <= cap
//! ```
//!
//! Currents are whole milliamperes within. Assumption: a car whose point accepted a limit and that was then measured at or
//! below it, keeps to it; against cars that draw little, accept and rise later only the point's own fuse helps.

use super::record::Schedule;
use crate::units::number_within;
use crate::{Error, Instant, Result};

/// How long things may take, s.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ControllerOptions {
    /// Until a message that was sent cannot come into force any more.
    pub message_life_s: f64,
    /// Age from which a reading means that contact is lost.
    pub stale_s: f64,
    /// Until a limit that was not accepted is sent again.
    pub retry_s: f64,
    /// What a meter may show above the true limit and still confirm it, A.
    pub tolerance_a: f64,
}

impl Default for ControllerOptions {
    fn default() -> Self {
        ControllerOptions { message_life_s: 60.0, stale_s: 60.0, retry_s: 15.0, tolerance_a: 0.2 }
    }
}

/// A limit to send to a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LimitCommand {
    /// Index of the point.
    pub point: usize,
    /// Number of the command; comes back with its acceptance.
    pub id: u64,
    /// Highest current per phase, A; 0 stops.
    pub limit_a: f64,
}

/// Least current of AC charging, mA (IEC 61851-1).
const FLOOR_MA: i64 = 6_000;

#[derive(Debug, Clone, Copy)]
struct Sent {
    id: u64,
    limit_ma: i64,
    sent_s: f64,
    accepted: bool,
}

#[derive(Debug, Clone)]
struct Point {
    max_ma: i64,
    /// Limits that may be in force or come into force, falling; the last one is what is wanted.
    sent: Vec<Sent>,
    measured_ma: i64,
    /// When the last reading was taken.
    measured_s: f64,
}

impl Point {
    fn worst_ma(&self) -> i64 {
        self.sent.iter().map(|sent| sent.limit_ma).fold(self.measured_ma, i64::max)
    }

    fn latest(&self) -> Option<&Sent> {
        self.sent.last()
    }

    /// Whether the latest limit must be sent again: not accepted, not kept to, or sent while an older one could still arrive.
    fn again(&self, now_s: f64, options: &ControllerOptions) -> bool {
        let Some(latest) = self.latest() else { return false };
        let waited = now_s >= latest.sent_s + options.retry_s;
        let disobeyed = self.measured_ma > latest.limit_ma + down_ma(options.tolerance_a);
        let dies_s = |sent: &Sent| sent.sent_s + options.message_life_s;
        let outlived =
            self.sent.iter().any(|sent| latest.sent_s <= dies_s(sent) && now_s > dies_s(sent) && sent.id != latest.id);
        outlived || waited && (!latest.accepted || disobeyed)
    }
}

/// Keeps the sum of currents below a cap.
///
/// ```
/// use wattfarer::schedule::{Controller, ControllerOptions};
/// let mut controller = Controller::new(32.0, ControllerOptions::default())?;
/// let (first, second) = (controller.add_point(32.0)?, controller.add_point(32.0)?);
/// // Nothing is known yet: both may draw all that their plugs pass, so both are told to stop.
/// for command in controller.step(0.0, &[0.0, 0.0])? {
///     controller.accepted(command.point, command.id);
///     controller.measured(command.point, 1.0, 0.0)?;
/// }
/// let sent = controller.step(2.0, &[32.0, 0.0])?;
/// assert_eq!((sent[0].point, sent[0].limit_a), (first, 32.0));
/// // The other one is wanted too: nothing rises before the fall of the first is accepted and measured.
/// let sent = controller.step(100.0, &[16.0, 16.0])?;
/// assert_eq!((sent.len(), sent[0].point, sent[0].limit_a), (1, first, 16.0));
/// controller.accepted(first, sent[0].id);
/// controller.measured(second, 101.0, 0.0)?;
/// assert!(controller.step(102.0, &[16.0, 16.0])?.is_empty());
/// controller.measured(first, 110.0, 16.0)?;
/// let sent = controller.step(111.0, &[16.0, 16.0])?;
/// assert_eq!((sent[0].point, sent[0].limit_a), (second, 16.0));
/// assert!(controller.step(112.0, &[f64::NAN, 0.0]).is_err());
/// # Ok::<(), wattfarer::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Controller {
    cap_ma: i64,
    options: ControllerOptions,
    points: Vec<Point>,
    next_id: u64,
}

/// Whole milliamperes, rounded down.
fn down_ma(amperes: f64) -> i64 {
    (amperes * 1000.0 + 1e-6).floor() as i64
}

impl Controller {
    /// A controller for a cap of `cap_a` per phase.
    ///
    /// # Errors
    /// `invalid_input` naming a value out of range.
    pub fn new(cap_a: f64, options: ControllerOptions) -> Result<Self> {
        number_within("cap_a", cap_a, 0.0, 1e6)?;
        number_within("message_life_s", options.message_life_s, 0.0, 86_400.0)?;
        number_within("stale_s", options.stale_s, 0.1, 86_400.0)?;
        number_within("retry_s", options.retry_s, 0.1, 86_400.0)?;
        number_within("tolerance_a", options.tolerance_a, 0.0, 2.0)?;
        Ok(Controller { cap_ma: down_ma(cap_a), options, points: Vec::new(), next_id: 0 })
    }

    /// Adds a point that passes at most `max_a` per phase; until it is heard of, it counts with that. Gives its index.
    ///
    /// # Errors
    /// `invalid_input` for a current out of range.
    pub fn add_point(&mut self, max_a: f64) -> Result<usize> {
        number_within("max_a", max_a, 6.0, 10_000.0)?;
        let max_ma = down_ma(max_a);
        let unknown = Sent { id: u64::MAX, limit_ma: max_ma, sent_s: f64::NEG_INFINITY, accepted: false };
        self.points.push(Point { max_ma, sent: vec![unknown], measured_ma: max_ma, measured_s: f64::NEG_INFINITY });
        Ok(self.points.len() - 1)
    }

    /// A reading: at `at_s` the point drew `current_a`. Readings older than the last are ignored.
    ///
    /// # Errors
    /// `invalid_input` for a point or a current that makes no sense.
    pub fn measured(&mut self, point: usize, at_s: f64, current_a: f64) -> Result<()> {
        number_within("at_s", at_s, -1e12, 1e12)?;
        number_within("current_a", current_a, 0.0, 100_000.0)?;
        let life_s = self.options.message_life_s;
        let tolerance_ma = down_ma(self.options.tolerance_a);
        let count = self.points.len();
        let Some(point) = self.points.get_mut(point) else {
            return Err(Error::invalid("point", format!("{point} is not one of {count} points")));
        };
        if at_s <= point.measured_s {
            return Ok(());
        }
        point.measured_s = at_s;
        // Rounded up, but for the last digits of a binary fraction: 8.015 A are 8015 mA.
        point.measured_ma = (current_a * 1000.0 - 1e-6).ceil() as i64;
        // A limit that had died before the latest was sent is ruled out when that one is accepted and a reading shows the fall.
        if let Some(&latest) = point.sent.last()
            && latest.accepted
            && at_s > latest.sent_s
            && point.measured_ma <= latest.limit_ma + tolerance_ma
        {
            point.sent.retain(|sent| sent.id == latest.id || latest.sent_s <= sent.sent_s + life_s);
        }
        Ok(())
    }

    /// The point accepted a command.
    pub fn accepted(&mut self, point: usize, id: u64) {
        let sent = self.points.get_mut(point).and_then(|point| point.sent.iter_mut().find(|sent| sent.id == id));
        if let Some(sent) = sent {
            sent.accepted = true;
        }
    }

    /// The worst that all points together may be drawing, A.
    pub fn worst_a(&self) -> f64 {
        self.points.iter().map(Point::worst_ma).sum::<i64>() as f64 / 1000.0
    }

    /// What to send at `now_s` so that each point comes to the current in `wanted_a`, as far as the cap allows. Falls are sent at
    /// once; rises only into what the worst case leaves, and to points that are heard of.
    ///
    /// # Errors
    /// `invalid_input` when `wanted_a` has not one number for each point.
    pub fn step(&mut self, now_s: f64, wanted_a: &[f64]) -> Result<Vec<LimitCommand>> {
        number_within("now_s", now_s, -1e12, 1e12)?;
        if wanted_a.len() != self.points.len() {
            let message = format!("{} currents for {} points", wanted_a.len(), self.points.len());
            return Err(Error::invalid("wanted_a", message));
        }
        let mut wanted = Vec::with_capacity(wanted_a.len());
        for (point, &amperes) in self.points.iter().zip(wanted_a) {
            let current_ma = down_ma(number_within("wanted_a", amperes, 0.0, 1e6)?).min(point.max_ma);
            wanted.push(current_ma);
        }
        // Wishes beyond the cap shrink alike; what falls below the floor stops.
        let sum_ma = wanted.iter().sum::<i64>().max(1);
        for current_ma in &mut wanted {
            if sum_ma > self.cap_ma {
                *current_ma = (i128::from(*current_ma) * i128::from(self.cap_ma) / i128::from(sum_ma)) as i64;
            }
            if *current_ma < FLOOR_MA {
                *current_ma = 0;
            }
        }
        let mut commands = Vec::new();
        for (index, &current_ma) in wanted.iter().enumerate() {
            let point = &self.points[index];
            let (falls, limit_ma) = match point.latest() {
                Some(latest) if current_ma >= latest.limit_ma => (point.again(now_s, &self.options), latest.limit_ma),
                _ => (true, current_ma),
            };
            // Sent again with its own limit it counts already.
            if falls {
                commands.push(self.send(index, limit_ma, now_s));
            }
        }
        let mut room_ma = self.cap_ma - self.points.iter().map(Point::worst_ma).sum::<i64>();
        for (index, &current_ma) in wanted.iter().enumerate() {
            let point = &self.points[index];
            let heard = now_s - point.measured_s <= self.options.stale_s;
            let Some(&latest) = point.latest().filter(|_| heard) else { continue };
            if commands.iter().any(|command: &LimitCommand| command.point == index) || current_ma <= latest.limit_ma {
                continue;
            }
            let worst_ma = point.worst_ma();
            // Where there is less than no room, a rise stays below what counts already.
            let limit_ma = current_ma.min(worst_ma + room_ma);
            if limit_ma > latest.limit_ma && limit_ma >= FLOOR_MA {
                room_ma -= (limit_ma - worst_ma).max(0);
                commands.push(self.send(index, limit_ma, now_s));
            }
        }
        Ok(commands)
    }

    fn send(&mut self, point: usize, limit_ma: i64, now_s: f64) -> LimitCommand {
        let id = self.next_id;
        self.next_id += 1;
        // A limit that is no higher and older adds nothing to the worst.
        self.points[point].sent.retain(|sent| sent.limit_ma > limit_ma);
        self.points[point].sent.push(Sent { id, limit_ma, sent_s: now_s, accepted: false });
        LimitCommand { point, id, limit_a: limit_ma as f64 / 1000.0 }
    }
}

/// The current per phase that a schedule has for each session at a moment, A: what a [`Controller`] is to want.
pub fn currents_at(schedule: &Schedule, moment: Instant) -> Vec<f64> {
    let now = |slot: &&super::record::ScheduleSlot| {
        moment.seconds_since(slot.starts_at) >= 0.0 && slot.ends_at.seconds_since(moment) > 0.0
    };
    let current =
        |session: &super::record::SessionSchedule| session.slots.iter().find(now).and_then(|slot| slot.current_a);
    schedule.sessions.iter().map(|session| current(session).unwrap_or(0.0)).collect()
}
