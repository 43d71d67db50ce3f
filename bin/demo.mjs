import { build, startRunner } from './prepare.mjs';

// npm run demo [-- --fresh]: from a clone to a running portal with everything it talks to.
await startRunner([], build);
