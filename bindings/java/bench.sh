#!/bin/sh
# Prints what calls cost from Java, one JSON line. Needs what `make bind-java` builds. Run in the root of the checkout.
set -eu
. bindings/java/find-jdk.sh
find_jdk 22
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
export WATTFARER_CACHE
classes=bindings/java/target
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx512m -cp $classes/classes:$classes/test-classes io.github.wattfarer.Bench
