'use client';

import { useEffect, useState } from 'react';
import { caseTexts } from '@/messages/en/case';

/** The way to the decision where the screen is narrow, in view except where it would cover the decision itself. */
export function DecisionLink() {
  const [isThere, setIsThere] = useState(true);
  useEffect(() => {
    const decision = document.getElementById('decision');
    if (decision === null) return;
    const observer = new IntersectionObserver(([entry]) => setIsThere(entry?.isIntersecting ?? false));
    observer.observe(decision);
    return () => observer.disconnect();
  }, []);
  if (isThere) return null;
  return (
    <a
      className="fixed right-4 bottom-4 rounded-control border border-transparent bg-accent px-4 py-2 font-medium text-on-accent lg:hidden"
      href="#decision"
    >
      {caseTexts.decision.title}
    </a>
  );
}
