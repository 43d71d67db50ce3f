import { z } from 'zod';
import { idField } from '@/lib/wire/fields';

/** An https address without credentials in it. */
export const webhookUrl = z
  .string()
  .max(2_048)
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && username === '' && password === '';
  });

export const addWebhookInput = z.strictObject({ customerId: idField, url: webhookUrl });
export const webhookInput = z.strictObject({ customerId: idField, webhookId: idField });

export const addMicroshareWebhookInput = addWebhookInput.omit({ customerId: true });
export const microshareWebhookInput = webhookInput.omit({ customerId: true });
