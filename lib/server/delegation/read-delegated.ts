import 'server-only';
import { notFound } from 'next/navigation';
import { ok } from '@/lib/domain/result';
import { delegatedViewOf } from '@/lib/server/delegation/delegated-view-of';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { requireDelegate } from '@/lib/server/who';
import { idField } from '@/lib/wire/fields';
import type { DelegatedView } from '@/lib/wire/views';

/** The one step that a link is for; not found once it has ended. */
export async function readDelegated(linkId: unknown): Promise<DelegatedView> {
  const id = idField.safeParse(linkId);
  const delegate = await requireDelegate(id.success ? id.data : '');
  const view = await inTransaction(async (tx) => {
    const link = await tx.delegatedLink.findUniqueOrThrow({ where: { id: delegate.linkId } });
    return ok(await delegatedViewOf(tx, link));
  });
  if (!view.ok || view.value === null) notFound();
  return view.value;
}
