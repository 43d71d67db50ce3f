import { DoctorFault, type Finding, well, wrong } from '@/bin/doctor/finding';
import { compareKeyFolder } from '@/lib/server/platform/keys/compare-key-folder';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { settings } from '@/lib/server/platform/settings/settings';

const days = 86_400_000;
const rotation = 'Rotate the keys as docs/support-keys.md says. It is a release.';

/** The keys that this build seals to, against the folder and the calendar. */
export async function examineKeys(now: Date = new Date()): Promise<Finding[]> {
  const { supportKeysDir } = settings();
  const differs = supportKeysDir === null ? null : await compareKeyFolder(supportKeysDir, now);
  if (differs !== null) throw new DoctorFault(differs, 'Build again with this folder, or name the folder that this build was made with.');
  const { keys, pin } = supportKeys();
  const findings = keys.flatMap(({ fingerprint, expiresAt }) => {
    const left = expiresAt === null ? Number.POSITIVE_INFINITY : Math.floor((Date.parse(expiresAt) - now.getTime()) / days);
    if (left >= 30) return [];
    return [wrong('support keys', `${fingerprint} ${left < 0 ? 'has expired' : `expires in ${left} day(s)`}`, rotation)];
  });
  return findings.length > 0 ? findings : [well('support keys', `${keys.length} key(s), pin ${pin.slice(0, 16)}…`)];
}
