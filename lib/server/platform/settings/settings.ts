import 'server-only';
import type { z } from 'zod';
import { readSetting, SettingError } from '@/lib/server/platform/settings/read-setting';
import type { Setting, SettingFacts } from '@/lib/server/platform/settings/setting';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';

type Table = typeof settingsTable;
export type SettingKey = keyof Table;

/** A setting has its type's value; without a default it may be null. */
export type Settings = {
  readonly [Key in SettingKey]: Table[Key] extends { type: z.ZodType<infer Value> }
    ? Table[Key] extends { default: unknown }
      ? Value
      : Value | null
    : never;
};

let made: Settings | null = null;

/** The settings of this process, each read once, when it is first asked for. Reading one with a bad value throws a SettingError. */
export function settings(): Settings {
  made ??= makeSettings();
  return made;
}

/** Reads the settings anew at the next call; for tests and for a command that changes them. */
export function forgetSettings(): void {
  made = null;
}

/** A setting that the caller cannot do without. Throws a SettingError where it has no value. */
export function requireSetting<Key extends SettingKey>(key: Key): NonNullable<Settings[Key]> {
  const value = settings()[key];
  const { name, required }: Setting = settingsTable[key];
  if (value === null) throw new SettingError(name, required === undefined ? 'is not set.' : `is missing: ${required}`);
  return value as NonNullable<Settings[Key]>;
}

/** The text of a setting, or of its default; null where there is neither. */
export function textOf(setting: Setting): string | null {
  const given = readSetting(setting.name);
  if (given !== null || setting.default === undefined) return given;
  return typeof setting.default === 'string' ? setting.default : setting.default(settingFacts);
}

/** What rules and defaults may know of the other settings. A setting that cannot be read counts as none; its own check says so. */
export const settingFacts: SettingFacts = {
  text: (name) => quietTextOf(entries.find((entry) => entry.name === name)),
  sameSecret: (text) =>
    entries.filter((entry) => entry.unsafe?.includes('equal-secrets') && quietTextOf(entry) === text).map(({ name }) => name),
};

const entries: readonly Setting[] = Object.values(settingsTable);

function makeSettings(): Settings {
  const values = {};
  for (const [key, setting] of Object.entries<Setting>(settingsTable)) {
    Object.defineProperty(values, key, { enumerable: true, configurable: true, get: () => keep(values, key, parsedValue(setting)) });
  }
  // Every key of the table has its getter now, with the value that its type makes.
  return values as Settings;
}

function keep(values: object, key: string, value: unknown): unknown {
  Object.defineProperty(values, key, { enumerable: true, value });
  return value;
}

function parsedValue(setting: Setting): unknown {
  const text = textOf(setting);
  if (text === null) return null;
  const read = setting.type.safeParse(text);
  if (!read.success) throw new SettingError(setting.name, read.error.issues[0]?.message ?? 'is not valid.');
  return read.data;
}

function quietTextOf(setting: Setting | undefined): string | null {
  if (setting === undefined) throw new Error('There is no such setting.');
  try {
    return textOf(setting);
  } catch {
    return null;
  }
}
