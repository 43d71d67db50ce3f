'use server';

import { refresh } from 'next/cache';
import { retestRole as retest } from '@/lib/server/connection-test/retest-role';
import { pauseOnboarding } from '@/lib/server/onboarding/pause-onboarding';
import { resumeOnboarding } from '@/lib/server/onboarding/resume-onboarding';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { sendMessage as send } from '@/lib/server/onboarding/send-message';
import { addNote as add } from '@/lib/server/review/add-note';
import { approve as approveCase } from '@/lib/server/review/approve';
import { assignCase as assign } from '@/lib/server/review/assign-case';
import { markLive as mark } from '@/lib/server/review/mark-live';
import { returnRequirement as returnOne } from '@/lib/server/review/return-requirement';
import { takeBackApproval as takeBack } from '@/lib/server/review/take-back-approval';
import { takeCase as take } from '@/lib/server/review/take-case';
import type { InputOf } from '@/lib/server/verb';

export async function takeCase(input: InputOf<typeof take>) {
  const result = await take(input);
  refresh();
  return result;
}

export async function assignCase(input: InputOf<typeof assign>) {
  const result = await assign(input);
  refresh();
  return result;
}

export async function approve(input: InputOf<typeof approveCase>) {
  const result = await approveCase(input);
  refresh();
  return result;
}

export async function takeBackApproval(input: InputOf<typeof takeBack>) {
  const result = await takeBack(input);
  refresh();
  return result;
}

export async function returnRequirement(input: InputOf<typeof returnOne>) {
  const result = await returnOne(input);
  refresh();
  return result;
}

export async function markLive(input: InputOf<typeof mark>) {
  const result = await mark(input);
  refresh();
  return result;
}

export async function retestRole(input: InputOf<typeof retest>) {
  const result = await retest(input);
  refresh();
  return result;
}

export async function sendMessage(input: InputOf<typeof send>) {
  const result = await send(input);
  refresh();
  return result;
}

export async function addNote(input: InputOf<typeof add>) {
  const result = await add(input);
  refresh();
  return result;
}

export async function pauseCase(input: InputOf<typeof pauseOnboarding>) {
  const result = await pauseOnboarding(input);
  refresh();
  return result;
}

export async function resumeCase(input: InputOf<typeof resumeOnboarding>) {
  const result = await resumeOnboarding(input);
  refresh();
  return result;
}

export async function retireCase(input: InputOf<typeof retireOnboarding>) {
  const result = await retireOnboarding(input);
  refresh();
  return result;
}
