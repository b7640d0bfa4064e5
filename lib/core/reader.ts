/** The reader as it ships: a catalogue's cues joined with the trained weights. Knows no page. */
import { loadModel } from './categories';
import { createReader, type Reader } from './findings';
import type { Practice } from './model';
import { packedModel } from './model-weights';
import { compile } from './practices';

/**
 * Compiles the catalogue and unpacks the weights: some milliseconds, so do it once.
 *
 * @throws {Error} where an entry of the catalogue is broken
 */
export function shippedReader(practices: readonly Practice[]): Reader {
  return createReader(
    compile(practices),
    loadModel(
      packedModel,
      practices.map(({ id }) => id),
    ),
  );
}
