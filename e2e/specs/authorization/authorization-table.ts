/** Who may ask: every kind of person and link, and staff before and after they confirmed that it is they (`!`). */
export const askers = [
  'visitor',
  'invited',
  'disabled',
  'otherTenant',
  'member',
  'owner',
  'link',
  'far link',
  'unproven',
  'reviewer',
  'reviewer!',
  'admin',
  'admin!',
] as const;
export type Asker = (typeof askers)[number];

/**
 * What the portal answers: every page, route handler and server action × everybody. An action is `/page#name`; in brackets stands what
 * is asked for where one thing is asked for in several ways.
 *
 * - `ok` it is done or shown; `no` it answers exactly as it does for what does not exist
 * - `in` to the sign-in; `up` to the page where staff prove that it is they; both whether or not it exists
 * - a number is that status, another word is that fault
 *
 * `invited` has an account and an open invitation to the company, not accepted; `disabled` was an owner; `otherTenant` owns another
 * company; `link` holds a delegated link of this onboarding, `far link` one of another; `unproven` is a reviewer whose second factor
 * is not proven.
 */
const text = `
                                                       | visi invi disa stra memb owne link farl unpr revi rev! admi adm!
GET /                                                  | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /_global-error                                     | 500  500  500  500  500  500  500  500  500  500  500  500  500
GET /_not-found                                        | no   no   no   no   no   no   no   no   no   no   no   no   no
GET /icon.svg                                          | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /apple-icon.png                                    | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /manifest.webmanifest                              | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /account                                           | in   ok   in   ok   ok   ok   in   in   ok   ok   ok   ok   ok
GET /account/step-up                                   | in   ok   in   ok   ok   ok   in   in   ok   ok   ok   ok   ok
GET /design                                            | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
GET /help/[linkId]                                     | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /help/[linkId]/step                                | no   no   no   no   no   no   ok   no   no   no   no   no   no
GET /help/[linkId]/step (no stream is named)           | no   no   no   no   no   no   ok   no   no   no   no   no   no
GET /invite                                            | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /onboarding/[onboardingId]                         | in   no   in   no   ok   ok   no   no   up   no   no   no   no
GET /onboarding/[onboardingId]/evidence                | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
GET /onboarding/[onboardingId]/evidence/[about]        | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
GET /onboarding/[onboardingId]/replace                 | in   no   in   no   ok   ok   no   no   up   no   no   no   no
GET /onboarding/[onboardingId]/test                    | in   no   in   no   ok   ok   no   no   up   no   no   no   no
GET /security                                          | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /sign-in                                           | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /sign-up                                           | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /support                                           | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
GET /support/[onboardingId]                            | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
GET /support/[onboardingId]/open                       | in   no   in   no   no   no   no   no   up   up   ok   up   ok
GET /support/[onboardingId]/sealed                     | in   no   in   no   no   no   no   no   up   up   ok   up   ok
GET /support/audit                                     | in   no   in   no   no   no   no   no   up   no   no   ok   ok
GET /support/customers                                 | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
GET /support/insight                                   | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
GET /support/keys                                      | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
GET /support/people                                    | in   no   in   no   no   no   no   no   up   no   no   ok   ok
GET /support/webhooks                                  | in   no   in   no   no   no   no   no   up   no   no   ok   ok
POST /support/export                                   | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
GET /api/events (an onboarding)                        | no   no   no   no   ok   ok   ok   no   no   ok   ok   ok   ok
GET /api/events (the queue)                            | no   no   no   no   no   no   no   no   no   ok   ok   ok   ok
GET /api/events (one's own)                            | no   ok   no   ok   ok   ok   no   no   no   no   no   no   no
GET /.well-known/evidence-key.pem                      | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /.well-known/security.txt                          | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /api/health/live                                   | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /api/health/ready                                  | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /metrics                                           | no   no   no   no   no   no   no   no   no   no   no   no   no
POST /api/csp-report                                   | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
POST /isolation                                        | 401  ok   401  ok   ok   ok   ok   ok   no   ok   ok   ok   ok
POST /isolation/[nonce]                                | 401  no   401  no   no   no   no   no   no   no   no   no   no
GET /isolation/[nonce]/[way]                           | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
POST /api/signed-requests (a person's run)             | 401  no   401  no   ok   ok   in   in   up   ok   ok   ok   ok
POST /api/signed-requests (a link's run)               | 401  no   401  no   no   no   ok   in   up   no   no   no   no
POST /api/signed-requests (in review)                  | 401  no   401  no   409  409  in   in   up   ok   ok   ok   ok
POST /api/signed-requests (a link's run, in review)    | 401  no   401  no   no   no   409  in   up   no   no   no   no
POST /api/signed-requests (retired)                    | 401  no   401  no   409  409  in   in   up   409  409  409  409
GET /api/deliveries/accesses                           | 401  401  401  401  401  401  401  401  401  401  401  401  401
POST /api/deliveries                                   | 401  401  401  401  401  401  401  401  401  401  401  401  401
POST /api/dry-runs (a person's run)                    | 401  no   401  no   ok   ok   in   in   up   ok   ok   ok   ok
POST /api/dry-runs (a link's run)                      | 401  no   401  no   no   no   ok   in   up   no   no   no   no
POST /api/dry-runs (in review)                         | 401  no   401  no   409  409  in   in   up   ok   ok   ok   ok
POST /api/auth/[...all] (begin staff's round)          | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
GET /api/auth/[...all] (a round that nobody began)     | in   in   in   in   in   in   in   in   in   in   in   in   in
POST /api/auth/[...all] (options for a new passkey)    | 401  ok   401  ok   ok   ok   401  401  ok   ok   ok   ok   ok
POST /api/auth/[...all] (a new passkey, made up)       | 401  400  401  400  400  400  401  401  400  400  400  400  400
POST /api/auth/[...all] (options for a passkey)        | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
POST /api/auth/[...all] (a passkey, made up)           | 400  400  400  400  400  400  400  400  400  400  400  400  400
GET /api/auth/[...all] (options, by a GET)             | no   no   no   no   no   no   no   no   no   no   no   no   no
GET /api/auth/[...all] (the session)                   | no   no   no   no   no   no   no   no   no   no   no   no   no
POST /api/auth/[...all] (a mail link)                  | no   no   no   no   no   no   no   no   no   no   no   no   no
POST /api/auth/[...all] (another's session)            | no   no   no   no   no   no   no   no   no   no   no   no   no
/#start                                                | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/account#addWebhook                                    | in   no   in   no   own  ok   in   in   no   up   ok   up   ok
/account#removeWebhook                                 | in   no   in   no   own  ok   in   in   no   up   ok   up   ok
/account#testWebhook                                   | in   no   in   no   own  ok   in   in   no   up   ok   up   ok
/account#chooseTold                                    | in   no   in   no   own  ok   in   in   no   up   ok   up   ok
/account#endSession (one's own)                        | in   ok   in   ok   ok   ok   in   in   ok   ok   ok   ok   ok
/account#endSession (another's)                        | in   no   in   no   no   no   in   in   no   no   no   no   no
/account#eraseMe                                       | in   ok   in   last ok   last no   no   up   no   no   no   no
/account#inviteMember                                  | in   no   in   no   own  ok   in   in   no   up   ok   up   ok
/account#removeMember                                  | in   no   in   no   own  ok   in   in   no   up   ok   up   ok
/account#removePasskey (one's own)                     | in   ok   in   ok   ok   ok   in   in   up   up   ok   up   ok
/account#removePasskey (another's)                     | in   no   in   no   no   no   in   in   up   up   no   up   no
/account#revokeInvitation                              | in   no   in   no   own  ok   in   in   no   up   ok   up   ok
/account#signOut                                       | in   ok   in   ok   ok   ok   in   in   ok   ok   ok   ok   ok
/account#updateProfile                                 | in   ok   in   ok   ok   ok   in   in   ok   ok   ok   ok   ok
/help/[linkId]#offerAccess                             | no   no   no   no   no   no   ok   no   no   no   no   no   no
/help/[linkId]#proposeStream                           | no   no   no   no   no   no   from no   no   no   no   no   no
/help/[linkId]#proposeStream (no stream is named)      | no   no   no   no   no   no   ok   no   no   no   no   no   no
/help/[linkId]#redeem                                  | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/help/[linkId]#redeem (with another token)             | over over over over over over over over over over over over over
/help/[linkId]#startTestRun                            | no   no   no   no   no   no   ok   no   no   no   no   no   no
/help/[linkId]#startTestRun (in review)                | no   no   no   no   no   no   test no   no   no   no   no   no
/help/[linkId]#startTestRun (of another onboarding)    | no   no   no   no   no   no   no   no   no   no   no   no   no
/help/[linkId]#testRole                                | in   no   in   no   no   no   ok   in   up   no   no   no   no
/invite#accept                                         | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/invite#accept (with another token)                    | unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn
/invite#accept (of a disabled person)                  | unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn
/invite#peek                                           | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/invite#peek (with another token)                      | unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn unkn
/onboarding/[onboardingId]#cancelReplacement           | in   no   in   no   ok   ok   in   in   up   up   ok   up   ok
/onboarding/[onboardingId]#chooseHeartbeat             | in   no   in   no   own  ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#chooseMethod                | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#confirmDelegated            | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#confirmUse (not asked)      | in   no   in   no   ask  ask  no   no   up   no   no   no   no
/onboarding/[onboardingId]#copyOnboarding              | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#endOldAccess (not replaced) | in   no   in   no   else else no   no   up   no   no   no   no
/onboarding/[onboardingId]#startReplacement            | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]/replace#startNewTestRun (submitted) | in   no   in   no   none none in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]/replace#submitNew (the same) | in   no   in   no   same same no   no   up   no   no   no   no
/onboarding/[onboardingId]#confirmStream               | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#submit                    | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#makeLink                    | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#nameStream                  | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#pause                       | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]#proveClosed (in use)         | in   no   in   no   use  use  no   no   up   no   no   no   no
/onboarding/[onboardingId]#readTestRecord              | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]#resume                      | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]#retire                      | in   no   in   no   ok   ok   in   in   up   up   ok   up   ok
/onboarding/[onboardingId]#revokeLink                  | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#saveGuideChoices            | in   no   in   no   ok   ok   no   no   up   no   no   no   no
/onboarding/[onboardingId]#sendMessage                 | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]#startTestRun                | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]#startTestRun (in review)    | in   no   in   no   test test in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]#testRole                    | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]#testRole (in review)        | in   no   in   no   test test in   in   up   ok   ok   ok   ok
/onboarding/[onboardingId]#testRole (a link's run)     | in   no   in   no   no   no   ok   in   up   no   no   no   no
/onboarding/[onboardingId]#typeBackCode                | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/sign-in#peekSignInLink (a customer's)                  | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/sign-in#peekSignInLink (staff's)                       | link link link link link link link link link link link link link
/sign-in#peekSignInLink (a disabled person's)           | link link link link link link link link link link link link link
/sign-in#peekSignInLink (with another token)            | link link link link link link link link link link link link link
/sign-in#redeemSignInLink (a customer's)               | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/sign-in#redeemSignInLink (staff's)                    | link link link link link link link link link link link link link
/sign-in#redeemSignInLink (a disabled person's)        | link link link link link link link link link link link link link
/sign-in#redeemSignInLink (with another token)         | link link link link link link link link link link link link link
/sign-in#requestSignInLink                             | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/sign-in#requestSignUp                                 | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/sign-up#peekSignUp                                     | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/sign-up#peekSignUp (with another token)                | link link link link link link link link link link link link link
/sign-up#redeemSignUp                                  | ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok
/sign-up#redeemSignUp (with another token)             | link link link link link link link link link link link link link
/support#assignCase                                    | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support#assignCases                                   | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support#remindCases                                   | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support#findPlaces                                    | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support#inviteCustomer                                | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/[onboardingId]#acceptReplacement              | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/[onboardingId]#addNote                        | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support/[onboardingId]#approve                        | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/[onboardingId]#assignCase                     | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support/[onboardingId]#cancelReplacementCase          | in   no   in   no   ok   ok   in   in   up   up   ok   up   ok
/support/[onboardingId]#confirmReplacement (submitted) | in   no   in   no   no   no   no   no   up   up   else up   else
/support/[onboardingId]#markLive                       | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/[onboardingId]#pauseCase                      | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/support/[onboardingId]#resumeCase (Microshare paused) | in   no   in   no   your your in   in   up   ok   ok   ok   ok
/support/[onboardingId]#retestRole                     | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support/[onboardingId]#retireCase                     | in   no   in   no   ok   ok   in   in   up   up   ok   up   ok
/support/[onboardingId]#returnReplacement              | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/[onboardingId]#returnRequirement              | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/[onboardingId]#sendMessage                    | in   no   in   no   ok   ok   in   in   up   ok   ok   ok   ok
/support/[onboardingId]#takeBackAcceptance (submitted) | in   no   in   no   no   no   no   no   up   up   else up   else
/support/[onboardingId]#takeBackApproval (none given)  | in   no   in   no   no   no   no   no   up   up   effe up   effe
/support/[onboardingId]#takeCase                       | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support/[onboardingId]/open#readSealedMessage         | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/[onboardingId]/open#recordOpening             | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support/[onboardingId]/open#recordOpening (another's) | in   no   in   no   no   no   no   no   up   no   no   no   no
/support/[onboardingId]/open#startTestRun              | in   no   in   no   test test in   in   up   ok   ok   ok   ok
/support/[onboardingId]/open#testNewAccess              | in   no   in   no   none none in   in   up   ok   ok   ok   ok
/support/[onboardingId]/sealed#takeSealed              | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/[onboardingId]/sealed#uploadResult (not taken) | in   no   in   no   no   no   no   no   up   took took took took
/support/customers#confirmCustomer                     | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/keys#listOlder                                | in   no   in   no   no   no   no   no   up   ok   ok   ok   ok
/support/keys#readOlder                                | in   no   in   no   no   no   no   no   up   up   ok   up   ok
/support/keys#reseal (not read by them)                | in   no   in   no   no   no   no   no   up   up   read up   read
/support/people#approveFirstPasskey                     | in   no   in   no   no   no   no   no   up   no   no   up   ok
/support/people#disablePerson                          | in   no   in   no   no   no   no   no   up   no   no   up   ok
/support/people#erasePerson                            | in   no   in   no   no   no   no   no   up   no   no   up   ok
/support/people#grantStaff                             | in   no   in   no   no   no   no   no   up   no   no   up   ok
/support/people#revokeStaff                            | in   no   in   no   no   no   no   no   up   no   no   up   ok
/support/webhooks#addWebhook                           | in   no   in   no   no   no   no   no   up   no   no   up   ok
/support/webhooks#removeWebhook                        | in   no   in   no   no   no   no   no   up   no   no   up   ok
/support/webhooks#testWebhook                          | in   no   in   no   no   no   no   no   up   no   no   ok   ok
`;

/** The faults that the table writes in four letters. */
const faults: Record<string, string> = {
  ask: 'not-asked',
  use: 'still-in-use',
  else: 'replacement-elsewhere',
  none: 'no-replacement',
  same: 'same-access',
  effe: 'in-effect',
  from: 'not-from-here',
  last: 'last-owner',
  own: 'not-owner',
  over: 'link-over',
  read: 'not-read',
  took: 'not-given',
  test: 'not-testable',
  unkn: 'unknown',
  your: 'not-yours',
};

export type TableRow = { name: string; expected: Record<Asker, string> };

export const authorizationTable: readonly TableRow[] = text.trim().split('\n').slice(1).map(rowOf);

function rowOf(line: string): TableRow {
  const [name = '', outcomes = ''] = line.split('|').map((half) => half.trim());
  const cells = outcomes.split(/\s+/);
  if (cells.length !== askers.length) throw new Error(`A cell is missing or too many: ${line}`);
  const expected = askers.map((asker, at) => [asker, faults[cells[at] ?? ''] ?? cells[at] ?? '']);
  return { name, expected: Object.fromEntries(expected) as TableRow['expected'] };
}
