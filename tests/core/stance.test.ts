/** Titles, pointers, definitions and questions state nothing; what the reader does is not what the company does. */
import { describe, expect, it } from 'vitest';
import { inContext } from '@/lib/core/context';
import type { BlockKind } from '@/lib/core/model';
import { isAboutReader, isTitle, statesNothing } from '@/lib/core/stance';
import { expectQuick } from '../timing';

const context = (text: string, kind: BlockKind = 'paragraph') =>
  inContext({ text, span: { block: 0, start: 0, end: text.length } }, { kind });

describe('isTitle', () => {
  it.each([
    ['How we share your data', 'heading'],
    ['Cookies', 'heading'],
    ['3. Who may use your data', 'heading'],
    ['Business transfers.', 'paragraph'],
    ['Log files:', 'paragraph'],
  ] as const)('is true of %s (%s)', (text, kind) => expect(isTitle(context(text, kind))).toBe(true));

  it.each([
    ['We never sell your data', 'heading'],
    ['Log files', 'item'],
    ['Log files', 'cell'],
    ['18 months', 'paragraph'],
    ['We keep log files.', 'paragraph'],
    ['Unsubscribe here.', 'paragraph'],
    ['desk@shed.example', 'paragraph'],
  ] as const)('is false of %s (%s)', (text, kind) => expect(isTitle(context(text, kind))).toBe(false));
});

describe('statesNothing', () => {
  it.each([
    'Do we sell your data?',
    'For more information about cookies, see our other page.',
    'Please read the terms of our printers.',
    'This policy explains how we use your data.',
    'In this section we explain what we collect.',
    '"Personal data" means anything about you.',
    'A cookie is a small file that a website stores.',
    'Web beacons are tiny images.',
  ])('is true of: %s', (text) => expect(statesNothing(context(text))).toBe(true));

  it.each([
    'We use cookies, which are small files.',
    'Our cookies are small files.',
    'This means that we keep your letters.',
    'We sell your data to learn more about our shop.',
    'If you ask what a cookie is, we set one.',
    'Log files are kept for a year.',
  ])('is false of: %s', (text) => expect(statesNothing(context(text))).toBe(false));
});

describe('isAboutReader', () => {
  const about = (marked: string) => {
    const start = marked.indexOf('[');
    return isAboutReader(context(marked.replace(/[[\]]/g, '')), { start, end: marked.indexOf(']') - 1 });
  };

  it.each([
    'You may [share] your garden with friends.',
    'You must not [sell] your plot.',
    'Members can also choose to [publish] photos.',
    'If you voluntarily [disclose] it, others see it.',
  ])('is true of: %s', (marked) => expect(about(marked)).toBe(true));

  it.each([
    'We may [share] your garden with friends.',
    'When you visit us, we [log] it.',
    'You agree that we [sell] your data.',
    'Your data may be [sold].',
    '[Share] and share alike.',
  ])('is false of: %s', (marked) => expect(about(marked)).toBe(false));
});

describe('hostile text', () => {
  it.each(['', '\ud800', 'a '.repeat(2000), 'the '.repeat(1000), '1. '.repeat(1300), 'you may '.repeat(500)])(
    'is judged quickly: %.20j',
    async (text) => {
      await expectQuick(() => {
        statesNothing(context(text, 'heading'));
        statesNothing(context(text));
        isAboutReader(context(text), { start: text.length, end: text.length });
      }, 200);
    },
  );
});
