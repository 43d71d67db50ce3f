import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  wrapMail
} from "./chunk-2VBS5QRH.js";
import {
  enqueueJob
} from "./chunk-FWSJTTJU.js";

// lib/server/platform/mail/enqueue-mail.ts
async function enqueueMail(tx, template, to, values, options = {}) {
  const wrapped = wrapMail({ email: to.email, values });
  await enqueueJob(tx, "mail", { template, personId: to.personId ?? null, wrapped }, options);
}

export {
  enqueueMail
};
