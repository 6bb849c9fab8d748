// Smartcar's own SDK for Go, unmodified, against the gateway. Its origins are constants, so the transport is replaced.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"runtime"
	"strings"
	"time"
)

var (
	origin    = os.Getenv("SMARTCAR_API_ORIGIN")
	id        = os.Getenv("SMARTCAR_CLIENT_ID")
	secret    = os.Getenv("SMARTCAR_CLIENT_SECRET")
	back      = os.Getenv("SMARTCAR_REDIRECT_URI")
	amt       = os.Getenv("GATEWAY_MANAGEMENT_TOKEN")
	receiver  = os.Getenv("GATEWAY_RECEIVER")
	agent     = fmt.Sprintf("Smartcar/unknown (%s;%s) Go %s", runtime.GOOS, runtime.GOARCH, runtime.Version())
	transport = &gate{}
	checks    int
)

// gate sends to the gateway what is meant for Smartcar, and keeps the last answer, which the SDK throws away when it is an error.
type gate struct {
	host, path string
	header     http.Header
	body       []byte
}

func (g *gate) RoundTrip(request *http.Request) (*http.Response, error) {
	if strings.HasSuffix(request.URL.Host, ".smartcar.com") {
		g.host, g.path = request.URL.Host, request.URL.Path
		to, err := url.Parse(origin)
		if err != nil {
			return nil, err
		}
		request = request.Clone(request.Context())
		request.URL.Scheme, request.URL.Host, request.Host = to.Scheme, to.Host, to.Host
	}
	response, err := plain.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(response.Body)
	response.Body.Close()
	response.Body = io.NopCloser(bytes.NewReader(body))
	g.header, g.body = response.Header, body
	return response, err
}

var plain = http.DefaultTransport

func basic(user, password string) string {
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(user+":"+password))
}

func check(name string, holds bool, shown ...any) {
	if !holds {
		fmt.Fprintln(os.Stderr, name, shown)
		os.Exit(1)
	}
	checks++
}

func must(what string, err error) {
	check(what, err == nil, err, string(transport.body))
}

// refused checks the text that the SDK makes of an error, and the body that it does not show.
func refused(name string, err error, status int, kind string, code any) {
	check(name, err != nil && err.Error() == http.StatusText(status), err)
	var body map[string]any
	check(name+": JSON", json.Unmarshal(transport.body, &body) == nil, string(transport.body))
	check(name+": body", body["type"] == kind && body["code"] == code && body["statusCode"] == float64(status), body)
	for _, key := range []string{"description", "docURL", "resolution", "requestId", "detail", "suggestedUserMessage"} {
		_, there := body[key]
		check(name+": "+key, there, body)
	}
	check(name+": request id", body["requestId"] == transport.header.Get("Sc-Request-Id"), body)
}

// browser follows nothing by itself.
var browser = http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

var field = regexp.MustCompile(`<input type=(hidden|checkbox|radio) name="?(\w+)"? value="([^"]*)"`)

// consent is what a person does: opens the link, sees the page, allows; the code comes back with the state.
func consent(link, state string) string {
	opened, err := browser.Get(link)
	must("the link opens", err)
	page, _ := io.ReadAll(opened.Body)
	check("a page that asks", opened.StatusCode == 200 && bytes.Contains(page, []byte("Which car?")), opened.Status, string(page))
	values := url.Values{"decision": {"allow"}}
	for _, found := range field.FindAllStringSubmatch(string(page), -1) {
		values.Add(found[2], html.UnescapeString(found[3]))
	}
	sent, err := browser.PostForm("https://connect.smartcar.com/oauth/authorize", values)
	must("the decision is taken", err)
	return code(sent, state)
}

func code(answer *http.Response, state string) string {
	location, err := url.Parse(answer.Header.Get("Location"))
	must("a redirect", err)
	check("sent back", answer.StatusCode == 302 && strings.HasPrefix(location.String(), back), answer.Status, location)
	check("state echoed", location.Query().Get("state") == state, location)
	return location.Query().Get("code")
}

// raw is a request that the SDK has no call for, to an origin that is set instead of a constant.
func raw(method, path, authorization, body string) (int, map[string]any) {
	request, err := http.NewRequest(method, origin+path, strings.NewReader(body))
	must("a request", err)
	request.Header.Set("Authorization", authorization)
	request.Header.Set("User-Agent", agent)
	request.Header.Set("SC-Unit-System", "metric")
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := http.DefaultClient.Do(request)
	must(path, err)
	defer response.Body.Close()
	var found map[string]any
	must(path+" is JSON", json.NewDecoder(response.Body).Decode(&found))
	return response.StatusCode, found
}

type delivery struct {
	signature string
	body      []byte
}

// receive answers the challenge and hands on what is delivered.
func receive() <-chan delivery {
	came := make(chan delivery, 8)
	sign := func(message []byte) string {
		mac := hmac.New(sha256.New, []byte(amt))
		mac.Write(message)
		return hex.EncodeToString(mac.Sum(nil))
	}
	handler := func(writer http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(request.Body)
		signature := request.Header.Get("SC-Signature")
		if signature == "" {
			var asked struct{ Data struct{ Challenge string } }
			json.Unmarshal(body, &asked)
			json.NewEncoder(writer).Encode(map[string]string{"challenge": sign([]byte(asked.Data.Challenge))})
			return
		}
		if hmac.Equal([]byte(signature), []byte(sign(body))) {
			came <- delivery{signature, body}
		} else {
			came <- delivery{"wrong", body}
		}
	}
	go http.ListenAndServe(receiver, http.HandlerFunc(handler))
	return came
}

func main() {
	http.DefaultTransport = transport
	sdk := newCalls(id, secret, back)
	scope := []string{"required:read_vehicle_info", "read_battery", "read_charge", "control_charge", "read_vin", "read_odometer",
		"read_location", "read_fuel", "read_engine_oil", "read_tires", "control_security"}
	link, err := sdk.authURL("s1", scope)
	must("link", err)
	check("the link", strings.HasPrefix(link, "https://connect.smartcar.com/oauth/authorize?"), link)
	token, err := sdk.exchange(consent(link, "s1"))
	must("exchange", err)
	check("the token's origin", transport.host == "auth.smartcar.com" && transport.path == "/oauth/token/", transport.host, transport.path)
	check("tokens", token.access != "" && token.refresh != "" && token.expiresIn == 7200, token)
	token, err = sdk.refresh(token.refresh)
	must("refresh", err)
	_, err = sdk.exchange("nonsense")
	check("a code of nobody", err != nil && err.Error() == "Bad Request", err)
	var oauth struct{ Error string }
	json.Unmarshal(transport.body, &oauth)
	check("said as OAuth does", oauth.Error == "invalid_grant", string(transport.body))
	// Who takes no page: the mode at the end of the link.
	direct, err := browser.Get(link + "&mode=simulated")
	must("simulated mode", err)
	_, err = sdk.exchange(code(direct, "s1"))
	must("exchange of simulated mode", err)

	// Users of this SDK start with version 1.0.
	for _, version := range []string{"1.0", "2.0"} {
		sdk.setVersion(version)
		user, err := sdk.user(token.access)
		must("user", err)
		check("user", len(user) == 36 && transport.path == "/v"+version+"/user/", user, transport.path)
		listed, err := sdk.vehicles(token.access)
		must("vehicles", err)
		check("vehicles", len(listed) == 3 && transport.path == "/v"+version+"/vehicles/", listed)
		_, makeName, _, err := sdk.vehicle(listed[0], token.access, false).info()
		check("info of version "+version, err == nil && makeName == "TESLA", err, makeName)
	}
	listed, _ := sdk.vehicles(token.access)
	car, hybrid := sdk.vehicle(listed[0], token.access, false), sdk.vehicle(listed[1], token.access, false)
	own, makeName, year, err := car.info()
	must("info", err)
	check("info", own == listed[0] && makeName == "TESLA" && year >= 2020, own, makeName, year)
	granted, err := car.permissions()
	must("permissions", err)
	check("permissions", len(granted) == len(scope), granted)
	for wanted, expected := range map[string]bool{"required:read_charge": true, "read_climate": false} {
		has, err := sdk.has(car, wanted)
		check("has "+wanted, err == nil && has == expected, has, err)
	}

	state, err := car.charge()
	must("charge", err)
	check("plugged in, not charging", state.plugged && state.state == "NOT_CHARGING", state)
	check("age and units", len(state.age) == 24 && strings.HasSuffix(state.age, "Z") && state.unit == "metric", state)
	soc, rangeKm, err := car.battery()
	must("battery", err)
	check("battery", soc == 0.4 && rangeKm > 100, soc, rangeKm)
	for _, action := range []struct{ what, state string }{{"start", "CHARGING"}, {"start", "CHARGING"}, {"stop", "NOT_CHARGING"}} {
		status, err := car.act(action.what)
		must(action.what, err)
		state, _ = car.charge()
		check(action.what+" reads back at once", status == "success" && state.state == action.state, status, state)
	}
	capacity, err := car.number("/battery/capacity")
	check("capacity", err == nil && capacity > 50, capacity, err)
	km, err := car.number("/odometer")
	must("odometer", err)
	miles, err := sdk.vehicle(listed[0], token.access, true).number("/odometer")
	must("odometer in miles", err)
	check("units", miles*1.609344-km < 0.02 && km-miles*1.609344 < 0.02, km, miles)
	vin, err := car.vin()
	check("vin", err == nil && len(vin) == 17, vin, err)
	latitude, longitude, err := car.location()
	check("location", err == nil && latitude != 0 && longitude != 0, latitude, longitude, err)
	pressure, err := car.tires()
	check("tires", err == nil && pressure > 200, pressure, err)
	for _, what := range []string{"unlock", "lock"} {
		status, err := car.act(what)
		check(what, err == nil && status == "success", status, err)
	}
	for _, path := range []string{"/fuel", "/engine/oil"} {
		_, err = car.number(path)
		refused(path, err, 501, "COMPATIBILITY", "VEHICLE_NOT_CAPABLE")
		share, err := hybrid.number(path)
		check(path+" of the hybrid", err == nil && share > 0, share, err)
	}
	found, err := car.batch("/charge", "/battery", "/")
	must("batch", err)
	check("batch", found.charge.state == "NOT_CHARGING" && found.soc == 0.4 && found.make == "TESLA", found)
	// A part that fails must not make this SDK panic.
	_, err = car.batch("/charge", "/fuel")
	must("batch with a part that fails", err)
	_, err = car.batch("/charge", "/mind")
	refused("batch of what is not", err, 400, "VALIDATION", nil)

	_, err = sdk.vehicle("rate-limited", token.access, false).charge()
	refused("rate", err, 429, "RATE_LIMIT", "VEHICLE")
	check("when to come back", transport.header.Get("Retry-After") == "60", transport.header)
	_, err = sdk.vehicle("asleep", token.access, false).act("start")
	refused("asleep", err, 409, "VEHICLE_STATE", "ASLEEP")
	_, err = sdk.vehicle("bad_id", token.access, false).charge()
	refused("no id", err, 400, "VALIDATION", nil)
	_, err = sdk.vehicle(listed[0], "nonsense", false).charge()
	refused("stranger", err, 401, "AUTHENTICATION", nil)
	_, err = sdk.compatible(vin, []string{"read_charge"})
	must("compatibility", err)
	check("compatible", bytes.Contains(transport.body, []byte(`"compatible":true`)), string(transport.body))

	// The SDK knows no limit: raw, as number and as text, to an origin that is set.
	bearer, path := "Bearer "+token.access, "/v2.0/vehicles/"+listed[0]+"/charge/limit"
	for body, limit := range map[string]float64{`{"limit":0.7}`: 0.7, `{"limit":"0.6"}`: 0.6} {
		status, set := raw("POST", path, bearer, body)
		check("set limit "+body, status == 200 && set["status"] == "success", status, set)
		status, set = raw("GET", path, bearer, "")
		check("get limit", status == 200 && set["limit"] == limit, status, set)
	}
	status, wrong := raw("POST", path, bearer, `{"limit":0.3}`)
	check("limit too low", status == 400 && wrong["type"] == "VALIDATION", status, wrong)

	came := receive()
	hook := "/v2.0/vehicles/" + listed[0] + "/webhooks/wh1"
	for tries := 0; ; tries++ {
		probe, err := plain.RoundTrip(mustRequest("http://" + receiver))
		if err == nil {
			probe.Body.Close()
			break
		}
		check("the receiver listens", tries < 100, err)
		time.Sleep(20 * time.Millisecond)
	}
	status, answer := raw("POST", hook, bearer, "{}")
	check("subscribe", status == 200 && answer["webhookId"] == "wh1", status, answer)
	select {
	case first := <-came:
		check("its signature is right over the raw bytes", first.signature != "wrong", string(first.body))
		check("the first delivery", bytes.Contains(first.body, []byte("FIRST_DELIVERY")), string(first.body))
	case <-time.After(20 * time.Second):
		check("a delivery comes", false)
	}
	status, answer = raw("DELETE", hook, "Bearer "+amt, "")
	check("unsubscribe", status == 200 && answer["status"] == "success", status, answer)
	ended, err := car.act("disconnect")
	check("disconnect", err == nil && ended == "success", ended, err)
	_, err = car.charge()
	refused("after the end", err, 403, "PERMISSION", nil)
	fmt.Printf("%d checks with %s\n", checks, sdk.name())
}

func mustRequest(address string) *http.Request {
	request, err := http.NewRequest("GET", address, nil)
	must("a request", err)
	return request
}
