package wattfarer

import (
	"context"
	"errors"
	"math"
	"os"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestRefusalsNameFieldAndHint(t *testing.T) {
	request := charge()
	request.StartSoc = Ptr(80.0)
	_, err := EstimateCharge(request)
	var failure *Error
	if !errors.Is(err, ErrInvalidInput) || errors.Is(err, ErrNotFound) || !errors.As(err, &failure) {
		t.Fatal(err)
	}
	if failure.Field != "start_soc" || !strings.Contains(failure.Hint, "0.8") || !strings.Contains(err.Error(), "start_soc: ") {
		t.Errorf("%+v", failure)
	}
	if _, err := GetVehicle("tesla-model-33"); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	request = charge()
	request.Connector.CurrentType = 0
	if _, err := EstimateCharge(request); !errors.As(err, &failure) || failure.Field != "current_type" {
		t.Error(err)
	}
	if _, err := OpenRoads(context.Background(), "/nowhere.wfmap"); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
}

func TestEmptyStringsAndSlices(t *testing.T) {
	// Empty buffers of the library point to 1. Deep stacks move, and a pointer to 1 on one would end the process.
	var deep func(level int) int
	deep = func(level int) int {
		var room [64]int
		if level == 0 {
			return len(room)
		}
		if found, err := FindVehicles("no such car anywhere"); err != nil || found == nil || len(found) != 0 {
			t.Fatal(found, err)
		}
		if _, err := FindVehicles(""); err != nil {
			t.Fatal(err)
		}
		if _, err := GetVehicle(""); !errors.Is(err, ErrNotFound) && !errors.Is(err, ErrInvalidInput) {
			t.Fatal(err)
		}
		if power, err := CurvePowerKw([]CurvePoint{{0, 100}, {1, 20}}, nil); err != nil || len(power) != 0 {
			t.Fatal(power, err)
		}
		if _, err := VehicleFromJSON(""); !errors.Is(err, ErrInvalidInput) {
			t.Fatal(err)
		}
		return deep(level-1) + room[level%64]
	}
	for round := 0; round < 20; round++ {
		done := make(chan int)
		go func() { done <- deep(20) }()
		<-done
		runtime.GC()
	}
}

func TestUseAfterClose(t *testing.T) {
	stations, err := DemonstrationStations()
	if err != nil {
		t.Fatal(err)
	}
	if count, err := stations.Count(); err != nil || count == 0 {
		t.Fatal(count, err)
	}
	if stations.Close() != nil || stations.Close() != nil {
		t.Error("closing twice")
	}
	var nobody *Stations
	for _, closed := range []*Stations{stations, nobody, {}} {
		if _, err := closed.Count(); !errors.Is(err, ErrInvalidInput) {
			t.Error(err)
		}
		if _, err := closed.All(); !errors.Is(err, ErrInvalidInput) {
			t.Error(err)
		}
		roads, _ := ground(t)
		if _, err := NewPlanner(context.Background(), roads, closed); !errors.Is(err, ErrInvalidInput) {
			t.Error(err)
		}
	}
	if nobody.Close() != nil {
		t.Error("closing nothing")
	}
}

func TestWordsAndDetails(t *testing.T) {
	if CurrentTypeDc.String() != "dc" || LimitingFactorOnboardCharger.String() != "onboard_charger" || CurrentType(9).String() != "CurrentType(9)" {
		t.Error("words")
	}
	_, err := VehicleFromJSON("{")
	var failure *Error
	if !errors.As(err, &failure) || failure.Details["line"] != "1" {
		t.Errorf("%+v", failure)
	}
}

func TestManyEstimatesAreColumns(t *testing.T) {
	rows := 200_000
	if full() {
		rows = 1_000_000
	}
	start, target := make([]float64, rows), make([]float64, rows)
	for row := range start {
		start[row], target[row] = 0.75*float64(row)/float64(rows), 0.8
	}
	request := BulkRequest{Vehicle: Car(testCar), Connector: charge().Connector}
	columns, err := ChargeEstimatesBulk(context.Background(), request, start, target)
	if err != nil || len(columns.DurationS) != rows || columns.Refused != 0 {
		t.Fatal(err, len(columns.DurationS), columns.Refused)
	}
	for _, row := range []int{0, 17, blockRows - 1, blockRows, rows - 1} {
		single := charge()
		single.StartSoc = &start[row]
		estimate, err := EstimateCharge(single)
		if err != nil || estimate.DurationS != columns.DurationS[row] || estimate.DurationP90S != columns.DurationP90S[row] ||
			estimate.DeliveredEnergyKwh != columns.DeliveredEnergyKwh[row] {
			t.Error(row, err, estimate.DurationS, columns.DurationS[row])
		}
	}
	start[3], start[rows-1] = 80, math.NaN()
	columns, err = ChargeEstimatesBulk(context.Background(), request, start, target)
	if err != nil || columns.Refused != 2 || !math.IsNaN(columns.DurationS[3]) {
		t.Error(err, columns.Refused)
	}
	if _, err := ChargeEstimatesBulk(context.Background(), request, start, target[1:]); !errors.Is(err, ErrInvalidInput) {
		t.Error(err)
	}
	ended, end := context.WithCancel(context.Background())
	end()
	if _, err := ChargeEstimatesBulk(ended, request, start, target); !errors.Is(err, ErrCancelled) || !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	mixed, err := ChargeEstimates(context.Background(), []ChargeRequest{charge(), {Vehicle: Car("none"), Connector: charge().Connector}})
	if err != nil || mixed[0].Estimate == nil || mixed[1].Failure == nil || mixed[1].Failure.Code != "not_found" {
		t.Error(err, mixed)
	}
}

type counter struct{ told atomic.Int64 }

func (c *counter) Report(_, total int64, what string) {
	if total == 6 && what == "plans" {
		c.told.Add(1)
	}
}

type failing struct{}

func (failing) Report(int64, int64, string) { panic("the listener fails") }

func TestManyGoroutinesShareAPlanner(t *testing.T) {
	_, planner := ground(t)
	ctx := context.Background()
	var asked []PlanRequest
	for _, to := range []string{"Rome", "Berlin", "Vienna"} {
		asked = append(asked, trip("Munich", to, 0.5), trip("Munich", to, 0.9))
	}
	one := make([]string, len(asked))
	for index, request := range asked {
		answer, err := planner.Plan(ctx, request)
		if err != nil {
			t.Fatal(err)
		}
		one[index], _ = PlanAnswerToJSON(answer)
	}
	var group sync.WaitGroup
	for worker := 0; worker < 8; worker++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for index, request := range asked {
				answer, err := planner.Plan(ctx, request)
				text, _ := PlanAnswerToJSON(answer)
				if err != nil || text != one[index] {
					t.Error("another answer", err)
				}
			}
		}()
	}
	group.Wait()
	told := &counter{}
	outcomes, err := planner.PlanMany(ctx, asked, &PlannerPlanManyOptions{Threads: 8, Progress: told})
	if err != nil || told.told.Load() != 6 {
		t.Fatal(err, told.told.Load())
	}
	for index, outcome := range outcomes {
		if text, _ := PlanAnswerToJSON(*outcome.Answer); text != one[index] {
			t.Error("another answer", index)
		}
	}
	if outcomes, err = planner.PlanMany(ctx, asked[:1], &PlannerPlanManyOptions{Progress: failing{}}); err != nil || outcomes[0].Answer == nil {
		t.Error(err)
	}
	ended, end := context.WithTimeout(ctx, -time.Second)
	defer end()
	if _, err := planner.Plan(ended, asked[0]); !errors.Is(err, ErrCancelled) || !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if _, err := planner.Plan(nil, asked[0]); !errors.Is(err, ErrInvalidInput) { //nolint:staticcheck // a missing context is what is tested
		t.Error(err)
	}
	listeners.Lock()
	defer listeners.Unlock()
	if len(listeners.known) != 0 {
		t.Error("listeners are kept", len(listeners.known))
	}
}

func TestManyCallsKeepMemoryFlat(t *testing.T) {
	if os.Getenv("WATTFARER_RACE") != "" {
		t.Skip("the race detector keeps memory")
	}
	calls := 100_000
	if full() {
		calls = 1_000_000
	}
	good, bad := charge(), charge()
	bad.StartSoc = Ptr(80.0)
	run := func(count int) {
		for index := 0; index < count; index++ {
			if index%8 == 0 {
				if _, err := EstimateCharge(bad); !errors.Is(err, ErrInvalidInput) {
					t.Fatal(err)
				}
			} else if _, err := EstimateCharge(good); err != nil {
				t.Fatal(err)
			}
			if index%64 == 0 {
				controller, err := NewSiteController(32, ControllerOptions{})
				if err != nil {
					t.Fatal(err)
				}
				controller.Close()
			}
		}
		runtime.GC()
	}
	run(calls)
	before := resident(t)
	run(calls)
	growth := resident(t) - before
	t.Logf("%d calls: %d KiB", calls, growth)
	if growth > 1024 {
		t.Errorf("%d KiB", growth)
	}
}

func resident(t *testing.T) int {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Skip("no /proc")
	}
	for _, line := range strings.Split(string(text), "\n") {
		if strings.HasPrefix(line, "VmRSS:") {
			size, _ := strconv.Atoi(strings.Fields(line)[1])
			return size
		}
	}
	t.Fatal("no VmRSS")
	return 0
}

func TestRecordsComeBackAsTheyWere(t *testing.T) {
	text, err := ChargeRequestToJSON(charge())
	if err != nil {
		t.Fatal(err)
	}
	again, err := ChargeRequestFromJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	if again.Goal.TargetSoc == nil || *again.Goal.TargetSoc != 0.8 || !reflect.DeepEqual(again.Vehicle, Car(testCar)) {
		t.Errorf("%+v", again)
	}
}
