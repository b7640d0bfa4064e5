/** The switch that turns highlights on and off, wherever we paint. */
import type { Painting } from './view';
import type { Translate } from './words';

export interface HighlightSwitchProps {
  readonly painting: Painting;
  /** In private windows nothing is stored, so nothing can be switched. */
  readonly isPrivate: boolean;
  readonly t: Translate;
  readonly onSwitch: (isOn: boolean) => void;
}

export function HighlightSwitch({ painting, isPrivate, t, onSwitch }: HighlightSwitchProps) {
  return (
    <label class="switch" title={isPrivate ? t('private_window') : undefined}>
      <span>{t('highlights')}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={painting.highlights}
        checked={painting.highlights}
        disabled={isPrivate}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
