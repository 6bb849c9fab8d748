package main

// calls is what Smartcar's Go SDK can do; official.go is the SDK, form.go sends its requests when the SDK cannot be had.
type calls interface {
	name() string
	authURL(state string, scope []string) (string, error)
	exchange(code string) (tokens, error)
	refresh(token string) (tokens, error)
	setVersion(version string)
	user(access string) (string, error)
	vehicles(access string) ([]string, error)
	compatible(vin string, scope []string) (bool, error)
	has(car vehicle, permissions ...string) (bool, error)
	vehicle(id, access string, imperial bool) vehicle
}

type tokens struct {
	access, refresh string
	expiresIn       int
}

// vehicle is one car. Errors are the text of the status alone: the SDK throws the body away.
type vehicle interface {
	info() (string, string, int, error)
	permissions() ([]string, error)
	charge() (charge, error)
	battery() (soc, rangeKm float64, err error)
	number(path string) (float64, error)
	vin() (string, error)
	location() (latitude, longitude float64, err error)
	tires() (frontLeft float64, err error)
	// act does start, stop, lock, unlock or disconnect and gives the status of the answer.
	act(what string) (string, error)
	batch(paths ...string) (many, error)
}

type charge struct {
	plugged          bool
	state, age, unit string
}

type many struct {
	charge charge
	soc    float64
	make   string
}
