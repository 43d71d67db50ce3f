import { StackedFacts } from '@/components/support/case/stacked-facts';
import { StatusWord } from '@/components/support/status-words';
import { CopyButton } from '@/components/ui/copy-button';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { CaseView } from '@/lib/wire/views';
import { caseWords } from '@/messages/en/case';
import { supportWords } from '@/messages/en/support';

const { facts: words } = caseWords;

/** What is known of the stream and the access; one name and value below the other, since the column is narrow. */
export function CaseFacts({ view }: { view: CaseView }) {
  const keyId = view.handover?.keyId ?? view.lastRun?.keyId ?? null;
  return (
    <Panel title={words.title}>
      <StackedFacts
        facts={[
          { label: words.status, value: <StatusWord status={view.status} /> },
          { label: words.since, value: <Time at={view.statusSince} /> },
          { label: words.method, value: view.method === null ? words.none : supportWords.method[view.method] },
          ...(view.stream === null
            ? [{ label: words.stream, value: words.none }]
            : [
                { label: words.stream, value: view.stream.name, mono: true },
                { label: words.region, value: view.stream.region, mono: true },
                { label: words.account, value: view.stream.accountId, mono: true },
                { label: words.arn, value: <Copied name={words.arn} text={view.stream.arn} />, mono: true },
              ]),
          ...(view.method === 'role'
            ? [
                { label: words.role, value: view.roleArn ?? words.none, mono: view.roleArn !== null },
                { label: words.externalId, value: view.externalId ?? words.none, mono: view.externalId !== null },
              ]
            : []),
          ...(view.method === 'keys' ? [{ label: words.keyId, value: keyId ?? words.none, mono: keyId !== null }] : []),
          { label: words.assigned, value: view.assignedTo?.name ?? supportWords.queue.unassigned },
          ...(view.approvedBy === null ? [] : [{ label: words.approvedBy, value: view.approvedBy }]),
          { label: words.people, value: <People people={view.people} /> },
        ]}
      />
    </Panel>
  );
}

function Copied({ text, name }: { text: string; name: string }) {
  return (
    <>
      <span className="block">{text}</span>
      <CopyButton className="mt-1 font-sans" name={name} text={text} />
    </>
  );
}

function People({ people }: { people: CaseView['people'] }) {
  if (people.length === 0) return words.none;
  return (
    <ul className="flex flex-col gap-1">
      {people.map((person) => (
        <li key={person.email}>
          <span className="block">{person.name}</span>
          <span className="block text-muted text-small">{person.email}</span>
        </li>
      ))}
    </ul>
  );
}
