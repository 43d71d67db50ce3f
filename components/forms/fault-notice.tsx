import { Notice } from '@/components/ui/notice';

export type FaultTexts = { saw: string; means: string; do: string };

/** A fault in three sentences: what was seen, what it means, what to do. Announced when it appears. */
export function FaultNotice({ texts }: { texts: FaultTexts }) {
  return (
    <Notice live title={texts.saw} tone="problem">
      <p>{texts.means}</p>
      <p>{texts.do}</p>
    </Notice>
  );
}
