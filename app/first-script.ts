import { trustedTypesScript } from '@/app/trusted-types';
import { earlyPressScript } from '@/components/ui/early-press-script';

/** What every page runs before any other script. */
export const firstScript = `${trustedTypesScript}\n${earlyPressScript}`;
