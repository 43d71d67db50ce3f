import { Notice } from '@/components/ui/notice';

export type FaultWords = { saw: string; means: string; do: string };

/** A fault in three sentences: what was seen, what it means, what to do. Announced when it appears. */
export function FaultNotice({ words }: { words: FaultWords }) {
  return (
    <Notice live title={words.saw} tone="problem">
      <p>{words.means}</p>
      <p>{words.do}</p>
    </Notice>
  );
}
