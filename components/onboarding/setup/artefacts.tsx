'use client';

import { ConsoleSteps } from '@/components/onboarding/setup/console-steps';
import { CodeBlock } from '@/components/ui/code-block';
import { PrintButton } from '@/components/ui/print-button';
import { Tabs } from '@/components/ui/tabs';
import { type LaunchSettings, quickCreate } from '@/lib/domain/setup-guide/quick-create';
import { guideFileNames, renderGuide } from '@/lib/domain/setup-guide/render-guide';
import { type PolicyPart, renderPolicies } from '@/lib/domain/setup-guide/render-policies';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import type { GuideTexts } from '@/messages/en/guide';

type ArtefactsProps = { guide: SetupGuide; launch: LaunchSettings | null; texts: GuideTexts };

const formats = ['cloudformation', 'terraform', 'cli', 'console'] as const;

/** The five renderings, one tab each, over one description. */
export function Artefacts({ guide, launch, texts }: ArtefactsProps) {
  const tabs = formats.map((format) => ({
    id: format,
    label: texts.formats[format],
    panel: (
      <div className="grid gap-3">
        {format === 'cloudformation' && <QuickCreate guide={guide} launch={launch} texts={texts} />}
        {format === 'console' ? (
          <ConsoleSteps guide={guide} texts={texts} />
        ) : (
          <CodeBlock code={renderGuide(guide, format) ?? ''} fileName={guideFileNames[format]} label={texts.codeLabels[format]} />
        )}
      </div>
    ),
  }));
  const policies = {
    id: 'policies',
    label: texts.formats.policies,
    panel: (
      <div className="grid gap-4">
        {renderPolicies(guide).map((part) => (
          <CodeBlock
            code={part.json}
            fileName={fileNameOf(part)}
            key={`${part.part} ${part.name}`}
            label={`${texts.parts[part.part]}: ${part.name}`}
          />
        ))}
      </div>
    ),
  };
  return (
    <div className="grid gap-2" data-print={guide.stream.arn}>
      <Tabs label={texts.artefacts} tabs={[...tabs, policies]} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-muted text-small print:hidden">{texts.nothingSent}</p>
        <PrintButton name={texts.artefacts} />
      </div>
    </div>
  );
}

function QuickCreate({ guide, launch, texts }: ArtefactsProps) {
  if (launch === null) return null;
  const link = quickCreate(guide, launch);
  if (!link.can) return <p className="max-w-measure text-muted text-small">{texts.noQuickCreate[link.because]}</p>;
  return (
    <p className="max-w-measure">
      <a className="link" href={link.url} rel="noreferrer" target="_blank">
        {texts.quickCreate}
      </a>{' '}
      <span className="text-muted text-small">{texts.quickCreateHint}</span>
    </p>
  );
}

function fileNameOf({ part, name }: PolicyPart): string {
  return `${name.replace(/[^\w.-]+/g, '-')}-${part}.json`;
}
