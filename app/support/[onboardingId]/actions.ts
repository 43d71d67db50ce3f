'use server';

import { refresh } from 'next/cache';
import { addNote as add } from '@/lib/server/add-note';
import { approve as approveCase } from '@/lib/server/approve';
import { assignCase as assign } from '@/lib/server/assign-case';
import { markLive as mark } from '@/lib/server/mark-live';
import { pauseOnboarding } from '@/lib/server/pause-onboarding';
import { resumeOnboarding } from '@/lib/server/resume-onboarding';
import { retestRole as retest } from '@/lib/server/retest-role';
import { retireOnboarding } from '@/lib/server/retire-onboarding';
import { returnRequirement as returnOne } from '@/lib/server/return-requirement';
import { sendMessage as send } from '@/lib/server/send-message';
import { takeCase as take } from '@/lib/server/take-case';

export async function takeCase(input: unknown) {
  const result = await take(input);
  refresh();
  return result;
}

export async function assignCase(input: unknown) {
  const result = await assign(input);
  refresh();
  return result;
}

export async function approve(input: unknown) {
  const result = await approveCase(input);
  refresh();
  return result;
}

export async function returnRequirement(input: unknown) {
  const result = await returnOne(input);
  refresh();
  return result;
}

export async function markLive(input: unknown) {
  const result = await mark(input);
  refresh();
  return result;
}

export async function retestRole(input: unknown) {
  const result = await retest(input);
  refresh();
  return result;
}

export async function sendMessage(input: unknown) {
  const result = await send(input);
  refresh();
  return result;
}

export async function addNote(input: unknown) {
  const result = await add(input);
  refresh();
  return result;
}

export async function pauseCase(input: unknown) {
  const result = await pauseOnboarding(input);
  refresh();
  return result;
}

export async function resumeCase(input: unknown) {
  const result = await resumeOnboarding(input);
  refresh();
  return result;
}

export async function retireCase(input: unknown) {
  const result = await retireOnboarding(input);
  refresh();
  return result;
}
