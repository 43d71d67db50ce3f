import type { Metadata } from 'next';
import Link from 'next/link';
import { readLanguage } from '@/app/read-language';
import { CertificateFacts } from '@/components/evidence/certificate-facts';
import { EvidenceRuns } from '@/components/evidence/evidence-runs';
import { SignedBy } from '@/components/evidence/signed-by';
import { DownloadButton } from '@/components/ui/download-button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { evidenceText } from '@/lib/domain/evidence/evidence';
import { readCertificate } from '@/lib/server/evidence/read-certificate';
import { catalogues } from '@/messages/catalogues';

type CertificatePageProps = { params: Promise<{ onboardingId: string; about: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].evidence.certificate.title };
}

/** One certificate, by the run or the submission that it is about, to be downloaded signed or printed; the page changes nothing. */
export default async function CertificatePage({ params }: CertificatePageProps) {
  const { onboardingId, about } = await params;
  const { signed } = await readCertificate({ onboardingId, about });
  const { evidence: texts, connectionTest } = catalogues[await readLanguage()];
  const fileName = `certificate-${about}.json`;
  return (
    <>
      <PageHeader
        above={
          <Link className="link print:hidden" href={`/onboarding/${onboardingId}/evidence`} prefetch={false}>
            {texts.certificate.back}
          </Link>
        }
        title={texts.certificate.title}
      >
        {texts.certificate.lead}
      </PageHeader>
      {signed === null ? (
        <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
      ) : (
        <div className="grid gap-6">
          <div className="print:hidden">
            <DownloadButton fileName={fileName} label={texts.download} mediaType="application/json" text={evidenceText(signed.file)} />
          </div>
          <CertificateFacts content={signed.file.content} texts={texts} />
          {signed.file.content.runs.length > 0 && <EvidenceRuns runs={signed.file.content.runs} testTexts={connectionTest} texts={texts} />}
          <SignedBy fileName={fileName} fingerprint={signed.fingerprint} texts={texts} />
        </div>
      )}
    </>
  );
}
