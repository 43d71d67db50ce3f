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

export async function nameStream(input: unknown) {
  return name(input);
}

export async function chooseMethod(input: unknown) {
  return choose(input);
}

export async function saveGuideChoices(input: unknown) {
  return saveChoices(input);
}

export async function startTestRun(input: unknown) {
  return start(input);
}

export async function testRole(input: unknown) {
  return test(input);
}

export async function typeBackCode(input: unknown) {
  return typeBack(input);
}

export async function readTestRecord(input: unknown) {
  return readRecord(input);
}

export async function handOver(input: unknown) {
  return receive(input);
}

export async function sendMessage(input: unknown) {
  return send(input);
}

export async function pause(input: unknown) {
  return pauseOnboarding(input);
}

export async function resume(input: unknown) {
  return resumeOnboarding(input);
}

export async function retire(input: unknown) {
  return retireOnboarding(input);
}

export async function makeLink(input: unknown) {
  return makeDelegatedLink(input);
}

export async function revokeLink(input: unknown) {
  return revokeDelegatedLink(input);
}

export async function confirmDelegated(input: unknown) {
  return confirmDelegatedAccess(input);
}
