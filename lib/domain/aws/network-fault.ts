/** Why no answer of AWS arrived. `untrusted`: a certificate that fails for none of the reasons with a name of their own. */
export type NetworkFault = (typeof networkFaults)[number];

export const networkFaults = [
  'timeout',
  'refused',
  'unknown-host',
  'dropped',
  'cut',
  'too-long',
  'tls-refused',
  'certificate-expired',
  'certificate-early',
  'certificate-self-signed',
  'certificate-unknown-issuer',
  'certificate-wrong-host',
  'untrusted',
] as const;

/** The fault that a program names by its code (Node) or in its sentence (Node, botocore, curl), or null. The first row that fits. */
export function networkFaultOf(code: string | null, message: string | null): NetworkFault | null {
  const said = `${code ?? ''} ${message ?? ''}`;
  return signs.find(([sign]) => sign.test(said))?.[1] ?? null;
}

/** Whether the same call may go through a second later. A certificate, a name or a refused handshake stays as it is. */
export function passesByItself(fault: string): boolean {
  return !/^(certificate-|untrusted$|tls-refused$)/.test(fault);
}

const signs: readonly [RegExp, NetworkFault][] = [
  [/CERT_HAS_EXPIRED|certificate has expired/i, 'certificate-expired'],
  [/CERT_NOT_YET_VALID|certificate is not yet valid/i, 'certificate-early'],
  [/ERR_TLS_CERT_ALTNAME|altnames|hostname mismatch|doesn't match/i, 'certificate-wrong-host'],
  [/SELF_SIGNED|self[- ]signed certificate/i, 'certificate-self-signed'],
  [/UNABLE_TO_(VERIFY|GET_ISSUER)|unable to (verify the first|get (local )?issuer) cert|PKIX path building/i, 'certificate-unknown-issuer'],
  [/CERTIFICATE_VERIFY_FAILED|^\S*CERT\S* |SSLError|certificate verify failed/i, 'untrusted'],
  [/EPROTO|ERR_SSL|ERR_TLS|SSL routines|handshake|before secure TLS connection/i, 'tls-refused'],
  [/ENOTFOUND|EAI_AGAIN|getaddrinfo|could not resolve|UnknownHost|name resolution|name or service not known/i, 'unknown-host'],
  [
    /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|could not connect|connection refused|no route to host|network is unreachable|failed to connect|tunneling socket/i,
    'refused',
  ],
  [/ETIMEDOUT|TimeoutError|time[d]?[ -]?out/i, 'timeout'],
  [/ECONNRESET|EPIPE|socket hang up|aborted|connection (was )?(closed|reset)|closed connection/i, 'dropped'],
];
