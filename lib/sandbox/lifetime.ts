import { sandboxHoursMax, sandboxMinutes } from '@/lib/domain/sealing/sandbox-lifetime';

export type Lifetime = { endsAt: () => string; keepOpen: () => string; stop: () => void };

/** Starts the clock of a sandbox; `end` is called once, when its time is over. Asked to stay open, it still ends after `hoursMax`. */
export function startLifetime(end: () => void, minutes = sandboxMinutes, hoursMax = sandboxHoursMax): Lifetime {
  const latest = Date.now() + hoursMax * 3_600_000;
  let endsAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A sleeping machine stops timers, not time, so the moment is looked at again and again, not waited for in one piece.
  const look = () => (Date.now() >= endsAt ? end() : wait());
  const wait = () => {
    timer = setTimeout(look, Math.min(endsAt - Date.now(), 5_000));
  };
  const start = () => {
    clearTimeout(timer);
    endsAt = Math.min(Date.now() + minutes * 60_000, latest);
    wait();
    return new Date(endsAt).toISOString();
  };
  start();
  return { endsAt: () => new Date(endsAt).toISOString(), keepOpen: start, stop: () => clearTimeout(timer) };
}
