import { mergeConfig } from 'vitest/config';
import base from './vitest.config';

const slow = mergeConfig(base, {});
slow.test = {
  ...base.test,
  include: ['{lib,messages,bin,prisma,e2e}/**/*.slow.test.ts'],
  exclude: ['**/node_modules/**'],
  testTimeout: 600_000,
  hookTimeout: 120_000,
};

export default slow;
