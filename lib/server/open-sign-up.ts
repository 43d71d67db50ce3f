import 'server-only';
import { notFound } from 'next/navigation';
import { env } from '@/lib/server/env';

/** Passes where customers may sign themselves up (PORTAL_SIGNUP=open); elsewhere the page or action does not exist. */
export function openSignUp(): void {
  if (env().signup !== 'open') notFound();
}
