import type { ActorTexts } from '@/messages/en/actors';

export const actors: ActorTexts = {
  portal: 'Das Portal',
  operator: 'Der Betrieb von Microshare',
  delegated: 'Jemand aus der Firma über den Link',
  visitor: 'Jemand ohne Anmeldung',
  erased: 'Eine frühere Kollegin oder ein früherer Kollege',
  unknown: 'Unbekannt',
};
