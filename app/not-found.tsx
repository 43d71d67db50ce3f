import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { faultPageTexts } from '@/messages/en/fault-pages';

const { notFound: texts } = faultPageTexts;

export default function NotFoundPage() {
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
