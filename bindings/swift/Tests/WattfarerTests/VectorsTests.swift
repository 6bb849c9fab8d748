import Foundation
import XCTest

@testable import Wattfarer

/// The cases of tests/vectors that need no map, the same files that every language runs.
final class VectorsTests: XCTestCase {
    private let calls: [String: (String) throws -> String] = [
        "charge_estimate": { try chargeEstimateToJson(record: chargeEstimate(request: chargeRequestFromJson(json: $0))) },
        "energy_estimate": { try energyEstimateToJson(record: energyEstimate(request: energyRequestFromJson(json: $0))) },
        "schedule_cheapest": { try scheduleToJson(record: scheduleCheapest(request: scheduleRequestFromJson(json: $0))) },
        "schedule_site": { try scheduleToJson(record: scheduleSite(request: scheduleRequestFromJson(json: $0))) },
    ]

    func testVectors() throws {
        let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../tests/vectors").standardized
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)!.compactMap { $0 as? URL }
        var run = 0
        for file in files where file.pathExtension == "json" {
            let vector = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [String: Any]
            guard let call = calls[vector["call"] as! String] else { continue }
            run += 1
            let request = String(decoding: try JSONSerialization.data(withJSONObject: vector["request"]!), as: UTF8.self)
            do {
                let answer = try JSONSerialization.jsonObject(with: Data(try call(request).utf8))
                for expected in vector["expected"] as? [[String: Any]] ?? [] {
                    let pointer = expected["pointer"] as! String
                    var found: Any = answer
                    for part in pointer.split(separator: "/") {
                        found = (found as? [Any]).map { $0[Int(part)!] } ?? (found as! [String: Any])[String(part)]!
                    }
                    if let text = expected["text"] as? String {
                        XCTAssertEqual(text, found as? String, "\(file.lastPathComponent) \(pointer)")
                    } else {
                        let value = expected["value"] as! Double
                        let near = abs(value) * (expected["tolerance"] as! Double)
                        XCTAssertEqual(value, found as! Double, accuracy: near, "\(file.lastPathComponent) \(pointer)")
                    }
                }
                XCTAssertNil(vector["error"], file.lastPathComponent)
            } catch let error as WattfarerError {
                let expected = try XCTUnwrap(vector["error"] as? [String: Any], "\(file.lastPathComponent): \(error)")
                XCTAssertEqual(expected["code"] as? String, error.code)
                XCTAssert(error.field == "json" || error.field == expected["field"] as? String)
            }
        }
        XCTAssertGreaterThan(run, 20)
    }
}
