import { factsName, messageName } from '@/components/review/sealed-message/file-names';
import { CodeBlock } from '@/components/ui/code-block';
import { Panel } from '@/components/ui/panel';
import type { SubmissionView } from '@/lib/wire/views';
import { sealedMessageTexts } from '@/messages/en/sealed-message';

const { how: texts } = sealedMessageTexts;

/** The ways to open the message on staff's own machine, each with what it needs. */
export function HowToOpen({ submission: { id, method } }: { submission: SubmissionView }) {
  const [message, facts, result] = [messageName(id), factsName(id), `submission-${id}.result.json`];
  const test = method === 'keys' ? ' --test' : '';
  return (
    <Panel title={texts.title}>
      <div className="flex flex-col gap-4">
        <p className="max-w-measure text-muted">{texts.lead}</p>
        <CodeBlock code={`npm run -s portal -- open ${message} --facts ${facts} --result ${result}${test}`} label={texts.command} />
        {method === 'keys' && <p className="max-w-measure text-muted text-small">{texts.test}</p>}
        <CodeBlock code={`bin/open-sealed.sh --result ${result} ${message} ${facts}`} label={texts.script} />
        <p className="max-w-measure text-muted">{texts.page}</p>
      </div>
    </Panel>
  );
}
