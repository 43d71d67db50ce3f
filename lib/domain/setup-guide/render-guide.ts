import { cliScriptName, renderCli } from '@/lib/domain/setup-guide/render-cli';
import { renderCloudFormation } from '@/lib/domain/setup-guide/render-cloudformation';
import { renderConsole } from '@/lib/domain/setup-guide/render-console';
import { renderPolicy, renderTrust } from '@/lib/domain/setup-guide/render-policies';
import { renderTerraform } from '@/lib/domain/setup-guide/render-terraform';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

export const guideFormats = ['cloudformation', 'terraform', 'cli', 'console', 'policy', 'trust'] as const;
export type GuideFormat = (typeof guideFormats)[number];

/** One artefact of the guide. Null only for `trust` where there is no role to trust anyone. */
export function renderGuide(guide: SetupGuide, format: GuideFormat): string | null {
  return renderings[format](guide);
}

/** The name to download an artefact under. */
export const guideFileNames: Record<GuideFormat, string> = {
  cloudformation: 'microshare.yaml',
  terraform: 'microshare.tf',
  cli: cliScriptName,
  console: 'microshare-steps.txt',
  policy: 'microshare-policy.json',
  trust: 'microshare-trust.json',
};

const renderings: Record<GuideFormat, (guide: SetupGuide) => string | null> = {
  cloudformation: renderCloudFormation,
  terraform: renderTerraform,
  cli: renderCli,
  console: renderConsole,
  policy: renderPolicy,
  trust: renderTrust,
};
