import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  projectOnboarding,
  projectionOf
} from "./chunk-5BM4JCVD.js";
import "./chunk-Y5CRQG2C.js";
import "./chunk-ACQ5QWY4.js";
import {
  inTransaction
} from "./chunk-ORXEW2OD.js";
import {
  closeDatabase,
  openDatabase
} from "./chunk-Z2OSQOE7.js";
import "./chunk-XRTFYHLU.js";
import {
  db
} from "./chunk-JBQLBZT2.js";
import "./chunk-J6PYULWC.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-V45WC6TU.js";
import "./chunk-2AGH2HGD.js";
import "./chunk-UZZU7K3T.js";
import "./chunk-RIHPPWP2.js";
import "./chunk-43XB3J6N.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import {
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// lib/server/onboarding/rebuild-projections.ts
import { isDeepStrictEqual } from "node:util";
var batch = 200;
async function rebuildProjections() {
  const counts = { rebuilt: 0, differed: 0 };
  for (let after = ""; ; ) {
    const rows = await db().onboarding.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true }
    });
    for (const { id } of rows) {
      counts.rebuilt += 1;
      if (!await isProjectionRight(id)) counts.differed += await rebuild(id);
    }
    const last = rows.at(-1);
    if (last === void 0 || rows.length < batch) return counts;
    after = last.id;
  }
}
async function isProjectionRight(onboardingId) {
  const onboarding = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  const stored = await db().onboardingProjection.findUnique({ where: { onboardingId } });
  return stored !== null && isDeepStrictEqual({ ...stored }, { ...await projectionOf(db(), onboarding) });
}
async function rebuild(onboardingId) {
  await inTransaction(async (tx) => {
    await projectOnboarding(tx, onboardingId);
    return ok(void 0);
  });
  return 1;
}

// bin/verbs/project.ts
var help = `Usage: npm run -s portal -- project [--json]

Rebuilds what the queue reads, for every onboarding, from the facts, by the function that writes it at each change.
Safe beside a running portal. Prints how many were rebuilt and how many differed (none should).`;
async function run(args) {
  if (args.some((arg) => arg !== "--json")) {
    process.stderr.write(`${help}
`);
    return 2;
  }
  await openDatabase();
  try {
    const rebuilt = await rebuildProjections();
    process.stdout.write(
      args.includes("--json") ? `${JSON.stringify(rebuilt)}
` : `${rebuilt.rebuilt} onboardings rebuilt, ${rebuilt.differed} of them differed.
`
    );
    return 0;
  } finally {
    await closeDatabase();
  }
}
export {
  help,
  run
};
