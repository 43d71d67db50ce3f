/** AWS repeats the Authorization header when it cannot read it; a signature is never kept. */
export function withoutSignature(message: string): string {
  return message.replace(/(Signature=)[0-9a-f]{16,}/gi, '$1[not kept]').slice(0, messageCharactersMax);
}

const messageCharactersMax = 2_000;
