//go:build official

package main

import (
	"context"

	smartcar "github.com/smartcar/go-sdk"
)

var background = context.Background()

type official struct {
	client smartcar.Client
	auth   smartcar.Auth
	id     string
	secret string
	back   string
}

func newCalls(id, secret, back string) calls {
	client := smartcar.NewClient()
	return &official{client: client, id: id, secret: secret, back: back}
}

func (o *official) name() string { return "github.com/smartcar/go-sdk v1.4.0" }

func (o *official) setVersion(version string) { o.client.SetAPIVersion(version) }

func (o *official) authURL(state string, scope []string) (string, error) {
	o.auth = o.client.NewAuth(&smartcar.AuthParams{ClientID: o.id, ClientSecret: o.secret, RedirectURI: o.back, Scope: scope})
	return o.auth.GetAuthURL(&smartcar.AuthURLParams{State: state, ForceApproval: true})
}

func given(token *smartcar.Token, err error) (tokens, error) {
	if err != nil {
		return tokens{}, err
	}
	return tokens{token.Access, token.Refresh, token.ExpiresIn}, nil
}

func (o *official) exchange(code string) (tokens, error) {
	return given(o.auth.ExchangeCode(background, &smartcar.ExchangeCodeParams{Code: code}))
}

func (o *official) refresh(token string) (tokens, error) {
	return given(o.auth.ExchangeRefreshToken(background, &smartcar.ExchangeRefreshTokenParams{Token: token}))
}

func (o *official) user(access string) (string, error) {
	id, err := o.client.GetUserID(background, &smartcar.UserIDParams{Access: access})
	return *id, err
}

func (o *official) vehicles(access string) ([]string, error) {
	ids, err := o.client.GetVehicleIDs(background, &smartcar.VehicleIDsParams{Access: access})
	return *ids, err
}

func (o *official) compatible(vin string, scope []string) (bool, error) {
	return o.client.IsVINCompatible(background, &smartcar.VINCompatibleParams{VIN: vin, Scope: scope, ClientID: o.id, ClientSecret: o.secret})
}

func (o *official) has(car vehicle, permissions ...string) (bool, error) {
	return o.client.HasPermissions(background, car.(officialCar).car, &smartcar.PermissionsParams{Permissions: permissions})
}

func (o *official) vehicle(id, access string, imperial bool) vehicle {
	units := smartcar.Metric
	if imperial {
		units = smartcar.Imperial
	}
	return officialCar{o.client.NewVehicle(&smartcar.VehicleParams{ID: id, AccessToken: access, UnitSystem: units})}
}

type officialCar struct{ car smartcar.Vehicle }

func (c officialCar) info() (string, string, int, error) {
	info, err := c.car.GetInfo(background)
	return info.ID, info.Make, info.Year, err
}

func (c officialCar) permissions() ([]string, error) {
	granted, err := c.car.GetPermissions(background)
	return granted.Permissions, err
}

func shown(state *smartcar.Charge) charge {
	return charge{state.IsPluggedIn, state.State, state.DataAge, string(state.UnitSystem)}
}

func (c officialCar) charge() (charge, error) {
	state, err := c.car.GetCharge(background)
	return shown(state), err
}

func (c officialCar) battery() (float64, float64, error) {
	battery, err := c.car.GetBattery(background)
	return battery.PercentRemaining, battery.Range, err
}

func (c officialCar) number(path string) (float64, error) {
	switch path {
	case "/battery/capacity":
		capacity, err := c.car.GetBatteryCapacity(background)
		return capacity.Capacity, err
	case "/engine/oil":
		oil, err := c.car.GetOil(background)
		return oil.LifeRemaining, err
	case "/fuel":
		fuel, err := c.car.GetFuel(background)
		return fuel.PercentRemaining, err
	default:
		odometer, err := c.car.GetOdometer(background)
		return odometer.Distance, err
	}
}

func (c officialCar) vin() (string, error) {
	vin, err := c.car.GetVIN(background)
	return vin.VIN, err
}

func (c officialCar) location() (float64, float64, error) {
	place, err := c.car.GetLocation(background)
	return place.Latitude, place.Longitude, err
}

func (c officialCar) tires() (float64, error) {
	tires, err := c.car.GetTiresPressure(background)
	return tires.FrontLeft, err
}

func (c officialCar) act(what string) (string, error) {
	switch what {
	case "start":
		done, err := c.car.StartCharge(background)
		return done.Status, err
	case "stop":
		done, err := c.car.StopCharge(background)
		return done.Status, err
	case "lock":
		done, err := c.car.Lock(background)
		return done.Status, err
	case "unlock":
		done, err := c.car.Unlock(background)
		return done.Status, err
	default:
		done, err := c.car.Disconnect(background)
		return done.Status, err
	}
}

func (c officialCar) batch(paths ...string) (many, error) {
	var keys []smartcar.Key
	for _, path := range paths {
		keys = append(keys, smartcar.Key(path))
	}
	data, err := c.car.Batch(background, keys...)
	if err != nil {
		return many{}, err
	}
	found := many{}
	if data.Charge != nil {
		found.charge = shown(data.Charge)
	}
	if data.Battery != nil {
		found.soc = data.Battery.PercentRemaining
	}
	if data.Info != nil {
		found.make = data.Info.Make
	}
	return found, nil
}
