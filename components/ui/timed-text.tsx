import { LongValue } from '@/components/ui/long-value';
import { Time } from '@/components/ui/time';
import type { TimeForm } from '@/lib/domain/show-time';

type TimedTextProps = { text: string; at: string; form?: TimeForm };

/** A sentence with its `{time}` shown in the reader's zone. */
export function TimedText({ text, at, form }: TimedTextProps) {
  const [before = '', after = ''] = text.split('{time}');
  return (
    <>
      <LongValue value={before} />
      <Time at={at} {...(form === undefined ? {} : { form })} />
      <LongValue value={after} />
    </>
  );
}
