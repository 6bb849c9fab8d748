import Foundation
import Wattfarer

// From Munich to Rome with the charging stops of the fastest trip, and the proof.
let planner = try Planner(roads: Roads.bundled(), stations: Stations.demonstration())
let request = PlanRequest(
    places: [Waypoint(place: "Munich"), Waypoint(place: "Rome")],
    vehicle: VehicleRef(id: "tesla-model-3-long-range-2024"),
    startSoc: 0.8
)
// In an app: Task { try await planner.plan(request: request) }; cancelling the task stops the search.
let answer = try await planner.plan(request: request)
for leg in answer.trips[0].legs {
    let minutes = Int((leg.durationS / 60).rounded())
    let (from, to) = (Int((100 * leg.arrivalSoc).rounded()), Int((100 * leg.departureSoc).rounded()))
    if leg.kind == .charge {
        print("charge \(minutes) min, \(from) to \(to) %")
    } else {
        print("\(leg.kind) \(Int((leg.distanceM / 1000).rounded())) km, \(minutes) min, \(from) % left")
    }
}
print("\(answer.trips[0].totals.durationS / 3600) h, gap \(answer.search.gap)")
