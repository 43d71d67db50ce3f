#!/usr/bin/env bash
# Microshare: write access to the stream plant-floor (IAM user with an access key).
# Made for account 111122223333, region eu-central-1. In AWS CloudShell: Actions, Upload file, then
#   bash microshare-setup.sh         sets up; run it again at any time
#   bash microshare-setup.sh key     makes the access key, into a file in this folder
#   bash microshare-setup.sh undo    takes away what it set up, except streams and buckets
set -euo pipefail

export AWS_REGION='eu-central-1' AWS_DEFAULT_REGION='eu-central-1'
export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off
account='111122223333'

say() { printf '%s\n' "$*"; }
fail() {
  say "$*" >&2
  exit 1
}

# True when AWS shows the thing, false when AWS says that there is none. Any other answer ends the script.
there() {
  local answer
  if answer=$("$@" 2>&1 >/dev/null); then return 0; fi
  case $answer in
    *ResourceNotFoundException* | *NoSuchEntity* | *'(404)'* | *NoSuchBucket*) return 1 ;;
  esac
  fail "$answer"
}

check_account() {
  local found
  found=$(aws sts get-caller-identity --query Account --output text)
  [ "$found" = "$account" ] || fail "These credentials belong to account $found. Sign in to account $account."
}

stream='plant-floor'
stream_key='alias/aws/kinesis'
retention=24

stream_fact() {
  aws kinesis describe-stream-summary --stream-name "$stream" --query "StreamDescriptionSummary.$1" --output text
}

wait_for_stream() {
  local tries status
  for ((tries = 0; tries < 150; tries += 1)); do
    status=$(stream_fact StreamStatus)
    [ "$status" != ACTIVE ] || return 0
    sleep 2
  done
  fail "The stream $stream is not active after five minutes. Run this again later."
}

make_stream() {
  local found
  if ! there aws kinesis describe-stream-summary --stream-name "$stream"; then
    aws kinesis create-stream --stream-name "$stream" --stream-mode-details StreamMode=ON_DEMAND
  fi
  wait_for_stream
  found=$(stream_fact EncryptionType)
  if [ "$found" != "KMS" ]; then
    aws kinesis start-stream-encryption --stream-name "$stream" --encryption-type KMS --key-id "$stream_key"
    wait_for_stream
  fi
  found=$(stream_fact RetentionPeriodHours)
  if [ "$found" -lt "$retention" ]; then
    aws kinesis increase-stream-retention-period --stream-name "$stream" --retention-period-hours "$retention"
    wait_for_stream
  fi
  say "Stream ready: $stream"
}

user='microshare-plant-floor-eu-central-1'
group='stream-writers'
policy='{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "WriteToStream",
      "Effect": "Allow",
      "Action": [
        "kinesis:PutRecord",
        "kinesis:PutRecords"
      ],
      "Resource": "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
    }
  ]
}'

make_user() {
  there aws iam get-user --user-name "$user" || aws iam create-user --user-name "$user" >/dev/null
  there aws iam get-group --group-name "$group" || aws iam create-group --group-name "$group" >/dev/null
  aws iam put-group-policy --group-name "$group" --policy-name 'write-to-stream' --policy-document "$policy"
  aws iam add-user-to-group --user-name "$user" --group-name "$group"
  say "User ready, without console access: $user"
  say "Next, make its access key: bash $0 key"
}

# The secret goes into the file and nowhere else; AWS shows it only this once.
make_key() {
  local file="$user-access-key.json"
  check_account
  [ ! -e "$file" ] || fail "$file is there already: hand it to the portal, or delete it first."
  if ! (umask 077 && aws iam create-access-key --user-name "$user" --output json >"$file"); then
    rm -f "$file"
    fail "No access key was made. A user has two at most: delete one that is not in use."
  fi
  say "The access key is in $file. Give the portal this file, then delete it."
}

drop_user() {
  local keys key
  there aws iam get-user --user-name "$user" || return 0
  keys=$(aws iam list-access-keys --user-name "$user" --query "AccessKeyMetadata[].AccessKeyId" --output text)
  for key in $keys; do
    [ "$key" = None ] || aws iam delete-access-key --user-name "$user" --access-key-id "$key"
  done
  aws iam remove-user-from-group --user-name "$user" --group-name "$group"
  say "The group stays, for others may be in it: $group with its policy write-to-stream"
  aws iam delete-user --user-name "$user"
  say "Removed: $user and its access keys"
}

set_up() {
  check_account
  make_stream
  make_user
}

# Removes in the opposite order. The stream and the buckets hold records, so they stay until you delete them yourself.
undo() {
  check_account
  drop_user
  say 'The stream holds records and stays. To delete it and them:'
  say "  aws kinesis delete-stream --stream-name $stream"
}

case "${1:-set-up}" in
  set-up) set_up ;;
  key) make_key ;;
  undo) undo ;;
  *) fail "Say one of: set-up, key, undo" ;;
esac
