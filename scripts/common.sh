# shellcheck shell=bash
# shellcheck disable=SC2034 # used by the parts that source this file
# What every verb needs: places, and how to speak to the person at the keyboard.

KRING_STATE="$KRING_HUIS/.kring"
KRING_CONFIGURATION=Release
KRING_WEB="$KRING_HUIS/src/Web/bin/$KRING_CONFIGURATION/net10.0/Kring.Web.dll"
KRING_VOORBEELDLAND="$KRING_HUIS/tools/Voorbeeldland/bin/$KRING_CONFIGURATION/net10.0/Kring.Voorbeeldland.dll"
KRING_MEET="$KRING_HUIS/tools/Meet/bin/$KRING_CONFIGURATION/net10.0/Kring.Meet.dll"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Pages and style come from the source folder, whatever folder the person stands in.
export ASPNETCORE_CONTENTROOT="$KRING_HUIS/src/Web"
# Where the store is when nobody says otherwise.
export KRING_GEGEVENS="${KRING_GEGEVENS:-$KRING_HUIS/gegevens}"

say() { printf '%s\n' "$*"; }

# Something went wrong while doing what was asked.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Something was asked that cannot be asked.
wrong_use() {
  printf '%s Zie ./kring help.\n' "$*" >&2
  exit 2
}

source_part() {
  # shellcheck source=/dev/null
  source "$KRING_HUIS/scripts/$1.sh"
}

# Runs a long command with its output in a log; shows the end of the log only when it fails.
quietly() {
  local name=$1 log
  shift
  mkdir -p "$KRING_STATE/log"
  log="$KRING_STATE/log/$name.log"
  "$@" >"$log" 2>&1 && return 0
  grep -E '(error|ERR!)' "$log" | sort -u | head -20 >&2 || true
  [ -s "$log" ] && tail -8 "$log" >&2
  say "Het hele verslag staat in $log." >&2
  return 1
}

have() { command -v "$1" >/dev/null 2>&1; }

need_tools() {
  have dotnet || fail "Installeer eerst de .NET 10 SDK (https://dotnet.microsoft.com/download) en probeer het opnieuw."
  dotnet --list-sdks | grep -q '^10\.' || fail "Installeer versie 10 van de .NET SDK en probeer het opnieuw."
  have npm || fail "Installeer eerst Node.js 20 met npm (https://nodejs.org) en probeer het opnieuw."
}
