'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { type CommonWords, common } from '@/messages/en/common';

const Words = createContext<CommonWords>(common);

/** Gives the parts in components/ui the reader's language. */
export function WordsProvider({ words, children }: { words: CommonWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export function useWords(): CommonWords {
  return useContext(Words);
}
