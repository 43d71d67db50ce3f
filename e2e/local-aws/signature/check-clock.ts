import type { Service } from '../endpoint';

/** AWS's sentence when a request's time lies outside the service's window around the server's clock; null when it is inside. */
export function checkClock(amzDate: string, now: number, service: Service, expiresSeconds: number | null): string | null {
  const minutes = WINDOW_MINUTES[service] ?? 15;
  const earliest = now - minutes * 60_000;
  const latest = now + minutes * 60_000;
  const signedAt = epochOf(amzDate);
  if (expiresSeconds !== null && now > signedAt + expiresSeconds * 1_000) {
    return `Signature expired: ${amzDate} is now earlier than ${basic(now - expiresSeconds * 1_000)} (${basic(now)} - ${expiresSeconds / 60} min.)`;
  }
  if (expiresSeconds === null && signedAt < floor(earliest)) {
    return `Signature expired: ${amzDate} is now earlier than ${basic(earliest)} (${basic(now)} - ${minutes} min.)`;
  }
  if (signedAt > latest)
    return `Signature not yet current: ${amzDate} is still later than ${basic(latest)} (${basic(now)} + ${minutes} min.)`;
  return null;
}

const WINDOW_MINUTES: Partial<Record<Service, number>> = { kinesis: 5, kms: 5, firehose: 5 };

function epochOf(amzDate: string): number {
  return Date.parse(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

/** Signing times have whole seconds. */
function floor(epochMs: number): number {
  return Math.floor(epochMs / 1_000) * 1_000;
}

function basic(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
