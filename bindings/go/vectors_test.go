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
	}
	return nil
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
		// What only the live part of the engine reads waits until the surface has it.
		if strings.Contains(path, "/live/") && caller(t, it.Call) == nil {
			return nil
		}
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
	if err != nil || count < 34 {
		t.Fatalf("%d vectors, %v", count, err)
	}
}

func TestAChangedVectorFails(t *testing.T) {
	it := readVector(t, filepath.Join(root, "tests", "vectors", "charge", "dc_150_kw_to_80.json"))
	if err := check(t, it); err != nil {
		t.Fatal(err)
	}
	*it.Expected[0].Value *= 1.01
	if check(t, it) == nil {
		t.Error("the changed vector passes")
	}
}
