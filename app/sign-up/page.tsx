import type { Metadata } from 'next';
import { readLanguage } from '@/app/read-language';
import { redeemSignUp } from '@/app/sign-up/actions';
import { SignUpDesk } from '@/components/account/sign-up-desk';
import { PageHeader } from '@/components/ui/page-header';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { openSignUp } from '@/lib/server/open-sign-up';
import { settings } from '@/lib/server/settings/settings';
import { signInWords as german } from '@/messages/de/sign-in';
import { signInWords as english } from '@/messages/en/sign-in';

export async function generateMetadata(): Promise<Metadata> {
  return settings().signup === 'open' ? { title: english.signUp.title } : {};
}

export default async function SignUpPage() {
  openSignUp();
  const words = (await readLanguage()) === 'de' ? german : english;
  return (
    <div className="mx-auto max-w-narrow">
      <PageHeader title={words.signUp.title}>{words.signUp.lead}</PageHeader>
      <SignUpDesk pin={supportKeys().pin} redeem={redeemSignUp} words={words} />
    </div>
  );
}
