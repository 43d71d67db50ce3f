import { type RawAwsResponse, sendToAws } from '@/lib/aws/send-to-aws';
import type { AwsRequest } from '@/lib/domain/aws/aws-request';

export type Signed = { keyId: string; signature: string };

/**
 * Sends a request that the server itself rebuilt, with the signature that the browser made for it. Connects to AWS's host or to
 * `endpoint` (the SDK's own setting), and keeps AWS's `Host` either way, since it is signed.
 */
export function sendSigned(request: AwsRequest, signed: Signed, endpoint: string | null): Promise<RawAwsResponse> {
  const { protocol, hostname, port } = new URL(endpoint ?? `https://${request.hostname}`);
  const { method, path, body } = request;
  const headers = { ...request.headers, authorization: authorizationOf(request, signed) };
  return sendToAws({ protocol, hostname, port: port === '' ? null : Number(port), method, path, headers, body });
}

function authorizationOf(request: AwsRequest, { keyId, signature }: Signed): string {
  const day = (request.headers['x-amz-date'] ?? '').slice(0, 8);
  const scope = `${keyId}/${day}/${request.region}/${request.service}/aws4_request`;
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=${request.signedHeaders.join(';')}, Signature=${signature}`;
}
