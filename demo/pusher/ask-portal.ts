import type { MinuteReport } from './minute-tally';

export type Portal = { origin: string; token: string };
export type ListedAccess = {
  onboardingId: string;
  use: 'current' | 'next';
  sealedAt: string;
  roleArn: string;
  externalId: string;
  stream: { arn: string; name: string; region: string };
};
export type ReportAnswer = {
  refused: { onboardingId: string; reason: string }[];
  stopped: { onboardingId: string; status: string }[];
};

/** All pages of the roles that this service may use. */
export async function listAccesses({ origin, token }: Portal): Promise<ListedAccess[]> {
  const all: ListedAccess[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const query: string = after === '' ? '' : `?after=${after}`;
    const answer = await fetch(`${origin}/api/deliveries/accesses${query}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`The portal answered ${answer.status} when asked for accesses.`);
    const page = (await answer.json()) as { accesses: ListedAccess[]; next: string | null };
    all.push(...page.accesses);
    after = page.next;
  }
  return all;
}

export async function reportMinutes({ origin, token }: Portal, minutes: readonly MinuteReport[]): Promise<ReportAnswer> {
  const answer = await fetch(`${origin}/api/deliveries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ minutes }),
  });
  if (!answer.ok) throw new Error(`The portal answered ${answer.status} to a report.`);
  return (await answer.json()) as ReportAnswer;
}
