#!/bin/sh
# Installs the SDKs that the gateway is tested with, each from its own registry into target/sdk; run from the checkout's root.
set -u
here=server/tests/sdk
sdk=target/sdk
mkdir -p "$sdk"

# installed NAME LOCK COMMAND: runs COMMAND unless LOCK was installed before.
installed() {
    name=$1 lock=$2
    shift 2
    if ! cmp -s "$lock" "$sdk/$name.installed"; then
        rm -rf "${sdk:?}/$name" "$sdk/$name.installed"
        mkdir -p "$sdk/$name"
        if "$@"; then cp "$lock" "$sdk/$name.installed"; else echo "skipped: Smartcar's SDK for $name cannot be installed"; fi
    fi
}

python() {
    python3 -m venv "$sdk/python" && "$sdk/python/bin/pip" install -q -r "$here/python/requirements.txt"
}
node() {
    cp "$here/node/package.json" "$here/node/sdk.js" "$sdk/node/" && npm install --silent --no-audit --no-fund --prefix "$sdk/node" >/dev/null
}
java() {
    mvn -q -B -f "$here/java/pom.xml" dependency:copy-dependencies -DoutputDirectory="$PWD/$sdk/java/jars" >/dev/null &&
        javac -d "$sdk/java/classes" -cp "$sdk/java/jars/*" "$here"/java/Sdk.java
}
installed python "$here/python/requirements.txt" python
installed node "$here/node/sdk.js" node
installed java "$here/java/Sdk.java" java

# Go compiles as soon as anything changed, and builds both: the official SDK, and its requests by our own program for where the module
# proxy does not give it.
if command -v go >/dev/null; then
    rm -f "$sdk"/go-*.installed
    mkdir -p "$sdk/go-official" "$sdk/go-form"
    (cd "$here/go" && go build -o "$OLDPWD/$sdk/go-form/sdk" .) && touch "$sdk/go-form.installed"
    if (cd "$here/go" && timeout 300 go build -tags official -o "$OLDPWD/$sdk/go-official/sdk" .); then
        touch "$sdk/go-official.installed"
    else
        echo "skipped: Smartcar's SDK for Go cannot be had; its requests are sent all the same"
    fi
fi
