'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { CopyButton } from '@/components/ui/copy-button';
import { DownloadButton } from '@/components/ui/download-button';
import { FactList } from '@/components/ui/fact-list';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { Time } from '@/components/ui/time';
import type { Receipt } from '@/lib/domain/sealing/sandbox-messages';

/** What was sealed, when, to whom, and the sealed message itself to keep. */
export function ReceiptPanel({ receipt }: { receipt: Receipt }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.seal;
  return (
    <div className="min-w-0" data-print={texts.receipt}>
      <Panel
        actions={
          <span className="flex flex-wrap gap-2">
            <PrintButton name={texts.receipt} />
            <CopyButton name={texts.sealedMessage} text={receipt.armored} />
            <DownloadButton fileName="sealed-access.asc" mediaType="application/pgp-encrypted" text={receipt.armored} />
          </span>
        }
        level={3}
        title={texts.receipt}
      >
        <FactList
          facts={[
            { label: texts.sha256, value: <Fingerprint tools={false} value={receipt.sha256} /> },
            { label: texts.sealedAt, value: <Time at={receipt.sealedAt} /> },
            {
              label: texts.recipients,
              value: (
                <ul className="grid gap-2">
                  {receipt.recipients.map((recipient) => (
                    <li key={recipient}>
                      <Fingerprint tools={false} value={recipient} />
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        <p className="mt-3 text-muted text-small">{texts.receiptText}</p>
      </Panel>
    </div>
  );
}
