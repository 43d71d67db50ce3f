import type { CommonTexts } from '@/messages/en/common';

/** Where people reach support, on every page. */
export function SiteFooter({ texts, supportEmail }: { texts: CommonTexts; supportEmail: string }) {
  const [before, after] = texts.support.split('{supportEmail}');
  return (
    <footer className="border-line border-t">
      <p className="mx-auto max-w-page px-4 py-4 text-muted text-small sm:px-6">
        {before}
        <a className="underline underline-offset-4 hover:text-ink" href={`mailto:${supportEmail}`}>
          {supportEmail}
        </a>
        {after}
      </p>
    </footer>
  );
}
