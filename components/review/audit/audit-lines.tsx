import { classes } from '@/components/ui/classes';
import { Disclosure } from '@/components/ui/disclosure';
import { LongValue } from '@/components/ui/long-value';
import { textOfActor } from '@/components/ui/text-of-actors';
import { Time } from '@/components/ui/time';
import type { AuditLine } from '@/lib/wire/people-views';
import { actors } from '@/messages/en/actors';
import { supportTexts } from '@/messages/en/support';

const { columns, details: texts } = supportTexts.audit;

/** Lines of the audit, one row each; ids and what else was recorded are folded below it, the subject's where a row is too narrow for it. */
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
    <span className="inline-grid gap-x-4 align-top font-normal sm:grid-cols-[11rem_14rem_14rem] xl:grid-cols-[11rem_16rem_16rem_20rem]">
      <Cell label={columns.at}>
        <Time at={line.at} />
      </Cell>
      <Cell label={columns.actor}>
        <bdi>{textOfActor(line.actor, actors)}</bdi>
      </Cell>
      <Cell label={columns.action}>
        <span className="font-mono">{line.action}</span>
      </Cell>
      <Cell className="font-mono text-muted max-xl:hidden" label={columns.subject}>
        {line.subject ?? '–'}
      </Cell>
    </span>
  );
}

function Cell({ label, className, children }: { label: string; className?: string; children: React.ReactNode }) {
  return (
    <span className={classes('min-w-0', className)}>
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
      {facts.map(([name, value = ''], place) => (
        <div className={classes('contents', name === columns.subject && 'xl:hidden')} key={place}>
          <dt className="text-muted">{name}</dt>
          <dd className="min-w-0 font-mono max-sm:mb-1">
            <bdi>
              <LongValue value={value} />
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
