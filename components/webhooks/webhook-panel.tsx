'use client';

import { type ReactNode, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import { WebhookLine } from '@/components/webhooks/webhook-line';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { WebhookFault } from '@/lib/wire/faults';
import type { WebhookView } from '@/lib/wire/people-views';
import type { WebhookTexts } from '@/messages/en/webhooks';
import { fill } from '@/messages/fill';

type MadeWebhook = { id: string; secret: string };

type WebhookActions<Scope> = {
  add: Action<Scope & { url: string }, MadeWebhook, WebhookFault>;
  remove: Action<Scope & { webhookId: string }, unknown, WebhookFault>;
  test: Action<Scope & { webhookId: string }, unknown, WebhookFault>;
};

type WebhookPanelProps<Scope> = {
  title: string;
  webhooks: readonly WebhookView[];
  /** Whose they are, as the actions take it. */
  scope: Scope;
  actions: WebhookActions<Scope>;
  texts: WebhookTexts;
  language: Language;
  /** What has to be done first, in the place of the form that adds one. */
  beforeAdding?: ReactNode;
};

/** Where changes of onboardings are announced: a company's webhooks, or Microshare's. The secret of a new one is shown once. */
export function WebhookPanel<Scope extends object>({
  title,
  webhooks,
  scope,
  actions,
  texts,
  language,
  beforeAdding = null,
}: WebhookPanelProps<Scope>) {
  const [made, setMade] = useState<MadeWebhook | null>(null);
  // Once it is removed its secret is of no use.
  const madeOf = webhooks.find(({ id }) => id === made?.id);
  const add = useAction(actions.add);
  const remove = useAction(actions.remove);
  const test = useAction(actions.test);
  return (
    <Panel title={title}>
      <p className="max-w-measure text-muted">{texts.lead}</p>
      {[add, remove, test].map(({ state }, index) => (
        <Refusal className="mt-3" key={['add', 'remove', 'test'][index]} language={language} state={state} texts={texts.fault} />
      ))}
      {webhooks.length === 0 ? (
        <p className="mt-3">{texts.empty}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line">
          {webhooks.map((webhook) => (
            <WebhookLine
              busy={remove.busy || test.busy}
              key={webhook.id}
              onRemove={() => remove.run({ ...scope, webhookId: webhook.id })}
              onTest={() => test.run({ ...scope, webhookId: webhook.id })}
              texts={texts}
              webhook={webhook}
            />
          ))}
        </ul>
      )}
      {made !== null && madeOf !== undefined && (
        <Notice className="mt-3" live tone="success">
          <p className="break-words">{fill(texts.secret, { url: madeOf.url })}</p>
          <CodeBlock className="mt-2" code={made.secret} label={texts.secretLabel} />
        </Notice>
      )}
      <div className="mt-4">
        {beforeAdding ?? (
          <AddForm
            busy={add.busy}
            onAdd={(url, then) =>
              add.run({ ...scope, url }, (added) => {
                setMade(added);
                then();
              })
            }
            texts={texts}
          />
        )}
      </div>
    </Panel>
  );
}

type AddFormProps = { texts: WebhookTexts; busy: boolean; onAdd: (url: string, then: () => void) => void };

function AddForm({ texts, busy, onAdd }: AddFormProps) {
  const [url, setUrl] = useState('');
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onAdd(url.trim(), () => setUrl(''));
      }}
    >
      <TextField
        className="min-w-0 flex-1 basis-60"
        inputMode="url"
        label={texts.url}
        onChange={(event) => setUrl(event.target.value)}
        placeholder="https://"
        value={url}
      />
      <Button busy={busy} type="submit">
        {texts.add}
      </Button>
    </form>
  );
}
