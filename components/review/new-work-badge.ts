import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

/** What titles begin with, so that a tab in the background shows new work: how many submissions nobody has taken. */
export function newWorkBadge(count: number): string {
  return count === 0 ? '' : fill(supportTexts.queue.newWorkTitle, { count });
}
