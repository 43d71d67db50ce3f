import { type Arrival, type IsolationRefusal, type IsolationReport, judgeIsolation } from '@/lib/domain/isolation';
import { tryWays } from '@/lib/sandbox/try-ways';

/** The sandbox's half of the isolation check: it tries the ways, keeps what it saw, and judges that together with what arrived. */
export type IsolationCheck = {
  /** null where the nonce is none. */
  attempt: (nonce: string) => Promise<IsolationReport | null>;
  /** null: nothing gets out. `arrived` is what the page passes on from the server. */
  judge: (arrived: readonly Arrival[]) => IsolationRefusal | null;
};

export function startIsolationCheck(origin: string): IsolationCheck {
  let report: IsolationReport | null = null;
  return {
    attempt: async (nonce) => {
      if (!/^[\w-]{22,64}$/.test(nonce)) return null;
      report = await tryWays((way) => `${origin}/isolation/${nonce}/${way}`);
      return report;
    },
    judge: (arrived) => {
      if (report === null) return { kind: 'not-checked', because: 'no-answer' };
      const judged = judgeIsolation(report, arrived);
      return judged.ok ? null : judged.fault;
    },
  };
}
