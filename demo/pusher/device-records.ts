import { createHash } from 'node:crypto';

/** One record for a stream. `key` is its device's id, by which Kinesis and the queue keep the order. */
export type DeviceRecord = { key: string; text: string; madeAt: number };

type Device = { id: string; recType: string; everySeconds: number; measure: (count: number) => Record<string, unknown> };

/** The made-up devices of one onboarding: three kinds, each with a recType of its own. */
export function devicesOf(onboardingId: string): Device[] {
  const id = (kind: string) => createHash('sha256').update(`${onboardingId} ${kind}`).digest('hex').slice(0, 16).toUpperCase();
  return [
    {
      id: id('environment'),
      recType: 'io.microshare.environment.unpacked',
      everySeconds: 10,
      measure: (count) => ({
        co2: [{ unit: 'ppm', value: 500 + (count % 90) }],
        humidity: [{ unit: '%RH', value: 41 + (count % 5) }],
        temperature: [{ unit: 'C', value: 21 + (count % 3) / 2 }],
      }),
    },
    {
      id: id('occupancy'),
      recType: 'io.microshare.occupancy.unpacked',
      everySeconds: 15,
      measure: (count) => ({ presence: [{ value: count % 4 !== 0 }] }),
    },
    {
      id: id('people'),
      recType: 'io.microshare.peoplecounter.unpacked',
      everySeconds: 20,
      measure: (count) => ({ in: [{ value: count % 7 }], out: [{ value: count % 6 }] }),
    },
  ];
}

/** What the devices sent after `from` and until `until` (milliseconds), in order. Each carries its device's count, without a gap. */
export function recordsBetween(onboardingId: string, from: number, until: number): DeviceRecord[] {
  return devicesOf(onboardingId).flatMap((device) => {
    const every = device.everySeconds * 1_000;
    const first = Math.floor(from / every) + 1;
    const many = Math.max(0, Math.floor(until / every) + 1 - first);
    return Array.from({ length: many }, (_, index) => recordOf(device, first + index));
  });
}

function recordOf({ id, recType, everySeconds, measure }: Device, count: number): DeviceRecord {
  const madeAt = count * everySeconds * 1_000;
  const time = new Date(madeAt).toISOString();
  const data = {
    ...measure(count),
    device_health: { charge: [{ unit: '%', value: 97 }] },
    meta: { device: [`Sensor ${id.slice(-4)}`], global: ['Company', 'Building', 'Floor'], iot: { device_id: id, fcnt: count, time } },
    time,
  };
  const json = JSON.stringify(data);
  const recordId = createHash('sha256').update(`${id} ${count}`).digest('hex').slice(0, 24);
  const checksum = `${createHash('sha256').update(json).digest('hex').toUpperCase()}L${json.length}`;
  const obj = { checksum, createDate: madeAt, data, id: recordId, name: `Record of ${recType}`, recType, tags: [], tstamp: madeAt };
  return {
    key: id,
    madeAt,
    text: JSON.stringify({ event_type: 'create', id: recordId, obj, obj_type: 'objs', recType, source: 'ShareService' }),
  };
}
