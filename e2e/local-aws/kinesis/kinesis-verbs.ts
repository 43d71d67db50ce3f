import type { Verb } from '../call';
import { createStream } from './create-stream';
import { deleteStream } from './delete-stream';
import { describeStream } from './describe-stream';
import { describeStreamSummary } from './describe-stream-summary';
import { getRecords } from './get-records';
import { getResourcePolicy } from './get-resource-policy';
import { getShardIterator } from './get-shard-iterator';
import { increaseStreamRetentionPeriod } from './increase-stream-retention-period';
import { listShards } from './list-shards';
import { listStreamTags } from './list-stream-tags';
import { listStreams } from './list-streams';
import { putRecord } from './put-record';
import { putRecords } from './put-records';
import { putResourcePolicy } from './put-resource-policy';
import { startStreamEncryption } from './start-stream-encryption';
import { stopStreamEncryption } from './stop-stream-encryption';
import { tagStream } from './tag-stream';
import { updateMaxRecordSize } from './update-max-record-size';
import { updateStreamMode } from './update-stream-mode';

/** What Kinesis can do here, by operation. */
export const KINESIS_VERBS: Record<string, Verb> = {
  AddTagsToStream: tagStream,
  CreateStream: createStream,
  DeleteStream: deleteStream,
  DescribeStream: describeStream,
  DescribeStreamSummary: describeStreamSummary,
  GetRecords: getRecords,
  GetResourcePolicy: getResourcePolicy,
  GetShardIterator: getShardIterator,
  IncreaseStreamRetentionPeriod: increaseStreamRetentionPeriod,
  ListShards: listShards,
  ListStreams: listStreams,
  ListTagsForResource: listStreamTags,
  ListTagsForStream: listStreamTags,
  PutRecord: putRecord,
  PutRecords: putRecords,
  PutResourcePolicy: putResourcePolicy,
  StartStreamEncryption: startStreamEncryption,
  StopStreamEncryption: stopStreamEncryption,
  TagResource: tagStream,
  UpdateMaxRecordSize: updateMaxRecordSize,
  UpdateStreamMode: updateStreamMode,
};
