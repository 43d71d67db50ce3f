import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';

type BesideProps = {
  title: string;
  beside: ReactNode;
  /** Not folded: what stands there is needed now. */
  opens?: boolean;
  children: ReactNode;
};

/** A step with the thing being made: beside it from 1,024 px up, folded behind its name below it otherwise. */
export function Beside({ title, beside, opens = false, children }: BesideProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2 lg:gap-8">
      <div className="min-w-0">{children}</div>
      <div className="hidden min-w-0 lg:block">{beside}</div>
      <Disclosure className="lg:hidden" opens={opens} summary={title}>
        {beside}
      </Disclosure>
    </div>
  );
}
