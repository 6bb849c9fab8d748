import Foundation
import Wattfarer

// How long until a Model 3 is charged from 20 to 80 % at a 150 kW charger, warm and at -5 C?
for airC in [20.0, -5.0] {
    let request = ChargeRequest(
        vehicle: VehicleRef(id: "tesla-model-3-long-range-2024"),
        startSoc: 0.2,
        goal: ChargeGoal(targetSoc: 0.8),
        connector: ConnectorLimits(currentType: .dc, maxPowerKw: 150),
        conditions: Conditions(airC: airC)
    )
    let estimate = try chargeEstimate(request: request)
    let limited = estimate.limits.map { "\($0.limitingFactor) up to \(Int((100 * $0.toSoc).rounded())) %" }
    print("\(airC) C: \(Int((estimate.durationS / 60).rounded())) min, limited by \(limited.joined(separator: ", "))")
}
