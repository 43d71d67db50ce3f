/** A request as it came in: lower-case header names, the raw path and query, the whole body. */
export type SignedRequest = { method: string; path: string; query: string; headers: Record<string, string>; body: Buffer };

export type SignatureFault =
  | { kind: 'missing' }
  | { kind: 'both-forms' }
  | { kind: 'incomplete'; says: string }
  | { kind: 'scope'; says: string }
  | { kind: 'unknown-key' }
  | { kind: 'time'; says: string }
  | { kind: 'mismatch' }
  | { kind: 'session-expired' };
