import type { DeviceRecord } from './device-records';

/** PutRecords takes so many records at once. */
const batchMax = 500;

/** A device's records beyond so many are given up, the oldest first. */
const waitingMax = 2_000;

/**
 * Records that wait, in order for each device. PutRecords may refuse one record and take the next, so a batch holds at most one of each
 * device: its order stays, whatever is refused.
 */
export class DeviceQueue {
  #waiting = new Map<string, DeviceRecord[]>();

  /** Adds records; returns how many older ones were given up for them. */
  add(records: readonly DeviceRecord[]): number {
    let dropped = 0;
    for (const record of records) {
      const line = this.#waiting.get(record.key) ?? [];
      line.push(record);
      if (line.length > waitingMax) dropped += line.splice(0, line.length - waitingMax).length;
      this.#waiting.set(record.key, line);
    }
    return dropped;
  }

  /** The oldest record of each device; they stay in the queue until `remove`. */
  batch(): DeviceRecord[] {
    return [...this.#waiting.values()].flatMap(([first]) => (first === undefined ? [] : [first])).slice(0, batchMax);
  }

  remove(sent: readonly DeviceRecord[]): void {
    for (const record of sent) {
      const line = this.#waiting.get(record.key) ?? [];
      if (line[0] === record) line.shift();
    }
  }

  /** Gives up all that waits; returns how many. */
  clear(): number {
    const many = [...this.#waiting.values()].reduce((sum, line) => sum + line.length, 0);
    this.#waiting.clear();
    return many;
  }

  oldestAt(): number | null {
    const oldest = this.batch().map(({ madeAt }) => madeAt);
    return oldest.length === 0 ? null : Math.min(...oldest);
  }
}
