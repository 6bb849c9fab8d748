"""Tables in."""

from __future__ import annotations

from typing import Any

from . import _wattfarer
from ._records import BulkEstimates, BulkRequest


def estimate_table(
    request: BulkRequest, table: Any, start_soc: str = "start_soc", target_soc: str = "target_soc"
) -> BulkEstimates:
    """Charge estimates for the rows of a table with a column of starts and one of targets.

    The table is anything that gives Arrow data: of pandas, polars, DuckDB, pyarrow. The estimates are a table again:
    ``pyarrow.table(estimates)``, ``polars.DataFrame(estimates)``.
    """
    starts, targets = _wattfarer.arrow_columns(table, [start_soc, target_soc])
    return _wattfarer.charge_estimates_bulk(request, starts, targets)
