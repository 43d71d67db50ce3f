'use client';

import { useEffect, useState } from 'react';
import { Button, type ButtonLook } from '@/components/ui/button';
import { useTexts } from '@/components/ui/common-texts';

type CopyButtonProps = { text: string; label?: string; name?: string; look?: ButtonLook; className?: string };

/** Copies `text` and says so. `name` tells screen readers what is copied ("Copy trust policy"). Never for secrets. */
export function CopyButton({ text, label, name, look = 'plain', className }: CopyButtonProps) {
  const texts = useTexts();
  const [said, say] = useState<'nothing' | 'copied' | 'failed'>('nothing');

  useEffect(() => {
    if (said === 'nothing') return;
    const timer = setTimeout(() => say('nothing'), 2_400);
    return () => clearTimeout(timer);
  }, [said]);

  const shown = label ?? texts.copy;
  return (
    <Button
      aria-label={name === undefined ? undefined : `${shown} ${name}`}
      {...(className === undefined ? {} : { className })}
      look={look}
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => say('copied'),
          () => say('failed'),
        );
      }}
      small
    >
      <span aria-hidden={said !== 'nothing'}>{said === 'copied' ? texts.copied : said === 'failed' ? texts.copyFailed : shown}</span>
      <span className="sr-only" role="status">
        {said === 'copied' ? texts.copied : said === 'failed' ? texts.copyFailed : ''}
      </span>
    </Button>
  );
}
