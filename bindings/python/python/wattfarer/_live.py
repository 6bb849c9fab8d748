"""How requests of the native part end in futures of asyncio."""

from __future__ import annotations

import atexit
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio


# A thread that has just handed over an answer still needs the interpreter for an instant; one that ended meanwhile would take the
# program down with it (Python before 3.14 ends such threads by force).
atexit.register(time.sleep, 0.02)


def settle(future: asyncio.Future[Any], value: object, error: BaseException | None) -> None:
    """Ends a future, on the thread of its loop, unless it was cancelled."""
    if future.done():
        return
    if error is None:
        future.set_result(value)
    else:
        future.set_exception(error)
