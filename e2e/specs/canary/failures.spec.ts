import { test } from '@/e2e/fixtures/canary-test';
import { failureTests } from './failure-tests';

// Dozens of steps each: recording them all would take a fifth of the time.
test.use({ trace: 'off' });
test.describe.configure({ mode: 'default', timeout: 480_000 });

failureTests('two of each kind');
