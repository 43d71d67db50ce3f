import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { OpenMessagePanel } from '@/components/review/open-message/open-message-panel';
import { SubmissionFacts } from '@/components/review/open-message/submission-facts';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { isOpen } from '@/lib/domain/onboarding/replacement';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { settings } from '@/lib/server/platform/settings/settings';
import { readCase } from '@/lib/server/review/read-case';
import { requireStaff } from '@/lib/server/who';
import { openingTexts as texts } from '@/messages/en/open-message';
import { fill } from '@/messages/fill';
import { readSealedMessage, recordOpening, startTestRun, testNewAccess } from './actions';

type OpenPageProps = {
  params: Promise<{ onboardingId: string }>;
  searchParams: Promise<{ submission?: string | string[]; handover?: string | string[] }>;
};

const readView = cache(readCase);

export async function generateMetadata({ params }: OpenPageProps): Promise<Metadata> {
  // Who has yet to confirm that it is they learns nothing of the case, whether it exists included.
  if (!(await requireStaff()).steppedUp) return { title: texts.title };
  const { company } = await readView((await params).onboardingId);
  return { title: `${company} · ${texts.title}` };
}

/** Exists only where the operator set PORTAL_OPEN_IN_BROWSER, and says at its top what that costs. */
export default async function OpenPage({ params, searchParams }: OpenPageProps) {
  const [{ onboardingId }, query] = await Promise.all([params, searchParams]);
  // A tab that was open before the upgrade names it by its former word.
  const wanted = query.submission ?? query.handover;
  const here = `/support/${onboardingId}/open${typeof wanted === 'string' ? `?submission=${wanted}` : ''}`;
  const staff = await requireStaff();
  if (!settings().openInBrowser) notFound();
  if (!staff.steppedUp) redirect(`/account/step-up?then=${encodeURIComponent(here)}`);
  const view = await readView(onboardingId);
  const submission = view.submissions.find(({ id }) => id === wanted) ?? view.submission;
  const isNew = submission !== null && submission.id === view.replacement?.submission?.id && isOpen(view.replacement.state);
  const firstRun =
    view.runs.find(
      ({ keyId, checks }) =>
        (submission?.keyId ?? keyId) === keyId && checks.some(({ name, outcome }) => name === 'identity' && outcome === 'passed'),
    ) ?? null;
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
        <EmptyState title={submission === null ? texts.noRecord : texts.gone} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="flex min-w-0 flex-col gap-6">
            <Notice title={texts.costTitle} tone="problem">
              <p>{texts.cost}</p>
            </Notice>
            <Notice tone="waiting">
              <p>{texts.lead}</p>
              <p className="mt-2">{texts.recorded}</p>
            </Notice>
            <OpenMessagePanel
              actions={{ readSealed: readSealedMessage, recordOpening, startTestRun: isNew ? testNewAccess : startTestRun }}
              firstRun={firstRun}
              submissionId={submission.id}
              onboardingId={view.id}
              sandboxUrl={supportKeys().openingSandboxUrl}
            />
          </div>
          <SubmissionFacts submission={submission} />
        </div>
      )}
    </div>
  );
}
