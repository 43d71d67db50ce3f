import 'server-only';
import { byName } from '@/lib/domain/by-name';
import { ok, type Result } from '@/lib/domain/result';
import { db } from '@/lib/server/platform/db/prisma';
import { readQueue } from '@/lib/server/review/read-queue';
import { requireStaff } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { type FindPlacesInput, findPlacesInput, type PlacesView } from '@/lib/wire/queue-inputs';

const casesMax = 8;
const customersMax = 5;

/** The cases and customers that staff may mean by a few letters, for the palette; a few of each. */
export async function findPlaces(input: FindPlacesInput): Promise<Result<PlacesView, BadInput>> {
  const { personId } = await requireStaff();
  const parsed = parseInput(findPlacesInput, input);
  if (!parsed.ok) return parsed;
  const { q } = parsed.value;
  const { rows } = await readQueue({ q, turn: 'any', limit: casesMax }, personId);
  const customers = await db().customer.findMany({
    where: { name: { contains: q, mode: 'insensitive' } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: customersMax,
  });
  return ok({
    cases: rows.map(({ id, company, streamName, status }) => ({ id, company, streamName, status })),
    customers: customers.sort((one, other) => byName(one.name, other.name)).map(({ id, name }) => ({ id, company: name })),
  });
}
