import { Disclosure } from '@/components/ui/disclosure';
import { textOfActor } from '@/components/ui/text-of-actors';
import { Time } from '@/components/ui/time';
import type { AuditLine } from '@/lib/wire/people-views';
import { actors } from '@/messages/en/actors';
import { supportTexts } from '@/messages/en/support';

const { columns, details: texts } = supportTexts.audit;

/** Lines of the audit, one row each: exact names and ids, and what else was recorded, are folded below it. */
export function AuditLines({ lines }: { lines: readonly AuditLine[] }) {
  return (
    <ul className="divide-y divide-line rounded-panel border border-line bg-surface text-small">
      {lines.map((line) => (
        <li className="px-4 py-1" key={`${line.chain} ${line.seq}`}>
          <Disclosure summary={<Summary line={line} />}>
            <Details line={line} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function Summary({ line }: { line: AuditLine }) {
  return (
    <span className="inline-grid gap-x-4 align-top font-normal sm:grid-cols-[11rem_14rem_14rem]">
      <Cell label={columns.at}>
        <Time at={line.at} />
      </Cell>
      <Cell label={columns.actor}>
        <bdi>{textOfActor(line.actor, actors)}</bdi>
      </Cell>
      <Cell label={columns.action}>
        <span className="font-mono">{line.action}</span>
      </Cell>
    </span>
  );
}

function Cell({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <span className="min-w-0">
      <span className="sr-only">{label} </span>
      {children}
    </span>
  );
}

function Details({ line }: { line: AuditLine }) {
  const { subject, chain, seq, network, details } = line;
  const facts = [
    [columns.subject, subject ?? '–'],
    [texts.place, `${chain} · ${seq}`],
    [columns.network, network ?? '–'],
    ...Object.entries(details),
  ];
  return (
    <dl className="mb-2 ml-4.5 grid gap-x-4 sm:grid-cols-[11rem_1fr]">
      {facts.map(([name, value], place) => (
        <div className="contents" key={place}>
          <dt className="text-muted">{name}</dt>
          <dd className="min-w-0 font-mono max-sm:mb-1">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
