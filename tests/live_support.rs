//! Every provider over its double, behind one handle.

use std::sync::Arc;
use std::time::Duration;
use wattfarer::api::enode::{Enode, EnodeApplication};
use wattfarer::api::smartcar::{SmartcarApplication, SmartcarOrigins, SmartcarV2, SmartcarV3};
use wattfarer::api::tesla::{TeslaApplication, TeslaFleet};
use wattfarer::api::{
    Budget, BudgetLimits, Grant, MemoryTokens, Provider, Shared, TimeLimits, TokenStore, Tokens, Transport,
};
use wattfarer::{ErrorKind, Instant};
use wattfarer_tests::clouds::{
    Car, Cloud, EnodeCloud, Fault, Received, SmartcarV2Cloud, SmartcarV3Cloud, StillEnvironment, TeslaCloud,
};

/// What tests do with a double, whichever it is.
pub trait Double: Send + Sync {
    fn fault(&self, part: &str, fault: Fault, times: u32);
    fn received(&self, part: &str) -> Vec<Received>;
    fn car(&self, change: &mut dyn FnMut(&mut Car));
    /// Makes every access token given so far bad.
    fn expire(&self);
    /// Tokens given so far.
    fn given(&self) -> u32;
}

macro_rules! double {
    ($($cloud:ty, $expire:expr;)*) => {$(
        impl Double for Cloud<$cloud> {
            fn fault(&self, part: &str, fault: Fault, times: u32) {
                Cloud::fault(self, part, fault, times);
            }
            fn received(&self, part: &str) -> Vec<Received> {
                Cloud::received(self, part)
            }
            fn car(&self, change: &mut dyn FnMut(&mut Car)) {
                self.with(|cloud| change(&mut cloud.cars[0]));
            }
            fn expire(&self) {
                #[allow(clippy::redundant_closure_call)]
                self.with(|cloud| ($expire)(cloud));
            }
            fn given(&self) -> u32 {
                self.with(|cloud| cloud.given)
            }
        }
    )*};
}

double! {
    SmartcarV2Cloud, |cloud: &mut SmartcarV2Cloud| cloud.access = vec!["none".to_string()];
    SmartcarV3Cloud, |cloud: &mut SmartcarV3Cloud| cloud.access = "none".to_string();
    TeslaCloud, |cloud: &mut TeslaCloud| cloud.access = "none".to_string();
    EnodeCloud, |cloud: &mut EnodeCloud| cloud.access = "none".to_string();
}

/// A provider over its double.
pub struct Bench {
    pub name: &'static str,
    pub provider: Arc<dyn Provider>,
    pub double: Box<dyn Double>,
    pub environment: Arc<StillEnvironment>,
    pub shared: Shared,
    pub grant: Grant,
    /// Part of the request line of a read of the state, and of a start.
    pub read: &'static str,
    pub start: &'static str,
}

pub const CAR: &str = "car-1";

/// Tokens that the doubles know, good for an hour.
pub fn tokens(environment: &StillEnvironment) -> Tokens {
    use wattfarer::api::Environment;
    let now: Instant = environment.now();
    Tokens {
        access: "canary-access-0".to_string().into(),
        refresh: Some("canary-refresh-0".to_string().into()),
        issued_at: now,
        expires_at: now.plus_s("at", 3600.0).unwrap(),
    }
}

/// Time limits short enough for tests of slow clouds.
pub fn limits() -> TimeLimits {
    TimeLimits {
        connect: Duration::from_secs(2),
        total: Duration::from_millis(1500),
        long: Duration::from_millis(2500),
    }
}

pub fn shared(environment: &Arc<StillEnvironment>) -> Shared {
    let transport = Transport::new(limits()).unwrap();
    Shared::new(transport, environment.clone(), Budget::new(BudgetLimits::default(), environment.clone()))
}

/// A secret of the application.
pub fn secret() -> wattfarer::api::SecretString {
    "canary-client-secret".to_string().into()
}

/// Every provider with a car that `change` prepared.
pub fn benches(change: impl Fn(&mut Car)) -> Vec<Bench> {
    ["smartcar_v2", "smartcar_v3", "tesla_fleet", "enode"].into_iter().map(|name| bench(name, &change)).collect()
}

pub fn bench(name: &'static str, change: impl Fn(&mut Car)) -> Bench {
    let environment = Arc::new(StillEnvironment::new(7));
    let shared = shared(&environment);
    let mut car = Car::new(CAR);
    change(&mut car);
    let store: Arc<dyn TokenStore> = Arc::new(MemoryTokens::new(Some(tokens(&environment))));
    let smartcar = |origin: &str| SmartcarApplication {
        origins: SmartcarOrigins::at(origin),
        client_id: "client-id".into(),
        client_secret: secret(),
        redirect_uri: "http://127.0.0.1:9/back".into(),
    };
    let (provider, double, grant, read, start): (Arc<dyn Provider>, Box<dyn Double>, Grant, _, _) = match name {
        "smartcar_v2" => {
            let cloud = Cloud::start(SmartcarV2Cloud::new(vec![car]));
            let grant = smartcar(&cloud.origin).grant(&shared, store).unwrap();
            let provider = SmartcarV2::new(&cloud.origin, shared.clone(), grant.clone()).unwrap();
            (Arc::new(provider), Box::new(cloud), grant, "/batch", "POST /v2.0/vehicles/car-1/charge")
        }
        "smartcar_v3" => {
            let cloud = Cloud::start(SmartcarV3Cloud::new(vec![car]));
            let grant = smartcar(&cloud.origin).machine_grant(&shared).unwrap();
            let provider =
                SmartcarV3::new(&cloud.origin, &cloud.origin, "user-1", shared.clone(), grant.clone()).unwrap();
            (Arc::new(provider), Box::new(cloud), grant, "GET /v3/vehicles/car-1/signals", "charge/start")
        }
        "tesla_fleet" => {
            let cloud = Cloud::start(TeslaCloud::new(vec![car]));
            let application = TeslaApplication {
                token_url: format!("{}/oauth2/v3/token", cloud.origin),
                authorize_url: format!("{}/oauth2/v3/authorize", cloud.origin),
                audience: cloud.origin.clone(),
                client_id: "client-id".into(),
                client_secret: secret(),
            };
            let grant = application.grant(&shared, store).unwrap();
            let provider = TeslaFleet::new(&cloud.origin, None, shared.clone(), grant.clone()).unwrap();
            (Arc::new(provider), Box::new(cloud), grant, "vehicle_data", "charge_start")
        }
        _ => {
            let cloud = Cloud::start(EnodeCloud::new(vec![car]));
            let application = EnodeApplication {
                api_origin: cloud.origin.clone(),
                token_url: format!("{}/oauth2/token", cloud.origin),
                client_id: "client-id".into(),
                client_secret: secret(),
            };
            let grant = application.grant(&shared).unwrap();
            let provider = Enode::new(&cloud.origin, Some("user-1".into()), shared.clone(), grant.clone()).unwrap();
            (Arc::new(provider), Box::new(cloud), grant, "GET /vehicles/car-1", "POST /vehicles/car-1/charging")
        }
    };
    Bench { name, provider, double, environment, shared, grant, read, start }
}

impl Bench {
    /// How often the car was told something.
    pub fn effects(&self, word: &str) -> usize {
        let mut count = 0;
        self.double.car(&mut |car| count = car.effects.iter().filter(|effect| *effect == word).count());
        count
    }
}

/// The error's kind and its reason.
pub fn why(error: &wattfarer::Error) -> (ErrorKind, String) {
    let reason = error.details().iter().find(|(name, _)| name == "reason").map(|(_, value)| value.clone());
    (error.kind(), reason.unwrap_or_default())
}
