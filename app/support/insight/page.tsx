import { InsightTable } from '@/components/support/insight/insight-table';
import { StatusWord } from '@/components/support/status-words';
import { wordMinutes } from '@/components/support/word-duration';
import { PageHeader } from '@/components/ui/page-header';
import { Time } from '@/components/ui/time';
import { readInsight } from '@/lib/server/read-insight';
import { wordCause } from '@/messages/en/causes';
import { insightWords as words } from '@/messages/en/keys';
import { fill } from '@/messages/fill';

export default async function InsightPage() {
  const { days, standing, steps, causes } = await readInsight();
  return (
    <>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <InsightTable
          columns={[words.status, words.count, words.oldest]}
          empty={words.emptyWaiting}
          rows={standing.map(({ status, onboardings, oldestSince }) => ({
            key: status,
            cells: [<StatusWord key="status" status={status} />, onboardings, <Time at={oldestSince} key="oldest" />],
          }))}
          title={words.waiting}
        />
        <InsightTable
          columns={[words.step, words.median, words.over]}
          empty={words.emptyTimes}
          lead={fill(words.timesLead, { days })}
          rows={steps.map(({ step, onboardings, medianMinutes }) => ({
            key: step,
            cells: [
              words.steps[step],
              wordMinutes(medianMinutes),
              onboardings === 1 ? words.caseOne : fill(words.cases, { count: onboardings }),
            ],
          }))}
          title={words.times}
        />
        <InsightTable
          columns={[words.cause, words.onboardings, words.rungs, words.solved]}
          empty={words.emptyCauses}
          lead={fill(words.causesLead, { days })}
          rows={causes.map(({ cause, rungs, onboardings, nowProven }) => ({
            key: cause,
            cells: [wordCause(cause), onboardings, rungs, nowProven],
          }))}
          title={words.causes}
        />
      </div>
    </>
  );
}
