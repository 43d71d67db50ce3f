'use client';

import { useEffect, useState } from 'react';
import { runAction } from '@/components/forms/run-action';
import { noPlaces } from '@/components/review/palette/palette-options';
import type { Action } from '@/lib/wire/action';
import type { FindPlacesInput, PlacesView } from '@/lib/wire/queue-inputs';

export type FindPlaces = Action<FindPlacesInput, PlacesView, { kind: 'bad-input' }>;

const pauseMilliseconds = 150;

/** What was found for the text, once its writer pauses; an answer to an older text is dropped. What cannot be asked finds nothing. */
export function usePlaces(find: FindPlaces, text: string): PlacesView {
  const [found, setFound] = useState(noPlaces);
  const q = text.trim();
  useEffect(() => {
    if (q === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      const result = await runAction(() => find({ q }));
      if (current) setFound(result.ok ? result.value : noPlaces);
    }, pauseMilliseconds);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [find, q]);
  return q === '' ? noPlaces : found;
}
