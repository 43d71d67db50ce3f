import { expect, test } from 'vitest';
import { wordActor } from '@/components/acting/word-actors';
import { actors as german } from '@/messages/de/actors';
import { actors as english } from '@/messages/en/actors';

test('who has no name is told in words, and a name stays as it is', () => {
  expect(wordActor('erased', english)).toBe('A former colleague');
  expect(wordActor('erased', german)).toBe(german.erased);
  expect(wordActor('delegated:0190', english)).toBe(english.delegated);
  expect(wordActor('A Person', german)).toBe('A Person');
  expect(wordActor('toString', english)).toBe('toString');
});
