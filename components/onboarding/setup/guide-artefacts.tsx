'use client';

import { Artefacts } from '@/components/onboarding/setup/artefacts';
import { Notice } from '@/components/ui/notice';
import type { Stream } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { type GuideFault, parseGuideForm } from '@/lib/domain/setup-guide/guide-choices';
import type { GuideForm } from '@/lib/domain/setup-guide/guide-form';
import { parseGuideSubject } from '@/lib/domain/setup-guide/guide-subject';
import type { LaunchSettings } from '@/lib/domain/setup-guide/quick-create';
import { setupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { withoutFaulty } from '@/lib/domain/setup-guide/without-faulty';
import type { GuideTexts } from '@/messages/en/guide';

type GuideArtefactsProps = {
  stream: Stream;
  method: Method;
  externalId: string | null;
  principalArn: string | null;
  form: GuideForm;
  faults: readonly GuideFault[];
  holdsSecret: boolean;
  launch: LaunchSettings | null;
  egressAddresses: readonly string[];
  texts: GuideTexts;
};

/** The artefacts of the fields as they stand. A field with a fault counts as not filled in, and that is said above. */
export function GuideArtefacts(props: GuideArtefactsProps) {
  const { stream, method, externalId, principalArn, form, faults, holdsSecret, launch, egressAddresses, texts } = props;
  const subject = parseGuideSubject({ stream, method, principalArn, externalId, egress: egressAddresses });
  const choices = parseGuideForm(faults.length === 0 ? form : withoutFaulty(form, faults), stream);
  return (
    <div className="grid min-w-0 gap-4 lg:sticky lg:top-6">
      {!subject.ok && <Notice tone="attention">{texts.cannot[`${subject.fault.field} ${subject.fault.kind}`]}</Notice>}
      {subject.ok && choices.ok && (
        <>
          {holdsSecret && (
            <Notice live tone="problem">
              {texts.secret}
            </Notice>
          )}
          {faults.length > 0 && <Notice tone="attention">{texts.stale}</Notice>}
          <Artefacts guide={setupGuide(subject.value, choices.value)} launch={launch} texts={texts} />
        </>
      )}
    </div>
  );
}
