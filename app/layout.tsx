import '@/app/globals.css';
import '@/app/print.css';

import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { updateProfile } from '@/app/account/actions';
import { firstScript } from '@/app/first-script';
import { inter, jetbrainsMono } from '@/app/fonts';
import { readReader } from '@/app/read-reader';
import { TextsProvider } from '@/components/ui/common-texts';
import { EarlyPress } from '@/components/ui/early-press';
import { FocusKeeper } from '@/components/ui/focus-keeper';
import { OperatorNotice } from '@/components/ui/operator-notice';
import { ReaderProvider } from '@/components/ui/reader';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { ViewChoices } from '@/components/ui/view-choices';
import { themeOf } from '@/lib/domain/theme';
import { usesCustomAws } from '@/lib/server/platform/settings/aws-endpoint';
import { settings } from '@/lib/server/platform/settings/settings';
import { catalogues } from '@/messages/catalogues';

export const metadata: Metadata = {
  title: { default: catalogues.en.common.title, template: `%s · ${catalogues.en.common.product}` },
  description: catalogues.en.common.description,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Awaiting the headers makes every page dynamic: a prerendered page would carry no CSP nonce and stay dead.
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const reader = await readReader();
  const { language } = reader;
  const theme = themeOf((await cookies()).get('theme')?.value);
  const { common: texts, faultPages } = catalogues[language];
  return (
    <html className={`${inter.variable} ${jetbrainsMono.variable}`} data-theme={theme} lang={language}>
      <head>
        {/* A constant of ours, which must run before any other script. */}
        <script dangerouslySetInnerHTML={{ __html: firstScript }} nonce={nonce} suppressHydrationWarning />
      </head>
      <body className="bg-canvas text-ink antialiased">
        <a
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-control focus:bg-surface focus:px-4 focus:py-2"
          href="#content"
        >
          {texts.skip}
        </a>
        <TextsProvider texts={{ common: texts, faultPages }}>
          <OperatorNotice insecure={settings().allowInsecure} notice={settings().notice} usesCustomAws={usesCustomAws()} texts={texts} />
          <EarlyPress />
          <FocusKeeper />
          <ReaderProvider reader={reader}>
            <SiteHeader texts={texts}>
              <ViewChoices saveLanguage={reader.timeZone === null ? null : updateProfile} theme={theme} />
            </SiteHeader>
            <main className="mx-auto max-w-page px-4 py-5 sm:px-6 sm:py-10" id="content" tabIndex={-1}>
              {children}
            </main>
          </ReaderProvider>
          <SiteFooter supportEmail={settings().supportEmail} texts={texts} />
        </TextsProvider>
      </body>
    </html>
  );
}
