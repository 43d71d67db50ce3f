import { startRunner } from './prepare.mjs';

// npm run dev: as the demo, with Next's development server, which follows changes.
await startRunner(['--development']);
