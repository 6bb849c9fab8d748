//go:build !official

package main

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
)

// form sends what Smartcar's Go SDK sends: its paths, its headers, its bodies; also the slash at the end of the paths of lists.
type form struct{ id, secret, back, version string }

func newCalls(id, secret, back string) calls { return &form{id, secret, back, "1.0"} }

func (f *form) name() string { return "requests in the form of Smartcar's Go SDK" }

func (f *form) setVersion(version string) { f.version = version }

func (f *form) authURL(state string, scope []string) (string, error) {
	query := url.Values{"response_type": {"code"}, "client_id": {f.id}, "redirect_uri": {f.back}, "approval_prompt": {"force"}, "state": {state}}
	if scope != nil {
		query.Set("scope", strings.Join(scope, " "))
	}
	return "https://connect.smartcar.com/oauth/authorize?" + query.Encode(), nil
}

// send does one request; whatever is not 200 is the text of its status.
func send(method, address, authorization, units, kind, body string, target any) (http.Header, error) {
	request, err := http.NewRequest(method, address, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", authorization)
	request.Header.Set("User-Agent", agent)
	if kind != "" {
		request.Header.Set("Content-Type", kind)
	}
	if units != "" {
		request.Header.Set("SC-Unit-System", units)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != 200 {
		return response.Header, errors.New(http.StatusText(response.StatusCode))
	}
	return response.Header, json.NewDecoder(response.Body).Decode(target)
}

func (f *form) token(values url.Values) (tokens, error) {
	var answer struct {
		Access    string `json:"access_token"`
		Refresh   string `json:"refresh_token"`
		ExpiresIn int    `json:"expires_in"`
	}
	_, err := send("POST", "https://auth.smartcar.com/oauth/token/", basic(f.id, f.secret), "", "application/x-www-form-urlencoded", values.Encode(), &answer)
	return tokens{answer.Access, answer.Refresh, answer.ExpiresIn}, err
}

func (f *form) exchange(code string) (tokens, error) {
	return f.token(url.Values{"grant_type": {"authorization_code"}, "code": {code}, "redirect_uri": {f.back}})
}

func (f *form) refresh(token string) (tokens, error) {
	return f.token(url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}})
}

func (f *form) api(path string) string { return "https://api.smartcar.com/v" + f.version + path }

func (f *form) user(access string) (string, error) {
	var answer struct{ ID string }
	_, err := send("GET", f.api("/user/"), "Bearer "+access, "", "", "", &answer)
	return answer.ID, err
}

func (f *form) vehicles(access string) ([]string, error) {
	var answer struct{ Vehicles []string }
	_, err := send("GET", f.api("/vehicles/"), "Bearer "+access, "", "", "", &answer)
	return answer.Vehicles, err
}

func (f *form) compatible(vin string, scope []string) (bool, error) {
	query := url.Values{"vin": {vin}, "scope": {strings.Join(scope, " ")}, "country": {"US"}}
	var answer struct{ Compatible bool }
	_, err := send("GET", f.api("/compatibility/?")+query.Encode(), basic(f.id, f.secret), "", "", "", &answer)
	return answer.Compatible, err
}

func (f *form) has(car vehicle, permissions ...string) (bool, error) {
	granted, err := car.permissions()
	found := strings.Join(granted, " ") + " "
	for _, wanted := range permissions {
		if !strings.Contains(found, strings.TrimPrefix(wanted, "required:")+" ") {
			return false, err
		}
	}
	return true, err
}

func (f *form) vehicle(id, access string, imperial bool) vehicle {
	units := "metric"
	if imperial {
		units = "imperial"
	}
	return formCar{f, id, access, units}
}

type formCar struct {
	form              *form
	id, access, units string
}

type answer struct {
	ID, Make, VIN, Status, State                               string
	Year                                                       int
	Permissions                                                []string
	IsPluggedIn                                                bool
	PercentRemaining, Range, Capacity, LifeRemaining, Distance float64
	Latitude, Longitude, FrontLeft                             float64
}

func (c formCar) ask(method, path, body string) (answer, http.Header, error) {
	found, kind := answer{}, ""
	if body != "" {
		kind = "application/json"
	}
	header, err := send(method, c.form.api("/vehicles/"+c.id+path), "Bearer "+c.access, c.units, kind, body, &found)
	return found, header, err
}

func (c formCar) get(path string) (answer, error) {
	found, _, err := c.ask("GET", path, "")
	return found, err
}

func (c formCar) info() (string, string, int, error) {
	found, err := c.get("/")
	return found.ID, found.Make, found.Year, err
}

func (c formCar) permissions() ([]string, error) {
	found, err := c.get("/permissions")
	return found.Permissions, err
}

func (c formCar) charge() (charge, error) {
	found, header, err := c.ask("GET", "/charge", "")
	return charge{found.IsPluggedIn, found.State, header.Get("Sc-Data-Age"), header.Get("Sc-Unit-System")}, err
}

func (c formCar) battery() (float64, float64, error) {
	found, err := c.get("/battery")
	return found.PercentRemaining, found.Range, err
}

func (c formCar) number(path string) (float64, error) {
	found, err := c.get(path)
	// One of them is there.
	return found.Capacity + found.LifeRemaining + found.PercentRemaining + found.Distance, err
}

func (c formCar) vin() (string, error) {
	found, err := c.get("/vin")
	return found.VIN, err
}

func (c formCar) location() (float64, float64, error) {
	found, err := c.get("/location")
	return found.Latitude, found.Longitude, err
}

func (c formCar) tires() (float64, error) {
	found, err := c.get("/tires/pressure")
	return found.FrontLeft, err
}

func (c formCar) act(what string) (string, error) {
	method, path, body := "POST", "/charge", `{"action":"`+strings.ToUpper(what)+`"}`
	switch what {
	case "lock", "unlock":
		path = "/security"
	case "disconnect":
		method, path, body = "DELETE", "/application", ""
	}
	found, _, err := c.ask(method, path, body)
	return found.Status, err
}

func (c formCar) batch(paths ...string) (many, error) {
	type request struct {
		Path string `json:"path"`
	}
	var requests []request
	for _, path := range paths {
		requests = append(requests, request{path})
	}
	body, _ := json.Marshal(map[string]any{"requests": requests})
	var parts struct {
		Responses []struct {
			Path    string
			Headers struct {
				Age   string `json:"sc-data-age"`
				Units string `json:"sc-unit-system"`
			}
			Body answer
		}
	}
	address := c.form.api("/vehicles/" + c.id + "/batch")
	_, err := send("POST", address, "Bearer "+c.access, c.units, "application/json", string(body), &parts)
	found := many{}
	for _, part := range parts.Responses {
		switch part.Path {
		case "/charge":
			found.charge = charge{part.Body.IsPluggedIn, part.Body.State, part.Headers.Age, part.Headers.Units}
		case "/battery":
			found.soc = part.Body.PercentRemaining
		case "/":
			found.make = part.Body.Make
		}
	}
	return found, err
}
