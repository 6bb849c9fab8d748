#!/bin/sh
# Builds the native part for this machine and puts it where the jar takes it from. Arguments go to cargo; CARGO_BUILD_TARGET names
# another platform. Run in the root of the checkout.
set -eu
nice -n 5 cargo build -q --profile ci -p wattfarer-uniffi "$@"
target=${CARGO_BUILD_TARGET:-$(rustc -vV | sed -n 's/^host: //p')}
case $target in
    *linux*) os=linux file=libwattfarer_uniffi.so ;;
    *apple*) os=macos file=libwattfarer_uniffi.dylib ;;
    *windows*) os=windows file=wattfarer_uniffi.dll ;;
    *) echo "no such platform: $target" >&2 && exit 1 ;;
esac
folder=bindings/java/target/natives/native/$os-${target%%-*}
mkdir -p "$folder"
cp "target/${CARGO_BUILD_TARGET:+$CARGO_BUILD_TARGET/}ci/$file" "$folder/"
# The generators need the symbols, the shipped copy does not.
strip "$folder/$file" 2> /dev/null || true
