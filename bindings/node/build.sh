#!/bin/sh
# Builds the native part for this machine beside the package, and as a package of its own in npm/. Features as arguments:
# `sh build.sh --features test-hooks`.
set -eu
cd "$(dirname "$0")"
root=../..
(cd "$root" && cargo build --profile ci -p wattfarer-node "$@")
name=$(node -p "process.platform + '-' + process.arch + (process.platform === 'linux' ? '-gnu' : '')")
case "$(uname)" in
    Darwin) library=libwattfarer_node.dylib ;;
    *) library=libwattfarer_node.so ;;
esac
cp "$root/target/ci/$library" "wattfarer.$name.node"
strip -x "wattfarer.$name.node"
mkdir -p "npm/$name"
cp "wattfarer.$name.node" LICENSE NOTICE "npm/$name/"
node -e '
const [name] = process.argv.slice(1)
const { version, license, engines } = require("./package.json")
const [os, cpu, libc] = name.split("-")
const made = { name: `wattfarer-${name}`, version, license, engines, os: [os], cpu: [cpu], main: `wattfarer.${name}.node`,
  files: [`wattfarer.${name}.node`, "LICENSE", "NOTICE"], description: `The native part of wattfarer for ${name}` }
if (libc === "gnu") made.libc = ["glibc"]
require("fs").writeFileSync(`npm/${name}/package.json`, JSON.stringify(made, null, 2) + "\n")
' "$name"
