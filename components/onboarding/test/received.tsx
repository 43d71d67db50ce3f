'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { parseStream } from '@/lib/domain/aws/arn';
import { consolePage } from '@/lib/domain/aws/console-page';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { fill } from '@/messages/fill';

type ReceivedProps = {
  runId: string;
  checks: readonly Check[];
  view: TestSubject;
  typeBack: OnboardingActions['typeBackCode'];
  onCheck: (check: Check) => void;
};

const triesMax = 5;

// What is no code, a secret for instance, costs no try and stays here.
const codeForm = /^[0-9A-Za-z]{6}$/;

/** The optional last check: the customer finds the record on their side and types back its code. */
export function Received({ runId, checks, view, typeBack, onCheck }: ReceivedProps) {
  const { connectionTest: texts } = useJourneyTexts();
  const [code, setCode] = useState('');
  const [unlike, setUnlike] = useState(false);
  const { state, busy, run } = useAction(typeBack);
  const received = checks.find((check) => check.name === 'received' && check.outcome === 'passed');
  const passed = received !== undefined || (state.at === 'done' && state.value.check.outcome === 'passed');
  const wrote = checks.find((check) => check.name === 'wrote');
  if (passed) {
    return (
      <Notice live title={texts.checks.received.role.name} tone="success">
        {texts.observedBy.customer}
      </Notice>
    );
  }
  const stream = view.stream === null ? null : parseStream(view.stream);
  const viewer = stream?.ok ? consolePage(stream.value, { at: 'stream' }) : null;
  const triesLeft = state.at === 'done' ? state.value.triesLeft : triesMax;
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = code.replace(/[\s-]/g, '');
        setUnlike(!codeForm.test(typed));
        if (codeForm.test(typed)) run({ testRunId: runId, code: typed }, ({ check }) => onCheck(check));
      }}
    >
      <p className="text-muted">{texts.receivedHow}</p>
      {viewer !== null && (
        <p>
          <a className="link" href={viewer} rel="noreferrer" target="_blank">
            {texts.consoleViewer}
          </a>
        </p>
      )}
      {view.stream !== null && (
        <CodeBlock code={commandOf(view.stream, wrote?.proof ?? {})} language="bash" label={texts.receivedCommand} />
      )}
      <TextField
        {...(unlike ? { fault: texts.receivedUnlike } : state.at === 'done' ? { fault: texts.receivedWrong } : {})}
        hint={fill(texts.receivedHint, { tries: triesLeft })}
        label={texts.receivedAsk}
        maxLength={16}
        mono
        onChange={(event) => {
          setCode(event.target.value);
          setUnlike(false);
        }}
        value={code}
      />
      <div>
        <Button busy={busy} off={code.trim() === '' || triesLeft === 0} type="submit">
          {texts.receivedCheck}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </form>
  );
}

// Stream names and shard ids have no character that a shell reads (Kinesis API, CreateStream), so nothing needs quoting.
function commandOf(stream: { name: string; region: string }, proof: Record<string, string>): string {
  const shard = proof['shardId'] ?? 'shardId-000000000000';
  const start =
    proof['sequenceNumber'] === undefined ? 'TRIM_HORIZON' : `AT_SEQUENCE_NUMBER --starting-sequence-number ${proof['sequenceNumber']}`;
  return [
    `iterator=$(aws kinesis get-shard-iterator --region ${stream.region} --stream-name ${stream.name} \\`,
    `  --shard-id ${shard} --shard-iterator-type ${start} \\`,
    '  --query ShardIterator --output text)',
    `aws kinesis get-records --region ${stream.region} --shard-iterator "$iterator" --limit 1 \\`,
    "  --query 'Records[0].Data' --output text | base64 --decode",
  ].join('\n');
}
