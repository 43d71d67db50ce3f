import 'server-only';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { db } from '@/lib/server/platform/db/prisma';
import type { Change } from '@/lib/server/platform/live/announce-change';
import { listen } from '@/lib/server/platform/live/listener';
import { holdStream } from '@/lib/server/platform/live/open-streams';
import { readVisitor } from '@/lib/server/who';
import { idField } from '@/lib/wire/fields';

/** A stream ends after so long and the browser opens it again: a session that has ended gets no change for longer than this. */
const streamMilliseconds = 15 * 60_000;
const pulseMilliseconds = 25_000;
const gapMilliseconds = 10_000;

/**
 * Server-sent events for `?onboarding=ID` or `?queue=1` (staff): `changed`, with the onboarding's id and nothing else. Costs no query
 * after the first: the changes come over the process's one LISTEN connection.
 */
export async function streamChanges(request: Request): Promise<Response> {
  const wanted = await wantedBy(new URL(request.url).searchParams);
  if (wanted === null) return new Response(null, { status: 404 });
  const { concerns, onboardingId } = wanted;
  const lately = await changedLately(onboardingId);
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const stopListening = listen((change) => {
        if (change === 'anything') write(changed);
        else if (concerns(change)) write(`event: changed\ndata: ${JSON.stringify({ onboardingId: change.onboardingId })}\n\n`);
      });
      const pulse = setInterval(() => write(': still here\n\n'), pulseMilliseconds);
      const over = setTimeout(() => end(), streamMilliseconds);
      const release = holdStream(() => end());
      end = () => {
        end = () => {};
        stopListening();
        clearInterval(pulse);
        clearTimeout(over);
        release();
        try {
          controller.close();
        } catch {
          // The reader has gone already.
        }
      };
      request.signal.addEventListener('abort', () => end());
      write('id: open\nretry: 1000\n\n');
      // What happened between the page and its stream, or between two streams, must not be lost.
      if (request.headers.has('last-event-id')) write(changed);
      else if (lately) write(changed);
    },
    cancel() {
      end();
    },
  });
  // Without no-transform the server compresses the stream and holds it back.
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  };
  return new Response(body, { headers });
}

const changed = 'event: changed\ndata: {}\n\n';

type Wanted = { concerns: (change: Change) => boolean; onboardingId: string | null };

/** Which changes this visitor may receive, or null for none. */
async function wantedBy(parameters: URLSearchParams): Promise<Wanted | null> {
  const visitor = await readVisitor();
  if (visitor.kind === 'visitor' || visitor.kind === 'unproven') return null;
  if (parameters.get('queue') === '1') return visitor.kind === 'staff' ? { concerns: () => true, onboardingId: null } : null;
  if (parameters.get('onboardings') === '1' && visitor.kind === 'customer') {
    const own = new Set(visitor.memberships.map(({ customerId }) => customerId));
    return { concerns: ({ customerId }) => own.has(customerId), onboardingId: null };
  }
  const id = idField.safeParse(parameters.get('onboarding'));
  if (!id.success) return null;
  const onboarding = await onboardingOf(db(), visitor, id.data);
  return onboarding.ok ? { concerns: (change) => change.onboardingId === id.data, onboardingId: id.data } : null;
}

/** Whether something happened in the seconds that a page may take from its reading to its stream. */
async function changedLately(onboardingId: string | null): Promise<boolean> {
  const since = new Date(Date.now() - gapMilliseconds);
  const subject = onboardingId === null ? {} : { subject: onboardingId };
  return (await db().auditEvent.findFirst({ where: { at: { gt: since }, ...subject }, select: { seq: true } })) !== null;
}
