# shellcheck shell=bash
# A PostgreSQL for the tests: in a folder of its own, reached only through a socket in it, gone afterwards.

POSTGRES_DIR=

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# The programs stand outside the path, in a folder per version; the newest is taken.
postgres_programs() {
  find /usr/lib/postgresql -name initdb -printf '%h\n' 2>/dev/null | sort -V | tail -1
}

start_postgres() {
  local bin
  bin=$(postgres_programs)
  POSTGRES_DIR=$(mktemp -d /tmp/kring-pg.XXXXXX)
  [ "$(id -u)" -ne 0 ] || chown postgres "$POSTGRES_DIR"
  as_postgres "$bin/initdb" -D "$POSTGRES_DIR/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
    >"$POSTGRES_DIR/initdb.log" || return 1
  # Durability is nothing here, and Web.Tests open many databases at once.
  as_postgres "$bin/pg_ctl" -D "$POSTGRES_DIR/data" -l "$POSTGRES_DIR/data/server.log" -w -s start \
    -o "-c listen_addresses='' -k $POSTGRES_DIR -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=300" \
    || return 1
  export KRING_TEST_POSTGRES="Host=$POSTGRES_DIR;Username=postgres;Database=postgres"
}

stop_postgres() {
  [ -n "$POSTGRES_DIR" ] || return 0
  as_postgres "$(postgres_programs)/pg_ctl" -D "$POSTGRES_DIR/data" -m immediate -s stop || true
  rm -rf -- "$POSTGRES_DIR"
  POSTGRES_DIR=
}
