import { LongValue } from '@/components/ui/long-value';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { OpenedAccess, OpeningField } from '@/lib/domain/sealing/opening-sandbox-messages';
import { openingTexts } from '@/messages/en/open-message';
import { supportTexts } from '@/messages/en/support';

const { compare: texts } = openingTexts;

/** The facts inside the message beside those that the portal recorded. One difference refuses the whole message. */
export function ComparedFacts({ opened, sealedByHand }: { opened: OpenedAccess; sealedByHand: boolean }) {
  return (
    <Panel title={texts.title}>
      <div className="flex flex-col gap-4">
        {opened.matched ? (
          <Notice live tone="success">
            {texts.allSame}
          </Notice>
        ) : (
          <Notice live title={texts.refusedTitle} tone="problem">
            {texts.refused}
          </Notice>
        )}
        {sealedByHand && <Notice tone="attention">{texts.byHand}</Notice>}
        <ul className="flex flex-col divide-y divide-line">
          {opened.matches.map((match) => (
            <li className="grid gap-x-3 py-2 sm:grid-cols-[8rem_1fr_auto]" key={match.field}>
              <span className="text-muted text-small">{texts.names[match.field]}</span>
              {match.same ? (
                <span className="min-w-0 font-mono text-small">{shownValue(match.field, match.sealed)}</span>
              ) : (
                <span className="min-w-0 text-small">
                  <span className="block text-muted">{texts.inside}</span>
                  <span className="block font-mono">{shownValue(match.field, match.sealed)}</span>
                  <span className="block text-muted">{texts.outside}</span>
                  <span className="block font-mono">{shownValue(match.field, match.recorded)}</span>
                </span>
              )}
              <span className="inline-flex items-start gap-1.5 text-small">
                <Mark className="mt-0.5" kind={match.same ? 'tick' : 'cross'} />
                {match.same ? texts.same : texts.differs}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

/** A value as the message or the record holds it; a method by its name on other pages. */
function shownValue(field: OpeningField, value: string) {
  const methods: Partial<Record<string, string>> = supportTexts.method;
  return <LongValue value={field === 'method' ? (methods[value] ?? value) : value} />;
}
