import { CodeBlock } from '@/components/ui/code-block';
import { keyEnding } from '@/lib/domain/aws/ending-commands';
import type { ReplacementTexts } from '@/messages/en/replacement';
import { fill } from '@/messages/fill';

/** How an access key is ended, with the commands, and that the portal cannot see it. */
export function EndKey({ keyId, texts: { old } }: { keyId: string | null; texts: ReplacementTexts }) {
  const { lastUsed, deactivate, remove } = keyEnding(keyId);
  return (
    <div className="grid gap-4">
      <h3 className="font-semibold">{fill(old.keys, { keyId: keyId ?? '' })}</h3>
      <p>{old.keySteps}</p>
      <CodeBlock code={lastUsed} label={old.lastUsed} />
      <CodeBlock code={deactivate} label={old.deactivate} />
      <CodeBlock code={remove} label={old.remove} />
      <p className="text-muted">{old.cannotProve}</p>
    </div>
  );
}
