import { createMessage, encrypt, enums, readKey } from 'openpgp';
import type { Stream } from '@/lib/domain/arn';
import type { EnvelopeFault } from '@/lib/domain/envelope-fault';
import { writeSealedAccess } from '@/lib/domain/sealed-access';
import type { Actor } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { checkEnvelope } from '@/lib/server/keys/check-envelope';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { ensureExternalId } from '@/lib/server/onboardings/external-id';
import { type SaveHandoverFault, saveHandover } from '@/lib/server/onboardings/save-handover';

type Given = { onboardingId: string; company: string; stream: Stream; owner: Actor };

/** Seals the role that an onboarding holds to the demo's support keys, as the room would, and hands it over. */
export async function sealForDemo({ onboardingId, company, stream, owner }: Given): Promise<void> {
  const saved = await inTransaction<void, EnvelopeFault | SaveHandoverFault>(async (tx) => {
    const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
    const run = await tx.testRun.findFirstOrThrow({ where: { onboardingId }, orderBy: { startedAt: 'desc' } });
    const externalId = await ensureExternalId(tx, onboarding.customerId, stream.accountId);
    const roleArn = onboarding.roleArn ?? '';
    const sealedAt = new Date().toISOString();
    const access = { kind: 'role', roleArn, externalId } as const;
    const armored = await seal(
      writeSealedAccess({ onboardingId, customer: company, streamArn: stream.arn, testRunId: run.id, sealedAt, access }),
    );
    const envelope = await checkEnvelope(armored, supportKeys());
    if (!envelope.ok) return envelope;
    const given = { method: 'role', testRunId: run.id, keyId: null, roleArn, armored, sealedAt, sealedByHand: false } as const;
    return saveHandover(tx, owner, onboarding, { given, envelope: envelope.value });
  });
  if (!saved.ok) throw new Error(`The demo's handover was refused: ${JSON.stringify(saved.fault)}`);
}

async function seal(bytes: Uint8Array): Promise<string> {
  const encryptionKeys = await Promise.all(supportKeys().keys.map(({ armored }) => readKey({ armoredKey: armored })));
  return encrypt({
    message: await createMessage({ binary: bytes, format: 'binary' }),
    encryptionKeys,
    sessionKey: { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' },
    format: 'armored',
    config: { aeadProtect: false, preferredCompressionAlgorithm: enums.compression.uncompressed },
  });
}
