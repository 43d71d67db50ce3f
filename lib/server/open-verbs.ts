import 'server-only';

/**
 * The functions of lib/server that app/ calls and that ask nobody who they are, each with the reason. Every other one begins with a
 * `require…`; a test reads both (open-verbs.test.ts).
 */
export const openVerbs: Record<string, string> = {
  peekInvitation: 'the token is the proof; limited by source',
  acceptInvitation: 'the token is the proof; limited by source',
  requestSignInLink: 'for people who are not signed in; mails are limited by source and address',
  requestSignUp: 'for people who are not signed in, where sign-up is open; mails are limited by source and address',
  redeemSignUp: 'the token is the proof; limited by source',
  requireOpenSignUp: 'says whether sign-up exists here',
  peekSignInLink: 'the token is the proof; limited by source',
  peekSignUp: 'the token is the proof; limited by source',
  redeemSignInLink: 'the token is the proof; limited by source',
  redeemDelegatedLink: 'the token is the proof; limited by source',
  readVisitor: 'says who asks, and so cannot ask it',
  answerAuthRequest: 'the ceremonies of signing in; an allow-list of its own, limited by source',
  answerSignedRequest: 'asks readVisitor and answers 401 or 404 itself: a fetch follows no redirect to a page',
  answerDryRun: 'asks as answerSignedRequest does',
  answerBegin: 'of an isolation check: asks readSandboxUser, which answers 401 or 404 itself: a fetch follows no redirect to a page',
  answerEnd: 'of an isolation check: asks readSandboxUser, as answerBegin does',
  answerArrival: 'of an isolation check: a sandbox sends no cookie; the nonce is the proof',
  streamChanges: 'asks readVisitor and answers 404 itself: an event stream follows no redirect to a page',
  recordPageViolation: 'browsers report without a session; limited by source',
  answerReport: 'of a delivery service: asks findService for its token, which answers 401 itself; limited by source and service',
  answerAccesses: 'of a delivery service: asks as answerReport does',
  settings: 'what the operator set; pages show no secret of it',
  inProduction: 'says whether this is a production portal',
  usesCustomAws: 'says whether another server stands in the place of AWS',
  evidenceFingerprint: 'of that public key',
  evidenceKey: 'a public key for everybody; the private half stays in the server',
  securityTxt: 'whom to write to, for everybody',
  readHealth: 'says yes or no to a load balancer',
  answerMetrics: 'asks for the operator’s token itself; Prometheus has no session',
  supportKeys: 'public keys and their fingerprints',
};
