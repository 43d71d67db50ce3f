import 'server-only';
import { notFound } from 'next/navigation';
import { settings } from '@/lib/server/platform/settings/settings';

/** Passes where customers may sign themselves up (PORTAL_SIGNUP=open); elsewhere the page or action does not exist. */
export function requireOpenSignUp(): void {
  if (settings().signup !== 'open') notFound();
}
