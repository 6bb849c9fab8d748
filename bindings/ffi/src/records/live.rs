//! Connected cars: what they report, what they are told, who reaches them.

use super::answer::{Failure, LatLon, Notice};
use super::charge::{ChargeEstimate, ConnectorLimits, CurrentType};
use super::vehicle::{Conditions, VehicleKind, VehicleRef};
use crate::translate::Foreign;
use wattfarer_ffi_macros::{record, words};

/// How far a value can be trusted.
#[words(wattfarer::vehicle::Quality)]
pub enum Quality {
    /// Nothing speaks against it.
    Ok,
    /// Older than a value that can change this fast should be.
    Stale,
    /// Outside of what a car can do.
    Suspect,
    /// Another value of the same reading says otherwise.
    Contradicted,
    /// A word this version does not know.
    Unknown,
}

/// What charging is doing. Whether the car is plugged in is `plugged`.
#[words(wattfarer::vehicle::ChargingStatus)]
pub enum ChargingStatus {
    /// Not charging, whether plugged in or not.
    Idle,
    /// Waiting for its time.
    Scheduled,
    /// About to charge.
    Initializing,
    /// Power flows into the battery.
    Charging,
    /// The car takes a break.
    PausedByVehicle,
    /// The charging point takes a break.
    PausedByCharger,
    /// Full, or at its limit.
    Complete,
    /// Plugged in where no power is.
    NoPower,
    /// Something is broken.
    Fault,
    /// Power flows out of the battery.
    Discharging,
    /// Warming or cooling without charging.
    Conditioning,
    /// Not known; the source's own word is in `raw`.
    Unknown,
}

/// What a capacity counts.
#[words(wattfarer::vehicle::CapacityKind)]
pub enum CapacityKind {
    /// Between empty and full as the car shows them.
    Usable,
    /// As the maker advertises it.
    Nominal,
    /// A word this version does not know.
    Unknown,
}

macro_rules! observed {
    ($($(#[$doc:meta])* $name:ident: $core:ty as $foreign:ty;)*) => {$(
        $(#[$doc])*
        #[record(wattfarer::vehicle::Observed::<$core>)]
        pub struct $name {
            /// The value; absent when the source sent something that has no meaning here, which is then in `raw`.
            pub value: Option<$foreign>,
            /// The source's own word, where it is not one of ours.
            pub raw: Option<String>,
            /// When the car measured it, if the source says so.
            pub observed_at: Option<String>,
            /// When it was fetched from the car or from the maker's cloud.
            pub fetched_at: String,
            /// Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
            pub source: String,
            /// How far it can be trusted.
            pub quality: Quality,
        }
    )*};
}

observed! {
    /// A number, when it was true, when it was fetched and who said so.
    ObservedNumber: f64 as f64;
    /// Yes or no, when it was true, when it was fetched and who said so.
    ObservedFlag: bool as bool;
    /// A count, when it was true, when it was fetched and who said so.
    ObservedCount: u8 as u32;
    /// A text, when it was true, when it was fetched and who said so.
    ObservedText: String as String;
    /// A position, when it was true, when it was fetched and who said so.
    ObservedPosition: wattfarer::LatLon as LatLon;
    /// What charging is doing, when it was so, when it was fetched and who said so.
    ObservedChargingStatus: wattfarer::vehicle::ChargingStatus as ChargingStatus;
    /// The kind of current, when it was so, when it was fetched and who said so.
    ObservedCurrentType: wattfarer::vehicle::CurrentType as CurrentType;
}

/// What a car is told to do, in one word.
#[words(wattfarer::vehicle::CommandAction)]
pub enum CommandAction {
    /// Charge.
    Start,
    /// Stop charging.
    Stop,
    /// Stop at a state of charge from now on.
    SetLimit,
    /// Draw at most a current.
    SetCurrent,
    /// Charge at a time of day.
    SetSchedule,
    /// A word this version does not know.
    Unknown,
}

/// What became of a command.
#[words(wattfarer::vehicle::CommandStatus)]
pub enum CommandStatus {
    /// Not known yet.
    Pending,
    /// The car's own state shows it, or its maker vouches for it.
    Confirmed,
    /// It did not happen; `reason` says why.
    Failed,
    /// Called off before it was sent.
    Cancelled,
    /// A word this version does not know.
    Unknown,
}

/// Whether a car can be asked to do something.
#[record(wattfarer::vehicle::Capability)]
pub struct Capability {
    /// What.
    pub action: CommandAction,
    /// Whether it can.
    pub capable: bool,
    /// Why not: `provider_not_capable`, `vehicle_not_capable`, `permission_missing`, ...; further words may come.
    pub reason: Option<String>,
}

/// A time of day at which the car begins to charge or must be ready, in its own local time.
#[record(wattfarer::vehicle::DailyTimes)]
pub struct DailyTimes {
    /// Minutes after midnight at which charging begins; absent: the car chooses.
    pub start_minute: Option<u32>,
    /// Minutes after midnight at which it must be ready.
    pub departure_minute: Option<u32>,
    /// Whether it is on.
    pub enabled: bool,
}

/// A command and what became of it.
#[record(wattfarer::vehicle::Command)]
pub struct Command {
    /// Chosen by the caller; the same id is carried out once.
    pub command_id: String,
    /// The connection to the car.
    pub connection_id: String,
    /// What it is told to do.
    pub action: CommandAction,
    /// The limit to set, 0 to 1; `set_limit` only.
    pub charge_limit_soc: Option<f64>,
    /// The current to set, A per phase; `set_current` only.
    pub current_a: Option<f64>,
    /// The times to set; `set_schedule` only.
    pub schedule: Option<DailyTimes>,
    /// What became of it.
    pub status: CommandStatus,
    /// Why it failed, or how it is known to be done: `already_so`, `not_confirmed`, `expired`, `superseded`, ...
    pub reason: Option<String>,
    /// When it was asked for.
    pub requested_at: String,
    /// After this it is never sent.
    pub deadline_at: String,
    /// When the car showed it.
    pub confirmed_at: Option<String>,
}

/// What a car reports now, each value with its age, source and quality; what it does not report is absent.
#[record(wattfarer::vehicle::ChargeState)]
pub struct ChargeState {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// The connection to the car: an opaque id, never the vehicle identification number.
    pub connection_id: String,
    /// Make.
    pub make: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Model year.
    pub year: Option<u32>,
    /// State of charge, 0 to 1.
    pub soc: Option<ObservedNumber>,
    /// Range that the car shows, m.
    pub range_m: Option<ObservedNumber>,
    /// Battery capacity, kWh.
    pub capacity_kwh: Option<ObservedNumber>,
    /// Whether a cable is in the socket.
    pub plugged: Option<ObservedFlag>,
    /// What charging is doing.
    pub charging_status: Option<ObservedChargingStatus>,
    /// Power into the car, kW; negative when it gives power.
    pub power_kw: Option<ObservedNumber>,
    /// Where the car stops by its own setting, 0 to 1.
    pub charge_limit_soc: Option<ObservedNumber>,
    /// Time to its limit as the car says, s.
    pub time_to_limit_s: Option<ObservedNumber>,
    /// Time to full as the car says, s.
    pub time_to_full_s: Option<ObservedNumber>,
    /// Energy of this session, kWh.
    pub energy_added_kwh: Option<ObservedNumber>,
    /// AC or DC.
    pub current_type: Option<ObservedCurrentType>,
    /// Current, A; per phase on AC.
    pub current_a: Option<ObservedNumber>,
    /// Voltage, V; line to neutral on AC.
    pub voltage_v: Option<ObservedNumber>,
    /// AC phases in use, 1 to 3.
    pub phases: Option<ObservedCount>,
    /// Most that the car is asked to draw, A per phase.
    pub current_limit_a: Option<ObservedNumber>,
    /// Battery temperature, C.
    pub battery_c: Option<ObservedNumber>,
    /// Where it is.
    pub location: Option<ObservedPosition>,
    /// Why it charges no faster, in the source's word.
    pub limited_by: Option<ObservedText>,
    /// Whether the car sleeps: nothing newer comes until it wakes.
    pub asleep: Option<ObservedFlag>,
    /// What `capacity_kwh` counts.
    pub capacity_kind: Option<CapacityKind>,
    /// What can be asked of the car, and why not where it cannot.
    pub capabilities: Vec<Capability>,
    /// What the reader should know: contradictions, stale values, what could not be read.
    pub notices: Vec<Notice>,
}

/// One state of many, or why there is none.
#[record]
pub struct StateOutcome {
    /// The state.
    pub state: Option<ChargeState>,
    /// The failure.
    pub failure: Option<Failure>,
}

/// A car as its provider lists it.
#[record(wattfarer::api::Attributes)]
pub struct Attributes {
    /// The provider's id of the car; every other call takes it.
    pub connection_id: String,
    /// Make.
    pub make: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Model year.
    pub year: Option<u32>,
    /// Battery electric or plug-in hybrid, if the provider says so.
    pub kind: Option<VehicleKind>,
}

/// A car after a look at it.
#[record]
pub struct Watched {
    /// What it reports.
    pub state: ChargeState,
    /// The fields whose values differ from the look before; all that are there on the first.
    pub changed: Vec<String>,
    /// When the next look is worth it, s from now.
    pub next_look_s: f64,
}

/// How commands are carried out; what is left out is core's default.
#[record]
pub struct CommandOptions {
    /// Wake a car that sleeps; a wake-up costs as much as many reads.
    pub wake: Option<bool>,
    /// Wake-ups of a car in a day, at most.
    pub wakes_per_day: Option<u32>,
    /// First pause between two looks at the state, s; each is twice as long as the one before.
    pub first_look_s: Option<f64>,
    /// Longest pause, s.
    pub longest_look_s: Option<f64>,
    /// Starts of a car in an hour, at most; 0: as many as there are.
    pub starts_per_hour: Option<u32>,
}

impl CommandOptions {
    /// Core's options.
    pub(crate) fn into_options(self) -> wattfarer::api::CommandOptions {
        let CommandOptions { wake, wakes_per_day, first_look_s, longest_look_s, starts_per_hour } = self;
        let default = wattfarer::api::CommandOptions::default();
        wattfarer::api::CommandOptions {
            wake: wake.unwrap_or(default.wake),
            wakes_per_day: wakes_per_day.unwrap_or(default.wakes_per_day),
            first_look_s: first_look_s.unwrap_or(default.first_look_s),
            longest_look_s: longest_look_s.unwrap_or(default.longest_look_s),
            starts_per_hour: match starts_per_hour {
                None => default.starts_per_hour,
                Some(0) => None,
                some => some,
            },
        }
    }
}

/// What is asked of an owner at Smartcar.
#[record(wattfarer::api::smartcar::ConsentOptions)]
pub struct ConsentOptions {
    /// Permissions, in Smartcar's words; empty: those of the dashboard.
    #[foreign(default)]
    pub scopes: Vec<String>,
    /// `live`, `test` or `simulated`; absent: live.
    pub mode: Option<String>,
    /// Go straight to this make.
    pub make: Option<String>,
    /// Ask even when the owner has consented before.
    #[foreign(default)]
    pub force_prompt: Option<bool>,
    /// Let the owner choose one car only.
    #[foreign(default)]
    pub single_select: Option<bool>,
    /// Smartcar's flags, such as `country:DE`.
    #[foreign(default)]
    pub flags: Vec<String>,
    /// The owner's id, v3.
    pub user: Option<String>,
}

/// Whether a permission can be had for a car.
#[record(wattfarer::api::smartcar::PermissionCapability)]
pub struct PermissionCapability {
    /// The permission.
    pub permission: String,
    /// The path it opens.
    pub endpoint: String,
    /// Whether the car can.
    pub capable: bool,
    /// Why not.
    pub reason: Option<String>,
}

/// Whether a car is supported, as Smartcar says by its identification number.
#[record(wattfarer::api::smartcar::Compatibility)]
pub struct Compatibility {
    /// Whether it can be connected.
    pub compatible: bool,
    /// Why not.
    pub reason: Option<String>,
    /// Permission by permission.
    pub capabilities: Vec<PermissionCapability>,
}

/// How a provider reaches a make. What is absent is not known.
#[record]
pub struct Reach {
    /// `smartcar` (v2.0 and v3), `enode` or `tesla_fleet`.
    pub provider: String,
    /// The provider's own word for the make.
    pub word: Option<String>,
    /// First model year.
    pub first_model_year: Option<u32>,
    /// Whether charging can be started and stopped.
    pub start_stop: Option<bool>,
    /// Whether the charge limit can be set.
    pub set_limit: Option<bool>,
    /// Whether the current can be set.
    pub set_current: Option<bool>,
    /// What else to know.
    pub note: Option<String>,
    /// Who says so.
    pub source: String,
    /// When that was read.
    pub as_of: String,
}

/// A make and who reaches it.
#[record]
pub struct Brand {
    /// As the maker writes it.
    pub name: String,
    /// Provider by provider.
    pub reach: Vec<Reach>,
}

impl From<&wattfarer::api::Brand> for Brand {
    fn from(brand: &wattfarer::api::Brand) -> Self {
        let wattfarer::api::Brand { name, reach } = *brand;
        let reach = reach.iter().map(|reach| {
            let wattfarer::api::Reach {
                provider,
                word,
                first_model_year,
                start_stop,
                set_limit,
                set_current,
                note,
                source,
                as_of,
            } = *reach;
            Reach {
                provider: provider.into(),
                word: word.map(Into::into),
                first_model_year: first_model_year.map(Into::into),
                start_stop,
                set_limit,
                set_current,
                note: note.map(Into::into),
                source: source.into(),
                as_of: as_of.into(),
            }
        });
        Brand { name: name.into(), reach: reach.collect() }
    }
}

/// What a state does not tell.
#[record(wattfarer::api::answers::LiveOptions)]
pub struct LiveOptions {
    /// The car; absent: found by make, model and year.
    pub vehicle: Option<VehicleRef>,
    /// The plug; absent: from the power, current and kind of current that the car reports.
    pub connector: Option<ConnectorLimits>,
    /// Weather and battery health.
    #[foreign(default)]
    pub conditions: Option<Conditions>,
}

/// When will it be ready: our answer, the car's own, and whether they agree.
#[record(wattfarer::api::answers::LiveEstimate)]
pub struct LiveEstimate {
    /// To the limit set in the car; absent when that is 100 % or not known.
    pub to_limit: Option<ChargeEstimate>,
    /// To full.
    pub to_full: ChargeEstimate,
    /// What the car says remains, s from now; to its limit.
    pub car_says_s: Option<f64>,
    /// Whether the car's number lies within our interval; absent without one.
    pub agrees: Option<bool>,
    /// Age of the state of charge, s.
    pub age_s: f64,
    /// Why a value of the car was not used.
    pub notices: Vec<Notice>,
}

/// A command of a schedule and when it is due.
#[record]
pub struct DueCommand {
    /// When.
    pub at: String,
    /// What the car is told to do.
    pub action: CommandAction,
    /// The current to set, A per phase; `set_current` only.
    pub current_a: Option<f64>,
}

/// How a schedule is carried out on a car.
#[record]
pub struct Application {
    /// The commands in the order of time.
    pub commands: Vec<DueCommand>,
    /// Why this way, a sentence for people.
    pub why: String,
}

/// Something else to read from a car.
#[words(wattfarer::api::ReadingKind, open)]
pub enum ReadingKind {
    /// Distance driven in all.
    Odometer,
    /// Where it is.
    Location,
    /// Vehicle identification number.
    Vin,
    /// Fuel of a hybrid.
    Fuel,
    /// Life left in the engine's oil.
    EngineOil,
    /// Pressure of the four tyres.
    TirePressure,
    /// Locks, doors and windows.
    Security,
    /// State of its systems.
    Diagnostics,
    /// Active trouble codes.
    DiagnosticCodes,
    /// Service records.
    ServiceHistory,
    /// A word this version does not know.
    Unknown,
}

/// What was read: the members of its kind are there, the others are not.
#[record]
pub struct Reading {
    /// What it is.
    pub kind: ReadingKind,
    /// Distance driven in all, m.
    pub odometer_m: Option<f64>,
    /// Where it is.
    pub location: Option<LatLon>,
    /// Vehicle identification number.
    pub vin: Option<String>,
    /// Range on fuel, m.
    pub fuel_range_m: Option<f64>,
    /// Share of the tank that is full, 0 to 1.
    pub fuel_share: Option<f64>,
    /// Fuel in the tank, litres.
    pub fuel_amount_l: Option<f64>,
    /// Life left in the engine's oil, 0 to 1.
    pub life_remaining: Option<f64>,
    /// Pressure front left, kPa.
    pub front_left_kpa: Option<f64>,
    /// Pressure front right, kPa.
    pub front_right_kpa: Option<f64>,
    /// Pressure back left, kPa.
    pub back_left_kpa: Option<f64>,
    /// Pressure back right, kPa.
    pub back_right_kpa: Option<f64>,
    /// What no common shape exists for, JSON in the shape of Smartcar v2.0.
    pub json: Option<String>,
    /// The source's own word, where it has no meaning here.
    pub raw: Option<String>,
    /// When the car measured it, if the source says so.
    pub observed_at: Option<String>,
    /// When it was fetched.
    pub fetched_at: String,
    /// Who said so.
    pub source: String,
    /// How far it can be trusted.
    pub quality: Quality,
}

impl Reading {
    /// Core's reading of that kind.
    pub(crate) fn of(kind: ReadingKind, observed: wattfarer::vehicle::Observed<wattfarer::api::Reading>) -> Self {
        use wattfarer::api::Reading as Core;
        let wattfarer::vehicle::Observed { value, raw, observed_at, fetched_at, source, quality } = observed;
        let mut out = Reading {
            kind,
            odometer_m: None,
            location: None,
            vin: None,
            fuel_range_m: None,
            fuel_share: None,
            fuel_amount_l: None,
            life_remaining: None,
            front_left_kpa: None,
            front_right_kpa: None,
            back_left_kpa: None,
            back_right_kpa: None,
            json: None,
            raw,
            observed_at: Foreign::from_core(observed_at),
            fetched_at: Foreign::from_core(fetched_at),
            source,
            quality: Quality::from_core(quality),
        };
        match value {
            Some(Core::Odometer { distance_m }) => out.odometer_m = Some(distance_m),
            Some(Core::Location(at)) => out.location = Some(LatLon::from_core(at)),
            Some(Core::Vin(vin)) => out.vin = Some(vin),
            Some(Core::Fuel { range_m, share, amount_l }) => {
                (out.fuel_range_m, out.fuel_share, out.fuel_amount_l) = (range_m, share, amount_l);
            }
            Some(Core::EngineOil { life_remaining }) => out.life_remaining = Some(life_remaining),
            Some(Core::TirePressure { front_left_kpa, front_right_kpa, back_left_kpa, back_right_kpa }) => {
                (out.front_left_kpa, out.front_right_kpa) = (Some(front_left_kpa), Some(front_right_kpa));
                (out.back_left_kpa, out.back_right_kpa) = (Some(back_left_kpa), Some(back_right_kpa));
            }
            Some(Core::Other(value)) => out.json = Some(value.to_string()),
            _ => {}
        }
        out
    }
}
