import type { Page } from '@playwright/test';
import type { Seeded } from '@/bin/states/seed-every-state';
import type { Language } from '@/lib/domain/language';

/** Who looks: somebody without an account, staff, or the owner of a company's onboarding. */
export type Visitor = 'nobody' | 'staff' | { owner: string };

/** One state of one page. */
export type State = {
  name: string;
  as: Visitor;
  path: string | ((seeded: Seeded) => string | Promise<string>);
  /** What is done on the page before it is looked at; by what it says in English. */
  prepare?: (page: Page, seeded: Seeded) => Promise<unknown>;
  /** English alone where nothing is said. */
  languages?: readonly Language[];
};

export const both = ['en', 'de'] as const satisfies readonly Language[];

/** Where a company's onboarding is, or a page below it. */
export function onboardingOf(company: string, below = ''): (seeded: Seeded) => string {
  return (seeded) => `/onboarding/${seeded.onboardingOf(company).id}${below}`;
}

export function caseOf(company: string, below = ''): (seeded: Seeded) => string {
  return (seeded) => `/support/${seeded.onboardingOf(company).id}${below}`;
}
