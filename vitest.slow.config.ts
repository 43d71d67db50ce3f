import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { base } from './vitest.config';

/** Fuzzing, interoperability and fault runs: `npm run test:slow`. */
const slow: ViteUserConfig = {
  ...base,
  test: {
    ...base.test,
    include: ['{lib,messages,bin,components,demo,e2e}/**/*.slow.test.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig(slow);
