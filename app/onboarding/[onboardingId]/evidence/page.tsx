import type { Metadata } from 'next';
import Link from 'next/link';
import { readLanguage } from '@/app/read-language';
import { EvidenceFacts } from '@/components/evidence/evidence-facts';
import { EvidenceRuns } from '@/components/evidence/evidence-runs';
import { SignedBy } from '@/components/evidence/signed-by';
import { DownloadButton } from '@/components/ui/download-button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { evidenceText } from '@/lib/domain/evidence/evidence';
import { readEvidence } from '@/lib/server/evidence/read-evidence';
import { catalogues } from '@/messages/catalogues';

type EvidencePageProps = { params: Promise<{ onboardingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].evidence.title };
}

/** The evidence pack of one onboarding, to be downloaded signed or printed; the page changes nothing. */
export default async function EvidencePage({ params }: EvidencePageProps) {
  const { onboardingId } = await params;
  const { signed: evidence, side } = await readEvidence(onboardingId);
  const { evidence: texts, connectionTest } = catalogues[await readLanguage()];
  const fileName = `evidence-${onboardingId}.json`;
  return (
    <>
      <PageHeader
        above={
          <Link
            className="link print:hidden"
            href={side === 'customer' ? `/onboarding/${onboardingId}` : `/support/${onboardingId}`}
            prefetch={false}
          >
            {texts.back}
          </Link>
        }
        title={texts.title}
      >
        {texts.lead}
      </PageHeader>
      {evidence === null ? (
        <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
      ) : (
        <div className="grid gap-6">
          <div className="print:hidden">
            <DownloadButton fileName={fileName} label={texts.download} mediaType="application/json" text={evidenceText(evidence.file)} />
          </div>
          <EvidenceFacts content={evidence.file.content} texts={texts} />
          <EvidenceRuns runs={evidence.file.content.runs} testTexts={connectionTest} texts={texts} />
          <SignedBy fileName={fileName} fingerprint={evidence.fingerprint} texts={texts} />
        </div>
      )}
    </>
  );
}
