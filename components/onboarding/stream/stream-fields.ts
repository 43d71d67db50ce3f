import { parseStream, parseStreamArn } from '@/lib/domain/aws/stream-arn';

export type StreamFields = { arn: string; region: string; accountId: string; name: string };

/** The fields of the server's stream, or empty ones. */
export function streamFieldsOf(stream: StreamFields | null): StreamFields {
  return { arn: stream?.arn ?? '', region: stream?.region ?? '', accountId: stream?.accountId ?? '', name: stream?.name ?? '' };
}

/** The stream that the fields name: the parts where they are filled, else the ARN as typed, whose own fault is then the result. */
export function streamFromFields(fields: StreamFields) {
  const noParts = fields.region === '' && fields.accountId === '' && fields.name === '';
  return noParts || fields.arn.trim() !== '' ? parseStreamArn(fields.arn) : parseStream(fields);
}

/** After a change: a whole ARN in any field fills all; a changed part makes the ARN follow, or empties it while it is incomplete. */
export function filled(fields: StreamFields, changed: Partial<StreamFields>): StreamFields {
  const typed = changed.arn ?? changed.name ?? changed.accountId ?? '';
  const whole = /^\s*["'‘“]?arn:/i.test(typed) ? parseStreamArn(typed) : null;
  if (whole?.ok) {
    const { arn, region, accountId, name } = whole.value;
    return { arn, region, accountId, name };
  }
  if (changed.arn !== undefined) return fields;
  const composed = parseStream(fields);
  return { ...fields, arn: composed.ok ? composed.value.arn : '' };
}
