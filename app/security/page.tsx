import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { readLanguage } from '@/app/read-language';
import { SecurityChecks } from '@/components/security/security-checks';
import { SecurityKeys } from '@/components/security/security-keys';
import { PageHeader } from '@/components/ui/page-header';
import { evidenceFingerprint } from '@/lib/server/evidence/evidence-key';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { settings } from '@/lib/server/platform/settings/settings';
import { catalogues } from '@/messages/catalogues';
import { fill } from '@/messages/fill';

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].common.security };
}

export default async function SecurityPage() {
  const { security: texts } = catalogues[await readLanguage()];
  const host = (await headers()).get('host') ?? 'localhost';
  const origin = `${/^(localhost|127\.|\[::1\])/.test(host) ? 'http' : 'https'}://${host}`;
  const keys = supportKeys();
  return (
    <div>
      <PageHeader title={texts.title}>{texts.lead}</PageHeader>
      <div className="grid items-start gap-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <nav aria-label={texts.contents} className="lg:sticky lg:top-6">
          <ol className="flex flex-col gap-1 text-small">
            {texts.sections.map(({ id, question }) => (
              <li key={id}>
                <a className="text-muted underline-offset-4 hover:text-ink hover:underline" href={`#${id}`}>
                  {question}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="flex min-w-0 flex-col gap-10">
          {texts.sections.map(({ id, question, paragraphs, points, part }) => (
            <section aria-labelledby={id} key={id}>
              <h2 className="scroll-mt-6 font-semibold text-title" id={id}>
                {question}
              </h2>
              <div className="mt-2 flex max-w-measure flex-col gap-3">
                {paragraphs.map((paragraph) => (
                  <p key={paragraph}>{fill(paragraph, { supportEmail: settings().supportEmail })}</p>
                ))}
                {id === 'taken-over' && settings().openInBrowser && <p className="font-semibold">{texts.openInBrowser}</p>}
                {points !== undefined && (
                  <ul className="flex list-disc flex-col gap-2 pl-5">
                    {points.map((point) => (
                      <li key={point}>{point}</li>
                    ))}
                  </ul>
                )}
              </div>
              {part === 'fingerprints' && (
                <SecurityKeys
                  evidenceKey={evidenceFingerprint()}
                  keys={keys.keys}
                  pin={keys.pin}
                  previousUntil={keys.previous?.acceptedUntil ?? null}
                  texts={texts}
                />
              )}
              {part === 'checks' && <SecurityChecks origin={origin} sandboxUrl={keys.sandboxUrl} texts={texts.checks} />}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
