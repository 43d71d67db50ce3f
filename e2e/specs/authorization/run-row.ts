import { type Fixture, madeUp, type Subject } from '@/e2e/specs/authorization/authorization-fixture';
import { type Asker, askers, type TableRow } from '@/e2e/specs/authorization/authorization-table';
import type { Ask } from '@/e2e/specs/authorization/call';
import { askPortal, type Node, outcomeOf, type PortalResponse, toldBy, wantedBy } from '@/e2e/specs/authorization/call-portal';

/** Outcomes of those who may know that it is there. */
const knowing = new Set([
  'ok',
  'in-effect',
  'no-replacement',
  'not-asked',
  'not-from-here',
  'not-given',
  'not-owner',
  'not-read',
  'not-testable',
  'not-yours',
  'replacement-elsewhere',
  'same-access',
  'still-in-use',
  '409',
]);

/**
 * Asks one row of the table as everybody, on one node; says what is not as the table has it. `compares`: asks for what does not exist as
 * well, and says where that is answered otherwise than what is not the asker's.
 */
export async function runRow(node: Node, { name, expected }: TableRow, { ask, fixture, compares }: How): Promise<string[]> {
  const findings: string[] = [];
  const company = watchCompany(fixture);
  for (const asker of askers) {
    const isOk = expected[asker] === 'ok';
    // Whoever has no right to it spends nothing of those who have.
    const isForeign = !knowing.has(expected[asker]);
    const isDone = isOk && effectOf(name, ask) === 'own';
    // Whoever is refused before must have changed nothing; what is done now changes something.
    if (isDone) findings.push(...(await company.changes()));
    const subject = isDone ? await fixture.freshSubjectFor(asker) : fixture.subjectFor(asker);
    const cookie = isOk ? await fixture.freshCookieOf(asker, subject) : await fixture.cookieOf(asker, subject);
    await company.remember(asker, subject);
    const counted = isForeign ? await fixture.limitsOf(subject) : '';
    const answer = await askPortal(node, wantedBy(node, name, ask, subject), cookie);
    const outcome = outcomeOf(answer);
    if (outcome !== expected[asker]) findings.push(`${asker}: ${outcome} instead of ${expected[asker]}`);
    if (isForeign && (await fixture.limitsOf(subject)) !== counted) findings.push(`${asker}: was counted against somebody else`);
    if (isDone && (await company.changes()).length === 0) findings.push(`${asker}: nothing changed`);
    if (!compares || knowing.has(outcome)) continue;
    const other = await difference({ node, name, ask }, cookie, { subject, answer });
    if (other !== null) findings.push(`${asker}: the answer reveals that there is something: ${other}`);
  }
  return [...findings, ...(await company.changes())];
}

type How = { ask: Ask; fixture: Fixture; compares: boolean };
type Row = { node: Node; name: string; ask: Ask };

/** Compares the company with what it was before the first of those who asked since; once for all of them. */
function watchCompany(fixture: Fixture) {
  let since: { mark: string; subject: Subject; askers: Asker[] } | null = null;
  return {
    remember: async (asker: Asker, subject: Subject): Promise<void> => {
      since ??= { mark: await fixture.fingerprint(subject), subject, askers: [] };
      since.askers.push(asker);
    },
    changes: async (): Promise<string[]> => {
      if (since === null) return [];
      const { mark, subject, askers: asked } = since;
      since = null;
      return (await fixture.fingerprint(subject)) === mark ? [] : [`${asked.join(', ')}: something changed`];
    },
  };
}

/** Actions change something of the company where nothing else is said; pages and handlers do not. */
export function effectOf(name: string, { effect }: Ask): 'own' | 'none' {
  return effect ?? (name.includes('#') ? 'own' : 'none');
}

/** Where the answer differs from that about what does not exist; null where it does not, or where nothing of anyone's is named. */
async function difference(
  { node, name, ask }: Row,
  cookie: string,
  { subject, answer }: { subject: Subject; answer: PortalResponse },
): Promise<string | null> {
  const nothing = madeUp(subject, ask.madeUp);
  const wanted = wantedBy(node, name, ask, nothing);
  if (JSON.stringify(wanted) === JSON.stringify(wantedBy(node, name, ask, subject))) return null;
  return firstDifference(toldBy(answer, subject), toldBy(await askPortal(node, wanted, cookie), nothing));
}

function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, (at === -1 ? one.length : at) - 60);
  return `${one.slice(from, from + 160)} ≠ ${other.slice(from, from + 160)}`;
}
