import { evidenceKey } from '@/lib/server/evidence/evidence-key';

export const dynamic = 'force-dynamic';

/** The public half of the key that signs evidence. Its fingerprint is to be compared with one that came another way. */
export function GET(): Response {
  const key = evidenceKey();
  if (key === null) return new Response('No evidence is signed here.\n', { status: 404 });
  return new Response(key.publicPem, { headers: { 'content-type': 'application/x-pem-file' } });
}
