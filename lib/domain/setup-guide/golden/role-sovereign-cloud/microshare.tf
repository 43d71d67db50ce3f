# Microshare: write access to the stream plant-floor (IAM role).
# Apply with credentials for account 111122223333 and AWS_REGION=eusc-de-east-1. Undo: terraform destroy; it deletes a stream made here too.

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
      condition     = self.id == "eusc-de-east-1"
      error_message = "This module was made for region eusc-de-east-1."
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

resource "aws_iam_role" "writer" {
  name        = "microshare-plant-floor-eusc-de-east-1"
  description = "Lets Microshare write records to one Kinesis data stream"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "MicroshareAssumesThisRole"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws-eusc:iam::444455556666:root"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "sts:ExternalId" = "onb-7c0de4f19a2b"
          }
          ArnEquals = {
            "aws:PrincipalArn" = "arn:aws-eusc:iam::444455556666:role/portal"
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "writer" {
  role = aws_iam_role.writer.id
  name = "write-to-stream"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteToStream"
        Effect   = "Allow"
        Action   = ["kinesis:PutRecord", "kinesis:PutRecords"]
        Resource = "arn:aws-eusc:kinesis:eusc-de-east-1:111122223333:stream/plant-floor"
      },
    ]
  })
}

output "stream_arn" {
  description = "The stream that Microshare writes to"
  value       = "arn:aws-eusc:kinesis:eusc-de-east-1:111122223333:stream/plant-floor"
}

output "role_arn" {
  description = "Give this ARN to Microshare"
  value       = aws_iam_role.writer.arn
}
