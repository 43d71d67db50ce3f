import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Seeded } from '@/bin/states/seed-every-state';
import { both, type State } from '@/bin/states/state';
import { makeColleagueLink } from '@/bin/states/state-moves';
import { must } from '@/demo/sample-data/change-sample';
import { ok } from '@/lib/domain/result';
import { makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { db } from '@/lib/server/platform/db/prisma';
import { operator } from '@/lib/server/platform/start/run-as-operator';
import { catalogues } from '@/messages/catalogues';

/** Pages of people who have no session: visitors, who was invited, and colleagues with a link. */
export const openStates: readonly State[] = [
  { name: 'home', as: 'nobody', path: '/', languages: both },
  { name: 'sign-in', as: 'nobody', path: '/sign-in', languages: both },
  { name: 'sign-in-sent', as: 'nobody', path: '/sign-in', prepare: askForLink },
  { name: 'sign-in-link', as: 'nobody', path: '/sign-in#t=no-such-sign-in-link' },
  { name: 'sign-up', as: 'nobody', path: '/sign-up' },
  { name: 'security', as: 'nobody', path: '/security', languages: both },
  { name: 'not-found', as: 'nobody', path: '/nothing-is-here', languages: both },
  { name: 'invitation', as: 'nobody', path: ({ invitationLink }) => invitationLink, languages: both, prepare: untilButton },
  { name: 'invitation-none', as: 'nobody', path: '/invite' },
  { name: 'invitation-unknown', as: 'nobody', path: '/invite#t=no-such-invitation' },
  { name: 'invitation-expired', as: 'nobody', path: expiredInvitation, languages: both },
  { name: 'colleague-landing', as: 'nobody', path: linkFor('Example Cinema'), languages: both, prepare: untilButton },
  { name: 'colleague-stream', as: 'nobody', path: linkFor('Example Hospital'), prepare: openStep },
  { name: 'colleague-proposed', as: 'nobody', path: linkFor('Example Clinic', 'proposedStream'), languages: both, prepare: openStep },
  { name: 'colleague-step', as: 'nobody', path: linkFor('Example Cinema'), languages: both, prepare: openStep },
  { name: 'colleague-key', as: 'nobody', path: linkFor('Example Pharmacy'), prepare: openStep },
  { name: 'colleague-given', as: 'nobody', path: linkFor('Example Zoo', 'delegatedAccess'), prepare: openStep },
  { name: 'colleague-over', as: 'nobody', path: '/help/00000000-0000-7000-8000-000000000000/step', languages: both },
  { name: 'open-sealed-offline', as: 'nobody', path: () => pathToFileURL(resolve('generated/open-sealed.html')).href },
];

async function askForLink(page: Page): Promise<void> {
  await page.getByLabel('Your work e-mail address').first().fill('alex@customer.example');
  await page.getByRole('button', { name: 'Send me a sign-in link' }).click();
  await page.getByText('Look in your mailbox').waitFor();
}

async function expiredInvitation({ onboardingOf }: Seeded): Promise<string> {
  const { customerId } = onboardingOf('Example Brewery');
  const input = { customerId, email: 'late@customer.example', role: 'member', inviterName: 'Microshare' } as const;
  const { link, invitationId } = await must(async (tx) => ok(await makeInvitation(tx, operator, input)));
  await db().invitation.update({ where: { id: invitationId }, data: { expiresAt: new Date(Date.now() - 60_000) } });
  return link;
}

/** A new link for a company's onboarding; `gave`: what came by an earlier one came by this one. */
function linkFor(company: string, gave?: 'proposedStream' | 'delegatedAccess'): (seeded: Seeded) => Promise<string> {
  return async ({ onboardingOf }) => {
    const { id, ownerId } = onboardingOf(company);
    const { link, linkId } = await makeColleagueLink({ id, owner: { id: ownerId, network: null } });
    if (gave !== undefined) {
      const { [gave]: given } = await db().onboarding.findUniqueOrThrow({ where: { id } });
      await db().onboarding.update({ where: { id }, data: { [gave]: { ...Object(given), linkId } } });
    }
    return link;
  };
}

/** The button of a landing page is there once its link was read. */
async function untilButton(page: Page): Promise<void> {
  await leading(page).waitFor();
}

function leading(page: Page) {
  const names = [...Object.values(catalogues)].flatMap(({ invitation, onboarding }) => [invitation.start, onboarding.help.continue]);
  return page.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) });
}

async function openStep(page: Page): Promise<void> {
  await leading(page).click();
  await page.waitForURL(/\/step$/);
}
