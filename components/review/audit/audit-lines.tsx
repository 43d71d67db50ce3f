import { textOfActor } from '@/components/ui/text-of-actors';
import { Time } from '@/components/ui/time';
import type { AuditLine } from '@/lib/wire/people-views';
import { actors } from '@/messages/en/actors';
import { supportTexts } from '@/messages/en/support';

const { columns } = supportTexts.audit;

/** Lines of the audit, exact names and ids, with what else was recorded folded below each. */
export function AuditLines({ lines }: { lines: readonly AuditLine[] }) {
  return (
    <ul className="divide-y divide-line rounded-panel border border-line bg-surface text-small">
      {lines.map((line) => (
        <li className="grid gap-x-4 gap-y-1 px-4 py-2 lg:grid-cols-[12rem_12rem_14rem_1fr_9rem]" key={`${line.chain} ${line.seq}`}>
          <Cell label={columns.at}>
            <Time at={line.at} />
          </Cell>
          <Cell label={columns.actor}>
            <bdi>{textOfActor(line.actor, actors)}</bdi>
          </Cell>
          <Cell label={columns.action}>
            <span className="font-mono">{line.action}</span>
          </Cell>
          <Cell label={columns.subject}>
            <span className="block font-mono">{line.subject ?? '–'}</span>
            <span className="block font-mono text-muted">
              {line.chain} · {line.seq}
            </span>
            {Object.entries(line.details).map(([name, value]) => (
              <span className="block text-muted" key={name}>
                {name}: <bdi className="font-mono">{value}</bdi>
              </span>
            ))}
          </Cell>
          <Cell label={columns.network}>{line.network ?? '–'}</Cell>
        </li>
      ))}
    </ul>
  );
}

function Cell({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <span className="sr-only">{label} </span>
      {children}
    </div>
  );
}
