# shellcheck shell=bash
# ./kring test [part]: everything that must hold, or one part of it. The closing line sums all runs.

source_part postgres
source_part docs
source_part build

TEST_PARTS="opmaak domein architectuur web reizen documenten"
PASSED=0
FAILED=0

missing_packages() {
  [ -n "$(postgres_programs)" ] || say postgresql
  have chromium || have chromium-browser || have google-chrome || say chromium
}

# Chromium without a window takes half the time; a system that does not have it makes do with the other.
BROWSER_FOR_TESTS=chromium-headless-shell

install_packages() {
  local packages as_root=()
  mapfile -t packages < <(missing_packages)
  [ "${#packages[@]}" -gt 0 ] || ! have "$BROWSER_FOR_TESTS" || return 0
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  if ! quietly apt-update "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 update -q; then
    [ "${#packages[@]}" -eq 0 ]
    return
  fi
  have "$BROWSER_FOR_TESTS" || ! apt-cache show "$BROWSER_FOR_TESTS" >/dev/null 2>&1 || packages+=("$BROWSER_FOR_TESTS")
  [ "${#packages[@]}" -gt 0 ] || return 0
  say "Nodig voor de controles en nu geïnstalleerd: ${packages[*]}."
  quietly apt-install "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 install -y -q "${packages[@]}"
}

# Runs one check that either holds or not.
step() {
  local name=$1 begin=$SECONDS
  shift
  if ("$@"); then
    say "$name: in orde ($((SECONDS - begin)) s)"
  else
    FAILED=$((FAILED + 1))
    say "$name: niet in orde ($((SECONDS - begin)) s); los de fouten hierboven op en probeer het opnieuw."
    return 1
  fi
}

restore_all() { cd "$KRING_HUIS" && quietly restore dotnet restore --locked-mode; }
build_all() { cd "$KRING_HUIS" && quietly build-test dotnet build --no-restore -nodeReuse:false; }

# Only the layout of lines: what the code style says about the code itself already fails the build.
check_layout() {
  cd "$KRING_HUIS" && quietly format dotnet format whitespace . --folder --verify-no-changes \
    --exclude src/Web/node_modules
}

# One number out of the report of a test program.
report_number() { grep -oE '<assembly [^>]*' "$1" | grep -oE " $2=\"[0-9]+\"" | grep -oE '[0-9]+'; }

# A program that left no report has crashed, and that is a failure too.
count_report() {
  local report=$1 failed
  if ! grep -q '<assembly ' "$report" 2>/dev/null; then
    FAILED=$((FAILED + 1))
    return 1
  fi
  failed=$(($(report_number "$report" failed) + $(report_number "$report" errors)))
  PASSED=$((PASSED + $(report_number "$report" passed)))
  FAILED=$((FAILED + failed))
  [ "$failed" -eq 0 ]
}

run_program_of_tests() {
  local only=() name
  cd "$KRING_HUIS" || return 1
  [ "$2" != SQLite ] || unset KRING_TEST_POSTGRES
  # What a page looks like does not change with the database; one round of looking at each is enough.
  [ "$1 $2" != "Journeys.Tests PostgreSQL" ] || only=(-class- "*ToegankelijkheidTests")
  # Nor do attacks on what stands before the database: what is shown, sent or asked, and by whom. Those on the data run on both.
  if [ "$1 $2" = "Web.Tests PostgreSQL" ]; then
    for name in Aanvallen.{Inhoud,Omvang,ZonderRecht,Ondergeschoven,Sessieaanval,Bijgevoegd,Sporen} Toegang.Toestanden; do
      only+=(-class- "*.${name}Tests")
    done
  fi
  dotnet "tests/$1/bin/Debug/net10.0/Kring.$1.dll" -noLogo -noColor "${only[@]}" -xml "$3"
}

# One test program on one database; its text is shown only when something failed.
run_tests() {
  local project=$1 database=$2 begin=$SECONDS log="$KRING_STATE/log/$1-$2.log"
  rm -f -- "$log.xml"
  (run_program_of_tests "$project" "$database" "$log.xml") >"$log" 2>&1 || true
  if count_report "$log.xml"; then
    say "$project, $database: $(report_number "$log.xml" passed) in orde ($((SECONDS - begin)) s)"
  else
    grep -vE '^ *$' "$log" | tail -60
    say "$project, $database: niet in orde ($((SECONDS - begin)) s); het hele verslag staat in $log."
  fi
}

run_part() {
  case "$1" in
    opmaak) step Opmaak check_layout || true ;;
    documenten) step Documenten check_docs || true ;;
    domein) run_tests Domain.Tests "zonder database"; run_tests Herkenning.Tests "zonder database" ;;
    architectuur) run_tests Architecture.Tests "beide databases" ;;
    web) run_tests Web.Tests SQLite; run_tests Web.Tests PostgreSQL ;;
    reizen) run_tests Journeys.Tests SQLite; run_tests Journeys.Tests PostgreSQL ;;
  esac
}

# What the tests stand on; without it there is nothing to run.
prepare() {
  step Benodigdheden install_packages && step Pakketten restore_all || return 1
  step "Stijl en TypeScript" build_style && step Bouwen build_all || return 1
  # Not a step of its own: the address of the server must stay known here.
  start_postgres && return 0
  FAILED=$((FAILED + 1))
  say "PostgreSQL start niet; bekijk $POSTGRES_DIR en probeer het opnieuw."
  return 1
}

close_test_run() {
  say "$PASSED passed, $FAILED failed"
  [ "$FAILED" -eq 0 ]
}

test_verb() {
  local part parts=$TEST_PARTS
  [ $# -le 1 ] || wrong_use "Geef bij test hoogstens één deel."
  if [ $# -eq 1 ]; then
    [[ " $TEST_PARTS " == *" $1 "* ]] || wrong_use "Het deel \"$1\" bestaat niet bij test."
    parts=$1
  fi
  need_tools
  mkdir -p "$KRING_STATE/log"
  trap stop_postgres EXIT
  trap 'exit 130' INT TERM
  case "$parts" in
    opmaak | documenten) ;;
    *) prepare || { close_test_run; exit 1; } ;;
  esac
  for part in $parts; do run_part "$part"; done
  close_test_run
}
