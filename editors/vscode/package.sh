#!/usr/bin/env bash
# Makes nianshen.vsix, the extension with the program's jar in it. Needs npm, and target/nianshen.jar.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
jar=../../target/nianshen.jar
test -f "$jar" || { echo "no target/nianshen.jar: run mvn -B -ntp -DskipTests package first" >&2; exit 2; }
if ! cmp -s package-lock.json node_modules/.installed; then
  npm ci --no-audit --no-fund --ignore-scripts
  cp package-lock.json node_modules/.installed
fi
mkdir -p server
cp "$jar" server/nianshen.jar
cp ../../LICENSE LICENSE
npm run --silent check
npm run --silent bundle
npx vsce package --no-dependencies --out nianshen.vsix
