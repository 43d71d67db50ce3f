import { db } from '@/lib/server/platform/db/prisma';
import { unwrapMessage } from '@/lib/server/submissions/message-keys';

/** The sealed message of a submission as staff would get it; null where its data key is destroyed. */
export async function storedMessage(submissionId: string): Promise<string | null> {
  return unwrapMessage(db(), submissionId, await db().sealedMessage.findUniqueOrThrow({ where: { submissionId } }));
}
