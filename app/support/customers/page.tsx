import type { Metadata } from 'next';
import { inviteCustomer } from '@/app/support/actions';
import { confirmCustomer } from '@/app/support/customers/actions';
import { CustomerList } from '@/components/review/customers/customer-list';
import { InviteDialog } from '@/components/review/people/invite-dialog';
import { PageHeader } from '@/components/ui/page-header';
import { listCustomers } from '@/lib/server/people/list-customers';
import { requireStaff } from '@/lib/server/who';
import { supportTexts } from '@/messages/en/support';

const { customers: texts } = supportTexts;

export const metadata: Metadata = { title: texts.title };

export default async function CustomersPage({ searchParams }: { searchParams: Promise<{ invite?: string | string[] }> }) {
  const [staff, customers, { invite }] = await Promise.all([requireStaff(), listCustomers(), searchParams]);
  return (
    <>
      <PageHeader
        actions={<InviteDialog inviteCustomer={inviteCustomer} startsOpen={invite !== undefined} steppedUp={staff.steppedUp} />}
        title={texts.title}
      >
        {texts.lead}
      </PageHeader>
      <CustomerList confirm={confirmCustomer} customers={customers} />
    </>
  );
}
