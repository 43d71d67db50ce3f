import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  migrateDatabase
} from "./chunk-Z2OSQOE7.js";
import "./chunk-XRTFYHLU.js";
import "./chunk-JBQLBZT2.js";
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import "./chunk-J6PYULWC.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-V45WC6TU.js";
import "./chunk-UZZU7K3T.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/migrate.ts
var help = `Usage: npm run -s portal -- migrate [--json]

Brings the database to this version: DATABASE_MIGRATION_URL where it is set, else DATABASE_URL, else the embedded PostgreSQL.
With DATABASE_MIGRATION_URL the role of DATABASE_URL gets its rights, among which changing the audit is not.
Run it before the new version starts; the old one keeps working.`;
async function run(args) {
  const options = readOptions(args, { json: { type: "boolean" } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const applied = await migrateDatabase();
  const sentence = applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}`;
  process.stdout.write(`${options.values.json === true ? JSON.stringify({ applied }) : sentence}
`);
  return 0;
}
export {
  help,
  run
};
