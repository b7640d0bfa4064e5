/** One exact sentence of the policy, its telling words emphasised, with the way to its place in the page. */
import { useId, useState } from 'preact/hooks';
import type { Finding } from '@/lib/core/model';
import { excerpt, whole } from './excerpt';
import type { Translate } from './words';

export interface QuoteProps {
  readonly finding: Finding;
  /** It stands in a part of the page that is closed. */
  readonly isClosed: boolean;
  /** Of the policy, BCP 47: a screen reader speaks the quote in it. */
  readonly language: string;
  readonly t: Translate;
  readonly onJump: () => void;
}

export function Quote({ finding, isClosed, language, t, onJump }: QuoteProps) {
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const short = excerpt(finding);
  const isLong = short.isCutBefore || short.isCutAfter;
  const { answers, leadIn } = finding.sentence;
  const context = answers ? asked(answers) : leadIn;
  const { before, cue, after, isCutBefore, isCutAfter } = isWhole ? whole(finding) : short;
  return (
    <div class={`quote group-${finding.group}`}>
      <blockquote id={id} lang={language}>
        {context && <span class="lead-in">{context} </span>}
        {isCutBefore && '… '}
        {before}
        {cue && <mark>{cue}</mark>}
        {after}
        {isCutAfter && ' …'}
      </blockquote>
      <p class="quote-actions">
        <button type="button" class="link" aria-describedby={id} onClick={onJump}>
          {t('show_in_page')}
        </button>
        {isClosed && <span class="closed">{t('in_closed_section')}</span>}
        {isLong && (
          <button
            type="button"
            class="link"
            aria-expanded={isWhole}
            aria-controls={id}
            onClick={() => setWhole(!isWhole)}
          >
            {t(isWhole ? 'show_less' : 'show_all')}
          </button>
        )}
      </p>
    </div>
  );
}

/** A column's heading and its row's first cell, the way round in which people read them: "Location: Sold?". */
function asked(leadIn: string): string {
  return leadIn.split(' | ').reverse().join(': ');
}
