#!/usr/bin/env bash
# Microshare: write access to the stream plant-floor (IAM role).
# Made for account 111122223333, region eu-central-1. In AWS CloudShell: Actions, Upload file, then
#   bash microshare-setup.sh         sets up; run it again at any time
#   bash microshare-setup.sh undo    takes away what it set up, except streams and buckets
# Your KMS key must allow this use too: the script prints what to add to its key policy.
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
stream_key='arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-1111-2222-3333-0123456789ab'
retention=168

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
    aws kinesis create-stream --stream-name "$stream" --shard-count 2
  fi
  wait_for_stream
  found=$(stream_fact KeyId)
  if [ "$found" != "$stream_key" ]; then
    aws kinesis start-stream-encryption --stream-name "$stream" --encryption-type KMS --key-id "$stream_key"
    wait_for_stream
  fi
  found=$(stream_fact RetentionPeriodHours)
  if [ "$found" -lt "$retention" ]; then
    aws kinesis increase-stream-retention-period --stream-name "$stream" --retention-period-hours "$retention"
    wait_for_stream
  fi
  aws kinesis add-tags-to-stream --stream-name "$stream" --tags '{"team":"facilities"}'
  say "Stream ready: $stream"
}

role='microshare-plant-floor-eu-central-1'
trust='{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "MicroshareAssumesThisRole",
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::444455556666:root"
      },
      "Action": "sts:AssumeRole",
      "Condition": {
        "StringEquals": {
          "sts:ExternalId": "onb-7c0de4f19a2b"
        },
        "ArnEquals": {
          "aws:PrincipalArn": "arn:aws:iam::444455556666:role/portal"
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
      "Resource": "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor",
      "Condition": {
        "IpAddress": {
          "aws:SourceIp": [
            "203.0.113.0/28",
            "2001:db8:7::/64"
          ]
        }
      }
    },
    {
      "Sid": "UseStreamKey",
      "Effect": "Allow",
      "Action": "kms:GenerateDataKey",
      "Resource": "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-1111-2222-3333-0123456789ab",
      "Condition": {
        "StringEquals": {
          "kms:ViaService": "kinesis.eu-central-1.amazonaws.com",
          "kms:EncryptionContext:aws:kinesis:arn": "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
        }
      }
    }
  ]
}'

make_role() {
  if there aws iam get-role --role-name "$role"; then
    aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"
  else
    aws iam create-role --role-name "$role" --assume-role-policy-document "$trust" --tags '[{"Key":"team","Value":"facilities"}]' >/dev/null
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

key_policy_statements='[
  {
    "Sid": "MicroshareWritesToStream",
    "Effect": "Allow",
    "Principal": {
      "AWS": "arn:aws:iam::111122223333:role/microshare-plant-floor-eu-central-1"
    },
    "Action": "kms:GenerateDataKey",
    "Resource": "*",
    "Condition": {
      "StringEquals": {
        "kms:EncryptionContext:aws:kinesis:arn": "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
      }
    }
  },
  {
    "Sid": "FirehoseReadsStream",
    "Effect": "Allow",
    "Principal": {
      "AWS": [
        "arn:aws:iam::111122223333:role/plant-floor-to-s3-firehose-eu-central-1"
      ]
    },
    "Action": "kms:Decrypt",
    "Resource": "*",
    "Condition": {
      "StringEquals": {
        "kms:EncryptionContext:aws:kinesis:arn": "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
      }
    }
  }
]'

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
    },
    {
      "Sid": "OpenStreamKey",
      "Effect": "Allow",
      "Action": "kms:Decrypt",
      "Resource": "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-1111-2222-3333-0123456789ab",
      "Condition": {
        "StringEquals": {
          "kms:EncryptionContext:aws:kinesis:arn": "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
        }
      }
    }
  ]
}'
  source='{"KinesisStreamARN":"arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor","RoleARN":"arn:aws:iam::111122223333:role/plant-floor-to-s3-firehose-eu-central-1"}'
  destination='{"RoleARN":"arn:aws:iam::111122223333:role/plant-floor-to-s3-firehose-eu-central-1","BucketARN":"arn:aws:s3:::plant-floor-archive","BufferingHints":{"SizeInMBs":5,"IntervalInSeconds":300},"CompressionFormat":"UNCOMPRESSED"}'
  if ! there aws s3api head-bucket --bucket "$bucket"; then
    aws s3api create-bucket --bucket "$bucket" --create-bucket-configuration "LocationConstraint=$AWS_REGION" >/dev/null
    aws s3api put-bucket-tagging --bucket "$bucket" --tagging '{"TagSet":[{"Key":"team","Value":"facilities"}]}'
  fi
  aws s3api put-public-access-block --bucket "$bucket" --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
  aws s3api put-bucket-ownership-controls --bucket "$bucket" --ownership-controls "Rules=[{ObjectOwnership=BucketOwnerEnforced}]"
  aws s3api put-bucket-encryption --bucket "$bucket" --server-side-encryption-configuration '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}'
  there aws s3api get-bucket-policy --bucket "$bucket" ||
    aws s3api put-bucket-policy --bucket "$bucket" --policy '{"Version":"2012-10-17","Statement":[{"Sid":"OnlyWithTls","Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":["arn:aws:s3:::plant-floor-archive","arn:aws:s3:::plant-floor-archive/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}'
  if there aws iam get-role --role-name "$role"; then
    aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"
  else
    aws iam create-role --role-name "$role" --assume-role-policy-document "$trust" --tags '[{"Key":"team","Value":"facilities"}]' >/dev/null
  fi
  aws iam put-role-policy --role-name "$role" --policy-name 'read-stream-write-bucket' --policy-document "$policy"
  if ! there aws firehose describe-delivery-stream --delivery-stream-name "$name"; then
    create_when_trusted aws firehose create-delivery-stream --delivery-stream-name "$name" \
      --delivery-stream-type KinesisStreamAsSource --kinesis-stream-source-configuration "$source" \
      --extended-s3-destination-configuration "$destination" --tags '[{"Key":"team","Value":"facilities"}]'
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
  make_stream
  make_role
  show_role
  say 'Where the key policy of your KMS key names principals one by one, add these statements to it:'
  say "$key_policy_statements"
  make_delivery_1
}

# Removes in the opposite order. The stream and the buckets hold records, so they stay until you delete them yourself.
undo() {
  check_account
  drop_delivery_1
  drop_role
  say 'The stream holds records and stays. To delete it and them:'
  say "  aws kinesis delete-stream --stream-name $stream"
}

case "${1:-set-up}" in
  set-up) set_up ;;
  undo) undo ;;
  *) fail "Say one of: set-up, undo" ;;
esac
