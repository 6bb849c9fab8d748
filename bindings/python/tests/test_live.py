"""Connected cars: against `wattfarer serve --simulate 3`, which tests/simulate.sh starts. Nothing leaves the loopback."""

import asyncio
import http.server
import os
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

import pytest
import wattfarer
from support import CAR, ROOT

ORIGIN, TOKEN = os.environ.get("WATTFARER_ORIGIN", ""), os.environ.get("WATTFARER_TOKEN", "")
simulated = pytest.mark.skipif(not ORIGIN, reason="no simulated cars: run it by tests/simulate.sh")
SECRET = "a-secret-that-nothing-shows"


def cars() -> wattfarer.Provider:
    return wattfarer.Provider.connect("smartcar_v2", TOKEN, origin=ORIGIN)


@pytest.fixture
def silent():
    """A server that takes requests and never answers; gives its origin, and whether a caller went away."""
    entered, gone = threading.Event(), threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            entered.set()
            self.connection.settimeout(10)
            try:
                if self.connection.recv(1) == b"":
                    gone.set()
            except OSError:
                pass

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", entered, gone
    server.shutdown()
    server.server_close()


@simulated
def test_a_car_is_read_and_told_what_to_do():
    async def drive() -> None:
        provider = cars()
        ids = await provider.vehicles()
        assert len(ids) == 3
        car = ids[0]
        assert (await provider.attributes(car)).make
        state = await provider.charge_state(car)
        assert 0 <= state.soc.value <= 1 and state.soc.source == "smartcar_v2" and state.soc.fetched_at
        outcomes = await provider.charge_states(ids + ["asleep"])
        assert [outcome.failure is None for outcome in outcomes] == [True, True, True, False]
        assert any(it.action == "start" and it.capable for it in await provider.capabilities(car))
        commands = wattfarer.Commands(provider, {})
        limit = await commands.set_limit(car, 0.9)
        assert limit.status == "confirmed" and limit.charge_limit_soc == 0.9, limit
        start = await commands.start(car, command_id="start-1")
        assert start.status == "confirmed", start
        # The same id again is what became of it.
        assert await commands.start(car, command_id="start-1") == start
        assert await commands.find("start-1") == start
        with pytest.raises(wattfarer.ConflictError):
            await commands.stop(car, command_id="start-1")
        with pytest.raises(wattfarer.ConflictError):
            await commands.cancel("start-1")
        state = await provider.charge_state(car)
        assert state.charging_status.value == "charging" and state.charge_limit_soc.value == 0.9
        ready = wattfarer.ready_from_state(state, {"vehicle": CAR})
        assert ready.to_full.duration_p10_s <= ready.to_full.duration_s <= ready.to_full.duration_p90_s
        watched = await wattfarer.Watcher(provider, car).next_change()
        assert "soc" in watched.changed and watched.next_look_s > 0
        stop = await commands.stop(car)
        assert stop.status == "confirmed", stop

    asyncio.run(drive())


@simulated
def test_every_call_has_a_twin_that_waits_itself():
    provider = cars()
    ids = provider.vehicles_sync()
    assert provider.charge_state_sync(ids[0]).connection_id == ids[0]
    for thing in (wattfarer.Provider, wattfarer.Commands, wattfarer.Watcher, wattfarer.SmartcarApplication):
        twins = [name for name in dir(thing) if name.endswith("_sync")]
        assert twins and all(hasattr(thing, name[: -len("_sync")]) for name in twins)
    with pytest.raises(wattfarer.WattfarerError) as caught:
        provider.charge_state_sync("bad_id")
    assert caught.value.code in ("invalid_input", "not_found")


@simulated
def test_an_owner_consents_and_leaves():
    application = wattfarer.SmartcarApplication("test-client", "test-secret", "http://127.0.0.1/back", origin=ORIGIN)
    consent = application.consent({"scopes": ["read_vehicle_info", "read_charge", "read_battery", "control_charge"], "mode": "simulated"})
    assert "code_challenge=" in consent.url() and consent.state() in consent.url()

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_: object) -> None:
            return None

    with pytest.raises(urllib.error.HTTPError) as redirect:
        urllib.request.build_opener(Stay).open(consent.url())
    back = redirect.value.headers["Location"]
    forged = application.consent({})
    with pytest.raises(wattfarer.UnauthorizedError):
        application.exchange_sync(forged, back)
    provider = application.exchange_sync(consent, back)
    ids = provider.vehicles_sync()
    tokens = provider.tokens()
    assert tokens.refresh_token() and tokens.access_token() not in repr(tokens)
    again = application.resume(wattfarer.Tokens(
        tokens.access_token(), tokens.refresh_token(), tokens.issued_at(), tokens.expires_at()))
    assert again.vehicles_sync() == ids
    with pytest.raises(wattfarer.UnauthorizedError):
        application.exchange_sync(consent, back)
    again.disconnect_sync(ids[-1])
    assert ids[-1] not in again.vehicles_sync()


def test_cancelling_the_awaitable_stops_the_request(silent):
    origin, entered, gone = silent

    async def give_up() -> float:
        waiting = asyncio.ensure_future(wattfarer.Provider.connect("smartcar_v2", "t", origin=origin).vehicles())
        while not entered.is_set():
            await asyncio.sleep(0.01)
        began = time.perf_counter()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        return time.perf_counter() - began

    spent = asyncio.run(give_up())
    print(f"given up after {1000 * spent:.1f} ms")
    assert spent < 0.05
    assert gone.wait(2), "the request goes on"


def test_secrets_are_shown_nowhere(silent):
    origin, _, _ = silent
    provider = wattfarer.Provider.connect("smartcar_v2", SECRET, origin=origin)
    application = wattfarer.SmartcarApplication("id", SECRET, "http://127.0.0.1/back", origin="http://127.0.0.1:9")
    receiver = wattfarer.Webhooks([SECRET])
    assert SECRET not in repr(provider) + repr(application) + repr(receiver)
    consent = application.consent({})
    with pytest.raises(wattfarer.WattfarerError) as caught:
        application.exchange_sync(consent, f"http://127.0.0.1/back?code={SECRET}&state={consent.state()}")
    assert SECRET not in repr(caught.value) + str(caught.value)
    with pytest.raises(wattfarer.InvalidInputError):
        wattfarer.Provider.connect("smartcar_v2", SECRET, origin="http://example.org")
    with pytest.raises(wattfarer.InvalidInputError):
        wattfarer.Provider.connect("bicycle", SECRET)


def test_a_webhook_is_believed_by_its_bytes_alone():
    import hashlib
    import hmac

    body = b'{"eventType": "VERIFY", "data": {"challenge": "plain-word"}}'
    receiver = wattfarer.Webhooks([SECRET])
    event = receiver.receive(None, body)
    expected = hmac.new(SECRET.encode(), b"plain-word", hashlib.sha256).hexdigest()
    assert event.kind == "verify" and expected in event.answer
    assert wattfarer.webhook_signature(SECRET, body) == hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    unknown = bytearray(b'{"eventType": "SOMETHING", "eventId": "1"}')
    signature = wattfarer.webhook_signature(SECRET, unknown)
    assert receiver.receive(signature, unknown).kind == "other"
    with pytest.raises(wattfarer.ConflictError):
        receiver.receive(signature, unknown)
    with pytest.raises(wattfarer.UnauthorizedError):
        receiver.receive(signature, unknown + b" ")
    with pytest.raises(TypeError):
        receiver.receive(signature, "text")
    other = wattfarer.Webhooks([SECRET])
    other.remember(receiver.remembered())
    with pytest.raises(wattfarer.ConflictError):
        other.receive(signature, unknown)


def test_a_delivery_of_enode_counts_once():
    body = b'[{"event": "user:vehicle:deleted", "vehicle": {"id": "car-1"}}]'
    signature = wattfarer.enode_webhook_signature(SECRET, body)
    receiver, restarted = wattfarer.EnodeWebhooks([SECRET]), wattfarer.EnodeWebhooks([SECRET])
    (event,) = receiver.receive(signature, body)
    assert (event.kind, event.connection_id, event.state) == ("deleted", "car-1", None)
    restarted.remember(receiver.remembered())
    for again in [receiver, restarted]:
        with pytest.raises(wattfarer.ConflictError):
            again.receive(signature, body)
    assert SECRET not in repr(receiver)


def test_makes_are_known_before_anybody_consents():
    assert len(wattfarer.brands()) >= 39
    assert wattfarer.brand("skoda").name == "Škoda"
    with pytest.raises(wattfarer.NotFoundError):
        wattfarer.brand("Trabant")


def test_from_a_state_to_a_trip_and_a_schedule():
    now = "2026-11-24T12:00:00Z"
    state = wattfarer.state_from_ocpp201("point-7", '{"transactionInfo": {"chargingState": "Charging"}, "meterValue": [{'
        '"timestamp": "2026-11-24T12:00:00Z", "sampledValue": [{"value": 40, "measurand": "SoC"}, '
        '{"value": 11000, "measurand": "Power.Active.Import"}]}]}', now)
    assert (state.soc.value, state.soc.observed_at[:19]) == (0.4, "2026-11-24T12:00:00")
    session = wattfarer.session_from_state(state, "2026-11-25T06:00:00Z", {"vehicle": CAR}, target_soc=0.8, now=now)
    assert (session.start_soc, session.goal.target_soc) == (0.4, 0.8)
    with pytest.raises(wattfarer.BadDataError):
        wattfarer.plan_from_here(state, "Rome", {"vehicle": CAR}, now=now)
    merged = wattfarer.merge_states(state, wattfarer.state_from_ocpp_status("point-7", "Occupied", now, now))
    assert merged.soc == state.soc
    read = wattfarer.ChargeState.from_json(merged.to_json())
    assert read == merged


@simulated
def test_the_live_example_runs():
    example = ROOT / "bindings" / "python" / "examples" / "live.py"
    done = subprocess.run([sys.executable, str(example)], capture_output=True, text=True)
    assert done.returncode == 0 and "charging: confirmed" in done.stdout, done.stdout + done.stderr
