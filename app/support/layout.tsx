import '@/app/support/support.css';

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { updateProfile } from '@/app/account/actions';
import { SupportNav } from '@/components/review/support-nav';
import { ZoneOffer } from '@/components/review/zone-offer';
import { requireStaff } from '@/lib/server/who';

export const metadata: Metadata = { title: { default: 'Support · Microshare', template: '%s · Microshare' } };

export default async function SupportLayout({ children }: { children: ReactNode }) {
  const staff = await requireStaff();
  return (
    <div className="wide">
      <SupportNav admin={staff.role === 'admin'} name={staff.name} />
      {children}
      <ZoneOffer update={updateProfile} />
    </div>
  );
}
