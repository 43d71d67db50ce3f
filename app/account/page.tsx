import type { Metadata } from 'next';
import Link from 'next/link';
import {
  addWebhook,
  chooseTold,
  endSession,
  eraseMe,
  inviteMember,
  removeMember,
  removePasskey,
  removeWebhook,
  revokeInvitation,
  signOut,
  testWebhook,
  updateProfile,
} from '@/app/account/actions';
import { readLanguage } from '@/app/read-language';
import { ActivityPanel } from '@/components/account/activity-panel';
import { CompanyPanel } from '@/components/account/company-panel';
import { ErasurePanel } from '@/components/account/erasure-panel';
import { PasskeyPanel } from '@/components/account/passkey-panel';
import { ProfileForm } from '@/components/account/profile-form';
import { SessionPanel } from '@/components/account/session-panel';
import { SignOutButton } from '@/components/account/sign-out-button';
import { PageHeader } from '@/components/ui/page-header';
import { WebhookPanel } from '@/components/webhooks/webhook-panel';
import { listMyAudit } from '@/lib/server/audit/list-my-audit';
import { listMembers } from '@/lib/server/people/list-members';
import { readMyProfile } from '@/lib/server/people/read-my-profile';
import { listMySessions } from '@/lib/server/people/sign-in/list-my-sessions';
import { listPasskeys } from '@/lib/server/people/sign-in/list-passkeys';
import { listWebhooks } from '@/lib/server/webhooks/list-webhooks';
import { requirePerson } from '@/lib/server/who';
import { catalogues } from '@/messages/catalogues';
import { fill } from '@/messages/fill';

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].account.title };
}

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const [person, { after }] = await Promise.all([requirePerson(), searchParams]);
  const [profile, passkeys, sessions, companies, webhooks, audit] = await Promise.all([
    readMyProfile(),
    listPasskeys(),
    listMySessions(),
    person.kind === 'customer' ? listMembers() : [],
    listWebhooks(),
    listMyAudit(typeof after === 'string' ? { after } : {}),
  ]);
  const { language } = profile;
  const texts = catalogues[language].account;
  return (
    <div lang={language}>
      <PageHeader
        above={
          <Link className="link" href={person.kind === 'customer' ? '/' : '/support'} prefetch={false}>
            {texts.back}
          </Link>
        }
        actions={<SignOutButton label={texts.signOut} signOut={signOut} />}
        title={texts.title}
      >
        <bdi>{profile.email}</bdi>
      </PageHeader>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <ProfileForm
          language={language}
          profile={profile}
          update={updateProfile}
          texts={texts}
          zones={['UTC', ...Intl.supportedValuesOf('timeZone')]}
        />
        <div className="flex min-w-0 flex-col gap-6">
          <PasskeyPanel language={language} passkeys={passkeys} remove={removePasskey} texts={texts} />
          <SessionPanel end={endSession} language={language} sessions={sessions} texts={texts} />
        </div>
        {companies.map((company) => (
          <div className="lg:col-span-2" key={company.customerId}>
            <CompanyPanel
              actions={{ invite: inviteMember, remove: removeMember, revoke: revokeInvitation, choose: chooseTold }}
              company={company}
              language={language}
              texts={texts}
            />
          </div>
        ))}
        {webhooks.map(({ customerId, company, webhooks }) => (
          <div className="lg:col-span-2" key={customerId}>
            <WebhookPanel
              actions={{ add: addWebhook, remove: removeWebhook, test: testWebhook }}
              language={language}
              scope={{ customerId }}
              texts={catalogues[language].webhooks}
              title={fill(catalogues[language].webhooks.title, { company })}
              webhooks={webhooks}
            />
          </div>
        ))}
        {person.kind === 'customer' && (
          <div className="lg:col-span-2">
            <ErasurePanel erase={eraseMe} language={language} texts={texts} />
          </div>
        )}
        <div className="lg:col-span-2">
          <ActivityPanel
            actions={catalogues[language].recordedActions}
            actors={catalogues[language].actors}
            page={audit.ok ? audit.value : { lines: [], next: null }}
            texts={texts}
          />
        </div>
      </div>
    </div>
  );
}
