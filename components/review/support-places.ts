import { supportTexts } from '@/messages/en/support';

const { nav: texts } = supportTexts;

export type SupportPlace = { href: string; label: string };

/** The staff pages, in the order of the navigation. Administrators have three more; each page checks the role itself. */
export function supportPlaces(admin: boolean): SupportPlace[] {
  const everyone = [
    { href: '/support', label: texts.queue },
    { href: '/support/customers', label: texts.customers },
    { href: '/support/insight', label: texts.insight },
    { href: '/support/keys', label: texts.keys },
  ];
  const admins = [
    { href: '/support/people', label: texts.people },
    { href: '/support/webhooks', label: texts.webhooks },
    { href: '/support/audit', label: texts.audit },
  ];
  return admin ? [...everyone, ...admins] : everyone;
}
