import { describe } from 'vitest';
import { rows } from '@/e2e/specs/authorization/rows';
import { usePortal } from '@/e2e/specs/authorization/use-portal';

/** The whole table once more: whoever may not know that something is there gets the very answer that is given about what does not exist. */
const { node, asks } = usePortal('.data/existence');

describe.concurrent('the portal', () => rows({ node, asks, compares: true }));
