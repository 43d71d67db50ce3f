import { expect, test } from '@/e2e/fixtures/test';
import { causes } from '@/lib/domain/aws/cause';
import { passingCases, policyCases, streamCases } from './common-cases';
import { keysCases } from './keys-cases';
import { reportedToKeys, reportedToRoles } from './reported-cases';
import { roleCases } from './role-cases';

const tables = [roleCases, keysCases, policyCases, streamCases, passingCases, reportedToKeys, reportedToRoles];

/** Causes that a spec beside the tables brings about: they need another file, role, region or check. */
const beside = [
  'secret-wrong',
  'root-key',
  'account-mismatch',
  'region-not-enabled-for-portal',
  'too-much-allowed',
  'signature-refused',
  'stream-not-encrypted',
  'code-wrong',
  'file-refused',
];

test('every cause is brought about by one of these specs', () => {
  const met = new Set([...tables.flatMap((cases) => cases.map(({ variant }) => String(variant))), ...beside]);
  expect(Object.keys(causes).filter((cause) => !met.has(cause))).toEqual([]);
});

test('at least fifteen fixes are followed with the very artefact that the page offers', () => {
  const followed = tables.flatMap((cases) => cases.flatMap(({ name, copies }) => (copies === undefined ? [] : [name])));
  expect(followed.length).toBeGreaterThanOrEqual(15);
});
