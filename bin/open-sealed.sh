#!/bin/sh
# Opens one sealed access with GnuPG 2.2 or newer, and compares everything inside with the facts file that the case gave out with it.
# Usage: open-sealed.sh [--to-file OUT] [--to-command 'COMMAND'] [--result OUT] SEALED.asc FACTS.json
# Prints which facts differ, never the secret. The access, one line of JSON, goes only where you say, and only if every fact is equal:
# into a new file that only you can read, or to a command's standard input; what the command prints goes nowhere.
# --result writes what was found, without a secret, to be uploaded on the case. Ends with 0 equal, 1 differs or refused, 2 misused.
set -eu
umask 077

usage() {
  echo "Usage: $0 [--to-file OUT] [--to-command 'COMMAND'] [--result OUT] SEALED.asc FACTS.json" >&2
  exit 2
}

refuse() {
  echo "REFUSED: $1" >&2
  exit 1
}

to_file='' to_command='' result=''
while [ $# -gt 2 ]; do
  case $1 in
    --to-file) to_file=$2 ;;
    --to-command) to_command=$2 ;;
    --result) result=$2 ;;
    *) usage ;;
  esac
  shift 2
done
[ $# -eq 2 ] || usage
file=$1 facts=$2
for given in "$file" "$facts"; do [ -r "$given" ] || usage; done

hash_of() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1
}

# A fact stands on a line of its own in the facts file. Its value stays as JSON writes it: in quotation marks, or null.
fact() {
  LC_ALL=C sed -n -e "s/^  \"$1\": \\(\"[^[:cntrl:]]*\"\\),\$/\\1/p" -e "s/^  \"$1\": null,\$/null/p" "$facts"
}
[ "$(fact format)" = '"facts-of-sealed-access"' ] || refuse "$facts is not a facts file of the portal."

# gpg writes what it has decrypted before it has checked it, so its output goes into a folder of ours until it ended well.
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
trap 'exit 1' HUP INT TERM

if ! gpg --output "$place/opened" --decrypt "$file" 2>"$place/said"; then
  LC_ALL=C tr -cd '[:print:]\n' <"$place/said" >&2
  refuse "gpg did not end well. The message is damaged, or it is not for a key on this machine. Nothing of it is shown."
fi

LC_ALL=C tr -d '\n' <"$place/opened" | LC_ALL=C sed 's/ *$//' >"$place/json"
rm -f "$place/opened"
if LC_ALL=C grep -q '[[:cntrl:]]' "$place/json"; then refuse "it holds control characters."; fi

# What no fact names: the key of a message that was sealed by hand, the secret, and when it was sealed. Each by its grammar.
inner() {
  LC_ALL=C sed -n "s/^$1\$/\\1/p" "$place/json"
}
method=$(inner '{"access":{.*},"customer":".*","method":"\([a-z]*\)","onboardingId":"[^"]*","sealedAt":.*')
sealed_at=$(inner '.*,"onboardingId":"[^"]*","sealedAt":"\([0-9TZ:.-]*\)","stream":"[^"]*","testRunId":[^,]*,"version":1}')
key_id=$(inner '{"access":{"accessKeyId":"\(AKIA[A-Z0-9]\{16\}\)","kind":"keys",.*')
secret=$(inner '{"access":{"accessKeyId":"[A-Z0-9]*","kind":"keys","secretAccessKey":"\([A-Za-z0-9/+]\{40\}\)"},.*')
inner_customer=$(inner '{"access":{[^{}]*},"customer":\(".*"\),"method":"[a-z]*","onboardingId":"[^"]*","sealedAt":"[^"]*","stream":"[^"]*","testRunId":[^,]*,"version":1}')
inner_onboarding=$(inner '.*,"method":"[a-z]*","onboardingId":\("[^"]*"\),"sealedAt":"[^"]*","stream":"[^"]*","testRunId":[^,]*,"version":1}')
inner_stream=$(inner '.*,"sealedAt":"[^"]*","stream":\("[^"]*"\),"testRunId":[^,]*,"version":1}')
inner_run=$(inner '.*,"stream":"[^"]*","testRunId":\([^,]*\),"version":1}')
inner_role=$(inner '{"access":{"externalId":"[^"]*","kind":"role","roleArn":\("[^"]*"\)},.*')
inner_external=$(inner '{"access":{"externalId":\("[^"]*"\),"kind":"role",.*')

# The canonical form, made of what was found: where the message is anything else, it is refused as a whole.
case $method in
  keys) access="{\"accessKeyId\":\"$key_id\",\"kind\":\"keys\",\"secretAccessKey\":\"$secret\"}" ;;
  role) access="{\"externalId\":$inner_external,\"kind\":\"role\",\"roleArn\":$inner_role}" ;;
  *) refuse "what is inside does not have the shape that the portal seals. Treat it as hostile." ;;
esac
rest="\"onboardingId\":$inner_onboarding,\"sealedAt\":\"$sealed_at\",\"stream\":$inner_stream,\"testRunId\":$inner_run,\"version\":1}"
[ "$(cat "$place/json")" = "{\"access\":$access,\"customer\":$inner_customer,\"method\":\"$method\",$rest" ] ||
  refuse "what is inside does not have the shape that the portal seals. Treat it as hostile."
[ "$method" = role ] || [ -n "$secret" ] || refuse "the key inside does not have the shape of one. Treat it as hostile."

sha256=$(hash_of <"$file")
content_hash=$(printf %s "$(cat "$place/json")" | hash_of)
equal=yes found=''

compare() {
  case $3 in
    "$2") same=true && printf 'equal    %s: %s\n' "$1" "$2" ;;
    *) same=false equal=no && printf 'DIFFERS  %s: inside %s, recorded %s\n' "$1" "$2" "$3" ;;
  esac
  found="$found,
    { \"field\": \"$1\", \"equal\": $same }"
}
compare_known() {
  [ "$3" = null ] || compare "$1" "$2" "$3"
}

compare sha256 "\"$sha256\"" "$(fact sha256)"
compare onboardingId "$inner_onboarding" "$(fact onboardingId)"
compare customer "$inner_customer" "$(fact customer)"
compare stream "$inner_stream" "$(fact stream)"
compare method "\"$method\"" "$(fact method)"
compare testRunId "$inner_run" "$(fact testRunId)"
compare_known keyId "\"$key_id\"" "$(fact keyId)"
compare_known roleArn "$inner_role" "$(fact roleArn)"
compare_known externalId "$inner_external" "$(fact externalId)"
compare_known contentHash "\"$content_hash\"" "$(fact contentHash)"
echo "SHA-256 of the content: $content_hash"

if [ -n "$result" ]; then
  [ "$method" = keys ] && shown_key="\"$key_id\"" || shown_key=null
  cat >"$result" <<RESULT
{
  "format": "result-of-opening",
  "version": 1,
  "tool": "open-sealed-script",
  "openedAt": "$(date -u +%Y-%m-%dT%H:%M:%S.000Z)",
  "submissionId": $(fact submissionId),
  "onboardingId": $(fact onboardingId),
  "sha256": "$sha256",
  "contentHash": "$content_hash",
  "keyId": $shown_key,
  "facts": [${found#,}
  ],
  "test": null
}
RESULT
fi
[ "$equal" = yes ] || refuse "do not use this message: a fact differs. Upload the result on the case, and return the submission."

if [ -n "$to_file" ]; then
  # A device such as /dev/tty exists already; noclobber refuses what came into being since.
  [ ! -e "$to_file" ] || refuse "$to_file exists already. Nothing was written."
  (set -C && { cat "$place/json" && echo; } >"$to_file") || refuse "$to_file could not be made."
fi
if [ -n "$to_command" ]; then
  { cat "$place/json" && echo; } | sh -c "$to_command" >/dev/null 2>&1 || refuse "the command did not end well."
fi
