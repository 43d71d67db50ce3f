import 'server-only';
import { grantRole } from '@/lib/server/people/staff/change-staff';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpAdmin } from '@/lib/server/who';
import { grantStaffInput } from '@/lib/wire/people-inputs';

/** Grants a staff role to an address. For admins who just confirmed that it is they. */
export const grantStaff = verb({ by: requireSteppedUpAdmin, input: grantStaffInput }, ({ tx, actor, input }) =>
  grantRole(tx, actor, input),
);
