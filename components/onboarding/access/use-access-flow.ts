'use client';

import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useRefresh } from '@/components/live/use-refresh';
import { accessAfter } from '@/components/onboarding/access/access-after';
import { type AccessState, emptyAccess } from '@/components/onboarding/access/access-state';
import type { AccessSubject, AccessTools, FlowContext } from '@/components/onboarding/access/flow-context';
import {
  type CredentialSource,
  chooseAccess,
  forgetAccess,
  keepOpen,
  readAccess,
  takeRole,
} from '@/components/onboarding/access/read-access';
import { sealAccess, submitAgain } from '@/components/onboarding/access/seal-access';
import { recheckAccess, type TestOptions, testAccess } from '@/components/onboarding/access/test-access';
import { openSandbox } from '@/lib/browser/sandbox-client';

/** The access of this tab, from the file or role to the sealed message that was submitted. */
export type AccessFlow = {
  state: AccessState;
  read: (source: CredentialSource) => Promise<void>;
  choose: (accessKeyId: string) => Promise<void>;
  takeRole: (roleArn: string) => void;
  keepOpen: () => Promise<void>;
  forget: () => Promise<void>;
  test: (options: TestOptions) => Promise<void>;
  /** Asks again, without writing, whether what failed still does; `false` where asking further tells nothing. */
  recheck: (signal: AbortSignal) => Promise<boolean>;
  cancel: () => void;
  seal: () => Promise<void>;
  submitAgain: () => Promise<void>;
};

export function useAccessFlow(subject: AccessSubject, tools: AccessTools): AccessFlow {
  const [state, happen] = useReducer(accessAfter, emptyAccess);
  const refresh = useRefresh();
  const latest = useRef({ state, subject, tools });
  latest.current = { state, subject, tools };
  const sandbox: FlowContext['sandbox'] = useRef(null);
  const stop: FlowContext['stop'] = useRef(null);

  useEffect(
    () => () => {
      stop.current?.abort();
      void sandbox.current?.forget();
    },
    [stop, sandbox],
  );
  const { returnedAt = null } = subject;
  useEffect(() => {
    if (returnedAt !== null) happen({ did: 'return', at: returnedAt });
  }, [returnedAt]);

  const steps = useMemo(
    () => stepsIn({ now: () => latest.current, happen, sandbox, openSandbox, stop, refresh }),
    [sandbox, stop, refresh],
  );
  return useMemo(() => ({ state, ...steps }), [state, steps]);
}

function stepsIn(context: FlowContext): Omit<AccessFlow, 'state'> {
  return {
    read: (source) => readAccess(context, source),
    choose: (accessKeyId) => chooseAccess(context, accessKeyId),
    takeRole: (roleArn) => takeRole(context, roleArn),
    keepOpen: () => keepOpen(context),
    forget: () => forgetAccess(context),
    test: (options) => testAccess(context, options),
    recheck: (signal) => recheckAccess(context, signal),
    cancel: () => context.stop.current?.abort(),
    seal: () => sealAccess(context),
    submitAgain: () => submitAgain(context),
  };
}
