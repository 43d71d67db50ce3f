import type { GuideSettings } from '@/components/onboarding/setup/lazy-guide';
import { settings } from '@/lib/server/platform/settings/settings';

/** What the setup guide needs of the operator's settings. Without a published template it offers no one-click stack. */
export function guideSettings(): GuideSettings {
  const { templateUrl, awsConsoleUrl, egressAddresses } = settings();
  return { launch: templateUrl === null ? null : { templateUrls: templateUrl, consoleUrl: awsConsoleUrl }, egressAddresses };
}
