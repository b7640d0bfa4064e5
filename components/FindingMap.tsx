/** Where findings stand in the text, what is painted in the page, and the way from one to the next. */
import type { Finding, Group } from '@/lib/core/model';
import { groups } from '@/lib/core/model';
import type { Painting, SummaryActions } from './view';
import { plural, type Translate } from './words';

/** Height of a group's lane, in CSS pixels. */
const lanePx = 7;

export interface FindingMapProps {
  readonly frame: string;
  readonly findings: readonly Finding[];
  readonly painting: Painting;
  readonly canPaint: boolean;
  readonly t: Translate;
  readonly actions: SummaryActions;
}

export function FindingMap({ frame, findings, painting, canPaint, t, actions }: FindingMapProps) {
  const isPainted = (group: Group) => painting.highlights && painting.groups[group];
  const hasSteps = findings.some(({ group }) => isPainted(group));
  const step = (direction: 'previous' | 'next', path: string) => (
    <button
      type="button"
      class="step"
      aria-label={t(`step_${direction}`)}
      title={t(`step_${direction}`)}
      disabled={!hasSteps}
      onClick={() => actions.step(frame, direction)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
  return (
    <div class="map">
      <div class="map-line">
        {step('previous', 'M10 3.5L5.5 8l4.5 4.5')}
        <Strip findings={findings} isPainted={isPainted} />
        {step('next', 'M6 3.5L10.5 8 6 12.5')}
      </div>
      <fieldset class="legend">
        <legend class="unseen">{t('legend')}</legend>
        {groups.map((group) => {
          const count = findings.filter((finding) => finding.group === group).length;
          return (
            <button
              key={group}
              type="button"
              class={`group-${group}`}
              aria-pressed={isPainted(group)}
              disabled={!canPaint || !painting.highlights}
              onClick={() => actions.setGroup(group, !painting.groups[group])}
            >
              <i class="swatch" aria-hidden="true" />
              {t(`group_${group}`)} <b aria-hidden="true">{count}</b>
              <span class="unseen">, {plural(t, 'findings', count)}</span>
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}

/** Decoration: the same is said in words by the rows. */
function Strip({ findings, isPainted }: { findings: readonly Finding[]; isPainted: (group: Group) => boolean }) {
  const last = Math.max(1, ...findings.map(({ sentence }) => sentence.span.block));
  return (
    <svg class="strip" aria-hidden="true" focusable="false" height={groups.length * lanePx + 2}>
      {findings.map((finding, index) => (
        <rect
          key={index}
          class={`tick group-${finding.group} ${isPainted(finding.group) ? '' : 'off'}`}
          x={`${(1 + (97 * finding.sentence.span.block) / last).toFixed(2)}%`}
          y={2 + groups.indexOf(finding.group) * lanePx}
          width="3"
          height={lanePx - 2}
          rx="1"
        />
      ))}
    </svg>
  );
}
