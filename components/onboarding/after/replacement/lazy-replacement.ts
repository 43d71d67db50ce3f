'use client';

import dynamic from 'next/dynamic';

// Most visits of an onboarding come before its access is in use, and load nothing of what comes then.
export const AccessInUse = dynamic(() =>
  import('@/components/onboarding/after/replacement/access-in-use').then((module) => module.AccessInUse),
);
export const EndAccess = dynamic(() => import('@/components/onboarding/after/replacement/end-access').then((module) => module.EndAccess));
