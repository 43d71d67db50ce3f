import { disablePerson, erasePerson, grantStaff, revokeStaff } from '@/app/support/people/actions';
import { EraseForm } from '@/components/support/people/erase-form';
import { GrantForm } from '@/components/support/people/grant-form';
import { StaffList } from '@/components/support/people/staff-list';
import { StuckMail } from '@/components/support/people/stuck-mail';
import { PageHeader } from '@/components/ui/page-header';
import { listStaff } from '@/lib/server/list-staff';
import { supportWords } from '@/messages/en/support';

const { people: words } = supportWords;

export default async function PeoplePage() {
  const { staff, waiting, stuckMail } = await listStaff();
  return (
    <>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <StaffList actions={{ revoke: revokeStaff, disable: disablePerson }} staff={staff} waiting={waiting} />
        <GrantForm grant={grantStaff} />
        <EraseForm erase={erasePerson} />
        <StuckMail mails={stuckMail} />
      </div>
    </>
  );
}
