import type { Metadata } from 'next';
import Link from 'next/link';
import { cache } from 'react';
import {
  addNote,
  approve,
  assignCase,
  markLive,
  pauseCase,
  resumeCase,
  retestRole,
  retireCase,
  returnRequirement,
  sendMessage,
  takeBackApproval,
  takeCase,
} from '@/app/support/[onboardingId]/actions';
import {
  acceptReplacement,
  cancelReplacementCase,
  confirmReplacement,
  returnReplacement,
  takeBackAcceptance,
} from '@/app/support/[onboardingId]/replacement-actions';
import { confirmCustomer } from '@/app/support/customers/actions';
import { DeliveryPanel } from '@/components/deliveries/delivery-panel';
import { LiveRefresh } from '@/components/live/live-refresh';
import type { CaseActions } from '@/components/review/case/case-actions';
import { CaseDecision } from '@/components/review/case/case-decision';
import { CaseFacts } from '@/components/review/case/case-facts';
import { CaseProof } from '@/components/review/case/case-proof';
import { CaseReplacement } from '@/components/review/case/case-replacement';
import { CaseRuns } from '@/components/review/case/case-runs';
import { CaseSubmissions } from '@/components/review/case/case-submissions';
import { CaseTimeline } from '@/components/review/case/case-timeline';
import { CaseWriting } from '@/components/review/case/case-writing';
import { DecisionLink } from '@/components/review/case/decision-link';
import { decisionViewOf, replacementDecisionViewOf } from '@/components/review/case/decision-view';
import { StatusText } from '@/components/review/status-texts';
import { PageHeader } from '@/components/ui/page-header';
import { textOfCaseActors } from '@/components/ui/text-of-actors';
import { readDeliveries } from '@/lib/server/deliveries/read-deliveries';
import { listColleagues } from '@/lib/server/review/list-colleagues';
import { readCase } from '@/lib/server/review/read-case';
import { readNextCase } from '@/lib/server/review/read-next-case';
import { requireStaff } from '@/lib/server/who';
import { actors } from '@/messages/en/actors';
import { caseTexts } from '@/messages/en/case';
import { evidenceTexts } from '@/messages/en/evidence';
import { supportTexts } from '@/messages/en/support';

const actions: CaseActions = {
  take: takeCase,
  assign: assignCase,
  approve,
  takeBackApproval,
  returnRequirement,
  markLive,
  retestRole,
  pause: pauseCase,
  resume: resumeCase,
  retire: retireCase,
  sendMessage,
  addNote,
};

const replacementActions = {
  accept: acceptReplacement,
  takeBack: takeBackAcceptance,
  retest: retestRole,
  confirm: confirmReplacement,
  giveBack: returnReplacement,
  cancel: cancelReplacementCase,
};

type CasePageProps = { params: Promise<{ onboardingId: string }> };

const readView = cache(readCase);

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const { company, stream, status } = await readView((await params).onboardingId);
  return { title: [company, ...(stream === null ? [] : [stream.name]), supportTexts.status[status]].join(' · ') };
}

export default async function CasePage({ params }: CasePageProps) {
  const { onboardingId } = await params;
  const [staff, read, colleagues, deliveries, next] = await Promise.all([
    requireStaff(),
    readView(onboardingId),
    listColleagues(),
    readDeliveries(onboardingId),
    readNextCase(onboardingId),
  ]);
  const view = textOfCaseActors(read, actors);
  const now = new Date().toISOString();
  const me = { id: staff.personId, name: staff.name };
  return (
    <>
      <PageHeader
        above={
          <Link className="link" data-key="u" href="/support" prefetch={false}>
            {caseTexts.back}
          </Link>
        }
        actions={
          <span className="flex items-center gap-4 text-small">
            <LiveRefresh
              url={`/api/events?onboarding=${view.id}`}
              texts={{ live: supportTexts.queue.live, lost: supportTexts.queue.liveLost }}
            />
            {next !== null && (
              <Link className="link" data-key="n" href={`/support/${next.id}`} prefetch={false}>
                {caseTexts.next}
              </Link>
            )}
          </span>
        }
        title={<bdi>{view.company}</bdi>}
      >
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-base">
          <StatusText status={view.status} />
          {view.stream !== null && <span className="font-mono text-small">{view.stream.name}</span>}
        </span>
      </PageHeader>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[16rem_minmax(0,1fr)_20rem]">
        <div className="lg:col-start-1 lg:row-start-1 xl:col-start-1">
          <CaseFacts now={now} view={view} />
        </div>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-start-2 xl:col-start-2 xl:row-start-1">
          <CaseProof confirmCompany={confirmCustomer} now={now} view={view} />
          {deliveries !== null && <DeliveryPanel language="en" subject={view} view={deliveries} />}
          <CaseRuns runs={view.runs} />
          <CaseSubmissions submissions={view.submissions} onboardingId={view.id} />
          <CaseWriting actions={actions} view={view} />
          <CaseTimeline entries={view.timeline} />
          <Link className="link self-start" href={`/onboarding/${view.id}/evidence`} prefetch={false}>
            {evidenceTexts.link}
          </Link>
        </div>
        <div className="flex min-w-0 flex-col gap-6 max-lg:order-first lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 xl:col-start-3 xl:row-span-1">
          <CaseReplacement actions={replacementActions} view={replacementDecisionViewOf(view)} />
          <CaseDecision
            actions={actions}
            key={view.id}
            mayDecide={staff.mayDecide}
            me={me}
            next={next}
            staff={colleagues}
            view={decisionViewOf(view)}
          />
        </div>
      </div>
      <DecisionLink />
    </>
  );
}
