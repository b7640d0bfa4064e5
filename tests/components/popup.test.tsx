// @vitest-environment jsdom
/** The popup as people meet it: by roles, names and texts. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/Popup';
import type { PopupActions, PopupView, Switches } from '@/components/view';
import { finding, readFrame, row, t } from './fixtures';

let root: HTMLElement;
let actions: { [Name in keyof PopupActions]: ReturnType<typeof vi.fn<PopupActions[Name]>> };

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  actions = {
    setHighlights: vi.fn(),
    setGroup: vi.fn(),
    jump: vi.fn(),
    step: vi.fn(),
    readAnyway: vi.fn(),
    allowSite: vi.fn(),
    retry: vi.fn(),
    openTab: vi.fn(),
    openLink: vi.fn(),
    setReading: vi.fn(),
    setSiteOff: vi.fn(),
    setEveryPage: vi.fn(),
    allowEveryPage: vi.fn(),
    openReader: vi.fn(),
  };
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const switches: Switches = {
  reading: 'automatic',
  site: 'shop.example',
  isSiteOff: false,
  everyPage: false,
  isEveryPageTaken: false,
};

function show(view: PopupView, over: Partial<PopupProps> = {}) {
  const painting = { highlights: true, groups: { sharing: true, tracking: true, retention: true, other: false } };
  act(() =>
    render(
      <Popup
        host="shop.example"
        view={view}
        isAccessTaken={false}
        unread={[]}
        links={[]}
        painting={painting}
        switches={switches}
        isPrivate={false}
        t={t}
        actions={actions}
        {...over}
      />,
      root,
    ),
  );
}

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent?.trim());

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (candidate) => candidate.getAttribute('aria-label') === name || candidate.textContent?.includes(name),
  );
  if (!found) throw new Error(`no button "${name}" in: ${root.textContent}`);
  return found;
}

const press = (name: string) => act(() => button(name).click());

describe('every page that the browser took', () => {
  const switchesTaken = { ...switches, everyPage: true, isEveryPageTaken: true };

  test('is told above whatever is shown, with the one button that mends it', () => {
    for (const view of [
      { kind: 'read', frames: [readFrame()] },
      { kind: 'not-a-policy', frame: 'a' },
    ] as const) {
      show(view, { switches: switchesTaken, isAccessTaken: true });
      expect(all('.banner')).toHaveLength(1);
      press('Allow on every page');
    }
    expect(actions.allowEveryPage).toHaveBeenCalledTimes(2);
  });

  test('is not told beside the loss of the page itself', () => {
    show({ kind: 'no-access' }, { switches: switchesTaken });
    expect(all('.banner')).toHaveLength(0);
  });
});

describe('a summary', () => {
  test('tells size, reading time and date', () => {
    show({ kind: 'read', frames: [readFrame()] });
    expect(texts('.meta')).toEqual(['1,842 words · 8 minutes to read · updated 12 August 2013']);
    show({ kind: 'read', frames: [readFrame({ words: 1, updated: '' })] });
    expect(texts('.meta')).toEqual(['1 word · 8 minutes to read · no date given']);
  });

  test('lists what stands out in the report’s order, and nothing else there', () => {
    const rows = [
      row('first'),
      row('second', { rating: 'notice' }),
      row('third', { rating: 'good' }),
      row('hidden', { standsOut: false }),
    ];
    show({ kind: 'read', frames: [readFrame({ rows })] });
    expect(texts('.row-title')).toEqual(['Title of first', 'Title of second', 'Title of third']);
    expect(texts('.rows .mark')).toEqual(['Bad:', 'Notice:', 'Good:']);
  });

  test('opens a row to its explanation and exact quotes, the telling words emphasised', () => {
    show({ kind: 'read', frames: [readFrame()] });
    expect(button('Title of record-input').getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelector('blockquote')).toBeNull();
    press('Title of record-input');
    expect(button('Title of record-input').getAttribute('aria-expanded')).toBe('true');
    expect(texts('blockquote')).toEqual(['We note every key that you press on our forms.']);
    expect(texts('blockquote mark')).toEqual(['every key that you press']);
    expect(root.textContent).toContain('Explanation of record-input');
    press('Show in page');
    expect(actions.jump).toHaveBeenCalledWith('frame-1', 0);
    expect(texts('[role=status]')[0]).toContain('Shown in the page.');
    press('Title of record-input');
    expect(root.querySelector('blockquote')).toBeNull();
  });

  test('shows a denial’s exception before the row is opened', () => {
    const denied = row('sell-data', {
      polarity: 'denied',
      rating: 'good',
      slots: { exception: ['if the shop is sold'], verbs: ['sell', 'rent'] },
    });
    show({ kind: 'read', frames: [readFrame({ rows: [denied] })] });
    expect(texts('.chip')).toEqual([', except: if the shop is sold']);
    press('Title of sell-data');
    expect(texts('.chip')).toEqual([', except: if the shop is sold', ', in their words: sell, rent']);
  });

  test('does not repeat in a chip what the title names', () => {
    const slots = { country: ['Norway', 'Chile'], period: ['60 days'] };
    const named = row('transfer-country', { slots, title: { key: 'Sends it to', args: ['Norway and Chile'] } });
    show({ kind: 'read', frames: [readFrame({ rows: [named] })] });
    expect(texts('.chip')).toEqual([', 60 days']);
  });

  test('says "Unsure" only where no finding of the row is certain', () => {
    const findings = [finding('We may sell it.', 'sell', { certain: false }), finding('We sell it.', 'sell')];
    show({
      kind: 'read',
      frames: [readFrame({ findings, rows: [row('a', { findings: [0] }), row('b', { findings: [0, 1] })] })],
    });
    expect(texts('.chip')).toEqual([', Unsure']);
  });

  test('says that a condition without words is one', () => {
    show({ kind: 'read', frames: [readFrame({ rows: [row('a', { polarity: 'conditional' })] })] });
    expect(texts('.chip')).toEqual([', Only in some cases']);
  });

  test('folds every category, with ordinary practices last behind their number', () => {
    const rows = [
      row('loud'),
      row('low', { standsOut: false, rating: 'notice' }),
      row('plain-1', { standsOut: false, rating: 'neutral' }),
      row('plain-2', { standsOut: false, rating: 'neutral' }),
      row('only-plain', { standsOut: false, rating: 'neutral', category: 'use' }),
    ];
    show({ kind: 'read', frames: [readFrame({ rows })] });
    expect(texts('.fold-title')).toEqual(['Tracking and recording 4', 'How they use it 1']);
    press('Tracking and recording');
    expect(texts('.ordinary > summary')).toEqual(['2 more ordinary practices']);
    expect(texts('.ordinary .row-title')).toEqual(['Title of plain-1', 'Title of plain-2']);
    press('How they use it');
    expect(all('.ordinary')).toHaveLength(1);
  });

  test('says what is not mentioned as the page’s silence, not as a fact', () => {
    show({ kind: 'read', frames: [readFrame({ silent: ['retain-period', 'contact-dpo'] })] });
    press('Not mentioned');
    expect(texts('.silent p')).toEqual(['This page does not mention:']);
    expect(texts('.silent li')).toEqual(['How long your data is kept', 'A data protection officer']);
  });

  test('shows both quotes of a contradiction', () => {
    const findings = [
      finding('We sell it.', 'sell'),
      finding('We never sell it.', 'never sell', { polarity: 'denied' }),
    ];
    const contradictions = [{ practice: 'record-input', asserted: 0, denied: 1 }];
    show({ kind: 'read', frames: [readFrame({ findings, contradictions })] });
    press('Says both');
    expect(texts('.both-title')).toEqual(['Title of record-input']);
    expect(texts('.both blockquote')).toEqual(['We sell it.', 'We never sell it.']);
  });

  test('cuts a long quote around its cue and shows all of it on request', () => {
    const text = `${'In the following cases, '.repeat(20)}we sell your list of friends${', and so on'.repeat(30)}.`;
    show({ kind: 'read', frames: [readFrame({ findings: [finding(text, 'sell your list of friends')] })] });
    press('Title of record-input');
    expect(texts('blockquote')[0]?.length).toBeLessThan(260);
    expect(texts('blockquote mark')).toEqual(['sell your list of friends']);
    press('Show all');
    expect(texts('blockquote')).toEqual([text]);
  });

  test('says which quotes stand in a closed section', () => {
    const findings = [finding('We sell it.', 'sell'), finding('We sell all of it.', 'sell')];
    show({
      kind: 'read',
      frames: [{ ...readFrame({ findings, rows: [row('a', { findings: [0, 1] })] }), closed: [1] }],
    });
    press('Title of a');
    expect(texts('.quote-actions')).toEqual(['Show in page', 'Show in pageIn a closed section']);
  });

  test.each([
    ['an answer in a table', 'No', { answers: 'Sold? | Location' }, 'Location: Sold? No'],
    ['a list item', 'sell your data', { leadIn: 'We do not:' }, 'We do not: sell your data'],
  ])('shows what %s needs to be understood', (_, text, context, shown) => {
    const quoted = finding(text, text);
    const findings = [{ ...quoted, sentence: { ...quoted.sentence, ...context } }];
    show({ kind: 'read', frames: [readFrame({ findings })] });
    press('Title of record-input');
    expect(texts('blockquote')).toEqual([shown]);
  });

  test('holds many quotes back', () => {
    const findings = Array.from({ length: 9 }, (_, index) => finding(`We sell it, time ${index}.`, 'sell'));
    const rows = [row('often', { findings: findings.map((_, index) => index) })];
    show({ kind: 'read', frames: [readFrame({ findings, rows })] });
    press('Title of often');
    expect(all('blockquote')).toHaveLength(5);
    press('Show 4 more quotes');
    expect(all('blockquote')).toHaveLength(9);
  });

  test('says so when nothing was found', () => {
    show({ kind: 'read', frames: [readFrame({ findings: [], rows: [] })] });
    expect(texts('.quiet')[0]).toMatch(/does not mean that it is harmless/);
    expect(button('Next highlight').disabled).toBe(true);
  });

  test('has no grade, and says what kind of reader this is', () => {
    show({ kind: 'read', frames: [readFrame()] });
    expect(texts('footer p')).toEqual([
      'Read by a program: it can miss things. The quote decides. Not legal advice.',
      'Nothing left this browser.',
    ]);
  });
});

describe('several frames', () => {
  const frames = [
    readFrame({ title: 'The shop' }, 'big'),
    readFrame({ title: '', url: 'https://ads.example/cookies' }, 'small'),
  ];

  test('have a section each, with its title or its host', () => {
    show({ kind: 'read', frames });
    expect(texts('.summary-title')).toEqual(['The shop', 'ads.example']);
    expect(all('h3.section-title')).toHaveLength(2);
  });

  test('are jumped in by their own token', () => {
    show({ kind: 'read', frames });
    act(() => all('.row-head')[1]?.click());
    press('Show in page');
    expect(actions.jump).toHaveBeenCalledWith('small', 0);
    act(() => all('.step')[3]?.click());
    expect(actions.step).toHaveBeenCalledWith('small', 'next');
  });
});

describe('what is painted', () => {
  test('is switched as a whole', () => {
    show({ kind: 'read', frames: [readFrame()] });
    const input = root.querySelector<HTMLInputElement>('input[role=switch]');
    expect(input?.checked).toBe(true);
    act(() => input?.click());
    expect(actions.setHighlights).toHaveBeenCalledWith(false);
  });

  test('is switched by group, with its number', () => {
    show({ kind: 'read', frames: [readFrame()] });
    expect(texts('.legend button')).toEqual([
      'Sharing 0, 0 sentences',
      'Tracking 1, 1 sentence',
      'Retention 0, 0 sentences',
      'Other 0, 0 sentences',
    ]);
    expect(all('.legend button').map((group) => group.getAttribute('aria-pressed'))).toEqual([
      'true',
      'true',
      'true',
      'false',
    ]);
    press('Tracking 1');
    expect(actions.setGroup).toHaveBeenCalledWith('tracking', false);
    press('Other');
    expect(actions.setGroup).toHaveBeenCalledWith('other', true);
  });

  test('cannot be switched in a private window, and it says why', () => {
    show({ kind: 'read', frames: [readFrame()] }, { isPrivate: true });
    expect(root.querySelector<HTMLInputElement>('input[role=switch]')?.disabled).toBe(true);
    expect(button('Tracking').disabled).toBe(true);
    expect(root.textContent).toContain('Private window: nothing is stored');
  });
});

describe('without a summary', () => {
  test.each<[string, PopupView, RegExp]>([
    ['reading', { kind: 'reading' }, /^Reading…/],
    ['another language', { kind: 'other-language', language: 'de' }, /written in German/],
    ['an unknown language', { kind: 'other-language', language: 'und' }, /written in another language/],
    ['a nonsense language', { kind: 'other-language', language: '<b>' }, /written in another language/],
    ['a page of the browser', { kind: 'unreadable', reason: 'browser' }, /page of the browser itself/],
    ['a store', { kind: 'unreadable', reason: 'store' }, /extension store/],
    ['a PDF', { kind: 'unreadable', reason: 'pdf' }, /PDF document/],
    ['our own page', { kind: 'unreadable', reason: 'own' }, /beside the text/],
    ['a file', { kind: 'unreadable', reason: 'file' }, /file on this computer/],
    ['a refusal', { kind: 'unreadable', reason: 'other' }, /did not let Clauselight in/],
  ])('%s is said', (_, view, expected) => {
    show(view);
    expect(texts('.state')[0]).toMatch(expected);
    expect(texts('[role=status]')[0]).toBe(texts('.state h2')[0]);
    expect(all('.summary')).toHaveLength(0);
  });

  test.each(['pdf', 'file', 'other'] as const)('%s can be read from a file', (reason) => {
    show({ kind: 'unreadable', reason });
    press('Read it from a file');
    expect(actions.openReader).toHaveBeenCalledOnce();
  });

  test('a file or a text can be read from anywhere', () => {
    show({ kind: 'reading' });
    press('Paste or drop a policy');
    expect(actions.openReader).toHaveBeenCalledOnce();
  });

  test('a page that is no policy can be read anyway', () => {
    show({ kind: 'not-a-policy', frame: 'top' });
    press('Read it anyway');
    expect(actions.readAnyway).toHaveBeenCalledWith('top');
  });

  test('access can be given back', () => {
    show({ kind: 'no-access' });
    press('Allow on this site');
    expect(actions.allowSite).toHaveBeenCalledOnce();
  });

  test('access can be given back while a click has opened this page', () => {
    show({ kind: 'read', frames: [readFrame()] }, { isAccessTaken: true });
    press('Allow on this site');
    expect(actions.allowSite).toHaveBeenCalledOnce();
  });

  test('a failure can be tried again', () => {
    show({ kind: 'failed' });
    press('Try again');
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

test('texts of a hostile page stay texts', () => {
  const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const hostile = readFrame({
    title: attack,
    updated: attack,
    findings: [finding(`We sell it ${attack}`, attack)],
    rows: [row('a', { slots: { condition: [attack] }, title: { key: 'Sends it to', args: [attack] } })],
    silent: [attack],
  });
  show({ kind: 'read', frames: [hostile, hostile] }, { host: attack });
  for (const head of all('.row-head, .fold-title button')) act(() => head.click());
  expect(all('img, script')).toEqual([]);
  expect(texts('blockquote mark')[0]).toBe(attack);
  expect(document.title).not.toBe('1');
});

test('a cue outside its sentence emphasises nothing and breaks nothing', () => {
  const lost = finding('We sell it.', 'sell', { cue: { block: 99, start: 5000, end: 5004 } });
  show({ kind: 'read', frames: [readFrame({ findings: [lost] })] });
  press('Title of record-input');
  expect(texts('blockquote')).toEqual(['We sell it.']);
  expect(all('blockquote mark')).toEqual([]);
});

test('documents in frames that cannot be read are named, and opened by a click', () => {
  const unread = ['https://policies.example/shop/7', 'https://other.example/legal'];
  show({ kind: 'not-a-policy', frame: 'top' }, { unread });
  expect(texts('.unread button')).toEqual(['Open policies.example in a tab', 'Open other.example in a tab']);
  press('Open other.example in a tab');
  expect(actions.openTab).toHaveBeenCalledExactlyOnceWith('https://other.example/legal');
  show({ kind: 'not-a-policy', frame: 'top' });
  expect(all('.unread')).toEqual([]);
});
