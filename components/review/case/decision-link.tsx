'use client';

import { useEffect, useState } from 'react';
import { classes } from '@/components/ui/classes';
import { caseTexts } from '@/messages/en/case';

/**
 * The way to the decision where the screen is narrow: a bar below the page's text, which scrolls out of sight behind it. It keeps its place
 * where the decision itself is in view, so that nothing moves.
 */
export function DecisionLink() {
  const [isThere, setIsThere] = useState(true);
  useEffect(() => {
    const decision = document.getElementById('decision');
    if (decision === null) return;
    const observer = new IntersectionObserver(([entry]) => setIsThere(entry?.isIntersecting ?? false));
    observer.observe(decision);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      className={classes(
        'sticky bottom-0 z-10 -mx-4 mt-6 border-line border-t bg-canvas px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden print:hidden',
        isThere && 'invisible',
      )}
    >
      <a
        className="inline-flex min-h-10 items-center rounded-control border border-transparent bg-accent px-4 py-2 font-medium text-on-accent hover:bg-accent-deep"
        href="#decision"
      >
        {caseTexts.decision.title}
      </a>
    </div>
  );
}
