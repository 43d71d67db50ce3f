import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const base: ViteUserConfig = {
  resolve: {
    alias: { '@': fileURLToPath(new URL('.', import.meta.url)) },
    conditions: ['react-server'],
  },
  ssr: { resolve: { conditions: ['react-server'] } },
  test: {
    include: ['{lib,messages,bin,prisma,components,app,e2e}/**/*.test.{ts,tsx}'],
    exclude: ['**/*.slow.test.ts', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest leaves one core to itself, which is half of a small machine.
    maxWorkers: '100%',
    // One more try on shared, noisy machines.
    retry: 1,
  },
};

export default defineConfig(base);
