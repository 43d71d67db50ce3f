import '@/app/support/support.css';

import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';
import { updateProfile } from '@/app/account/actions';
import { findPlaces } from '@/app/support/actions';
import { FocusOnArrival } from '@/components/review/focus-on-arrival';
import { newWorkBadge } from '@/components/review/new-work-badge';
import { Palette } from '@/components/review/palette/palette';
import { SupportNav } from '@/components/review/support-nav';
import { supportPlaces } from '@/components/review/support-places';
import { ZoneOffer } from '@/components/review/zone-offer';
import { countNewWork } from '@/lib/server/review/count-new-work';
import { requireStaff } from '@/lib/server/who';

const readNewWork = cache(countNewWork);

export async function generateMetadata(): Promise<Metadata> {
  const badge = newWorkBadge(await readNewWork());
  return { title: { default: `${badge}Support · Microshare`, template: `${badge}%s · Microshare` } };
}

export default async function SupportLayout({ children }: { children: ReactNode }) {
  const [staff, newWork] = await Promise.all([requireStaff(), readNewWork()]);
  return (
    <div className="wide">
      <SupportNav admin={staff.role === 'admin'} name={staff.name} newWork={newWork}>
        <Palette find={findPlaces} places={supportPlaces(staff.role === 'admin')} />
      </SupportNav>
      <FocusOnArrival />
      {children}
      <ZoneOffer update={updateProfile} />
    </div>
  );
}
