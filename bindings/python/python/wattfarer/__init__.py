"""How long until an electric car is charged, how to get there, when to charge: offline, exact, fast.

>>> import wattfarer
>>> request = wattfarer.ChargeRequest(
...     vehicle="tesla-model-3-long-range-2024",
...     start_soc=0.2,
...     goal={"target_soc": 0.8},
...     connector={"current_type": "dc", "max_power_kw": 150.0},
... )
>>> estimate = wattfarer.charge_estimate(request)
>>> 900 < estimate.duration_s < 3600
True
"""

from ._errors import *
from ._records import *
from ._tables import estimate_table
from ._wattfarer import *
from ._wattfarer import engine_version as _engine_version

__version__: str = _engine_version()
