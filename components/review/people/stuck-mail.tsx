import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { StaffListView } from '@/lib/wire/people-views';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { people: texts } = supportTexts;

/** Mails that the mail server does not take. Shown only when there are any. */
export function StuckMail({ mails }: { mails: StaffListView['stuckMail'] }) {
  if (mails.length === 0) return null;
  return (
    <Panel title={texts.stuckTitle}>
      <p className="mb-3 max-w-measure text-muted">{texts.stuckLead}</p>
      <ul className="divide-y divide-line">
        {mails.map((mail) => (
          <li className="flex flex-wrap gap-x-4 gap-y-1 py-2" key={mail.jobId}>
            <span className="font-mono text-small">{mail.template}</span>
            <span>{mail.person ?? texts.stuckNobody}</span>
            <Time at={mail.createdAt} className="text-muted" />
            <span className="text-attention">{fill(mail.givenUp ? texts.stuckGivenUp : texts.stuckTries, { count: mail.tries })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
