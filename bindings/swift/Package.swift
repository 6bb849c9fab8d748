// swift-tools-version:5.9
import Foundation
import PackageDescription

// On Apple's platforms the native part is the XCFramework that xcframework.sh makes; elsewhere the library and its header, with
// `-Xlinker -L<folder of libwattfarer_uniffi>`.
let framework = "WattfarerFFI.xcframework"
let packaged = FileManager.default.fileExists(atPath: Context.packageDirectory + "/" + framework)
let native: Target =
    packaged ? .binaryTarget(name: "WattfarerFFI", path: framework) : .systemLibrary(name: "WattfarerFFI", path: "Sources/WattfarerFFI")

let package = Package(
    name: "Wattfarer",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "Wattfarer", targets: ["Wattfarer"])],
    targets: [
        native,
        .target(
            name: "Wattfarer",
            dependencies: ["WattfarerFFI"],
            path: ".",
            exclude: ["generated/WattfarerFFI.h", "generated/WattfarerFFI.modulemap", "Sources/WattfarerFFI", "Tests", "examples"],
            sources: ["generated", "Sources/Wattfarer"]
        ),
        .executableTarget(name: "ChargeTime", dependencies: ["Wattfarer"], path: "examples/ChargeTime"),
        .executableTarget(name: "Trip", dependencies: ["Wattfarer"], path: "examples/Trip"),
        .executableTarget(name: "LiveState", path: "examples/LiveState"),
        .testTarget(name: "WattfarerTests", dependencies: ["Wattfarer"], path: "Tests/WattfarerTests"),
    ]
)
