import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/result.ts
function ok(value) {
  return { ok: true, value };
}
function err(fault) {
  return { ok: false, fault };
}

export {
  ok,
  err
};
