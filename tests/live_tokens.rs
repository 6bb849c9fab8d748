//! Tokens: refreshed once however many ask, stored before they are used, never shown.

use crate::live_support::{CAR, bench, benches, secret, shared, tokens, why};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wattfarer::ErrorKind;
use wattfarer::api::smartcar::{ConsentOptions, SmartcarApplication, SmartcarOrigins};
use wattfarer::api::{Environment, Provider, TokenStore, Tokens};
use wattfarer::vehicle::ChargeCommand;
use wattfarer_tests::clouds::{Answer, Car, Cloud, Fault, SmartcarV2Cloud, StillEnvironment};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_calls_on_an_expired_token_refresh_it_once() {
    for bench in benches(|_| ()) {
        // The token is good by its time and refused by the cloud: the harder case.
        bench.provider.charge_state(CAR).await.unwrap();
        let before = bench.double.given();
        bench.double.expire();
        let calls: Vec<_> = (0..100)
            .map(|_| {
                let provider = bench.provider.clone();
                tokio::spawn(async move { provider.charge_state(CAR).await })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap_or_else(|error| panic!("{}: {error}", bench.name));
        }
        assert_eq!(bench.double.given() - before, 1, "{}: one refresh", bench.name);
    }
}

#[tokio::test]
async fn a_token_is_renewed_before_it_expires() {
    for bench in benches(|_| ()) {
        bench.provider.charge_state(CAR).await.unwrap();
        let before = bench.double.given();
        // Tokens here live for an hour or more; renewal begins in the last 5 to 15 % of that, for the first ones.
        bench.environment.pass(Duration::from_secs(3600 * 97 / 100));
        bench.provider.charge_state(CAR).await.unwrap();
        assert_eq!(bench.double.given() - before, 1, "{}", bench.name);
        // No request was refused for it.
        assert_eq!(bench.environment.slept_s().len(), 0, "{}", bench.name);
    }
}

#[tokio::test]
async fn a_consent_that_ended_is_said_and_not_asked_again() {
    for name in ["smartcar_v2", "tesla_fleet"] {
        let bench = bench(name, |_| ());
        bench.double.expire();
        let refused = Answer::json(
            400,
            &serde_json::json!({"error": "invalid_grant", "error_description": "canary-refresh-0 is dead"}),
        );
        bench.double.fault("/token", Fault::Instead(refused), 100);
        for _ in 0..5 {
            let error = bench.provider.charge_state(CAR).await.unwrap_err();
            assert_eq!(why(&error), (ErrorKind::Unauthorized, "consent_needed".into()), "{name}");
            assert!(!error.kind().retryable());
        }
        assert_eq!(bench.double.received("/token").len(), 1, "{name}: one refresh, no loop");
    }
}

/// A store that writes down what happens to it.
struct Noted {
    tokens: Mutex<Option<Tokens>>,
    saved: Mutex<u32>,
}

#[async_trait::async_trait]
impl TokenStore for Noted {
    async fn load(&self) -> wattfarer::Result<Option<Tokens>> {
        Ok(self.tokens.lock().unwrap().clone())
    }

    async fn save(&self, tokens: &Tokens) -> wattfarer::Result<()> {
        // A store takes its time.
        tokio::time::sleep(Duration::from_millis(30)).await;
        *self.tokens.lock().unwrap() = Some(tokens.clone());
        *self.saved.lock().unwrap() += 1;
        Ok(())
    }
}

fn application(origin: &str) -> SmartcarApplication {
    SmartcarApplication {
        origins: SmartcarOrigins::at(origin),
        client_id: "client-id".into(),
        client_secret: secret(),
        redirect_uri: "http://127.0.0.1:8123/back".into(),
    }
}

#[tokio::test]
async fn a_refresh_is_stored_even_when_its_caller_gives_up() {
    let cloud = Cloud::start(SmartcarV2Cloud::new(vec![Car::new(CAR)]));
    let environment = Arc::new(StillEnvironment::new(3));
    let store = Arc::new(Noted { tokens: Mutex::new(Some(tokens(&environment))), saved: Mutex::new(0) });
    let grant = application(&cloud.origin).grant(&shared(&environment), store.clone()).unwrap();
    let provider =
        wattfarer::api::smartcar::SmartcarV2::new(&cloud.origin, shared(&environment), grant.clone()).unwrap();
    cloud.with(|cloud| cloud.access = vec!["none".into()]);
    cloud.fault("/oauth/token", Fault::Late(Duration::from_millis(200)), 1);
    // The caller leaves while the refresh is under way.
    let given_up = tokio::time::timeout(Duration::from_millis(120), provider.charge_state(CAR)).await;
    assert!(given_up.is_err());
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(*store.saved.lock().unwrap(), 1, "the rotated token is kept");
    provider.charge_state(CAR).await.unwrap();
    assert_eq!(cloud.count("/oauth/token"), 1);
}

#[tokio::test]
async fn tokens_that_another_process_stored_are_taken() {
    let cloud = Cloud::start(SmartcarV2Cloud::new(vec![Car::new(CAR)]));
    let environment = Arc::new(StillEnvironment::new(3));
    let store = Arc::new(Noted { tokens: Mutex::new(Some(tokens(&environment))), saved: Mutex::new(0) });
    let open = || {
        let grant = application(&cloud.origin).grant(&shared(&environment), store.clone()).unwrap();
        wattfarer::api::smartcar::SmartcarV2::new(&cloud.origin, shared(&environment), grant).unwrap()
    };
    let (first, second) = (open(), open());
    first.charge_state(CAR).await.unwrap();
    second.charge_state(CAR).await.unwrap();
    cloud.with(|cloud| cloud.access = vec!["none".into()]);
    first.charge_state(CAR).await.unwrap();
    second.charge_state(CAR).await.unwrap();
    assert_eq!(cloud.count("/oauth/token"), 1, "the second takes what the first stored");
}

#[tokio::test]
async fn a_command_refused_for_its_token_is_sent_again_and_done_once() {
    for bench in benches(|_| ()) {
        bench.provider.charge_state(CAR).await.unwrap();
        bench.double.expire();
        bench.provider.command(CAR, &ChargeCommand::Start).await.unwrap();
        let sent = bench.double.received(bench.start);
        assert_eq!(sent.len(), 2, "{}", bench.name);
        assert_ne!(sent[0].header("authorization"), sent[1].header("authorization"), "{}", bench.name);
        assert!(bench.effects("start") <= 1, "{}", bench.name);
    }
}

#[tokio::test]
async fn consent_leads_to_tokens_and_to_the_car() {
    let mut service = SmartcarV2Cloud::new(vec![Car::new(CAR)]);
    service.codes.push_back("canary-code-1".into());
    let cloud = Cloud::start(service);
    let environment = Arc::new(StillEnvironment::new(5));
    let application = application(&cloud.origin);
    let options = ConsentOptions {
        scopes: vec!["read_charge".into(), "required:control_charge".into()],
        ..ConsentOptions::default()
    };
    let consent = application.consent(&options, environment.as_ref()).unwrap();
    for part in [
        "response_type=code",
        "scope=read_charge+required%3Acontrol_charge",
        "code_challenge_method=S256",
        "mode=live",
        "approval_prompt=auto",
    ] {
        assert!(consent.url.contains(part), "{part}: {}", consent.url);
    }
    let state = consent.url.split("state=").nth(1).unwrap().split('&').next().unwrap().to_string();
    assert!(state.len() >= 43);
    let granted = consent
        .answer(&format!("http://127.0.0.1:8123/back?code=canary-code-1&state={state}"), environment.as_ref())
        .unwrap();
    let store = Arc::new(Noted { tokens: Mutex::new(None), saved: Mutex::new(0) });
    let grant = application.exchange(&shared(&environment), granted, store.clone()).await.unwrap();
    assert_eq!(*store.saved.lock().unwrap(), 1);
    let form = cloud.received("/oauth/token")[0].form();
    let verifier = form.iter().find(|(name, _)| name == "code_verifier").unwrap().1.clone();
    // RFC 7636: the verifier has 43 to 128 characters.
    assert!((43..=128).contains(&verifier.len()));
    let provider = wattfarer::api::smartcar::SmartcarV2::new(&cloud.origin, shared(&environment), grant).unwrap();
    provider.charge_state(CAR).await.unwrap();
    provider.disconnect(CAR).await.unwrap();
}

#[test]
fn answers_to_other_consents_are_refused() {
    let environment = StillEnvironment::new(9);
    let application = application("http://127.0.0.1:1");
    let begin = || application.consent(&ConsentOptions::default(), &environment).unwrap();
    let state_of = |consent: &wattfarer::api::Consent| {
        consent.url.split("state=").nth(1).unwrap().split('&').next().unwrap().to_string()
    };
    let foreign = state_of(&begin());
    for (what, callback, kind) in [
        ("no state", "http://127.0.0.1:8123/back?code=c", ErrorKind::Unauthorized),
        ("foreign state", &format!("http://127.0.0.1:8123/back?code=c&state={foreign}"), ErrorKind::Unauthorized),
        ("other port", "http://127.0.0.1:8124/back?code=c&state=STATE", ErrorKind::Unauthorized),
        ("other path", "http://127.0.0.1:8123/back/x?code=c&state=STATE", ErrorKind::Unauthorized),
        ("other scheme", "https://127.0.0.1:8123/back?code=c&state=STATE", ErrorKind::Unauthorized),
        ("other host", "http://127.0.0.1.evil.com:8123/back?code=c&state=STATE", ErrorKind::Unauthorized),
        ("userinfo", "http://u:p@127.0.0.1:8123/back?code=c&state=STATE", ErrorKind::Unauthorized),
        ("code twice", "http://127.0.0.1:8123/back?code=c&code=d&state=STATE", ErrorKind::Unauthorized),
        ("state twice", "http://127.0.0.1:8123/back?code=c&state=x&state=STATE", ErrorKind::Unauthorized),
        ("no code", "http://127.0.0.1:8123/back?state=STATE", ErrorKind::Unauthorized),
        ("empty code", "http://127.0.0.1:8123/back?code=&state=STATE", ErrorKind::Unauthorized),
        ("refused", "http://127.0.0.1:8123/back?error=access_denied&state=STATE", ErrorKind::Forbidden),
        ("refused by somebody else", "http://127.0.0.1:8123/back?error=access_denied", ErrorKind::Unauthorized),
        ("no address", "back", ErrorKind::Unauthorized),
    ] {
        let consent = begin();
        let callback = callback.replace("STATE", &state_of(&consent));
        assert_eq!(consent.answer(&callback, &environment).unwrap_err().kind(), kind, "{what}");
    }
    let consent = begin();
    let late = format!("http://127.0.0.1:8123/back?code=c&state={}", state_of(&consent));
    environment.pass(Duration::from_secs(601));
    assert_eq!(consent.answer(&late, &environment).unwrap_err().kind(), ErrorKind::Unauthorized, "too late");
    let consent = begin();
    let good = format!("http://127.0.0.1:8123/back?code=c&state={}", state_of(&consent));
    assert!(consent.answer(&good, &environment).is_ok());
}

#[tokio::test]
async fn no_secret_and_no_identification_number_is_ever_shown() {
    let canaries = ["canary", "Y2FuYXJ5", "63616e617279", "5YJSA1E26MF"];
    let clean = |what: &str, text: String| {
        for canary in canaries {
            assert!(!text.contains(canary), "{what}: {text}");
        }
    };
    let answer = |status| {
        Answer::json(
            status,
            &serde_json::json!({"error": "canary-in-the-body", "description": "5YJSA1E26MFCANARY", "type": "canary!"}),
        )
    };
    for bench in benches(|car| car.id = "5YJSA1E26MFCANARY".into()) {
        let id = "5YJSA1E26MFCANARY";
        clean("grant", format!("{:?} {:?}", bench.grant, bench.shared));
        clean("tokens", format!("{:?}", tokens(&bench.environment)));
        for status in [400, 401, 403, 404, 408, 409, 412, 421, 422, 429, 500, 501, 503, 504] {
            bench.double.fault("5YJSA1E26MFCANARY", Fault::Instead(answer(status).header("Retry-After", 1)), 1);
            if let Err(error) = bench.provider.charge_state(id).await {
                clean(bench.name, format!("{error} {error:?} {}", serde_json::to_string(&error).unwrap()));
            }
            bench.environment.pass(Duration::from_secs(120));
        }
        bench.double.fault("5YJSA1E26MFCANARY", Fault::Dropped, 50);
        let error = bench.provider.charge_state(id).await.unwrap_err();
        clean(bench.name, format!("{error} {error:?}"));
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            clean(bench.name, format!("{cause} {cause:?}"));
            source = cause.source();
        }
        bench.environment.pass(Duration::from_secs(120));
        bench.double.expire();
        bench.double.fault("/token", Fault::Instead(answer(400)), 5);
        if let Err(error) = bench.provider.vehicles().await {
            clean(bench.name, format!("{error} {error:?}"));
        }
    }
    // A port where nothing listens: the address stays out of the message.
    let environment = Arc::new(StillEnvironment::new(3));
    let grant = wattfarer::api::Grant::fixed("canary-access-0".to_string().into(), environment.clone()).unwrap();
    let provider =
        wattfarer::api::tesla::TeslaFleet::new("http://127.0.0.1:9", None, shared(&environment), grant).unwrap();
    let error = provider.charge_state("5YJSA1E26MFCANARY").await.unwrap_err();
    clean("closed port", format!("{error} {error:?}"));
    assert_eq!(error.kind(), ErrorKind::Network);
    let _ = environment.now();
}
