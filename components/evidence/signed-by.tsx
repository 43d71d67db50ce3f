import { CodeBlock } from '@/components/ui/code-block';
import { Panel } from '@/components/ui/panel';
import type { EvidenceTexts } from '@/messages/en/evidence';

/** With what key a file is signed, and how it is checked on a machine of the reader's own. */
export function SignedBy({ fileName, fingerprint, texts }: { fileName: string; fingerprint: string; texts: EvidenceTexts }) {
  return (
    <>
      <Panel title={texts.key}>
        <p className="font-mono text-small" translate="no">
          {fingerprint}
        </p>
        <p className="mt-2 max-w-measure text-muted">{texts.keyText}</p>
      </Panel>
      <Panel title={texts.verify}>
        <CodeBlock
          code={`npm run -s portal -- verify-evidence ${fileName} --key '${fingerprint}' --cloudtrail EXPORT.json`}
          label={texts.command}
        />
        <p className="mt-3 max-w-measure text-muted">{texts.verifyText}</p>
        <p className="mt-3 max-w-measure">{texts.limits}</p>
      </Panel>
    </>
  );
}
