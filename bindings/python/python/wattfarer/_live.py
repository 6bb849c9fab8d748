"""How requests of the native part end in futures of asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio


def settle(future: asyncio.Future[Any], value: object, error: BaseException | None) -> None:
    """Ends a future, on the thread of its loop, unless it was cancelled."""
    if future.done():
        return
    if error is None:
        future.set_result(value)
    else:
        future.set_exception(error)
