import 'server-only';
import type { BetterAuthOptions, DBAdapter, DBTransactionAdapter, Where } from 'better-auth';
import { hashToken } from '@/lib/server/platform/mail/links';

type MakeAdapter = (options: BetterAuthOptions) => DBAdapter;
type Query = { model: string; where?: Where[] | undefined };

/**
 * The sign-in library's way to the database, with session tokens stored as their HMAC: whoever reads or writes the table alone knows no
 * cookie, and can make none. The library hands tokens in and gets them back as it made them.
 */
export function withKeyedSessionTokens(make: MakeAdapter): MakeAdapter {
  return (options) => {
    const adapter = make(options);
    return { ...keyed(adapter), transaction: (work) => adapter.transaction((trx) => work(keyed(trx))) };
  };
}

function keyed<Adapter extends DBTransactionAdapter>(adapter: Adapter): Adapter {
  const own: Partial<DBTransactionAdapter> = {
    create: async (query) => {
      const token: unknown = query.model === 'session' ? query.data['token'] : undefined;
      const stored = typeof token === 'string' ? { ...query.data, token: hashToken(token) } : query.data;
      const made: unknown = await adapter.create({ ...query, data: stored });
      return withToken(made, query.model, typeof token === 'string' ? [token] : []) as never;
    },
    findOne: async (query) => withToken(await adapter.findOne(asStored(query)), query.model, tokensIn(query)),
    findMany: async (query) => {
      const found: unknown[] = await adapter.findMany(asStored(query));
      return found.map((row) => withToken(row, query.model, tokensIn(query))) as never;
    },
    update: async (query) => withToken(await adapter.update(asStored(query)), query.model, tokensIn(query)),
    updateMany: (query) => adapter.updateMany(asStored(query)),
    delete: (query) => adapter.delete(asStored(query)),
    deleteMany: (query) => adapter.deleteMany(asStored(query)),
    count: (query) => adapter.count(asStored(query)),
    consumeOne: async (query) => withToken(await adapter.consumeOne(asStored(query)), query.model, tokensIn(query)),
  };
  return { ...adapter, ...own };
}

/** The query as the table holds its tokens. */
function asStored<Any extends Query>(query: Any): Any {
  if (query.model !== 'session' || query.where === undefined) return query;
  const where = query.where.map((clause) => (clause.field === 'token' ? { ...clause, value: storedValue(clause.value) } : clause));
  return { ...query, where };
}

function storedValue(value: Where['value']): Where['value'] {
  if (Array.isArray(value)) return value.map((one) => hashToken(String(one)));
  return typeof value === 'string' ? hashToken(value) : value;
}

function tokensIn({ model, where = [] }: Query): string[] {
  if (model !== 'session') return [];
  return where.flatMap(({ field, value }) => (field === 'token' ? [value].flat().map(String) : []));
}

/** The row with the token that the library asked by, in the place of its HMAC. */
function withToken<Row>(row: Row, model: string, tokens: string[]): Row {
  if (model !== 'session' || typeof row !== 'object' || row === null || !('token' in row)) return row;
  const token = tokens.find((one) => hashToken(one) === row.token);
  return token === undefined ? row : { ...row, token };
}
