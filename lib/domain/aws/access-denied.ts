/** Which of AWS's layers of policies said no. `unsaid`: older messages give no reason. */
export type DenyingLayer =
  | 'identity'
  | 'resource'
  | 'trust'
  | 'service-control'
  | 'resource-control'
  | 'boundary'
  | 'session'
  | 'vpc-endpoint'
  | 'unsaid';

/** What an AccessDenied message says. `how`: nothing allows it, or something denies it explicitly. */
export type AccessDenied = {
  principal: string | null;
  action: string | null;
  resource: string | null;
  layer: DenyingLayer;
  how: 'missing' | 'explicit';
  policyArn: string | null;
};

/**
 * Takes an AccessDenied message apart. Source of the form: IAM User Guide, "Troubleshoot access denied error messages"; the policy's
 * ARN after a colon is newer and only shown within one organisation. What a program appends to the sentence does not matter.
 */
export function parseAccessDenied(message: string): AccessDenied {
  const explicit = explicitDeny.exec(message);
  const missing = / because no ([a-z -]+?)(?: policy| policies)? allows? /i.exec(message);
  return {
    principal: /^User:? (\S+) is not authorized/i.exec(message)?.[1] ?? null,
    action: / to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(message)?.[1] ?? null,
    resource: / on resource:? "?([^\s",;]*[^\s",;.])/.exec(message)?.[1] ?? null,
    layer: layerOf(explicit?.[1] ?? missing?.[1] ?? ''),
    how: explicit === null ? 'missing' : 'explicit',
    policyArn: explicit?.[2] ?? null,
  };
}

const layers = 'identity|service control|resource control|role trust|assume role|resource|permissions? boundary|session|vpc endpoint';
const explicitDeny = new RegExp(` with an explicit deny in (?:an? |the )?((?:${layers})[a-z -]*)(?:: *(arn:[^\\s,;)]*[^\\s,;).]))?`, 'i');

function layerOf(phrase: string): DenyingLayer {
  const named = phrase.toLowerCase();
  if (named.startsWith('identity')) return 'identity';
  if (named.startsWith('service control')) return 'service-control';
  if (named.startsWith('resource control')) return 'resource-control';
  if (named.startsWith('role trust') || named.startsWith('assume role')) return 'trust';
  if (named.startsWith('resource')) return 'resource';
  if (named.includes('boundary')) return 'boundary';
  if (named.startsWith('session')) return 'session';
  return named.startsWith('vpc endpoint') ? 'vpc-endpoint' : 'unsaid';
}
