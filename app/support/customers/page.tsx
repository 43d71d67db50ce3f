import { inviteCustomer } from '@/app/support/actions';
import { confirmCustomer } from '@/app/support/customers/actions';
import { CustomerList } from '@/components/support/customers/customer-list';
import { InviteDialog } from '@/components/support/invite-dialog';
import { PageHeader } from '@/components/ui/page-header';
import { listCustomers } from '@/lib/server/list-customers';
import { requireStaff } from '@/lib/server/who';
import { supportWords } from '@/messages/en/support';

const { customers: words } = supportWords;

export default async function CustomersPage({ searchParams }: { searchParams: Promise<{ invite?: string | string[] }> }) {
  const [staff, customers, { invite }] = await Promise.all([requireStaff(), listCustomers(), searchParams]);
  return (
    <>
      <PageHeader
        actions={<InviteDialog inviteCustomer={inviteCustomer} startsOpen={invite !== undefined} steppedUp={staff.steppedUp} />}
        title={words.title}
      >
        {words.lead}
      </PageHeader>
      <CustomerList confirm={confirmCustomer} customers={customers} />
    </>
  );
}
