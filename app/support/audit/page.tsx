import type { Metadata } from 'next';
import Link from 'next/link';
import { auditHref, auditInput, parseAuditFilter } from '@/components/review/audit/audit-filter';
import { AuditLines } from '@/components/review/audit/audit-lines';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { LongValue } from '@/components/ui/long-value';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import { readAuditHead } from '@/lib/server/audit/read-audit-head';
import { searchAudit } from '@/lib/server/audit/search-audit';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { audit: texts } = supportTexts;

export const metadata: Metadata = { title: texts.title };

export default async function AuditPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const filter = parseAuditFilter(await searchParams);
  const [found, { head, chains, events }] = await Promise.all([searchAudit(auditInput(filter)), readAuditHead()]);
  const page = found.ok ? found.value : { lines: [], next: null };
  return (
    <>
      <PageHeader title={texts.title}>{texts.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <form action="/support/audit" className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_10rem_10rem_auto]">
          <TextField defaultValue={filter.text} label={texts.text} maxLength={200} name="text" type="search" />
          <TextField defaultValue={filter.action} hint={texts.actionHint} label={texts.action} maxLength={64} mono name="action" />
          <TextField defaultValue={filter.from} hint={texts.dayHint} label={texts.from} name="from" type="date" />
          <TextField defaultValue={filter.until} label={texts.until} name="until" type="date" />
          <Button className="lg:mt-7" type="submit">
            {texts.find}
          </Button>
        </form>
        {page.lines.length === 0 ? <EmptyState title={texts.title}>{texts.empty}</EmptyState> : <AuditLines lines={page.lines} />}
        {page.next !== null && (
          <Link className="link self-start" href={auditHref(filter, page.next)} prefetch={false}>
            {texts.older}
          </Link>
        )}
        <Panel title={texts.head}>
          <p className="max-w-measure text-muted">{fill(texts.headLead, { events, chains })}</p>
          <p className="mt-3 font-mono text-small">
            <LongValue value={head} />
          </p>
          <CopyButton className="mt-2" name={texts.head} text={head} />
        </Panel>
      </div>
    </>
  );
}
