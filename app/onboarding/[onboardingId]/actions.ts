'use server';

import { readTestRecord as readRecord } from '@/lib/server/connection-test/read-test-record';
import { startTestRun as start } from '@/lib/server/connection-test/start-test-run';
import { testRole as test } from '@/lib/server/connection-test/test-role';
import { typeBackCode as typeBack } from '@/lib/server/connection-test/type-back-code';
import { confirmDelegatedAccess } from '@/lib/server/delegation/confirm-delegated-access';
import { confirmProposedStream } from '@/lib/server/delegation/confirm-proposed-stream';
import { makeDelegatedLink } from '@/lib/server/delegation/make-delegated-link';
import { revokeDelegatedLink } from '@/lib/server/delegation/revoke-delegated-link';
import { chooseHeartbeat as chooseWrites } from '@/lib/server/deliveries/choose-heartbeat';
import { confirmUse as confirmWanted } from '@/lib/server/ending/confirm-use';
import { proveClosed as prove } from '@/lib/server/ending/prove-closed';
import { chooseMethod as choose } from '@/lib/server/onboarding/choose-method';
import { copyOnboarding as copy } from '@/lib/server/onboarding/copy-onboarding';
import { nameStream as name } from '@/lib/server/onboarding/name-stream';
import { pauseOnboarding } from '@/lib/server/onboarding/pause-onboarding';
import { resumeOnboarding } from '@/lib/server/onboarding/resume-onboarding';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { saveGuideChoices as saveChoices } from '@/lib/server/onboarding/save-guide-choices';
import { sendMessage as send } from '@/lib/server/onboarding/send-message';
import { cancelReplacement as cancel } from '@/lib/server/replacement/cancel-replacement';
import { endOldAccess as endOld } from '@/lib/server/replacement/end-old-access';
import { startReplacement as begin } from '@/lib/server/replacement/start-replacement';
import { submit as receive } from '@/lib/server/submissions/submit';
import type { InputOf } from '@/lib/server/verb';

export async function nameStream(input: InputOf<typeof name>) {
  return name(input);
}

export async function chooseMethod(input: InputOf<typeof choose>) {
  return choose(input);
}

export async function saveGuideChoices(input: InputOf<typeof saveChoices>) {
  return saveChoices(input);
}

export async function startTestRun(input: InputOf<typeof start>) {
  return start(input);
}

export async function testRole(input: InputOf<typeof test>) {
  return test(input);
}

export async function typeBackCode(input: InputOf<typeof typeBack>) {
  return typeBack(input);
}

export async function readTestRecord(input: InputOf<typeof readRecord>) {
  return readRecord(input);
}

export async function submit(input: InputOf<typeof receive>) {
  return receive(input);
}

export async function sendMessage(input: InputOf<typeof send>) {
  return send(input);
}

export async function pause(input: InputOf<typeof pauseOnboarding>) {
  return pauseOnboarding(input);
}

export async function resume(input: InputOf<typeof resumeOnboarding>) {
  return resumeOnboarding(input);
}

export async function retire(input: InputOf<typeof retireOnboarding>) {
  return retireOnboarding(input);
}

export async function makeLink(input: InputOf<typeof makeDelegatedLink>) {
  return makeDelegatedLink(input);
}

export async function revokeLink(input: InputOf<typeof revokeDelegatedLink>) {
  return revokeDelegatedLink(input);
}

export async function confirmStream(input: InputOf<typeof confirmProposedStream>) {
  return confirmProposedStream(input);
}

export async function confirmDelegated(input: InputOf<typeof confirmDelegatedAccess>) {
  return confirmDelegatedAccess(input);
}

export async function startReplacement(input: InputOf<typeof begin>) {
  return begin(input);
}

export async function cancelReplacement(input: InputOf<typeof cancel>) {
  return cancel(input);
}

export async function endOldAccess(input: InputOf<typeof endOld>) {
  return endOld(input);
}

export async function proveClosed(input: InputOf<typeof prove>) {
  return prove(input);
}

export async function chooseHeartbeat(input: InputOf<typeof chooseWrites>) {
  return chooseWrites(input);
}

export async function confirmUse(input: InputOf<typeof confirmWanted>) {
  return confirmWanted(input);
}

export async function copyOnboarding(input: InputOf<typeof copy>) {
  return copy(input);
}
