#!/bin/sh
# Makes WattfarerFFI.xcframework for iOS, its simulator and macOS. Needs macOS with Xcode and
#   rustup target add aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin
# Written, but not run by the project's own tests, which have no Mac. Run in the root of the checkout.
set -eu
out=bindings/swift/WattfarerFFI.xcframework
made=target/xcframework
rm -rf "$out" "$made"
mkdir -p "$made/headers" "$made/simulator" "$made/macos"
for target in aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios; do
    # Phones do not build maps from extracts.
    cargo build --profile ci -p wattfarer-uniffi --no-default-features --target "$target"
done
for target in aarch64-apple-darwin x86_64-apple-darwin; do
    cargo build --profile ci -p wattfarer-uniffi --target "$target"
done
library=ci/libwattfarer_uniffi.a
lipo -create -output "$made/simulator/libwattfarer_uniffi.a" "target/aarch64-apple-ios-sim/$library" "target/x86_64-apple-ios/$library"
lipo -create -output "$made/macos/libwattfarer_uniffi.a" "target/aarch64-apple-darwin/$library" "target/x86_64-apple-darwin/$library"
cp bindings/swift/generated/WattfarerFFI.h "$made/headers/"
cp bindings/swift/generated/WattfarerFFI.modulemap "$made/headers/module.modulemap"
xcodebuild -create-xcframework \
    -library "target/aarch64-apple-ios/$library" -headers "$made/headers" \
    -library "$made/simulator/libwattfarer_uniffi.a" -headers "$made/headers" \
    -library "$made/macos/libwattfarer_uniffi.a" -headers "$made/headers" \
    -output "$out"
cp bindings/swift/LICENSE bindings/swift/NOTICE "$out/"
