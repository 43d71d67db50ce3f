import type { Translated } from '@/messages/language';

/** Who did something, where that is no person with a name. */
export const actors = {
  portal: 'The portal',
  operator: 'Microshare’s operator',
  delegated: 'A colleague by link',
  visitor: 'Somebody who was not signed in',
  erased: 'A former colleague',
  unknown: 'Unknown',
} as const;

export type ActorTexts = Translated<typeof actors>;
