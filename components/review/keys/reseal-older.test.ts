import { expect, test } from 'vitest';
import { type ResealActions, takeOlder, uploadResealed } from '@/components/review/keys/reseal-older';
import { err, ok } from '@/lib/domain/result';
import type { FactsFile } from '@/lib/domain/sealing/facts-file';
import type { ResealedMessage } from '@/lib/domain/sealing/older-messages';

// Guarantee: these functions pass facts on and read nothing of them.
const messageOf = (submissionId: string) => ({ armored: `older ${submissionId}`, facts: { submissionId } as FactsFile });
const resealedOf = (submissionId: string): ResealedMessage => ({ submissionId, sha256: 'a', armored: 'newer', contentHash: 'b' });

test('every older message is taken, page by page, to its end', async () => {
  const taken = await takeOlder(pagesOf([['1', '2'], ['3']]), () => undefined);
  expect(taken).toEqual(ok(['1', '2', '3'].map(messageOf)));
});

test('a message that a colleague sealed meanwhile is left out, and the others are taken', async () => {
  const readOlder: ResealActions['readOlder'] = async ({ submissionId }) =>
    submissionId === '1' ? err({ kind: 'not-older' }) : ok(messageOf(submissionId));
  expect(await takeOlder({ ...pagesOf([['1', '2']]), readOlder }, () => undefined)).toEqual(ok([messageOf('2')]));
});

test('a limit ends the taking, and is said', async () => {
  const fault = { kind: 'limited', retryAfterSeconds: 60 } as const;
  expect(await takeOlder({ ...pagesOf([['1']]), readOlder: async () => err(fault) }, () => undefined)).toEqual(err(fault));
});

test('what was sealed again is uploaded one by one; what does not fit is skipped with its reason', async () => {
  const answers = [ok(undefined), err({ kind: 'content-differs' as const }), err({ kind: 'gone' as const }), ok(undefined)];
  const upload = await uploadResealed(
    async () => answers.shift() ?? ok(undefined),
    ['1', '2', '3', '4'].map(resealedOf),
    () => undefined,
  );
  expect(upload).toEqual({ sealed: 2, gone: 1, skipped: [{ submissionId: '2', fault: { kind: 'content-differs' } }], end: null });
});

test('a limit ends the upload, and what is left stays older', async () => {
  const fault = { kind: 'limited', retryAfterSeconds: 60 } as const;
  const sent: string[] = [];
  const reseal: ResealActions['reseal'] = async ({ submissionId }) => {
    sent.push(submissionId);
    return submissionId === '2' ? err(fault) : ok(undefined);
  };
  const upload = await uploadResealed(reseal, ['1', '2', '3'].map(resealedOf), () => undefined);
  expect(upload).toEqual({ sealed: 1, gone: 0, skipped: [], end: fault });
  expect(sent).toEqual(['1', '2']);
});

function pagesOf(pages: string[][]): Pick<ResealActions, 'listOlder' | 'readOlder'> {
  return {
    listOlder: async () =>
      ok(
        (pages.shift() ?? []).map((submissionId) => ({ submissionId, onboardingId: 'o', company: 'Acme', stream: null, submittedAt: '' })),
      ),
    readOlder: async ({ submissionId }) => ok(messageOf(submissionId)),
  };
}
