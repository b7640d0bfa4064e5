/** A text or file that cannot be read, and why. Has no words for people. */
import type { Refusal } from '@/components/reader-view';

/** Thrown by whatever opens texts and files here. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /** @param args fill the places of the reason's words */
  constructor(
    readonly reason: Refusal,
    readonly args: readonly string[] = [],
  ) {
    super(reason);
  }
}
