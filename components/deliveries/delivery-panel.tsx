import { DeliveryPlots } from '@/components/deliveries/delivery-plots';
import { FailureFix, type FixSubject } from '@/components/deliveries/failure-fix';
import { FlowText } from '@/components/deliveries/flow-text';
import { type ChooseHeartbeat, HeartbeatChoice } from '@/components/deliveries/heartbeat-choice';
import { Disclosure } from '@/components/ui/disclosure';
import { LongValue } from '@/components/ui/long-value';
import { Panel } from '@/components/ui/panel';
import { TimedText } from '@/components/ui/timed-text';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import { minutesUntilUnknown } from '@/lib/domain/deliveries/flow';
import type { Language } from '@/lib/domain/language';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import type { DeliveriesView } from '@/lib/wire/delivery-views';
import type { OnboardingView } from '@/lib/wire/views';
import { catalogues } from '@/messages/catalogues';
import type { DeliveriesTexts } from '@/messages/en/deliveries';
import { explainDiagnosis } from '@/messages/explain-diagnosis';
import { fill } from '@/messages/fill';

/** `heartbeat`: how the reader chooses what the daily check writes, where that is theirs to choose. */
type DeliveryPanelProps = {
  view: DeliveriesView;
  subject: FixSubject & Pick<OnboardingView, 'degraded' | 'status'>;
  language: Language;
  heartbeat?: { onboardingId: string; choose: ChooseHeartbeat };
};

/** Whether the records of one onboarding arrive, why not by its reports or the daily check, and how many, as plots and numbers. */
export function DeliveryPanel({ view, subject, language, heartbeat }: DeliveryPanelProps) {
  const texts = catalogues[language].deliveries;
  const { status } = subject;
  const { flow, deliveredAt, reportedAt, check, failing, failures, hour, days, shards } = view;
  const explain = (diagnosis: Diagnosis) =>
    explainDiagnosis[language](diagnosis, subject.method === null ? {} : { method: subject.method });
  const skipped = days.reduce((sum, span) => sum + span.skipped, 0);
  return (
    <Panel actions={status !== 'retired' && <FlowText flow={flow} texts={texts} />} id="deliveries" title={texts.title}>
      <div className="grid gap-6">
        <div className="grid max-w-measure gap-1">
          <p>{meaningOf(view, status, language, texts)}</p>
          {status === 'approved' && <p className="text-muted text-small">{texts.beforeLive}</p>}
          {deliveredAt === null && reportedAt !== null && <p className="text-muted text-small">{texts.never}</p>}
          {deliveredAt !== null && (
            <p className="text-muted text-small">
              <TimedText at={deliveredAt} text={texts.deliveredAt} />
            </p>
          )}
          {reportedAt !== null && (
            <p className="text-muted text-small">
              <TimedText at={reportedAt} text={texts.reportedAt} />
            </p>
          )}
          {check !== null && (
            <p className="text-muted text-small">
              <TimedText at={check.at} text={check.passed ? texts.checkPassed : texts.checkFailed} />
            </p>
          )}
          {skipped > 0 && <p>{fill(texts.skipped, { count: skipped.toLocaleString(language) })}</p>}
        </div>
        {failing === null && subject.degraded !== null && (
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <Explained explanation={explain(subject.degraded)} language={language} />
            <FailureFix diagnosis={subject.degraded} language={language} subject={subject} />
          </div>
        )}
        {failing !== null && (
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <Explained explanation={explain(failing.diagnosis)} language={language} title={fill(texts.why, { code: failing.code })} />
            <FailureFix diagnosis={failing.diagnosis} language={language} subject={subject} />
          </div>
        )}
        {/* Without a report nothing is known, and no numbers are nothing to draw. */}
        {reportedAt !== null && (
          <>
            <Failures explain={explain} failures={failures} language={language} texts={texts} />
            <section className="grid gap-3">
              <h3 className="font-semibold">{texts.hour}</h3>
              <DeliveryPlots language={language} shards={shards} spans={hour} texts={texts} timeForm="minute" />
            </section>
            <section className="grid gap-3">
              <h3 className="font-semibold">{texts.days}</h3>
              <DeliveryPlots language={language} shards={shards} spans={days} texts={texts} timeForm="date" />
            </section>
          </>
        )}
        {view.heartbeat !== null && (
          <div className="grid max-w-measure gap-1">
            <p className="text-muted text-small">
              <LongValue value={view.heartbeat ? texts.heartbeat.writes : texts.heartbeat.writesNothing} />
            </p>
            {view.mayChooseHeartbeat && heartbeat !== undefined && (
              <HeartbeatChoice {...heartbeat} texts={texts.heartbeat} writes={view.heartbeat} />
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}

function meaningOf(
  { flow, reportedAt, oldestUnsentSeconds }: DeliveriesView,
  status: Status,
  language: Language,
  texts: DeliveriesTexts,
): string {
  if (status === 'retired') return texts.meansRetired;
  if (reportedAt === null) return texts.meansUnreported;
  const unit = oldestUnsentSeconds < 120 ? 'second' : 'minute';
  const many = unit === 'second' ? oldestUnsentSeconds : Math.round(oldestUnsentSeconds / 60);
  const wait = many.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
  return fill(texts.means[flow], { wait, minutes: minutesUntilUnknown });
}

type FailuresProps = {
  failures: DeliveriesView['failures'];
  explain: (diagnosis: Diagnosis) => ReturnType<(typeof explainDiagnosis)['en']>;
  language: Language;
  texts: DeliveriesTexts;
};

function Failures({ failures, explain, language, texts }: FailuresProps) {
  if (failures.length === 0) return <p className="text-muted text-small">{texts.noFailures}</p>;
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{texts.failures}</h3>
      <ul className="grid gap-1">
        {failures.map(({ code, count, diagnosis }) => (
          <li key={code}>
            <Disclosure summary={fill(texts.failureLine, { count: count.toLocaleString(language), code })}>
              <Explained explanation={explain(diagnosis)} language={language} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ExplainedProps = { title?: string; explanation: ReturnType<(typeof explainDiagnosis)['en']>; language: Language };

/** Saw, means, do. */
function Explained({ title, explanation, language }: ExplainedProps) {
  const { connectionTest } = catalogues[language];
  return (
    <div className="grid max-w-measure gap-2">
      {title !== undefined && <h3 className="font-semibold">{title}</h3>}
      <p>
        <LongValue value={explanation.saw} />
      </p>
      <p>
        <LongValue value={explanation.means} />
      </p>
      <p className="font-semibold text-small">{connectionTest.do}</p>
      <ol className="list-decimal space-y-1 pl-5">
        {explanation.do.map((step) => (
          <li key={step}>
            <LongValue value={step} />
          </li>
        ))}
      </ol>
    </div>
  );
}
