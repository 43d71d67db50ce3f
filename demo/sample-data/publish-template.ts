import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { publishedTemplateVersion, renderPublishedTemplate } from '@/lib/domain/setup-guide/published-template';
import { db } from '@/lib/server/platform/db/prisma';

/** Where the demo's Microshare publishes its template, in the S3 of the local AWS. */
export const templateUrl = `https://microshare-templates.s3.eu-central-1.amazonaws.com/microshare-role-v${publishedTemplateVersion}.yaml`;
const microshareAccountId = '999988887777';

export async function publishTemplate(aws: LocalAwsAdmin): Promise<void> {
  await aws.putObject({ accountId: microshareAccountId, url: templateUrl, text: renderPublishedTemplate() });
}

/** The account that somebody with this external ID would be signed in to in the AWS console; null for one that the portal did not make. */
export async function accountOf(externalId: string): Promise<string | null> {
  return (await db().externalId.findUnique({ where: { value: externalId }, select: { accountId: true } }))?.accountId ?? null;
}
