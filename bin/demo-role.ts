import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localAwsAdmin } from '@/demo/aws/admin';
import { makeFittingRole } from '@/demo/sample-data/make-fitting-role';
import { parseStreamArn } from '@/lib/domain/aws/arn';

// npm run -s demo:role -- EXTERNAL-ID STREAM-ARN: makes stream and role in the running demo's AWS, for any of its onboardings.
const [externalId = '', streamArn = ''] = process.argv.slice(2);
const stream = parseStreamArn(streamArn);
if (!/^[\w+=,.@:/-]{2,1224}$/.test(externalId) || !stream.ok) {
  stop(
    'Give the external ID and the stream’s ARN of an onboarding, as its page shows them:\n  npm run -s demo:role -- EXTERNAL-ID STREAM-ARN',
    2,
  );
}
const aws = localAwsAdmin(setting('AWS_ENDPOINT_URL_STS'));
try {
  const wanted = { arn: stream.value.arn, key: 'aws-managed' } as const;
  // A stream that is there keeps its records.
  await aws.setStream(wanted).catch(() => aws.addStream(wanted));
  const roleName = `microshare-${stream.value.name}`.slice(0, 64);
  const arn = await makeFittingRole({ aws, principalArn: setting('PORTAL_AWS_PRINCIPAL'), externalId, stream: stream.value, roleName });
  process.stdout.write(`${arn}\n`);
} catch (fault) {
  stop(`The demo’s AWS did not make the role: ${fault instanceof Error ? fault.message : String(fault)}`, 1);
}

function setting(name: string): string {
  try {
    return readFileSync(join('.data', 'settings', name), 'utf8').trim();
  } catch {
    return stop('The demo has not been started here yet: npm run demo', 1);
  }
}

function stop(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
