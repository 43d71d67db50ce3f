'use client';

import { useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import { TimedText } from '@/components/ui/timed-text';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { AccountFault } from '@/lib/wire/faults';
import type { CompanyWebhooks, WebhookView } from '@/lib/wire/people-views';
import type { AddWebhookInput, WebhookInput } from '@/lib/wire/webhook-inputs';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';

export type WebhookActions = {
  add: Action<AddWebhookInput, { secret: string }, AccountFault>;
  remove: Action<WebhookInput, unknown, AccountFault>;
  test: Action<WebhookInput, unknown, AccountFault>;
};

type WebhookPanelProps = { company: CompanyWebhooks; texts: AccountTexts; language: Language; actions: WebhookActions };

/** Where changes of a company's onboardings are announced. The secret of a new one is shown once. */
export function WebhookPanel({ company, texts, language, actions }: WebhookPanelProps) {
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const add = useAction(actions.add);
  const remove = useAction(actions.remove);
  const test = useAction(actions.test);
  const text = texts.webhooks;
  const { customerId } = company;
  return (
    <Panel title={fill(text.title, { company: company.company })}>
      <p className="max-w-measure text-muted">{text.lead}</p>
      {[add, remove, test].map(({ state }, index) => (
        <Refusal className="mt-3" key={['add', 'remove', 'test'][index]} language={language} state={state} texts={texts.fault} />
      ))}
      <ul className="mt-3 divide-y divide-line">
        {company.webhooks.map((webhook) => (
          <WebhookLine
            busy={remove.busy || test.busy}
            key={webhook.id}
            onRemove={() => remove.run({ customerId, webhookId: webhook.id })}
            onTest={() => test.run({ customerId, webhookId: webhook.id })}
            text={text}
            webhook={webhook}
          />
        ))}
      </ul>
      {secret !== null && (
        <Notice className="mt-3" live tone="success">
          <p>{text.secret}</p>
          <CodeBlock code={secret} label={text.secretLabel} />
        </Notice>
      )}
      <form
        className="mt-4 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (add.busy) return;
          add.run({ customerId, url: url.trim() }, (made) => {
            setSecret(made.secret);
            setUrl('');
          });
        }}
      >
        <TextField
          className="min-w-0 flex-1 basis-60"
          inputMode="url"
          label={text.url}
          onChange={(event) => setUrl(event.target.value)}
          placeholder="https://"
          value={url}
        />
        <Button busy={add.busy} type="submit">
          {text.add}
        </Button>
      </form>
    </Panel>
  );
}

type Text = AccountTexts['webhooks'];
type WebhookLineProps = { webhook: WebhookView; text: Text; busy: boolean; onTest: () => void; onRemove: () => void };

function WebhookLine({ webhook, text, busy, onTest, onRemove }: WebhookLineProps) {
  const { url, last } = webhook;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <span className="min-w-0">
        <span className="block font-mono text-small">
          <LongValue value={url} />
        </span>
        <span className="block text-muted text-small">
          {last === null ? text.never : <TimedText at={last.at} text={lastOf(last, text)} />}
        </span>
      </span>
      <span className="flex gap-2">
        <Button busy={busy} onClick={onTest} small>
          {text.test}
        </Button>
        <Button aria-label={fill(text.removeNamed, { url })} busy={busy} onClick={onRemove} small>
          {text.remove}
        </Button>
      </span>
    </li>
  );
}

function lastOf({ status, ms, fault }: NonNullable<WebhookView['last']>, text: Text): string {
  if (status !== null) return fill(text.answered, { status, ms: ms ?? 0 });
  return text.faults[fault ?? ''] ?? text.faults['no-answer'] ?? '';
}
