/**
 * AWS's sentence as AWS wrote it, without what programs put around it: botocore's and the AWS CLI's preamble, the suffix of the Java and
 * .NET SDKs, and full stops at the end.
 */
export function plainSentence(message: string): string {
  return message
    .trim()
    .replace(preamble, '')
    .replace(/\s*\((?:Service|service):[^()]*(?:\([^()]*\)[^()]*)*\)[\s.]*$/, '')
    .replace(/[\s.]+$/, '');
}

/** The code that botocore and the AWS CLI put before the sentence, or null. */
export function codeInPreamble(message: string): string | null {
  return preamble.exec(message.trim())?.[1] ?? null;
}

const preamble = /^(?:[\w.]+: )?An error occurred \(([A-Za-z][\w.]{0,80})\) when calling the \w+ operation(?: \([^)]*\))?: /;
