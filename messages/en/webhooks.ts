import type { CallFault } from '@/lib/wire/action';
import type { WebhookFault } from '@/lib/wire/faults';

export type WebhookTexts = typeof webhookTexts;

/** Where changes of onboardings are announced: to a company's systems and to Microshare's. */
export const webhookTexts = {
  title: 'Webhooks of {company}',
  lead: 'The portal posts to these addresses when an onboarding is approved, goes live, is refused by AWS, works again, is paused, resumed or retired. A post holds ids, the stream’s ARN and the cause, and nothing of a person. It is signed with HMAC-SHA256, times out after 5 seconds, follows no redirect and is tried again for about half a day.',
  empty: 'No webhook yet. Add the address of a system: it is listed here with the last answer.',
  url: 'Address (https)',
  add: 'Add',
  remove: 'Remove',
  removeNamed: 'Remove {url}',
  test: 'Send a test',
  testNamed: 'Send a test to {url}',
  never: 'Nothing was sent yet.',
  answered: 'Last sent {time}: answered {status} after {ms} ms.',
  faults: {
    'not-https': 'Last tried {time}: the address is not https.',
    'unknown-host': 'Last tried {time}: the host’s name was not found.',
    'private-address': 'Last tried {time}: the host’s address is not public, so nothing was sent.',
    'no-answer': 'Last tried {time}: there was no answer within 5 seconds.',
    certificate: 'Last tried {time}: the host’s certificate was not accepted.',
  } as Record<string, string>,
  secret:
    'This is the secret of {url}. It is shown this once. The header x-portal-signature is “t=<seconds>,v1=<hex>”: HMAC-SHA256 with this secret over “<seconds>.<body>”. Refuse what is older than five minutes.',
  secretLabel: 'Secret',
  fault: {
    limited: 'Too many attempts. Try again in {wait}.',
    'not-found': 'It is not there any more. Load the page again.',
    'not-owner': 'Only owners may do this.',
    'too-many': 'There are ten webhooks already, and more are not possible. Remove one first.',
    'bad-input': 'The portal could not read the address. It must begin with https:// and hold no name or password.',
    offline: 'You are offline. What you entered is still here: try again when the connection is back.',
    stopped: 'The portal did not answer. What you entered is still here: try again.',
    'portal-failed':
      'The portal could not do this: it had an error, or this page is older than the portal. Try again; if it fails again, load the page again.',
  } satisfies Record<(WebhookFault | CallFault)['kind'], string>,
};
