import { CodeBlock } from '@/components/ui/code-block';
import type { SecurityTexts } from '@/messages/en/security';

type SecurityChecksProps = { origin: string; sandboxUrl: string; texts: SecurityTexts['checks'] };

/** Commands that a reviewer runs on a machine of their own; none of them relies on this page. */
export function SecurityChecks({ origin, sandboxUrl, texts }: SecurityChecksProps) {
  return (
    <div className="mt-4 flex flex-col gap-4">
      <CodeBlock code={`curl -sI ${origin}/security | grep -i content-security-policy`} label={texts.headers} />
      <CodeBlock code={`curl -sI ${origin}${sandboxUrl} | grep -i content-security-policy`} label={texts.sandbox} />
      <CodeBlock
        code={[
          'gpg --show-keys --with-colons KEYS.asc \\',
          `  | awk -F: '$1=="pub"{p=1} $1=="fpr"&&p{print $10;p=0}' \\`,
          '  | sort | sha256sum',
        ].join('\n')}
        label={texts.pin}
      />
      <CodeBlock code={`npm run -s portal -- verify-deployment ${origin} --manifest manifest.json`} label={texts.manifest} />
      <CodeBlock code="gpg --list-packets --list-only SEALED.asc" label={texts.packets} />
    </div>
  );
}
