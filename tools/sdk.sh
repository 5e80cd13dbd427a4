# Finds a .NET 10 SDK, or fetches one into .dotnet/ with the official install script. Sourced by run, test and holdfast.

find_sdk() {
    if command -v dotnet >/dev/null 2>&1 && dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
        return
    fi
    if [ -x "$root/.dotnet/dotnet" ]; then
        export DOTNET_ROOT="$root/.dotnet" PATH="$root/.dotnet:$PATH"
        return
    fi
    echo "There is no .NET 10 SDK here; fetching one into .dotnet/ (once)." >&2
    local script
    script="$(mktemp)"
    if command -v curl >/dev/null 2>&1 && curl -fsSL https://dot.net/v1/dotnet-install.sh -o "$script" \
        && bash "$script" --channel 10.0 --install-dir "$root/.dotnet" >&2; then
        rm -f "$script"
        export DOTNET_ROOT="$root/.dotnet" PATH="$root/.dotnet:$PATH"
        return
    fi
    rm -f "$script"
    echo "That did not work. Install the .NET SDK 10.0 (package dotnet-sdk-10.0, or from https://dot.net) and try again." >&2
    exit 69
}

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
