import type { Metadata } from 'next';
import { readLanguage } from '@/app/read-language';
import { StepUpPanel } from '@/components/sign-in/step-up-panel';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { returnPath } from '@/lib/domain/return-path';
import { readMyProfile } from '@/lib/server/people/read-my-profile';
import { listPasskeys } from '@/lib/server/people/sign-in/list-passkeys';
import { readFirstPasskey } from '@/lib/server/people/sign-in/read-first-passkey';
import { settings } from '@/lib/server/platform/settings/settings';
import { catalogues } from '@/messages/catalogues';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].account.stepUp.title };
}

export default async function StepUpPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [profile, passkeys, firstPasskey, { then, error }] = await Promise.all([
    readMyProfile(),
    listPasskeys(),
    readFirstPasskey(),
    searchParams,
  ]);
  const texts = catalogues[profile.language].account;
  const next = returnPath(then) ?? (profile.kind === 'customer' ? '/' : '/support');
  return (
    <div className="mx-auto max-w-narrow" lang={profile.language}>
      <PageHeader title={texts.stepUp.title}>{fill(texts.stepUp.lead, { hours: settings().decisionStepUpHours })}</PageHeader>
      <Panel>
        <StepUpPanel
          firstPasskey={firstPasskey}
          hasPasskey={passkeys.length > 0}
          language={profile.language}
          next={next}
          refused={error !== undefined}
          staff={profile.kind !== 'customer'}
          texts={texts}
        />
        <p className="mt-4 text-muted text-small">{texts.stepUp.onwards[placeOf(next)]}</p>
      </Panel>
    </div>
  );
}

/** What waits behind a path, as people call it. */
function placeOf(path: string): keyof AccountTexts['stepUp']['onwards'] {
  if (path.includes('invite=')) return 'invitation';
  if (/^\/support\/[^/]+\/open\b/.test(path)) return 'message';
  if (path.startsWith('/support/people')) return 'people';
  if (path.startsWith('/support/webhooks')) return 'webhooks';
  return path.startsWith('/support/keys') ? 'keys' : 'elsewhere';
}
