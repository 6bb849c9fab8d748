# Sourced: sets JAVA_HOME to a JDK of at least $1, the one already set, that of the path, or one in the system's folders; or fails.
java_at_least() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | awk -v least="$2" '{ split($2, part, "."); exit !(part[1] >= least) }'
}
find_jdk() {
    on_path=$(command -v javac) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
        if java_at_least "$home" "$1"; then
            export JAVA_HOME="$home"
            return 0
        fi
    done
    return 1
}
