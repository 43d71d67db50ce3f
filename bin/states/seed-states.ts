import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Demo, seedDemo } from '@/demo/sample-data/seed-demo';
import type { World } from '@/demo/world';

/** Fills the demo data in, as `npm run demo` does; and gives this process the portal's own AWS identity, which that needs. */
export async function seedStates({ dataDir, environment, aws }: World): Promise<Demo & { principalArn: string }> {
  Object.assign(process.env, environment);
  const principalArn = readFileSync(join(dataDir, 'settings', 'PORTAL_AWS_PRINCIPAL'), 'utf8').trim();
  return { ...(await seedDemo({ dataDir, aws: aws.admin, principalArn })), principalArn };
}
