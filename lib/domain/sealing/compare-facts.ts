import type { Match, OpeningFacts, OpeningField } from '@/lib/domain/sealing/opening-sandbox-messages';
import { type SealedAccess, streamArnOf } from '@/lib/domain/sealing/sealed-access';
import { asOneLine } from '@/lib/domain/typed-text';

/** Of the message and of its inner content, as they were found; hex. */
export type FoundHashes = { sha256: string; contentHash: string };

/**
 * Compares what is inside a message with what the portal recorded: the one comparison of the sandbox, the operator's command and the
 * offline page. Facts that the portal does not know are not compared and not listed.
 */
export function compareFacts({ access, ...inside }: SealedAccess, facts: OpeningFacts, found: FoundHashes): Match[] {
  return [
    row('sha256', found.sha256, facts.sha256),
    row('onboardingId', inside.onboardingId, facts.onboardingId),
    { ...row('customer', inside.customer, facts.customer), same: asOneLine(inside.customer) === asOneLine(facts.customer) },
    row('stream', inside.streamArn, streamArnOf(facts.stream)),
    row('method', access.kind, facts.method),
    row('testRunId', inside.testRunId ?? '', facts.testRunId ?? ''),
    ...(facts.keyId === null ? [] : [row('keyId', access.kind === 'keys' ? access.accessKeyId : '', facts.keyId)]),
    ...(facts.roleArn === null ? [] : [row('roleArn', access.kind === 'role' ? access.roleArn : '', facts.roleArn)]),
    ...(facts.externalId === null ? [] : [row('externalId', access.kind === 'role' ? access.externalId : '', facts.externalId)]),
    ...(facts.contentHash === null ? [] : [row('contentHash', found.contentHash, facts.contentHash)]),
  ];
}

/** The fields that a comparison with these facts lists, in its order. */
export function comparedFields(facts: OpeningFacts): OpeningField[] {
  const ifKnown = (['keyId', 'roleArn', 'externalId', 'contentHash'] as const).filter((field) => facts[field] !== null);
  return ['sha256', 'onboardingId', 'customer', 'stream', 'method', 'testRunId', ...ifKnown];
}

function row(field: OpeningField, sealed: string, recorded: string): Match {
  return { field, same: sealed === recorded, sealed, recorded };
}
