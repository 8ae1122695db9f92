# shellcheck shell=bash
# Building the program, and only when a source has changed since the last build.

# Every file a build reads, one per line; with arguments, only those that pass that test of find.
program_sources() {
  cd "$KRING_HUIS" || return 1
  find src tools Directory.Build.props Directory.Packages.props BannedSymbols.txt global.json nuget.config \
    \( -name bin -o -name obj -o -name node_modules -o -name dist \) -prune -o -type f "$@" -print | LC_ALL=C sort
}

# The list is kept with the moment of building, so a removed file is a change too.
is_built() {
  local mark="$KRING_STATE/built"
  [ -f "$mark" ] && [ -f "$KRING_WEB" ] && [ -f "$KRING_VOORBEELDLAND" ] && [ -f "$KRING_MEET" ] || return 1
  program_sources | cmp -s - "$mark" && [ -z "$(program_sources -newer "$mark")" ]
}

build_style() {
  cd "$KRING_HUIS/src/Web" || return 1
  if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    quietly npm-ci npm ci --ignore-scripts --no-audit --no-fund || return 1
  fi
  quietly npm-bouw npm run bouw
}

# Meet stands on everything else, so building it builds the whole program.
# Analyzers judge the code in ./kring test; starting does not wait for them.
build_code() {
  cd "$KRING_HUIS" || return 1
  quietly restore dotnet restore tools/Meet --locked-mode || return 1
  quietly build dotnet build tools/Meet --no-restore -c "$KRING_CONFIGURATION" -nodeReuse:false \
    -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false
}

build_program() {
  need_tools
  say "Kring wordt gebouwd; dat duurt de eerste keer ongeveer een minuut."
  (program_sources) >"$KRING_STATE/built.new"
  (build_style) || fail "Het bouwen van de stijl is mislukt; controleer de internetverbinding en probeer het opnieuw."
  (build_code) || fail "Het bouwen van Kring is mislukt; los de fouten hierboven op en probeer het opnieuw."
  mv "$KRING_STATE/built.new" "$KRING_STATE/built"
}

# Two commands at once must not build at once: the second one waits, and then finds it done.
build_program_when_needed() {
  mkdir -p "$KRING_STATE"
  exec 8>"$KRING_STATE/lock"
  flock 8
  if ! (is_built); then build_program >&2; fi
  exec 8>&-
}
