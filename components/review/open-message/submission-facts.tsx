import { Recipients, resealedFacts } from '@/components/review/case/case-submissions';
import { StackedFacts } from '@/components/review/case/stacked-facts';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { SubmissionView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';

const { submissions: texts } = caseTexts;

/** What the portal recorded of the submission, beside the surface that opens it. */
export function SubmissionFacts({ submission }: { submission: SubmissionView }) {
  return (
    <Panel title={texts.one}>
      <StackedFacts
        facts={[
          { label: texts.at, value: <Time at={submission.submittedAt} /> },
          { label: texts.sha256, value: submission.sha256, mono: true },
          { label: texts.recipients, value: <Recipients fingerprints={submission.recipients} /> },
          ...(submission.resealed === null ? [] : resealedFacts(submission.resealed)),
        ]}
      />
    </Panel>
  );
}
