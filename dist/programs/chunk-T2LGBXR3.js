import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/time-zone.ts
function isTimeZone(name) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export {
  isTimeZone
};
