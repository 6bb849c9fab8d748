"""How long until a Model 3 is charged from 20 to 80 % at a 150 kW charger, warm and at -5 C?"""

import wattfarer

request = wattfarer.ChargeRequest(
    vehicle="tesla-model-3-long-range-2024",
    start_soc=0.2,
    goal={"target_soc": 0.8},
    connector={"current_type": "dc", "max_power_kw": 150.0},
)
for air_c in (20.0, -5.0):
    estimate = wattfarer.charge_estimate(request.replace(conditions={"air_c": air_c}))
    minutes = [seconds / 60 for seconds in (estimate.duration_p10_s, estimate.duration_s, estimate.duration_p90_s)]
    print(f"{air_c:.0f} C: {minutes[1]:.0f} min ({minutes[0]:.0f} to {minutes[2]:.0f}), limited by", end=" ")
    print(", ".join(f"{limit.limiting_factor} up to {limit.to_soc:.0%}" for limit in estimate.limits))
