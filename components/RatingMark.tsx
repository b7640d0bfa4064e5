/** The sign of a rating: its own shape, its own colour, and a word for those who hear it. */
import type { Rating } from '@/lib/core/model';
import type { Translate } from './words';

const shapes: { readonly [R in Rating]: string } = {
  bad: 'M8 2.6v6.2M8 12.2v1.2',
  notice: 'M8 6.6v6.8M8 2.6v1.2',
  good: 'M3 8.6l3.3 3.4L13 4.4',
  neutral: 'M4.6 8h6.8',
};

export function RatingMark({ rating, t }: { rating: Rating; t: Translate }) {
  return (
    <span class={`mark mark-${rating}`}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
        <path
          d={shapes[rating]}
          fill="none"
          stroke="currentColor"
          stroke-width="2.2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span class="unseen">{t(`rating_${rating}`)}: </span>
    </span>
  );
}
