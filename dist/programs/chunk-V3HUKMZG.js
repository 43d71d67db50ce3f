import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/aws/regions.ts
var regions = [
  region("us-east-1", "US East (N. Virginia)"),
  region("us-east-2", "US East (Ohio)"),
  region("us-west-1", "US West (N. California)"),
  region("us-west-2", "US West (Oregon)"),
  region("af-south-1", "Africa (Cape Town)", "opt-in"),
  region("ap-east-1", "Asia Pacific (Hong Kong)", "opt-in"),
  region("ap-east-2", "Asia Pacific (Taipei)", "opt-in"),
  region("ap-northeast-1", "Asia Pacific (Tokyo)"),
  region("ap-northeast-2", "Asia Pacific (Seoul)"),
  region("ap-northeast-3", "Asia Pacific (Osaka)"),
  region("ap-south-1", "Asia Pacific (Mumbai)"),
  region("ap-south-2", "Asia Pacific (Hyderabad)", "opt-in"),
  region("ap-southeast-1", "Asia Pacific (Singapore)"),
  region("ap-southeast-2", "Asia Pacific (Sydney)"),
  region("ap-southeast-3", "Asia Pacific (Jakarta)", "opt-in"),
  region("ap-southeast-4", "Asia Pacific (Melbourne)", "opt-in"),
  region("ap-southeast-5", "Asia Pacific (Malaysia)", "opt-in"),
  region("ap-southeast-6", "Asia Pacific (New Zealand)", "opt-in"),
  region("ap-southeast-7", "Asia Pacific (Thailand)", "opt-in"),
  region("ca-central-1", "Canada (Central)"),
  region("ca-west-1", "Canada West (Calgary)", "opt-in"),
  region("eu-central-1", "Europe (Frankfurt)"),
  region("eu-central-2", "Europe (Zurich)", "opt-in"),
  region("eu-north-1", "Europe (Stockholm)"),
  region("eu-south-1", "Europe (Milan)", "opt-in"),
  region("eu-south-2", "Europe (Spain)", "opt-in"),
  region("eu-west-1", "Europe (Ireland)"),
  region("eu-west-2", "Europe (London)"),
  region("eu-west-3", "Europe (Paris)"),
  region("il-central-1", "Israel (Tel Aviv)", "opt-in"),
  region("me-central-1", "Middle East (UAE)", "opt-in"),
  region("me-south-1", "Middle East (Bahrain)", "opt-in"),
  region("me-west-1", "Middle East (Saudi Arabia)", "opt-in"),
  region("mx-central-1", "Mexico (Central)", "opt-in"),
  region("sa-east-1", "South America (S\xE3o Paulo)"),
  region("sa-west-1", "South America (Chile)", "opt-in"),
  { id: "cn-north-1", name: "China (Beijing)", partition: "aws-cn", optIn: false },
  { id: "cn-northwest-1", name: "China (Ningxia)", partition: "aws-cn", optIn: false },
  { id: "us-gov-east-1", name: "AWS GovCloud (US-East)", partition: "aws-us-gov", optIn: false },
  { id: "us-gov-west-1", name: "AWS GovCloud (US-West)", partition: "aws-us-gov", optIn: false },
  { id: "eusc-de-east-1", name: "AWS European Sovereign Cloud (Germany)", partition: "aws-eusc", optIn: false }
];
function findRegion(id) {
  return regions.find((entry) => entry.id === id) ?? null;
}
function partitionOf(id) {
  return findRegion(id)?.partition ?? null;
}
function dnsSuffix(partition) {
  return partitions[partition].dnsSuffix;
}
function consoleDomain(partition) {
  return partitions[partition].consoleDomain;
}
function hostFor(service, id) {
  const partition = partitionOf(id);
  if (partition === null) throw new Error("There is no such region.");
  return `${service}.${id}.${dnsSuffix(partition)}`;
}
function isServed(partition) {
  return partition in partitions;
}
var partitions = {
  aws: { name: "AWS", dnsSuffix: "amazonaws.com", consoleDomain: "console.aws.amazon.com" },
  "aws-cn": { name: "AWS China", dnsSuffix: "amazonaws.com.cn", consoleDomain: "console.amazonaws.cn" },
  "aws-us-gov": { name: "AWS GovCloud (US)", dnsSuffix: "amazonaws.com", consoleDomain: "console.amazonaws-us-gov.com" },
  "aws-eusc": { name: "AWS European Sovereign Cloud", dnsSuffix: "amazonaws.eu", consoleDomain: "console.amazonaws-eusc.eu" }
};
function region(id, name, enabled = "always") {
  return { id, name, partition: "aws", optIn: enabled === "opt-in" };
}

export {
  regions,
  findRegion,
  partitionOf,
  dnsSuffix,
  consoleDomain,
  hostFor,
  isServed
};
