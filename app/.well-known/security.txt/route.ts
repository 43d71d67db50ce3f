import { securityTxt } from '@/lib/server/platform/settings/security-txt';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(securityTxt(new Date()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
