import { DeviceQueue } from './device-queue';
import { recordsBetween } from './device-records';
import { type MinuteReport, MinuteTally } from './minute-tally';
import type { Access, Sender, Sent, Target } from './send-batch';

const minute = 60_000;
const backOff = { firstMs: 2_000, maxMs: 60_000 };
const batchesPerBeat = 50;

/**
 * What goes to one onboarding's stream. A newer access is tried beside the one in use, which it replaces at its first success: a faulty
 * one never takes over.
 */
export class DeliveryLine {
  readonly onboardingId: string;
  /** The portal lets records through. Otherwise they are counted as skipped. */
  mayUse = false;
  #target: Target;
  #offered: Access[] = [];
  #inUse: Access | null = null;
  #queue = new DeviceQueue();
  #madeUntil: number;
  #failures = 0;
  #waitUntil = 0;
  #minuteAt: number;
  #tally = new MinuteTally();

  constructor(onboardingId: string, target: Target, now: number) {
    this.onboardingId = onboardingId;
    this.#target = target;
    this.#madeUntil = now;
    // The minute before is reported at once: it asks the portal whether this onboarding is in use.
    this.#minuteAt = Math.floor(now / minute) * minute - minute;
  }

  /** `accesses`: the newest first. */
  offer(accesses: Access[], mayUse: boolean): this {
    this.#offered = accesses;
    this.mayUse = mayUse;
    if (!accesses.some((access) => nameOf(access) === nameOfNullable(this.#inUse))) this.#inUse = accesses.at(-1) ?? null;
    return this;
  }

  /** Sends what the devices made since, as far as AWS takes it. */
  async deliver(sender: Sender, now: () => number): Promise<void> {
    const made = recordsBetween(this.onboardingId, this.#madeUntil, now());
    this.#madeUntil = now();
    if (!this.mayUse) {
      this.#tally.skipped += made.length + this.#queue.clear();
      return;
    }
    this.#tally.skipped += this.#queue.add(made);
    for (let batches = 0; batches < batchesPerBeat && now() >= this.#waitUntil; batches += 1) {
      const batch = this.#queue.batch();
      if (batch.length === 0) return;
      const sent = await this.#sendWithEither(sender, batch);
      const failed = sent.filter(({ code }) => code !== null).length;
      this.#queue.remove(sent.flatMap(({ record, code }) => (code === null ? [record] : [])));
      this.#failures = failed === 0 ? 0 : this.#failures + 1;
      if (failed > 0) this.#waitUntil = now() + Math.min(backOff.maxMs, backOff.firstMs * 2 ** (this.#failures - 1));
    }
  }

  /** The minutes that ended since the last call. */
  minutesOver(now: number): MinuteReport[] {
    const reports: MinuteReport[] = [];
    for (; this.#minuteAt + minute <= now; this.#minuteAt += minute) {
      const oldest = this.#queue.oldestAt();
      const waits = oldest === null ? 0 : Math.max(0, Math.round((this.#minuteAt + minute - oldest) / 1_000));
      reports.push(this.#tally.report(this.onboardingId, this.#minuteAt, waits));
      this.#tally = new MinuteTally();
    }
    return reports;
  }

  async #sendWithEither(sender: Sender, batch: Sent['record'][]): Promise<Sent[]> {
    const [newest] = this.#offered;
    const inUse = this.#inUse;
    if (newest === undefined || inUse === null) return [];
    const sent = await this.#sendWith(newest, sender, batch);
    if (sent.some(({ code }) => code === null)) {
      this.#inUse = newest;
      return sent;
    }
    return nameOf(newest) === nameOf(inUse) ? sent : this.#sendWith(inUse, sender, batch);
  }

  async #sendWith(access: Access, sender: Sender, batch: Sent['record'][]): Promise<Sent[]> {
    const from = performance.now();
    const sent = await sender.send(access, this.#target, batch);
    for (const { record, code, sequenceNumber } of sent) {
      if (code !== null) {
        this.#tally.fail(code, 1);
        continue;
      }
      this.#tally.sent += 1;
      this.#tally.bytes += Buffer.byteLength(record.text) + Buffer.byteLength(record.key);
      this.#tally.lastSequenceNumber = sequenceNumber;
      this.#tally.access = nameOf(access);
    }
    if (sent.some(({ code }) => code === null)) this.#tally.took(performance.now() - from);
    return sent;
  }
}

/** What the portal knows an access by: never its secret. */
function nameOf(access: Access): string {
  return access.kind === 'keys' ? access.accessKeyId : access.roleArn;
}

function nameOfNullable(access: Access | null): string | null {
  return access === null ? null : nameOf(access);
}
