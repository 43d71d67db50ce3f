import type { Subject } from '@/e2e/specs/authorization/authorization-fixture';
import type { Status } from '@/lib/domain/onboarding/onboarding';

/** How a row of the table asks. Paths of pages follow from the row; an action is asked for on its own page. */
export type Ask = {
  /** The onboarding's status; a draft where nothing is said. */
  status?: Status;
  /** Who paused it; the customer where nothing is said. */
  pausedBy?: 'microshare';
  /** No stream is named yet; the link has proposed one. */
  unnamed?: true;
  /** The company has a webhook. Where it has, jobs write what came of each announcement, whenever they come to it. */
  webhook?: true;
  /** Microshare has a webhook for this row. */
  microshareWebhook?: true;
  /** A handler's path and query where they differ from the row's. */
  path?: (subject: Subject) => string;
  /** An action's argument, or a handler's body. */
  input?: (subject: Subject) => unknown;
  contentType?: string;
  /** What is made up for the comparison with what does not exist; everything where nothing is said. */
  madeUp?: readonly (keyof Subject)[];
  /** What it names is used up by asking, whatever the answer: every node is asked about something of its own. */
  once?: true;
  /** What it does where it is done: changes the company's own (the rule for actions), or nothing of it (the rule for the rest). */
  effect?: 'own' | 'none';
};

export const onboardingOf = ({ onboardingId }: Subject) => ({ onboardingId });
export const seen = (subject: Subject) => ({ ...onboardingOf(subject), seenVersion: 1 });
