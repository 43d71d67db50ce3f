import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import type { FirstPasskey, GrantView, StaffView } from '@/lib/wire/people-views';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { people: texts } = supportTexts;

type StaffLineProps = {
  person: StaffView;
  busy: boolean;
  onDisable: () => void;
  onEnable: () => void;
  onRevoke: () => void;
  onAllowPasskey: () => void;
};

/** One of the staff, and what others may do to their account. */
export function StaffLine({ person, busy, onDisable, onEnable, onRevoke, onAllowPasskey }: StaffLineProps) {
  const { name } = person;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <StaffFacts person={person} />
      {!person.you && (
        <span className="flex flex-wrap gap-2">
          {!person.disabled && <AllowPasskey name={name} onAllow={onAllowPasskey} state={person.firstPasskey} />}
          {person.disabled ? (
            <Button aria-label={fill(texts.enableNamed, { name })} busy={busy} onClick={onEnable} small>
              {texts.enable}
            </Button>
          ) : (
            <Button aria-label={fill(texts.disableNamed, { name })} look="danger" onClick={onDisable} small>
              {texts.disable}
            </Button>
          )}
          <Button aria-label={fill(texts.revokeNamed, { name })} onClick={onRevoke} small>
            {texts.revoke}
          </Button>
        </span>
      )}
    </li>
  );
}

function StaffFacts({ person }: { person: StaffView }) {
  return (
    <span className="min-w-0">
      <span className="block font-medium">
        <bdi>{person.name}</bdi>
        {person.you && <span className="font-normal text-muted"> · {texts.you}</span>}
      </span>
      <span className="block text-muted text-small">
        <bdi>{person.email}</bdi> · {texts.roles[person.role]} ·{' '}
        <span className="inline-flex items-center gap-1.5 align-bottom">
          <Mark kind={person.disabled ? 'cross' : 'tick'} />
          {person.disabled ? texts.disabled : texts.active}
        </span>{' '}
        · {passkeysOf(person)}
        {person.lastSeenAt !== null && (
          <>
            {' '}
            · {texts.lastSeen} <Time at={person.lastSeenAt} />
          </>
        )}
      </span>
    </span>
  );
}

/** A role that was granted to an address which has not signed in yet. */
export function GrantLine({ grant, onRevoke, onAllowPasskey }: { grant: GrantView; onRevoke: () => void; onAllowPasskey: () => void }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <span className="min-w-0">
        <span className="block font-medium">
          <bdi>{grant.email}</bdi>
        </span>
        <span className="flex flex-wrap items-center gap-x-2 text-muted text-small">
          {texts.roles[grant.role]} · <Mark kind="waiting" /> {texts.never}, {texts.grantedAt} <Time at={grant.grantedAt} />
        </span>
      </span>
      <span className="flex flex-wrap gap-2">
        <AllowPasskey name={grant.email} onAllow={onAllowPasskey} state={grant.firstPasskey} />
        <Button aria-label={fill(texts.revokeNamed, { name: grant.email })} onClick={onRevoke} small>
          {texts.revoke}
        </Button>
      </span>
    </li>
  );
}

/** For a colleague who has no passkey, and whose provider may not vouch for a second factor. */
function AllowPasskey({ name, state, onAllow }: { name: string; state: FirstPasskey; onAllow: () => void }) {
  if (state === 'none') return null;
  if (state === 'allowed') return <span className="self-center text-muted text-small">{texts.passkeyAllowed}</span>;
  return (
    <Button aria-label={fill(texts.allowPasskeyNamed, { name })} onClick={onAllow} small>
      {texts.allowPasskey}
    </Button>
  );
}

function passkeysOf({ passkeys: count }: StaffView): string {
  if (count === 0) return texts.noPasskey;
  return count === 1 ? texts.onePasskey : fill(texts.passkeys, { count });
}
