//go:build wattfarer_hooks

package wattfarer

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestPlantedPanicsBecomeErrors(t *testing.T) {
	for number := 0; number < 200; number++ {
		text := fmt.Sprintf("planted %d", number)
		if err := plantedPanic(text); !errors.Is(err, ErrInternal) || !strings.Contains(err.Error(), text) {
			t.Fatal(err)
		}
	}
	if err := plantedPanic(""); !errors.Is(err, ErrInternal) {
		t.Error(err)
	}
}

func TestEveryKindOfErrorArrivesWhole(t *testing.T) {
	kinds := []*Error{
		ErrInvalidInput, ErrUnauthorized, ErrForbidden, ErrNotFound, ErrConflict, ErrVehicleState, ErrBadData, ErrRateLimited,
		ErrCancelled, ErrInternal, ErrIo, ErrUnsupported, ErrNetwork, ErrOverloaded, ErrTimedOut,
	}
	table := ErrorTable()
	if len(table) != len(kinds) {
		t.Fatal(len(table))
	}
	for _, row := range table {
		err := plantedError(row.Code)
		var failure *Error
		if !errors.As(err, &failure) || failure.Code != row.Code || failure.Field != "code" || failure.Hint != "none" ||
			failure.Detail != "planted" || failure.Details["line"] != "7" || failure.RetryAfterS == nil || *failure.RetryAfterS != 1.5 {
			t.Errorf("%s: %+v", row.Code, failure)
		}
		matches := 0
		for _, kind := range kinds {
			if errors.Is(err, kind) {
				matches++
			}
		}
		if matches != 1 {
			t.Errorf("%s is %d kinds", row.Code, matches)
		}
	}
}

func TestAContextStopsAPlanWithoutEnd(t *testing.T) {
	_, planner := ground(t)
	ctx, end := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- planWithoutEnd(ctx, planner, trip("Munich", "Rome", 0.8)) }()
	time.Sleep(300 * time.Millisecond)
	began := time.Now()
	end()
	err := <-ended
	took := time.Since(began)
	t.Logf("stopped after %v", took)
	if !errors.Is(err, ErrCancelled) || !errors.Is(err, context.Canceled) || took > 50*time.Millisecond {
		t.Error(err, took)
	}
}
