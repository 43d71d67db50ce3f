import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '@/lib/domain/result';
import type { SupportKeySet } from '@/lib/domain/sealing/support-keys';
import { type KeyFolderFault, readKeyFolder } from '@/lib/server/platform/keys/read-key-folder';

export type PreviousSetFault = KeyFolderFault | { kind: 'no-end' | 'end-too-late'; file: string };

const longestDays = 14;

/**
 * The set of `FOLDER/previous/`, null where there is none or its time is over. The file `until` in it holds the moment (ISO 8601) until
 * which the server accepts messages that were sealed to it, at most 14 days ahead.
 */
export async function readPreviousSet(
  folder: string,
  now: Date,
): Promise<Result<(SupportKeySet & { acceptedUntil: string }) | null, PreviousSetFault>> {
  const previous = join(folder, 'previous');
  if (!existsSync(previous)) return ok(null);
  const until = readEnd(join(previous, 'until'));
  if (until === null) return err({ kind: 'no-end', file: 'previous/until' });
  if (until.getTime() > now.getTime() + longestDays * 86_400_000) return err({ kind: 'end-too-late', file: 'previous/until' });
  const set = await readKeyFolder(previous, now);
  if (until <= now) return set.ok || set.fault.kind !== 'private-key' ? ok(null) : inPrevious(set.fault);
  return set.ok ? ok({ ...set.value, acceptedUntil: until.toISOString() }) : inPrevious(set.fault);
}

function readEnd(path: string): Date | null {
  if (!existsSync(path)) return null;
  const end = new Date(readFileSync(path, 'utf8').trim());
  return Number.isNaN(end.getTime()) ? null : end;
}

function inPrevious(fault: KeyFolderFault): { ok: false; fault: PreviousSetFault } {
  return err({ ...fault, file: fault.file === '' ? 'previous' : `previous/${fault.file}` });
}
