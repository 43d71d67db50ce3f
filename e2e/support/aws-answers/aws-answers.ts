import { readFileSync } from 'node:fs';
import type { Cause } from '@/lib/domain/aws/cause';

/** One answer of AWS as it was seen or documented, with the cause that it must be told to have. */
export type AwsAnswerSample = {
  service: 'sts' | 'kinesis';
  operation: string;
  httpStatus: number;
  code: string | null;
  message: string | null;
  body?: string;
  headers?: Record<string, string>;
  expectedCause: Cause;
};

/** Sixty answers; `source` in the file says where each comes from and whether it was seen from AWS itself. */
export const awsAnswers = JSON.parse(readFileSync(new URL('errors.json', import.meta.url), 'utf8')) as AwsAnswerSample[];
