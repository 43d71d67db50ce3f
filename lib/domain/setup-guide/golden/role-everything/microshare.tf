# Microshare: write access to the stream plant-floor (IAM role).
# Apply with credentials for account 111122223333 and AWS_REGION=eu-central-1. Undo: terraform destroy; it deletes a stream made here too.
# The key policy of your KMS key must allow this use too: see the output key_policy_statements.

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
  shard_count      = 2
  retention_period = 168
  encryption_type  = "KMS"
  kms_key_id       = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-1111-2222-3333-0123456789ab"
  tags = {
    team = "facilities"
  }

  stream_mode_details {
    stream_mode = "PROVISIONED"
  }
}

resource "aws_iam_role" "writer" {
  name        = "microshare-plant-floor-eu-central-1"
  description = "Lets Microshare write records to one Kinesis data stream"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "MicroshareAssumesThisRole"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::444455556666:root"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "sts:ExternalId" = "onb-7c0de4f19a2b"
          }
          ArnEquals = {
            "aws:PrincipalArn" = "arn:aws:iam::444455556666:role/portal"
          }
        }
      },
    ]
  })
  tags = {
    team = "facilities"
  }
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
        Resource = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
        Condition = {
          IpAddress = {
            "aws:SourceIp" = ["203.0.113.0/28", "2001:db8:7::/64"]
          }
        }
      },
      {
        Sid      = "UseStreamKey"
        Effect   = "Allow"
        Action   = "kms:GenerateDataKey"
        Resource = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-1111-2222-3333-0123456789ab"
        Condition = {
          StringEquals = {
            "kms:ViaService"                        = "kinesis.eu-central-1.amazonaws.com"
            "kms:EncryptionContext:aws:kinesis:arn" = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
          }
        }
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
  tags = {
    team = "facilities"
  }
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
      {
        Sid      = "OpenStreamKey"
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-1111-2222-3333-0123456789ab"
        Condition = {
          StringEquals = {
            "kms:EncryptionContext:aws:kinesis:arn" = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
          }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "delivery_1" {
  bucket = "plant-floor-archive"
  tags = {
    team = "facilities"
  }
}

resource "aws_s3_bucket_public_access_block" "delivery_1" {
  bucket                  = aws_s3_bucket.delivery_1.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "delivery_1" {
  bucket = aws_s3_bucket.delivery_1.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "delivery_1" {
  bucket = aws_s3_bucket.delivery_1.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_policy" "delivery_1" {
  bucket = aws_s3_bucket.delivery_1.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "OnlyWithTls"
        Effect = "Deny"
        Principal = {
          AWS = "*"
        }
        Action   = "s3:*"
        Resource = ["arn:aws:s3:::plant-floor-archive", "arn:aws:s3:::plant-floor-archive/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
    ]
  })
}

resource "aws_kinesis_firehose_delivery_stream" "delivery_1" {
  name        = "plant-floor-to-s3"
  destination = "extended_s3"
  tags = {
    team = "facilities"
  }

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

  depends_on = [aws_iam_role_policy.delivery_1, aws_kinesis_stream.stream, aws_s3_bucket.delivery_1]
}

output "stream_arn" {
  description = "The stream that Microshare writes to"
  value       = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
}

output "role_arn" {
  description = "Give this ARN to Microshare"
  value       = aws_iam_role.writer.arn
}

output "key_policy_statements" {
  description = "Add to the policy of your KMS key"
  value = jsonencode([
    {
      Sid    = "MicroshareWritesToStream"
      Effect = "Allow"
      Principal = {
        AWS = "arn:aws:iam::111122223333:role/microshare-plant-floor-eu-central-1"
      }
      Action   = "kms:GenerateDataKey"
      Resource = "*"
      Condition = {
        StringEquals = {
          "kms:EncryptionContext:aws:kinesis:arn" = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
        }
      }
    },
    {
      Sid    = "FirehoseReadsStream"
      Effect = "Allow"
      Principal = {
        AWS = ["arn:aws:iam::111122223333:role/plant-floor-to-s3-firehose-eu-central-1"]
      }
      Action   = "kms:Decrypt"
      Resource = "*"
      Condition = {
        StringEquals = {
          "kms:EncryptionContext:aws:kinesis:arn" = "arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor"
        }
      }
    },
  ])
}
