import 'server-only';
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { type CertificateContent, type CertificateFile, certificateFormat } from '@/lib/domain/evidence/certificate';
import { type EvidenceContent, type EvidenceFile, evidenceFormat, fieldsOf, type SignedFile } from '@/lib/domain/evidence/evidence';
import { canonicalJson } from '@/lib/server/audit/canonical-json';

/** Signs what an evidence pack says, with the deployment's Ed25519 key. */
export function signEvidence(content: EvidenceContent, privateKey: KeyObject): EvidenceFile {
  return signed(evidenceFormat, content, privateKey);
}

/** Signs a certificate, in the same way. */
export function signCertificate(content: CertificateContent, privateKey: KeyObject): CertificateFile {
  return signed(certificateFormat, content, privateKey);
}

function signed<Format extends string, Content>(format: Format, content: Content, privateKey: KeyObject): SignedFile<Format, Content> {
  const fields = Object.fromEntries(fieldsOf(content).map(([pointer, json]) => [pointer, sha256(json)]));
  const value = sign(null, signedBytes(format, fields), privateKey).toString('base64');
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64');
  return { format, version: 1, content, fields, signature: { algorithm: 'Ed25519', publicKey, value } };
}

/** What the signature is over: the format and the digest of every field, in one canonical text. */
export function signedBytes(format: string, fields: Record<string, string>): Buffer {
  return Buffer.from(canonicalJson({ format, version: 1, fields }), 'utf8');
}

/** How people name a key: the SHA-256 of its SubjectPublicKeyInfo, hex. */
export function fingerprintOf(spki: Buffer): string {
  return createHash('sha256').update(spki).digest('hex');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
