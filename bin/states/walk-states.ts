import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { customerStates } from '@/bin/states/customer-states';
import { openStates } from '@/bin/states/open-states';
import { type Seeded, seedEveryState } from '@/bin/states/seed-every-state';
import { seedStates } from '@/bin/states/seed-states';
import { staffStates } from '@/bin/states/staff-states';
import type { State, Visitor } from '@/bin/states/state';
import { walkByKey, walkByRole, walkToOpenedMessage } from '@/bin/states/walk-ways';
import { ensureServiceToken } from '@/demo/sample-data/ensure-service-token';
import { makeSession } from '@/demo/sample-data/people';
import type { World } from '@/demo/world';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/server/platform/db/prisma';
import { runAsOperator } from '@/lib/server/platform/start/run-as-operator';

/** What is done with a page in a state. */
export type Look = (page: Page, state: string) => Promise<void>;

/** Opens a page of a browser of its own, which prefers this language. */
export type OpenPage = (language: Language) => Promise<Page>;

/**
 * Shows every state of the portal, from its tables and on the way of a role and of a key, and looks at each. A state that cannot be
 * reached is said at the end, so that one does not hide the others. `only`: states whose names match it.
 */
export async function walkStates(world: World, openPage: OpenPage, look: Look, only = /./): Promise<void> {
  const demo = await seedStates(world);
  const token = await ensureServiceToken(join(world.dataDir, 'delivery-service'));
  await runAsOperator(async () => {
    const seeded = await seedEveryState(world, demo, token);
    const missed: string[] = [];
    const reach = async (name: string, show: () => Promise<void>) => {
      await show().catch((fault: unknown) => missed.push(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`));
    };
    for (const state of [...openStates, ...customerStates, ...staffStates]) {
      for (const language of state.languages ?? (['en'] as const)) {
        const name = language === 'en' ? state.name : `${state.name}-${language}`;
        if (only.test(name)) await reach(name, () => showState(state, { name, language, seeded, openPage, look }));
      }
    }
    const lookAtOnly: Look = async (page, name) => {
      if (only.test(name)) await look(page, name);
    };
    await reach('the way of a role', async () => walkByRole(await openPage('en'), seeded, lookAtOnly));
    // Walked only where one of its states is wanted: a new name of `walk-ways` belongs into this list.
    if (keyStates.some((name) => only.test(name)))
      await reach('the way of a key', async () => {
        await walkByKey(await openAs({ owner: 'Example Pharmacy' }, 'en', seeded, openPage), seeded, lookAtOnly);
        await walkToOpenedMessage(await openAs('staff', 'en', seeded, openPage), seeded, lookAtOnly);
      });
    if (missed.length > 0) throw new Error(`Not reached:\n${missed.join('\n')}`);
  });
}

const keyStates = ['key-file-refused', 'key-read', 'key-wrong', 'key-seal', 'key-done', 'case', 'sealed-key', 'opened-message'];

type Showing = { name: string; language: Language; seeded: Seeded; openPage: OpenPage; look: Look };

async function showState({ as, path, prepare }: State, { name, language, seeded, openPage, look }: Showing): Promise<void> {
  const page = await openAs(as, language, seeded, openPage);
  try {
    await page.goto(typeof path === 'string' ? path : await path(seeded));
    await page.locator('h1').first().waitFor();
    await prepare?.(page, seeded);
    await look(page, name);
  } finally {
    await page.context().close();
  }
}

/** A page of a visitor with a session made a moment ago. */
async function openAs(visitor: Visitor, language: Language, seeded: Seeded, openPage: OpenPage): Promise<Page> {
  const page = await openPage(language);
  if (visitor === 'nobody') return page;
  const personId = visitor === 'staff' ? seeded.adminId : seeded.onboardingOf(visitor.owner).ownerId;
  await db().person.update({ where: { id: personId }, data: { language, timeZone: 'Europe/Berlin' } });
  const { name, value } = (await makeSession(personId)).cookie;
  await page.context().addCookies([{ name, value: encodeURIComponent(value), url: seeded.world.origin, httpOnly: true }]);
  return page;
}
