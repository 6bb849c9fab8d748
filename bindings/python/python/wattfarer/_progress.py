"""The bar of ``progress=True``."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from typing import Any


def bar() -> Callable[[int, int, str], object]:
    """A bar of tqdm if it is installed, else a line on stderr."""
    try:
        tqdm: Any = importlib.import_module("tqdm.auto").tqdm
    except ImportError:
        return _line
    shown: Any = None

    def report(done: int, total: int, what: str) -> None:
        nonlocal shown
        if shown is None:
            shown = tqdm(total=total or None, desc=what)
        shown.update(done - shown.n)
        if total and done >= total:
            shown.close()

    return report


def _line(done: int, total: int, what: str) -> None:
    end = "\n" if total and done >= total else "\r"
    print(f"{what}: {done} of {total}" if total else what, end=end, file=sys.stderr, flush=True)
