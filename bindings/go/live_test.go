package wattfarer

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"
)

// Connected cars: against `wattfarer serve --simulate 3`, which tests/simulate.sh starts. Nothing leaves the loopback.

const secret = "a-secret-that-nothing-shows"

func simulated(t *testing.T) (origin, token string) {
	t.Helper()
	origin, token = os.Getenv("WATTFARER_ORIGIN"), os.Getenv("WATTFARER_TOKEN")
	if origin == "" {
		t.Skip("no simulated cars: run it by tests/simulate.sh")
	}
	return origin, token
}

func connect(t *testing.T, origin, token string) *Provider {
	t.Helper()
	cars, err := ConnectProvider("smartcar_v2", token, &ProviderConnectOptions{Origin: &origin})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cars.Close() })
	return cars
}

func TestACarIsReadAndToldWhatToDo(t *testing.T) {
	origin, token := simulated(t)
	cars := connect(t, origin, token)
	ctx, end := context.WithTimeout(context.Background(), time.Minute)
	defer end()
	ids, err := cars.Vehicles(ctx)
	if err != nil || len(ids) != 3 {
		t.Fatal(ids, err)
	}
	car := ids[1]
	if who, err := cars.Attributes(ctx, car); err != nil || who.Make == nil || *who.Make == "" {
		t.Error(who, err)
	}
	outcomes, err := cars.ChargeStates(ctx, append(ids, "asleep"))
	if err != nil || len(outcomes) != 4 || outcomes[0].Failure != nil || outcomes[3].Failure == nil {
		t.Fatal(outcomes, err)
	}
	if state := outcomes[0].State; state == nil || state.Soc == nil || state.Soc.Value == nil || state.Soc.Source != "smartcar_v2" {
		t.Errorf("%+v", state)
	}
	commands, err := NewCommands(cars, CommandOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer commands.Close()
	limit, err := commands.SetLimit(ctx, car, 0.9, nil)
	if err != nil || limit.Status != CommandStatusConfirmed || *limit.ChargeLimitSoc != 0.9 {
		t.Error(limit, err)
	}
	chosen := &CommandsStartOptions{CommandID: Ptr("start-1"), DeadlineS: Ptr(60.0)}
	start, err := commands.Start(ctx, car, chosen)
	if err != nil || start.Status != CommandStatusConfirmed {
		t.Error(start, err)
	}
	// The same id again is what became of it.
	again, err := commands.Start(ctx, car, chosen)
	if err != nil || !reflect.DeepEqual(again, start) {
		t.Error(again, err)
	}
	var failure *Error
	if _, err = commands.Stop(ctx, car, &CommandsStopOptions{CommandID: Ptr("start-1")}); !errors.Is(err, ErrConflict) || !errors.As(err, &failure) || failure.Field != "command_id" {
		t.Error(err)
	}
	state, err := cars.ChargeState(ctx, car)
	if err != nil || *state.ChargingStatus.Value != ChargingStatusCharging || *state.ChargeLimitSoc.Value != 0.9 {
		t.Error(state, err)
	}
	ready, err := ReadyFromState(state, LiveOptions{Vehicle: Ptr(Car(testCar))}, nil)
	if err != nil || !(ready.ToFull.DurationS > 0) {
		t.Error(ready, err)
	}
	watcher, err := NewWatcher(cars, car)
	if err != nil {
		t.Fatal(err)
	}
	defer watcher.Close()
	if watched, err := watcher.NextChange(ctx); err != nil || !strings.Contains(fmt.Sprint(watched.Changed), "soc") {
		t.Error(watched, err)
	}
	if stop, err := commands.Stop(ctx, car, nil); err != nil || stop.Status != CommandStatusConfirmed {
		t.Error(stop, err)
	}
	cars.Close()
	if _, err := cars.Vehicles(ctx); !errors.Is(err, ErrInvalidInput) {
		t.Error(err)
	}
}

func TestAnOwnerConsents(t *testing.T) {
	origin, _ := simulated(t)
	ctx, end := context.WithTimeout(context.Background(), time.Minute)
	defer end()
	application, err := NewSmartcarApplication("test-client", "test-secret", "http://127.0.0.1/back", &SmartcarApplicationNewOptions{Origin: &origin})
	if err != nil {
		t.Fatal(err)
	}
	defer application.Close()
	consent, err := application.Consent(ConsentOptions{
		Scopes: []string{"read_vehicle_info", "read_charge", "read_battery", "control_charge"}, Mode: Ptr("simulated"),
	})
	if err != nil {
		t.Fatal(err)
	}
	address, err := consent.URL()
	if err != nil {
		t.Fatal(err)
	}
	browser := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := browser.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	back := response.Header.Get("Location")
	forged, err := application.Consent(ConsentOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := application.Exchange(ctx, forged, back); !errors.Is(err, ErrUnauthorized) {
		t.Error(err)
	}
	cars, err := application.Exchange(ctx, consent, back)
	if err != nil {
		t.Fatal(err)
	}
	defer cars.Close()
	tokens, err := cars.Tokens()
	if err != nil {
		t.Fatal(err)
	}
	if refresh, err := tokens.RefreshToken(); err != nil || refresh == nil || *refresh == "" {
		t.Error(err)
	}
	resumed, err := application.Resume(tokens)
	if err != nil {
		t.Fatal(err)
	}
	defer resumed.Close()
	here, _ := cars.Vehicles(ctx)
	there, err := resumed.Vehicles(ctx)
	if err != nil || len(here) == 0 || !reflect.DeepEqual(here, there) {
		t.Error(here, there, err)
	}
	if _, err := application.Exchange(ctx, consent, back); !errors.Is(err, ErrUnauthorized) {
		t.Error(err)
	}
}

func TestAContextStopsARequest(t *testing.T) {
	// A server that takes requests and never answers; it tells when a caller has come and when it has left.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	came, left := make(chan struct{}), make(chan struct{})
	go func() {
		connection, err := listener.Accept()
		if err != nil {
			return
		}
		defer connection.Close()
		bytes := make([]byte, 4096)
		for first := true; ; first = false {
			if _, err := connection.Read(bytes); err != nil {
				close(left)
				return
			}
			if first {
				close(came)
			}
		}
	}()
	cars := connect(t, "http://"+listener.Addr().String(), secret)
	ctx, end := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() {
		_, err := cars.Vehicles(ctx)
		ended <- err
	}()
	<-came
	began := time.Now()
	end()
	err = <-ended
	took := time.Since(began)
	t.Logf("given up after %v", took)
	if !errors.Is(err, ErrCancelled) || !errors.Is(err, context.Canceled) || took > 50*time.Millisecond {
		t.Error(err, took)
	}
	select {
	case <-left:
	case <-time.After(2 * time.Second):
		t.Error("the request goes on")
	}
	if _, err := cars.Vehicles(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestAWebhookIsBelievedByItsBytesAlone(t *testing.T) {
	receiver, err := NewWebhooks([]string{secret})
	if err != nil {
		t.Fatal(err)
	}
	defer receiver.Close()
	sign := func(text string) string {
		sum := hmac.New(sha256.New, []byte(secret))
		sum.Write([]byte(text))
		return hex.EncodeToString(sum.Sum(nil))
	}
	event, err := receiver.Receive(nil, []byte(`{"eventType": "VERIFY", "data": {"challenge": "plain-word"}}`), nil)
	if err != nil || event.Kind != WebhookKindVerify || !strings.Contains(*event.Answer, sign("plain-word")) {
		t.Error(event, err)
	}
	body := `{"eventType": "SOMETHING", "eventId": "1"}`
	signature := sign(body)
	if event, err = receiver.Receive(&signature, []byte(body), nil); err != nil || event.Kind != WebhookKindOther {
		t.Error(event, err)
	}
	if _, err = receiver.Receive(&signature, []byte(body), nil); !errors.Is(err, ErrConflict) {
		t.Error(err)
	}
	if _, err = receiver.Receive(&signature, []byte(body+" "), nil); !errors.Is(err, ErrUnauthorized) {
		t.Error(err)
	}
}

func TestADeliveryOfEnodeCountsOnce(t *testing.T) {
	body := []byte(`[{"event": "user:vehicle:deleted", "vehicle": {"id": "car-1"}}]`)
	signature, err := EnodeWebhookSignature(secret, body)
	if err != nil {
		t.Fatal(err)
	}
	receiver, err := NewEnodeWebhooks([]string{secret})
	if err != nil {
		t.Fatal(err)
	}
	defer receiver.Close()
	restarted, err := NewEnodeWebhooks([]string{secret})
	if err != nil {
		t.Fatal(err)
	}
	defer restarted.Close()
	events, err := receiver.Receive(&signature, body, nil)
	if err != nil || len(events) != 1 || events[0].Kind != EnodeEventKindDeleted || *events[0].ConnectionID != "car-1" {
		t.Fatal(events, err)
	}
	seen, err := receiver.Remembered()
	if err != nil {
		t.Fatal(err)
	}
	if err := restarted.Remember(seen); err != nil {
		t.Fatal(err)
	}
	for _, again := range []*EnodeWebhooks{receiver, restarted} {
		if _, err := again.Receive(&signature, body, nil); !errors.Is(err, ErrConflict) {
			t.Error(err)
		}
	}
}

func TestSecretsAreShownNowhere(t *testing.T) {
	cars := connect(t, "http://127.0.0.1:9", secret)
	application, err := NewSmartcarApplication("id", secret, "http://127.0.0.1/back", &SmartcarApplicationNewOptions{Origin: Ptr("http://127.0.0.1:9")})
	if err != nil {
		t.Fatal(err)
	}
	defer application.Close()
	_, refused := ConnectProvider("bicycle", secret, nil)
	if !errors.Is(refused, ErrInvalidInput) {
		t.Error(refused)
	}
	shown := fmt.Sprintf("%+v %#v %+v %v", cars, cars, application, refused)
	if strings.Contains(shown, secret) {
		t.Error(shown)
	}
	if makes := Brands(); len(makes) < 39 {
		t.Error(len(makes))
	}
	if brand, err := GetBrand("skoda"); err != nil || brand.Name != "Škoda" {
		t.Error(brand, err)
	}
}
