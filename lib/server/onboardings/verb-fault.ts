import 'server-only';
import type { TransitionFault } from '@/lib/domain/onboarding';
import type { Limited } from '@/lib/server/limits/take-limit';
import type { NotFound } from '@/lib/server/onboardings/onboarding-of';
import type { BadInput } from '@/lib/wire/parse-input';
import type { ChangedMeanwhile } from '@/lib/wire/views';

/** A text that the other side would read holds what looks like a secret; nothing of it is stored. */
export type LooksLikeSecret = { kind: 'looks-like-secret' };

/** The refusals that any verb over an onboarding may give; each verb adds its own. */
export type VerbFault = BadInput | NotFound | Limited | ChangedMeanwhile | TransitionFault;
