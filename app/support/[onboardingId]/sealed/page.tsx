import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { SubmissionFacts } from '@/components/review/open-message/submission-facts';
import { HowToOpen } from '@/components/review/sealed-message/how-to-open';
import { TakeSealed } from '@/components/review/sealed-message/take-sealed';
import { UploadResult } from '@/components/review/sealed-message/upload-result';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { settings } from '@/lib/server/platform/settings/settings';
import { readCase } from '@/lib/server/review/read-case';
import { requireStaff } from '@/lib/server/who';
import { sealedMessageTexts as texts } from '@/messages/en/sealed-message';
import { fill } from '@/messages/fill';
import { takeSealed, uploadResult } from './actions';

type SealedPageProps = {
  params: Promise<{ onboardingId: string }>;
  searchParams: Promise<{ submission?: string | string[] }>;
};

const readView = cache(readCase);

export async function generateMetadata({ params }: SealedPageProps): Promise<Metadata> {
  // Who has yet to confirm that it is they learns nothing of the case, whether it exists included.
  if (!(await requireStaff()).steppedUp) return { title: texts.title };
  const { company } = await readView((await params).onboardingId);
  return { title: `${company} · ${texts.title}` };
}

/** Where staff take a sealed message and its facts away, and bring back what they found. */
export default async function SealedPage({ params, searchParams }: SealedPageProps) {
  const [{ onboardingId }, { submission: wanted }] = await Promise.all([params, searchParams]);
  const query = typeof wanted === 'string' ? `?submission=${wanted}` : '';
  const staff = await requireStaff();
  if (!staff.steppedUp) redirect(`/account/step-up?then=${encodeURIComponent(`/support/${onboardingId}/sealed${query}`)}`);
  const view = await readView(onboardingId);
  const submission = view.submissions.find(({ id }) => id === wanted) ?? view.submission;
  return (
    <div className="mx-auto max-w-page">
      <PageHeader
        above={
          <Link className="link" href={`/support/${view.id}`} prefetch={false}>
            <bdi>{view.company}</bdi>
          </Link>
        }
        title={texts.title}
      >
        {fill(texts.of, { company: view.company, stream: view.stream?.name ?? '–' })}
      </PageHeader>
      {submission === null || !submission.available ? (
        <EmptyState title={submission === null ? texts.none : texts.gone} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="flex min-w-0 flex-col gap-6">
            <Notice tone="waiting">
              <p>{texts.lead}</p>
              <p className="mt-2">{texts.recorded}</p>
            </Notice>
            {submission.sealedByHand && <Notice tone="attention">{texts.byHand}</Notice>}
            <TakeSealed submissionId={submission.id} takeSealed={takeSealed} />
            <HowToOpen submission={submission} />
            <UploadResult submissionId={submission.id} uploadResult={uploadResult} />
            {settings().openInBrowser && (
              <Panel title={texts.inBrowser.title}>
                <p className="mb-3 max-w-measure text-muted">{texts.inBrowser.lead}</p>
                <ButtonLink href={`/support/${view.id}/open${query}`}>{texts.inBrowser.open}</ButtonLink>
              </Panel>
            )}
          </div>
          <SubmissionFacts submission={submission} />
        </div>
      )}
    </div>
  );
}
