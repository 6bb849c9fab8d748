// Is it charging, and how long does it still take? Start it, stop at 80 %. Against `wattfarer serve --simulate 3`, or real cars.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/wattfarer/wattfarer-go"
)

func main() {
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	if err := run(ctx, os.Getenv("WATTFARER_ORIGIN"), os.Getenv("WATTFARER_TOKEN")); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, origin, token string) error {
	// At a car maker's cloud the token comes from SmartcarApplication.Exchange.
	cars, err := wattfarer.ConnectProvider("smartcar_v2", token, &wattfarer.ProviderConnectOptions{Origin: &origin})
	if err != nil {
		return err
	}
	defer cars.Close()
	commands, err := wattfarer.NewCommands(cars, wattfarer.CommandOptions{})
	if err != nil {
		return err
	}
	defer commands.Close()

	ids, err := cars.Vehicles(ctx)
	if err != nil {
		return err
	}
	car := ids[0]
	who, err := cars.Attributes(ctx, car)
	if err != nil {
		return err
	}
	state, err := cars.ChargeState(ctx, car)
	if err != nil {
		return err
	}
	fmt.Printf("%d cars, the first is a %s %s", len(ids), known(who.Make), known(who.Model))
	if soc := state.Soc; soc != nil && soc.Value != nil {
		fmt.Printf(" at %.0f %%", 100**soc.Value)
	}
	fmt.Println()

	limit, err := commands.SetLimit(ctx, car, 0.8, nil)
	if err != nil {
		return err
	}
	start, err := commands.Start(ctx, car, nil)
	if err != nil {
		return err
	}
	fmt.Printf("limit of 80 %%: %v, charging: %v\n", limit.Status, start.Status)

	if state, err = cars.ChargeState(ctx, car); err != nil {
		return err
	}
	model := wattfarer.Car("tesla-model-3-long-range-2024")
	ready, err := wattfarer.ReadyFromState(state, wattfarer.LiveOptions{Vehicle: &model}, nil)
	if err != nil {
		return err
	}
	estimate := ready.ToLimit
	if estimate == nil {
		estimate = &ready.ToFull
	}
	fmt.Printf("ready in %.0f min\n", estimate.DurationS/60)
	return nil
}

func known(text *string) string {
	if text == nil {
		return "?"
	}
	return *text
}
