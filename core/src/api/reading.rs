//! Foreign values become observed values, and what cannot be true together is flagged.

use super::json;
use crate::answer::Notice;
use crate::vehicle::{ChargeState, ChargingStatus, Observed, Quality};
use crate::{Instant, Soc};
use serde_json::Value;

/// When and from where values come that are read together.
#[derive(Debug, Clone)]
pub(super) struct Reader {
    pub(super) source: &'static str,
    pub(super) observed_at: Option<Instant>,
    pub(super) fetched_at: Instant,
}

impl Reader {
    pub(super) fn new(source: &'static str, observed_at: Option<Instant>, fetched_at: Instant) -> Self {
        Reader { source, observed_at, fetched_at }
    }

    pub(super) fn observed<T>(&self, value: T) -> Observed<T> {
        Observed {
            value: Some(value),
            raw: None,
            observed_at: self.observed_at,
            fetched_at: self.fetched_at,
            source: self.source.into(),
            quality: Quality::Ok,
        }
    }

    /// A value that has no meaning here, kept as it came.
    pub(super) fn odd<T>(&self, raw: &Value) -> Observed<T> {
        let raw = match raw {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        // Enough to recognise it; a reply of megabytes stays out of the state.
        let raw: String = raw.chars().take(120).collect();
        Observed {
            value: None,
            raw: Some(raw),
            observed_at: self.observed_at,
            fetched_at: self.fetched_at,
            source: self.source.into(),
            quality: Quality::Suspect,
        }
    }

    /// The number at `path` times `factor`, within what is possible; else it is kept as odd.
    pub(super) fn number(&self, body: &Value, path: &str, factor: f64, low: f64, high: f64) -> Option<Observed<f64>> {
        let raw = json::at(body, path)?;
        Some(match json::number(body, path).map(|value| value * factor) {
            Some(value) if (low..=high).contains(&value) => self.observed(value),
            _ => self.odd(raw),
        })
    }

    /// The share at `path`, of which `whole` is all.
    pub(super) fn share(&self, body: &Value, path: &str, whole: f64) -> Option<Observed<f64>> {
        let raw = json::at(body, path)?;
        Some(match json::number(body, path).and_then(|value| Soc::new(path, value / whole).ok()) {
            Some(soc) => self.observed(soc.value()),
            None => self.odd(raw),
        })
    }

    pub(super) fn truth(&self, body: &Value, path: &str) -> Option<Observed<bool>> {
        let raw = json::at(body, path)?;
        Some(raw.as_bool().map_or_else(|| self.odd(raw), |value| self.observed(value)))
    }

    /// The word at `path` by `meaning`; a word without one is `unknown` and kept.
    pub(super) fn status(
        &self,
        body: &Value,
        path: &str,
        meaning: impl Fn(&str) -> Option<ChargingStatus>,
    ) -> Option<Observed<ChargingStatus>> {
        let raw = json::at(body, path)?;
        let Some(word) = raw.as_str() else { return Some(self.odd(raw)) };
        Some(match meaning(word) {
            Some(status) => self.observed(status),
            None => Observed {
                value: Some(ChargingStatus::Unknown),
                raw: Some(word.chars().take(120).collect()),
                ..self.observed(ChargingStatus::Unknown)
            },
        })
    }
}

/// A state older than this is stale while the car charges, s.
const STALE_CHARGING_S: f64 = 15.0 * 60.0;
/// And while it stands, s.
const STALE_PARKED_S: f64 = 24.0 * 3600.0;
/// A clock may be wrong by so much, s.
const CLOCK_S: f64 = 300.0;
/// Power that counts as charging, kW: less keeps the car's electronics alive.
const CHARGING_KW: f64 = 0.3;
/// Two shares this close are the same: cars count in whole percents.
const SAME_SHARE: f64 = 0.015;

/// Flags values that are old, come from the future or contradict each other. The rules, in order:
///
/// 1. A value measured later than `now` is suspect.
/// 2. Complete, and yet time remains or power flows: the newer stays; of equally new ones `charging_status` does.
/// 3. Not charging, and yet power flows: the newer stays; of equally new ones `charging_status` does.
/// 4. Charging, and yet unplugged: the newer stays; of equally new ones `charging_status` does, as no car charges without a plug.
/// 5. Complete, and yet far below the limit: `charging_status` is contradicted.
/// 6. State of charge, power, status and times older than 15 minutes while charging, or a day while standing, are stale.
pub(super) fn judge(state: &mut ChargeState, now: Instant) {
    from_the_future(state, now);
    contradictions(state);
    stale(state, now);
}

fn from_the_future(state: &mut ChargeState, now: Instant) {
    let late = |at: Option<Instant>| at.is_some_and(|at| at.seconds_since(now) > CLOCK_S);
    let mut found = false;
    macro_rules! flag {
        ($($name:ident),*) => {$(
            if let Some(observed) = state.$name.as_mut().filter(|observed| late(observed.observed_at)) {
                observed.quality = Quality::Suspect;
                found = true;
            }
        )*};
    }
    flag!(
        soc,
        range_m,
        plugged,
        charging_status,
        power_kw,
        charge_limit_soc,
        time_to_limit_s,
        time_to_full_s,
        energy_added_kwh
    );
    if found {
        state.notices.push(Notice::new(
            "from_the_future",
            "The car's clock is ahead of ours: the age of its values is not known.",
        ));
    }
}

/// Marks `second` as contradicted, or `first` when it is older.
fn older<A, B>(first: &mut Observed<A>, second: &mut Observed<B>) {
    match (first.observed_at, second.observed_at) {
        (Some(a), Some(b)) if a.seconds_since(b) < 0.0 => first.quality = Quality::Contradicted,
        _ => second.quality = Quality::Contradicted,
    }
}

fn contradictions(state: &mut ChargeState) {
    let mut notices = Vec::new();
    let mut flag = |text: &str, field: &str| {
        notices.push(Notice { field: Some(field.into()), ..Notice::new("contradiction", text) });
    };
    let limit = state.charge_limit_soc.as_ref().and_then(|limit| limit.value).unwrap_or(1.0);
    if let Some(status) = state.charging_status.as_mut() {
        let word = status.value.unwrap_or(ChargingStatus::Unknown);
        let resting = matches!(
            word,
            ChargingStatus::Idle | ChargingStatus::Complete | ChargingStatus::Scheduled | ChargingStatus::NoPower
        );
        if word == ChargingStatus::Complete {
            for (remaining, field) in
                [(&mut state.time_to_limit_s, "time_to_limit_s"), (&mut state.time_to_full_s, "time_to_full_s")]
            {
                // Full may lie beyond the limit, so time to full may remain when the limit is reached.
                if field == "time_to_full_s" && limit < 1.0 {
                    continue;
                }
                if let Some(remaining) =
                    remaining.as_mut().filter(|remaining| remaining.value.is_some_and(|s| s > 60.0))
                {
                    older(status, remaining);
                    flag("Charging is complete, and yet the car counts time that remains.", field);
                }
            }
        }
        if let Some(power) =
            state.power_kw.as_mut().filter(|power| resting && power.value.is_some_and(|kw| kw > CHARGING_KW))
        {
            older(status, power);
            flag("The car does not charge, and yet power flows.", "power_kw");
        }
        if let Some(plugged) =
            state.plugged.as_mut().filter(|plugged| word == ChargingStatus::Charging && plugged.value == Some(false))
        {
            older(status, plugged);
            flag("The car charges, and yet it is unplugged.", "plugged");
        }
        let soc = state.soc.as_ref().and_then(|soc| soc.value);
        if word == ChargingStatus::Complete && soc.is_some_and(|soc| soc < limit - 2.0 * SAME_SHARE) {
            status.quality = Quality::Contradicted;
            flag("Charging is complete, and yet the state of charge is below the limit.", "charging_status");
        }
    }
    state.notices.extend(notices);
}

fn stale(state: &mut ChargeState, now: Instant) {
    let charging = state.charging_status.as_ref().is_some_and(|status| status.value == Some(ChargingStatus::Charging));
    let limit_s = if charging { STALE_CHARGING_S } else { STALE_PARKED_S };
    let mut oldest_s: f64 = 0.0;
    macro_rules! flag {
        ($($name:ident),*) => {$(
            if let Some(observed) = state.$name.as_mut() {
                let age_s = observed.age_s(now);
                if age_s > limit_s && observed.quality == Quality::Ok {
                    observed.quality = Quality::Stale;
                    oldest_s = oldest_s.max(age_s);
                }
            }
        )*};
    }
    flag!(
        soc,
        range_m,
        plugged,
        charging_status,
        power_kw,
        time_to_limit_s,
        time_to_full_s,
        energy_added_kwh,
        current_a,
        voltage_v
    );
    if oldest_s > 0.0 {
        let age = if oldest_s < 7200.0 {
            format!("{:.0} minutes", oldest_s / 60.0)
        } else {
            format!("{:.0} hours", oldest_s / 3600.0)
        };
        state.notices.push(Notice::new("stale", format!("The car has reported nothing newer for {age}.")));
    }
}
