import 'server-only';
import { readVisitor } from '@/lib/server/who';

/** The address of whoever is signed in in this browser, where a link opens another account and so ends their session; null otherwise. */
export async function replacedSession(email: string): Promise<string | null> {
  const visitor = await readVisitor();
  const signedIn = visitor.kind === 'customer' || visitor.kind === 'staff' || visitor.kind === 'unproven';
  return signedIn && visitor.email !== email ? visitor.email : null;
}
