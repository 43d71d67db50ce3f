import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/setup-guide/yaml.ts
function yamlText(tree) {
  return `${lines(tree, 0).join("\n")}
`;
}
function yamlComment(text) {
  return `# ${oneLine(text)}`.trimEnd();
}
function oneLine(text) {
  return text.replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, " ");
}
function lines(tree, depth) {
  const indent = "  ".repeat(depth);
  if (Array.isArray(tree)) {
    return tree.flatMap((item) => {
      if (isScalar(item)) return [`${indent}- ${scalar(item)}`];
      const [first = "", ...rest] = lines(item, depth + 1);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (isScalar(tree)) return [`${indent}${scalar(tree)}`];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (isScalar(value)) return [`${indent}${scalar(key)}: ${scalar(value)}`];
    return [`${indent}${scalar(key)}:`, ...lines(value, depth + 1)];
  });
}
function isScalar(tree) {
  return typeof tree !== "object" || Object.keys(tree).length === 0;
}
function scalar(value) {
  if (Array.isArray(value)) return "[]";
  if (typeof value === "object") return "{}";
  if (typeof value !== "string") return String(value);
  if (/^[A-Za-z][\w./-]*(::?[\w./-]+)*$/.test(value) && !isReserved(value)) return value;
  if (/^[\x20-\x7e\u00a1-\ud7ff\ue000-\ufefe]+$/.test(value.replace(/[\u2028\u2029]/g, "\n"))) return `'${value.replaceAll("'", "''")}'`;
  return doubleQuoted(value);
}
function isReserved(value) {
  return /^(y|n|yes|no|true|false|on|off|null)$/i.test(value);
}
function doubleQuoted(value) {
  return JSON.stringify(value).replace(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

// lib/domain/setup-guide/published-template.ts
var publishedTemplateVersion = 2;
function renderPublishedTemplate() {
  return yamlText({
    AWSTemplateFormatVersion: "2010-09-09",
    Description: `Microshare: a role that may write to one Kinesis data stream (version ${publishedTemplateVersion})`,
    Parameters: parameters,
    Conditions: {
      MakeStream: { "Fn::Not": [{ "Fn::Equals": [{ Ref: "CreateStream" }, "no"] }] },
      Provisioned: { "Fn::Equals": [{ Ref: "CreateStream" }, "provisioned"] },
      OnePrincipal: { "Fn::Not": [{ "Fn::Equals": [{ Ref: "PrincipalArn" }, ""] }] },
      OwnKey: { "Fn::Not": [{ "Fn::Equals": [{ Ref: "KeyArn" }, ""] }] },
      Narrowed: { "Fn::Not": [{ "Fn::Equals": [{ "Fn::Join": ["", { Ref: "SourceAddresses" }] }, ""] }] }
    },
    Resources: { Stream: stream, WriterRole: writerRole },
    Outputs: {
      StreamArn: { Description: "The stream that Microshare writes to", Value: streamArn },
      RoleArn: { Description: "Give this ARN to Microshare", Value: { "Fn::GetAtt": ["WriterRole", "Arn"] } }
    }
  });
}
var streamArn = { "Fn::Sub": "arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}" };
var kinesisHost = { "Fn::Sub": "kinesis.${AWS::Region}.${AWS::URLSuffix}" };
var parameters = {
  StreamName: { Type: "String", AllowedPattern: "[a-zA-Z0-9_.-]{1,128}", Description: "The Kinesis data stream" },
  RoleName: { Type: "String", AllowedPattern: "[\\w+=,.@-]{1,64}", Description: "The role that Microshare assumes" },
  TrustedArn: {
    Type: "String",
    AllowedPattern: "arn:aws[a-z-]*:iam::[0-9]{12}:(root|user/.+|role/.+)",
    Description: "Whom the trust policy names"
  },
  PrincipalArn: {
    Type: "String",
    Default: "",
    AllowedPattern: "|arn:aws[a-z-]*:iam::[0-9]{12}:(user/.+|role/.+)",
    Description: "Who of that account may assume the role; empty for whom the trust policy names"
  },
  ExternalId: { Type: "String", AllowedPattern: "[\\w+=,.@:/-]{2,1224}", Description: "The external ID that must be given" },
  CreateStream: {
    Type: "String",
    AllowedValues: ["no", "on-demand", "provisioned"],
    Default: "no",
    Description: "Make the stream as well"
  },
  ShardCount: { Type: "Number", MinValue: 1, Default: 1, Description: "Shards of a provisioned stream" },
  RetentionHours: { Type: "Number", MinValue: 24, MaxValue: 8760, Default: 24, Description: "How long a new stream keeps records" },
  KeyArn: {
    Type: "String",
    Default: "",
    AllowedPattern: "|arn:aws[a-z-]*:kms:.+:key/.+",
    Description: "Your own KMS key; empty for the one of AWS"
  },
  SourceAddresses: { Type: "CommaDelimitedList", Default: "", Description: "Take writes from these addresses only; empty for any" }
};
var stream = {
  Type: "AWS::Kinesis::Stream",
  Condition: "MakeStream",
  DeletionPolicy: "RetainExceptOnCreate",
  UpdateReplacePolicy: "Retain",
  Properties: {
    Name: { Ref: "StreamName" },
    StreamModeDetails: { StreamMode: { "Fn::If": ["Provisioned", "PROVISIONED", "ON_DEMAND"] } },
    ShardCount: { "Fn::If": ["Provisioned", { Ref: "ShardCount" }, { Ref: "AWS::NoValue" }] },
    RetentionPeriodHours: { Ref: "RetentionHours" },
    StreamEncryption: { EncryptionType: "KMS", KeyId: { "Fn::If": ["OwnKey", { Ref: "KeyArn" }, "alias/aws/kinesis"] } }
  }
};
var writerRole = {
  Type: "AWS::IAM::Role",
  Properties: {
    RoleName: { Ref: "RoleName" },
    Description: "Lets Microshare write records to one Kinesis data stream",
    AssumeRolePolicyDocument: {
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "MicroshareAssumesThisRole",
          Effect: "Allow",
          Principal: { AWS: { Ref: "TrustedArn" } },
          Action: "sts:AssumeRole",
          Condition: {
            StringEquals: { "sts:ExternalId": { Ref: "ExternalId" } },
            ArnEquals: {
              "Fn::If": ["OnePrincipal", { "aws:PrincipalArn": { Ref: "PrincipalArn" } }, { Ref: "AWS::NoValue" }]
            }
          }
        }
      ]
    },
    Policies: [
      {
        PolicyName: "write-to-stream",
        PolicyDocument: {
          Version: "2012-10-17",
          Statement: [
            {
              Sid: "WriteToStream",
              Effect: "Allow",
              Action: ["kinesis:PutRecord", "kinesis:PutRecords"],
              Resource: streamArn,
              Condition: {
                "Fn::If": ["Narrowed", { IpAddress: { "aws:SourceIp": { Ref: "SourceAddresses" } } }, { Ref: "AWS::NoValue" }]
              }
            },
            {
              "Fn::If": [
                "OwnKey",
                {
                  Sid: "UseStreamKey",
                  Effect: "Allow",
                  Action: "kms:GenerateDataKey",
                  Resource: { Ref: "KeyArn" },
                  Condition: {
                    StringEquals: { "kms:ViaService": kinesisHost, "kms:EncryptionContext:aws:kinesis:arn": streamArn }
                  }
                },
                { Ref: "AWS::NoValue" }
              ]
            }
          ]
        }
      }
    ]
  }
};

// lib/domain/setup-guide/short-name.ts
var nameCharactersMax = 64;
function shortName(parts) {
  const whole = parts.join("-");
  if (whole.length <= nameCharactersMax) return whole;
  const beginning = whole.slice(0, nameCharactersMax - 9).replace(/[\uD800-\uDBFF]$/, "");
  return `${beginning}-${digest(whole)}`;
}
function digest(text) {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

export {
  yamlText,
  yamlComment,
  oneLine,
  renderPublishedTemplate,
  shortName
};
