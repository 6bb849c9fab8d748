#!/bin/sh
# Builds the native part for this machine and puts it where the gem takes it from. Arguments go to cargo. Run in the root of the
# checkout.
set -eu
nice -n 5 cargo build -q --profile ci -p wattfarer-uniffi "$@"
case $(uname) in
    Darwin) file=libwattfarer_uniffi.dylib ;;
    *) file=libwattfarer_uniffi.so ;;
esac
mkdir -p bindings/ruby/native
cp "target/ci/$file" bindings/ruby/native/
# The generators need the symbols, the shipped copy does not.
strip -x "bindings/ruby/native/$file"
