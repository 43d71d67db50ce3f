import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeOlderSubmission, type OlderSubmission } from '@/e2e/support/older-submission';
import { joinStaff } from '@/e2e/support/onboarding-fixture';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { storedMessage } from '@/e2e/support/stored-message';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { db } from '@/lib/server/platform/db/prisma';
import { purge } from '@/lib/server/platform/jobs/purge';
import { purgeMessagesWithoutKey } from '@/lib/server/platform/jobs/purge-messages';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { readSealedMessage } from '@/lib/server/submissions/read-sealed-message';
import { wrapStoredMessages } from '@/lib/server/submissions/wrap-stored-messages';

let database: TestDatabase;
let support: { publicKey: string };
beforeAll(async () => {
  database = await useTestDatabase();
  support = await makeSupportKey('support', 'made up for a test');
});
afterEach(() => useKeys(true));
afterAll(() => database.close());

test('a message is stored encrypted, its data key in another table, and staff get the message', async () => {
  const one = await submitted();
  const row = await rowOf(one);
  expect(row.armored).toBeNull();
  expect(Buffer.from(row.wrapped ?? []).toString('latin1')).not.toContain('PGP');
  expect(Buffer.from(await keyOf(one)).length).toBe(32);
  const { browser } = await joinStaff();
  const read = () => browser.run(() => readSealedMessage({ submissionId: one.submissionId, as: 'download' }));
  expect(await read()).toMatchObject({ ok: true, value: { armored: one.armored } });
  await db().messageKey.delete({ where: { messageId: one.submissionId } });
  expect(await read()).toEqual({ ok: false, fault: { kind: 'gone' } });
});

test('one message in the place of another, or changed, is not read', async () => {
  const [one, other] = [await submitted(), await submitted()];
  const { wrapped } = await rowOf(other);
  const put = (bytes: Uint8Array) =>
    db().sealedMessage.update({ where: { submissionId: one.submissionId }, data: { wrapped: new Uint8Array(bytes) } });
  await db().messageKey.update({ where: { messageId: one.submissionId }, data: { key: new Uint8Array(await keyOf(other)) } });
  await put(wrapped ?? new Uint8Array());
  await expect(storedMessage(one.submissionId)).rejects.toThrow();
  const changed = Uint8Array.from(wrapped ?? [], (byte, at) => (at === 40 ? byte ^ 1 : byte));
  await db().sealedMessage.update({ where: { submissionId: other.submissionId }, data: { wrapped: changed } });
  await expect(storedMessage(other.submissionId)).rejects.toThrow();
});

test('deleting a message destroys its key, by whatever way it is deleted', async () => {
  const one = await submitted();
  await db().$executeRaw`delete from sealed_message where "submissionId" = ${one.submissionId}`;
  expect(await db().messageKey.count({ where: { messageId: one.submissionId } })).toBe(0);
});

test('purging deletes keys without a message, and messages without a key only where that is asked for', async () => {
  await db().sealedMessage.deleteMany();
  const one = await submitted();
  await db().messageKey.create({ data: { messageId: 'newer-than-the-dump', key: new Uint8Array(32) } });
  await db().messageKey.delete({ where: { messageId: one.submissionId } });
  expect(await purge(new Date())).toMatchObject({ sealedMessages: 0, messageKeys: 1 });
  expect(await rowOf(one)).toBeDefined();
  expect(await purgeMessagesWithoutKey()).toBe(1);
  const events = await db().auditEvent.findMany({ where: { subject: one.onboardingId, action: 'sealed-message.purged' } });
  expect(events).toMatchObject([{ details: { submissionId: one.submissionId } }]);
});

test('while old nodes run messages are stored as before, and are encrypted afterwards', async () => {
  useKeys(false);
  const one = await submitted();
  expect(await rowOf(one)).toMatchObject({ armored: one.armored, wrapped: null });
  const offered = { linkId: 'x', method: 'keys', sealed: { armored: one.armored, sealedAt: new Date().toISOString() } };
  await db().onboarding.update({ where: { id: one.onboardingId }, data: { delegatedAccess: offered } });
  expect(await wrapStoredMessages()).toBe(0);
  useKeys(true);
  expect(await wrapStoredMessages()).toBe(2);
  expect((await rowOf(one)).armored).toBeNull();
  expect(await storedMessage(one.submissionId)).toBe(one.armored);
  const { delegatedAccess } = await db().onboarding.findUniqueOrThrow({ where: { id: one.onboardingId } });
  expect(JSON.stringify(delegatedAccess)).not.toContain('PGP');
  expect(await wrapStoredMessages()).toBe(0);
});

async function submitted(): Promise<OlderSubmission> {
  return makeOlderSubmission(await db().customer.create({ data: { name: 'Keys GmbH' } }), support);
}

function rowOf({ submissionId }: OlderSubmission) {
  return db().sealedMessage.findUniqueOrThrow({ where: { submissionId } });
}

async function keyOf({ submissionId }: OlderSubmission): Promise<Uint8Array> {
  return (await db().messageKey.findUniqueOrThrow({ where: { messageId: submissionId } })).key;
}

function useKeys(on: boolean): void {
  process.env['PORTAL_MESSAGE_KEYS'] = on ? '1' : '0';
  forgetSettings();
}
