import { writeFileSync } from 'node:fs';
import { envExample } from '@/lib/server/platform/settings/env-example';

// npm run -s env-example: writes .env.example from the settings table; a test compares the two.
writeFileSync('.env.example', envExample());
