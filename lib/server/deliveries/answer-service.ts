import 'server-only';
import type { DeliveryService } from '@/generated/prisma/client';
import type { Result } from '@/lib/domain/result';
import { findService } from '@/lib/server/deliveries/find-service';
import { listAccesses } from '@/lib/server/deliveries/list-accesses';
import { reportDeliveries } from '@/lib/server/deliveries/report-deliveries';
import { isJson, readBody } from '@/lib/server/platform/network/read-body';
import { accessesInput, deliveriesInput } from '@/lib/wire/delivery-inputs';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

const bytesMax = 1_048_576;

/** Takes a delivery service's report over HTTP. */
export async function answerReport(request: Request): Promise<Response> {
  return answerService(request, async (service, now) => {
    if (!isJson(request.headers)) return refusal(415, { kind: 'bad-input', field: '' });
    const text = await readBody(request, bytesMax);
    if (text === null) return refusal(413, { kind: 'bad-input', field: '' });
    const input = parseInput(deliveriesInput, parseJson(text));
    return input.ok ? answer(200, await reportDeliveries(service, input.value.minutes, now)) : refusal(400, input.fault);
  });
}

/** Gives a delivery service one page of the roles that it may use. */
export async function answerAccesses(request: Request): Promise<Response> {
  return answerService(request, async () => {
    const input = parseInput(accessesInput, Object.fromEntries(new URL(request.url).searchParams));
    return input.ok ? answer(200, await listAccesses(input.value)) : refusal(400, input.fault);
  });
}

/** Asks who calls before anything is read. */
async function answerService(request: Request, work: (service: DeliveryService, now: Date) => Promise<Response>): Promise<Response> {
  const now = new Date();
  const found: Result<DeliveryService, { kind: 'no-service' } | Limited> = await findService(request, now);
  if (found.ok) return work(found.value, now);
  return found.fault.kind === 'limited'
    ? refusal(429, found.fault, { 'retry-after': String(found.fault.retryAfterSeconds) })
    : refusal(401, found.fault, { 'www-authenticate': 'Bearer' });
}

function refusal(status: number, fault: BadInput | Limited | { kind: 'no-service' }, headers: Record<string, string> = {}): Response {
  return answer(status, { fault }, headers);
}

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
