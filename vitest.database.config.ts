import { defineConfig, type ViteUserConfig } from 'vitest/config';
import base from './vitest.config';

/** The tests that talk to the database, on the PostgreSQL that TEST_DATABASE_URL names. */
const database: ViteUserConfig = { ...base, test: { ...base.test, include: ['lib/server/**/*.test.ts'] } };

export default defineConfig(database);
