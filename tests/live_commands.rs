//! Commands: carried out once, believed when the car shows them, whatever goes wrong on the way.

use crate::live_support::{Bench, CAR, bench, benches};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use wattfarer::api::{CommandLog, CommandOptions, Commands, Environment, LoggedCommand, MemoryLog, Phase};
use wattfarer::vehicle::{ChargeCommand, Command, CommandAction, CommandStatus, DailyTimes};
use wattfarer::{ErrorKind, Soc};
use wattfarer_tests::clouds::{Answer, Fault};

fn commands<L: CommandLog + 'static>(bench: &Bench, log: &Arc<L>) -> Commands {
    Commands::new(bench.provider.clone(), bench.environment.clone(), log.clone(), CommandOptions::default())
}

fn command(bench: &Bench, id: &str, what: ChargeCommand) -> Command {
    let now = bench.environment.now();
    Command::new(id, CAR, &what, now, now.plus_s("at", 120.0).unwrap())
}

#[tokio::test]
async fn a_start_is_confirmed_by_the_car_and_done_once() {
    for bench in benches(|_| ()) {
        let log = Arc::new(MemoryLog::default());
        let commands = commands(&bench, &log);
        let done = commands.carry_out(command(&bench, "c1", ChargeCommand::Start)).await.unwrap();
        assert_eq!(done.status, CommandStatus::Confirmed, "{}: {done:?}", bench.name);
        assert!(done.confirmed_at.is_some());
        // The same command again: what became of it, and nothing is sent.
        let sent = bench.double.received(bench.start).len();
        let again = commands.carry_out(command(&bench, "c1", ChargeCommand::Start)).await.unwrap();
        assert_eq!((again, bench.double.received(bench.start).len()), (done, sent), "{}", bench.name);
        assert_eq!(bench.effects("start"), 1, "{}", bench.name);
        // Another command under the same id is refused.
        let error = commands.carry_out(command(&bench, "c1", ChargeCommand::Stop)).await.unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::Conflict, Some("command_id")), "{}", bench.name);
        let stopped = commands.carry_out(command(&bench, "c2", ChargeCommand::Stop)).await.unwrap();
        assert_eq!(stopped.status, CommandStatus::Confirmed, "{}: {stopped:?}", bench.name);
    }
}

#[tokio::test]
async fn settings_are_confirmed_by_the_car() {
    let limit = ChargeCommand::SetLimit(Soc::new("limit", 0.7).unwrap());
    for (name, what, effect) in [
        ("smartcar_v2", limit, "limit"),
        ("smartcar_v3", limit, "limit"),
        ("tesla_fleet", limit, "limit"),
        ("tesla_fleet", ChargeCommand::SetCurrent(10.0), "current"),
        ("enode", ChargeCommand::SetCurrent(10.0), "current"),
    ] {
        let bench = bench(name, |_| ());
        let done = commands(&bench, &Arc::<MemoryLog>::default()).carry_out(command(&bench, "c", what)).await.unwrap();
        assert_eq!((done.status, bench.effects(effect)), (CommandStatus::Confirmed, 1), "{name}: {done:?}");
    }
}

/// What Smartcar v3 is told of schedules, and how the command ends.
#[tokio::test]
async fn a_daily_schedule_is_set_where_the_car_stands_and_ended_again() {
    let bench = bench("smartcar_v3", |_| ());
    let commands = commands(&bench, &Arc::<MemoryLog>::default());
    let times = |start_minute, departure_minute, enabled| {
        ChargeCommand::SetSchedule(DailyTimes { start_minute, departure_minute, enabled })
    };
    let capable = bench.provider.capabilities(CAR).await.unwrap();
    let schedule = capable.iter().find(|capability| capability.action == CommandAction::SetSchedule).unwrap();
    assert!(schedule.capable, "{schedule:?}");
    let half = commands.carry_out(command(&bench, "half", times(None, Some(420), true))).await.unwrap();
    assert_eq!((half.status, half.reason.as_deref()), (CommandStatus::Failed, Some("provider_not_capable")));
    assert_eq!(bench.double.received("charge-schedules").len(), 0);
    let set = commands.carry_out(command(&bench, "set", times(Some(90), Some(420), true))).await.unwrap();
    assert_eq!(set.status, CommandStatus::Confirmed, "{set:?}");
    let sent = bench.double.received("charge-schedules/daily");
    assert_eq!(
        sent[0].json(),
        json!({"data": {"attributes": {"location": {"latitude": 59.911, "longitude": 10.757}, "startTime": "01:30", "stopTime": "07:00"}}})
    );
    assert_eq!(bench.effects("schedule"), 1);
    // Only daily ones end; another of the car stays.
    let ended = commands.carry_out(command(&bench, "end", times(None, None, false))).await.unwrap();
    assert_eq!(ended.status, CommandStatus::Confirmed, "{ended:?}");
    let paths: Vec<String> =
        bench.double.received("charge-schedules/sched_").iter().map(|request| request.segments().join("/")).collect();
    assert_eq!(paths, [format!("v3/vehicles/{CAR}/charge-schedules/sched_0")]);
    let again = commands.carry_out(command(&bench, "again", times(None, None, false))).await.unwrap();
    assert_eq!((again.status, again.reason.as_deref()), (CommandStatus::Confirmed, Some("already_so")), "{again:?}");
    assert_eq!(bench.effects("schedule"), 2);
}

#[tokio::test]
async fn a_lost_answer_is_settled_by_the_state_and_never_by_sending_again() {
    for (what, fault, status) in [
        ("done, answer lost", Fault::DoneThenDropped, CommandStatus::Confirmed),
        ("done, answered 500", Fault::DoneBut(Answer::json(500, &json!({}))), CommandStatus::Confirmed),
        ("done, answer malformed", Fault::DoneBut(Answer::json(200, &json!("?"))), CommandStatus::Confirmed),
        ("not done, connection lost", Fault::Dropped, CommandStatus::Failed),
        ("not done, answered 502", Fault::Instead(Answer::json(502, &json!({}))), CommandStatus::Failed),
    ] {
        for bench in benches(|_| ()) {
            bench.double.fault(bench.start, fault.clone(), 100);
            let done = commands(&bench, &Arc::<MemoryLog>::default())
                .carry_out(command(&bench, "c", ChargeCommand::Start))
                .await
                .unwrap();
            // Enode's action is carried out when somebody looks at it, for which its answer is needed.
            let expected = if bench.name == "enode" { CommandStatus::Failed } else { status };
            assert_eq!(done.status, expected, "{}: {what}: {done:?}", bench.name);
            if done.status == CommandStatus::Failed {
                assert_eq!(done.reason.as_deref(), Some("not_confirmed"), "{}: {what}", bench.name);
            }
            assert_eq!(bench.double.received(bench.start).len(), 1, "{}: {what}: sent once", bench.name);
            assert!(bench.effects("start") <= 1, "{}: {what}", bench.name);
        }
    }
}

#[tokio::test]
async fn a_command_that_does_nothing_is_not_believed() {
    for bench in benches(|car| car.deaf = true) {
        if bench.name == "smartcar_v3" {
            continue; // Smartcar v3 vouches for what its executions did.
        }
        let done = commands(&bench, &Arc::<MemoryLog>::default())
            .carry_out(command(&bench, "c", ChargeCommand::Start))
            .await
            .unwrap();
        if bench.name == "enode" {
            assert_eq!(done.status, CommandStatus::Confirmed, "Enode vouches for confirmed actions");
            continue;
        }
        assert_eq!(
            (done.status, done.reason.as_deref()),
            (CommandStatus::Failed, Some("not_confirmed")),
            "{}",
            bench.name
        );
        assert_eq!(bench.effects("start"), 1, "{}", bench.name);
    }
}

#[tokio::test]
async fn a_refused_command_waits_as_asked_and_is_sent_again_in_time() {
    for bench in benches(|_| ()) {
        let busy = Answer::json(429, &json!({})).header("Retry-After", 20);
        bench.double.fault(bench.start, Fault::Instead(busy.clone()), 1);
        let done = commands(&bench, &Arc::<MemoryLog>::default())
            .carry_out(command(&bench, "c", ChargeCommand::Start))
            .await
            .unwrap();
        assert_eq!((done.status, bench.effects("start")), (CommandStatus::Confirmed, 1), "{}: {done:?}", bench.name);
        assert!(bench.environment.slept_s()[0] >= 20.0, "{}", bench.name);
    }
    for bench in benches(|_| ()) {
        // Longer than the deadline: it ends at once, with the reason.
        let busy = Answer::json(429, &json!({})).header("Retry-After", 3000);
        bench.double.fault(bench.start, Fault::Instead(busy), 100);
        let done = commands(&bench, &Arc::<MemoryLog>::default())
            .carry_out(command(&bench, "c", ChargeCommand::Start))
            .await
            .unwrap();
        assert_eq!(
            (done.status, done.reason.as_deref()),
            (CommandStatus::Failed, Some("rate_limited")),
            "{}",
            bench.name
        );
        assert_eq!(bench.effects("start"), 0, "{}", bench.name);
    }
}

#[tokio::test]
async fn a_sleeping_car_is_woken_once_then_told() {
    let bench = bench("tesla_fleet", |car| car.asleep = true);
    let done = commands(&bench, &Arc::<MemoryLog>::default())
        .carry_out(command(&bench, "c", ChargeCommand::Start))
        .await
        .unwrap();
    assert_eq!(done.status, CommandStatus::Confirmed, "{done:?}");
    assert_eq!((bench.effects("wake"), bench.effects("start")), (1, 1));
    // Where nothing wakes it, the reason says so.
    let bench = crate::live_support::bench("smartcar_v2", |car| car.asleep = true);
    let done = commands(&bench, &Arc::<MemoryLog>::default())
        .carry_out(command(&bench, "c", ChargeCommand::Start))
        .await
        .unwrap();
    assert_eq!((done.status, done.reason.as_deref()), (CommandStatus::Failed, Some("asleep")));
}

#[tokio::test]
async fn after_a_crash_the_state_is_read_before_anything_is_sent() {
    for (phase, charging, status, starts) in [
        // Written down, never sent: it is sent now.
        (Phase::Accepted, false, CommandStatus::Confirmed, 1),
        // Perhaps sent: the state decides.
        (Phase::Sent, true, CommandStatus::Confirmed, 0),
        (Phase::Sent, false, CommandStatus::Failed, 0),
        (Phase::Unknown, false, CommandStatus::Failed, 0),
    ] {
        let bench = bench("smartcar_v2", |car| {
            car.charging = charging;
            car.observed_at = "2026-11-24T12:00:05.000Z".into();
        });
        let log = Arc::new(MemoryLog::default());
        log.begin(&LoggedCommand { command: command(&bench, "c", ChargeCommand::Start), phase, operation_id: None })
            .await
            .unwrap();
        let ended = commands(&bench, &log).resume().await.unwrap();
        assert_eq!((ended[0].status, bench.effects("start")), (status, starts), "{phase:?}");
        assert!(log.unfinished().await.unwrap().is_empty());
    }
    // Its time is over: it is never sent.
    let bench = bench("smartcar_v2", |_| ());
    let log = Arc::new(MemoryLog::default());
    let entry = LoggedCommand {
        command: command(&bench, "c", ChargeCommand::Start),
        phase: Phase::Accepted,
        operation_id: None,
    };
    log.begin(&entry).await.unwrap();
    bench.environment.pass(Duration::from_secs(121));
    let ended = commands(&bench, &log).resume().await.unwrap();
    assert_eq!((ended[0].status, ended[0].reason.as_deref()), (CommandStatus::Failed, Some("expired")));
    assert_eq!(bench.double.received("").len(), 0);
}

#[tokio::test]
async fn a_later_word_makes_an_earlier_one_pointless() {
    let bench = bench("smartcar_v2", |_| ());
    let commands = commands(&bench, &Arc::<MemoryLog>::default());
    commands.accept(command(&bench, "start", ChargeCommand::Start)).await.unwrap();
    commands.accept(command(&bench, "stop", ChargeCommand::Stop)).await.unwrap();
    let start = commands.finish("start").await.unwrap();
    assert_eq!((start.status, start.reason.as_deref()), (CommandStatus::Failed, Some("superseded")));
    let stop = commands.finish("stop").await.unwrap();
    assert_eq!((stop.status, stop.reason.as_deref()), (CommandStatus::Confirmed, Some("already_so")));
    commands.accept(command(&bench, "limit", ChargeCommand::SetLimit(Soc::new("l", 0.9).unwrap()))).await.unwrap();
    assert_eq!(commands.cancel("limit").await.unwrap().status, CommandStatus::Cancelled);
    assert_eq!(commands.finish("limit").await.unwrap().status, CommandStatus::Cancelled);
    assert_eq!(commands.cancel("stop").await.unwrap_err().kind(), ErrorKind::Conflict);
    assert_eq!(bench.effects("limit") + bench.effects("start"), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_command_from_many_callers_is_sent_once() {
    for bench in benches(|_| ()) {
        let commands = Arc::new(commands(&bench, &Arc::<MemoryLog>::default()));
        let calls: Vec<_> = (0..20)
            .map(|_| {
                let (commands, command) = (commands.clone(), command(&bench, "c", ChargeCommand::Start));
                tokio::spawn(async move { commands.carry_out(command).await })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().status, CommandStatus::Confirmed, "{}", bench.name);
        }
        assert_eq!((bench.double.received(bench.start).len(), bench.effects("start")), (1, 1), "{}", bench.name);
    }
}

#[tokio::test]
async fn a_car_is_not_started_again_and_again() {
    let bench = bench("smartcar_v2", |_| ());
    let commands = commands(&bench, &Arc::<MemoryLog>::default());
    for index in 0..8 {
        let start = commands.carry_out(command(&bench, &format!("start-{index}"), ChargeCommand::Start)).await.unwrap();
        if index < 6 {
            assert_eq!(start.status, CommandStatus::Confirmed, "{index}");
            commands.carry_out(command(&bench, &format!("stop-{index}"), ChargeCommand::Stop)).await.unwrap();
        } else {
            assert_eq!(start.reason.as_deref(), Some("too_many_starts"));
        }
    }
    assert_eq!(bench.effects("start"), 6);
    let far = Command {
        deadline_at: bench.environment.now().plus_s("at", 901.0).unwrap(),
        ..command(&bench, "far", ChargeCommand::Stop)
    };
    assert_eq!(commands.accept(far).await.unwrap_err().field(), Some("deadline_at"));
}

/// A log that takes its time: others get their turn within every call. Every phase that it was told is kept.
#[derive(Default)]
struct SlowLog {
    entries: MemoryLog,
    told: std::sync::Mutex<Vec<(String, Phase, Option<String>)>>,
}

async fn others_go_first() {
    for _ in 0..20 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[async_trait::async_trait]
impl CommandLog for SlowLog {
    async fn begin(&self, entry: &LoggedCommand) -> wattfarer::Result<Option<LoggedCommand>> {
        let known = self.entries.begin(entry).await;
        others_go_first().await;
        known
    }

    async fn update(&self, entry: &LoggedCommand) -> wattfarer::Result<()> {
        let told = (entry.command.command_id.clone(), entry.phase, entry.command.reason.clone());
        self.told.lock().unwrap().push(told);
        self.entries.update(entry).await?;
        others_go_first().await;
        Ok(())
    }

    async fn find(&self, command_id: &str) -> wattfarer::Result<Option<LoggedCommand>> {
        let found = self.entries.find(command_id).await;
        others_go_first().await;
        found
    }

    async fn unfinished(&self) -> wattfarer::Result<Vec<LoggedCommand>> {
        let unfinished = self.entries.unfinished().await;
        others_go_first().await;
        unfinished
    }
}

#[tokio::test]
async fn of_two_words_at_once_exactly_one_counts() {
    let bench = bench("smartcar_v2", |car| car.charging = true);
    let log = Arc::new(SlowLog::default());
    let commands = commands(&bench, &log);
    let (start, stop) = tokio::join!(
        commands.carry_out(command(&bench, "start", ChargeCommand::Start)),
        commands.carry_out(command(&bench, "stop", ChargeCommand::Stop)),
    );
    let (start, stop) = (start.unwrap(), stop.unwrap());
    assert_eq!((start.status, start.reason.as_deref()), (CommandStatus::Failed, Some("superseded")), "{start:?}");
    assert_eq!(stop.status, CommandStatus::Confirmed, "{stop:?}");
    assert_eq!((bench.effects("start"), bench.effects("stop")), (0, 1));
}

#[tokio::test]
async fn what_is_sent_is_never_made_pointless() {
    for wait_ms in (0..200).step_by(8) {
        let bench = bench("smartcar_v2", |_| ());
        let log = Arc::new(SlowLog::default());
        let commands = commands(&bench, &log);
        commands.accept(command(&bench, "start", ChargeCommand::Start)).await.unwrap();
        let (start, stop) = tokio::join!(commands.finish("start"), async {
            tokio::time::sleep(Duration::from_millis(wait_ms)).await;
            commands.carry_out(command(&bench, "stop", ChargeCommand::Stop)).await
        });
        let (start, stop) = (start.unwrap(), stop.unwrap());
        assert_eq!(stop.status, CommandStatus::Confirmed, "{wait_ms}: {stop:?}");
        let sent = bench.effects("start");
        if sent == 0 {
            assert_eq!(start.reason.as_deref(), Some("superseded"), "{wait_ms}: {start:?}");
        } else {
            assert_eq!((start.status, sent), (CommandStatus::Confirmed, 1), "{wait_ms}: {start:?}");
        }
        let told = log.told.lock().unwrap().clone();
        let phase_of = |wanted: Phase| told.iter().position(|(id, phase, _)| id == "start" && *phase == wanted);
        let superseded = told.iter().position(|(_, _, reason)| reason.as_deref() == Some("superseded"));
        assert!(superseded.is_none() || phase_of(Phase::Sent).is_none(), "{wait_ms}: {told:?}");
    }
}

#[tokio::test]
async fn where_no_state_can_show_it_the_providers_word_counts() {
    let limit = ChargeCommand::SetLimit(Soc::new("limit", 0.7).unwrap());
    for (refused, reading) in [(403, "{\"type\":\"PERMISSION\"}"), (501, "{\"type\":\"COMPATIBILITY\"}"), (404, "{}")] {
        for lost in [false, true] {
            let bench = bench("smartcar_v2", |_| ());
            let answer = Answer { status: refused, headers: Vec::new(), body: reading.as_bytes().to_vec() };
            bench.double.fault("GET /v2.0/vehicles/car-1/charge/limit", Fault::Instead(answer), 100);
            if lost {
                bench.double.fault("POST /v2.0/vehicles/car-1/charge/limit", Fault::DoneThenDropped, 1);
            }
            let done =
                commands(&bench, &Arc::<MemoryLog>::default()).carry_out(command(&bench, "c", limit)).await.unwrap();
            let expected = if lost {
                (CommandStatus::Failed, Some("not_confirmed"))
            } else {
                (CommandStatus::Confirmed, Some("accepted_by_provider"))
            };
            assert_eq!((done.status, done.reason.as_deref()), expected, "{refused}: {done:?}");
            assert_eq!(bench.effects("limit"), 1, "{refused}");
            assert!(bench.environment.slept_s().is_empty(), "{refused}: nothing to wait for");
        }
    }
}

/// A log within whose writes others get a turn, and no time passes.
#[derive(Default)]
struct BriefLog(MemoryLog);

async fn others() {
    for _ in 0..8 {
        tokio::task::yield_now().await;
    }
}

#[async_trait::async_trait]
impl CommandLog for BriefLog {
    async fn begin(&self, entry: &LoggedCommand) -> wattfarer::Result<Option<LoggedCommand>> {
        self.0.begin(entry).await
    }

    async fn update(&self, entry: &LoggedCommand) -> wattfarer::Result<()> {
        others().await;
        self.0.update(entry).await?;
        others().await;
        Ok(())
    }

    async fn find(&self, command_id: &str) -> wattfarer::Result<Option<LoggedCommand>> {
        self.0.find(command_id).await
    }

    async fn unfinished(&self) -> wattfarer::Result<Vec<LoggedCommand>> {
        self.0.unfinished().await
    }
}

#[tokio::test]
async fn an_end_that_was_told_stands() {
    // Refused while somebody calls it off: whatever that caller heard is what the log says for good.
    let mut called_off = 0;
    for turns in 0..200 {
        let bench = bench("smartcar_v2", |_| ());
        let busy = Answer::json(429, &json!({})).header("Retry-After", 3000);
        bench.double.fault(bench.start, Fault::Instead(busy), 100);
        let commands = commands(&bench, &Arc::<BriefLog>::default());
        commands.accept(command(&bench, "c", ChargeCommand::Start)).await.unwrap();
        let call_off = async {
            while commands.find("c").await.unwrap().status == CommandStatus::Pending
                && bench.double.received(bench.start).is_empty()
            {
                tokio::task::yield_now().await;
            }
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
            commands.cancel("c").await
        };
        let (ended, cancelled) = tokio::join!(commands.finish("c"), call_off);
        let (ended, logged) = (ended.unwrap(), commands.find("c").await.unwrap());
        assert_eq!(ended, logged, "after {turns} turns");
        if let Ok(cancelled) = cancelled {
            called_off += 1;
            assert_eq!(logged, cancelled, "after {turns} turns");
        }
    }
    assert!(called_off > 0, "no caller was in time");
}

#[tokio::test]
async fn a_start_before_a_later_stop_is_not_sent_after_a_crash() {
    let bench = bench("smartcar_v2", |_| ());
    let log = Arc::new(MemoryLog::default());
    for (id, what) in [("start", ChargeCommand::Start), ("stop", ChargeCommand::Stop)] {
        let command = command(&bench, id, what);
        log.begin(&LoggedCommand { command, phase: Phase::Accepted, operation_id: None }).await.unwrap();
    }
    let ended = commands(&bench, &log).resume().await.unwrap();
    assert_eq!((ended[0].status, ended[0].reason.as_deref()), (CommandStatus::Failed, Some("superseded")));
    assert_eq!((ended[1].status, bench.effects("start")), (CommandStatus::Confirmed, 0));
}
