'use client';

import Link from 'next/link';
import { useAction } from '@/components/forms/use-action';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import { TimedText } from '@/components/ui/timed-text';
import { roleEnding, sessionsEnding } from '@/lib/domain/aws/ending-commands';
import type { OnboardingView } from '@/lib/wire/views';
import type { ReplacementTexts } from '@/messages/en/replacement';
import { fill } from '@/messages/fill';

type EndRoleProps = {
  view: OnboardingView;
  roleArn: string;
  proveClosed: ReplacementActions['proveClosed'];
  texts: ReplacementTexts;
};

/** How a role is ended, with the commands for either way, and the portal's proof that it is closed. */
export function EndRole({ view, roleArn, proveClosed, texts: { old } }: EndRoleProps) {
  const { state, busy, run } = useAction(proveClosed);
  const last = view.closures.find((closure) => closure.roleArn === roleArn);
  // Sessions of before the moment when the role was no more in use.
  const since = view.replacement?.current?.at ?? view.statusSince;
  return (
    <div className="grid gap-4">
      <h3 className="font-semibold">
        <LongValue value={fill(old.role, { roleArn })} />
      </h3>
      <p>{old.roleSteps}</p>
      <CodeBlock code={roleEnding(roleArn)} label={old.deleteRole} />
      <CodeBlock code={sessionsEnding(roleArn, since)} label={old.endSessions} />
      <p className="text-muted">{old.canProve}</p>
      {last !== undefined && (
        <Notice live tone={last.closure === 'closed' ? 'success' : 'attention'}>
          <TimedText at={last.at} text={old.closures[last.closure]} />{' '}
          {last.closure === 'closed' && (
            <Link className="link" href={`/onboarding/${view.id}/evidence/${last.runId}`} prefetch={false}>
              {old.certificate}
            </Link>
          )}
        </Notice>
      )}
      <div>
        <Button busy={busy} onClick={() => run({ onboardingId: view.id, roleArn })}>
          {busy ? old.trying : old.tryRole}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </div>
  );
}
