#!/usr/bin/env bash
# Uses the packages as a stranger would: packs both into a feed of their own, copies the project "Smoke" and a spec to a
# folder outside the repository, builds and runs it there, and breaks the spec to see what the build says.
#
#   run.sh          build with every warning an error, run, break
#   run.sh --aot    publish to native code instead, without a warning, and run that (needs clang and zlib1g-dev)
#
# Ends with "N passed, N failed". SMOKE_KEEP=1 keeps the folder.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
repository=$PWD
mode=${1:-build}
version=0.1.0-smoke
work=$(mktemp -d "${TMPDIR:-/tmp}/codegen-smoke.XXXXXX")
[ "${SMOKE_KEEP:-}" = 1 ] && echo "in $work" || trap 'rm -rf "$work"' EXIT
project=$work/project
log=$work/log
passed=0
failed=0
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

# check NAME COMMAND...: counts, and shows the command's output where it failed.
check() {
  local name=$1
  shift
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
    echo "ok    $name"
  else
    failed=$((failed + 1))
    echo "FAIL  $name"
    grep -vE '^\s*$' "$log" | tail -n 40 | sed 's/^/      /'
  fi
}

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" != 0 ]
  exit
}

# A packages folder of its own, so that no cache of an earlier run answers; what others published comes from the usual one.
dotnet_on_project() {
  local verb=$1
  shift
  dotnet "$verb" "$project" -nologo -v q -nodeReuse:false \
    "-p:CodegenVersion=$version" \
    "-p:RestoreAdditionalProjectSources=$work/feed" \
    "-p:RestorePackagesPath=$work/packages" \
    "-p:RestoreFallbackFolders=${NUGET_PACKAGES:-$HOME/.nuget/packages}" "$@"
}

pack() {
  dotnet pack "$1" -c Release -nologo -v q -nodeReuse:false -o "$work/feed" "-p:Version=$version"
}

lay_out() {
  mkdir -p "$project/specs/bulksms" &&
    cp -r tests/Codegen.PackageSmoke/Smoke/* "$project" &&
    cp specs/bulksms/openapi.yaml "$project/specs/bulksms" || return 1
  for descriptor in specs/*/descriptor.yaml; do
    mkdir -p "$project/${descriptor%/*}" && cp "$descriptor" "$project/$descriptor" || return 1
  done
}

build_simulator() {
  dotnet build tests/Codegen.PackageSmoke/Simulator -c Release -nologo -v q -nodeReuse:false
}

against_simulator() {
  dotnet "$repository/artifacts/bin/Codegen.PackageSmoke.Simulator/release/Codegen.PackageSmoke.Simulator.dll" "$@"
}

# builds_without_warnings VERB ARGUMENTS...: an analyzer that fails to load is a warning too, and so is one of the linker.
builds_without_warnings() {
  local said
  said=$(dotnet_on_project "$@" 2>&1) || { echo "$said"; return 1; }
  if grep -E 'warning|error' <<<"$said"; then return 1; fi
}

# build_says PATTERN ARGUMENTS...: the build must fail and say so.
build_says() {
  local pattern=$1 said
  shift
  said=$(dotnet_on_project build "$@" 2>&1) && { echo "the build did not fail"; return 1; }
  grep -qE "$pattern" <<<"$said" || { echo "expected: $pattern"; echo "$said"; return 1; }
}

# Line and column of the reference that is broken, as an editor counts them.
break_reference() {
  sed -i "0,/schemas\/SortOrder'/s//schemas\/Missing'/" "$project/specs/bulksms/openapi.yaml"
  line=$(grep -n "schemas/Missing'" "$project/specs/bulksms/openapi.yaml" | head -n 1 | cut -d: -f1)
}

mend() {
  cp "$repository/specs/bulksms/openapi.yaml" "$project/specs/bulksms"
}

# Writes the project's ApiSpec item anew.
edit_item() {
  sed -i "s|<ApiSpec [^>]*>|$1|" "$project/Smoke.csproj"
}

# The time of the assembly tells whether the compiler ran.
rebuild_runs_the_compiler() {
  local assembly=$project/obj/Debug/net10.0/Smoke.dll before
  before=$(stat -c %Y.%y "$assembly")
  sleep 1
  dotnet_on_project build || return 1
  [ "$(stat -c %Y.%y "$assembly")" != "$before" ]
}

rebuild_does_not_run_the_compiler() {
  ! rebuild_runs_the_compiler
}

install_native_tools() {
  command -v clang >/dev/null && [ -e /usr/include/zlib.h ] && return 0
  command -v apt-get >/dev/null || { echo "clang and zlib1g-dev are needed"; return 1; }
  export DEBIAN_FRONTEND=noninteractive
  apt_install clang zlib1g-dev || { apt-get update -q && apt_install clang zlib1g-dev; }
}

apt_install() {
  apt-get install -y -q --no-install-recommends "$@"
}

publish_native() {
  builds_without_warnings publish -c Release -p:PublishAot=true -o "$work/native"
}

check "packs Codegen.Runtime" pack runtime/Codegen.Runtime
check "packs Codegen" pack generator/Codegen.Generator
check "builds the simulator" build_simulator
lay_out
[ "$failed" = 0 ] || finish

if [ "$mode" = --aot ]; then
  check "has the native tool chain" install_native_tools
  [ "$failed" = 0 ] || finish
  check "publishes to native code without a warning" publish_native
  check "sends from native code" against_simulator "$work/native/Smoke"
  finish
fi

check "builds from the packages alone without a warning" builds_without_warnings build
check "sends and is refused" against_simulator dotnet "$project/bin/Debug/net10.0/Smoke.dll"
check "builds for .NET 8 and its C# 12 without a warning" builds_without_warnings build -p:SmokeFramework=net8.0 -p:UseAppHost=false
# A newer .NET runs it where there is no .NET 8; the runtime library is its assembly for .NET 8 all the same.
check "sends and is refused with the assembly for .NET 8" against_simulator env DOTNET_ROLL_FORWARD=Major dotnet "$project/bin/Debug/net8.0/Smoke.dll"
check "builds for .NET 10 again" dotnet_on_project build
check "compiles nothing when nothing changed" rebuild_does_not_run_the_compiler
echo "# an edit" >>"$project/specs/bulksms/openapi.yaml"
check "compiles when the spec changed" rebuild_runs_the_compiler
echo "# an edit" >>"$project/specs/post-office/common.yaml"
check "compiles when a part changed" rebuild_runs_the_compiler
echo "# an edit" >>"$project/specs/post-office/overlay.yaml"
check "compiles when an overlay changed" rebuild_runs_the_compiler
sed -i 's/format: int32/default: x/' "$project/specs/post-office/common.yaml"
check "names file and line of a mistake in a part" build_says "/specs/post-office/common\.yaml\([0-9]+,[0-9]+\): error CG2005"
cp tests/Codegen.PackageSmoke/Smoke/specs/post-office/common.yaml "$project/specs/post-office"
sed -i 's/"!\*\.burn"/"!*.burnt"/' "$project/Smoke.csproj"
check "warns of a selection that matches nothing" build_says '/specs/post-office/post-office\.yaml\([0-9]+,[0-9]+\): error CG4006'
cp tests/Codegen.PackageSmoke/Smoke/Smoke.csproj "$project"
mv "$project/specs/post-office/overlay.yaml" "$work"
check "names an overlay that is not there" build_says '/specs/post-office/overlay\.yaml ?: error CG4013'
mv "$work/overlay.yaml" "$project/specs/post-office"
break_reference
check "names file and line of a broken reference" build_says "/specs/bulksms/openapi\.yaml\($line,[0-9]+\): error CG1004"
printf '%s\n' 'openapi: [' >"$project/specs/bulksms/openapi.yaml"
check "names file and line of a text that is no YAML" build_says "/specs/bulksms/openapi\.yaml\([0-9]+,[0-9]+\): error CG1001"
mend
check "refuses an older compiler" build_says 'error CG4010: .*roslyn4\.7' -p:CompilerApiVersion=roslyn4.7
check "refuses an older language" build_says 'error CG4011: ' -p:LangVersion=11
edit_item '<ApiSpec Include="specs/bulksms/openapi.yaml;specs/**/open*.yaml" />'
check "refuses a spec that is included twice" build_says '/specs/bulksms/openapi\.yaml ?: error CG4012'
edit_item '<ApiSpec Include="specs/bulksms/openapi.yaml" Namespace="Acme%3Bclass X{}" />'
check "refuses an option that would be cut" build_says '/specs/bulksms/openapi\.yaml ?: error CG4001'
rm "$project/specs/bulksms/openapi.yaml"
check "names a spec that is not there" build_says '/specs/bulksms/openapi\.yaml ?: error CG4013'
finish
