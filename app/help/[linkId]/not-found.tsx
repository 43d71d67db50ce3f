import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { PageHeader } from '@/components/ui/page-header';

/** Where a link leads once it has expired, was revoked or has ended; which of them is told nobody. */
export default async function LinkOverPage() {
  const { help } = journeyTexts(await readLanguage()).onboarding;
  return (
    <PageHeader above={help.above} title={help.overTitle}>
      {help.over}
    </PageHeader>
  );
}
