/** Where a policy is put in: a box to paste into, a button to choose a file, and the word that files can be dropped. */
import { useRef } from 'preact/hooks';
import type { ReaderActions } from './reader-view';
import type { Translate } from './words';

/** What the file dialog offers first; any other file can be tried. */
const fileTypes = '.txt,.md,.markdown,.html,.htm,.xhtml,.pdf,text/plain,text/markdown,text/html,application/pdf';

export interface IntakeProps {
  /** Folded to one line where there is a document to read. */
  readonly isOpen: boolean;
  readonly t: Translate;
  readonly actions: ReaderActions;
}

export function Intake({ isOpen, t, actions }: IntakeProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!box.current) return;
    const { value } = box.current;
    if (value.trim() === '') box.current.focus();
    else box.current.value = '';
    actions.openText(value);
  };
  return (
    <details class="intake" open={isOpen}>
      <summary>{t(isOpen ? 'intake_title' : 'intake_another')}</summary>
      <div class="ways">
        <form onSubmit={submit}>
          <label for="paste">{t('intake_paste')}</label>
          <textarea id="paste" ref={box} rows={6} spellcheck={false} autocomplete="off" />
          <button type="submit" class="button">
            {t('intake_read')}
          </button>
        </form>
        <div class="file">
          <p>{t('intake_drop')}</p>
          <label class="button">
            <input
              type="file"
              class="unseen"
              accept={fileTypes}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) actions.openFile(file);
                // The same file again is a choice, too.
                currentTarget.value = '';
              }}
            />
            {t('intake_choose')}
          </label>
          <p class="hint">{t('intake_pdf')}</p>
        </div>
      </div>
    </details>
  );
}
