import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Flow } from '@/lib/domain/deliveries/flow';

/** The reports of one minute or day. `reported` false: none came, so the rest is unknown. */
export type DeliverySpan = {
  startsAt: string;
  reported: boolean;
  sent: number;
  failed: number;
  skipped: number;
  bytes: number;
  p50Ms: number | null;
  p95Ms: number | null;
  recordsPerSecondPeak: number;
  bytesPerSecondPeak: number;
};

export type DeliveryFailure = { code: string; count: number; diagnosis: Diagnosis };

/** What an onboarding's reports say, for both sides. */
export type DeliveriesView = {
  flow: Flow;
  /** When a record was last delivered, and when a report last came. */
  deliveredAt: string | null;
  reportedAt: string | null;
  oldestUnsentSeconds: number;
  /** The last scheduled check of a role that AWS answered. */
  check: { at: string; passed: boolean } | null;
  /** Whether that check writes a test record; null for a key and once retired, which are not checked. */
  heartbeat: boolean | null;
  /** Whether the reader may choose that. */
  mayChooseHeartbeat: boolean;
  /** Why AWS refuses, while it does. */
  failing: { code: string; diagnosis: Diagnosis } | null;
  /** Of the last 24 hours, the most frequent first. */
  failures: DeliveryFailure[];
  /** The last 60 minutes and the last 90 days, oldest first. */
  hour: DeliverySpan[];
  days: DeliverySpan[];
  /** As the customer chose them in the setup guide; null where nobody said. */
  shards: number | null;
};

/** The same in a row of a list: the flow, and delivered and failed records of the last 24 hours, oldest first. */
export type FlowStripView = { flow: Flow; hours: { sent: number; failed: number }[] };
