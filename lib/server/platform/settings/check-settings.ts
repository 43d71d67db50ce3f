import 'server-only';
import { SettingError } from '@/lib/server/platform/settings/read-setting';
import type { Setting, SettingRule } from '@/lib/server/platform/settings/setting';
import { settingFacts, textOf } from '@/lib/server/platform/settings/settings';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';
import { type UnsafeName, unsafeRules } from '@/lib/server/platform/settings/unsafe-rules';

/** One thing about the settings that keeps the portal from starting: `says` completes "NAME …". */
export type SettingProblem = { name: string; says: string };

/**
 * All that is missing, wrong or unsafe in the settings of a production portal, so that it can be said at once and not one restart at a
 * time. An empty list means that the portal may start.
 */
export function checkSettings(): SettingProblem[] {
  return Object.values<Setting>(settingsTable).flatMap(problemsOf);
}

/** The sentences of the rules that a text breaks, each with what was found. */
export function brokenRules(rules: readonly SettingRule[], text: string): string[] {
  return rules.flatMap(({ says, breaks }) => {
    const found = breaks(text, settingFacts);
    if (found === false) return [];
    return [found === true ? says : `${says}: ${found}.`];
  });
}

function problemsOf(setting: Setting): SettingProblem[] {
  const { name } = setting;
  try {
    const text = textOf(setting);
    if (text === null) return setting.required === undefined ? [] : [{ name, says: `is missing: ${setting.required}` }];
    const read = setting.type.safeParse(text);
    if (!read.success) return [{ name, says: read.error.issues[0]?.message ?? 'is not valid.' }];
    const says = [...brokenRules(setting.rules ?? [], text), ...(setting.unsafe ?? []).flatMap((unsafe) => refused(unsafe, text))];
    return says.map((sentence) => ({ name, says: sentence }));
  } catch (fault) {
    if (fault instanceof SettingError) return [{ name: fault.setting, says: fault.says }];
    throw fault;
  }
}

function refused(name: UnsafeName, text: string): string[] {
  if (acceptedNames().includes(name)) return [];
  return brokenRules([unsafeRules[name]], text).map((says) => `${says} (To accept it: PORTAL_ALLOW_INSECURE=${name})`);
}

/** What PORTAL_ALLOW_INSECURE names; nothing where it cannot be read, which its own check says. */
function acceptedNames(): readonly string[] {
  return settingsTable.allowInsecure.type.safeParse(settingFacts.text('PORTAL_ALLOW_INSECURE') ?? '').data ?? [];
}
