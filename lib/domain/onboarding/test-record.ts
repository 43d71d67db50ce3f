import { type RecordVersion, type RunFacts, recordVersionToday } from '@/lib/domain/sealing/sandbox-messages';

export type TestRecordFacts = { onboardingId: string; run: RunFacts; streamName: string };

/** Marks every value of the record as made up: a segment of the recType, beside the warning that the data carries itself. */
export const testRecType = 'io.microshare.environment.unpacked.mock';

/** The device cluster that a record comes from: what stands in each device, for what it is used, its id, and the type of its records. */
const deviceCluster = { deviceType: 'Made-up sensor', id: '0'.repeat(24), recType: testRecType, usecase: 'onboarding-test' };

const warning = 'This data is not real data and is provided solely for demo purposes.';

/**
 * The one record that a test run may write: a Microshare envelope in ASCII, the same bytes whoever builds it, because nothing in it
 * comes from a clock or from chance, only from the run. The run's code stands in `obj.desc` and `obj.data.test.code`.
 */
export async function testRecord(
  facts: TestRecordFacts,
  version: RecordVersion = recordVersionToday,
): Promise<{ text: string; partitionKey: string }> {
  const data = dataOf(facts, version);
  const checksum = await checksumOf(data);
  const id = (await sha256Hex(`${facts.onboardingId}/${facts.run.id}`)).slice(0, 24);
  const creatorId = (await sha256Hex(facts.onboardingId)).slice(0, 24);
  const createDate = Date.parse(facts.run.startedAt);
  const envelope = {
    event_type: 'create',
    id,
    obj: {
      checksum,
      createDate,
      creatorId,
      data,
      desc: `Test record of the onboarding portal, code ${facts.run.code}`,
      id,
      name: 'Onboarding test record',
      origin: {
        checksum,
        createDate: facts.run.startedAt,
        creatorId,
        desc: `Record of Type ${testRecType}`,
        id,
        name: testRecType,
        remoteAddress: '0.0.0.0',
        tokendata: { id: creatorId, ip: '0.0.0.0' },
      },
      owner: { appid: creatorId, meta: {}, org: 'io.microshare', owners: [], user: 'onboarding-portal' },
      recType: testRecType,
      tags: ['mock', 'onboarding-test'],
      tstamp: createDate,
      updaterId: creatorId,
    },
    obj_type: 'objs',
    recType: testRecType,
    source: 'ShareService',
  };
  return { text: JSON.stringify(envelope), partitionKey: facts.run.id };
}

/**
 * Microshare's checksum of a record: upper-case SHA-256 in hex of the compact JSON of `data`, then `L`, then that JSON's length.
 */
export async function checksumOf(data: unknown): Promise<string> {
  const text = JSON.stringify(data);
  return `${(await sha256Hex(text)).toUpperCase()}L${text.length}`;
}

function dataOf({ onboardingId, run, streamName }: TestRecordFacts, version: RecordVersion): object {
  return {
    _warning_: warning,
    co2: [{ unit: 'ppm', value: 612 }],
    device_health: { charge: [{ unit: '%', value: 97 }] },
    humidity: [{ unit: '%RH', value: 41.5 }],
    meta: {
      ...(version === 1 ? {} : { dc: deviceCluster }),
      device: ['Made-up sensor'],
      global: ['Made-up company', 'Made-up building', 'Made-up floor'],
      iot: { device_id: '0000000000000000', time: run.startedAt },
      source: ['onboarding-portal'],
      usecase: 'onboarding-test',
    },
    temperature: [{ unit: 'C', value: 21.4 }],
    test: { code: run.code, onboarding: onboardingId, run: run.id, stream: streamName },
    time: run.startedAt,
  };
}

async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
