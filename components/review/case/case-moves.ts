import { canApprove, nextStatuses } from '@/lib/domain/onboarding/onboarding';
import type { CaseView } from '@/lib/wire/views';

/** What staff may do with a case as it stands; the server decides again. */
export type CaseMoves = {
  take: boolean;
  approve: boolean;
  takeBack: boolean;
  return: boolean;
  markLive: boolean;
  retest: boolean;
  pause: boolean;
  resume: boolean;
  retire: boolean;
};

export function caseMoves(view: Pick<CaseView, 'status' | 'submission' | 'method' | 'roleArn' | 'approval'>): CaseMoves {
  const next = nextStatuses(view.status);
  return {
    take: view.status === 'submitted',
    approve: canApprove(view.status) && view.submission !== null && view.approval === null,
    takeBack: view.approval !== null,
    return: view.status !== 'paused' && next.includes('returned'),
    markLive: view.status === 'approved' && next.includes('live'),
    pause: next.includes('paused'),
    resume: view.status === 'paused',
    retire: next.includes('retired'),
    retest: view.method === 'role' && view.roleArn !== null && view.status !== 'draft' && view.status !== 'retired',
  };
}
