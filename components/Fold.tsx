/** A heading that opens and closes what stands under it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface FoldProps {
  readonly title: string;
  /** How many things are inside. */
  readonly count: number;
  readonly level: 2 | 3;
  /** Stands before the title. */
  readonly sign?: ComponentChildren;
  readonly children: () => ComponentChildren;
}

/** Renders its content only once it is open: long policies have hundreds of quotes. */
export function Fold({ title, count, level, sign, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class="fold">
      <Heading class="fold-title">
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {sign}
          <span class="fold-name">{title}</span> <span class="count">{count}</span>
          <Caret />
        </button>
      </Heading>
      <div id={id} hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </section>
  );
}

/** Points down when what it belongs to is closed; CSS turns it by `aria-expanded`. */
export function Caret() {
  return (
    <svg class="caret" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d="M4 6.5l4 4 4-4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
