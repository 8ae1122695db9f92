# shellcheck shell=bash
# The documents: every relative link in a committed Markdown file leads to something.

markdown_links() {
  grep -oE '\]\([^)]+\)' "$1" | sed -E 's/^\]\(//; s/\)$//; s/ ".*"$//' || true
}

broken_links_in() {
  local file=$1 link target
  while read -r link; do
    case "$link" in '' | '#'* | http://* | https://* | mailto:*) continue ;; esac
    target=$(dirname "$file")/${link%%#*}
    [ -e "$target" ] || say "$file: $link"
  done < <(markdown_links "$file")
}

check_docs() {
  local file broken
  cd "$KRING_HUIS" || return 1
  broken=$(git ls-files -- '*.md' | while read -r file; do broken_links_in "$file"; done)
  [ -z "$broken" ] && return 0
  say "Deze verwijzingen leiden nergens heen:"
  say "$broken"
  return 1
}
