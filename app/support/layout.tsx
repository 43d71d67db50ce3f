import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SupportNav } from '@/components/support/support-nav';
import { requireStaff } from '@/lib/server/who';

export const metadata: Metadata = { title: 'Support' };

export default async function SupportLayout({ children }: { children: ReactNode }) {
  const staff = await requireStaff();
  return (
    // Lists of cases want the width of the screen: from 1,280 px the page grows beyond the reading width of the others.
    <div className="xl:mx-[calc((72rem-min(100vw,96rem))/2+1.5rem)]">
      <SupportNav admin={staff.role === 'admin'} name={staff.name} />
      {children}
    </div>
  );
}
