"""Smartcar's own SDK for Python, unmodified, against the gateway. Only origin variables are set."""

import http.server
import json
import os
import queue
import threading
import urllib.error
import urllib.parse
import urllib.request

import smartcar

ORIGIN = os.environ["SMARTCAR_API_ORIGIN"]
AMT = os.environ["GATEWAY_MANAGEMENT_TOKEN"]
REDIRECT = os.environ["SMARTCAR_REDIRECT_URI"]
SCOPE = [
    "required:read_vehicle_info", "read_battery", "read_charge", "control_charge", "read_vin", "read_odometer",
    "read_location", "read_fuel", "read_engine_oil", "read_tires", "read_security", "control_security", "read_diagnostics",
    "read_service_history", "control_navigation",
]
checks = 0


def check(name, condition, shown=""):
    global checks
    assert condition, f"{name}: {shown}"
    checks += 1


def refused(call, status, kind, code=None):
    try:
        call()
    except smartcar.SmartcarException as error:
        check(f"{kind} status", error.status_code == status, vars(error))
        check(f"{kind} type", error.type == kind and error.code == code, vars(error))
        return error
    raise AssertionError(f"{kind}: was not refused")


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def consent(client, scope=None, options=None):
    """What a browser does: follows the link, and is sent back with a code."""
    url = client.get_auth_url(scope or SCOPE, {"state": "s1", **(options or {})})
    check("the link goes to the gateway", url.startswith(ORIGIN), url)
    try:
        urllib.request.build_opener(Stay).open(url, timeout=10)
    except urllib.error.HTTPError as error:
        check("302 at once", error.code == 302, error.code)
        back = urllib.parse.urlsplit(error.headers["Location"])
        check("sent back", error.headers["Location"].startswith(REDIRECT), back)
        values = dict(urllib.parse.parse_qsl(back.query))
        check("state echoed", values["state"] == "s1", values)
        return values
    raise AssertionError("no redirect")


deliveries = queue.Queue()


class Receiver(http.server.BaseHTTPRequestHandler):
    """Answers the challenge and checks deliveries by what the SDK has for it."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        signature, answer = self.headers["SC-Signature"], {}
        if signature is None:
            answer = {"challenge": smartcar.hash_challenge(AMT, json.loads(body)["data"]["challenge"])}
        else:
            deliveries.put((smartcar.verify_payload(AMT, signature, body), smartcar.verify_payload(AMT, signature, body + " "), json.loads(body)))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *_):
        pass


host, port = os.environ["GATEWAY_RECEIVER"].split(":")
threading.Thread(target=http.server.HTTPServer((host, int(port)), Receiver).serve_forever, daemon=True).start()

client = smartcar.AuthClient(mode="simulated")
access = client.exchange_code(consent(client)["code"])
check("token type", access.token_type == "Bearer" and access.expires_in == 7200, access)
access = client.exchange_refresh_token(access.refresh_token)
token = access.access_token
try:
    client.exchange_code("nonsense")
    raise AssertionError("a code of nobody was taken")
except smartcar.SmartcarException as error:
    check("invalid code", error.status_code == 400 and "Invalid code: nonsense." in error.message, vars(error))

user = smartcar.get_user(token)
check("user", len(user.id) == 36 and user.meta.request_id, user)
listed = smartcar.get_vehicles(token)
check("vehicles", len(listed.vehicles) == 3 and listed.paging.count == 3 and listed.paging.offset == 0, listed)
page = smartcar.get_vehicles(token, {"limit": 1, "offset": 2})
check("offset is applied", page.vehicles == listed.vehicles[2:] and page.paging.offset == 2 and page.paging.count == 3, page)

car = smartcar.Vehicle(listed.vehicles[0], token)
hybrid = smartcar.Vehicle(listed.vehicles[1], token)
attributes = car.attributes()
check("attributes", attributes.id == car.vehicle_id and attributes.make == "TESLA" and attributes.year >= 2020, attributes)
permissions = car.permissions()
check("permissions", len(permissions.permissions) == len(SCOPE) == permissions.paging.count, permissions)
few = car.permissions({"limit": 2, "offset": 1})
check("page of permissions", few.permissions == permissions.permissions[1:3] and few.paging.count == len(SCOPE), few)

charge = car.charge()
check("plugged in, not charging", charge.is_plugged_in is True and charge.state == "NOT_CHARGING", charge)
age = charge.meta.data_age
check("age has three decimals", age.endswith("Z") and len(age.split(".")[1]) == 4, age)
check("units echoed", charge.meta.unit_system == "metric", charge.meta)
battery = car.battery()
check("battery", battery.percent_remaining == 0.4 and 100 < battery.range < 400, battery)
check("capacity", 50 < car.battery_capacity().capacity < 90)
nominal = car.nominal_capacity()
check("nominal capacity", nominal.capacity["nominal"] > 50 and nominal.capacity["source"] in ("SMARTCAR", "USER_SELECTED"), nominal)

started = car.start_charge()
check("start", started.status == "success" and started.message, started)
check("reads back at once", car.charge().state == "CHARGING")
check("start again", car.start_charge().status == "success")
check("stop", car.stop_charge().status == "success" and car.charge().state == "NOT_CHARGING")
check("set limit", car.set_charge_limit(0.7).status == "success" and car.get_charge_limit().limit == 0.7)
refused(lambda: car.set_charge_limit(0.3), 400, "VALIDATION")
refused(lambda: car.set_charge_limit(1.01), 400, "VALIDATION")
check("refused, so unchanged", car.get_charge_limit().limit == 0.7)
check("a hybrid charges too", hybrid.start_charge().status == "success" and hybrid.charge().state == "CHARGING")
hybrid.stop_charge()

check("vin", len(car.vin().vin) == 17)
odometer = car.odometer()
check("odometer", odometer.distance > 1000, odometer)
imperial = smartcar.Vehicle(car.vehicle_id, token, {"unit_system": "imperial"})
miles = imperial.odometer()
check("miles", abs(miles.distance * 1.609344 - odometer.distance) < 0.02 and miles.meta.unit_system == "imperial", miles)
check("location", -90 <= car.location().latitude <= 90)
check("tires", 200 < car.tire_pressure().front_left < 300 and 30 < imperial.tire_pressure().front_left < 40)
refused(car.fuel, 501, "COMPATIBILITY", "VEHICLE_NOT_CAPABLE")
refused(car.engine_oil, 501, "COMPATIBILITY", "VEHICLE_NOT_CAPABLE")
check("fuel of the hybrid", 0 < hybrid.fuel().percent_remaining < 1 and hybrid.fuel().amount_remaining > 0)
check("oil of the hybrid", 0 < hybrid.engine_oil().life_remaining <= 1)
check("locked", car.lock_status().is_locked is True and len(car.lock_status().doors) == 4)
check("unlock", car.unlock().status == "success" and car.lock_status().is_locked is False)
check("lock", car.lock().status == "success")
check("systems", len(car.diagnostic_system_status().systems) > 0)
check("trouble codes", car.diagnostic_trouble_codes().active_codes == [])
history = car.service_history("2020-01-01", "2030-01-01")
check("service history", len(history.items) == 2 and history.items[0]["odometerDistance"] > 0, history)
check("destination", car.send_destination(48.1, 11.6).status == "success")

batch = car.batch(["/charge", "/battery", "/charge/limit", "/fuel", "/odometer", "/", "/battery/capacity"])
check("batch charge", batch.charge().state == "NOT_CHARGING" and batch.charge().meta.data_age, batch.charge())
check("batch limit", batch.get_charge_limit().limit == 0.7 and batch.battery().percent_remaining >= 0.4)
check("batch attributes", batch.attributes().id == car.vehicle_id and batch.odometer().distance == odometer.distance)
refused(batch.fuel, 501, "COMPATIBILITY", "VEHICLE_NOT_CAPABLE")
refused(lambda: car.batch(["/charge", "/mind"]), 400, "VALIDATION")

limited = refused(smartcar.Vehicle("rate-limited", token).charge, 429, "RATE_LIMIT", "VEHICLE")
check("retry after", int(limited.retry_after) > 0, vars(limited))
asleep = refused(smartcar.Vehicle("asleep", token).start_charge, 409, "VEHICLE_STATE", "ASLEEP")
check("all keys", asleep.resolution["type"] == "RETRY_LATER" and asleep.request_id and asleep.doc_url, vars(asleep))
refused(smartcar.Vehicle("bad_id", token).charge, 400, "VALIDATION")
wrong = refused(smartcar.Vehicle(car.vehicle_id, "nonsense").charge, 401, "AUTHENTICATION")
check("sentence of 401", wrong.message.startswith("AUTHENTICATION - The authorization header is missing or malformed"))
missing = refused(lambda: car.request("GET", "mind"), 404, "RESOURCE_NOT_FOUND", "PATH")
refused(lambda: car.request("GET", "tesla/charge/ammeter"), 501, "COMPATIBILITY", "SMARTCAR_NOT_CAPABLE")
raw = car.request("GET", "charge/")
check("raw request, trailing slash", raw.body["state"] == "NOT_CHARGING", raw)
old = smartcar.Vehicle("asleep", token, {"version": "1.0"})
try:
    old.charge()
    raise AssertionError("was not refused")
except smartcar.SmartcarException as error:
    check("shape of v1.0", error.type == "vehicle_state_error" and error.status_code == 409, vars(error))

narrow = client.exchange_code(consent(client, ["read_charge"], {"single_select": {"enabled": True}, "user": "narrow"})["code"])
only = smartcar.get_vehicles(narrow.access_token).vehicles
check("single select", len(only) == 1, only)
restricted = smartcar.Vehicle(only[0], narrow.access_token)
denied = refused(restricted.battery, 403, "PERMISSION")
check("sentence of 403", denied.message.startswith("PERMISSION - Your application has insufficient permissions"))
refused(restricted.start_charge, 403, "PERMISSION")
parts = restricted.batch(["/charge", "/battery"])
check("a missing scope fails its part only", parts.charge().is_plugged_in is True)
refused(parts.battery, 403, "PERMISSION")

compatible = smartcar.get_compatibility(car.vin().vin, ["read_charge", "read_fuel", "read_climate"])
reasons = {entry.permission: entry.reason for entry in compatible.capabilities}
check("compatibility", compatible.compatible and reasons == {
    "read_charge": None, "read_fuel": "VEHICLE_NOT_CAPABLE", "read_climate": "SMARTCAR_NOT_CAPABLE"}, compatible)
other = smartcar.get_compatibility("1M8GDM9AXKP042788", ["read_charge"])
check("not compatible", not other.compatible and other.reason == "VEHICLE_NOT_COMPATIBLE", other)
matrix = smartcar.smartcar.get_compatibility_matrix("US", "TESLA", {"type": "BEV", "scope": ["read_charge", "control_charge"]})
check("matrix", set(matrix) == {"TESLA"} and all(model.type == "BEV" for model in matrix["TESLA"]), matrix)

subscribed = car.subscribe("wh1")
check("subscribe", subscribed.webhook_id == "wh1" and subscribed.vehicle_id == car.vehicle_id, subscribed)
genuine, changed, delivery = deliveries.get(timeout=20)
check("signature of a webhook", genuine and not changed, delivery)
check("first delivery", delivery["eventType"] == "VEHICLE_STATE" and delivery["data"]["vehicle"]["id"] == car.vehicle_id, delivery)
check("unsubscribe", car.unsubscribe(AMT, "wh1").status == "success")
refused(lambda: car.subscribe("wh2"), 400, "VALIDATION")
refused(lambda: car.unsubscribe("nonsense", "wh1"), 401, "AUTHENTICATION")

vehicle3 = smartcar.smartcar.get_vehicle(token, car.vehicle_id)["body"]
check("v3 vehicle", vehicle3["attributes"]["make"] == "TESLA" and vehicle3["type"] == "vehicle", vehicle3)
signals = {entry["id"]: entry for entry in car.get_signals()["body"]["data"]}
check("v3 signals", signals["tractionbattery-stateofcharge"]["attributes"]["body"] == {"value": 40.0, "unit": "percent"}
      or signals["tractionbattery-stateofcharge"]["attributes"]["body"]["value"] > 39, signals)
signal = car.get_signal("charge-ischargingcableconnected")["body"]
check("v3 signal", signal["attributes"]["body"]["value"] is True, signal)

connections = smartcar.get_connections(AMT, {"user_id": user.id})
check("connections", len(connections.connections) == 3 and connections.paging.cursor is None, connections)
first = smartcar.get_connections(AMT, {"user_id": user.id}, {"limit": 2})
rest = smartcar.get_connections(AMT, {"user_id": user.id}, {"limit": 2, "cursor": first.paging.cursor})
check("cursor", len(first.connections) == 2 and len(rest.connections) == 1, rest)
check("disconnect", car.disconnect().status == "success")
refused(car.charge, 403, "PERMISSION")
check("gone from the list", len(smartcar.get_vehicles(token).vehicles) == 2)
deleted = smartcar.delete_connections(AMT, {"vehicle_id": listed.vehicles[1]})
check("deleted", [entry.vehicle_id for entry in deleted.connections] == [listed.vehicles[1]], deleted)
again = client.exchange_code(consent(client)["code"])
check("a new consent grants them again", len(smartcar.get_vehicles(again.access_token).vehicles) == 3)
check("and the old token sees it", car.charge().state == "NOT_CHARGING")

print(f"{checks} checks")
