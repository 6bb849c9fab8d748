#!/bin/sh
# Prints what calls cost from Kotlin, one JSON line. Needs what `make bind-kotlin` builds. Run in the root of the checkout.
set -eu
. bindings/java/find-jdk.sh
find_jdk 17
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
export WATTFARER_CACHE
target=bindings/kotlin/target
(cd bindings/kotlin && mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=target/classpath.txt > /dev/null)
exec "$JAVA_HOME/bin/java" -Xmx512m -cp "$target/classes:$target/test-classes:$(cat $target/classpath.txt)" io.github.wattfarer.Bench
