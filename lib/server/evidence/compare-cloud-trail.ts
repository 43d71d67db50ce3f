import 'server-only';
import { z } from 'zod';
import type { EvidenceCheck, EvidenceContent, EvidenceRun } from '@/lib/domain/evidence/evidence';

/** `differs`: an event of this request is there, but of another operation, session or time. */
export type TrailFinding = {
  requestId: string;
  check: string;
  operation: string;
  found: 'found' | 'not-in-this-export' | 'differs';
};

/** An export of CloudTrail, as its files hold it; what is not needed is left unread. */
export const trailExport = z.object({
  Records: z.array(
    z.object({
      eventTime: z.string(),
      eventName: z.string(),
      requestID: z.string().nullish(),
      requestParameters: z.object({ roleSessionName: z.string().nullish() }).nullish(),
    }),
  ),
});
export type TrailExport = z.infer<typeof trailExport>;

/** CloudTrail and the portal have clocks of their own. */
const minutesApart = 15;

/** Looks each call of an evidence pack or a certificate up by AWS's request id. Writes are data events, which an export has only where a trail records them. */
export function compareCloudTrail(content: Pick<EvidenceContent, 'runs'>, { Records }: TrailExport): TrailFinding[] {
  const events = new Map(Records.flatMap((event) => (event.requestID ? [[event.requestID, event] as const] : [])));
  return content.runs.flatMap((run) =>
    run.checks.flatMap((check): TrailFinding[] => {
      const { requestId, operation, name } = check;
      if (requestId === null || operation === null) return [];
      const event = events.get(requestId);
      const found = event === undefined ? 'not-in-this-export' : isSame(event, check, run) ? 'found' : 'differs';
      return [{ requestId, check: name, operation, found }];
    }),
  );
}

function isSame(event: TrailExport['Records'][number], { operation, at }: EvidenceCheck, { sessionName }: EvidenceRun): boolean {
  const session = event.requestParameters?.roleSessionName ?? null;
  const apart = Math.abs(Date.parse(event.eventTime) - Date.parse(at));
  return event.eventName === operation && (session === null || session === sessionName) && apart <= minutesApart * 60_000;
}
