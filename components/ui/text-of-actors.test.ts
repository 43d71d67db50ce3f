import { expect, test } from 'vitest';
import { textOfActor } from '@/components/ui/text-of-actors';
import { actors as german } from '@/messages/de/actors';
import { actors as english } from '@/messages/en/actors';

test('an actor without a name has a word, and a name stays as it is', () => {
  expect(textOfActor('erased', english)).toBe('A former colleague');
  expect(textOfActor('erased', german)).toBe(german.erased);
  expect(textOfActor('delegated:0190', english)).toBe(english.delegated);
  expect(textOfActor('A Person', german)).toBe('A Person');
  expect(textOfActor('toString', english)).toBe('toString');
});
