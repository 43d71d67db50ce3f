import type { Metadata } from 'next';
import { InsightPlots } from '@/components/review/insight/insight-plots';
import { InsightTable } from '@/components/review/insight/insight-table';
import { StatusText } from '@/components/review/status-texts';
import { PageHeader } from '@/components/ui/page-header';
import { textOfMinutes } from '@/components/ui/text-of-duration';
import { Time } from '@/components/ui/time';
import { readInsight } from '@/lib/server/review/read-insight';
import { textOfCause } from '@/messages/en/causes';
import { insightTexts as texts } from '@/messages/en/keys';
import { fill } from '@/messages/fill';

export const metadata: Metadata = { title: texts.title };

export default async function InsightPage() {
  const { days, standing, steps, causes, ...plots } = await readInsight();
  return (
    <>
      <PageHeader title={texts.title}>{texts.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <InsightPlots {...plots} />
        <InsightTable
          columns={[texts.status, texts.count, texts.oldest]}
          empty={texts.emptyWaiting}
          rows={standing.map(({ status, onboardings, oldestSince }) => ({
            key: status,
            cells: [<StatusText key="status" status={status} />, onboardings, <Time at={oldestSince} key="oldest" />],
          }))}
          title={texts.waiting}
        />
        <InsightTable
          columns={[texts.step, texts.median, texts.over]}
          empty={texts.emptyTimes}
          lead={fill(texts.timesLead, { days })}
          rows={steps.map(({ step, onboardings, medianMinutes }) => ({
            key: step,
            cells: [
              texts.steps[step],
              textOfMinutes(medianMinutes),
              onboardings === 1 ? texts.caseOne : fill(texts.cases, { count: onboardings }),
            ],
          }))}
          title={texts.times}
        />
        <InsightTable
          columns={[texts.cause, texts.onboardings, texts.checks, texts.solved]}
          empty={texts.emptyCauses}
          lead={fill(texts.causesLead, { days })}
          rows={causes.map(({ cause, checks, onboardings, nowProven }) => ({
            key: cause,
            cells: [textOfCause(cause), onboardings, checks, nowProven],
          }))}
          title={texts.causes}
        />
      </div>
    </>
  );
}
