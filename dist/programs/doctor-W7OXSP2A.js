import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  awsClients,
  isPrincipal,
  portalFault,
  portalPrincipal,
  selfTestIn
} from "./chunk-4IGDHL3P.js";
import {
  runAsOperator
} from "./chunk-LTDWH2YQ.js";
import "./chunk-YW5CP2VP.js";
import "./chunk-FWSJTTJU.js";
import "./chunk-ENGP2LZ4.js";
import "./chunk-FMJ3CJQO.js";
import "./chunk-ORXEW2OD.js";
import {
  ownsItsTables
} from "./chunk-Z2OSQOE7.js";
import "./chunk-XRTFYHLU.js";
import {
  db
} from "./chunk-JBQLBZT2.js";
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import {
  sentenceOf
} from "./chunk-J6PYULWC.js";
import {
  checkSettings,
  costOfOpeningInBrowser
} from "./chunk-RYGK5MT3.js";
import "./chunk-RHF2XUUO.js";
import {
  supportKeys
} from "./chunk-AA6AOHY2.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-V45WC6TU.js";
import {
  textOfDiagnosis
} from "./chunk-KJIGG5VR.js";
import "./chunk-OHVHF64L.js";
import "./chunk-QRU2MX5X.js";
import "./chunk-MNTVQSED.js";
import "./chunk-76KZSHTR.js";
import {
  awsEndpoint
} from "./chunk-O43ASZLE.js";
import {
  requireSetting,
  settings
} from "./chunk-UZZU7K3T.js";
import "./chunk-KF7O5WBE.js";
import "./chunk-RIHPPWP2.js";
import "./chunk-43XB3J6N.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/doctor.ts
import { createConnection } from "node:net";

// lib/domain/setup-guide/quick-create.ts
function partitionOfTemplate(url) {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const [, place2 = "", suffix] = /(?:^|\.)s3([a-z0-9.-]*)\.amazonaws\.(com|com\.cn|eu)$/.exec(hostname) ?? [];
  if (protocol !== "https:" || suffix === void 0) return null;
  if (suffix === "com.cn") return "aws-cn";
  if (suffix === "eu") return "aws-eusc";
  return place2.includes("us-gov-") ? "aws-us-gov" : "aws";
}

// lib/server/connection-test/portal-identity.ts
import { setTimeout as sleep } from "node:timers/promises";
var place = { partition: "aws", region: "us-east-1" };
async function readPortalIdentity() {
  const principal = portalPrincipal(place.partition);
  const { callerArn, checked } = await ownSideOf(principal?.profile ?? null, principal?.arn ?? null);
  return checked === "self-test" ? `${callerArn}, which can assume ${settings().awsSelfTestRole}` : callerArn;
}
async function readOtherIdentity() {
  const { callerArn } = await ownSideOf(settings().awsOtherProfile, null);
  const { awsPrincipal } = settings();
  if (awsPrincipal !== null && isPrincipal(callerArn, awsPrincipal))
    throw new Error(`${callerArn} is the portal's own identity; name another.`);
  return callerArn;
}
async function ownSideOf(profile, principalArn) {
  const endpoints = { stsEndpoint: awsEndpoint("sts"), kinesisEndpoint: awsEndpoint("kinesis") };
  const clients = awsClients({ region: place.region, profile, ...endpoints });
  const selfTest = principalArn === null ? null : selfTestIn(place);
  const patience = { fresh: false, sleep: (milliseconds) => sleep(milliseconds) };
  const found = await portalFault({ clients, principalArn, selfTest, patience, egress: [] });
  clients.destroy();
  if (found.fault !== null) throw new Error(textOfDiagnosis(found.fault, { method: "role" }).saw);
  return found;
}

// lib/server/platform/settings/oidc-provider.ts
function oidcProvider() {
  const { oidcDiscoveryUrl, oidcClientId, oidcClientSecret, oidcRoleClaim, oidcSecondFactor } = settings();
  if (oidcDiscoveryUrl === null || oidcClientId === null || oidcClientSecret === null) return null;
  return {
    discoveryUrl: oidcDiscoveryUrl,
    clientId: oidcClientId,
    clientSecret: oidcClientSecret,
    roleClaim: oidcRoleClaim,
    secondFactor: oidcSecondFactor
  };
}

// bin/verbs/doctor.ts
var help = `Usage: npm run -s portal -- doctor [--json]

Looks at settings, database, support keys, mail server, identity provider and the portal's identities in AWS, and says for each whether it is in order.
Sends no mail and asks AWS nothing that costs. Exit 1 when something is wrong.`;
async function run(args) {
  const options = readOptions(args, { json: { type: "boolean" } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const findings = [
    ...checkSettings().map(({ name, says }) => ({ what: name, well: false, says })),
    ...settings().allowInsecure.length === 0 ? [] : [accepted()],
    ...settings().openInBrowser ? [{ what: "PORTAL_OPEN_IN_BROWSER", well: true, says: costOfOpeningInBrowser }] : [],
    await look("database", readDatabase),
    await look("support keys", async () => `${supportKeys().fingerprints.length} key(s), pin ${supportKeys().pin.slice(0, 16)}\u2026`),
    await look("mail server", () => reach(requireSetting("smtpUrl"), 25)),
    await look("identity provider", readProvider),
    ...settings().awsPrincipal === null ? [] : [await look("AWS", readPortalIdentity)],
    ...settings().awsOtherProfile === null ? [] : [await look("second AWS identity", readOtherIdentity)],
    ...settings().templateUrl === null ? [] : [await look("template", async () => readTemplate(settings().templateUrl ?? ""))]
  ];
  if (options.values.json === true) process.stdout.write(`${JSON.stringify({ findings })}
`);
  else process.stdout.write(`${findings.map(({ what, well, says }) => `${well ? "ok   " : "WRONG"} ${what}: ${says}`).join("\n")}
`);
  return findings.every(({ well }) => well) ? 0 : 1;
}
function accepted() {
  return { what: "PORTAL_ALLOW_INSECURE", well: true, says: `accepts ${settings().allowInsecure.join(", ")}` };
}
async function look(what, read) {
  try {
    return { what, well: true, says: await read() };
  } catch (fault) {
    return { what, well: false, says: sentenceOf(fault) };
  }
}
async function readDatabase() {
  return runAsOperator(async () => {
    const [row] = await db().$queryRaw`select current_setting('server_version') as version`;
    const onboardings = await db().onboarding.count();
    const kind = settings().databaseUrl === null ? " (embedded)" : "";
    const owner = await ownsItsTables() ? "; the role of DATABASE_URL owns its tables and could change the audit" : "";
    return `PostgreSQL ${row?.version}${kind}, ${onboardings} onboarding(s)${owner}`;
  });
}
async function readProvider() {
  const oidc = oidcProvider();
  if (oidc === null) throw new Error("is not configured");
  const response = await fetch(oidc.discoveryUrl, { signal: AbortSignal.timeout(5e3) });
  const { issuer } = await response.json();
  return `answers as ${issuer}`;
}
function readTemplate(urls) {
  const partitions = urls.split(/\s+/).map((url) => {
    const partition = partitionOfTemplate(url);
    if (partition === null) throw new Error(`${url} is not in S3, so CloudFormation would refuse it`);
    return partition;
  });
  return `quick-create links in ${partitions.join(", ")}`;
}
async function reach(url, standardPort) {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const socket = createConnection({ host: hostname, port: Number(port) || standardPort, timeout: 5e3 });
    socket.once("connect", () => {
      socket.destroy();
      done(`${hostname} takes connections`);
    });
    socket.once("timeout", () => fail(new Error(`${hostname} does not answer`)));
    socket.once("error", (fault) => fail(fault));
  });
}
export {
  help,
  run
};
