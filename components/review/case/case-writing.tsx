import type { CaseActions } from '@/components/review/case/case-actions';
import { TrustReading } from '@/components/review/case/trust-reading';
import { WriteForm } from '@/components/review/case/write-form';
import { WrittenList } from '@/components/review/case/written-list';
import { Panel } from '@/components/ui/panel';
import type { CaseView, MessageView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';

const { messages, notes } = caseTexts;

type CaseWritingProps = { view: CaseView; actions: Pick<CaseActions, 'sendMessage' | 'addNote'> };

/** What was written about the case: messages, which the customer reads, and notes, which only staff read. */
export function CaseWriting({ view, actions }: CaseWritingProps) {
  return (
    <>
      <Panel title={messages.title}>
        {view.messages.length === 0 ? (
          <p className="text-muted">{messages.none}</p>
        ) : (
          <WrittenList below={belowMessage(view)} messages={view.messages} />
        )}
        <WriteForm
          hotKey="m"
          onboardingId={view.id}
          texts={{ label: messages.write, send: messages.send, sending: messages.sending }}
          write={actions.sendMessage}
        />
      </Panel>
      <Panel title={notes.title}>
        <p className="mb-3 text-muted text-small">{notes.lead}</p>
        {view.notes.length === 0 ? <p className="text-muted">{notes.none}</p> : <WrittenList messages={view.notes} />}
        <WriteForm onboardingId={view.id} texts={{ label: notes.write, send: notes.add, sending: notes.adding }} write={actions.addNote} />
      </Panel>
    </>
  );
}

/** Customers paste their role's trust policy when they are stuck. */
function belowMessage({ principalArn, externalId }: CaseView) {
  return ({ text }: MessageView) =>
    principalArn === null || externalId === null ? null : <TrustReading expected={{ principalArn, externalId }} text={text} />;
}
