//! The car behind a double: every provider's double shows the same one in its own words.

/// A car with a plug.
#[derive(Debug, Clone)]
pub struct Car {
    /// The provider's id.
    pub id: String,
    /// Make, model, year.
    pub name: (&'static str, &'static str, u16),
    /// State of charge, 0 to 1.
    pub soc: f64,
    /// Range, km.
    pub range_km: f64,
    /// Capacity, kWh.
    pub capacity_kwh: f64,
    /// Where it stops, 0 to 1.
    pub limit: f64,
    /// Whether it is plugged in.
    pub plugged: bool,
    /// Whether it charges.
    pub charging: bool,
    /// Whether it sleeps.
    pub asleep: bool,
    /// Power while charging, kW.
    pub power_kw: f64,
    /// Current asked for, A.
    pub current_a: f64,
    /// Odometer, km.
    pub odometer_km: f64,
    /// When it measured all this.
    pub observed_at: String,
    /// When it will have measured what a command changes.
    pub changes_at: String,
    /// What it was told, in order: one word for each effect.
    pub effects: Vec<String>,
    /// It takes commands and does nothing.
    pub deaf: bool,
}

impl Car {
    /// A plugged-in car at 40 % with a limit of 80 %.
    pub fn new(id: &str) -> Self {
        Car {
            id: id.into(),
            name: ("TESLA", "Model 3", 2024),
            soc: 0.4,
            range_km: 200.0,
            capacity_kwh: 75.0,
            limit: 0.8,
            plugged: true,
            charging: false,
            asleep: false,
            power_kw: 11.0,
            current_a: 16.0,
            odometer_km: 12_345.6,
            observed_at: "2026-11-24T11:59:30.000Z".into(),
            changes_at: "2026-11-24T12:00:05.000Z".into(),
            effects: Vec::new(),
            deaf: false,
        }
    }

    /// Whether it is at its limit.
    pub fn complete(&self) -> bool {
        self.plugged && !self.charging && self.soc >= self.limit - 1e-9
    }

    /// Does something; a deaf car only says so.
    pub fn act(&mut self, word: &str, change: impl FnOnce(&mut Car)) {
        self.effects.push(word.into());
        if !self.deaf {
            change(self);
            // Commands change the state at the moment they are carried out.
            self.observed_at = self.changes_at.clone();
        }
    }
}
