import { z } from 'zod';
import { armoredField, idField, keyIdField, momentField, typedField } from '@/lib/wire/fields';

export const delegatedLinkInput = z.strictObject({ linkId: idField });
export type DelegatedLinkInput = z.input<typeof delegatedLinkInput>;

export const redeemDelegatedInput = z.strictObject({ linkId: idField, token: z.string().regex(/^[\w-]{20,100}$/) });
export type RedeemDelegatedInput = z.input<typeof redeemDelegatedInput>;

/** The stream that a colleague proposes; the owner sees it and confirms it by its ARN. */
export const proposeStreamInput = z.strictObject({ linkId: idField, region: typedField, accountId: typedField, name: typedField });
export type ProposeStreamInput = z.input<typeof proposeStreamInput>;

export const confirmStreamInput = z.strictObject({ onboardingId: idField, arn: typedField });
export type ConfirmStreamInput = z.input<typeof confirmStreamInput>;

/** What a colleague gives through a link: a role by its ARN, or a key that their own browser has sealed. */
export const offerAccessInput = z.discriminatedUnion('method', [
  z.strictObject({ linkId: idField, method: z.literal('role'), roleArn: typedField, testRunId: idField.nullable() }),
  z.strictObject({
    linkId: idField,
    method: z.literal('keys'),
    keyId: keyIdField,
    testRunId: idField,
    armored: armoredField,
    sealedAt: momentField,
  }),
]);
export type OfferAccessInput = z.input<typeof offerAccessInput>;
