package wattfarer

import (
	"context"
	"errors"
)

// Follow gives a token that is raised when the context ends, and what ends the following. There is none for a context that cannot end.
func follow(ctx context.Context) (*cancelToken, func(), error) {
	if ctx == nil {
		return nil, nil, refusal("ctx", "is missing")
	}
	if ctx.Err() != nil {
		return nil, nil, stopped(ctx.Err())
	}
	if ctx.Done() == nil {
		return nil, func() {}, nil
	}
	token := newCancelToken()
	ended := make(chan struct{})
	go func() {
		select {
		case <-ctx.Done():
			_ = token.cancel()
		case <-ended:
		}
		_ = token.Close()
	}()
	return token, func() { close(ended) }, nil
}

// Because tells that a call ended since its context did.
func because(ctx context.Context, err error) error {
	if ctx.Err() != nil && errors.Is(err, ErrCancelled) {
		return stopped(ctx.Err())
	}
	return err
}
