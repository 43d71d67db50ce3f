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

resource "aws_iam_user" "writer" {
  name = "microshare-plant-floor-eu-central-1"
}

resource "aws_iam_user_policy" "writer" {
  user = aws_iam_user.writer.name
  name = "write-to-stream"
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

resource "aws_iam_role" "delivery_1" {
  name        = "plant-floor-to-s3-firehose-eu-central-1"
  description = "Internal to Firehose: reads the stream, writes the bucket"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "FirehoseAssumesThisRole"
        Effect = "Allow"
        Principal = {
          Service = "firehose.amazonaws.com"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = "111122223333"
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "delivery_1" {
  role = aws_iam_role.delivery_1.id
  name = "read-stream-write-bucket"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadStream"
        Effect   = "Allow"
        Action   = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetShardIterator", "kinesis:GetRecords", "kinesis:ListShards"]
        Resource = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
      },
      {
        Sid      = "FindBucket"
        Effect   = "Allow"
        Action   = ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"]
        Resource = "arn:aws:s3:::plant-floor-archive"
      },
      {
        Sid      = "WriteObjects"
        Effect   = "Allow"
        Action   = ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws:s3:::plant-floor-archive/*"
      },
    ]
  })
}

resource "aws_kinesis_firehose_delivery_stream" "delivery_1" {
  name        = "plant-floor-to-s3"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
    role_arn           = aws_iam_role.delivery_1.arn
  }

  extended_s3_configuration {
    role_arn           = aws_iam_role.delivery_1.arn
    bucket_arn         = "arn:aws:s3:::plant-floor-archive"
    buffering_interval = 300
    buffering_size     = 5
  }

  depends_on = [aws_iam_role_policy.delivery_1]
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
