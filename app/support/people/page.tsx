import type { Metadata } from 'next';
import { approveFirstPasskey, disablePerson, erasePerson, grantStaff, revokeStaff } from '@/app/support/people/actions';
import { EraseForm } from '@/components/review/people/erase-form';
import { GrantForm } from '@/components/review/people/grant-form';
import { StaffList } from '@/components/review/people/staff-list';
import { StuckMail } from '@/components/review/people/stuck-mail';
import { PageHeader } from '@/components/ui/page-header';
import { listStaff } from '@/lib/server/people/staff/list-staff';
import { supportTexts } from '@/messages/en/support';

const { people: texts } = supportTexts;

export const metadata: Metadata = { title: texts.title };

export default async function PeoplePage() {
  const { staff, waiting, stuckMail } = await listStaff();
  return (
    <>
      <PageHeader title={texts.title}>{texts.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <StaffList
          actions={{ revoke: revokeStaff, disable: disablePerson, allowPasskey: approveFirstPasskey }}
          staff={staff}
          waiting={waiting}
        />
        <GrantForm grant={grantStaff} />
        <EraseForm erase={erasePerson} />
        <StuckMail mails={stuckMail} />
      </div>
    </>
  );
}
