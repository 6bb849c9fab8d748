import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

// What is a connected car doing, and can it start? Plain HTTP as Smartcar speaks it, against `wattfarer serve --simulate 3`; its address
// is the argument.
let server = CommandLine.arguments.dropFirst().first ?? "http://127.0.0.1:8787"

/// Keeps the redirect of the consent, whose address holds the code.
final class Still: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

let session = URLSession(configuration: .ephemeral, delegate: Still(), delegateQueue: nil)

func send(_ path: String, _ access: String?, type: String = "application/json", body: String? = nil) async throws -> (String, HTTPURLResponse) {
    var request = URLRequest(url: URL(string: server + path)!)
    if let access { request.setValue(access, forHTTPHeaderField: "Authorization") }
    if let body {
        request.httpMethod = "POST"
        request.httpBody = Data(body.utf8)
        request.setValue(type, forHTTPHeaderField: "Content-Type")
    }
    let (data, response) = try await session.data(for: request)
    return (String(decoding: data, as: UTF8.self), response as! HTTPURLResponse)
}

// A simulated owner agrees at once; the code comes with the address that the browser would go to.
let consent = try await send(
    "/oauth/authorize?response_type=code&mode=simulated&client_id=test-client&redirect_uri=\(server)/callback"
        + "&scope=required:read_vehicle_info%20read_battery%20read_charge%20control_charge", nil)
let location = URLComponents(string: consent.1.value(forHTTPHeaderField: "Location") ?? "")
let code = location?.queryItems?.first { $0.name == "code" }?.value ?? ""
let credentials = "Basic " + Data("test-client:test-secret".utf8).base64EncodedString()
let form = "grant_type=authorization_code&code=\(code)&redirect_uri=\(server)/callback"
let token = try await send("/oauth/token", credentials, type: "application/x-www-form-urlencoded", body: form).0

struct Token: Decodable { let access_token: String }
struct Vehicles: Decodable { let vehicles: [String] }
let access = "Bearer " + (try JSONDecoder().decode(Token.self, from: Data(token.utf8))).access_token
let vehicles = try await send("/v2.0/vehicles", access).0
print("vehicles: \(vehicles)")
let car = "/v2.0/vehicles/" + (try JSONDecoder().decode(Vehicles.self, from: Data(vehicles.utf8))).vehicles[0]
print("battery: \(try await send(car + "/battery", access).0)")
print("charge: \(try await send(car + "/charge", access).0)")
print("start: \(try await send(car + "/charge", access, body: #"{"action":"START"}"#).0)")
print("set limit: \(try await send(car + "/charge/limit", access, body: #"{"limit":0.7}"#).0)")
print("charge: \(try await send(car + "/charge", access).0)")
print("limit: \(try await send(car + "/charge/limit", access).0)")
