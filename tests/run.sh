#!/usr/bin/env bash
# Runs all tests: the solution's, then a call of each provider, then real documents, then the packages as a stranger uses
# them, then native code. Arguments go to "dotnet test".
# Logs are kept in artifacts/logs; what failed is shown here. The last line is the sum: "N passed, N failed".
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
logs=artifacts/logs
mkdir -p "$logs"
passed=0
failed=0
skipped=0
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off
# The summary lines that are added up below come in this language only.
export DOTNET_CLI_UI_LANGUAGE=en VSLANG=1033

finish() {
  if [ "$skipped" = 0 ]; then
    echo "$passed passed, $failed failed"
  else
    echo "$passed passed, $failed failed, $skipped skipped"
  fi
  [ "$failed" = 0 ] && [ "$passed" != 0 ]
  exit
}

# fail_with NAME LOG: something could not even run.
fail_with() {
  failed=$((failed + 1))
  echo "FAIL  $1 (whole log: $2)"
  grep -E ': (error|warning) |^\s*(Failed|error) ' "$2" | sort -u | head -n 60
}

# add_dotnet LOG: adds the lines "Passed!  - Failed: 0, Passed: 12, Skipped: 1, Total: 13, ..." of all test assemblies.
add_dotnet() {
  local sums
  sums=$(sed -nE 's/^ *(Passed|Failed|Skipped)! +- Failed: *([0-9]+), Passed: *([0-9]+), Skipped: *([0-9]+),.*/\2 \3 \4/p' "$1" |
    awk '{ f += $1; p += $2; s += $3 } END { print f + 0, p + 0, s + 0 }')
  read -r f p s <<<"$sums"
  failed=$((failed + f))
  passed=$((passed + p))
  skipped=$((skipped + s))
}

# add_script LOG: adds the last line "N passed, N failed" of a script of ours.
add_script() {
  local last
  last=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$1" | tail -n 1)
  if [ -z "$last" ]; then
    fail_with "no sum" "$1"
    return
  fi
  passed=$((passed + ${last%% passed*}))
  last=${last#*, }
  failed=$((failed + ${last%% failed*}))
}

# add_corpus LOG: adds the last line "corpus: tried=N compiled=N refused=N failed=N ...". One document in a hundred may be
# refused; what goes beyond has failed.
add_corpus() {
  local last f tried refused
  last=$(grep -E '^corpus: ' "$1" | tail -n 1)
  case $last in
    "corpus: tried="*)
      tried=$(sed -E 's/.* tried=([0-9]+) .*/\1/' <<<"$last")
      refused=$(sed -E 's/.* refused=([0-9]+) .*/\1/' <<<"$last")
      [ $((refused * 100)) -le "$tried" ] || failed=$((failed + refused - tried / 100))
      passed=$((passed + $(sed -E 's/.* compiled=([0-9]+) .*/\1/' <<<"$last")))
      for f in failed crashed timedout; do
        failed=$((failed + $(sed -E "s/.* $f=([0-9]+) .*/\1/" <<<"$last")))
      done
      ;;
    "corpus: skipped, "*) skipped=$((skipped + 1)) ;;
    *) fail_with "the corpus runs" "$1" ;;
  esac
}

echo "== building"
if ! dotnet build Codegen.sln -nologo -v q -nodeReuse:false >"$logs/build.log" 2>&1; then
  fail_with "the solution builds" "$logs/build.log"
  finish
fi

echo "== tests of the solution"
dotnet test Codegen.sln --no-build -nologo --blame-hang-timeout 10m --results-directory "$logs" "$@" >"$logs/test.log" 2>&1
code=$?
grep -E '^ *(Passed|Failed|Skipped)! +-' "$logs/test.log"
before=$failed
add_dotnet "$logs/test.log"
if [ "$failed" != "$before" ]; then
  grep -vE '^\s*$|^\[xUnit|^\s+at System\.|^Data collector|^Test run for|^A total of' "$logs/test.log" |
    grep -E -A 15 '^\s+Failed ' | cut -c1-400 | head -n 300
elif [ "$code" != 0 ]; then
  fail_with "the tests run" "$logs/test.log"
  tail -n 40 "$logs/test.log"
fi

log=$logs/all-providers.log
echo "== all providers in one project"
if dotnet run --no-build --project samples/AllProviders </dev/null >"$log" 2>&1; then
  passed=$((passed + 1))
else
  fail_with "every provider's call works" "$log"
  cut -c1-400 "$log"
fi

log=$logs/corpus.log
echo "== real documents"
dotnet run -c Release --project tests/Codegen.Corpus -- --sample 60 --seed 2026 --max-size 1 --round-trip \
  --out "$logs/corpus.tsv" --report "$logs/corpus.md" \
  --document zoom.us.json --document twilio.com/api.json --document stripe.com.json --document docker.com/engine.json \
  --document sendgrid.com.json --document mist.com.json </dev/null >"$log" 2>&1
grep -E '^(FAILED|CRASHED|TIMEDOUT|round trips:|corpus:) ' "$log" | cut -c1-400
add_corpus "$log"

for mode in build --aot; do
  log=$logs/smoke$mode.log
  echo "== packages ($mode)"
  bash tests/Codegen.PackageSmoke/run.sh "$mode" </dev/null >"$log" 2>&1
  grep -vE '^[0-9]+ passed, [0-9]+ failed$' "$log" | cut -c1-400
  add_script "$log"
done

finish
