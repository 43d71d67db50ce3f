import 'server-only';
import type { Opening } from '@/generated/prisma/client';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { type History, wasTested } from '@/lib/server/onboarding/history';
import type { Names } from '@/lib/server/onboarding/names-of';
import type { SubmissionView } from '@/lib/wire/views';

/** A submission's facts; the sealed message itself is read by its own audited verb. */
export function submissionViewOf(
  row: History['submissions'][number],
  openings: readonly Opening[],
  history: History,
  names: Names,
): SubmissionView {
  return {
    id: row.id,
    method: row.method as Method,
    keyId: row.keyId,
    roleArn: row.roleArn,
    sha256: row.sha256,
    givenSha256: row.givenSha256,
    recipients: row.recipients,
    sealedAt: row.sealedAt.toISOString(),
    submittedAt: row.submittedAt.toISOString(),
    tested: wasTested(row, history),
    sealedByHand: row.sealedByHand,
    openings: openings
      .filter((opening) => opening.submissionId === row.id)
      .map((opening) => ({
        at: opening.at.toISOString(),
        by: names(opening.personId).name,
        kind: kindOf(opening),
        equal: opening.matched,
      })),
    available: row.sealed !== null,
    resealed: resealedOf(row.sealed, names),
  };
}

function kindOf({ kind }: Opening): SubmissionView['openings'][number]['kind'] {
  return kind === 'downloaded' || kind === 'outside' ? kind : 'opened';
}

function resealedOf(sealed: History['submissions'][number]['sealed'], names: Names): SubmissionView['resealed'] {
  if (sealed === null || sealed.resealedAt === null || sealed.resealedBy === null) return null;
  const { resealedAt, resealedBy, sha256, recipients } = sealed;
  return { at: resealedAt.toISOString(), by: names(resealedBy).name, sha256: sha256 ?? '', recipients };
}
