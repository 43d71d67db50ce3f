import type { Page } from '@playwright/test';
import type { Seeded } from '@/bin/states/seed-every-state';
import { caseOf, type State } from '@/bin/states/state';
import { db } from '@/lib/server/platform/db/prisma';
import { caseTexts } from '@/messages/en/case';
import { supportTexts } from '@/messages/en/support';
import { webhookTexts } from '@/messages/en/webhooks';

/** Pages of staff, who read English. */
export const staffStates: readonly State[] = [
  page('queue', '/support'),
  page('queue-all', '/support?turn=any'),
  page('queue-filtered', '/support?turn=any&status=live&method=role&region=eu-west-1&sort=company'),
  page('queue-empty', '/support?turn=any&q=nobody-has-this-name'),
  page('search', '/support?turn=any&q=320000000011'),
  { ...page('one-customer', ({ onboardingOf }) => `/support?turn=any&customerId=${onboardingOf('Example Brewery').customerId}`) },
  { ...page('queue-filters-open', '/support?turn=any'), prepare: openFilters },
  { ...page('bulk', '/support?turn=any'), prepare: chooseRows },
  { ...page('palette', '/support'), prepare: openPalette },
  { ...page('palette-found', '/support'), prepare: findInPalette },
  { ...page('shortcuts', '/support'), prepare: (at) => at.keyboard.press('?') },
  { ...page('invite-form', '/support?turn=any'), prepare: openInvitation },
  ...cases({
    draft: 'Example Hospital',
    failed: 'Example Library',
    submitted: 'Example University',
    'in-review': 'Example Offices',
    returned: 'Example Museum',
    'approval-pending': 'Example Bank',
    approved: 'Example Stadium',
    unconfirmed: 'Example Start-up',
    flowing: 'Example Brewery',
    quiet: 'Example Bakery',
    broken: 'Example Garage',
    unknown: 'Example Retail',
    degraded: 'Example Hotel',
    'paused-draft': 'Example Theatre',
    paused: 'Example School',
    'replace-submitted': 'Example Bridge',
    'replace-accepted': 'Example Studio',
    'replace-current': 'Example Arena',
    retired: 'Example Factory',
  }),
  { ...page('case-approving', caseOf('Example University')), prepare: askToApprove },
  { ...page('case-returning', caseOf('Example Offices')), prepare: askToReturn },
  page('sealed-message', caseOf('Example University', '/sealed')),
  page('customers', '/support/customers'),
  page('keys', '/support/keys'),
  page('insight', '/support/insight'),
  page('people', '/support/people'),
  page('webhooks', '/support/webhooks'),
  { ...page('webhook-added', '/support/webhooks'), prepare: addWebhook },
  { ...page('webhooks-unconfirmed', '/support/webhooks'), prepare: forgetProof },
  page('audit', '/support/audit'),
  page('staff-account', '/account'),
  page('staff-home', '/'),
];

function page(name: string, path: State['path']): State {
  return { name, as: 'staff', path };
}

function cases(companies: Record<string, string>): State[] {
  return Object.entries(companies).map(([name, company]) => page(`case-${name}`, caseOf(company)));
}

async function openFilters(at: Page): Promise<void> {
  await at.getByText(supportTexts.queue.filters, { exact: true }).first().click();
}

async function chooseRows(at: Page): Promise<void> {
  for (const index of [0, 2]) await at.getByRole('checkbox').nth(index).check();
  await at.getByText('2 chosen').waitFor();
}

async function openPalette(at: Page): Promise<void> {
  await at.keyboard.press('Control+k');
  await at.getByRole('dialog').waitFor();
}

async function findInPalette(at: Page): Promise<void> {
  await openPalette(at);
  await at.keyboard.type('Brew');
  await at
    .getByRole('option', { name: /Brewery/ })
    .first()
    .waitFor();
}

async function openInvitation(at: Page): Promise<void> {
  await at.getByRole('button', { name: supportTexts.invite.title }).click();
  await at.getByRole('dialog').waitFor();
}

async function askToApprove(at: Page, _: Seeded): Promise<void> {
  await at.getByRole('button', { name: caseTexts.decision.approve, exact: true }).click();
}

/** As when they last proved long ago that it is they. */
async function forgetProof(at: Page, { adminId }: Seeded): Promise<void> {
  await db().session.updateMany({ where: { userId: adminId }, data: { stepUpAt: null } });
  await at.reload();
  await at.getByRole('link', { name: supportTexts.webhooks.stepUp }).waitFor();
}

async function addWebhook(at: Page): Promise<void> {
  await at.getByLabel(webhookTexts.url).fill('https://hooks.microshare.example/onboardings');
  await at.getByRole('button', { name: webhookTexts.add, exact: true }).click();
  await at.getByText(webhookTexts.secretLabel, { exact: true }).first().waitFor();
}

async function askToReturn(at: Page): Promise<void> {
  await at.getByRole('button', { name: 'Return a requirement' }).click();
}
