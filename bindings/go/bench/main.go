// Command bench prints what calls cost, as one JSON line. Run by bench.sh.
package main

import (
	"context"
	"encoding/json"
	"log"
	"math"
	"os"
	"time"

	"github.com/wattfarer/wattfarer-go"
)

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

// Best gives nanoseconds a call, the best of some rounds after a first one.
func best(rounds, calls int, call func()) float64 {
	best := math.Inf(1)
	for round := 0; round <= rounds; round++ {
		began := time.Now()
		for index := 0; index < calls; index++ {
			call()
		}
		if took := float64(time.Since(began).Nanoseconds()) / float64(calls); round > 0 && took < best {
			best = took
		}
	}
	return best
}

func main() {
	ctx := context.Background()
	began := time.Now()
	wattfarer.EngineVersion()
	load := float64(time.Since(began).Nanoseconds()) / 1e6
	small := best(5, 200_000, func() { must(wattfarer.TemperatureFactor(10)) })
	plug := wattfarer.ConnectorLimits{CurrentType: wattfarer.CurrentTypeDc, MaxPowerKw: wattfarer.Ptr(150.0)}
	car := wattfarer.Car("tesla-model-3-long-range-2024")
	request := wattfarer.ChargeRequest{
		Vehicle: car, StartSoc: wattfarer.Ptr(0.2), Goal: wattfarer.ChargeGoal{TargetSoc: wattfarer.Ptr(0.8)}, Connector: plug,
	}
	estimate := best(5, 5_000, func() { must(wattfarer.EstimateCharge(request)) })
	start, target := make([]float64, 1_000_000), make([]float64, 1_000_000)
	for row := range start {
		start[row], target[row] = 0.75*float64(row)/float64(len(start)), 0.8
	}
	bulk := wattfarer.BulkRequest{Vehicle: car, Connector: plug}
	million := best(7, 1, func() { must(wattfarer.ChargeEstimatesBulk(ctx, bulk, start, target)) })
	planner := must(wattfarer.NewPlanner(ctx, must(wattfarer.BundledRoads(ctx, nil)), must(wattfarer.DemonstrationStations())))
	// Positions: looking up a name would be most of the time.
	trip := wattfarer.PlanRequest{Places: wattfarer.Places("48.137,11.575", "41.9,12.5"), Vehicle: car, StartSoc: 0.8}
	plan := best(5, 10, func() { must(planner.Plan(ctx, trip)) })
	rounded := func(value float64, digits float64) float64 { return math.Round(value*digits) / digits }
	line := must(json.Marshal(map[string]any{
		"language": "go", "load_ms": rounded(load, 10), "call_ns": rounded(small, 1), "estimate_us": rounded(estimate/1e3, 100),
		"plan_us": rounded(plan/1e3, 1), "bulk_ms": rounded(million/1e6, 10),
	}))
	os.Stdout.Write(append(line, '\n'))
}
