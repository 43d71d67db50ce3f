import { DoctorFault, type Finding, well } from '@/bin/doctor/finding';
import { publishedTemplateVersion } from '@/lib/domain/setup-guide/published-template';
import { partitionOfTemplate, templateVersionOf } from '@/lib/domain/setup-guide/quick-create';
import { readOtherIdentity, readPortalIdentity } from '@/lib/server/connection-test/portal-identity';
import { settings } from '@/lib/server/platform/settings/settings';

const identity =
  'Give this machine the credentials of PORTAL_AWS_PRINCIPAL (its role, or PORTAL_AWS_PROFILE), or name the principal that it is.';

/** Who the portal is to AWS, in the region that every account has and in those that onboardings use. */
export async function examineAws(regions: readonly string[]): Promise<Finding[]> {
  if (settings().awsPrincipal === null)
    return [well('AWS', 'no identity is set (PORTAL_AWS_PRINCIPAL), so customers are offered access keys only')];
  const who = await readPortalIdentity().catch(asFault(identity));
  const blocked = await Promise.all(regions.map((region) => readRegion(region)));
  const faults = blocked.filter((says) => says !== null);
  if (faults.length === 0) return [well('AWS', who)];
  const todo = 'Enable the region for the portal’s account, and open the egress to its STS endpoint (sts.REGION.amazonaws.com, port 443).';
  throw new DoctorFault(faults.join('; '), todo);
}

async function readRegion(region: string): Promise<string | null> {
  try {
    await readPortalIdentity(region);
    return null;
  } catch (fault) {
    return `STS in ${region}: ${fault instanceof Error ? fault.message : 'no answer'}`;
  }
}

/** The second identity, which no customer's role may let in. */
export async function examineOtherIdentity(): Promise<Finding[]> {
  if (settings().awsOtherProfile === null) return [];
  const todo = 'Put the credentials of another identity, which may call sts:AssumeRole, into the profile PORTAL_AWS_OTHER_PROFILE.';
  return [well('second AWS identity', await readOtherIdentity().catch(asFault(todo)))];
}

/** The addresses of the published template: in S3, and of the version that this release makes links for. */
export async function examineTemplates(): Promise<Finding[]> {
  const { templateUrl } = settings();
  if (templateUrl === null)
    return [well('template', 'PORTAL_TEMPLATE_URL is not set, so customers are offered no one-click stack; docs/operations.md says how')];
  const partitions = templateUrl.split(/\s+/).map((url) => {
    const partition = partitionOfTemplate(url);
    if (partition === null)
      throw new DoctorFault(
        `${url} is not in S3, so CloudFormation would refuse it`,
        'Put the template into a bucket that everyone may read.',
      );
    if (templateVersionOf(url) !== publishedTemplateVersion)
      throw new DoctorFault(
        `${url} is of version ${templateVersionOf(url)}, and this release makes links for ${publishedTemplateVersion}`,
        'Publish what "npm run -s portal -- guide --published-template" prints, and name its address in PORTAL_TEMPLATE_URL.',
      );
    return partition;
  });
  return [well('template', `quick-create links in ${partitions.join(', ')}`)];
}

function asFault(todo: string) {
  return (fault: unknown): never => {
    throw new DoctorFault(fault instanceof Error ? fault.message : 'AWS does not answer', todo);
  };
}
