'use client';

import Link from 'next/link';
import { useState } from 'react';
import { ConfirmCompany, type ConfirmCustomer } from '@/components/review/customers/confirm-company';
import { queueHref } from '@/components/review/queue/queue-filter';
import { EmptyState } from '@/components/ui/empty-state';
import { Mark } from '@/components/ui/mark';
import { TextField } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';
import type { CustomerLine } from '@/lib/wire/people-views';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { customers: texts } = supportTexts;

/** Every company with what belongs to it; the field narrows the list as one types. */
export function CustomerList({ customers, confirm }: { customers: readonly CustomerLine[]; confirm: ConfirmCustomer }) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = customers.filter(
    ({ company, invitations }) =>
      company.toLocaleLowerCase().includes(wanted) || invitations.some(({ email }) => email.toLocaleLowerCase().includes(wanted)),
  );
  if (customers.length === 0) return <EmptyState title={texts.title}>{texts.empty}</EmptyState>;
  return (
    <>
      <TextField
        className="mb-4 max-w-narrow"
        label={texts.search}
        onChange={(event) => setSearch(event.target.value)}
        type="search"
        value={search}
      />
      {found.length === 0 ? (
        <EmptyState title={texts.emptySearch} />
      ) : (
        <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
          {found.map((customer) => (
            <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 px-4 py-3" key={customer.customerId}>
              <div className="min-w-0">
                <p className="font-medium">
                  <bdi>{customer.company}</bdi>
                </p>
                <p className="text-muted text-small">
                  {customer.people === 1 ? texts.person : fill(texts.people, { count: customer.people })} ·{' '}
                  {customer.onboardings === 1 ? texts.onboarding : fill(texts.onboardings, { count: customer.onboardings })} · {texts.since}{' '}
                  <Time at={customer.createdAt} />
                </p>
                {!customer.confirmed && (
                  <>
                    <Remark text={texts.unconfirmed} />
                    <ConfirmCompany company={customer.company} confirm={confirm} customerId={customer.customerId} />
                  </>
                )}
                {customer.invitations.map((invitation) => (
                  <Remark key={invitation.id} text={fill(texts.invited, { email: invitation.email })} waiting />
                ))}
              </div>
              {customer.onboardings > 0 && (
                <Link className="link text-small" href={queueHref({ turn: 'any', customerId: customer.customerId })} prefetch={false}>
                  {texts.openQueue}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Remark({ text, waiting = false }: { text: string; waiting?: boolean }) {
  return (
    <p className="mt-1 flex items-start gap-1.5 text-small">
      <Mark className="mt-0.5" kind={waiting ? 'waiting' : 'attention'} />
      <span className="min-w-0">{text}</span>
    </p>
  );
}
