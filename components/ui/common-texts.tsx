'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { type CommonTexts, common } from '@/messages/en/common';

const Texts = createContext<CommonTexts>(common);

/** Gives the parts in components/ui the reader's language. */
export function TextsProvider({ texts, children }: { texts: CommonTexts; children: ReactNode }) {
  return <Texts value={texts}>{children}</Texts>;
}

export function useTexts(): CommonTexts {
  return useContext(Texts);
}
