import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';

/** SQL, over `sealed_message sealed` and `submission`: whether the message is sealed to exactly this build's keys. */
export function sealedToCurrent(): Prisma.Sql {
  const { fingerprints } = supportKeys();
  const recipients = Prisma.sql`case when cardinality(sealed.recipients) = 0 then submission.recipients else sealed.recipients end`;
  return Prisma.sql`(${recipients} @> ${fingerprints}::text[] and ${recipients} <@ ${fingerprints}::text[])`;
}
