import 'server-only';

/** What PORTAL_OPEN_IN_BROWSER costs, as start-up and doctor say it to the operator. */
export const costOfOpeningInBrowser =
  'lets staff open sealed messages in a page of the portal. Whoever takes over the server gets the private key at the next opening, and with it every message that is stored.';
