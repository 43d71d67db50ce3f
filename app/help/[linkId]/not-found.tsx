import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { PageHeader } from '@/components/ui/page-header';

/** Page of a link that has expired, was revoked or has ended. One page for all three: the reason is not revealed. */
export default async function LinkOverPage() {
  const { help } = journeyTexts(await readLanguage()).onboarding;
  return (
    <PageHeader above={help.above} title={help.overTitle}>
      {help.over}
    </PageHeader>
  );
}
