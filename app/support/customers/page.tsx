import { inviteCustomer } from '@/app/support/actions';
import { CustomerList } from '@/components/support/customers/customer-list';
import { InviteDialog } from '@/components/support/invite-dialog';
import { PageHeader } from '@/components/ui/page-header';
import { listCustomers } from '@/lib/server/list-customers';
import { supportWords } from '@/messages/en/support';

const { customers: words } = supportWords;

export default async function CustomersPage() {
  const customers = await listCustomers();
  return (
    <>
      <PageHeader actions={<InviteDialog inviteCustomer={inviteCustomer} />} title={words.title}>
        {words.lead}
      </PageHeader>
      <CustomerList customers={customers} />
    </>
  );
}
