'use client';

import { useEffect, useRef } from 'react';
import { classes } from '@/components/ui/classes';
import { CodeLine, useHighlight } from '@/components/ui/code-line';
import { CopyButton } from '@/components/ui/copy-button';
import { DownloadButton } from '@/components/ui/download-button';
import type { CodeLanguage } from '@/components/ui/highlight';

type CodeBlockProps = {
  /** What it is, as read aloud and shown above ("Trust policy"). */
  label: string;
  code: string;
  fileName?: string;
  /** Of its colours; without it by the file's name. */
  language?: CodeLanguage;
  /** Shown before, to point out what differs: lines that are not in it are marked. */
  before?: string;
  /** What the marks mean; shown where a line is marked. */
  differs?: string;
  className?: string;
};

/**
 * Code with line numbers, colours, copy and download. Lines are never broken: one scroll takes both directions. Lines that changed since
 * the last render flash once.
 */
export function CodeBlock({ label, code, fileName, language, before, differs, className }: CodeBlockProps) {
  const highlight = useHighlight();
  const coloured = language ?? (fileName === undefined ? null : (highlight?.languageOfFile(fileName) ?? null));
  const previous = useRef<string | null>(null);
  const lines = code.replace(/\n$/, '').split('\n');
  const known = previous.current === null ? null : new Set(previous.current.split('\n'));
  const reference = before === undefined ? null : new Set(before.split('\n').map(bare));
  const isNew = (line: string) => reference !== null && bare(line) !== '' && !reference.has(bare(line));

  useEffect(() => {
    previous.current = code;
  }, [code]);

  return (
    <figure className={classes('min-w-0 overflow-hidden rounded-control border border-line bg-sunken', className)}>
      <figcaption className="flex flex-wrap items-center justify-between gap-2 border-line border-b px-3 py-2">
        <span className="font-medium text-small">{label}</span>
        <span className="flex gap-2">
          <CopyButton name={label} text={code} />
          {fileName !== undefined && <DownloadButton fileName={fileName} text={code} />}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section aria-label={label} className="max-h-[28rem] overflow-auto py-2" tabIndex={0}>
        <pre>
          <code className="grid w-max min-w-full">
            {lines.map((line, index) => (
              <span
                className={classes(
                  'grid grid-cols-[2.75rem_minmax(0,1fr)] whitespace-pre',
                  known !== null && !known.has(line) && 'animate-flash motion-reduce:animate-none',
                  isNew(line) && 'bg-success-wash',
                )}
                key={`${index} ${line}`}
              >
                <span aria-hidden="true" className="sticky left-0 select-none bg-sunken pr-3 text-right text-faint">
                  {isNew(line) && '+ '}
                  {index + 1}
                </span>
                <span className="pr-4">
                  <CodeLine highlight={highlight} language={coloured} line={line} />
                </span>
              </span>
            ))}
          </code>
        </pre>
      </section>
      {differs !== undefined && lines.some(isNew) && <p className="border-line border-t px-3 py-2 text-small">{differs}</p>}
    </figure>
  );
}

/** A comma at the end comes and goes with what follows, and is no difference. */
function bare(line: string): string {
  return line.trim().replace(/,$/, '');
}
