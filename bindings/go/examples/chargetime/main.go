// How long until a Model 3 is charged from 20 to 80 % at a 150 kW charger, warm and at -5 C?
package main

import (
	"fmt"
	"log"

	"github.com/wattfarer/wattfarer-go"
)

func main() {
	for _, airC := range []float64{20, -5} {
		estimate, err := wattfarer.EstimateCharge(wattfarer.ChargeRequest{
			Vehicle:    wattfarer.Car("tesla-model-3-long-range-2024"),
			StartSoc:   wattfarer.Ptr(0.2),
			Goal:       wattfarer.ChargeGoal{TargetSoc: wattfarer.Ptr(0.8)},
			Connector:  wattfarer.ConnectorLimits{CurrentType: wattfarer.CurrentTypeDc, MaxPowerKw: wattfarer.Ptr(150.0)},
			Conditions: &wattfarer.Conditions{AirC: &airC},
		})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%.0f C: %.0f min (%.0f to %.0f), limited by", airC, estimate.DurationS/60, estimate.DurationP10S/60, estimate.DurationP90S/60)
		for _, limit := range estimate.Limits {
			fmt.Printf(" %s up to %.0f %%", limit.LimitingFactor, 100*limit.ToSoc)
		}
		fmt.Println()
	}
}
