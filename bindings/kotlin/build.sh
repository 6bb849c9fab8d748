#!/bin/sh
# Builds the native part for this machine and puts it where JNA looks in the jar. Arguments go to cargo; CARGO_BUILD_TARGET names another
# platform. Run in the root of the checkout. For Android: android.sh.
set -eu
nice -n 5 cargo build -q --profile ci -p wattfarer-uniffi "$@"
target=${CARGO_BUILD_TARGET:-$(rustc -vV | sed -n 's/^host: //p')}
case $target in
    *linux*) os=linux file=libwattfarer_uniffi.so ;;
    *apple*) os=darwin file=libwattfarer_uniffi.dylib ;;
    *windows*) os=win32 file=wattfarer_uniffi.dll ;;
    *) echo "no such platform: $target" >&2 && exit 1 ;;
esac
case $target in
    x86_64*) arch=x86-64 ;;
    *) arch=${target%%-*} ;;
esac
folder=bindings/kotlin/target/natives/$os-$arch
mkdir -p "$folder"
cp "target/${CARGO_BUILD_TARGET:+$CARGO_BUILD_TARGET/}ci/$file" "$folder/"
# The generators need the symbols, the shipped copy does not.
strip "$folder/$file" 2> /dev/null || true
