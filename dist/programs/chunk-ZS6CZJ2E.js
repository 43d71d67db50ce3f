import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  enqueueMail
} from "./chunk-P66CIOSN.js";
import {
  inTransaction
} from "./chunk-ORXEW2OD.js";
import {
  db
} from "./chunk-JBQLBZT2.js";
import {
  settings
} from "./chunk-UZZU7K3T.js";
import {
  ok
} from "./chunk-KJVAOZ7N.js";

// lib/server/platform/mail/enqueue-reminders.ts
import { createHash } from "node:crypto";
var hoursBefore = 48;
async function enqueueReminders(now) {
  const until = new Date(now.getTime() + hoursBefore * 36e5);
  const due = await db().onboardingProjection.findMany({ where: { turn: "customer", nextDeadline: { gte: now, lte: until } } });
  for (const { onboardingId, customerId, company, streamName, nextDeadline } of due) {
    if (nextDeadline === null) continue;
    const dueAt = nextDeadline.toISOString();
    const members = await db().membership.findMany({ where: { customerId, person: { disabledAt: null } }, include: { person: true } });
    await inTransaction(async (tx) => {
      for (const { person } of members) {
        const values = { company, stream: streamName ?? company, dueAt, link: `${settings().origin}/onboarding/${onboardingId}` };
        const id = uuidOf(`reminder ${person.id} ${onboardingId} ${dueAt}`);
        await enqueueMail(tx, "reminder", { email: person.email, personId: person.id }, values, { id });
      }
      return ok(void 0);
    });
  }
}
function uuidOf(text) {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes.writeUInt8(bytes.readUInt8(6) & 15 | 128, 6);
  bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export {
  enqueueReminders,
  uuidOf
};
