import 'server-only';
import { findDemoKey } from '@/lib/server/platform/keys/find-demo-key';
import { findPrivateKey } from '@/lib/server/platform/keys/find-private-key';
import { isLoopback } from '@/lib/server/platform/settings/hosts';
import type { SettingFacts, SettingRule } from '@/lib/server/platform/settings/setting';

/** What is refused of the folder of support keys wherever the portal can be reached from elsewhere. The demo may do both. */
export const supportKeyRules: readonly SettingRule[] = [
  {
    says: 'holds a demo key, whose private half lies on the machine that made it. Give the public keys of the people who may open messages',
    breaks: (folder, facts) => isPublic(facts) && (findDemoKey(folder) ?? false),
  },
  {
    says: 'has an OpenPGP private key in the data folder or beside it, so that who takes over the portal can open everything. Move it to another machine and treat it as exposed',
    breaks: (folder, facts) => isPublic(facts) && (findPrivateKey(folder, facts.text('PORTAL_DATA_DIR') ?? '') ?? false),
  },
];

function isPublic({ text }: SettingFacts): boolean {
  return !isLoopback(text('PORTAL_ORIGIN') ?? '');
}
