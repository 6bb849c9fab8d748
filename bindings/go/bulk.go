package wattfarer

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// Rows of one call: small enough to stay in the processor's cache and to end soon after the context does.
const blockRows = 8192

// The rows are worked on in blocks by all processors, straight into the columns of the answer.
func chargeEstimatesBulkByHand(ctx context.Context, request BulkRequest, startSoc, targetSoc []float64) (result BulkEstimates, err error) {
	if ctx == nil {
		return result, refusal("ctx", "is missing")
	}
	rows := len(startSoc)
	if rows != len(targetSoc) || rows <= blockRows {
		if ctx.Err() != nil {
			return result, stopped(ctx.Err())
		}
		return callChargeEstimatesBulk(request, startSoc, targetSoc)
	}
	whole := make([]float64, 6*rows)
	columns := [6][]float64{}
	for index := range columns {
		columns[index] = whole[index*rows : (index+1)*rows : (index+1)*rows]
	}
	var next, refused atomic.Int64
	var failure atomic.Pointer[error]
	work := func() {
		for failure.Load() == nil {
			from := int(next.Add(blockRows)) - blockRows
			if from >= rows {
				return
			}
			to := from + blockRows
			if to > rows {
				to = rows
			}
			if err := ctx.Err(); err != nil {
				err = stopped(err)
				failure.Store(&err)
				return
			}
			block, err := callChargeEstimatesBulk(request, startSoc[from:to], targetSoc[from:to])
			if err != nil {
				failure.Store(&err)
				return
			}
			for index, column := range [6][]float64{
				block.DurationS, block.DurationP10S, block.DurationP90S, block.EndSoc, block.BatteryEnergyKwh, block.DeliveredEnergyKwh,
			} {
				copy(columns[index][from:to], column)
			}
			refused.Add(block.Refused)
		}
	}
	var group sync.WaitGroup
	for worker := 1; worker < runtime.GOMAXPROCS(0) && worker*blockRows < rows; worker++ {
		group.Add(1)
		go func() {
			defer group.Done()
			work()
		}()
	}
	work()
	group.Wait()
	if err := failure.Load(); err != nil {
		return result, *err
	}
	return BulkEstimates{
		DurationS: columns[0], DurationP10S: columns[1], DurationP90S: columns[2], EndSoc: columns[3],
		BatteryEnergyKwh: columns[4], DeliveredEnergyKwh: columns[5], Refused: refused.Load(),
	}, nil
}
