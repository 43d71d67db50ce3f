'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { type CommonTexts, common } from '@/messages/en/common';
import { type FaultPageTexts, faultPageTexts } from '@/messages/en/fault-pages';

type Texts = { common: CommonTexts; faultPages: FaultPageTexts };

const Context = createContext<Texts>({ common, faultPages: faultPageTexts });

/** Gives the parts in components/ui, and the page that stands in for a failed one, the reader's language. */
export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <Context value={texts}>{children}</Context>;
}

export function useTexts(): CommonTexts {
  return useContext(Context).common;
}

export function useFaultPageTexts(): FaultPageTexts {
  return useContext(Context).faultPages;
}
