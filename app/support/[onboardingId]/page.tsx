import Link from 'next/link';
import { confirmCustomer } from '@/app/support/customers/actions';
import { LiveRefresh } from '@/components/acting/live-refresh';
import { wordCaseActors } from '@/components/acting/word-actors';
import { CaseDecision } from '@/components/support/case/case-decision';
import { CaseFacts } from '@/components/support/case/case-facts';
import { CaseHandovers } from '@/components/support/case/case-handovers';
import { CaseProof } from '@/components/support/case/case-proof';
import { CaseRuns } from '@/components/support/case/case-runs';
import { CaseTimeline } from '@/components/support/case/case-timeline';
import { WriteForm } from '@/components/support/case/write-form';
import { WrittenList } from '@/components/support/case/written-list';
import { StatusWord } from '@/components/support/status-words';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { listColleagues } from '@/lib/server/list-colleagues';
import { readCase } from '@/lib/server/read-case';
import { requireStaff } from '@/lib/server/who';
import { actors } from '@/messages/en/actors';
import { caseWords } from '@/messages/en/case';
import { supportWords } from '@/messages/en/support';
import * as actions from './actions';

export default async function CasePage({ params }: { params: Promise<{ onboardingId: string }> }) {
  const { onboardingId } = await params;
  const [staff, read, colleagues] = await Promise.all([requireStaff(), readCase(onboardingId), listColleagues()]);
  const view = wordCaseActors(read, actors);
  const me = { id: staff.personId, name: staff.name };
  const { messages, notes } = caseWords;
  return (
    <>
      <PageHeader
        above={
          <Link className="link" href="/support" prefetch={false}>
            {caseWords.back}
          </Link>
        }
        actions={
          <LiveRefresh
            url={`/api/events?onboarding=${view.id}`}
            words={{ live: supportWords.queue.live, lost: supportWords.queue.liveLost }}
          />
        }
        title={view.company}
      >
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-base">
          <StatusWord status={view.status} />
          {view.stream !== null && <span className="font-mono text-small">{view.stream.name}</span>}
        </span>
      </PageHeader>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[16rem_minmax(0,1fr)_20rem]">
        <div className="lg:col-start-1 lg:row-start-1 xl:col-start-1">
          <CaseFacts view={view} />
        </div>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-start-2 xl:col-start-2 xl:row-start-1">
          <CaseProof confirmCompany={confirmCustomer} now={new Date().toISOString()} view={view} />
          <CaseRuns runs={view.runs} />
          <CaseHandovers handovers={view.handovers} onboardingId={view.id} />
          <Panel title={messages.title}>
            {view.messages.length === 0 ? <p className="text-muted">{messages.none}</p> : <WrittenList messages={view.messages} />}
            <WriteForm
              onboardingId={view.id}
              words={{ label: messages.write, send: messages.send, sending: messages.sending }}
              write={actions.sendMessage}
            />
          </Panel>
          <Panel title={notes.title}>
            <p className="mb-3 text-muted text-small">{notes.lead}</p>
            {view.notes.length === 0 ? <p className="text-muted">{notes.none}</p> : <WrittenList messages={view.notes} />}
            <WriteForm
              onboardingId={view.id}
              words={{ label: notes.write, send: notes.add, sending: notes.adding }}
              write={actions.addNote}
            />
          </Panel>
          <CaseTimeline entries={view.timeline} />
        </div>
        <div className="lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 xl:col-start-3 xl:row-span-1">
          <CaseDecision
            actions={{
              take: actions.takeCase,
              assign: actions.assignCase,
              approve: actions.approve,
              returnRequirement: actions.returnRequirement,
              markLive: actions.markLive,
              retestRole: actions.retestRole,
              pause: actions.pauseCase,
              resume: actions.resumeCase,
              retire: actions.retireCase,
              sendMessage: actions.sendMessage,
              addNote: actions.addNote,
            }}
            me={me}
            staff={colleagues}
            view={view}
          />
        </div>
      </div>
      <a
        className="fixed right-4 bottom-4 rounded-control border border-transparent bg-accent px-4 py-2 font-medium text-on-accent lg:hidden"
        href="#decision"
      >
        {caseWords.decision.title}
      </a>
    </>
  );
}
