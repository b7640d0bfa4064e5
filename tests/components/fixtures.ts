/** A report to render, with sentences of our own, and the English words. */
import type { ReadFrame } from '@/components/view';
import type { Translate } from '@/components/words';
import type { Finding, Report, Row } from '@/lib/core/model';
import { collectLocale } from '@/scripts/locales';

const locale = collectLocale();

/** The English texts as the browser would give them; a key that does not exist gives itself. */
export const t: Translate = (key, args = []) => {
  const message = locale[key]?.message;
  if (message === undefined) return [key, ...args].join(' ');
  return message.replace(/\$(\$|\d)/g, (_, place: string) => (place === '$' ? '$' : (args[Number(place) - 1] ?? '')));
};

/** A finding whose cue is the given part of its sentence. */
export function finding(text: string, cue: string, over: Partial<Finding> = {}): Finding {
  const block = over.sentence?.span.block ?? 3;
  const offset = 20;
  const at = text.indexOf(cue);
  return {
    practice: 'record-input',
    category: 'track',
    group: 'tracking',
    rating: 'bad',
    polarity: 'asserted',
    sentence: { text, span: { block, start: offset, end: offset + text.length } },
    cue: { block, start: offset + at, end: offset + at + cue.length },
    slots: {},
    score: 0.9,
    certain: true,
    ...over,
  };
}

/** A row titled by its practice. */
export function row(practice: string, over: Partial<Row> = {}): Row {
  return {
    practice,
    category: 'track',
    group: 'tracking',
    rating: 'bad',
    polarity: 'asserted',
    title: { key: `Title of ${practice}`, args: [] },
    explanation: { key: `Explanation of ${practice}`, args: [] },
    slots: {},
    findings: [0],
    standsOut: true,
    ...over,
  };
}

export function report(over: Partial<Report> = {}): Report {
  return {
    url: 'https://shop.example/privacy',
    title: 'Privacy at the shop',
    language: 'en',
    words: 1842,
    updated: '12 August 2013',
    findings: [finding('We note every key that you press on our forms.', 'every key that you press')],
    rows: [row('record-input')],
    silent: [],
    contradictions: [],
    ...over,
  };
}

export function readFrame(over: Partial<Report> = {}, frame = 'frame-1'): ReadFrame {
  return { frame, report: report(over), minutes: 8 };
}
