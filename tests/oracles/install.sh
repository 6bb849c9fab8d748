#!/bin/sh
# Installs what answers are compared with, from PyPI into target/oracles; run from the checkout's root.
set -u
# Solvers and validators of others; a test that misses them counts as skipped.
oracles=target/oracles
if ! cmp -s tests/oracles/requirements.txt "$oracles/requirements.txt"; then
    rm -rf "$oracles"
    mkdir -p target
    if python3 -m venv "$oracles" && "$oracles/bin/pip" install -q -r tests/oracles/requirements.txt; then
        cp tests/oracles/requirements.txt "$oracles/"
    else
        echo "skipped: the oracles of tests/oracles/requirements.txt cannot be installed"
        rm -rf "$oracles"
    fi
fi
