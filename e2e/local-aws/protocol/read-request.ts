import { type Endpoint, endpointOfHost, isAwsHost, isService, type Service, speaksJson } from '../endpoint';
import { partitionOf } from '../partitions';
import { isObject } from '../policy/policy-document';
import type { Claim } from '../signature/parse-authorization';
import type { SignedRequest } from '../signature/signed-request';

/** What is asked, before it is known whether anyone may. `input` is null when it cannot be read. */
export type Asked = { service: Service; operation: string; input: Record<string, unknown> | null };

/** The service and operation that a request names; null when there is nothing to tell them by. */
export function readAsked(request: SignedRequest, claim: Claim | null): Asked | null {
  const target = /^([A-Za-z]+_\d{8}|TrentService)\.(\w+)$/.exec(request.headers['x-amz-target'] ?? '');
  const byTarget = TARGETS[target?.[1] ?? ''];
  const byHost = endpointOfHost(request.headers['host'] ?? '')?.service ?? null;
  if (byTarget) return { service: byHost ?? byTarget, operation: target?.[2] ?? '', input: jsonOf(request.body) };
  const form = formOf(request);
  const byVersion = VERSIONS[form['Version'] ?? ''];
  const byScope = claim && isService(claim.scope.service) ? claim.scope.service : null;
  const service = byHost ?? byVersion ?? byScope;
  if (!service) return null;
  if (service === 's3')
    return {
      service,
      operation: bucketOperation(request),
      input: { path: request.path, query: request.query, body: request.body.toString() },
    };
  return { service, operation: speaksJson(service) ? '' : (form['Action'] ?? ''), input: form };
}

/** The endpoint that is meant: AWS's own host tells its region; at any other host the signature's region is taken. */
export function readEndpoint(request: SignedRequest, service: Service, claim: Claim | null): Endpoint | null {
  const host = request.headers['host'] ?? '';
  const byHost = endpointOfHost(host);
  if (byHost || isAwsHost(host)) return byHost;
  const region = claim?.scope.region ?? '';
  const partition = partitionOf(region);
  return partition && { service, region, partition };
}

const TARGETS: Record<string, Service> = { Kinesis_20131202: 'kinesis', Firehose_20150804: 'firehose', TrentService: 'kms' };
const VERSIONS: Record<string, Service> = { '2011-06-15': 'sts', '2010-05-08': 'iam' };

function jsonOf(body: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body.toString() || '{}');
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function formOf(request: SignedRequest): Record<string, string> {
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  return {
    ...Object.fromEntries(new URLSearchParams(request.query)),
    ...(isForm ? Object.fromEntries(new URLSearchParams(request.body.toString())) : {}),
  };
}

function bucketOperation(request: SignedRequest): string {
  const [subresource = ''] = request.query.split(/[=&]/);
  return `${request.method}${subresource === '' ? '' : ` ${subresource}`}`;
}
