import { ArnText } from '@/components/ui/arn-text';

/** A sentence in which ARNs break after `:` and `/` only. */
export function TextWithArns({ text }: { text: string }) {
  return text.split(/(\barn:[^\s,;)"']+)/).map((part, place) => (place % 2 === 0 ? part : <ArnText arn={part} key={`${place} ${part}`} />));
}
