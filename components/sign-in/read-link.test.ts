import { expect, test } from 'vitest';
import { parseLink } from '@/components/sign-in/read-link';

const token = 'a-Token_of-22-characters';
const pin = 'ab'.repeat(32);

test.each([
  [`#t=${token}&p=${pin}`, { token, pin }],
  [`#p=${pin}&t=${token}`, { token, pin }],
  [`#t=${token}`, { token, pin: null }],
  [`#t=${token}&p=not-a-pin`, { token, pin: null }],
  ['', null],
  ['#', null],
  [`#p=${pin}`, null],
  ['#t=short', null],
  [`#t=${token}%0d%0aSet-Cookie`, null],
])('the fragment %o is read as %o', (fragment, link) => {
  expect(parseLink(fragment)).toEqual(link);
});
