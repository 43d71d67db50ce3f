import { listOlder, readOlder, reseal } from '@/app/support/keys/actions';
import { KeySet } from '@/components/support/keys/key-set';
import { ResealDesk } from '@/components/support/keys/reseal-desk';
import { FactList } from '@/components/ui/fact-list';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { countByKeySet } from '@/lib/server/count-by-key-set';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { requireStaff } from '@/lib/server/who';
import { keysWords as words } from '@/messages/en/keys';

export default async function KeysPage() {
  const { steppedUp } = await requireStaff();
  const counts = await countByKeySet();
  const { keys, pin, roomUrl, openRoomUrl, previous } = supportKeys();
  const now = new Date().toISOString();
  const [before = '', after = ''] = words.previousLead.split('{time}');
  return (
    <>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <KeySet keys={keys} now={now} title={words.title} />
        <Panel title={words.pin}>
          <p className="mb-3 max-w-measure text-muted">{words.pinLead}</p>
          <FactList
            facts={[
              { label: words.pin, value: pin, mono: true },
              { label: words.room, value: roomUrl, mono: true },
              { label: words.openRoom, value: openRoomUrl, mono: true },
            ]}
          />
        </Panel>
        {previous === null ? (
          <Panel title={words.previous}>
            <p className="text-muted">{words.previousNone}</p>
          </Panel>
        ) : (
          <KeySet keys={previous.keys} now={now} title={words.previous}>
            {before}
            <Time at={previous.acceptedUntil} />
            {after}
          </KeySet>
        )}
        <Panel title={words.reseal}>
          {counts.current + counts.older === 0 ? (
            <p className="text-muted">{words.resealNone}</p>
          ) : (
            <>
              <FactList
                facts={[
                  { label: words.resealCurrent, value: counts.current },
                  { label: words.resealOlder, value: counts.older },
                ]}
              />
              {counts.older > 0 && <p className="mt-3 max-w-measure text-muted">{words.resealOlderLead}</p>}
            </>
          )}
        </Panel>
        <ResealDesk actions={{ listOlder, readOlder, reseal }} older={counts.older} roomUrl={openRoomUrl} steppedUp={steppedUp} />
      </div>
    </>
  );
}
