/** The card of one sentence: what each practice in it means, and how sure that is. Props in, callbacks out; knows no page. */
import { useState } from 'preact/hooks';
import type { Group, Message, Rating, SlotName, Slots } from '@/lib/core/model';
import { RatingMark } from './RatingMark';
import type { Translate } from './words';

/** One practice of the sentence. */
export interface CardEntry {
  readonly rating: Rating;
  readonly group: Group;
  readonly title: Message;
  readonly explanation: Message;
  /** Key of what they say: that they do, may, do not, only under a condition. */
  readonly says: string;
  readonly slots: Slots;
  /** False shows "Unsure". */
  readonly certain: boolean;
}

export interface CardProps {
  /** The practice that the card was opened for. */
  readonly entry: CardEntry;
  /** Further practices of the same sentence. */
  readonly also: readonly CardEntry[];
  /** Which sentence this is, from 1. */
  readonly place: { readonly number: number; readonly count: number };
  /** The page's, not the browser's: the card stands on the page. */
  readonly scheme: 'light' | 'dark';
  readonly t: Translate;
  /** Resolves to whether the quote was copied. */
  onCopy(): Promise<boolean>;
  onStep(direction: 'next' | 'previous'): void;
  onClose(): void;
}

/** Details worth a line, in reading order. Data and verbs are in the sentence itself, which stands beside the card. */
const named = ['country', 'period', 'age', 'date', 'link', 'email'] as const satisfies readonly SlotName[];
const quoted = ['condition', 'exception'] as const satisfies readonly SlotName[];
/** More values than this are a list for the page, not for a card. */
const maxValues = 6;

/** A dialog that does not block the page. */
export function Card({ entry, also, place, scheme, t, onCopy, onStep, onClose }: CardProps) {
  return (
    <section
      class={`card ${scheme}`}
      role="dialog"
      aria-labelledby="title"
      aria-describedby="explanation"
      lang={t('words_language')}
      tabIndex={-1}
      data-first-focus
    >
      <div class="top">
        <h2 id="title">
          <RatingMark rating={entry.rating} t={t} />
          <span>{t(entry.title.key, entry.title.args)}</span>
        </h2>
        <button type="button" class="close" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
            <path
              d="M3.5 3.5l9 9m0-9l-9 9"
              fill="none"
              stroke="currentColor"
              stroke-width="1.8"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </div>
      <p id="explanation">{t(entry.explanation.key, entry.explanation.args)}</p>
      <Chips entry={entry} t={t} />
      <Details entry={entry} t={t} />
      {also.length > 0 && <Also entries={also} t={t} />}
      <Actions place={place} t={t} onCopy={onCopy} onStep={onStep} />
    </section>
  );
}

function Chips({ entry, t }: { entry: CardEntry; t: Translate }) {
  return (
    <ul class="chips" aria-label={t('card_facts')}>
      <li class={`chip rating-${entry.rating}`} aria-hidden="true">
        {t(`rating_${entry.rating}`)}
      </li>
      <li class="chip">
        <i class={`swatch ${entry.group}`} />
        {t(`group_${entry.group}`)}
      </li>
      <li class="chip">{t(entry.says)}</li>
      {!entry.certain && (
        <li class="chip unsure" title={t('card_unsure_why')}>
          {t('card_unsure')}
        </li>
      )}
    </ul>
  );
}

/** What the practice names beyond its title, then its condition and exception in the policy's words. */
function Details({ entry, t }: { entry: CardEntry; t: Translate }) {
  const lines = named.flatMap((name) => {
    const values = (entry.slots[name] ?? []).filter((value) => !entry.title.args.some((arg) => arg.includes(value)));
    return values.length === 0 ? [] : [{ name, value: listed(values, t) }];
  });
  const quotes = quoted.flatMap((name) => (entry.slots[name] ?? []).slice(0, 2).map((value) => ({ name, value })));
  if (lines.length + quotes.length === 0) return null;
  return (
    <dl>
      {lines.map(({ name, value }) => (
        <div key={name}>
          <dt>{t(`card_${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {quotes.map(({ name, value }) => (
        <div key={name + value}>
          <dt>{t(`card_${name}`)}</dt>
          <dd>
            <q>{value}</q>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Also({ entries, t }: { entries: readonly CardEntry[]; t: Translate }) {
  return (
    <div class="also">
      <h3 id="also">{t('card_also')}</h3>
      <ul aria-labelledby="also">
        {entries.map((entry) => (
          <li key={entry.title.key + entry.says}>
            <RatingMark rating={entry.rating} t={t} />
            <div>
              <span class="title">{t(entry.title.key, entry.title.args)}</span>
              <span class="quiet">
                {t(entry.says)}
                {!entry.certain && ` · ${t('card_unsure')}`}
              </span>
              <span class="quiet">{t(entry.explanation.key, entry.explanation.args)}</span>
              <Details entry={entry} t={t} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Actions({ place, t, onCopy, onStep }: Pick<CardProps, 'place' | 't' | 'onCopy' | 'onStep'>) {
  const [copied, setCopied] = useState<boolean>();
  const copy = () => void onCopy().then(setCopied);
  return (
    <div class="actions">
      <button type="button" onClick={copy}>
        {t('card_copy')}
      </button>
      <span class="status" role="status">
        {copied !== undefined && t(copied ? 'card_copied' : 'card_not_copied')}
      </span>
      <button
        type="button"
        class="step"
        aria-label={t('card_previous')}
        title={t('card_previous')}
        onClick={() => onStep('previous')}
      >
        <Arrow path="M10 3L5 8l5 5" />
      </button>
      <span class="quiet count">{t('card_place', [String(place.number), String(place.count)])}</span>
      <button
        type="button"
        class="step"
        aria-label={t('card_next')}
        title={t('card_next')}
        onClick={() => onStep('next')}
      >
        <Arrow path="M6 3l5 5-5 5" />
      </button>
    </div>
  );
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

function listed(values: readonly string[], t: Translate): string {
  const shown = values.length > maxValues ? [...values.slice(0, maxValues), '…'] : values;
  return new Intl.ListFormat(t('words_language'), { type: 'unit', style: 'short' }).format(shown);
}
