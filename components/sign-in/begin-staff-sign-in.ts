import { err, ok, type Result } from '@/lib/domain/result';

export type StaffSignInFault = { kind: 'unreachable' } | { kind: 'offline' } | { kind: 'limited'; retryAfterSeconds: number };

/**
 * Asks the portal for the address of Microshare's identity provider; the caller goes there. The provider returns to
 * `callbackPath`, or with `?error=…` to `errorPath`.
 */
export async function beginStaffSignIn(callbackPath: string, errorPath: string): Promise<Result<string, StaffSignInFault>> {
  try {
    const response = await fetch('/api/auth/sign-in/oauth2', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ providerId: 'staff', callbackURL: callbackPath, errorCallbackURL: errorPath }),
    });
    if (response.status === 429) return err({ kind: 'limited', retryAfterSeconds: Number(response.headers.get('Retry-After') ?? '60') });
    if (!response.ok) return err({ kind: 'unreachable' });
    const { url } = (await response.json()) as { url?: unknown };
    return typeof url === 'string' ? ok(url) : err({ kind: 'unreachable' });
  } catch {
    return err({ kind: 'offline' });
  }
}
