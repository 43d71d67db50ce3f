/** What the audit page searches by. `from` and `until` are days (2026-03-01); `until` is included whole. */
export type AuditFilter = { text: string; action: string; from: string; until: string; after: string };

export function parseAuditFilter(parameters: Readonly<Record<string, string | string[] | undefined>>): AuditFilter {
  const one = (name: string) => {
    const value = parameters[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
  };
  const day = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '');
  return { text: one('text'), action: one('action'), from: day(one('from')), until: day(one('until')), after: one('after') };
}

/** The verb's input: empty fields left out, days as moments in UTC. */
export function auditInput({ text, action, from, until, after }: AuditFilter): Record<string, string> {
  const nextDay = until === '' ? '' : new Date(Date.parse(until) + 86_400_000).toISOString();
  const input = { text, action, from: from === '' ? '' : new Date(from).toISOString(), until: nextDay, after };
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''));
}

/** The page after this one, with the same search. */
export function auditHref(filter: AuditFilter, after: string): string {
  const query = new URLSearchParams(Object.entries({ ...filter, after }).filter(([, value]) => value !== ''));
  return `/support/audit?${query}`;
}
