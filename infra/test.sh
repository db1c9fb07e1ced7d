#!/usr/bin/env bash
# Installs what the tests need, builds with warnings as errors and runs everything.
# Ends with one line, "N passed, N failed, N skipped", over all suites.
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
configuration=Release
passed=0 failed=0 skipped=0
failures=$(mktemp)

# Notes what failed, to be told again at the end: a run prints far more than one reads.
fail() {
  printf 'FAILED: %s\n' "$1" | tee -a "$failures"
}

# Adds the outcome of a check that is not a test runner's.
check() {
  local name=$1
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fail "$name"; fi
}

# Tells each reason for skipping once, with the first test that it holds for; the figures count them all.
skips_once() {
  awk '
    /^skipped / { test = $0; next }
    test != "" { if (!($0 in told)) { told[$0]; print test; print } test = ""; source = 1; next }
    source && /^ *from / { source = 0; next }
    { source = 0; print; fflush() }'
}

# Runs one .NET test project, on a database where one is named, and adds its figures; a run without figures counts as a failure.
dotnet_tests() {
  local project=$1 log total figures
  export BEZWAAR_TEST_DATABASE=${2:-sqlite}
  printf '\n== %s%s\n' "$project" "${2:+ on $2}"
  log=$(mktemp)
  dotnet test --project "$project" --configuration "$configuration" --no-build 2>&1 | skips_once | tee "$log"
  figures=$(sed -nE 's/^ *(total|failed|succeeded|skipped): ([0-9]+).*/\1=\2/p' "$log" | tail -4)
  total=$(sed -n 's/^total=//p' <<<"$figures")
  if [[ -z $total || $total -eq 0 ]]; then
    failed=$((failed + 1))
    fail "$project ran no test"
  else
    passed=$((passed + $(sed -n 's/^succeeded=//p' <<<"$figures")))
    failed=$((failed + $(sed -n 's/^failed=//p' <<<"$figures")))
    skipped=$((skipped + $(sed -n 's/^skipped=//p' <<<"$figures")))
    grep -A 8 '^failed ' "$log" >>"$failures"
  fi
  rm -f "$log"
}

# Runs the tests of the web client and adds their figures.
web_client_tests() {
  local report p f s
  printf '\n== web-client\n'
  report=$(mktemp)
  npm --prefix web-client run --silent test -- --reporter=default --reporter=json --outputFile.json="$report"
  if node -e '
    const { numPassedTests, numFailedTests, numPendingTests, numTotalTests, success } = JSON.parse(require("fs").readFileSync(process.argv[1]));
    if (!numTotalTests || (!success && !numFailedTests)) process.exit(1);
    console.log(numPassedTests, numFailedTests, numPendingTests);' "$report" >"$report.figures"; then
    read -r p f s <"$report.figures"
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  else
    failed=$((failed + 1))
    fail 'the tests of the web client gave no figures'
  fi
  rm -f "$report" "$report.figures"
}

# Starts the host on its own data, fetches the OpenAPI document of a new municipality, lints it and compares the types of
# the web client with it.
check_api() {
  local work host status=1 url=http://127.0.0.1:5091
  work=$(mktemp -d)
  export ASPNETCORE_ENVIRONMENT=Development Platform__DataDirectory=$work/data Platform__ProvisionDemo=false
  (
    cd api/Bezwaar.Api || exit 1
    dotnet "bin/$configuration/net10.0/Bezwaar.Api.dll" municipality add lintdam --name "Gemeente Lintdam" --cbs-code GM9990 \
      --phone +31100000000 --email bezwaar@lintdam.example --postal-address "Postbus 1, 1000 AA Lintdam" || exit 1
    exec dotnet "bin/$configuration/net10.0/Bezwaar.Api.dll" serve --urls "$url"
  ) >"$work/host.log" 2>&1 &
  host=$!
  for _ in $(seq 120); do
    if curl --silent --fail "$url/lintdam/api/v1/openapi.json" -o "$work/openapi.json"; then
      npm --prefix infra/api-linter run --silent lint -- "$work/openapi.json"
      status=$?
      npm --prefix web-client run --silent generate:api -- "$work/openapi.json" --check || status=1
      break
    fi
    sleep 0.5
  done
  [[ -s $work/openapi.json ]] || cat "$work/host.log"
  kill "$host" 2>/dev/null
  wait "$host" 2>/dev/null
  rm -rf "$work"
  return $status
}

# Whether PostgreSQL is installed, running or not.
has_postgresql() {
  [[ -n $(compgen -G '/usr/lib/postgresql/*/bin/initdb') ]] || command -v initdb >/dev/null
}

# Compares the answers of the platform with those of the hosts that it is measured against, on a database.
check_limit_hosts() {
  dotnet run --project tests/Bezwaar.Load --configuration "$configuration" --no-build -- --compare --database "$1" --objections 1000
}

for tool in dotnet node npm curl; do
  command -v "$tool" >/dev/null && continue
  if [[ $tool == curl && $(id -u) -eq 0 ]]; then
    apt-get update -qq && apt-get install -y -qq curl >/dev/null
  else
    echo "$tool is needed: see README.md" >&2
    exit 1
  fi
done

npm --prefix infra/api-linter ci --no-audit --no-fund --silent || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
npm --prefix web-client ci --no-audit --no-fund --loglevel=error || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
if ! command -v chromium >/dev/null && [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq chromium >/dev/null || echo "Chromium could not be installed: the browser tests will be skipped."
fi
if [[ -z ${BEZWAAR_TEST_POSTGRESQL:-} && $(id -u) -eq 0 ]] && ! has_postgresql && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq postgresql >/dev/null || echo "PostgreSQL could not be installed: its tests will be skipped."
fi
if ! dotnet build Bezwaar.sln --configuration "$configuration"; then
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

dotnet_tests tests/Bezwaar.Awb.Tests
dotnet_tests tests/Bezwaar.Api.Tests sqlite
cat "tests/Bezwaar.Api.Tests/bin/$configuration/net10.0/sql-server-check.txt"
dotnet_tests tests/Bezwaar.Api.Tests postgresql
dotnet_tests tests/Bezwaar.Api.Tests sqlserver
check "Web client: lint" npm --prefix web-client run --silent lint
check "Web client: types" npm --prefix web-client run --silent typecheck
web_client_tests
dotnet_tests tests/Bezwaar.Browser.Tests
cat "tests/Bezwaar.Browser.Tests/bin/$configuration/net10.0/budgets.txt" 2>/dev/null
check "Load project: same answers (sqlite)" check_limit_hosts sqlite
if [[ -n ${BEZWAAR_LOAD_POSTGRESQL:-} ]] || has_postgresql; then
  check "Load project: same answers (postgresql)" check_limit_hosts postgresql
else
  skipped=$((skipped + 1))
  echo "Load project on postgresql: skipped, PostgreSQL is not installed and BEZWAAR_LOAD_POSTGRESQL is not set."
fi
check "API document (NL API Design Rules, types of the web client)" check_api

[[ -s $failures ]] && printf '\n== Failed\n' && cat "$failures"
rm -f "$failures"
printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[[ $failed -eq 0 ]]
