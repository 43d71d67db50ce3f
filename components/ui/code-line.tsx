'use client';

import { useEffect, useState } from 'react';
import type { CodeLanguage, TokenKind } from '@/components/ui/highlight';

type Highlight = typeof import('@/components/ui/highlight');

const looks: Record<TokenKind, string> = {
  plain: '',
  key: 'text-code-key',
  string: 'text-code-string',
  literal: 'text-code-literal',
  comment: 'text-faint italic',
};

/** What colours code: loaded after the first paint, since the code can be read and copied without it. Null until then. */
export function useHighlight(): Highlight | null {
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  useEffect(() => {
    let current = true;
    import('@/components/ui/highlight').then(
      (loaded) => {
        if (current) setHighlight(loaded);
      },
      // Offline, or a browser without its regular expressions: the code stays as plain as it is.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return highlight;
}

/** One line of code in its colours. Elements are made for them, never markup out of text. */
export function CodeLine({ line, language, highlight }: { line: string; language: CodeLanguage | null; highlight: Highlight | null }) {
  if (line === '') return ' ';
  if (highlight === null || language === null) return line;
  return highlight.tokensOf(line, language).map(({ kind, text }, index) =>
    kind === 'plain' ? (
      text
    ) : (
      <span className={looks[kind]} key={index}>
        {text}
      </span>
    ),
  );
}
