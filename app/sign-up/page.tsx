import type { Metadata } from 'next';
import { readLanguage } from '@/app/read-language';
import { peekSignUp, redeemSignUp } from '@/app/sign-up/actions';
import { SignUpPanel } from '@/components/sign-in/sign-up-panel';
import { PageHeader } from '@/components/ui/page-header';
import { requireOpenSignUp } from '@/lib/server/people/sign-in/require-open-sign-up';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { settings } from '@/lib/server/platform/settings/settings';
import { catalogues } from '@/messages/catalogues';

export async function generateMetadata(): Promise<Metadata> {
  return settings().signup === 'open' ? { title: catalogues.en.signIn.signUp.title } : {};
}

export default async function SignUpPage() {
  requireOpenSignUp();
  const language = await readLanguage();
  const texts = catalogues[language].signIn;
  return (
    <div className="mx-auto max-w-narrow">
      <PageHeader title={texts.signUp.title}>{texts.signUp.lead}</PageHeader>
      <SignUpPanel language={language} peek={peekSignUp} pin={supportKeys().pin} redeem={redeemSignUp} texts={texts} />
    </div>
  );
}
