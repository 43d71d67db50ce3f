#!/usr/bin/env bash
# Microshare: write access to the stream plant-floor (IAM role).
# Made for account 111122223333, region eusc-de-east-1. In AWS CloudShell: Actions, Upload file, then
#   bash microshare-setup.sh         sets up; run it again at any time
#   bash microshare-setup.sh undo    takes away what it set up, except streams and buckets
set -euo pipefail

export AWS_REGION='eusc-de-east-1' AWS_DEFAULT_REGION='eusc-de-east-1'
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

role='microshare-plant-floor-eusc-de-east-1'
trust='{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "MicroshareAssumesThisRole",
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws-eusc:iam::444455556666:root"
      },
      "Action": "sts:AssumeRole",
      "Condition": {
        "StringEquals": {
          "sts:ExternalId": "onb-7c0de4f19a2b"
        },
        "ArnEquals": {
          "aws:PrincipalArn": "arn:aws-eusc:iam::444455556666:role/portal"
        }
      }
    }
  ]
}'
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
      "Resource": "arn:aws-eusc:kinesis:eusc-de-east-1:111122223333:stream/plant-floor"
    }
  ]
}'

make_role() {
  if there aws iam get-role --role-name "$role"; then
    aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"
  else
    aws iam create-role --role-name "$role" --assume-role-policy-document "$trust" >/dev/null
  fi
  aws iam put-role-policy --role-name "$role" --policy-name 'write-to-stream' --policy-document "$policy"
}

show_role() {
  say 'Give this role ARN to Microshare:'
  aws iam get-role --role-name "$role" --query Role.Arn --output text
}

drop_role() {
  there aws iam get-role --role-name "$role" || return 0
  if there aws iam get-role-policy --role-name "$role" --policy-name 'write-to-stream'; then
    aws iam delete-role-policy --role-name "$role" --policy-name 'write-to-stream'
  fi
  aws iam delete-role --role-name "$role"
  say "Removed: $role"
}

set_up() {
  check_account
  make_stream
  make_role
  show_role
}

# Removes in the opposite order. The stream and the buckets hold records, so they stay until you delete them yourself.
undo() {
  check_account
  drop_role
  say 'The stream holds records and stays. To delete it and them:'
  say "  aws kinesis delete-stream --stream-name $stream"
}

case "${1:-set-up}" in
  set-up) set_up ;;
  undo) undo ;;
  *) fail "Say one of: set-up, undo" ;;
esac
