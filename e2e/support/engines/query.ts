/** Which elements of a page are meant, as JSON that goes into the page. */
export type Query =
  | { by: 'role'; role: string; name: Pattern | null; isFirst?: true }
  | { by: 'label' | 'text'; text: Pattern; isFirst?: true }
  | { by: 'either'; queries: [Query, Query]; isFirst?: true };

export type Pattern = { kind: 'part' | 'whole'; text: string } | { kind: 'regex'; source: string; flags: string };

/** What the page shows of the elements that a query finds, the first of them where there are several. */
export type Sight = { count: number; isVisible: boolean; isEnabled: boolean; text: string; value: string | null };

/** As `Sight`, of one element that was brought to the middle of the window: where it is, and whether a pointer would meet it there. */
export type NearSight = Sight & { box: string; isOnTop: boolean };

export function patternOf(text: string | RegExp, exact = false): Pattern {
  if (text instanceof RegExp) return { kind: 'regex', source: text.source, flags: text.flags };
  return { kind: exact ? 'whole' : 'part', text };
}
