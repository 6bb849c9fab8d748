#!/bin/sh
# The store's tests, and kill -9, with PostgreSQL of its own: Debian's package, an unprivileged user, a port of the loopback that nobody
# else has. Run from the checkout's root; ends with what the tests end with.
set -eu
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
if [ -z "$programs" ]; then
    apt-get install -y -q postgresql >/dev/null
    programs=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
fi
# Built before the server starts, so that it does not wait.
cargo test -q -p wattfarer-server --features postgres,planted-faults --no-run
work=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
as() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid nobody --regid nogroup --clear-groups "$@"
    else
        "$@"
    fi
}
if [ "$(id -u)" = 0 ]; then chown nobody:nogroup "$work"; fi
cd "$work"
as "$programs/initdb" -D "$work/data" -U wattfarer --auth=trust -E UTF8 --no-sync >/dev/null
as "$programs/pg_ctl" -D "$work/data" -l "$work/log" -w -o "-p $port -k $work -c listen_addresses=127.0.0.1" start >/dev/null
end() {
    as "$programs/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap end EXIT
for name in true late_log deadline; do
    as "$programs/createdb" -h 127.0.0.1 -p "$port" -U wattfarer "kill_$name"
done
cd - >/dev/null
WATTFARER_TEST_POSTGRES="postgres://wattfarer@127.0.0.1:$port"
export WATTFARER_TEST_POSTGRES
cargo test -p wattfarer-server --features postgres,planted-faults --lib store
cargo test -p wattfarer-server --features postgres,planted-faults --test suite kill
