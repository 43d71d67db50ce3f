import { defaultFilter, type QueueField, type QueueFilter } from '@/components/review/queue/queue-filter';
import { currentName, currentSide } from '@/lib/domain/onboarding/old-names';
import { queueFields } from '@/lib/wire/queue-inputs';

/** Reads a URL's parameters; what does not fit counts as not given, and the first of a repeated one counts. */
export function parseQueueFilter(parameters: Readonly<Record<string, string | string[] | undefined>>): QueueFilter {
  const given = (Object.keys(queueFields) as QueueField[]).flatMap((name) => {
    const value = [parameters[name]].flat()[0]?.trim() ?? '';
    const parsed = queueFields[name].safeParse(current(name, value));
    return value !== '' && parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaultFilter, ...Object.fromEntries(given) };
}

// Addresses that people kept may hold the words of the first releases.
function current(name: QueueField, value: string): string {
  return name === 'turn' ? currentSide(value) : name === 'status' ? currentName(value) : value;
}
