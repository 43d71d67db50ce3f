import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { accept, peek } from '@/app/invite/actions';
import { readLanguage } from '@/app/read-language';
import { Invitation } from '@/components/invitation/invitation';
import { Fingerprint } from '@/components/ui/fingerprint';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ShortPin } from '@/components/ui/short-pin';
import { evidenceFingerprint } from '@/lib/server/evidence/evidence-key';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { catalogues } from '@/messages/catalogues';

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].invitation.title };
}

export default async function InvitePage() {
  const texts = catalogues[await readLanguage()].invitation;
  const { pin, fingerprints } = supportKeys();
  const evidenceKey = evidenceFingerprint();
  return (
    <>
      <PageHeader above={texts.above} title={texts.title}>
        {texts.lead}
      </PageHeader>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <div className="border-line border-y py-6">
            <Invitation actions={{ peek, accept }} pin={pin} texts={texts} />
            <noscript>{texts.noScript}</noscript>
          </div>
          <dl className="mt-8 grid gap-x-8 gap-y-6 sm:grid-cols-2">
            <Point text={texts.takesText} title={texts.takes} />
            <Point text={texts.needsText} title={texts.needs} />
            <Point text={texts.seesText} title={texts.sees} />
            <Point text={texts.seesNotText} title={texts.seesNot} />
          </dl>
        </div>
        <Panel title={texts.keyTitle}>
          <ul className="grid gap-4">
            {fingerprints.map((fingerprint) => (
              <li key={fingerprint}>
                <Fingerprint value={fingerprint} />
              </li>
            ))}
          </ul>
          <div className="mt-4">
            <ShortPin pin={pin} />
          </div>
          <p className="mt-2 text-muted text-small">{texts.keyText}</p>
          {evidenceKey !== null && (
            <>
              <p className="mt-4 text-muted text-small">{texts.evidenceKey}</p>
              <p className="font-mono text-small" translate="no">
                {evidenceKey}
              </p>
            </>
          )}
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
