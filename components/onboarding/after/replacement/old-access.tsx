'use client';

import { useAction } from '@/components/forms/use-action';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { keyEnding, roleEnding, sessionsEnding } from '@/lib/domain/aws/ending-commands';
import type { ReplacementView } from '@/lib/wire/views';
import type { ReplacementTexts } from '@/messages/en/replacement';
import { fill } from '@/messages/fill';

type OldAccessProps = {
  onboardingId: string;
  replacement: ReplacementView;
  actions: Pick<ReplacementActions, 'endOldAccess'>;
  texts: ReplacementTexts;
};

/** How the replaced access is ended, with the commands, and what the portal can prove of it and what not. */
export function OldAccess({ onboardingId, replacement: { old, current }, actions, texts }: OldAccessProps) {
  const { state, busy, run } = useAction(actions.endOldAccess);
  if (old === null) return null;
  const parts = texts.old;
  const isRole = old.method === 'role' && old.roleArn !== null;
  return (
    <div className="grid gap-4">
      <h3 className="wrap-anywhere font-semibold">
        {isRole ? fill(parts.role, { roleArn: old.roleArn ?? '' }) : fill(parts.keys, { keyId: old.keyId ?? '' })}
      </h3>
      <p>{isRole ? parts.roleSteps : parts.keySteps}</p>
      {isRole ? (
        <RoleCommands at={current?.at ?? ''} roleArn={old.roleArn ?? ''} texts={texts} />
      ) : (
        <KeyCommands keyId={old.keyId} texts={texts} />
      )}
      <p className="text-muted">{isRole ? parts.canProve : parts.cannotProve}</p>
      <div>
        <Button busy={busy} onClick={() => run({ onboardingId })}>
          {isRole ? parts.doneRole : parts.doneKeys}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </div>
  );
}

function KeyCommands({ keyId, texts: { old } }: { keyId: string | null; texts: ReplacementTexts }) {
  const { lastUsed, deactivate, remove } = keyEnding(keyId);
  return (
    <>
      <CodeBlock code={lastUsed} label={old.lastUsed} />
      <CodeBlock code={deactivate} label={old.deactivate} />
      <CodeBlock code={remove} label={old.remove} />
    </>
  );
}

function RoleCommands({ roleArn, at, texts: { old } }: { roleArn: string; at: string; texts: ReplacementTexts }) {
  return (
    <>
      <CodeBlock code={roleEnding(roleArn)} label={old.deleteRole} />
      <CodeBlock code={sessionsEnding(roleArn, at)} label={old.endSessions} />
    </>
  );
}
