#!/bin/sh
# Opens one sealed access with GnuPG 2.2 or newer, and shows it only if gpg found it whole and it belongs to the onboarding that you name.
# Usage: open-sealed.sh [--secret] SEALED.asc ONBOARDING_ID [SHA256]
# SHA256 is the one that the portal shows for the submission; give it, or compare it yourself.
# Prints the facts as one line of JSON, without the secret access key unless you add --secret. Nothing stays on the disk.
set -eu
umask 077

usage() {
  echo "Usage: $0 [--secret] SEALED.asc ONBOARDING_ID [SHA256]" >&2
  exit 2
}

refuse() {
  echo "REFUSED: $1" >&2
  exit 1
}

with_secret=no
if [ "${1-}" = --secret ]; then
  with_secret=yes
  shift
fi
[ $# -eq 2 ] || [ $# -eq 3 ] || usage
file=$1
onboarding=$2
[ -r "$file" ] || usage

if [ $# -eq 3 ]; then
  if command -v sha256sum >/dev/null 2>&1; then found=$(sha256sum <"$file"); else found=$(shasum -a 256 <"$file"); fi
  [ "${found%% *}" = "$3" ] || refuse "this is not the message that was submitted: its SHA-256 is ${found%% *}."
fi

# gpg writes what it has decrypted before it has checked it, so its output goes into a folder of ours until it ended well.
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
trap 'exit 1' HUP INT TERM

if ! gpg --output "$place/opened" --decrypt "$file" 2>"$place/said"; then
  cat "$place/said" >&2
  refuse "gpg did not end well. The message is damaged, or it is not for a key on this machine. Nothing of it is shown."
fi

LC_ALL=C tr -d '\n' <"$place/opened" | LC_ALL=C sed 's/ *$//' >"$place/json"
if LC_ALL=C grep -q '[[:cntrl:]]' "$place/json"; then refuse "it holds control characters."; fi

# A fact is found by its place in the canonical form: keys sorted, no white space, the access first, then the company's name.
field() {
  LC_ALL=C sed -n "s/^{\"access\":{.*}.*\"$1\":\"\\([^\"\\\\]*\\)\".*\$/\\1/p" "$place/json"
}

inner=$(field onboardingId)
[ "$inner" = "$onboarding" ] || refuse "it is sealed for the onboarding \"$inner\", not for \"$onboarding\"."

if [ $with_secret = no ]; then
  LC_ALL=C sed 's/"secretAccessKey":"[^"]*"/"secretAccessKey":"(add --secret to print it)"/' "$place/json"
else
  cat "$place/json"
fi
echo
