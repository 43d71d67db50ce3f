'use client';

import { Button, type ButtonLook } from '@/components/ui/button';
import { useTexts } from '@/components/ui/common-texts';
import { download } from '@/lib/browser/download';

type DownloadButtonProps = { text: string; fileName: string; mediaType?: string; label?: string; look?: ButtonLook };

/** Saves `text` as a file, made in the browser; nothing is fetched. */
export function DownloadButton({ text, fileName, mediaType = 'text/plain', label, look = 'plain' }: DownloadButtonProps) {
  const texts = useTexts();
  const shown = label ?? texts.download;
  return (
    <Button aria-label={`${shown} ${fileName}`} look={look} onClick={() => download(fileName, text, mediaType)} small>
      {shown}
    </Button>
  );
}
