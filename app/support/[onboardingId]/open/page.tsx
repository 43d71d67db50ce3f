import Link from 'next/link';
import { redirect } from 'next/navigation';
import { resealedFacts } from '@/components/support/case/case-handovers';
import { StackedFacts } from '@/components/support/case/stacked-facts';
import { DownloadSealed } from '@/components/support/opening/download-sealed';
import { OpeningDesk } from '@/components/support/opening/opening-desk';
import { EmptyState } from '@/components/ui/empty-state';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { readCase } from '@/lib/server/read-case';
import { requireStaff } from '@/lib/server/who';
import { caseWords } from '@/messages/en/case';
import { openingWords as words } from '@/messages/en/opening';
import { fill } from '@/messages/fill';
import { readSealedMessage, recordOpening, startTestRun } from './actions';

type OpenPageProps = { params: Promise<{ onboardingId: string }>; searchParams: Promise<{ handover?: string | string[] }> };

export default async function OpenPage({ params, searchParams }: OpenPageProps) {
  const [{ onboardingId }, { handover: wanted }] = await Promise.all([params, searchParams]);
  const here = `/support/${onboardingId}/open${typeof wanted === 'string' ? `?handover=${wanted}` : ''}`;
  const staff = await requireStaff();
  if (!staff.steppedUp) redirect(`/account/step-up?then=${encodeURIComponent(here)}`);
  const view = await readCase(onboardingId);
  const handover = view.handovers.find(({ id }) => id === wanted) ?? view.handover;
  const firstRun = view.runs.find((run) => run.rungs.some(({ name, outcome }) => name === 'identity' && outcome === 'passed')) ?? null;
  return (
    <div className="mx-auto max-w-page">
      <PageHeader
        above={
          <Link className="link" href={`/support/${view.id}`} prefetch={false}>
            {view.company}
          </Link>
        }
        title={words.title}
      >
        {fill(words.of, { company: view.company, stream: view.stream?.name ?? '–' })}
      </PageHeader>
      {handover === null || !handover.available ? (
        <EmptyState title={handover === null ? words.noRecord : words.gone} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="flex min-w-0 flex-col gap-6">
            <Notice tone="waiting">
              <p>{words.lead}</p>
              <p className="mt-2">{words.recorded}</p>
            </Notice>
            <OpeningDesk
              actions={{ readSealed: readSealedMessage, recordOpening, startTestRun }}
              firstRun={firstRun}
              handoverId={handover.id}
              onboardingId={view.id}
              roomUrl={supportKeys().openRoomUrl}
            />
            <DownloadSealed handoverId={handover.id} readSealed={readSealedMessage} />
          </div>
          <Panel title={caseWords.handovers.title}>
            <StackedFacts
              facts={[
                { label: caseWords.handovers.at, value: <Time at={handover.handedOverAt} /> },
                { label: caseWords.handovers.sha256, value: handover.sha256, mono: true },
                {
                  label: caseWords.handovers.recipients,
                  value: (
                    <ul className="flex flex-col gap-2">
                      {handover.recipients.map((fingerprint) => (
                        <li key={fingerprint}>
                          <Fingerprint tools={false} value={fingerprint} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
                ...(handover.resealed === null ? [] : resealedFacts(handover.resealed)),
              ]}
            />
          </Panel>
        </div>
      )}
    </div>
  );
}
