import { accessKeyKind, holdsAccessKeyId } from '@/lib/domain/aws/access-key';
import { isSecretCandidate } from '@/lib/domain/credentials/found-key';

/** The text with each base64 word of it read that holds a key id, a secret, or settings with a key: Kubernetes keeps secrets so. */
export function readBase64(text: string): string {
  return text.replace(/(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{26,}={0,2}(?![A-Za-z0-9+/=])/g, (word) => {
    const inner = decoded(word).trim();
    if (accessKeyKind(inner) !== null || isSecretCandidate(inner)) return inner;
    return holdsAccessKeyId(inner) && /^[\t\n\r\x20-\x7e]+$/.test(inner) ? `\n${inner}\n` : word;
  });
}

function decoded(word: string): string {
  try {
    return atob(word);
  } catch {
    return '';
  }
}
