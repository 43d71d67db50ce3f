import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { makeFittingRole } from '@/demo/sample-data/make-fitting-role';
import { makeSampleOnboardings } from '@/demo/sample-data/sample-onboardings';
import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import { permissionPolicy } from '@/lib/domain/aws/stream-policy';
import { ok } from '@/lib/domain/result';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { ensureCustomer, makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { operator, runAsOperator } from '@/lib/server/platform/start/run-as-operator';

export type Demo = { company: string; invitationLink: string; streamArn: string; roleArn: string; credentialsFile: string };

type Options = { dataDir: string; aws: LocalAwsAdmin; principalArn: string };

const visitor = { company: 'Example Company', email: 'alex@customer.example' };
const sampleRole = 'microshare-kinesis-writer';

/**
 * The demo's data: a customer for the visitor, with a stream, a role and a key that work; and onboardings in every status, brought
 * there by the portal's own functions, against the local AWS. A second start finds all of it and makes a new invitation only.
 */
export async function seedDemo({ dataDir, aws, principalArn }: Options): Promise<Demo> {
  return runAsOperator(async () => {
    const stream = sampleStream();
    const invited = await inTransaction(async (tx) => {
      const customerId = await ensureCustomer(tx, operator, visitor.company);
      const externalId = await ensureExternalId(tx, customerId, stream.accountId);
      const { link } = await makeInvitation(tx, operator, { customerId, email: visitor.email, role: 'owner', inviterName: 'Microshare' });
      return ok({ externalId, link });
    });
    if (!invited.ok) throw new Error('The demo customer was not made.');
    const { externalId, link } = invited.value;
    const credentialsFile = await ensureSample({ dataDir, aws, principalArn, stream, externalId });
    if ((await db().onboarding.count({ where: { status: 'retired' } })) === 0) await makeSampleOnboardings({ aws, principalArn });
    return { company: visitor.company, invitationLink: link, streamArn: stream.arn, roleArn: roleArnIn(stream), credentialsFile };
  });
}

/** The visitor's AWS: made once, then kept by the local AWS; the key's file is kept beside it. Returns the file's text. */
async function ensureSample({
  dataDir,
  aws,
  principalArn,
  stream,
  externalId,
}: Options & { stream: Stream; externalId: string }): Promise<string> {
  const kept = join(dataDir, 'demo', 'sample-key.csv');
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  await aws.addStream({ arn: stream.arn, key: 'aws-managed' });
  const policy = permissionPolicy(stream);
  await makeFittingRole({ aws, principalArn, externalId, stream, roleName: sampleRole });
  const key = await aws.addUser({ accountId: stream.accountId, userName: sampleRole, policies: [policy] });
  // As the console writes it: a byte order mark, two columns, CRLF.
  const file = `\ufeffAccess key ID,Secret access key\r\n${key.accessKeyId},${key.secretAccessKey}\r\n`;
  mkdirSync(join(dataDir, 'demo'), { recursive: true });
  writeFileSync(kept, file, { mode: 0o600 });
  return file;
}

function sampleStream(): Stream {
  const stream = parseStreamArn('arn:aws:kinesis:eu-west-1:222222222222:stream/example-sensors');
  if (!stream.ok) throw new Error('The sample stream has no good name.');
  return stream.value;
}

function roleArnIn(stream: Stream): string {
  return `arn:${stream.partition}:iam::${stream.accountId}:role/${sampleRole}`;
}
