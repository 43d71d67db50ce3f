import 'server-only';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { unwrapMail, wrapMail } from '@/lib/server/platform/mail/wrap-mail';

type Erased = { email: string; personId: string | null; name: string | null };
type Row = { id: string; wrapped: string; waits: boolean };

const page = 1_000;

/**
 * Deletes the mails to somebody from the outbox: those that wait, so that they are not sent, and those that were sent, whose rows still
 * hold the address until the queue clears them. Of others' mails that name them (an invitation by them) the sent ones go, and the
 * waiting ones are reworded. Mails are wrapped, so each is opened; a row that does not open can be read by nobody.
 */
export async function dropMails(tx: Tx, { email, personId, name }: Erased): Promise<void> {
  if (personId !== null) await tx.notice.deleteMany({ where: { personId } });
  for (const table of ['pgboss.job', 'pgboss.archive'] as const) {
    if (personId !== null) await tx.$executeRawUnsafe(`delete from ${table} where name = 'mail' and data->>'personId' = $1`, personId);
    for (let after = ''; ; ) {
      const rows = await tx.$queryRawUnsafe<Row[]>(
        `select id::text, data->>'wrapped' as wrapped, state in ('created', 'retry') as waits
         from ${table} where name = 'mail' and id::text > $1 order by id::text limit ${page}`,
        after,
      );
      for (const row of rows) await drop(tx, table, row, { email, name });
      if (rows.length < page) break;
      after = rows.at(-1)?.id ?? '';
    }
  }
}

async function drop(tx: Tx, table: string, { id, wrapped, waits }: Row, { email, name }: Omit<Erased, 'personId'>): Promise<void> {
  const mail = open(wrapped);
  if (mail === null) return;
  const namesThem = name !== null && name !== '' && mail.values['invitedBy'] === name;
  if (mail.email === email || (namesThem && !waits)) {
    await tx.$executeRawUnsafe(`delete from ${table} where name = 'mail' and id = $1::uuid`, id);
  } else if (namesThem) {
    const rewritten = wrapMail({ ...mail, values: { ...mail.values, invitedBy: 'Microshare' } });
    await tx.$executeRawUnsafe(
      `update ${table} set data = jsonb_set(data, '{wrapped}', to_jsonb($2::text)) where name = 'mail' and id = $1::uuid`,
      id,
      rewritten,
    );
  }
}

function open(wrapped: string): ReturnType<typeof unwrapMail> | null {
  try {
    return unwrapMail(wrapped);
  } catch {
    return null;
  }
}
