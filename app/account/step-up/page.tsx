import type { Metadata } from 'next';
import { StepUpDesk } from '@/components/account/step-up-desk';
import { safePath } from '@/components/acting/safe-path';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { listPasskeys } from '@/lib/server/list-passkeys';
import { readMyProfile } from '@/lib/server/read-my-profile';
import { requirePerson } from '@/lib/server/who';
import { accountWords as german } from '@/messages/de/account';
import { accountWords as english } from '@/messages/en/account';
import { fill } from '@/messages/fill';

export const metadata: Metadata = { title: english.stepUp.title };

export default async function StepUpPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [person, profile, passkeys, { then, error }] = await Promise.all([requirePerson(), readMyProfile(), listPasskeys(), searchParams]);
  const words = profile.language === 'de' ? german : english;
  const next = safePath(then, profile.kind === 'customer' ? '/' : '/support');
  return (
    <div className="mx-auto max-w-narrow" lang={profile.language}>
      <PageHeader title={words.stepUp.title}>{words.stepUp.lead}</PageHeader>
      <Panel>
        <StepUpDesk
          hasPasskey={passkeys.length > 0}
          language={profile.language}
          mayAddFirst={person.kind === 'unproven' && passkeys.length === 0}
          next={next}
          refused={error !== undefined}
          staff={profile.kind !== 'customer'}
          words={words}
        />
        <p className="mt-4 text-muted text-small">{fill(words.stepUp.returnsTo, { path: next })}</p>
      </Panel>
    </div>
  );
}
