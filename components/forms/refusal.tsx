import { textOfFault } from '@/components/forms/text-of-fault';
import type { ActionState } from '@/components/forms/use-action';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/domain/language';
import type { CallFault } from '@/lib/wire/action';

type RefusalProps<Kind extends string> = {
  state: ActionState<unknown, { kind: Kind }>;
  texts: Readonly<Record<NoInfer<Kind> | CallFault['kind'], string>>;
  language?: Language;
  className?: string;
};

/** Why an action was refused, announced when it appears; nothing while it was not. */
export function Refusal<Kind extends string>({ state, texts, language = 'en', className }: RefusalProps<Kind>) {
  if (state.at !== 'refused') return null;
  return (
    <Notice {...(className === undefined ? {} : { className })} live tone="problem">
      {textOfFault<Kind | CallFault['kind']>(state.fault, texts, language)}
    </Notice>
  );
}
