/** What a web address is, as far as it matters in a field for an ARN: a page of the console, an endpoint of AWS, or anything else. */
export type AddressFault = 'console-url' | 'endpoint' | 'web-address';

/** The kind of web address or host name that a text is, or null where it is none. */
export function addressFault(trimmed: string): AddressFault | null {
  const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?#]|$)/i.exec(trimmed)?.[1]?.toLowerCase();
  const isAddress = /^https?:/i.test(trimmed);
  if (host === undefined) return isAddress ? 'web-address' : null;
  if (/(^|\.)(console|signin)\.(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)$/.test(host)) return 'console-url';
  if (/\.(amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|api\.aws)$/.test(host) || host.startsWith('com.amazonaws.')) return 'endpoint';
  return isAddress ? 'web-address' : null;
}
