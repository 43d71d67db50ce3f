import type { CallFault } from '@/lib/wire/action';
import type { OnboardingFault, SignedRequestFault } from '@/lib/wire/faults';

type VerbFaultKind = (OnboardingFault | SignedRequestFault | CallFault)['kind'];
type SandboxFaultKind = 'sandbox-nothing-held' | 'sandbox-bad-facts' | 'sandbox-failed';

export type OnboardingFaultTexts = Readonly<Record<VerbFaultKind | SandboxFaultKind, string>>;

/** Every refusal on the onboarding's pages in one sentence or two: what was seen and what to do. */
export const onboardingFaults: OnboardingFaultTexts = {
  stopped: 'The portal did not answer. What you entered is still here: try again.',
  offline: 'You are offline. What you entered is still here: try again when the connection is back.',
  'portal-failed':
    'The portal could not do this: it had an error, or this page is older than the portal. What you entered is still here: try again. If it fails again, reload the page, or write to Microshare in “Messages and history”.',
  'not-found': 'This onboarding is not here any more, or not yours to see.',
  'signed-out': 'You are signed out. Sign in in another tab, then try again here: what you entered is still on this page.',
  'other-origin': 'The request came from another address than the portal’s own, so it was refused. Open the portal under its own address.',
  limited: 'The limit is reached for the moment. Try again in {wait}.',
  'bad-input': 'The portal could not read what was sent, so nothing was changed. Check the fields and send again.',
  'changed-meanwhile': 'The onboarding was changed meanwhile. The page now shows how it stands; try again.',
  'not-from-here': 'This cannot be done in the present state of the onboarding. Reload the page.',
  'not-due': 'Microshare returned an earlier step, which comes first. Reload the page: the open step is the one to correct.',
  'needs-test':
    'Records flow again at once when you resume, so the access in use has to pass a test first. Run the test on this page, then resume.',
  'not-yours': 'Microshare paused this onboarding and resumes it. Write in “Messages and history” if you want to go on.',
  refused: 'The portal did not take this stream. Check its region, account and name.',
  'no-stream': 'The onboarding has no stream yet, and this needs one. Name the stream in the first step.',
  role: 'This role was not taken. Check that it is in the stream’s account.',
  'no-principal': 'Microshare has no account in this AWS partition: use an access key.',
  'other-access': 'This is another access than the one that counts here. Test the access that is in use or was given, or replace it.',
  'not-asked': 'Nobody is asked about this stream at present: it was confirmed already. Reload the page to see how it stands.',
  'no-daily-check':
    'Only a role is checked every day. The secret of a key is with Microshare’s delivery service alone, so its reports are the watch.',
  'not-owner': 'Only owners of the company may choose this.',
  'not-in-use': 'Only an access in use can be replaced. Reload the page to see how the onboarding stands.',
  'no-replacement':
    'The new access cannot be changed any more: it was submitted, cancelled, or is in use already. Reload the page to see how it stands.',
  'replacement-elsewhere': 'The replacement is at another step by now. Reload the page to see how it stands.',
  'replacement-open': 'A new access is being set up to replace this one. Finish or cancel that first.',
  'same-access': 'This is the access that is in use already. Give another key or another role.',
  'still-in-use': 'This role is in use here, or is the next one. Replace it or retire the onboarding first.',
  envelope:
    'The server’s check of the sealed message refused it ({reason}). Nothing was stored. Reload the page and seal again; if it is refused again, write to Microshare in “Messages and history”.',
  'link-over': 'This link is no longer valid. Ask the person who sent it for a new one.',
  'nothing-offered':
    'Nothing from a colleague waits for you any more: it was confirmed already, or another one took its place. Reload the page to see how it stands.',
  'looks-like-secret': 'The text holds what looks like a secret, so it was not stored. Take it out and send again.',
  'not-testable': 'In this state nothing can be tested. Reload the page to see whose move it is.',
  'not-yet': 'An earlier check must pass first. Run the whole test again.',
  'run-over': 'This test has run out. Run the whole test again.',
  'no-tries-left': 'No tries are left for this record. Run the test again to write another one.',
  'other-key': 'This test was begun with another key. Run the whole test again.',
  'not-keys': 'This test was begun with a role, and a key cannot go on with it. Run the whole test again.',
  'not-a-role': 'This test was begun with an access key, and a role cannot go on with it. Run the whole test again.',
  'already-sent': 'This request was sent already. Run it again.',
  'sandbox-nothing-held': 'The secret is forgotten. Drop the file again to go on.',
  'sandbox-bad-facts': 'The isolated part of this page refused to sign for these values. Reload the page.',
  'sandbox-failed': 'The isolated part of this page has failed. Reload the page and drop the file again.',
};
