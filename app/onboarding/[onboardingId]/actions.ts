'use server';

import { chooseMethod as choose } from '@/lib/server/choose-method';
import { confirmDelegatedAccess } from '@/lib/server/confirm-delegated-access';
import { handOver as receive } from '@/lib/server/hand-over';
import { makeDelegatedLink } from '@/lib/server/make-delegated-link';
import { nameStream as name } from '@/lib/server/name-stream';
import { pauseOnboarding } from '@/lib/server/pause-onboarding';
import { readTestRecord as readRecord } from '@/lib/server/read-test-record';
import { resumeOnboarding } from '@/lib/server/resume-onboarding';
import { retireOnboarding } from '@/lib/server/retire-onboarding';
import { revokeDelegatedLink } from '@/lib/server/revoke-delegated-link';
import { saveGuideChoices as saveChoices } from '@/lib/server/save-guide-choices';
import { sendMessage as send } from '@/lib/server/send-message';
import { startTestRun as start } from '@/lib/server/start-test-run';
import { testRole as test } from '@/lib/server/test-role';
import { typeBackCode as typeBack } from '@/lib/server/type-back-code';
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

export async function handOver(input: InputOf<typeof receive>) {
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

export async function confirmDelegated(input: InputOf<typeof confirmDelegatedAccess>) {
  return confirmDelegatedAccess(input);
}
