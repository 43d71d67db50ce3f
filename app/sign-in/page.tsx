import type { Metadata } from 'next';
import Link from 'next/link';
import { readLanguage } from '@/app/read-language';
import { peekSignInLink, redeemSignInLink, requestSignInLink, requestSignUp } from '@/app/sign-in/actions';
import { SignInPanel } from '@/components/sign-in/sign-in-panel';
import { SignUpForm } from '@/components/sign-in/sign-up-form';
import { StaffSignIn } from '@/components/sign-in/staff-sign-in';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { returnPath } from '@/lib/domain/return-path';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { settings } from '@/lib/server/platform/settings/settings';
import { readVisitor } from '@/lib/server/who';
import { catalogues } from '@/messages/catalogues';
import { fill } from '@/messages/fill';

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await readLanguage()].signIn.title };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [{ then, error }, visitor, language] = await Promise.all([searchParams, readVisitor(), readLanguage()]);
  const texts = catalogues[language].signIn;
  const person = visitor.kind === 'customer' || visitor.kind === 'staff' ? visitor : null;
  return (
    <div className="mx-auto max-w-narrow">
      <PageHeader title={texts.title}>{texts.lead}</PageHeader>
      <div className="flex flex-col gap-8">
        {person !== null && (
          <Notice tone="success">
            <p>{fill(texts.already, { email: person.email })}</p>
            <Link className="link" href={returnPath(then) ?? (person.kind === 'staff' ? '/support' : '/')} prefetch={false}>
              {texts.goOn}
            </Link>
          </Notice>
        )}
        <SignInPanel
          language={language}
          next={returnPath(then) ?? '/'}
          peekLink={peekSignInLink}
          pin={supportKeys().pin}
          redeemLink={redeemSignInLink}
          requestLink={requestSignInLink}
          texts={texts}
        />
        {settings().signup === 'open' && <SignUpForm request={requestSignUp} texts={texts} />}
        <StaffSignIn next={returnPath(then) ?? '/support'} refused={error !== undefined} texts={texts} />
      </div>
    </div>
  );
}
