import type { Verb } from '../call';
import { describeStreamSummary } from './describe-stream-summary';
import { getRecords } from './get-records';
import { getShardIterator } from './get-shard-iterator';
import { listStreams } from './list-streams';
import { putRecord } from './put-record';
import { putRecords } from './put-records';

/** What Kinesis can do here, by operation. */
export const KINESIS_VERBS: Record<string, Verb> = {
  DescribeStreamSummary: describeStreamSummary,
  GetRecords: getRecords,
  GetShardIterator: getShardIterator,
  ListStreams: listStreams,
  PutRecord: putRecord,
  PutRecords: putRecords,
};
