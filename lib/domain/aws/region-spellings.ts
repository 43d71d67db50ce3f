import { type RegionEntry, regions } from '@/lib/domain/aws/regions';

/**
 * Other ways to write a region: an SDK's constant (`US_EAST_1`, `RegionEndpoint.EUCentral1`), the short code of bills and zone ids
 * (`euc1`), or the id with other punctuation. Null for what is none of them.
 */
export function regionSpelledOtherwise(text: string): RegionEntry | null {
  const last = text.trim().split(/[.:]+/).at(-1) ?? '';
  const squeezed = last.toLowerCase().replace(/[^a-z0-9]/g, '');
  return regions.find(({ id }) => squeezed === id.replaceAll('-', '') || squeezed === shortCode(id)) ?? null;
}

/** The region whose zone this is: by its name (`eu-central-1a`) or by its id (`euc1-az2`). */
export function regionOfZone(text: string): RegionEntry | null {
  return regions.find(({ id }) => new RegExp(`^(${id}-?[a-z]|${shortCode(id)}-az\\d)$`).test(text)) ?? null;
}

/** The one region whose id stands within the text, or null. */
export function regionWithin(text: string): RegionEntry | null {
  const found = regions.filter(({ id }) => new RegExp(`(?<![a-z0-9-])${id}[a-z]?(?![a-z0-9-])`).test(text.toLowerCase()));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one region whose id differs from the text by a letter that is missing, added or another; null where there are several. */
export function regionMisspelled(text: string): RegionEntry | null {
  const near = regions.filter(({ id }) => isOneEditApart(id, text));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** A region by a name of the console: today's, an older one (`EU (Ireland)`), the place alone, or the console's in German. */
export function regionNamed(text: string): RegionEntry | null {
  const wanted = plain(text);
  const whole = regions.find(({ name }) => plain(name) === wanted);
  if (whole !== undefined) return whole;
  const place = /^[^()]*\((.+)\)$/.exec(wanted)?.[1] ?? wanted;
  const known = otherPlaces[place] ?? place;
  // "Central" is a place in two countries; "Germany" and "US-East" alone mean other regions than those of partitions apart.
  const there = regions.filter(
    ({ name, partition }) => (partition === 'aws' || partition === 'aws-cn') && /\((.+)\)/.exec(plain(name))?.[1] === known,
  );
  return there.length === 1 ? (there[0] ?? null) : null;
}

// What AWS called them until 2022, what people say, and the German console.
const otherPlaces: Record<string, string> = {
  virginia: 'n. virginia',
  'us standard': 'n. virginia',
  'northern virginia': 'n. virginia',
  'nord-virginia': 'n. virginia',
  'northern california': 'n. california',
  nordkalifornien: 'n. california',
  'osaka-local': 'osaka',
  irland: 'ireland',
  mailand: 'milan',
  spanien: 'spain',
  kapstadt: 'cape town',
  tokio: 'tokyo',
  singapur: 'singapore',
  hongkong: 'hong kong',
  peking: 'beijing',
};

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}

function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short.charAt(start) === long.charAt(start)) start += 1;
  if (long.length - short.length > 1) return false;
  return short.slice(short.length === long.length ? start + 1 : start) === long.slice(start + 1);
}

// `eu-central-1` is euc1, `ap-southeast-2` apse2, `us-gov-west-1` usgw1: each direction by its initials.
function shortCode(id: string): string {
  const [area = '', ...rest] = id.split('-');
  return (
    area +
    rest
      .map((part) =>
        part
          .replace(/^(north|south|)(east|west|central|)$/, (_, first: string, second: string) => first.charAt(0) + second.charAt(0))
          .replace('gov', 'g'),
      )
      .join('')
  );
}
