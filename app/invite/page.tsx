import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { accept, peek } from '@/app/invite/actions';
import { readLanguage } from '@/app/read-language';
import { invitationWords } from '@/app/words';
import { Invitation } from '@/components/invitation/invitation';
import { Fingerprint } from '@/components/ui/fingerprint';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { supportKeys } from '@/lib/server/keys/support-keys';

export async function generateMetadata(): Promise<Metadata> {
  return { title: invitationWords[await readLanguage()].title };
}

export default async function InvitePage() {
  const words = invitationWords[await readLanguage()];
  const { pin, fingerprints } = supportKeys();
  return (
    <>
      <PageHeader above={words.above} title={words.title}>
        {words.lead}
      </PageHeader>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <div className="border-line border-y py-6">
            <Invitation actions={{ peek, accept }} pin={pin} words={words} />
            <noscript>{words.noScript}</noscript>
          </div>
          <dl className="mt-8 grid gap-x-8 gap-y-6 sm:grid-cols-2">
            <Point text={words.takesText} title={words.takes} />
            <Point text={words.needsText} title={words.needs} />
            <Point text={words.seesText} title={words.sees} />
            <Point text={words.seesNotText} title={words.seesNot} />
          </dl>
        </div>
        <Panel title={words.keyTitle}>
          <ul className="grid gap-4">
            {fingerprints.map((fingerprint) => (
              <li key={fingerprint}>
                <Fingerprint value={fingerprint} />
              </li>
            ))}
          </ul>
          <p className="mt-4 text-muted text-small">{words.keyText}</p>
        </Panel>
      </div>
    </>
  );
}

function Point({ title, text }: { title: string; text: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{title}</dt>
      <dd className="mt-1 text-muted">{text}</dd>
    </div>
  );
}
