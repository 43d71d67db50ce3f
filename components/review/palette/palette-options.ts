import { queueHref } from '@/components/review/queue/queue-filter';
import type { SupportPlace } from '@/components/review/support-places';
import type { PlacesView } from '@/lib/wire/queue-inputs';
import { supportTexts } from '@/messages/en/support';

const { palette: texts } = supportTexts;

export type PaletteOption = { href: string; label: string; kind: string; detail: string };

export const noPlaces: PlacesView = { cases: [], customers: [] };

/** What the palette lists for what was typed: cases first, then customers, then the pages whose name begins so. */
export function paletteOptions(typed: string, found: PlacesView, places: readonly SupportPlace[]): PaletteOption[] {
  const wanted = typed.trim().toLowerCase();
  const pages = places.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  return [
    ...found.cases.map(({ id, company, streamName, status }) => ({
      href: `/support/${id}`,
      label: company,
      kind: texts.case,
      detail: [streamName, supportTexts.status[status]].filter((part) => part !== null).join(' · '),
    })),
    ...found.customers.map(({ id, company }) => ({
      href: queueHref({ turn: 'any', customerId: id }),
      label: company,
      kind: texts.customer,
      detail: '',
    })),
    ...pages.map(({ href, label }) => ({ href, label, kind: texts.page, detail: '' })),
  ];
}
