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

find_stream() {
  local encryption
  there aws kinesis describe-stream-summary --stream-name "$stream" ||
    fail "There is no stream $stream in $AWS_REGION. Create it, or have this guide create it."
  wait_for_stream
  encryption=$(stream_fact EncryptionType)
  [ "$encryption" != NONE ] || say "Take note: $stream is not encrypted at rest."
  say "Stream found: $stream"
}

user='microshare-plant-floor-eu-central-1'
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
  aws iam put-user-policy --user-name "$user" --policy-name 'write-to-stream' --policy-document "$policy"
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
  if there aws iam get-user-policy --user-name "$user" --policy-name 'write-to-stream'; then
    aws iam delete-user-policy --user-name "$user" --policy-name 'write-to-stream'
  fi
  aws iam delete-user --user-name "$user"
  say "Removed: $user and its access keys"
}

# A role that was just made takes some seconds until Firehose can assume it.
create_when_trusted() {
  local tries answer
  for ((tries = 0; tries < 12; tries += 1)); do
    if answer=$("$@" 2>&1); then return 0; fi
    case $answer in
      *'unable to assume role'* | *'Please check the role'*) sleep 5 ;;
      *) fail "$answer" ;;
    esac
  done
  fail "$answer"
}

make_delivery_1() {
  local name='plant-floor-to-s3' role='plant-floor-to-s3-firehose-eu-central-1' bucket='plant-floor-archive' trust policy source destination
  trust='{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "FirehoseAssumesThisRole",
      "Effect": "Allow",
      "Principal": {
        "Service": "firehose.amazonaws.com"
      },
      "Action": "sts:AssumeRole",
      "Condition": {
        "StringEquals": {
          "aws:SourceAccount": "111122223333"
        }
      }
    }
  ]
}'
  policy='{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "ReadStream",
      "Effect": "Allow",
      "Action": [
        "kinesis:DescribeStream",
        "kinesis:DescribeStreamSummary",
        "kinesis:GetShardIterator",
        "kinesis:GetRecords",
        "kinesis:ListShards"
      ],
      "Resource": "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
    },
    {
      "Sid": "FindBucket",
      "Effect": "Allow",
      "Action": [
        "s3:GetBucketLocation",
        "s3:ListBucket",
        "s3:ListBucketMultipartUploads"
      ],
      "Resource": "arn:aws:s3:::plant-floor-archive"
    },
    {
      "Sid": "WriteObjects",
      "Effect": "Allow",
      "Action": [
        "s3:AbortMultipartUpload",
        "s3:GetObject",
        "s3:PutObject"
      ],
      "Resource": "arn:aws:s3:::plant-floor-archive/*"
    }
  ]
}'
  source='{"KinesisStreamARN":"arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor","RoleARN":"arn:aws:iam::111122223333:role/plant-floor-to-s3-firehose-eu-central-1"}'
  destination='{"RoleARN":"arn:aws:iam::111122223333:role/plant-floor-to-s3-firehose-eu-central-1","BucketARN":"arn:aws:s3:::plant-floor-archive","BufferingHints":{"SizeInMBs":5,"IntervalInSeconds":300},"CompressionFormat":"UNCOMPRESSED"}'
  there aws s3api head-bucket --bucket "$bucket" || fail "There is no bucket $bucket."
  if there aws iam get-role --role-name "$role"; then
    aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"
  else
    aws iam create-role --role-name "$role" --assume-role-policy-document "$trust" >/dev/null
  fi
  aws iam put-role-policy --role-name "$role" --policy-name 'read-stream-write-bucket' --policy-document "$policy"
  if ! there aws firehose describe-delivery-stream --delivery-stream-name "$name"; then
    create_when_trusted aws firehose create-delivery-stream --delivery-stream-name "$name" \
      --delivery-stream-type KinesisStreamAsSource --kinesis-stream-source-configuration "$source" \
      --extended-s3-destination-configuration "$destination"
  fi
  say "Firehose ready: $name to s3://$bucket"
}

drop_delivery_1() {
  local name='plant-floor-to-s3' role='plant-floor-to-s3-firehose-eu-central-1' bucket='plant-floor-archive'
  if there aws firehose describe-delivery-stream --delivery-stream-name "$name"; then
    aws firehose delete-delivery-stream --delivery-stream-name "$name"
    say "Removed: $name"
  fi
  if there aws iam get-role --role-name "$role"; then
    if there aws iam get-role-policy --role-name "$role" --policy-name 'read-stream-write-bucket'; then
      aws iam delete-role-policy --role-name "$role" --policy-name 'read-stream-write-bucket'
    fi
    aws iam delete-role --role-name "$role"
    say "Removed: $role"
  fi
  say "The bucket stays, with what is in it: $bucket"
}

set_up() {
  check_account
  find_stream
  make_user
  make_delivery_1
}

# Removes in the opposite order. The stream and the buckets hold records, so they stay until you delete them yourself.
undo() {
  check_account
  drop_delivery_1
  drop_user
}

case "${1:-set-up}" in
  set-up) set_up ;;
  key) make_key ;;
  undo) undo ;;
  *) fail "Say one of: set-up, key, undo" ;;
esac
