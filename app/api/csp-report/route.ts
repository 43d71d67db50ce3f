import { recordPageViolation } from '@/lib/server/platform/log/record-page-violation';

/** Takes browsers' reports of what the page policy refused. At most 8 KiB; what is no report is refused without a word. */
export async function POST(request: Request): Promise<Response> {
  const isReport = /^application\/csp-report\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
  const isShort = Number(request.headers.get('content-length') ?? Number.NaN) <= 8_192;
  const text = isReport && isShort ? await request.text() : '';
  const outcome = await recordPageViolation(parseJson(text));
  if (outcome.ok) return new Response(null, { status: 204 });
  if (outcome.fault.kind === 'limited')
    return new Response(null, { status: 429, headers: { 'retry-after': String(outcome.fault.retryAfterSeconds) } });
  return new Response(null, { status: 400 });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
