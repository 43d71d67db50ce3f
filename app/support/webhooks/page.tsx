import type { Metadata } from 'next';
import { addWebhook, removeWebhook, testWebhook } from '@/app/support/webhooks/actions';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { WebhookPanel } from '@/components/webhooks/webhook-panel';
import { listMicroshareWebhooks } from '@/lib/server/webhooks/list-webhooks';
import { requireAdmin } from '@/lib/server/who';
import { supportTexts } from '@/messages/en/support';
import { webhookTexts } from '@/messages/en/webhooks';
import { fill } from '@/messages/fill';

const { webhooks: texts } = supportTexts;

export const metadata: Metadata = { title: texts.title };

export default async function WebhooksPage() {
  const { steppedUp } = await requireAdmin();
  return (
    <>
      <PageHeader title={texts.title}>{texts.lead}</PageHeader>
      <WebhookPanel
        actions={{ add: addWebhook, remove: removeWebhook, test: testWebhook }}
        beforeAdding={steppedUp ? null : <StepUpFirst />}
        language="en"
        scope={{}}
        texts={webhookTexts}
        title={fill(webhookTexts.title, { company: texts.company })}
        webhooks={await listMicroshareWebhooks()}
      />
    </>
  );
}

/** Asks before anything is typed, which the way there and back would lose. */
function StepUpFirst() {
  return (
    <>
      <ButtonLink href="/account/step-up?then=/support/webhooks">{texts.stepUp}</ButtonLink>
      <p className="mt-1 text-muted text-small">{texts.stepUpLead}</p>
    </>
  );
}
