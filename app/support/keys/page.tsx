import type { Metadata } from 'next';
import { listOlder, readOlder, reseal } from '@/app/support/keys/actions';
import { KeySet } from '@/components/review/keys/key-set';
import { ResealPanel } from '@/components/review/keys/reseal-panel';
import { FactList } from '@/components/ui/fact-list';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { TimedText } from '@/components/ui/timed-text';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { countByKeySet } from '@/lib/server/submissions/count-by-key-set';
import { requireStaff } from '@/lib/server/who';
import { keysTexts as texts } from '@/messages/en/keys';

export const metadata: Metadata = { title: texts.title };

export default async function KeysPage() {
  const { steppedUp } = await requireStaff();
  const counts = await countByKeySet();
  const { keys, pin, sandboxUrl, openingSandboxUrl, previous } = supportKeys();
  const now = new Date().toISOString();
  return (
    <>
      <PageHeader title={texts.title}>{texts.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <KeySet keys={keys} now={now} title={texts.current} />
        <Panel title={texts.pin}>
          <p className="mb-3 max-w-measure text-muted">{texts.pinLead}</p>
          <FactList
            facts={[
              { label: texts.pin, value: pin, mono: true },
              { label: texts.sandbox, value: sandboxUrl, mono: true },
              { label: texts.openSandbox, value: openingSandboxUrl, mono: true },
            ]}
          />
        </Panel>
        {previous === null ? (
          <Panel title={texts.previous}>
            <p className="text-muted">{texts.previousNone}</p>
          </Panel>
        ) : (
          <KeySet keys={previous.keys} now={now} title={texts.previous}>
            <TimedText at={previous.acceptedUntil} text={texts.previousLead} />
          </KeySet>
        )}
        <Panel title={texts.reseal}>
          {counts.current + counts.older === 0 ? (
            <p className="text-muted">{texts.resealNone}</p>
          ) : (
            <>
              <FactList
                facts={[
                  { label: texts.resealCurrent, value: counts.current },
                  { label: texts.resealOlder, value: counts.older },
                ]}
              />
              {counts.older > 0 && <p className="mt-3 max-w-measure text-muted">{texts.resealOlderLead}</p>}
            </>
          )}
        </Panel>
        <ResealPanel actions={{ listOlder, readOlder, reseal }} older={counts.older} steppedUp={steppedUp} />
      </div>
    </>
  );
}
