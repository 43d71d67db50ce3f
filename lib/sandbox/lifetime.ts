/** How long a sandbox lives without being asked to stay open. */
export const sandboxMinutes = 30;

export type Lifetime = { endsAt: () => string; keepOpen: () => string; stop: () => void };

/** Starts the clock of a sandbox; `end` is called once, when its time is over. */
export function startLifetime(end: () => void, minutes = sandboxMinutes): Lifetime {
  let endsAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A sleeping machine stops timers, not time, so the moment is looked at again and again, not waited for in one piece.
  const look = () => (Date.now() >= endsAt ? end() : wait());
  const wait = () => {
    timer = setTimeout(look, Math.min(endsAt - Date.now(), 5_000));
  };
  const start = () => {
    clearTimeout(timer);
    endsAt = Date.now() + minutes * 60_000;
    wait();
    return new Date(endsAt).toISOString();
  };
  start();
  return { endsAt: () => new Date(endsAt).toISOString(), keepOpen: start, stop: () => clearTimeout(timer) };
}
