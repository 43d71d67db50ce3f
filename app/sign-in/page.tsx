import type { Metadata } from 'next';
import Link from 'next/link';
import { readLanguage } from '@/app/read-language';
import { redeemSignInLink, requestSignInLink, requestSignUp } from '@/app/sign-in/actions';
import { SignInDesk } from '@/components/account/sign-in-desk';
import { SignUpForm } from '@/components/account/sign-up-form';
import { StaffSignIn } from '@/components/account/staff-sign-in';
import { safePath } from '@/components/acting/safe-path';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { settings } from '@/lib/server/settings/settings';
import { readVisitor } from '@/lib/server/who';
import { signInWords as german } from '@/messages/de/sign-in';
import { signInWords as english } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

export const metadata: Metadata = { title: english.title };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [{ then, error }, visitor, language] = await Promise.all([searchParams, readVisitor(), readLanguage()]);
  const words = language === 'de' ? german : english;
  const person = visitor.kind === 'customer' || visitor.kind === 'staff' ? visitor : null;
  return (
    <div className="mx-auto max-w-narrow">
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-8">
        {person !== null && (
          <Notice tone="success">
            <p>{fill(words.already, { email: person.email })}</p>
            <Link className="link" href={safePath(then, person.kind === 'staff' ? '/support' : '/')}>
              {words.goOn}
            </Link>
          </Notice>
        )}
        <SignInDesk
          language={language}
          next={safePath(then, '/')}
          pin={supportKeys().pin}
          redeemLink={redeemSignInLink}
          requestLink={requestSignInLink}
          words={words}
        />
        {settings().signup === 'open' && <SignUpForm language={language} request={requestSignUp} words={words} />}
        <StaffSignIn next={safePath(then, '/support')} refused={error !== undefined} words={words} />
      </div>
    </div>
  );
}
