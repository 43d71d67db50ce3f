import { type Service, speaksJson } from '../endpoint';
import { type Refusal, refuse } from '../refusal';
import type { SignatureFault } from './signed-request';

/** A signature fault in the words, code and status of the service that was asked. */
export function wordFault(fault: SignatureFault, service: Service): Refusal {
  return speaksJson(service) ? wordForJson(fault) : wordForQuery(fault);
}

const WRONG_SIGNATURE =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const BOTH_FORMS = "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.";

function wordForJson(fault: SignatureFault): Refusal {
  switch (fault.kind) {
    case 'missing':
      return refuse('MissingAuthenticationTokenException', 'Missing Authentication Token');
    case 'both-forms':
      return refuse('InvalidSignatureException', BOTH_FORMS);
    case 'incomplete':
      return refuse('IncompleteSignatureException', fault.says);
    case 'scope':
    case 'time':
      return refuse('InvalidSignatureException', fault.says);
    case 'unknown-key':
      return refuse('UnrecognizedClientException', 'The security token included in the request is invalid.');
    case 'mismatch':
      return refuse('InvalidSignatureException', WRONG_SIGNATURE);
    case 'session-expired':
      return refuse('ExpiredTokenException', 'The security token included in the request is expired');
  }
}

function wordForQuery(fault: SignatureFault): Refusal {
  switch (fault.kind) {
    case 'missing':
      return refuse('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
    case 'both-forms':
      return refuse('SignatureDoesNotMatch', BOTH_FORMS, 403);
    case 'incomplete':
      return refuse('IncompleteSignature', fault.says);
    case 'scope':
    case 'time':
      return refuse('SignatureDoesNotMatch', fault.says, 403);
    case 'unknown-key':
      return refuse('InvalidClientTokenId', 'The security token included in the request is invalid', 403);
    case 'mismatch':
      return refuse('SignatureDoesNotMatch', WRONG_SIGNATURE, 403);
    case 'session-expired':
      return refuse('ExpiredToken', 'The security token included in the request is expired', 403);
  }
}
