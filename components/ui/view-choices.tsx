'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTexts } from '@/components/ui/common-texts';
import { useReader } from '@/components/ui/reader';
import { type Language, languageNames, languageOf, languages } from '@/lib/domain/language';
import { type Theme, themeOf, themes } from '@/lib/domain/theme';

type ViewChoicesProps = {
  theme: Theme;
  /** Keeps the language in the reader's account; null where nobody is signed in, and this browser keeps it. */
  saveLanguage: ((chosen: { language: Language }) => Promise<unknown>) | null;
};

/** Language and theme, on every page. */
export function ViewChoices({ theme, saveLanguage }: ViewChoicesProps) {
  const texts = useTexts();
  const { language } = useReader();
  const router = useRouter();
  const [shown, setShown] = useState(theme);
  const speak = async (chosen: Language) => {
    keepChoice('language', chosen);
    if (saveLanguage !== null) await saveLanguage({ language: chosen }).catch(() => undefined);
    router.refresh();
  };
  const light = (chosen: Theme) => {
    keepChoice('theme', chosen);
    document.documentElement.dataset['theme'] = chosen;
    setShown(chosen);
  };
  return (
    <div className="-ml-1 flex gap-3">
      <select
        aria-label={texts.language}
        className={look}
        onChange={(event) => void speak(languageOf(event.target.value))}
        value={language}
      >
        {languages.map((one) => (
          <option key={one} lang={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
      <select aria-label={texts.theme} className={look} onChange={(event) => light(themeOf(event.target.value))} value={shown}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {texts.themes[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

const look = 'min-h-6 cursor-pointer rounded-control bg-surface pr-1 text-muted text-small hover:text-ink';

/** A cookie, since the server must know the choice before it draws the page; it says nothing of the person. */
function keepChoice(name: 'language' | 'theme', value: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: Firefox ESR and WebKitGTK have no Cookie Store API.
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
