import type { Translated } from '@/messages/language';

/** Words of the pages that stand in for a page that could not be shown. */
export const faultPageTexts = {
  notFound: {
    title: 'There is nothing here for you',
    text: 'The address is wrong, what was here is gone, or it belongs to a company that you are not signed in for. The portal does not tell these apart.',
    home: 'Go to the start',
    signIn: 'Sign in',
  },
  fault: {
    title: 'This page could not be shown',
    looking: 'Finding out what is wrong',
    database: {
      saw: 'The portal’s database does not answer.',
      safe: 'What you submitted is stored and sealed; nothing is lost. A test that was running stops where it was.',
      do: 'Wait a minute, then try again. The portal goes on by itself once the database is back.',
    },
    unreachable: {
      saw: 'The portal cannot be reached from this browser.',
      safe: 'Nothing was sent twice. What you submitted before is stored and sealed.',
      do: 'Check your connection, then try again.',
    },
    defect: {
      saw: 'The portal made a mistake while it prepared this page.',
      safe: 'What you submitted is stored and sealed. What you were doing on this page may not have been saved.',
      do: 'Try again. If it fails again, tell your contact at Microshare the reference below.',
    },
    again: 'Try again',
    home: 'Go to the start',
    reference: 'Reference',
  },
};

export type FaultPageTexts = Translated<typeof faultPageTexts>;
