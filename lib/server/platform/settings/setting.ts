import 'server-only';
import type { z } from 'zod';
import type { UnsafeName } from '@/lib/server/platform/settings/unsafe-rules';

/** One row of the settings table. `.env.example`, the start-up checks, the audit and the typed settings all follow from it. */
export type Setting = {
  /** The name in the environment. The value may also come from NAME_FILE or from `.data/settings/NAME`. */
  name: string;
  group: SettingGroup;
  /** What the setting is, in whole sentences: the comment in `.env.example`. */
  what: string;
  /** Reads the text. Its message completes "NAME …" and never repeats the value of a secret. */
  type: z.ZodType<unknown, string>;
  /** The value where none is given, as text or computed from other settings. Without one the setting is null. */
  default?: string | ((facts: SettingFacts) => string);
  /** Makes a start without the setting impossible; completes "NAME is missing: …". */
  required?: string;
  /** The value is never printed, logged or audited. */
  secret?: true;
  /** Nodes of one portal may differ in it, so that it is not audited: a port, a path. */
  perNode?: true;
  /** What `.env.example` shows as the value; else the default. */
  example?: string;
  /** What a start refuses, whatever the operator says. */
  rules?: readonly SettingRule[];
  /** What a start refuses unless PORTAL_ALLOW_INSECURE names it. */
  unsafe?: readonly UnsafeName[];
};

/** `says` completes "NAME …": what is wrong with it and what to do. `breaks` gets a text that the type accepts. */
export type SettingRule = {
  says: string;
  /** True, or a text of what was found, where the rule is broken. */
  breaks: (text: string, facts: SettingFacts) => boolean | string;
};

/** What a rule or a default may know of the other settings. */
export type SettingFacts = {
  /** The text of another setting, or its default; null where there is none or it cannot be read. */
  text: (name: string) => string | null;
  /** The other settings with this very text, among those that must all differ. */
  sameSecret: (text: string) => string[];
};

export type SettingGroup = keyof typeof settingGroups;

/** The headings of `.env.example`, in its order. */
export const settingGroups = {
  server: 'Where the portal is',
  database: 'Database',
  secrets: 'Secrets',
  mail: 'Mail and contact',
  staff: 'Staff sign-in through OpenID Connect',
  keys: 'Support keys',
  aws: 'AWS',
  customers: 'Customers and review',
  limits: 'Limits',
  signals: 'Metrics and traces',
  safety: 'What the operator accepts',
} as const;
