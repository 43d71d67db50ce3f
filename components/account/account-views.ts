/** What the account page shows of a person's own things. Times are ISO 8601 in UTC. */

export type SessionView = {
  id: string;
  current: boolean;
  method: 'invitation' | 'mail-link' | 'passkey' | 'oidc' | null;
  createdAt: string;
  lastSeenAt: string | null;
  expiresAt: string;
  userAgent: string | null;
};

export type PasskeyView = { id: string; name: string | null; createdAt: string | null; synced: boolean };

export type MemberView = { personId: string; name: string; email: string; role: 'owner' | 'member' };

export type ActivityView = { at: string; action: string; network: string | null };

export type ProfileView = { name: string; email: string; timeZone: string; language: 'en' | 'de' };
