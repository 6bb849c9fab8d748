//! What charging points say of the car that is plugged in: OCPP MeterValues and statuses, OCPI Sessions and CDRs, as the same observed values.
//!
//! A charging network can so tell when a car is ready without any car's cloud. Power and energy are at the meter (delivered); the state of charge is
//! there where the point hears it from the car, which is mostly on DC. Sources: OCPP 1.6 and 2.0.1 (MeterValues, StatusNotification,
//! TransactionEvent), OCPI 2.2.1 and 2.3.0 (Sessions, CDRs).

use super::json;
use super::reading::judge;
use crate::vehicle::{ChargeState, ChargingStatus, CurrentType, Observed, Quality};
use crate::{Error, ErrorKind, Instant, Result, Soc};
use serde_json::Value;

/// A sampled value in common terms.
struct Sample<'a> {
    measurand: &'a str,
    phase: Option<&'a str>,
    unit: &'a str,
    multiplier: i32,
    value: f64,
    at: Option<Instant>,
}

/// The state from the payload of an OCPP 1.6 `MeterValues.req`, or of the `transactionData` of a `StopTransaction.req`.
///
/// # Errors
/// `bad_data` when it holds no meter values.
pub fn from_ocpp16(connection_id: &str, payload: &Value, received_at: Instant) -> Result<ChargeState> {
    let list = json::at(payload, "meterValue").or_else(|| json::at(payload, "transactionData"));
    let mut samples = Vec::new();
    for meter in listed(list, "ocpp1.6", "meterValue")? {
        let at = json::instant(meter, "timestamp");
        for sample in json::at(meter, "sampledValue").and_then(Value::as_array).into_iter().flatten() {
            // Without a measurand it is the energy register.
            let measurand = json::text(sample, "measurand").unwrap_or("Energy.Active.Import.Register");
            let signed = json::text(sample, "format").is_some_and(|format| format == "SignedData");
            let Some(value) = json::number(sample, "value").filter(|_| !signed) else { continue };
            let phase = json::text(sample, "phase");
            samples.push(Sample {
                measurand,
                phase,
                unit: json::text(sample, "unit").unwrap_or(""),
                multiplier: 0,
                value,
                at,
            });
        }
    }
    Ok(state("ocpp1.6", connection_id, &samples, None, received_at))
}

/// The state from the payload of an OCPP 2.0.1 `MeterValuesRequest` or `TransactionEventRequest`, with its charging state.
///
/// # Errors
/// `bad_data` when it holds neither meter values nor a charging state.
pub fn from_ocpp201(connection_id: &str, payload: &Value, received_at: Instant) -> Result<ChargeState> {
    let charging = json::text(payload, "transactionInfo.chargingState");
    let list = json::at(payload, "meterValue");
    let mut samples = Vec::new();
    if list.is_some() || charging.is_none() {
        for meter in listed(list, "ocpp2.0.1", "meterValue")? {
            let at = json::instant(meter, "timestamp");
            for sample in json::at(meter, "sampledValue").and_then(Value::as_array).into_iter().flatten() {
                let measurand = json::text(sample, "measurand").unwrap_or("Energy.Active.Import.Register");
                let Some(value) = json::number(sample, "value") else { continue };
                let unit = json::text(sample, "unitOfMeasure.unit").unwrap_or("");
                let multiplier = json::number(sample, "unitOfMeasure.multiplier")
                    .filter(|power| power.abs() <= 12.0)
                    .unwrap_or(0.0) as i32;
                samples.push(Sample { measurand, phase: json::text(sample, "phase"), unit, multiplier, value, at });
            }
        }
    }
    let at = json::instant(payload, "timestamp");
    Ok(state("ocpp2.0.1", connection_id, &samples, charging.map(|word| (word, at)), received_at))
}

/// The state from an OCPP status word (`ChargePointStatus` of 1.6, `chargingState` of 2.0.1).
pub fn from_ocpp_status(connection_id: &str, word: &str, at: Option<Instant>, received_at: Instant) -> ChargeState {
    state("ocpp", connection_id, &[], Some((word, at)), received_at)
}

/// The state from an OCPI Session or CDR: energy so far, and what its charging periods add.
///
/// # Errors
/// `bad_data` when it has neither `kwh` nor `total_energy`.
pub fn from_ocpi(connection_id: &str, object: &Value, received_at: Instant) -> Result<ChargeState> {
    let finished = json::at(object, "total_energy").is_some();
    let kwh = json::number(object, "kwh")
        .or_else(|| json::number(object, "total_energy"))
        .filter(|kwh| (0.0..=10_000.0).contains(kwh));
    let kwh = kwh.ok_or_else(|| {
        Error::new(ErrorKind::BadData, "ocpi: the object has no usable kwh or total_energy").with_field("kwh")
    })?;
    let at = json::instant(object, "last_updated");
    let seen = |at: Option<Instant>| Observer { source: "ocpi", at, received_at };
    let mut state = ChargeState::new(connection_id);
    state.energy_added_kwh = Some(seen(at).of(kwh));
    let status = json::text(object, "status");
    let over = finished || matches!(status, Some("COMPLETED" | "INVALID"));
    let meaning = match status {
        _ if finished => Some(ChargingStatus::Idle),
        Some("ACTIVE") => Some(ChargingStatus::Charging),
        Some("COMPLETED") => Some(ChargingStatus::Idle),
        Some("PENDING" | "RESERVATION") => Some(ChargingStatus::Initializing),
        _ => None,
    };
    state.charging_status = match (meaning, status) {
        (Some(meaning), _) => Some(seen(at).of(meaning)),
        (None, Some(word)) => Some(seen(at).word(word)),
        (None, None) => None,
    };
    let periods = json::at(object, "charging_periods").and_then(Value::as_array);
    for period in periods.into_iter().flatten() {
        let at = json::instant(period, "start_date_time").or(at);
        for dimension in json::at(period, "dimensions").and_then(Value::as_array).into_iter().flatten() {
            let Some(volume) = json::number(dimension, "volume") else { continue };
            match json::text(dimension, "type") {
                Some("STATE_OF_CHARGE") => {
                    state.soc = Some(match Soc::new("soc", volume / 100.0) {
                        Ok(soc) => seen(at).of(soc.value()),
                        Err(_) => seen(at).odd(volume),
                    });
                }
                // A session that is over draws nothing.
                Some("POWER") if !over => state.power_kw = Some(seen(at).of(volume)),
                Some("CURRENT") if !over => state.current_a = Some(seen(at).of(volume)),
                _ => {}
            }
        }
    }
    judge(&mut state, received_at);
    Ok(state)
}

fn listed<'a>(list: Option<&'a Value>, source: &str, field: &str) -> Result<&'a [Value]> {
    let list = list.and_then(Value::as_array).filter(|list| !list.is_empty());
    list.map(Vec::as_slice).ok_or_else(|| {
        Error::new(ErrorKind::BadData, format!("{source}: the payload has no {field}")).with_field(field)
    })
}

/// Who saw a value and when.
struct Observer {
    source: &'static str,
    at: Option<Instant>,
    received_at: Instant,
}

impl Observer {
    fn of<T>(&self, value: T) -> Observed<T> {
        Observed {
            value: Some(value),
            raw: None,
            observed_at: self.at,
            fetched_at: self.received_at,
            source: self.source.into(),
            quality: Quality::Ok,
        }
    }

    fn odd(&self, raw: f64) -> Observed<f64> {
        Observed { value: None, raw: Some(raw.to_string()), quality: Quality::Suspect, ..self.of(0.0) }
    }

    fn word(&self, raw: &str) -> Observed<ChargingStatus> {
        Observed { raw: Some(raw.chars().take(120).collect()), ..self.of(ChargingStatus::Unknown) }
    }
}

/// What an OCPP status word says of the car: plugged, and what charging does.
fn meaning(word: &str) -> Option<(Option<bool>, ChargingStatus)> {
    Some(match word {
        "Available" | "Idle" => (Some(false), ChargingStatus::Idle),
        "Preparing" | "EVConnected" => (Some(true), ChargingStatus::Initializing),
        "Charging" => (Some(true), ChargingStatus::Charging),
        "SuspendedEV" => (Some(true), ChargingStatus::PausedByVehicle),
        "SuspendedEVSE" => (Some(true), ChargingStatus::PausedByCharger),
        "Finishing" => (Some(true), ChargingStatus::Complete),
        "Faulted" => (None, ChargingStatus::Fault),
        _ => return None,
    })
}

fn state(
    source: &'static str,
    connection_id: &str,
    samples: &[Sample],
    status: Option<(&str, Option<Instant>)>,
    received_at: Instant,
) -> ChargeState {
    let mut state = ChargeState::new(connection_id);
    if let Some((word, at)) = status {
        let seen = Observer { source, at, received_at };
        match meaning(word) {
            Some((plugged, charging)) => {
                state.plugged = plugged.map(|plugged| seen.of(plugged));
                state.charging_status = Some(seen.of(charging));
            }
            None => state.charging_status = Some(seen.word(word)),
        }
    }
    let scaled = |sample: &Sample| sample.value * libm::pow(10.0, f64::from(sample.multiplier));
    let kilo = |sample: &Sample| {
        if matches!(sample.unit, "kWh" | "kW" | "kvar" | "kVA") { scaled(sample) } else { scaled(sample) / 1000.0 }
    };
    let latest = |measurand: &str| {
        samples
            .iter()
            .filter(|sample| sample.measurand == measurand)
            .map(|sample| sample.at.map(Instant::milliseconds))
            .max()
            .flatten()
    };
    // The samples of the newest moment that speak of this.
    let newest = |measurand: &'static str| {
        let at = latest(measurand);
        samples.iter().filter(move |sample| sample.measurand == measurand && sample.at.map(Instant::milliseconds) == at)
    };
    // A total where there is one, else the sum over the phases.
    let sum = |measurand: &'static str| {
        let whole = newest(measurand).find(|sample| sample.phase.is_none());
        let phases: Vec<&Sample> =
            newest(measurand).filter(|sample| sample.phase.is_some_and(|phase| phase.starts_with('L'))).collect();
        match whole {
            Some(sample) => Some((kilo(sample), sample.at)),
            None => phases.first().map(|first| (phases.iter().map(|sample| kilo(sample)).sum(), first.at)),
        }
    };
    let seen = |at: Option<Instant>| Observer { source, at, received_at };
    if let Some((kw, at)) = sum("Power.Active.Import") {
        state.power_kw = Some(if (-2000.0..=2000.0).contains(&kw) { seen(at).of(kw) } else { seen(at).odd(kw) });
    }
    state.energy_added_kwh = energy_added(samples, &kilo).map(|(kwh, at)| seen(at).of(kwh));
    if let Some(sample) = newest("SoC").next() {
        let percent = scaled(sample);
        state.soc = Some(match Soc::new("soc", percent / 100.0) {
            Ok(soc) => seen(sample.at).of(soc.value()),
            Err(_) => seen(sample.at).odd(percent),
        });
    }
    let per_phase: Vec<&Sample> =
        newest("Current.Import").filter(|sample| matches!(sample.phase, Some("L1" | "L2" | "L3"))).collect();
    let strongest = per_phase.iter().map(|sample| scaled(sample)).fold(f64::NEG_INFINITY, f64::max);
    if let Some(first) = per_phase.first() {
        let used = per_phase.iter().filter(|sample| scaled(sample) > 0.5).count() as u8;
        state.current_a = Some(seen(first.at).of(strongest));
        state.current_type = Some(seen(first.at).of(CurrentType::Ac));
        state.phases = (used > 0).then(|| seen(first.at).of(used));
    } else if let Some(sample) = newest("Current.Import").next() {
        state.current_a = Some(seen(sample.at).of(scaled(sample)));
    }
    if let Some(sample) = newest("Voltage").find(|sample| matches!(sample.phase, None | Some("L1" | "L1-N"))) {
        state.voltage_v = Some(seen(sample.at).of(scaled(sample)));
    }
    if let Some(sample) = newest("Current.Offered").next() {
        state.current_limit_a = Some(seen(sample.at).of(scaled(sample)));
    }
    judge(&mut state, received_at);
    state
}

/// Energy of this session: the last register less the first, or the sum of the intervals.
fn energy_added(samples: &[Sample], kilo: &dyn Fn(&Sample) -> f64) -> Option<(f64, Option<Instant>)> {
    let register: Vec<&Sample> =
        samples.iter().filter(|s| s.measurand == "Energy.Active.Import.Register" && s.phase.is_none()).collect();
    let time = |sample: &&&Sample| sample.at.map(Instant::milliseconds);
    if let (Some(first), Some(last)) = (register.iter().min_by_key(time), register.iter().max_by_key(time))
        && time(&first) < time(&last)
    {
        let kwh = kilo(last) - kilo(first);
        // A register that runs backwards was changed or is broken.
        return (kwh >= 0.0).then_some((kwh, last.at));
    }
    let intervals: Vec<&Sample> =
        samples.iter().filter(|s| s.measurand == "Energy.Active.Import.Interval" && s.phase.is_none()).collect();
    let last = intervals.iter().max_by_key(time)?;
    Some((intervals.iter().map(|sample| kilo(sample)).sum(), last.at))
}
