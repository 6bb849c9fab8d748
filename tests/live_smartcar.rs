//! Live state through Smartcar's adapters, against doubles.

use std::sync::Arc;
use wattfarer::ErrorKind;
use wattfarer::api::smartcar::SmartcarV2;
use wattfarer::api::{Budget, BudgetLimits, Grant, Provider, Shared, TimeLimits, Transport};
use wattfarer::vehicle::{ChargingStatus, Quality};
use wattfarer_tests::clouds::{Car, Cloud, SmartcarV2Cloud, StillEnvironment};

fn adapter(cloud: &Cloud<SmartcarV2Cloud>, environment: &Arc<StillEnvironment>) -> SmartcarV2 {
    let transport = Transport::new(TimeLimits::default()).unwrap();
    let shared = Shared::new(transport, environment.clone(), Budget::new(BudgetLimits::default(), environment.clone()));
    let grant = Grant::fixed("canary-access-0".to_string().into(), environment.clone()).unwrap();
    SmartcarV2::new(&cloud.origin, shared, grant).unwrap()
}

#[tokio::test]
async fn a_state_has_every_value_with_its_age() {
    let cloud = Cloud::start(SmartcarV2Cloud::new(vec![Car::new("car-1")]));
    let environment = Arc::new(StillEnvironment::new(1));
    let provider = adapter(&cloud, &environment);
    let state = provider.charge_state("car-1").await.unwrap();
    let soc = state.soc.unwrap();
    assert_eq!((soc.value, soc.quality, soc.source.as_str()), (Some(0.4), Quality::Ok, "smartcar_v2"));
    assert_eq!(soc.observed_at.unwrap().to_string(), "2026-11-24T11:59:30+00:00");
    assert_eq!(state.range_m.unwrap().value, Some(200_000.0));
    assert_eq!(state.plugged.unwrap().value, Some(true));
    assert_eq!(state.charging_status.unwrap().value, Some(ChargingStatus::Idle));
    assert_eq!(state.charge_limit_soc.unwrap().value, Some(0.8));
    assert_eq!((state.make.as_deref(), state.year), (Some("TESLA"), Some(2024)));
    assert_eq!(cloud.count("/"), 1, "one request reads it all");
}

#[tokio::test]
async fn a_sleeping_car_is_a_typed_error() {
    let mut car = Car::new("car-1");
    car.asleep = true;
    let cloud = Cloud::start(SmartcarV2Cloud::new(vec![car]));
    let error = adapter(&cloud, &Arc::new(StillEnvironment::new(1))).charge_state("car-1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::VehicleState);
    assert!(error.details().contains(&("reason".into(), "asleep".into())), "{:?}", error.details());
}
