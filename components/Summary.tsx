/** The summary of one policy: what stands out, then everything by category, then what it does not say. */
import type { Row } from '@/lib/core/model';
import { categories } from '@/lib/core/model';
import { FindingMap } from './FindingMap';
import { Fold } from './Fold';
import { PracticeRow } from './PracticeRow';
import { Quote } from './Quote';
import { RatingMark } from './RatingMark';
import type { Painting, ReadFrame, SummaryActions } from './view';
import { plural, silentKey, type Translate } from './words';

export interface SummaryProps {
  readonly read: ReadFrame;
  /** Shown as a heading where the page holds several policies. */
  readonly title: string | undefined;
  readonly painting: Painting;
  readonly canPaint: boolean;
  readonly t: Translate;
  readonly actions: SummaryActions;
}

export function Summary({ read, title, painting, canPaint, t, actions }: SummaryProps) {
  const { frame, report, closed = [], minutes } = read;
  const { findings, rows, silent, contradictions } = report;
  const level = title === undefined ? 2 : 3;
  const Heading = `h${level}` as const;
  const onJump = (finding: number) => actions.jump(frame, finding);
  const list = (shown: readonly Row[]) => (
    <ul class="rows">
      {shown.map((row) => (
        <PracticeRow
          key={`${row.practice} ${row.polarity}`}
          row={row}
          findings={findings}
          closed={closed}
          language={report.language}
          t={t}
          onJump={onJump}
        />
      ))}
    </ul>
  );
  const standing = rows.filter((row) => row.standsOut);
  return (
    <article class="summary">
      {title !== undefined && <h2 class="summary-title">{title}</h2>}
      <p class="meta">
        {[
          plural(t, 'words', report.words),
          plural(t, 'minutes', minutes),
          report.updated ? t('updated', [report.updated]) : t('no_date'),
        ].join(' · ')}
      </p>
      <FindingMap {...{ frame, findings, painting, canPaint, t, actions }} />
      <section>
        <Heading class="section-title">{t('stands_out')}</Heading>
        {standing.length > 0 ? (
          list(standing)
        ) : (
          <p class="quiet">{t(rows.length > 0 ? 'nothing_stands_out' : 'nothing_found')}</p>
        )}
      </section>
      {contradictions.length > 0 && (
        <Fold
          title={t('says_both')}
          count={contradictions.length}
          level={level}
          sign={<RatingMark rating="notice" t={t} />}
        >
          {() =>
            contradictions.map(({ practice, asserted, denied }) => (
              <div key={practice} class="both">
                <p class="both-title">{titleOf(rows, practice, t)}</p>
                {[asserted, denied].map((index) => {
                  const finding = findings[index];
                  return (
                    finding && (
                      <Quote
                        key={index}
                        finding={finding}
                        isClosed={closed.includes(index)}
                        language={report.language}
                        t={t}
                        onJump={() => onJump(index)}
                      />
                    )
                  );
                })}
              </div>
            ))
          }
        </Fold>
      )}
      {categories.map((category) => {
        const inside = rows.filter((row) => row.category === category);
        if (inside.length === 0) return null;
        const ordinary = inside.filter((row) => row.rating === 'neutral');
        const marked = inside.filter((row) => row.rating !== 'neutral');
        return (
          <Fold key={category} title={t(`category_${category}`)} count={inside.length} level={level}>
            {() =>
              marked.length === 0 ? (
                list(ordinary)
              ) : (
                <>
                  {list(marked)}
                  {ordinary.length > 0 && <Ordinary rows={ordinary} list={list} t={t} />}
                </>
              )
            }
          </Fold>
        );
      })}
      {silent.length > 0 && (
        <Fold title={t('not_mentioned')} count={silent.length} level={level}>
          {() => (
            <div class="silent">
              <p>{t('does_not_mention')}</p>
              <ul>
                {silent.map((practice) => (
                  <li key={practice}>{t(silentKey(practice))}</li>
                ))}
              </ul>
            </div>
          )}
        </Fold>
      )}
    </article>
  );
}

/** Practices that mean little for most readers, behind one line. */
function Ordinary({
  rows,
  list,
  t,
}: {
  rows: readonly Row[];
  list: (rows: readonly Row[]) => preact.JSX.Element;
  t: Translate;
}) {
  return (
    <details class="ordinary">
      <summary>{plural(t, 'ordinary', rows.length)}</summary>
      {list(rows)}
    </details>
  );
}

function titleOf(rows: readonly Row[], practice: string, t: Translate): string {
  const row = rows.find((candidate) => candidate.practice === practice && candidate.polarity === 'asserted');
  return row ? t(row.title.key, row.title.args) : practice;
}
