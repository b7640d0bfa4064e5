// @vitest-environment jsdom
/** The reader page as people meet it: by roles, names and texts. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Reader, type ReaderProps } from '@/components/Reader';
import type { ReaderView, Refusal } from '@/components/reader-view';
import { readFrame, t } from './fixtures';

let root: HTMLElement;
let actions: { [Name in keyof ReaderProps['actions']]: ReturnType<typeof vi.fn<ReaderProps['actions'][Name]>> };
const onPlace = vi.fn<ReaderProps['onPlace']>();

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  onPlace.mockReset();
  actions = {
    openText: vi.fn(),
    openFile: vi.fn(),
    readAnyway: vi.fn(),
    jump: vi.fn(),
    step: vi.fn(),
    setGroup: vi.fn(),
    setHighlights: vi.fn(),
  };
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function show(view: ReaderView, isPrivate = false) {
  const painting = { highlights: true, groups: { sharing: true, tracking: true, retention: true, other: false } };
  act(() => render(<Reader {...{ view, painting, isPrivate, t, actions, onPlace }} />, root));
}

const read: ReaderView = { kind: 'read', name: 'mossfield.pdf', read: readFrame(), isCut: false };
const status = () => root.querySelector('[role=status]')?.textContent;
const isFolded = () => !root.querySelector('details')?.open;

function press(name: string) {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
  if (!found) throw new Error(`no button "${name}" in: ${root.textContent}`);
  act(() => found.click());
}

describe('what can be put in', () => {
  test('a pasted text, once: the box is empty afterwards', () => {
    show({ kind: 'empty' });
    const box = root.querySelector('textarea');
    if (box) box.value = 'We keep logs.';
    press('Read this text');
    expect(actions.openText).toHaveBeenCalledExactlyOnceWith('We keep logs.');
    expect(box?.value).toBe('');
  });

  test('an empty box keeps the focus', () => {
    show({ kind: 'empty' });
    press('Read this text');
    expect(document.activeElement?.localName).toBe('textarea');
    expect(actions.openText).toHaveBeenCalledWith('');
  });

  test('the box and the file button have names', () => {
    show({ kind: 'empty' });
    expect(root.querySelector('textarea')?.labels?.[0]?.textContent).toBe('Paste the text here');
    expect(root.querySelector<HTMLInputElement>('input[type=file]')?.labels?.[0]?.textContent).toBe('Choose a file');
  });

  test('is folded away while there is something to read, and only then', () => {
    show(read);
    expect(isFolded()).toBe(true);
    show({ kind: 'refused', name: 'a.zip', reason: 'zip', args: [] });
    expect(isFolded()).toBe(false);
  });
});

describe('what is told', () => {
  const reasons: Record<Refusal, true> = {
    empty: true,
    no_text: true,
    unopened: true,
    too_large: true,
    zip: true,
    gzip: true,
    image: true,
    rich_text: true,
    binary: true,
    encoding: true,
    pdf: true,
    pdf_locked: true,
    pdf_broken: true,
    pdf_no_text: true,
    pdf_too_long: true,
    pdf_too_slow: true,
  };

  test.each(Object.keys(reasons) as Refusal[])('refused for %s: seen and heard, in words', (reason) => {
    show({ kind: 'refused', name: 'a', reason, args: ['51.0', '50'] });
    const words = root.querySelector('.state p')?.textContent ?? '';
    expect(words).not.toContain('refused_');
    expect(words.length).toBeGreaterThan(10);
    expect(status()).toContain(words);
  });

  test('how far a PDF is read, seen but not heard at each page', () => {
    show({ kind: 'opening', name: 'a.pdf' });
    const heard = status();
    show({ kind: 'opening', name: 'a.pdf', pages: { read: 3, all: 12 } });
    expect(root.textContent).toContain('Page 3 of 12');
    expect(root.querySelector('progress')?.value).toBe(3);
    expect(status()).toBe(heard);
  });

  test('no policy: it can be read anyway', () => {
    show({ kind: 'not-a-policy', name: '' });
    press('Read it anyway');
    expect(actions.readAnyway).toHaveBeenCalledOnce();
  });

  test('the name of another language', () => {
    show({ kind: 'other-language', name: '', language: 'de' });
    expect(root.textContent).toContain('German');
    show({ kind: 'other-language', name: '', language: 'und' });
    expect(root.textContent).toContain('another language');
  });

  test('that only a part was read', () => {
    show(read);
    expect(root.textContent).not.toContain('very long');
    show({ ...read, isCut: true });
    expect(root.textContent).toContain('very long');
  });

  test('a private window has no switches', () => {
    show(read, true);
    expect(root.querySelector<HTMLInputElement>('[role=switch]')?.disabled).toBe(true);
  });
});

describe('the document', () => {
  test('has one place for good, named after its file, which nobody else draws in', () => {
    show({ kind: 'empty' });
    const [place] = onPlace.mock.lastCall ?? [];
    place?.append('Somebody’s words.');
    show({ kind: 'reading', name: 'mossfield.pdf' });
    show(read);
    expect(place?.isConnected).toBe(true);
    expect(place?.textContent).toBe('Somebody’s words.');
    expect(root.querySelector('article')?.getAttribute('aria-label')).toBe('mossfield.pdf');
  });

  test('is where the summary’s rows lead to', () => {
    show(read);
    const head = root.querySelector<HTMLButtonElement>('.row-head');
    act(() => head?.click());
    press('Show in page');
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith('frame-1', 0);
  });
});
