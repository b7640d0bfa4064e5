/** When and where policies are read: a quiet disclosure at the foot of the popup. Its switches act at once. */
import { useId } from 'preact/hooks';
import { Caret } from './Fold';
import type { PopupActions, Switches } from './view';
import type { Translate } from './words';

export interface SettingsProps {
  readonly switches: Switches;
  /** In private windows nothing is stored, so nothing can be switched. */
  readonly isPrivate: boolean;
  readonly t: Translate;
  readonly actions: PopupActions;
}

const readingTimes = ['automatic', 'on-click'] as const;

export function Settings({ switches, isPrivate, t, actions }: SettingsProps) {
  const { reading, site, isSiteOff, everyPage } = switches;
  const name = useId();
  return (
    <details class="settings">
      <summary>
        <span>{t('settings')}</span>
        <Caret />
      </summary>
      <fieldset disabled={isPrivate}>
        <legend>{t('reading')}</legend>
        {readingTimes.map((time) => (
          <label key={time} class="choice">
            <input type="radio" name={name} checked={reading === time} onChange={() => actions.setReading(time)} />
            <span>{t(time === 'automatic' ? 'reading_automatic' : 'reading_on_click')}</span>
          </label>
        ))}
      </fieldset>
      {site !== '' && (
        <Toggle
          text={t('never_on', [site])}
          isOn={isSiteOff}
          isDisabled={isPrivate}
          onChange={(isOn) => actions.setSiteOff(isOn)}
        />
      )}
      <Toggle
        text={t('every_page')}
        hint={t(reading === 'automatic' ? 'every_page_hint' : 'every_page_idle')}
        isOn={everyPage}
        isDisabled={isPrivate}
        onChange={(isOn) => actions.setEveryPage(isOn)}
      />
    </details>
  );
}

interface ToggleProps {
  readonly text: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  onChange(isOn: boolean): void;
}

function Toggle({ text, hint, isOn, isDisabled, onChange }: ToggleProps) {
  const hintId = useId();
  return (
    <>
      <label class="switch setting">
        <span>{text}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          aria-describedby={hint && hintId}
          checked={isOn}
          disabled={isDisabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </>
  );
}
