import 'server-only';
import { headers } from 'next/headers';
import { onboardingOf, workplacesOf } from '@/lib/server/onboarding/onboarding-of';
import { db } from '@/lib/server/platform/db/prisma';
import type { Change } from '@/lib/server/platform/live/announce-change';
import { watchStreams } from '@/lib/server/platform/live/end-streams';
import { listen } from '@/lib/server/platform/live/listener';
import { holdStream, type StreamEnd, type StreamFault, type StreamRight } from '@/lib/server/platform/live/open-streams';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import { readVisitor, type Visitor } from '@/lib/server/who';
import { idField } from '@/lib/wire/fields';

/** A stream ends after so long and the browser opens it again, so that none outlives a change of the portal for long. */
const streamMilliseconds = 15 * 60_000;
const pulseMilliseconds = 25_000;
const gapMilliseconds = 10_000;

/**
 * Server-sent events for `?onboarding=ID`, `?onboardings=1` (one's own) or `?queue=1` (staff): `changed`, with the onboarding's id and
 * nothing else. Costs no query of its own after the first: the changes come over the process's one LISTEN connection, and one look for
 * all streams ends those whose right is over.
 */
export async function streamChanges(request: Request): Promise<Response> {
  const wanted = await wantedBy(new URL(request.url).searchParams);
  if (wanted === null) return new Response(null, { status: 404 });
  const [lately, source] = [await changedLately(wanted.onboardingId), sourceIn(await headers())];
  // What happened between the page and its stream, or between two streams, must not be lost.
  const first = request.headers.has('last-event-id') || lately ? changed : '';
  const stream = openStream(wanted, source, first);
  if ('kind' in stream) return refusal(stream);
  request.signal.addEventListener('abort', () => stream.end('over'));
  watchStreams();
  return new Response(stream.body, { headers: streamHeaders });
}

const changed = 'event: changed\ndata: {}\n\n';
/** The page then waits until somebody looks at it, rather than take the place of another one in turn. */
const replaced = 'event: replaced\ndata: {}\n\n';

// Without no-transform the server compresses the stream and holds it back.
const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

function refusal({ kind }: StreamFault): Response {
  const headers = { 'retry-after': '30', 'cache-control': 'no-store' };
  return Response.json({ fault: { kind } }, { status: kind === 'busy' ? 503 : 429, headers });
}

type Wanted = { concerns: (change: Change) => boolean; onboardingId: string | null; right: StreamRight };
type Stream = { body: ReadableStream<Uint8Array>; end: (end: StreamEnd) => void };

/** One stream from now until it is ended, by the reader, by time, or by whoever holds it. */
function openStream({ concerns, right }: Wanted, source: string, first: string): Stream | StreamFault {
  const encoder = new TextEncoder();
  let write = (_: string): void => undefined;
  let close = (): void => undefined;
  const releases: (() => void)[] = [];
  const end = (why: StreamEnd) => {
    if (why === 'replaced') write(replaced);
    for (const release of releases.splice(0)) release();
    close();
  };
  const held = holdStream({ right, source, close: end });
  if (!held.ok) return held.fault;
  releases.push(held.value);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      write = (text) => controller.enqueue(encoder.encode(text));
      close = () => {
        write = () => undefined;
        close = () => undefined;
        try {
          controller.close();
        } catch {
          // The reader has gone already.
        }
      };
      const stopListening = listen((change) => {
        if (change === 'anything') write(changed);
        else if (concerns(change)) write(`event: changed\ndata: ${JSON.stringify({ onboardingId: change.onboardingId })}\n\n`);
      });
      const pulse = setInterval(() => write(': still here\n\n'), pulseMilliseconds);
      const over = setTimeout(() => end('over'), streamMilliseconds);
      releases.push(
        stopListening,
        () => clearInterval(pulse),
        () => clearTimeout(over),
      );
      write(`id: open\nretry: 1000\n\n${first}`);
    },
    cancel() {
      end('over');
    },
  });
  return { body, end };
}

/** Which changes this visitor may receive, and by what right; null for none. */
async function wantedBy(parameters: URLSearchParams): Promise<Wanted | null> {
  const visitor = await readVisitor();
  if (visitor.kind === 'visitor' || visitor.kind === 'unproven') return null;
  if (parameters.get('queue') === '1') {
    return visitor.kind === 'staff' ? { concerns: () => true, onboardingId: null, right: ofSession(visitor.sessionId, true) } : null;
  }
  if (parameters.get('onboardings') === '1' && visitor.kind === 'customer') {
    const own = workplacesOf(visitor);
    const right = ofSession(visitor.sessionId, false, own);
    return { concerns: ({ customerId }) => own.includes(customerId), onboardingId: null, right };
  }
  const id = idField.safeParse(parameters.get('onboarding'));
  if (!id.success) return null;
  const onboarding = await onboardingOf(db(), visitor, id.data);
  if (!onboarding.ok) return null;
  const right = await rightOver(visitor, onboarding.value.customerId);
  return right === null ? null : { concerns: (change) => change.onboardingId === id.data, onboardingId: id.data, right };
}

async function rightOver(visitor: Visitor, customerId: string): Promise<StreamRight | null> {
  switch (visitor.kind) {
    case 'staff':
      return ofSession(visitor.sessionId, true);
    case 'customer':
      return ofSession(visitor.sessionId, false, [customerId]);
    case 'delegated': {
      const link = await db().delegatedLink.findUnique({ where: { id: visitor.linkId }, select: { sessionHash: true } });
      return link?.sessionHash == null ? null : { by: 'link', linkId: visitor.linkId, sessionHash: link.sessionHash };
    }
    case 'visitor':
    case 'unproven':
      return null;
  }
}

function ofSession(sessionId: string, staff: boolean, customerIds: string[] = []): StreamRight {
  return { by: 'session', sessionId, staff, customerIds };
}

/** Whether something happened in the seconds that a page may take from its reading to its stream. */
async function changedLately(onboardingId: string | null): Promise<boolean> {
  const since = new Date(Date.now() - gapMilliseconds);
  const subject = onboardingId === null ? {} : { subject: onboardingId };
  return (await db().auditEvent.findFirst({ where: { at: { gt: since }, ...subject }, select: { seq: true } })) !== null;
}
