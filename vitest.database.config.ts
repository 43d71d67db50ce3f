import { mergeConfig } from 'vitest/config';
import base from './vitest.config';

// The same tests on the PostgreSQL that TEST_DATABASE_URL names.
const database = mergeConfig(base, {});
database.test = { ...base.test, include: ['lib/server/**/*.test.ts'] };

export default database;
