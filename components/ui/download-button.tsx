'use client';

import { Button, type ButtonLook } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';

type DownloadButtonProps = { text: string; fileName: string; mediaType?: string; label?: string; look?: ButtonLook };

/** Saves `text` as a file, made in the browser; nothing is fetched. */
export function DownloadButton({ text, fileName, mediaType = 'text/plain', label, look = 'plain' }: DownloadButtonProps) {
  const words = useWords();
  const shown = label ?? words.download;
  return (
    <Button
      aria-label={`${shown} ${fileName}`}
      look={look}
      onClick={() => {
        const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
        const anchor = document.createElement('a');
        anchor.href = url;
        anchor.download = fileName;
        anchor.click();
        setTimeout(() => URL.revokeObjectURL(url), 10_000);
      }}
      small
    >
      {shown}
    </Button>
  );
}
