import { readLanguage } from '@/app/read-language';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { catalogues } from '@/messages/catalogues';

export default async function NotFoundPage() {
  const { notFound: texts } = catalogues[await readLanguage()].faultPages;
  return (
    <div className="mx-auto max-w-narrow">
      <PageHeader title={texts.title}>{texts.text}</PageHeader>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/" look="primary">
          {texts.home}
        </ButtonLink>
        <ButtonLink href="/sign-in">{texts.signIn}</ButtonLink>
      </div>
    </div>
  );
}
