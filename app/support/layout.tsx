import '@/app/support/support.css';

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SupportNav } from '@/components/review/support-nav';
import { requireStaff } from '@/lib/server/who';

export const metadata: Metadata = { title: 'Support' };

export default async function SupportLayout({ children }: { children: ReactNode }) {
  const staff = await requireStaff();
  return (
    <div className="wide">
      <SupportNav admin={staff.role === 'admin'} name={staff.name} />
      {children}
    </div>
  );
}
