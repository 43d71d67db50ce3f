import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/verify-deployment.ts
import { readFileSync } from "node:fs";

// bin/deployment/compare-deployment.ts
import { createHash } from "node:crypto";

// bin/deployment/read-page.ts
function readPage(html) {
  const sources = [];
  const inline = [];
  for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script\b/gi)) {
    const source = attribute(attributes, "src");
    if (source !== null) sources.push(source);
    else inline.push(text);
  }
  for (const [, attributes = ""] of html.matchAll(/<link\b([^>]*)>/gi)) {
    const address = attribute(attributes, "href");
    const kind = attribute(attributes, "rel")?.toLowerCase();
    const runs = kind === "stylesheet" || kind === "modulepreload" || kind === "preload" && attribute(attributes, "as") === "script";
    if (address !== null && runs) sources.push(address);
  }
  for (const text of inline) sources.push(...chunksIn(text));
  return { sources: [...new Set(sources)], inline };
}
function isFrameworkData(script) {
  const pushed = frameworkPush.exec(script)?.[1];
  if (pushed === void 0) return script.trim() === "";
  try {
    JSON.parse(pushed);
    return true;
  } catch {
    return false;
  }
}
var frameworkPush = /^\s*(?:\(self\.__next_f\s*=\s*self\.__next_f\s*\|\|\s*\[\]\)|self\.__next_f|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\(([[{][\s\S]*[\]}])\);?\s*$/;
function attribute(attributes, name) {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === void 0 ? null : value.replaceAll("&amp;", "&");
}
function chunksIn(script) {
  const named = script.matchAll(/(?:\/_next\/)?static\/(?:chunks|css|media)\/[\w./~%@()[\]-]+?\.(?:js|css)\b/g);
  return [...named].map(([address]) => address.startsWith("/") ? address : `/_next/${address}`);
}

// bin/deployment/compare-deployment.ts
var together = 8;
var sandboxPolicy = "default-src 'none'";
async function compareDeployment(origin, manifest) {
  const files = await inTurns(Object.entries(manifest.files), ([path, hash]) => compareFile(origin, manifest, path, hash));
  const pages = await inTurns([...manifest.pages, "/there-is-no-such-page"], (path) => comparePage(origin, manifest, path));
  const seen = pages.filter(({ isSeen }) => isSeen);
  return {
    files: files.length,
    pages: seen.length,
    differences: [...files.flat(), ...pages.flatMap(({ differences }) => differences)],
    unseen: pages.filter(({ isSeen }) => !isSeen).map(({ path }) => path)
  };
}
async function compareFile(origin, manifest, path, hash) {
  const response = await ask(origin, path);
  if (response?.status !== 200) return [{ kind: "not-served", path, detail: response === null ? null : String(response.status) }];
  const found = createHash("sha384").update(Buffer.from(await response.arrayBuffer())).digest("base64");
  const differences = found === hash ? [] : [{ kind: "changed", path, detail: found }];
  const policy = response.headers.get("content-security-policy");
  if (manifest.sandboxes.includes(path) && policy !== sandboxPolicy) differences.push({ kind: "sandbox-policy", path, detail: policy });
  return differences;
}
async function comparePage(origin, manifest, path) {
  const response = await ask(origin, path);
  if (response !== null && response.status >= 300 && response.status < 400) return { path, isSeen: false, differences: [] };
  if (response === null || response.status >= 500 || !response.headers.get("content-type")?.startsWith("text/html")) {
    const detail = response === null ? null : String(response.status);
    return { path, isSeen: false, differences: [{ kind: "not-served", path, detail }] };
  }
  const { sources, inline } = readPage(await response.text());
  const differences = [];
  for (const source of sources) {
    const known = pathOn(origin, source);
    if (known === null || manifest.files[known] === void 0) differences.push({ kind: "unknown-script", path, detail: source });
  }
  for (const script of inline) {
    const hash = createHash("sha384").update(script).digest("base64");
    if (!manifest.inline.includes(hash) && !isFrameworkData(script))
      differences.push({ kind: "unknown-inline-script", path, detail: `sha384-${hash}` });
  }
  const policy = response.headers.get("content-security-policy") ?? "";
  const weakness = weaknessOf(policy);
  if (weakness !== null) differences.push({ kind: "page-policy", path, detail: weakness });
  return { path, isSeen: true, differences };
}
function weaknessOf(policy) {
  const directives = new Map(policy.split(";").map((each) => [each.trim().split(/\s+/)[0] ?? "", each.trim().split(/\s+/).slice(1)]));
  const scripts = directives.get("script-src") ?? [];
  if (!scripts.some((source) => source.startsWith("'nonce-")) || scripts.some((source) => source.startsWith("'unsafe")))
    return "script-src";
  if (directives.get("connect-src")?.join(" ") !== "'self'") return "connect-src";
  if (directives.get("require-trusted-types-for")?.join(" ") !== "'script'") return "require-trusted-types-for";
  return directives.get("default-src")?.join(" ") === "'none'" || directives.get("default-src")?.join(" ") === "'self'" ? null : "default-src";
}
function pathOn(origin, source) {
  const url = new URL(source, origin);
  return url.origin === new URL(origin).origin ? url.pathname : null;
}
async function ask(origin, path) {
  try {
    return await fetch(new URL(path, origin), { redirect: "manual", headers: { accept: "*/*" }, signal: AbortSignal.timeout(2e4) });
  } catch {
    return null;
  }
}
async function inTurns(items, act) {
  const values = [];
  for (let at = 0; at < items.length; at += together) values.push(...await Promise.all(items.slice(at, at + together).map(act)));
  return values;
}

// bin/deployment/manifest.ts
function parseManifest(text) {
  const read = readJson(text);
  if (!isRecord(read) || read["format"] !== 1 || read["algorithm"] !== "sha384") return null;
  const { pin, fingerprints, sandboxes, files, inline, pages } = read;
  if (typeof pin !== "string" || !isTexts(fingerprints) || !isTexts(sandboxes) || !isTexts(inline) || !isTexts(pages)) return null;
  if (!isRecord(files) || !isTexts(Object.values(files))) return null;
  return { pin, fingerprints, sandboxes, files, inline, pages };
}
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function isRecord(read) {
  return typeof read === "object" && read !== null && !Array.isArray(read);
}
function isTexts(read) {
  return Array.isArray(read) && read.every((each) => typeof each === "string");
}

// bin/verbs/verify-deployment.ts
var help = `Usage: npm run -s portal -- verify-deployment URL --manifest FILE [--json]

  URL              where the portal lives, for instance https://portal.example
  --manifest FILE  the manifest that was published with the release; never one that URL gives you
  --json           one JSON object: {"same", "files", "pages", "differences", "unseen"}

Compares every static file, the two sandboxes with their policy, lazily loaded files, and the scripts of each page that anyone can see
with the release. It cannot see pages that need a sign-in, nor an answer that the server would make for one person only.
Exit 0 the same, 1 different, 2 misused, 70 failed.`;
async function run(args) {
  const options = readOptions(args, { manifest: { type: "string" }, json: { type: "boolean", default: false } }, help);
  if (options === null) return 2;
  const [url, ...more] = options.positionals;
  const file = options.values.manifest;
  if (url === void 0 || more.length > 0 || file === void 0) return say(2, help);
  if (!URL.canParse(url) || !/^https?:/.test(url)) return say(2, `${url} is not the address of a portal.`);
  if (/^https?:/.test(file)) return say(2, "The manifest comes from the release, as a file: one that is fetched proves nothing.");
  const text = readText(file);
  const manifest = text === null ? null : parseManifest(text);
  if (manifest === null) return say(2, `${file} is not a manifest of a release.`);
  const comparison = await compareDeployment(new URL(url).origin, manifest);
  const same = comparison.differences.length === 0;
  process.stdout.write(`${options.values.json ? JSON.stringify({ same, ...comparison }) : textOfComparison(comparison)}
`);
  return same ? 0 : 1;
}
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
function textOfComparison({ files, pages, differences, unseen }) {
  const decision = differences.length === 0 ? `The same: ${files} files and the scripts of ${pages} pages are those of the release.` : `DIFFERENT in ${differences.length} places, of ${files} files and ${pages} pages:`;
  return [
    decision,
    ...differences.map(textOfDifference),
    "Not seen:",
    ...unseen.filter((path) => !differences.some((difference) => difference.path === path)).map((path) => `  ${path} (it leads elsewhere without a sign-in)`),
    "  answers that the server would make for one person or one network only: check from where, and as whom, you use it",
    "  what the server does with what it is sent: the source says that, and the server is trusted to run it"
  ].join("\n");
}
function textOfDifference({ kind, path, detail }) {
  return `  ${path}: ${sentences[kind]}${detail === null ? "" : ` (${detail})`}`;
}
var sentences = {
  changed: "its bytes are not those of the release",
  "not-served": "it is not served",
  "unknown-script": "it loads a file that is not of the release",
  "unknown-inline-script": "it holds a script that is not of the release",
  "sandbox-policy": "its policy does not shut every way out",
  "page-policy": "its policy is weaker than that of the release"
};
export {
  help,
  run
};
