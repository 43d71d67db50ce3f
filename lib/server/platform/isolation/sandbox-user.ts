import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Actor } from '@/lib/server/audit/record-audit';
import { actorOf, readVisitor } from '@/lib/server/who';

export type SandboxUserFault = { kind: 'signed-out' } | { kind: 'not-found' };

/** Who may open a sandbox: a customer, staff, or the holder of a delegated link. A fetch follows no redirect to a page, so it gets a fault. */
export async function readSandboxUser(): Promise<Result<Actor, SandboxUserFault>> {
  const visitor = await readVisitor();
  switch (visitor.kind) {
    case 'visitor':
      return err({ kind: 'signed-out' });
    case 'unproven':
      return err({ kind: 'not-found' });
    case 'customer':
    case 'staff':
    case 'delegated':
      return ok(await actorOf(visitor));
  }
}
