/** What the portal takes as one onboarding's minute (docs/openapi.yaml). */
export type MinuteReport = {
  onboardingId: string;
  minute: string;
  sent: number;
  failed: Record<string, number>;
  skipped: number;
  bytes: number;
  oldestUnsentSeconds: number;
  latencyMs: { p50: number; p95: number } | null;
  lastSequenceNumber: string | null;
  access?: string;
};

/** Counts one onboarding's minute. */
export class MinuteTally {
  sent = 0;
  skipped = 0;
  bytes = 0;
  lastSequenceNumber: string | null = null;
  access: string | null = null;
  #failed: Record<string, number> = {};
  #latencies: number[] = [];

  fail(code: string, many: number): void {
    this.#failed[code] = (this.#failed[code] ?? 0) + many;
  }

  took(milliseconds: number): void {
    this.#latencies.push(Math.round(milliseconds));
  }

  report(onboardingId: string, minuteAt: number, oldestUnsentSeconds: number): MinuteReport {
    const { sent, skipped, bytes, lastSequenceNumber, access } = this;
    const sorted = this.#latencies.sort((one, other) => one - other);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return {
      onboardingId,
      minute: new Date(minuteAt).toISOString(),
      sent,
      failed: this.#failed,
      skipped,
      bytes,
      oldestUnsentSeconds,
      latencyMs: sorted.length === 0 ? null : { p50: at(0.5), p95: at(0.95) },
      lastSequenceNumber,
      ...(access === null ? {} : { access }),
    };
  }
}
