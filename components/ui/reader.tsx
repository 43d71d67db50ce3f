'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '@/lib/domain/language';

/** Who reads the page, as far as times need it. `timeZone` (IANA) is of their account; null where they are not signed in. */
export type Reader = { language: Language; timeZone: string | null };

const Context = createContext<Reader>({ language: 'en', timeZone: null });

/** Gives every time on the page the reader's own language and zone. */
export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  return <Context value={reader}>{children}</Context>;
}

export function useReader(): Reader {
  return useContext(Context);
}
