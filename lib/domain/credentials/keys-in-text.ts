import { accessKeyKind, mayBeSecret } from '@/lib/domain/aws/access-key';
import { type FileFault, fileFault } from '@/lib/domain/credentials/file-refusal';
import { type FoundKey, isSecretCandidate, unique } from '@/lib/domain/credentials/found-key';
import { isCipherText, isPercentEncoded, isPlaceholder, wasHidden } from '@/lib/domain/credentials/value-shapes';
import { err, ok, type Result } from '@/lib/domain/result';

/**
 * The keys of any text, by grammar alone: one key id and one secret wherever they stand, or several that alternate. What could be
 * something else is not guessed at.
 */
export function keysInText(text: string): Result<FoundKey[], FileFault> {
  const ids = unique(text.match(keyIds) ?? []);
  const longTerm = ids.filter((id) => accessKeyKind(id) === 'long-term');
  const secrets = unique((text.replace(keyIds, ' ').match(secretTexts) ?? []).filter(isSecretCandidate));
  const [id] = longTerm;
  if (id === undefined) return ids.length > 0 ? err(fileFault('temporary-key')) : err(withoutId(text, secrets));
  if (longTerm.length > 1) return alternating(text, longTerm, secrets);
  if (secrets.length > 1) return err(fileFault('key-id-twice'));
  if (secrets.length === 0 && /smtp[ _-]?pass/i.test(text)) return err(fileFault('smtp'));
  return ok([{ row: null, fields: { accessKeyId: id, secret: secrets[0] ?? almostSecret(text) }, others: [] }]);
}

const keyIds = /(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])/g;
const secretTexts = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=%])/g;

/** Several ids: taken where each is followed by its own secret. */
function alternating(text: string, ids: string[], secrets: string[]): Result<FoundKey[], FileFault> {
  if (secrets.length === 0) return err(fileFault('secret-missing'));
  const inOrder = [...ids, ...secrets].sort((one, other) => text.indexOf(one) - text.indexOf(other));
  const isPaired = inOrder.length === ids.length * 2 && inOrder.every((word, index) => ids.includes(word) === (index % 2 === 0));
  if (!isPaired) return err(fileFault('pairs-unclear'));
  return ok(ids.map((accessKeyId, index) => ({ row: null, fields: { accessKeyId, secret: inOrder[index * 2 + 1] ?? '' }, others: [] })));
}

/** The word that stands where the secret should: cut, hidden, encoded, encrypted, or kept free by a placeholder. */
function almostSecret(text: string): string {
  // Tags of XML have the form of a placeholder.
  const open = text.includes('</') ? text.replace(/<[^>]*>/g, ' ') : text;
  const found = open.replace(keyIds, ' ').match(/\$\{\{[^}\n]*\}\}|[<(][^<>()\n]{3,40}[>)]|\{AQ[^}\n]*|[^\s"'`,;|<>(){}]+/g) ?? [];
  const texts = found.map((word) => word.replace(/^[\w.-]+=(?=.)|^[:@]+|[:@.]+$/g, ''));
  const told =
    texts.find((word) => wasHidden(word) || isCipherText(word) || isPercentEncoded(word)) ??
    texts.find((word) => isPlaceholder(word) && !/^\w+$/.test(word));
  if (told !== undefined) return told;
  const [only = '', ...others] = texts;
  return texts.find((word) => word.length < 60 && mayBeSecret(word)) ?? (others.length === 0 && only.length > 12 ? only : '');
}

function withoutId(text: string, secrets: string[]): FileFault {
  if (/(?<![A-Za-z0-9])(AKIA[A-Z0-9]{4,15}|akia[a-z0-9]{4,15})(?![A-Za-z0-9])/.test(text)) return fileFault('key-id-cut');
  if (/(?<![A-Za-z0-9])AKIA[A-Za-z0-9]{4,}(?![A-Za-z0-9])/i.test(text)) return fileFault('key-id-damaged');
  if (/(?<![A-Za-z0-9])A(ID|RO|GP|IP|NP|SC)A[A-Z0-9]{16,}(?![A-Za-z0-9])/.test(text)) return fileFault('key-id-is-other');
  if (/[<(](sensitive|known after apply)/.test(text)) return fileFault('placeholder-terraform');
  return fileFault(secrets.length > 0 ? 'secret-alone' : 'not-recognised');
}
