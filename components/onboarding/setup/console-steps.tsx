'use client';

import { CodeBlock } from '@/components/ui/code-block';
import { CopyButton } from '@/components/ui/copy-button';
import { DownloadButton } from '@/components/ui/download-button';
import { LongValue } from '@/components/ui/long-value';
import type { ConsoleLine } from '@/lib/domain/setup-guide/console-step';
import { consoleSteps, renderConsole } from '@/lib/domain/setup-guide/render-console';
import { guideFileNames } from '@/lib/domain/setup-guide/render-guide';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import type { GuideTexts } from '@/messages/en/guide';
import { fill } from '@/messages/fill';

/** The steps by hand, numbered, each with its link into the console and the values that are copied there. */
export function ConsoleSteps({ guide, texts }: { guide: SetupGuide; texts: GuideTexts }) {
  const label = texts.codeLabels.console;
  const text = renderConsole(guide);
  return (
    <section aria-label={label} className="grid min-w-0 gap-4">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-medium text-small">{label}</span>
        <span className="flex gap-2">
          <CopyButton name={label} text={text} />
          <DownloadButton fileName={guideFileNames.console} text={text} />
        </span>
      </p>
      <ol className="grid list-decimal gap-5 pl-6">
        {consoleSteps(guide).map(({ title, url, do: lines, json }) => (
          <li className="min-w-0 pl-1" key={title}>
            <a
              aria-label={fill(texts.openStep, { step: title })}
              className="link font-semibold"
              href={url}
              rel="noreferrer"
              target="_blank"
            >
              {title}
            </a>
            <ul className="mt-1 grid gap-1">
              {lines.map((line, index) => (
                <li key={index}>
                  <Line line={line} />
                </li>
              ))}
            </ul>
            {json !== undefined && <CodeBlock className="mt-2" code={json} label={`JSON: ${title}`} language="json" />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ line }: { line: ConsoleLine }) {
  if (typeof line === 'string') return line;
  const { before, value, after } = line;
  return (
    <>
      {before}
      <span className="font-mono text-small" translate="no">
        <LongValue value={value} />
      </span>{' '}
      <CopyButton name={value} text={value} />
      {after}
    </>
  );
}
