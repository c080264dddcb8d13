#!/bin/bash
# Drafts descriptions of every page of a folder that states its request, generates one package from
# all of them, and compiles it. What the name of a page begins with is taken as its vendor.
#
#   Tests/PageReading/draft-all.sh DOCWRIGHT FOLDER [WORK]
#
# DOCWRIGHT is the program, FOLDER has the pages, WORK keeps what is made (a temporary folder if not
# given). Prints figures; exits with 1 if a draft fails to pass 'check', to generate or to compile.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,9p' "$0" >&2; exit 64; }
docwright=$(realpath "$1")
pages=$(realpath "$2")
sources=$(realpath "$(dirname "$0")/../../Sources")
if [ $# -ge 3 ]; then
  mkdir -p "$3" && work=$(realpath "$3")
else
  work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fi
rm -rf "$work/Specs" "$work/remarks"
mkdir -p "$work/Specs" "$work/remarks"

# Whether a page states method and path.
states() { "$docwright" facts --format json "$1" 2>/dev/null | grep -q '"request":{"method":"[^"]*","path":"/'; }

seconds() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(seconds)" 'BEGIN { printf "%.1f s", b - a }'; }

declare -A vendors
stating=0 silent=0
while IFS= read -r page; do
  if states "$page"; then
    name=$(basename "$page") && vendor=${name%%[-.]*}
    vendors[$vendor]+="$page"$'\n'
    stating=$((stating + 1))
  else
    silent=$((silent + 1))
  fi
done < <(find "$pages" -type f \( -name '*.md' -o -name '*.mdx' -o -name '*.txt' \) | sort)
echo "pages: $stating state a request, $silent do not"

start=$(seconds)
for vendor in $(printf '%s\n' "${!vendors[@]}" | sort); do
  mapfile -t list < <(printf '%s' "${vendors[$vendor]}")
  "$docwright" draft "${list[@]}" --output "$work/Specs/$vendor" 2> "$work/remarks/$vendor.txt"
done
echo "drafted in $(since "$start"), $(cat "$work"/remarks/*.txt | grep -c ': warning: ') remarks"
cat "$work"/remarks/*.txt | sed -n 's/.*: warning: .*\[\([a-z-]*\)\]$/  \1/p' | sort | uniq -c

cd "$work"
printf 'package: drafts\nruntime: { path: %s }\n' "$sources" > Specs/docwright.yaml
start=$(seconds)
"$docwright" check
echo "checked in $(since "$start")"
echo "marks of what is still to be written: $("$docwright" check --strict 2>&1 | grep -c '\[to-do\]')"
start=$(seconds)
"$docwright" generate
echo "generated in $(since "$start"): $(cat Generated/Sources/*/*.swift Generated/Sources/*/*/*.swift | wc -l) lines"
start=$(seconds)
swift build --package-path Generated ${BUILD_TESTS:+--build-tests} 2>&1 | tee build.txt | grep -E 'error:|warning:' | sort -u || true
[ "${PIPESTATUS[0]}" -eq 0 ]
echo "compiled in $(since "$start"), $(grep -c 'warning:' build.txt || true) warnings"
