/** Values about a clock: by how many seconds, in which direction, and what AWS allows in minutes. */
export type SkewValues = { skewSeconds?: string; direction?: 'ahead' | 'behind'; windowMinutes: string };

/** Kinesis takes requests of up to 5 minutes, STS of up to 15. Source: answers of both services. */
export const clockWindowMinutes = { kinesis: 5, sts: 15 } as const;

/** The difference measured (positive: our clock is ahead of AWS's), or else the one in AWS's message. */
export function skewValues(service: 'sts' | 'kinesis', message: string, skewMs: number | undefined): SkewValues {
  const windowMinutes = String(clockWindowMinutes[service]);
  const milliseconds = skewMs ?? skewInMessage(message);
  if (milliseconds === null || !Number.isFinite(milliseconds)) return { windowMinutes };
  return {
    skewSeconds: String(Math.round(Math.abs(milliseconds) / 1000)),
    direction: milliseconds > 0 ? 'ahead' : 'behind',
    windowMinutes,
  };
}

/** Whether a message with the code of a bad signature speaks of the clock, by its first words. */
export function isAboutClock(message: string): boolean {
  return message.startsWith('Signature expired') || message.startsWith('Signature not yet current');
}

// "Signature expired: <signed> is now earlier than <limit> (<AWS's time> - 5 min.)", and the mirror of it.
function skewInMessage(message: string): number | null {
  const [signed, , now] = [...message.matchAll(/\b(\d{8}T\d{6}Z)\b/g)].map((found) => momentOf(found[1] ?? ''));
  return signed === undefined || now === undefined ? null : signed - now;
}

function momentOf(basic: string): number {
  return Date.parse(basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
