import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  settingFacts,
  settingsTable,
  textOf,
  unsafeRules
} from "./chunk-UZZU7K3T.js";
import {
  SettingError
} from "./chunk-KGKX2I7B.js";

// lib/server/platform/settings/check-settings.ts
function checkSettings() {
  return Object.values(settingsTable).flatMap(problemsOf);
}
function brokenRules(rules, text) {
  return rules.flatMap(({ says, breaks }) => {
    const found = breaks(text, settingFacts);
    if (found === false) return [];
    return [found === true ? says : `${says}: ${found}.`];
  });
}
function problemsOf(setting) {
  const { name } = setting;
  try {
    const text = textOf(setting);
    if (text === null) return setting.required === void 0 ? [] : [{ name, says: `is missing: ${setting.required}` }];
    const read = setting.type.safeParse(text);
    if (!read.success) return [{ name, says: read.error.issues[0]?.message ?? "is not valid." }];
    const says = [...brokenRules(setting.rules ?? [], text), ...(setting.unsafe ?? []).flatMap((unsafe) => refused(unsafe, text))];
    return says.map((sentence) => ({ name, says: sentence }));
  } catch (fault) {
    if (fault instanceof SettingError) return [{ name: fault.setting, says: fault.says }];
    throw fault;
  }
}
function refused(name, text) {
  if (acceptedNames().includes(name)) return [];
  return brokenRules([unsafeRules[name]], text).map((says) => `${says} (To accept it: PORTAL_ALLOW_INSECURE=${name})`);
}
function acceptedNames() {
  return settingsTable.allowInsecure.type.safeParse(settingFacts.text("PORTAL_ALLOW_INSECURE") ?? "").data ?? [];
}

// lib/server/platform/settings/cost-of-opening-in-browser.ts
var costOfOpeningInBrowser = "lets staff open sealed messages in a page of the portal. Whoever takes over the server gets the private key at the next opening, and with it every message that is stored.";

export {
  checkSettings,
  costOfOpeningInBrowser
};
