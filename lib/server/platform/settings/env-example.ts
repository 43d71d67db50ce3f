import 'server-only';
import { type Setting, type SettingGroup, settingGroups } from '@/lib/server/platform/settings/setting';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';
import { unsafeRules } from '@/lib/server/platform/settings/unsafe-rules';

/** The text of `.env.example`: every setting with what it is, and what a start refuses unless it is accepted by name. */
export function envExample(): string {
  const groups = Object.keys(settingGroups) as SettingGroup[];
  return [
    ...comment('Every setting of the portal. Each may also be given as NAME_FILE, the path of a file that holds the value.'),
    ...comment('`npm start` says all that is missing, wrong or unsafe at once. A switch takes 1, true, yes, 0, false or no.'),
    ...comment('Written by `npm run -s env-example` from lib/server/platform/settings/settings-table.ts.'),
    ...groups.flatMap(linesOfGroup),
    '',
  ].join('\n');
}

function linesOfGroup(group: SettingGroup): string[] {
  const members = Object.values<Setting>(settingsTable).filter((setting) => setting.group === group);
  return ['', `# === ${settingGroups[group]}`, ...members.flatMap(linesOf)];
}

function linesOf(setting: Setting): string[] {
  const shown = setting.example ?? (typeof setting.default === 'string' ? setting.default : '');
  const needed = setting.required !== undefined || setting.name === 'PORTAL_ORIGIN';
  const names = setting.name === 'PORTAL_ALLOW_INSECURE' ? Object.entries(unsafeRules).flatMap(linesOfRule) : [];
  return [...comment(setting.what), ...names, `${needed ? '' : '#'}${setting.name}=${shown}`];
}

/** The rule's sentence after its name and those of the settings that it holds for. */
function linesOfRule([name, { says }]: [string, { says: string }]): string[] {
  const held = Object.values<Setting>(settingsTable).filter(({ unsafe }) => unsafe?.some((rule) => rule === name));
  return comment(`  ${name} (${held.map((setting) => setting.name).join(', ')}): ${says.replace(/[^.]$/, '$&.')}`, '      ');
}

/** Comment lines of at most 120 characters; the ones after the first are indented. */
function comment(sentence: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of sentence.split(' ')) {
    if (line.length + word.length >= 119) {
      lines.push(line);
      line = `# ${indent}${word}`;
    } else line = `${line} ${word}`;
  }
  return [...lines, line];
}
