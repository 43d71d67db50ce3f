import { expect, test } from 'vitest';
import { networkFaultOf } from '@/lib/domain/aws/network-fault';

test.each([
  ['CERT_HAS_EXPIRED', 'certificate has expired', 'certificate-expired'],
  [null, 'SSL validation failed: certificate has expired (_ssl.c:1007)', 'certificate-expired'],
  ['CERT_NOT_YET_VALID', null, 'certificate-early'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate', 'certificate-self-signed'],
  [null, 'SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in chain', 'certificate-self-signed'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate', 'certificate-unknown-issuer'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames", 'certificate-wrong-host'],
  ['CERT_REVOKED', null, 'untrusted'],
  ['CERT_UNTRUSTED', 'certificate not trusted', 'untrusted'],
  ['EPROTO', 'write EPROTO 140:error:0A000410:SSL routines:ssl3_read_bytes', 'tls-refused'],
  ['ECONNRESET', 'Client network socket disconnected before secure TLS connection was established', 'tls-refused'],
  ['ENOTFOUND', 'getaddrinfo ENOTFOUND kinesis.eu-west-9.amazonaws.com', 'unknown-host'],
  [null, 'Could not connect to the endpoint URL: "https://kinesis.eu-west-9.amazonaws.com/"', 'refused'],
  ['ECONNREFUSED', null, 'refused'],
  ['ETIMEDOUT', null, 'timeout'],
  [null, 'Connect timeout on endpoint URL: "https://sts.amazonaws.com/"', 'timeout'],
  ['ECONNRESET', 'socket hang up', 'dropped'],
  [null, 'PKIX path building failed: unable to find valid certification path', 'certificate-unknown-issuer'],
  ['NetworkingError', 'connect EHOSTUNREACH 10.0.0.1:443', 'refused'],
  [null, '[Errno -3] Temporary failure in name resolution', 'unknown-host'],
  [null, 'Failed to connect to proxy URL: "http://proxy:3128"', 'refused'],
  [null, "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))", 'dropped'],
  ['ERR_NEW', 'Nothing of ours', null],
  [null, null, null],
])('%s %s', (code, message, fault) => {
  expect(networkFaultOf(code, message)).toBe(fault);
});
