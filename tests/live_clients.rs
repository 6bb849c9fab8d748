//! The doubles of Tesla and Enode, driven by clients that others wrote: what those understand is the wire format.

use serde_json::{Value, json};
use wattfarer_tests::clouds::{Car, Cloud, EnodeCloud, TeslaCloud};
use wattfarer_tests::oracle;

#[test]
fn the_package_tesla_fleet_api_drives_the_double_of_tesla() {
    let mut car = Car::new("5YJ3E1EA7RF000001");
    car.asleep = true;
    let cloud = Cloud::start(TeslaCloud::new(vec![car]));
    let case = json!({"origin": cloud.origin, "token": "canary-access-0", "car": "5YJ3E1EA7RF000001"});
    let Some(found) = oracle("tesla_client.py", &case.to_string()) else { return };
    let found: Value = serde_json::from_str(&found).unwrap();
    let done = json!({"result": true, "reason": ""});
    for (name, expected) in [
        ("asleep", json!("VehicleOffline")),
        ("woken", json!("asleep")),
        ("vehicles", json!(["5YJ3E1EA7RF000001"])),
        ("state", json!([40, "Stopped", 80])),
        ("start", done.clone()),
        ("again", json!({"result": false, "reason": "is_charging"})),
        ("charging", json!(["Charging", 11])),
        ("limit", done.clone()),
        ("current", done.clone()),
        ("stop", done.clone()),
        ("schedule", done),
        ("fleet_status", json!(["5YJ3E1EA7RF000001"])),
        ("nobody", json!("NotFound")),
        ("stranger", json!("OAuthExpired")),
    ] {
        assert_eq!(found[name], expected, "{name}: {found}");
    }
    let effects = cloud.with(|cloud| cloud.cars[0].effects.clone());
    assert_eq!(effects, ["wake", "start", "limit", "current", "stop", "schedule"]);
}

#[test]
fn the_package_enode_drives_the_double_of_enode() {
    let cloud = Cloud::start(EnodeCloud::new(vec![Car::new("car-1")]));
    let case = json!({"origin": cloud.origin, "car": "car-1"});
    let Some(found) = oracle("enode_client.py", &case.to_string()) else { return };
    let found: Value = serde_json::from_str(&found).unwrap();
    for (name, expected) in [
        ("vehicles", json!(["car-1"])),
        ("state", json!([40.0, true, 80.0, "PLUGGED_IN:STOPPED"])),
        ("scopes", json!(["vehicle:read:data", "vehicle:read:location", "vehicle:control:charging"])),
        ("can_start", json!(true)),
        ("action", json!(["PENDING", "START"])),
        ("looks", json!(["PENDING", "CONFIRMED"])),
        ("charging", json!(true)),
        ("current", json!(10.0)),
        ("cancelled", json!("CANCELLED")),
        ("nobody", json!(404)),
    ] {
        assert_eq!(found[name], expected, "{name}: {found}");
    }
    assert_eq!(cloud.with(|cloud| cloud.cars[0].effects.clone()), ["start"]);
}
