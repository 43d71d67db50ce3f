import { expect, test } from '@/e2e/fixtures/test';
import { causes } from '@/lib/domain/cause';
import { passingCases, policyCases, streamCases } from './common-cases';
import { keysCases } from './keys-cases';
import { roleCases } from './role-cases';
import { toldToKeys, toldToRoles } from './told-cases';

const tables = [roleCases, keysCases, policyCases, streamCases, passingCases, toldToKeys, toldToRoles];

/** Causes that a spec beside the tables brings about: they need another file, role, region or rung. */
const beside = [
  'secret_wrong',
  'root_key',
  'account_mismatch',
  'region_not_enabled_for_portal',
  'too_much_allowed',
  'signature_refused',
  'stream_not_encrypted',
  'code_wrong',
  'file_refused',
];

test('every cause is brought about by one of these specs', () => {
  const met = new Set([...tables.flatMap((cases) => cases.map(({ variant }) => String(variant))), ...beside]);
  expect(Object.keys(causes).filter((cause) => !met.has(cause))).toEqual([]);
});

test('at least ten fixes are followed with the very artefact that the page offers', () => {
  const followed = tables.flatMap((cases) => cases.flatMap(({ name, copies }) => (copies === undefined ? [] : [name])));
  expect(followed.length).toBeGreaterThanOrEqual(10);
});
