// @vitest-environment jsdom
/** Settings and links of the popup as people meet them: by roles, names and texts. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Links } from '@/components/Links';
import { Settings } from '@/components/Settings';
import { StatePanel } from '@/components/StatePanel';
import type { PopupActions, Switches } from '@/components/view';
import type { DocumentLink } from '@/lib/core/model';
import { t } from './fixtures';

let root: HTMLElement;
const spies = {
  setReading: vi.fn(),
  setSiteOff: vi.fn(),
  setEveryPage: vi.fn(),
  openLink: vi.fn(),
  readAnyway: vi.fn(),
};
const actions = spies as unknown as PopupActions;

beforeEach(() => {
  vi.clearAllMocks();
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const choices: Switches = {
  reading: 'automatic',
  site: 'shop.example',
  isSiteOff: false,
  everyPage: false,
  isEveryPageTaken: false,
};

/** The control whose label begins with the words. */
function control(words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((candidate) => candidate.textContent?.startsWith(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no control "${words}" in: ${root.textContent}`);
  return input;
}

describe('settings', () => {
  const show = (over: Partial<Switches> = {}, isPrivate = false) =>
    act(() =>
      render(<Settings switches={{ ...choices, ...over }} isPrivate={isPrivate} t={t} actions={actions} />, root),
    );

  test('show what holds, and tell what is chosen', () => {
    show({ isSiteOff: true });
    expect(control('As soon as').checked).toBe(true);
    expect(control('Only when').checked).toBe(false);
    expect(control('Never on shop.example').getAttribute('aria-checked')).toBe('true');
    act(() => control('Only when').click());
    expect(spies.setReading).toHaveBeenCalledExactlyOnceWith('on-click');
    act(() => control('Never on').click());
    expect(spies.setSiteOff).toHaveBeenCalledExactlyOnceWith(false);
    act(() => control('Look on every page').click());
    expect(spies.setEveryPage).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('no site, no switch for it', () => {
    show({ site: '' });
    expect(root.textContent).not.toContain('Never on');
  });

  test('every page says what it costs, and that it rests while policies are read on click', () => {
    show();
    const hintOf = () =>
      root.querySelector(`[id="${control('Look on').getAttribute('aria-describedby')}"]`)?.textContent;
    expect(hintOf()).toMatch(/allow all websites/);
    show({ reading: 'on-click' });
    expect(hintOf()).toMatch(/Does nothing/);
  });

  test('in private windows nothing can be switched', () => {
    show({}, true);
    for (const input of root.querySelectorAll('input')) expect(input.matches(':disabled')).toBe(true);
  });
});

describe('links', () => {
  const link = (text: string, over: Partial<DocumentLink> = {}): DocumentLink => ({
    kind: 'privacy',
    text,
    href: 'https://shop.example/p/7',
    ...over,
  });
  const show = (...links: DocumentLink[]) =>
    act(() => render(<Links links={links} host="shop.example" t={t} onOpen={spies.openLink} />, root));

  test('are real links; a plain click opens them here, one with a key is the browser’s own', () => {
    show(link('Privacy policy'));
    const anchor = root.querySelector('a');
    expect(anchor?.href).toBe('https://shop.example/p/7');
    const click = (over: MouseEventInit) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...over });
      anchor?.addEventListener('click', (seen) => over.ctrlKey && seen.preventDefault(), { once: true });
      act(() => {
        anchor?.dispatchEvent(event);
      });
    };
    click({ ctrlKey: true });
    expect(spies.openLink).not.toHaveBeenCalled();
    click({});
    expect(spies.openLink).toHaveBeenCalledExactlyOnceWith(link('Privacy policy'));
  });

  test('say what their names do not', () => {
    show(
      link('Privacy policy'),
      link('Datenschutz', { href: 'https://shop.example/1' }),
      link('Rules', { kind: 'terms', href: 'https://club.example/2' }),
    );
    expect([...root.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
      'Privacy policy',
      'DatenschutzPrivacy',
      'RulesTerms, which Clauselight does not read · club.example',
    ]);
  });
});

describe('a site that is switched off', () => {
  const show = (isPrivate: boolean) =>
    act(() =>
      render(
        <StatePanel
          view={{ kind: 'off' }}
          host="shop.example"
          links={[]}
          isPrivate={isPrivate}
          t={t}
          actions={actions}
        />,
        root,
      ),
    );

  test('says so, and can be turned on by one button, but not from a private window', () => {
    show(false);
    expect(root.textContent).toContain('switched Clauselight off on shop.example');
    act(() => root.querySelector('button')?.click());
    expect(spies.setSiteOff).toHaveBeenCalledExactlyOnceWith(false);
    show(true);
    expect(root.querySelector('button')).toBe(null);
  });
});
