import type { Verb } from '../call';
import { createAlias } from './create-alias';
import { createKey } from './create-key';
import { describeKey } from './describe-key';
import { enableKeyRotation } from './enable-key-rotation';
import { getKeyPolicy } from './get-key-policy';
import { putKeyPolicy } from './put-key-policy';

/** What KMS can do here, by operation. */
export const KMS_VERBS: Record<string, Verb> = {
  CreateAlias: createAlias,
  CreateKey: createKey,
  DescribeKey: describeKey,
  EnableKeyRotation: enableKeyRotation,
  GetKeyPolicy: getKeyPolicy,
  PutKeyPolicy: putKeyPolicy,
};
