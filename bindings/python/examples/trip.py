"""From Munich to Rome with the charging stops of the fastest trip, and the proof."""

import wattfarer

planner = wattfarer.Planner(wattfarer.Roads.bundled(progress=True), wattfarer.Stations.demonstration())
request = wattfarer.PlanRequest(places=["Munich", "Rome"], vehicle="tesla-model-3-long-range-2024", start_soc=0.8)
answer = planner.plan(request)
trip = answer.trips[0]
for leg in trip.legs:
    if leg.kind == "charge":
        print(f"charge {leg.duration_s / 60:.0f} min, {leg.arrival_soc:.0%} to {leg.departure_soc:.0%}")
    else:
        print(f"{leg.kind} {leg.distance_m / 1000:.0f} km, {leg.duration_s / 60:.0f} min, {leg.arrival_soc:.0%} left")
print(f"{trip.totals.duration_s / 3600:.1f} h, no faster trip by more than {answer.search.gap:.1%} in this model")
