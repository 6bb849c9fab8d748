// From Munich to Rome with the charging stops of the fastest trip, and the proof. Ctrl-C stops the search.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/wattfarer/wattfarer-go"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	roads, err := wattfarer.BundledRoads(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer roads.Close()
	stations, err := wattfarer.DemonstrationStations()
	if err != nil {
		log.Fatal(err)
	}
	defer stations.Close()
	planner, err := wattfarer.NewPlanner(ctx, roads, stations)
	if err != nil {
		log.Fatal(err)
	}
	defer planner.Close()
	answer, err := planner.Plan(ctx, wattfarer.PlanRequest{
		Places:   wattfarer.Places("Munich", "Rome"),
		Vehicle:  wattfarer.Car("tesla-model-3-long-range-2024"),
		StartSoc: 0.8,
	})
	if err != nil {
		log.Fatal(err)
	}
	if len(answer.Trips) == 0 {
		log.Fatalf("no trip: %s", answer.Status)
	}
	trip := answer.Trips[0]
	for _, leg := range trip.Legs {
		minutes := leg.DurationS / 60
		if leg.Kind == wattfarer.LegKindCharge {
			fmt.Printf("charge %.0f min, %.0f to %.0f %%\n", minutes, 100*leg.ArrivalSoc, 100*leg.DepartureSoc)
		} else {
			fmt.Printf("%s %.0f km, %.0f min, %.0f %% left\n", leg.Kind, leg.DistanceM/1000, minutes, 100*leg.ArrivalSoc)
		}
	}
	if answer.Search.Gap != nil {
		fmt.Printf("%.1f h, gap %g\n", trip.Totals.DurationS/3600, *answer.Search.Gap)
	}
}
