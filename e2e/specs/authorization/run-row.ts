import { type Fixture, madeUp, type Subject } from '@/e2e/specs/authorization/authorization-fixture';
import { askers, type TableRow } from '@/e2e/specs/authorization/authorization-table';
import type { Ask } from '@/e2e/specs/authorization/call';
import { askPortal, type Node, outcomeOf, type PortalResponse, toldBy, wantedBy } from '@/e2e/specs/authorization/call-portal';

/** Outcomes of those who may know that it is there. */
const knowing = new Set(['ok', 'not-read', 'not-owner', 'not-testable', 'not-yours', '409']);

/**
 * Asks one row of the table as everybody, on one node; says what is not as the table has it. `comparing`: also asks for what does not
 * exist, and says where that is answered otherwise than what is not the asker's.
 */
export async function runRow(node: Node, { name, expected }: TableRow, { ask, fixture, comparing }: How): Promise<string[]> {
  const findings: string[] = [];
  // What the company looked like before the next request; null where somebody was let in since.
  let mark: string | null = null;
  for (const asker of askers) {
    const isOk = expected[asker] === 'ok';
    const isDone = isOk && effectOf(name, ask) === 'own';
    const subject = isDone ? await fixture.freshSubjectFor(asker) : fixture.subjectFor(asker);
    const cookie = isOk ? await fixture.freshCookieOf(asker, subject) : await fixture.cookieOf(asker, subject);
    const before: string = isDone || mark === null ? await fixture.fingerprint(subject) : mark;
    const answer = await askPortal(node, wantedBy(node, name, ask, subject), cookie);
    const after = await fixture.fingerprint(subject);
    mark = isDone ? null : after;
    const outcome = outcomeOf(answer);
    if (outcome !== expected[asker]) findings.push(`${asker}: ${outcome} instead of ${expected[asker]}`);
    if ((after !== before) !== isDone) findings.push(`${asker}: ${isDone ? 'nothing' : 'something'} changed`);
    if (knowing.has(outcome) || !comparing) continue;
    const other = await difference({ node, name, ask }, cookie, { subject, answer });
    if (other !== null) findings.push(`${asker}: the answer reveals that there is something: ${other}`);
  }
  return findings;
}

type How = { ask: Ask; fixture: Fixture; comparing: boolean };
type Row = { node: Node; name: string; ask: Ask };

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
