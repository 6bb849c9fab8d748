package wattfarer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// The cases of tests/vectors, the same files that every language runs.

const (
	root    = "../.."
	testCar = "tesla-model-3-long-range-2024"
)

func full() bool { return os.Getenv("WATTFARER_SIZE") == "full" }

var ground = func() func(t testing.TB) (*Roads, *Planner) {
	var once sync.Once
	var roads *Roads
	var planner *Planner
	var failure error
	return func(t testing.TB) (*Roads, *Planner) {
		t.Helper()
		once.Do(func() {
			ctx := context.Background()
			if roads, failure = BundledRoads(ctx, nil); failure != nil {
				return
			}
			var stations *Stations
			if stations, failure = DemonstrationStations(); failure != nil {
				return
			}
			planner, failure = NewPlanner(ctx, roads, stations)
		})
		if failure != nil {
			t.Fatal(failure)
		}
		return roads, planner
	}
}()

func charge() ChargeRequest {
	return ChargeRequest{
		Vehicle:   Car(testCar),
		StartSoc:  Ptr(0.2),
		Goal:      ChargeGoal{TargetSoc: Ptr(0.8)},
		Connector: ConnectorLimits{CurrentType: CurrentTypeDc, MaxPowerKw: Ptr(150.0)},
	}
}

func trip(from, to string, soc float64) PlanRequest {
	return PlanRequest{Places: Places(from, to), Vehicle: Car(testCar), StartSoc: soc}
}

type vector struct {
	Call     string
	Request  json.RawMessage
	Expected []struct {
		Pointer   string
		Text      *string
		Value     *float64
		Tolerance float64
	}
	Error *struct{ Code, Field string }
}

// Case gives how a call is made from JSON to JSON.
func through[Q, A any](read func(string) (Q, error), call func(Q) (A, error), write func(A) (string, error)) func(string) (string, error) {
	return func(text string) (string, error) {
		request, err := read(text)
		if err != nil {
			return "", err
		}
		answer, err := call(request)
		if err != nil {
			return "", err
		}
		return write(answer)
	}
}

func caller(t testing.TB, name string) func(string) (string, error) {
	ctx := context.Background()
	switch name {
	case "charge_estimate":
		return through(ChargeRequestFromJSON, EstimateCharge, ChargeEstimateToJSON)
	case "energy_estimate":
		return through(EnergyRequestFromJSON, EstimateEnergy, EnergyEstimateToJSON)
	case "schedule_cheapest":
		return through(ScheduleRequestFromJSON, func(r ScheduleRequest) (Schedule, error) { return ScheduleCheapest(ctx, r) }, ScheduleToJSON)
	case "schedule_site":
		return through(ScheduleRequestFromJSON, func(r ScheduleRequest) (Schedule, error) { return ScheduleSite(ctx, r) }, ScheduleToJSON)
	case "plan_trips":
		_, planner := ground(t)
		return through(PlanRequestFromJSON, func(r PlanRequest) (PlanAnswer, error) { return planner.Plan(ctx, r) }, PlanAnswerToJSON)
	case "drive_energy":
		roads, _ := ground(t)
		return through(DriveRequestFromJSON, func(r DriveRequest) (EnergyEstimate, error) { return roads.DriveEnergy(ctx, r) }, EnergyEstimateToJSON)
	case "range":
		roads, _ := ground(t)
		return through(RangeRequestFromJSON, func(r RangeRequest) (Range, error) { return roads.Range(ctx, r) }, RangeToJSON)
	case "charge_state":
		return through(readSaid, chargeStateOf, ChargeStateToJSON)
	case "webhook":
		return through(readSaid, receive, func(event WebhookEvent) (string, error) {
			return asJSON(map[string]any{"kind": event.Kind.String(), "answer": event.Answer, "event_type": event.EventType})
		})
	case "webhook_signature":
		return through(readSaid, func(it said) (string, error) { return WebhookSignature(it.Secret, []byte(it.Body)) }, func(text string) (string, error) { return asJSON(text) })
	case "enode_webhook":
		return through(readSaid, enodeEvents, func(events []EnodeEvent) (string, error) {
			var list []map[string]any
			for _, event := range events {
				list = append(list, map[string]any{"kind": event.Kind.String(), "connection_id": event.ConnectionID, "event_type": event.EventType})
			}
			return asJSON(list)
		})
	case "enode_webhook_signature":
		return through(readSaid, func(it said) (string, error) { return EnodeWebhookSignature(it.Secret, []byte(it.Body)) }, func(text string) (string, error) { return asJSON(text) })
	case "error_row":
		return through(readSaid, func(it said) (string, error) { return it.Code, nil }, func(code string) (string, error) {
			for _, row := range ErrorTable() {
				if row.Code == code {
					retryable := map[bool]int{true: 1}[row.Retryable]
					return asJSON(map[string]any{"code": row.Code, "http_status": row.HTTPStatus, "retryable": retryable})
				}
			}
			return "", fmt.Errorf("no row %s", code)
		})
	}
	return nil
}

// Said is what a charging point or a webhook said.
type said struct {
	Format       string
	ConnectionID string `json:"connection_id"`
	ReceivedAt   string `json:"received_at"`
	Payload      json.RawMessage
	Secret       string
	Signature    *string
	Body         string
	Code         string
}

func readSaid(text string) (it said, err error) { return it, json.Unmarshal([]byte(text), &it) }

func asJSON(value any) (string, error) {
	text, err := json.Marshal(value)
	return string(text), err
}

func receive(it said) (WebhookEvent, error) {
	receiver, err := NewWebhooks([]string{it.Secret})
	if err != nil {
		return WebhookEvent{}, err
	}
	defer receiver.Close()
	return receiver.Receive(it.Signature, []byte(it.Body), &WebhooksReceiveOptions{ReceivedAt: &it.ReceivedAt})
}

func enodeEvents(it said) ([]EnodeEvent, error) {
	receiver, err := NewEnodeWebhooks([]string{it.Secret})
	if err != nil {
		return nil, err
	}
	defer receiver.Close()
	return receiver.Receive(it.Signature, []byte(it.Body), &EnodeWebhooksReceiveOptions{ReceivedAt: &it.ReceivedAt})
}

func chargeStateOf(it said) (ChargeState, error) {
	switch it.Format {
	case "ocpp1.6":
		return StateFromOcpp16(it.ConnectionID, string(it.Payload), &StateFromOcpp16Options{ReceivedAt: &it.ReceivedAt})
	case "ocpp2.0.1":
		return StateFromOcpp201(it.ConnectionID, string(it.Payload), &StateFromOcpp201Options{ReceivedAt: &it.ReceivedAt})
	case "ocpi":
		return StateFromOcpi(it.ConnectionID, string(it.Payload), &StateFromOcpiOptions{ReceivedAt: &it.ReceivedAt})
	case "smartcar_webhook":
		event, err := receive(it)
		if err != nil || len(event.States) != 1 {
			return ChargeState{}, fmt.Errorf("%d states, %w", len(event.States), err)
		}
		return event.States[0], nil
	}
	if it.Format == "enode_webhook" {
		events, err := enodeEvents(it)
		if err != nil || len(events) != 1 || events[0].State == nil {
			return ChargeState{}, fmt.Errorf("%d events, %w", len(events), err)
		}
		return *events[0].State, nil
	}
	return ChargeState{}, fmt.Errorf("no such format: %s", it.Format)
}

func check(t testing.TB, it vector) error {
	text, err := caller(t, it.Call)(string(it.Request))
	if it.Error != nil {
		var failure *Error
		if !errors.As(err, &failure) {
			return fmt.Errorf("no error, but %w", err)
		}
		// A record that cannot be read is refused before the engine names a field.
		if failure.Code != it.Error.Code || failure.Field != it.Error.Field && failure.Field != "json" {
			return fmt.Errorf("%s at %s", failure.Code, failure.Field)
		}
		return nil
	}
	if err != nil {
		return err
	}
	var answer any
	if err := json.Unmarshal([]byte(text), &answer); err != nil {
		return err
	}
	for _, expected := range it.Expected {
		found := answer
		for _, part := range strings.Split(expected.Pointer, "/")[1:] {
			switch inner := found.(type) {
			case map[string]any:
				found = inner[part]
			case []any:
				index, err := strconv.Atoi(part)
				if err != nil || index >= len(inner) {
					return fmt.Errorf("%s leads nowhere", expected.Pointer)
				}
				found = inner[index]
			}
		}
		if expected.Text != nil {
			if found != *expected.Text {
				return fmt.Errorf("%s is %v, expected %s", expected.Pointer, found, *expected.Text)
			}
			continue
		}
		number, ok := found.(float64)
		if !ok || expected.Value == nil || !(math.Abs(number-*expected.Value) <= expected.Tolerance*math.Abs(*expected.Value)) {
			return fmt.Errorf("%s is %v, expected %v", expected.Pointer, found, expected.Value)
		}
	}
	return nil
}

func readVector(t testing.TB, path string) (it vector) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &it); err != nil {
		t.Fatal(err)
	}
	return it
}

func TestVectors(t *testing.T) {
	count := 0
	err := filepath.WalkDir(filepath.Join(root, "tests", "vectors"), func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".json" {
			return err
		}
		it := readVector(t, path)
		count++
		t.Run(filepath.Base(filepath.Dir(path))+"/"+filepath.Base(path), func(t *testing.T) {
			if caller(t, it.Call) == nil {
				t.Fatalf("no call %s", it.Call)
			}
			if len(it.Expected) == 0 && it.Error == nil {
				t.Fatal("the vector expects nothing")
			}
			if err := check(t, it); err != nil {
				t.Error(err)
			}
		})
		return nil
	})
	if err != nil || count < 120 {
		t.Fatalf("%d vectors, %v", count, err)
	}
}

func TestAChangedVectorFails(t *testing.T) {
	for name, change := range map[string]func(*vector){
		"charge/dc_150_kw_to_80.json":     func(it *vector) { *it.Expected[0].Value *= 1.01 },
		"charge/percent_as_fraction.json": func(it *vector) { it.Error.Code = "not_found" },
		"webhook/signature_empty.json": func(it *vector) {
			it.Request = json.RawMessage(strings.Replace(string(it.Request), `"body": ""`, `"body": " "`, 1))
		},
		"webhook/enode_events.json": func(it *vector) { *it.Expected[0].Text = "state" },
		"live/ocpi_session.json":    func(it *vector) { *it.Expected[0].Value *= 1.01 },
		"error/io.json":             func(it *vector) { *it.Expected[0].Value = 501 },
	} {
		it := readVector(t, filepath.Join(root, "tests", "vectors", name))
		if err := check(t, it); err != nil {
			t.Fatal(name, err)
		}
		change(&it)
		if check(t, it) == nil {
			t.Errorf("the changed vector %s passes", name)
		}
	}
}
