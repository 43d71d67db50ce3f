import 'server-only';
import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { type CertificateFile, certificateFormat } from '@/lib/domain/evidence/certificate';
import { type EvidenceFile, evidenceFormat, evidenceText, fieldsOf } from '@/lib/domain/evidence/evidence';
import { fingerprintOf, sha256, signedBytes } from '@/lib/server/evidence/sign-evidence';

type AnyFile = EvidenceFile | CertificateFile;

/** `places`: the JSON pointers that are not as they were signed, `/signature/…` for the signature itself, `file` for its text. */
export type VerifiedEvidence = { ok: true; content: AnyFile['content'] } | { ok: false; places: string[] };

const evidenceShape = z.strictObject({
  format: z.string(),
  version: z.number(),
  content: z.record(z.string(), z.unknown()),
  fields: z.record(z.string(), z.string()),
  signature: z.strictObject({ algorithm: z.string(), publicKey: z.string(), value: z.string() }),
});

/** Compares an evidence pack or a certificate with its signature and the key's fingerprint (hex; spaces and case do not matter). Asks nobody. */
export function verifyEvidence(text: string, fingerprint: string): VerifiedEvidence {
  const parsed = evidenceShape.safeParse(parseJson(text));
  if (!parsed.success) return { ok: false, places: [placeOf(parsed.error)] };
  const { format, version, content, fields, signature } = parsed.data;
  const places = [
    ...([evidenceFormat, certificateFormat].includes(format) ? [] : ['/format']),
    ...(version === 1 ? [] : ['/version']),
    ...(signature.algorithm === 'Ed25519' ? [] : ['/signature/algorithm']),
    ...(isKey(signature.publicKey, fingerprint) ? [] : ['/signature/publicKey']),
    ...changedFields(content, fields),
  ];
  if (places.length === 0 && !isSigned(format, fields, signature)) places.push('/signature/value');
  // The content was compared field by field with what was signed, so it has the shape that was.
  const file = parsed.data as unknown as AnyFile;
  // The same values in another layout, or a name that stands twice, are not the file that was given out.
  if (places.length === 0 && evidenceText(file) !== text) places.push('file');
  return places.length === 0 ? { ok: true, content: file.content } : { ok: false, places };
}

function changedFields(content: unknown, fields: Record<string, string>): string[] {
  const found = new Map(fieldsOf(content).map(([pointer, json]) => [pointer, sha256(json)]));
  const all = new Set([...found.keys(), ...Object.keys(fields)]);
  return [...all].filter((pointer) => found.get(pointer) !== fields[pointer]).map((pointer) => `/content${pointer}`);
}

function isKey(publicKey: string, fingerprint: string): boolean {
  const spki = Buffer.from(publicKey, 'base64');
  return spki.toString('base64') === publicKey && fingerprintOf(spki) === fingerprint.replace(/[^0-9a-f]/gi, '').toLowerCase();
}

function isSigned(
  format: string,
  fields: Record<string, string>,
  { publicKey, value }: Omit<EvidenceFile['signature'], 'algorithm'>,
): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  const signature = Buffer.from(value, 'base64');
  return signature.toString('base64') === value && verify(null, signedBytes(format, fields), key, signature);
}

function placeOf({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'file';
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.length === 0 ? 'file' : `/${path.map(String).join('/')}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
