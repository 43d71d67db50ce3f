import { openOpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { openSandbox } from '@/lib/browser/sandbox-client';

declare global {
  var openSandboxes: { sealing: typeof openSandbox; opening: typeof openOpeningSandbox };
}

// What a test calls in the page: the product's own callers of the sandboxes, and one raw worker for what they would never say.
globalThis.openSandboxes = { sealing: openSandbox, opening: openOpeningSandbox };
