import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { faultPageWords } from '@/messages/en/fault-pages';

const { notFound: words } = faultPageWords;

export default function NotFoundPage() {
  return (
    <div className="mx-auto max-w-narrow">
      <PageHeader title={words.title}>{words.text}</PageHeader>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/" look="primary">
          {words.home}
        </ButtonLink>
        <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
      </div>
    </div>
  );
}
