# shellcheck shell=bash
# ./kring start: build, fill the demo region on first use, run in the foreground.

source_part build

START_PORT=5080
START_EMPTY=
START_DATE=
START_POSTGRES=
START_POSTGRES_BEHEER=

read_start_options() {
  while [ $# -gt 0 ]; do
    case "$1" in
      --leeg) START_EMPTY=ja; shift; continue ;;
      --gegevens | --postgres | --postgres-beheer | --poort | --peildatum) ;;
      *) wrong_use "De keuze \"$1\" bestaat niet bij start." ;;
    esac
    [ -n "${2:-}" ] || wrong_use "Zet een waarde achter $1."
    case "$1" in
      --gegevens) KRING_GEGEVENS=$(realpath -m -- "$2") ;;
      --postgres) START_POSTGRES=$2 ;;
      --postgres-beheer) START_POSTGRES_BEHEER=$2 ;;
      --poort) START_PORT=$(read_port "$2") || exit 2 ;;
      --peildatum) START_DATE=$(read_date "$2") || exit 2 ;;
    esac
    shift 2
  done
}

read_port() {
  [[ $1 =~ ^[1-9][0-9]{0,4}$ && $1 -le 65535 ]] || wrong_use "Geef bij --poort een nummer van 1 tot en met 65535."
  say "$1"
}

read_date() {
  [ "$(date -d "$1" +%F 2>/dev/null)" = "$1" ] \
    || wrong_use "Geef bij --peildatum een bestaande dag, bijvoorbeeld 2026-11-01."
  say "$1"
}

port_answers() { (exec 3<>"/dev/tcp/localhost/$START_PORT") 2>/dev/null; }

# Options for the program about the store.
store_options() {
  STORE=(--gegevens "$KRING_GEGEVENS")
  [ -z "$START_POSTGRES" ] || STORE+=(--postgres "$START_POSTGRES")
  [ -z "$START_POSTGRES_BEHEER" ] || STORE+=(--postgres-beheer "$START_POSTGRES_BEHEER")
}

run_voorbeeldland() {
  local date_option=()
  [ -z "$START_DATE" ] || date_option=(--peildatum "$START_DATE")
  dotnet "$KRING_VOORBEELDLAND" "$@" "${date_option[@]}"
}

# The store is for its owner only.
private_folder() { [ -d "$1" ] || install -d -m 700 -- "$1"; }

# An interrupted filling must not pass for a filled store: SQLite is filled beside its place and moved in.
fill_sqlite() {
  local aside="$KRING_GEGEVENS.vullen"
  rm -rf -- "$aside"
  private_folder "$aside"
  run_voorbeeldland --gegevens "$aside" >"$aside/voorbeeldregio.txt" || return 1
  [ ! -d "$KRING_GEGEVENS" ] || rmdir -- "$KRING_GEGEVENS"
  mv -- "$aside" "$KRING_GEGEVENS"
}

# What a PostgreSQL store holds only the program can see: it leaves a filled store alone and names its accounts.
fill_postgres() {
  run_voorbeeldland "${STORE[@]}" >"$KRING_GEGEVENS/voorbeeldregio.txt"
}

is_first_use() { [ -z "$(ls -A -- "$KRING_GEGEVENS" 2>/dev/null)" ]; }

fill_demo_region() {
  if [ -n "$START_POSTGRES" ]; then
    private_folder "$KRING_GEGEVENS"
    fill_postgres
  elif is_first_use; then
    say "De voorbeeldregio wordt gevuld. Dat duurt ongeveer een minuut."
    fill_sqlite
  elif [ -n "$START_DATE" ]; then
    say "Er zijn al gegevens in $KRING_GEGEVENS; --peildatum geldt alleen bij het vullen."
  fi
}

# Speaks when the address answers, so that nobody opens a browser too early.
announce_when_ready() {
  while kill -0 $$ 2>/dev/null; do
    if port_answers; then
      [ ! -f "$KRING_GEGEVENS/voorbeeldregio.txt" ] || cat -- "$KRING_GEGEVENS/voorbeeldregio.txt"
      say "Kring staat klaar op http://localhost:$START_PORT (stoppen: Ctrl+C)."
      return
    fi
    sleep 0.2
  done
}

start_verb() {
  read_start_options "$@"
  ! port_answers || fail "Poort $START_PORT is al in gebruik; kies een andere met --poort."
  build_program_when_needed
  store_options
  [ -n "$START_EMPTY" ] || fill_demo_region \
    || fail "Het vullen van de voorbeeldregio is mislukt; los de fout hierboven op, of begin met --leeg."
  private_folder "$KRING_GEGEVENS"
  announce_when_ready &
  ASPNETCORE_URLS="http://localhost:$START_PORT" exec dotnet "$KRING_WEB" start "${STORE[@]}"
}
