import type { DiagnosisVariant } from '@/messages/diagnosis-variant';
import type { Explanation } from '@/messages/explanation';

const nothing = 'Nothing: Microshare has been told.';
const notYours = 'It is not your move.';

/** Causes that Microshare must mend. The customer reads that it is not their move. */
export const portalCauses = {
  'clock-skew-of-portal': {
    saw: 'The clock of Microshare’s server is {clock}.',
    means: `AWS refuses requests that are more than {windowMinutes} minutes off. Your role is not at fault. ${notYours}`,
    do: [nothing],
  },
  'session-expired': {
    saw: 'The temporary credentials of the test ran out.',
    means: `A test’s session lasts 15 minutes, and this one took longer. Nothing is wrong with what you gave. ${notYours}`,
    do: [nothing, 'If you want to go on at once, start the test again: it makes a new session.'],
  },
  'session-policy-denies': {
    saw: 'AWS refuses {action}: the session policy that Microshare sent along does not allow it.',
    means: `Microshare narrows every session to writing to your stream, and narrowed this one wrongly. Your role is not at fault. ${notYours}`,
    do: [nothing],
  },
  'external-id-invalid': {
    saw: 'AWS does not take the external ID that Microshare sent.',
    means: `The external ID breaks AWS’s grammar; Microshare makes it. ${notYours}`,
    do: [nothing],
  },
  'session-too-long': {
    saw: 'AWS says that Microshare asked for a longer session than the role allows.',
    means: `Microshare needs 15 minutes at most, which every role allows. ${notYours}`,
    do: [nothing],
  },
  'region-not-enabled-for-portal': {
    saw: 'AWS does not know Microshare’s own identity in this region.',
    means: `It is a region that every account must enable first, and Microshare’s has not. Your role is not at fault. ${notYours}`,
    do: [nothing, 'If you cannot wait, choose “Use an access key” in the step “Access”.'],
  },
  'portal-misconfigured': {
    saw: 'AWS refuses Microshare’s own identity before it looks at your side.',
    means: `Microshare’s AWS account or its policies are not set up for this call. Your role is not judged yet. ${notYours}`,
    do: [nothing],
  },
  'portal-misconfigured-identity': {
    saw: 'AWS knows Microshare’s server as {caller}, not as {portalPrincipal}.',
    means: `Your trust policy names the second, as it should, so AWS refuses the first. Microshare’s server uses the wrong identity. ${notYours}`,
    do: [nothing],
  },
  'portal-misconfigured-own-call': {
    saw: 'AWS also refuses a call of Microshare’s that has nothing to do with your side: {operation}.',
    means: `Microshare’s own identity does not work at the moment, so nothing is said about your role. ${notYours}`,
    do: [nothing],
  },
  'portal-misconfigured-tags': {
    saw: 'AWS refuses {action}: Microshare’s own session carries tags or a source identity along.',
    means: `Your trust policy need not allow that, and the setup guide does not ask for it. Your role is not at fault. ${notYours}`,
    do: [nothing],
  },
  'record-too-large': {
    saw: 'AWS says that the record or the request is too large.',
    means: `The test record has about 2 KB, so something added to it on the way. Your stream is not at fault. ${notYours}`,
    do: [nothing],
  },
  'request-malformed': {
    saw: 'AWS could not read the request for {operation}.',
    means: `Microshare, or something between it and AWS, sent it in a form that AWS does not take. This says nothing about your access. ${notYours}`,
    do: [nothing],
  },
  'signature-refused': {
    saw: 'AWS does not take this signature, although it took another one by the same key in this test.',
    means: `What your browser signed is not what Microshare’s server sent, so the secret is not at fault. Nothing was written. ${notYours}`,
    do: [nothing, 'If the page has been open since yesterday, load it again and drop the file once more.'],
  },
  'answer-unknown': {
    saw: 'The answer to {operation} is in no form that Microshare knows: {seen}.',
    means: `It neither refuses nor holds the proof that a yes of AWS holds, so the test does not count it. ${notYours}`,
    do: [nothing],
  },
  unknown: {
    saw: 'AWS answers “{said}” (request ID {requestId}).',
    means: `This answer is in no table of ours, so nothing is guessed here. Microshare looks at it. ${notYours}`,
    do: [nothing],
  },
} satisfies Partial<Record<DiagnosisVariant, Explanation>>;
