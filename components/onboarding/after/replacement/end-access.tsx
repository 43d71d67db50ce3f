import { EndKey } from '@/components/onboarding/after/replacement/end-key';
import { EndRole } from '@/components/onboarding/after/replacement/end-role';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import type { OnboardingView } from '@/lib/wire/views';
import type { ReplacementTexts } from '@/messages/en/replacement';

type EndAccessProps = { view: OnboardingView; proveClosed: ReplacementActions['proveClosed']; texts: ReplacementTexts };

/** All that was ever given to a retired onboarding, each with how it is ended and what the portal can say of it. */
export function EndAccess({ view, proveClosed, texts }: EndAccessProps) {
  const { roleArns, keyIds } = view.accessToRevoke;
  return (
    <div className="grid gap-8 [&_p]:max-w-measure">
      {roleArns.map((roleArn) => (
        <EndRole key={roleArn} proveClosed={proveClosed} roleArn={roleArn} texts={texts} view={view} />
      ))}
      {keyIds.map((keyId) => (
        <EndKey key={keyId} keyId={keyId} texts={texts} />
      ))}
    </div>
  );
}
