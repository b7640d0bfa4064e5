/** Where a page that is no policy links to: its site's legal documents, best first. */
import type { DocumentLink } from '@/lib/core/model';
import type { Translate } from './words';

export interface LinksProps {
  /** At least one. */
  readonly links: readonly DocumentLink[];
  /** The host of the page that has them: others are named. */
  readonly host: string;
  readonly t: Translate;
  onOpen(link: DocumentLink): void;
}

export function Links({ links, host, t, onOpen }: LinksProps) {
  return (
    <ul class="links">
      {links.map((link) => {
        const notes = notesOn(link, host, t);
        return (
          <li key={link.href}>
            {/* A link, so that it can be opened in a new tab, or copied, like all links. */}
            <a
              href={link.href}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(link);
              }}
            >
              <span class="link-name">{link.text}</span>
              {notes.length > 0 && <span class="link-note">{notes.join(' · ')}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** What the name does not say: the kind of document, and whose it is. */
function notesOn({ kind, text, href }: DocumentLink, host: string, t: Translate): string[] {
  const name = t(`document_${kind}`);
  const to = URL.parse(href)?.host ?? '';
  return [...(text.toLowerCase().includes(name.toLowerCase()) ? [] : [name]), ...(to === host ? [] : [to])];
}
