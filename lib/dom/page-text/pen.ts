/** Writes one line at a time out of words from text nodes, and remembers where each came from. Knows no elements. */
import type { Run } from './runs';

/** How a word is set. */
export interface Setting {
  readonly isStrong: boolean;
  readonly link: 'none' | 'in-page' | 'any';
}

/** A finished line. */
export interface Written {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Every word of it is set so. */
  readonly isStrong: boolean;
  readonly links: Setting['link'];
}

/** A pen for lines. White space between words becomes one space, whatever it was. */
export class Pen {
  private parts: string[] = [];
  private runs: Run[] = [];
  private length = 0;
  private strongUnits = 0;
  private linkUnits = 0;
  private inPageUnits = 0;
  private wordUnits = 0;
  private isSpaced = false;

  /** The last word written on this line. */
  get lastWord(): string | undefined {
    return this.parts.at(-1);
  }

  get endsWithSpace(): boolean {
    return this.isSpaced;
  }

  /** The next word stands apart from the last. */
  space(): void {
    this.isSpaced = true;
  }

  /**
   * Writes a word that stands at `offset` of `node`.
   *
   * @param isAdjoining nothing longer than one space is between it and the word before: both fit one run
   */
  write(word: string, node: Text, offset: number, isAdjoining: boolean, setting: Setting): void {
    const last = this.runs.at(-1);
    const gap = this.isSpaced && this.length > 0 ? 1 : 0;
    if (gap > 0) this.parts.push(' ');
    this.parts.push(word);
    if (last?.node === node && isAdjoining && last.offset + last.length + gap === offset) {
      this.runs[this.runs.length - 1] = { ...last, length: last.length + gap + word.length };
    } else {
      this.runs.push({ at: this.length + gap, node, offset, length: word.length });
    }
    this.length += gap + word.length;
    this.wordUnits += word.length;
    if (setting.isStrong) this.strongUnits += word.length;
    if (setting.link !== 'none') this.linkUnits += word.length;
    if (setting.link === 'in-page') this.inPageUnits += word.length;
    this.isSpaced = false;
  }

  /** Ends the line and begins the next. */
  take(): Written {
    const { parts, runs, wordUnits } = this;
    const written: Written = {
      text: parts.join(''),
      runs,
      isStrong: this.strongUnits === wordUnits,
      links: this.inPageUnits === wordUnits ? 'in-page' : this.linkUnits === wordUnits ? 'any' : 'none',
    };
    this.parts = [];
    this.runs = [];
    this.length = this.strongUnits = this.linkUnits = this.inPageUnits = this.wordUnits = 0;
    this.isSpaced = false;
    return written;
  }
}
