import type { Page } from '@playwright/test';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import type { AwsAccount } from '@/e2e/fixtures/test';
import type { MadeAccessKey } from '@/e2e/support/make-access-key';

/** A page at one step of an onboarding by key, and the key whose secret is the canary. */
export type CanaryFixture = {
  page: Page;
  aws: LocalAwsAdmin;
  account: AwsAccount;
  key: MadeAccessKey;
  /** A second canary, of letters and digits only, which the grammar of most fields would let through. */
  pasted: string;
};

/** One thing that goes wrong while the canary is in play. `force` makes it happen, expects that the page says so, and tidies up. */
export type ForcedFailure = { name: string; force: (fixture: CanaryFixture) => Promise<void> };
