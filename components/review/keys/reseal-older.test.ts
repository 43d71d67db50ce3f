import { expect, test } from 'vitest';
import { type ResealActions, type ResealProgress, resealOlder } from '@/components/review/keys/reseal-older';
import { err, ok } from '@/lib/domain/result';
import type { OpenedAccess } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { OlderSealed, SealedForOpening } from '@/lib/wire/views';

const stream = { partition: 'aws', region: 'eu-central-1', accountId: '222222222222', name: 'sensors', arn: 'arn' };
const sealed: SealedForOpening = {
  submissionId: '1',
  armored: 'older',
  onboardingId: 'o',
  customer: 'Acme',
  stream,
  method: 'keys',
  testRunId: null,
  keyId: null,
  roleArn: null,
  externalId: null,
  sha256: 'sha',
  auditedSha256: 'sha',
  contentHash: null,
  sealedByHand: false,
};
const opened: OpenedAccess = {
  access: { kind: 'keys', accessKeyId: 'key' },
  sealedAt: '',
  contentHash: 'hash',
  matches: [],
  matched: true,
};
const receipt = { armored: 'newer', sha256: '', recipients: [], sealedAt: '', milliseconds: 1 };

test('every older message is sealed again, page by page, to its end', async () => {
  const { end, progress, stored } = await resealWith([['1', '2'], ['3']]);
  expect(end).toEqual(ok('done'));
  expect(progress).toEqual({ total: 3, seen: 3, sealed: 3, gone: 0, skipped: [] });
  expect(stored).toEqual(['1', '2', '3']);
});

test('a message that was changed since the audit is never opened, and the others go on', async () => {
  const readOlder: ResealActions['readOlder'] = async ({ submissionId }) =>
    ok({ ...sealed, submissionId, auditedSha256: submissionId === '1' ? 'other' : 'sha' });
  const { end, progress, stored } = await resealWith([['1', '2']], { readOlder });
  expect(end).toEqual(ok('done'));
  expect(progress?.skipped).toEqual([{ older: older('1'), fault: { kind: 'sha-differs' } }]);
  expect(stored).toEqual(['2']);
});

test('a message that a colleague sealed meanwhile is counted as gone', async () => {
  const { progress } = await resealWith([['1']], { readOlder: async () => err({ kind: 'not-older' }) });
  expect(progress).toMatchObject({ seen: 1, sealed: 0, gone: 1, skipped: [] });
});

test('a limit ends the run, and what is left stays older', async () => {
  const fault = { kind: 'limited', retryAfterSeconds: 60 } as const;
  const { end, progress } = await resealWith([['1', '2']], { reseal: async () => err(fault) });
  expect(end).toEqual(err(fault));
  expect(progress).toMatchObject({ seen: 0, sealed: 0 });
});

test('a run that is stopped finishes the message at hand and begins no other', async () => {
  const { end, stored } = await resealWith([['1', '2']], {}, (stored) => stored.length === 1);
  expect(end).toEqual(ok('stopped'));
  expect(stored).toEqual(['1']);
});

async function resealWith(pages: string[][], changed: Partial<ResealActions> = {}, isStopped: (stored: string[]) => boolean = () => false) {
  const stored: string[] = [];
  let progress: ResealProgress | null = null;
  const actions: ResealActions = {
    listOlder: async () => ok((pages.shift() ?? []).map(older)),
    readOlder: async ({ submissionId }) => ok({ ...sealed, submissionId }),
    reseal: async ({ submissionId }) => {
      stored.push(submissionId);
      return ok(undefined);
    },
    ...changed,
  };
  const end = await resealOlder({
    sandbox: {
      open: async () => ok(opened),
      sealAgain: async () => ok({ receipt, contentHash: 'hash' }),
      closeSealed: async () => undefined,
      keepOpen: async () => ok({ endsAt: '' }),
    },
    actions,
    total: pages.flat().length,
    isStopped: () => isStopped(stored),
    onProgress: (news) => {
      progress = news;
    },
  });
  return { end, progress: progress as ResealProgress | null, stored };
}

function older(submissionId: string): OlderSealed {
  return { submissionId, onboardingId: 'o', company: 'Acme', stream: 'sensors', submittedAt: '' };
}
