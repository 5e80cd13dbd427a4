# Read by run, test, holdfast and bench/run. Finds a .NET 10 SDK: on PATH, in .dotnet/, or fetched into .dotnet/ with the
# official install script. Sets `dotnet` to the command, and DOTNET_ROOT where it is the one in .dotnet/.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$*" >&2; }

has_sdk() { "$1" --list-sdks 2>/dev/null | grep -q '^10\.'; }

use_own_dotnet() {
  export DOTNET_ROOT="$root/.dotnet"
  export PATH="$DOTNET_ROOT:$PATH"
  dotnet="$DOTNET_ROOT/dotnet"
}

find_sdk() {
  if command -v dotnet >/dev/null && has_sdk dotnet; then
    dotnet=dotnet
  elif [[ -x "$root/.dotnet/dotnet" ]] && has_sdk "$root/.dotnet/dotnet"; then
    use_own_dotnet
  else
    fetch_sdk
  fi
}

fetch_sdk() {
  local script="$root/.dotnet/dotnet-install.sh" from=https://dot.net/v1/dotnet-install.sh
  say "There is no .NET 10 SDK on PATH; fetching one into .dotnet/ ..."
  mkdir -p "$root/.dotnet"
  if { command -v curl >/dev/null && curl -fsSL --retry 2 --max-time 120 -o "$script" "$from"; } ||
     { command -v wget >/dev/null && wget -q --tries=2 --timeout=120 -O "$script" "$from"; }; then
    if bash "$script" --channel 10.0 --install-dir "$root/.dotnet" --no-path >&2 && has_sdk "$root/.dotnet/dotnet"; then
      use_own_dotnet
      return
    fi
  fi

  say "It could not be fetched. Install the .NET 10 SDK (10.0.100 or a later 10.0 one) and put 'dotnet' on PATH:"
  say "  https://dotnet.microsoft.com/download/dotnet/10.0"
  say "  Ubuntu: sudo apt-get install dotnet-sdk-10.0    Fedora: sudo dnf install dotnet-sdk-10.0    macOS: brew install dotnet-sdk"
  exit 69
}

# A program that is already built needs no SDK to start, only the runtime in .dotnet/ where there is one.
find_runtime() {
  if [[ -x "$root/.dotnet/dotnet" ]]; then
    use_own_dotnet
  fi
}

# is_stale STAMP DIR...: whether a file or folder of these projects is newer than the stamp, or the stamp is not there.
is_stale() {
  local stamp="$1"
  shift
  [[ -f "$stamp" ]] || return 0
  [[ -n "$(find "$@" "$root"/Directory.* "$root/global.json" "$root/BannedSymbols.txt" \
    \( -name bin -o -name obj -o -name node_modules \) -prune -o \
    -newer "$stamp" -print -quit 2>/dev/null)" ]]
}

# build_once STAMP COMMAND...: runs the command and then sets the stamp to the time before it, one caller at a time.
build_once() {
  local stamp="$1" log
  shift
  log="$(mktemp)"
  : >"$stamp.new"
  if ! "$@" >"$log" 2>&1 9>&-; then # a compiler that stays behind must not hold the lock
    grep -E '(error|warning) ' "$log" | sort -u | head -20 >&2 || tail -20 "$log" >&2
    rm -f "$log" "$stamp.new"
    return 1
  fi
  rm -f "$log"
  mv "$stamp.new" "$stamp"
}

# Holds a lock until the script ends, so that two of them do not build into the same folder at once.
lock_builds() {
  mkdir -p "$root/artifacts"
  if command -v flock >/dev/null; then
    exec 9>"$root/artifacts/build.lock"
    flock 9
  fi
}

unlock_builds() { exec 9>&- || true; }
