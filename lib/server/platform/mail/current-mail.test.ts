import { expect, test } from 'vitest';
import { currentMail } from '@/lib/server/platform/mail/current-mail';

test('a mail that an older release left waiting is read with the names of today', () => {
  const email = 'owner@example.com';
  expect(currentMail('handed-over', { email, values: { company: 'hand-over', handedOverAt: '2026-11-20T10:00:00.000Z' } })).toEqual({
    template: 'submitted',
    email,
    values: { company: 'hand-over', submittedAt: '2026-11-20T10:00:00.000Z' },
  });
  expect(currentMail('returned', { email, values: { requirement: 'hand-over' } })).toMatchObject({
    template: 'returned',
    values: { requirement: 'submit' },
  });
});
