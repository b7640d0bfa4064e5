/** One line of the summary: a button that opens to the explanation and the exact quotes. */
import { useId, useState } from 'preact/hooks';
import type { Finding, Row } from '@/lib/core/model';
import { chipsOf } from './chips';
import { Caret } from './Fold';
import { Quote } from './Quote';
import { RatingMark } from './RatingMark';
import { plural, type Translate } from './words';

/** Quotes shown at once; the rest wait behind a button. */
const quotesAtOnce = 5;

export interface PracticeRowProps {
  readonly row: Row;
  /** All findings of the report: the row names its own by index. */
  readonly findings: readonly Finding[];
  /** Indices of findings in parts of the page that are closed. */
  readonly closed: readonly number[];
  /** Of the policy, BCP 47. */
  readonly language: string;
  readonly t: Translate;
  readonly onJump: (finding: number) => void;
}

export function PracticeRow({ row, findings, closed, language, t, onJump }: PracticeRowProps) {
  const [isOpen, setOpen] = useState(false);
  const [isLong, setLong] = useState(false);
  const id = useId();
  const chips = chipsOf(row, findings, isOpen, t);
  const indices = isLong ? row.findings : row.findings.slice(0, quotesAtOnce);
  const rest = row.findings.length - indices.length;
  const quotes = plural(t, 'quotes', row.findings.length);
  return (
    <li class={isOpen ? 'row open' : 'row'}>
      <button type="button" class="row-head" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <RatingMark rating={row.rating} t={t} />
        <span class="row-title">{t(row.title.key, row.title.args)}</span>{' '}
        <span class="count">
          <span aria-hidden="true">{isOpen ? quotes : row.findings.length}</span>
          <span class="unseen">, {quotes}</span>
        </span>
        <Caret />
        {chips.length > 0 && (
          <span class="chips">
            {chips.map(({ name, text }) => (
              <span key={name} class={`chip chip-${name}`}>
                <span class="unseen">, </span>
                {text}
              </span>
            ))}
          </span>
        )}
      </button>
      <div id={id} class="row-body" hidden={!isOpen}>
        {isOpen && (
          <>
            <p>{t(row.explanation.key, row.explanation.args)}</p>
            {indices.map((index) => {
              const finding = findings[index];
              return (
                finding && (
                  <Quote
                    key={index}
                    finding={finding}
                    isClosed={closed.includes(index)}
                    language={language}
                    t={t}
                    onJump={() => onJump(index)}
                  />
                )
              );
            })}
            {rest > 0 && (
              <button type="button" class="link" onClick={() => setLong(true)}>
                {plural(t, 'more_quotes', rest)}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
