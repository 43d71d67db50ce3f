import Link from 'next/link';
import { FlowStrip } from '@/components/deliveries/flow-strip';
import { markOfTurn } from '@/components/onboarding/mark-of-turn';
import { textOfTurn } from '@/components/onboarding/text-of-turn';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import type { Language } from '@/lib/domain/language';
import type { OnboardingLine } from '@/lib/wire/views';
import type { DeliveriesTexts } from '@/messages/en/deliveries';
import type { HomeTexts } from '@/messages/en/home';
import type { RequirementsTexts } from '@/messages/en/requirements';

type LinesProps = {
  lines: readonly OnboardingLine[];
  texts: HomeTexts;
  requirements: RequirementsTexts;
  deliveries: DeliveriesTexts;
  language: Language;
};

/** One line for each onboarding: stream, state, whose move it is and since when. */
export function OnboardingLines({ lines, texts, requirements, deliveries, language }: LinesProps) {
  return (
    <ul className="rounded-panel border border-line bg-surface">
      {lines.map((line) => (
        <li className="border-line border-b last:border-b-0" key={line.id}>
          <Link
            className="grid gap-x-6 gap-y-1 px-4 py-3 hover:bg-sunken sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:px-5"
            href={`/onboarding/${line.id}`}
          >
            <span className="min-w-0">
              <span className="block font-semibold">{line.stream?.name ?? texts.unnamed}</span>
              <span className="block text-muted text-small">
                {line.stream === null ? <bdi>{line.company}</bdi> : `${line.stream.region} · ${line.stream.accountId}`}
              </span>
            </span>
            <span className="flex min-w-0 items-start gap-2">
              <Mark className="mt-1" kind={markOfTurn({ ...line, flow: line.deliveries?.flow ?? null })} />
              <span>
                {textOfTurn({ ...line, key: line.dueKeys[0] ?? null, flow: line.deliveries?.flow ?? null }, requirements)}
                <span className="block text-muted text-small">
                  {texts.since} <Time at={line.since} />
                </span>
              </span>
            </span>
            <span className="grid content-start gap-1 text-muted text-small">
              {requirements.status[line.status]}
              {line.deliveries !== null && <FlowStrip language={language} strip={line.deliveries} texts={deliveries} />}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
