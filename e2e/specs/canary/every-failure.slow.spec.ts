import { test } from '@/e2e/fixtures/canary-test';
import { expect } from '@/e2e/fixtures/test';
import { accessFailures, streamFailuresInAws } from './aws-failures';
import { failureTests } from './failure-tests';
import { besideFailures, codeFailure, roleFailures, setUpFailures, streamFailures } from './field-failures';
import { fileFailures, twoRows } from './file-failures';
import { reloadFailure, sealFailures, transportFailures } from './portal-failures';

// Hundreds of steps each: recording them all would take a fifth of the time.
test.use({ trace: 'off' });
test.describe.configure({ mode: 'default', timeout: 600_000 });

const before = [...streamFailures, ...roleFailures, ...setUpFailures, ...besideFailures, ...fileFailures, twoRows];
const later = [...transportFailures, reloadFailure, ...sealFailures];

test('the failures that are forced are more than fifty, each of its own kind', () => {
  const names = [...before, ...accessFailures, codeFailure, ...streamFailuresInAws, ...later].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(50);
});

failureTests('all');
