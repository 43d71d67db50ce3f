import { CasePeople } from '@/components/review/case/case-people';
import { StackedFacts } from '@/components/review/case/stacked-facts';
import { StatusText } from '@/components/review/status-texts';
import { CopyButton } from '@/components/ui/copy-button';
import { LongValue } from '@/components/ui/long-value';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { CaseView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { supportTexts } from '@/messages/en/support';

const { facts: texts } = caseTexts;

/** What is known of the stream and the access; one name and value below the other, since the column is narrow. */
export function CaseFacts({ view, now }: { view: CaseView; now: string }) {
  const keyId = view.submission?.keyId ?? view.lastRun?.keyId ?? null;
  return (
    <Panel title={texts.title}>
      <StackedFacts
        pairs
        facts={[
          { label: texts.status, value: <StatusText status={view.status} /> },
          { label: texts.since, value: <Time at={view.statusSince} /> },
          { label: texts.method, value: view.method === null ? texts.none : supportTexts.method[view.method] },
          ...(view.stream === null
            ? [{ label: texts.stream, value: texts.none }]
            : [
                { label: texts.stream, value: view.stream.name, mono: true },
                { label: texts.region, value: view.stream.region, mono: true },
                { label: texts.account, value: view.stream.accountId, mono: true },
                { label: texts.arn, value: <Copied name={texts.arn} text={view.stream.arn} />, mono: true },
              ]),
          ...(view.method === 'role'
            ? [
                {
                  label: texts.role,
                  value: view.roleArn === null ? texts.none : <Copied name={texts.role} text={view.roleArn} />,
                  mono: view.roleArn !== null,
                },
                { label: texts.externalId, value: view.externalId ?? texts.none, mono: view.externalId !== null },
              ]
            : []),
          ...(view.method === 'keys' ? [{ label: texts.keyId, value: keyId ?? texts.none, mono: keyId !== null }] : []),
          { label: texts.assigned, value: view.assignedTo === null ? supportTexts.queue.unassigned : <bdi>{view.assignedTo.name}</bdi> },
          ...(view.approvedBy === null ? [] : [{ label: texts.approvedBy, value: view.approvedBy }]),
          { label: texts.people, value: <CasePeople now={now} people={view.people} /> },
        ]}
      />
    </Panel>
  );
}

function Copied({ text, name }: { text: string; name: string }) {
  return (
    <>
      <LongValue value={text} />
      <div className="mt-1.5 font-sans">
        <CopyButton name={name} text={text} />
      </div>
    </>
  );
}
