import { Button } from '@/components/ui/button';
import { LongValue } from '@/components/ui/long-value';
import { TimedText } from '@/components/ui/timed-text';
import type { WebhookView } from '@/lib/wire/people-views';
import type { WebhookTexts } from '@/messages/en/webhooks';
import { fill } from '@/messages/fill';

type WebhookLineProps = { webhook: WebhookView; texts: WebhookTexts; busy: boolean; onTest: () => void; onRemove: () => void };

/** One webhook: its address and what came of the last post to it. */
export function WebhookLine({ webhook, texts, busy, onTest, onRemove }: WebhookLineProps) {
  const { url, last } = webhook;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <span className="min-w-0">
        <span className="block font-mono text-small">
          <LongValue value={url} />
        </span>
        <span className="block text-muted text-small">
          {last === null ? texts.never : <TimedText at={last.at} text={textOfLast(last, texts)} />}
        </span>
      </span>
      <span className="flex gap-2">
        <Button aria-label={fill(texts.testNamed, { url })} busy={busy} onClick={onTest} small>
          {texts.test}
        </Button>
        <Button aria-label={fill(texts.removeNamed, { url })} busy={busy} onClick={onRemove} small>
          {texts.remove}
        </Button>
      </span>
    </li>
  );
}

function textOfLast({ status, ms, fault }: NonNullable<WebhookView['last']>, texts: WebhookTexts): string {
  if (status !== null) return fill(texts.answered, { status, ms: ms ?? 0 });
  return texts.faults[fault ?? ''] ?? texts.faults['no-answer'] ?? '';
}
