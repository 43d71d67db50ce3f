import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';

type BesideProps = {
  title: string;
  /** The thing itself; without its title where `title` stands above it already. */
  beside: (titled: boolean) => ReactNode;
  /** Not folded: what stands there is needed now. */
  opens?: boolean;
  children: ReactNode;
};

/** A step with the thing being made: beside it from 1,024 px up, folded behind its name below it otherwise. */
export function Beside({ title, beside, opens = false, children }: BesideProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2 lg:gap-8">
      <div className="min-w-0">{children}</div>
      <div className="hidden min-w-0 lg:block">{beside(true)}</div>
      <Disclosure className="lg:hidden" opens={opens} summary={title}>
        {beside(false)}
      </Disclosure>
    </div>
  );
}
