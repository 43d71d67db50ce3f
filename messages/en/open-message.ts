import type { OpeningRefusal } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { CallFault } from '@/lib/wire/action';
import type { OpeningFault, SignedRequestFault, TestFault } from '@/lib/wire/faults';
import { comparedFieldNames } from '@/messages/en/compared-fields';

type SandboxFaultKind = 'sandbox-failed';
type OpeningFaultKind = Exclude<(OpeningRefusal | OpeningFault | CallFault)['kind'], 'failed'> | SandboxFaultKind;
type TestFaultKind = (TestFault | SignedRequestFault | CallFault)['kind'] | 'sandbox-nothing-held' | 'sandbox-bad-facts' | SandboxFaultKind;

/** Why a test with the opened key ended before its checks did. */
const testFaults: Readonly<Record<TestFaultKind, string>> = {
  limited: 'Too many attempts. Run the test again in {wait}.',
  'bad-input': 'The portal could not read what was sent. Load the page again.',
  'not-found': 'The case does not exist any more.',
  'not-testable': 'An onboarding in this state cannot be tested.',
  'no-stream': 'No stream is named yet.',
  'no-replacement': 'The new access is not to be replaced any more. Load the page again.',
  'other-access': 'This is another access than the one in use. Load the page again.',
  'no-principal': 'The portal has no AWS principal in this partition, so it cannot assume roles there.',
  'not-a-role': 'This run was begun with an access key. Run the test again.',
  'not-keys': 'This run was begun with a role. Run the test again.',
  'not-yet': 'An earlier check must pass first. Run the test again.',
  'run-over': 'This run has run out. Run the test again.',
  'other-key': 'This run was begun with another key. Run the test again.',
  'already-sent': 'This request was sent already. Run the test again.',
  'signed-out': 'You are signed out. Sign in in another tab, then run the test again.',
  'other-origin': 'The request came from another address than the portal’s own, so it was refused. Open the portal under its own address.',
  'sandbox-nothing-held': 'The message is closed. Open the message again.',
  'sandbox-bad-facts': 'The isolated part of this page refused to sign for these values. Return the submission.',
  'sandbox-failed': 'The isolated part of this page could not sign. Open the message again.',
  offline: 'You are offline. Run the test again when the connection is back.',
  stopped: 'The portal did not answer. Run the test again.',
  'portal-failed':
    'The portal had an error, or this page is older than the portal. Run the test again; if it fails again, load the page again.',
};

/** Words of the surface where staff open a sealed message. */
export const openingTexts = {
  title: 'Open the sealed message in this browser',
  costTitle: 'This page costs more than it seems',
  cost: 'The portal serves this page. Whoever has taken over the portal can change it, read your private key and its passphrase at this one opening, and then open every message that is stored, not only this one. The command and the offline page do not have this fault: use them where you can.',
  of: '{company}, {stream}',
  lead: 'The message is opened in an isolated part of this page, without network access: your private key, the passphrase and the secret do not reach the portal. The passphrase passes through this page for the instant in which it is handed on.',
  recorded: 'Opening is recorded, and the customer sees it.',
  noRecord: 'No sealed message is stored for this case.',
  gone: 'The sealed message is deleted, as its retention ended.',
  here: {
    title: 'Open it in this browser',
    key: 'Private key file',
    keyHint: 'An armored OpenPGP private key (.asc). The file is read by this browser only.',
    passphrase: 'Passphrase of the key',
    passphraseHint: 'Leave empty if the key has none.',
    open: 'Open the message',
    opening: 'Opening',
  },
  compare: {
    title: 'What the message says, against what the portal knows',
    field: 'Field',
    inside: 'Sealed inside',
    outside: 'Known to the portal',
    same: 'equal',
    differs: 'differs',
    names: comparedFieldNames,
    allSame: 'Every field is equal. The message is the one that was tested and submitted.',
    refusedTitle: 'Do not use this message.',
    refused:
      'At least one field differs from what the portal knows. The message was made for another onboarding, or someone changed the portal’s record. Return the submission and tell an administrator of the portal.',
    byHand:
      'This message was sealed outside the portal. Nobody tested it with this sealing: run the connection test below before you rely on it.',
  },
  holds: {
    title: 'The access',
    keyId: 'Access key ID',
    role: 'Role ARN',
    externalId: 'External ID',
    copy: 'Copy the secret access key',
    copied: 'On the clipboard for {seconds} more seconds.',
    cleared: 'The clipboard was emptied. A clipboard manager may still keep a copy.',
    clearFailed: 'The browser did not allow the portal to empty the clipboard. Copy something else now.',
    copyNote: 'The page holds the secret for that instant. Clipboard managers may keep it; switch them off first.',
    forget: 'Forget everything and close',
    ended: 'The message is closed. Nothing of it is left in this page.',
    endsAt: 'It closes by itself at',
  },
  again: {
    title: 'Run the connection test again',
    lead: 'With the access from this message. Identity and account must equal what was seen when the customer tested.',
    run: 'Run the test',
    running: 'Asking AWS: {check}',
    stop: 'Stop',
    passed: 'Every check passed with the access from this message.',
    failed: 'The connection test stopped at {check}.',
    faults: testFaults,
    sameIdentity: 'Identity and account equal the first test.',
    otherIdentity: 'The identity differs from the first test: {now} now, {before} before. Do not approve.',
    viaServer: 'A role is tested by the portal itself, from the case page.',
  },
  fault: {
    'way-out':
      'A request got out of the isolated part of this page ({ways}), so it was given nothing. Its policy was lost or altered between the portal and this browser, by a proxy, an extension or the browser itself. Tell an administrator of the portal; use GnuPG meanwhile.',
    'policy-not-applied':
      'A request got out of the isolated part of this page ({ways}), so it was given nothing. Its policy had arrived, but does not take effect in this version of the browser. Update the browser, or use GnuPG.',
    'other-policy':
      'The isolated part of this page runs under another policy than the portal’s ({ways}), so it was given nothing. A proxy, an extension or the browser has altered it. Tell an administrator of the portal; use GnuPG meanwhile.',
    'not-checked':
      'Whether anything gets out of the isolated part of this page could not be checked, so it was given nothing: the page’s own request for it had no answer from the portal. Check the connection and that you are signed in, then try again; a proxy or an extension may hold back requests to /isolation.',
    'no-worker':
      'This browser cannot run a part of this page in isolation (it has no Web Workers). Use a current Chrome, Edge, Firefox or Safari, or GnuPG.',
    'key-unreadable':
      'The key file could not be read. Export the private key in armored form (gpg --armor --export-secret-keys) and choose that file.',
    'not-a-private-key': 'This file holds no OpenPGP private key. Choose the private half of one of the fingerprints on the keys page.',
    'key-protection-unsupported': 'The passphrase of this key is protected in a way that this page does not read. Use GnuPG.',
    'passphrase-wrong': 'The passphrase does not open this key. Nothing was recorded as opened.',
    locked: 'No key is held here. Choose the key file again.',
    'message-unreadable':
      'What is stored is not a readable OpenPGP message. Return the submission and tell an administrator of the portal.',
    'sealed-to-other-keys':
      'The message is not sealed to this key. Use the private half of one of the fingerprints that the submission names.',
    'message-damaged': 'The message is damaged: its integrity check failed. Return the submission.',
    'not-sealed-access': 'The opened text does not have the shape that the portal seals. Treat it as hostile and return the submission.',
    'nothing-open': 'The message is closed. Open the message again.',
    differs: 'The message differs from what the portal recorded, so no secret is given out.',
    'bad-facts':
      'The portal’s record of this submission is not complete enough to compare. Use GnuPG and tell an administrator of the portal.',
    'sandbox-failed': 'The isolated part of this page could not do this. Nothing left it. Try again, or use GnuPG.',
    'switched-off': 'Opening in the browser is switched off. Take the message and its facts away, and open it on your own machine.',
    gone: 'The sealed message is deleted, as its retention ended.',
    'not-found': 'There is no such submission any more, or it is not yours to open. Load the page again.',
    'bad-input': 'The portal could not read what was sent, so nothing was opened. Load the page again.',
    limited: 'Too many attempts. Try again in {wait}.',
    offline: 'You are offline. The message was closed; open it again when the connection is back.',
    stopped: 'The portal did not answer. The message was closed; open it again.',
    'portal-failed':
      'The portal had an error, or this page is older than the portal. The message was closed; open it again. If that fails too, load the page again.',
  } satisfies Record<OpeningFaultKind, string>,
};
