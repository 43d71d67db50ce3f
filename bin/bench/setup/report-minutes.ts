import { answerReport } from '@/lib/server/deliveries/answer-service';
import { createService } from '@/lib/server/deliveries/change-service';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { operator } from '@/lib/server/platform/start/run-as-operator';
import { type DeliveryMinuteInput, minutesPerRequestMax } from '@/lib/wire/delivery-inputs';

/** How many onboarding-minutes were taken in, and how long that took. */
export type Taken = { minutes: number; ms: number };

/** A new delivery service's token. */
export async function serviceToken(name: string): Promise<string> {
  const made = await inTransaction((tx) => createService(tx, operator, name));
  if (!made.ok) throw new Error('The benchmark’s delivery service was refused.');
  return made.value.token;
}

/** Posts one minute of these onboardings as a delivery service does it, in requests of a thousand. */
export async function reportMinutes(token: string, minutes: readonly DeliveryMinuteInput[]): Promise<Taken> {
  let ms = 0;
  for (const part of partsOf(minutes)) {
    const request = requestOf(part, token);
    const began = performance.now();
    const response = await answerReport(request);
    ms += performance.now() - began;
    const { accepted } = (await response.json()) as { accepted?: number };
    if (accepted !== part.length) throw new Error(`A report of the benchmark was not taken: ${response.status}.`);
  }
  return { minutes: minutes.length, ms };
}

/** The baseline: the same minutes as bare rows, without an index, a sum or a rule. */
export async function insertBare(minutes: readonly DeliveryMinuteInput[]): Promise<Taken> {
  await db().$executeRaw`create unlogged table if not exists bare (id text, at timestamp, sent int, bytes bigint, sequence text)`;
  const began = performance.now();
  for (const part of partsOf(minutes)) {
    await db().$executeRaw`insert into bare select "onboardingId", minute::timestamp, sent, bytes, "lastSequenceNumber"
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as row("onboardingId" text, minute text, sent int, bytes bigint, "lastSequenceNumber" text)`;
  }
  return { minutes: minutes.length, ms: performance.now() - began };
}

function partsOf(minutes: readonly DeliveryMinuteInput[]): DeliveryMinuteInput[][] {
  const parts: DeliveryMinuteInput[][] = [];
  for (let from = 0; from < minutes.length; from += minutesPerRequestMax) parts.push(minutes.slice(from, from + minutesPerRequestMax));
  return parts;
}

function requestOf(minutes: readonly DeliveryMinuteInput[], token: string): Request {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return new Request('http://localhost/api/deliveries', { method: 'POST', headers, body: JSON.stringify({ minutes }) });
}
