# Microshare: write access to the stream plant-floor (IAM user with an access key).
# Apply with credentials for account 111122223333 and AWS_REGION=eu-central-1. Undo: delete the access key, then terraform destroy; it deletes a stream made here too.
# Then make the access key yourself, so that its secret is in no state file: see the output create_key_command.

terraform {
  required_version = ">= 1.3"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

data "aws_caller_identity" "current" {
  lifecycle {
    postcondition {
      condition     = self.account_id == "111122223333"
      error_message = "This module was made for account 111122223333."
    }
  }
}

data "aws_region" "current" {
  lifecycle {
    postcondition {
      condition     = self.id == "eu-central-1"
      error_message = "This module was made for region eu-central-1."
    }
  }
}

resource "aws_kinesis_stream" "stream" {
  name             = "plant-floor"
  retention_period = 24
  encryption_type  = "KMS"
  kms_key_id       = "alias/aws/kinesis"

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_iam_user" "writer" {
  name = "microshare-plant-floor-eu-central-1"
}

resource "aws_iam_group" "writers" {
  name = "stream-writers"
}

resource "aws_iam_group_policy" "writers" {
  group = aws_iam_group.writers.name
  name  = "write-to-stream"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteToStream"
        Effect   = "Allow"
        Action   = ["kinesis:PutRecord", "kinesis:PutRecords"]
        Resource = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
      },
    ]
  })
}

resource "aws_iam_user_group_membership" "writer" {
  user   = aws_iam_user.writer.name
  groups = [aws_iam_group.writers.name]
}

output "stream_arn" {
  description = "The stream that Microshare writes to"
  value       = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
}

output "user_name" {
  description = "The user that gets the access key"
  value       = aws_iam_user.writer.name
}

output "create_key_command" {
  description = "Your next step: makes the access key and prints it once"
  value       = "aws iam create-access-key --user-name microshare-plant-floor-eu-central-1 --output json"
}
