/** `npm run -s analyse -- FILE...`: what the policies in these files say, as JSON lines or Markdown. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '@/lib/catalogue';
import { analyse } from '@/lib/core/analyse';
import { toMarkdown, toRecord } from '@/lib/core/export';
import type { Reader } from '@/lib/core/findings';
import type { Finding, Report } from '@/lib/core/model';
import { shippedReader } from '@/lib/core/reader';
import { makeReport } from '@/lib/core/report';
import { complain, forEachInput, parseOptions, printJson, runCommand, UsageError } from './files/command-line';
import { readEnglish } from './files/english';
import { stemOf, UnreadableInput } from './files/read-bytes';
import { readDocument, type SourceDocument } from './files/read-document';

const usage = 'Usage: npm run -s analyse -- [--format json|markdown] [--out DIR] FILE... (- reads standard input)';
const options = { format: { type: 'string', default: 'json' }, out: { type: 'string' } } as const;

/** Nobody waits here: no need to pause. */
const atOnce = { now: () => 0, pause: async () => {} };

/** Reads every file of the call. Status 1 where one could not be read, 2 where the call is wrong. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    const { values, positionals: files } = parseOptions(args, options, usage);
    const { format, out } = values;
    if (format !== 'json' && format !== 'markdown') throw new UsageError(`There is no format "${format}". ${usage}`);
    if (files.length === 0) throw new UsageError(`No file was named. ${usage}`);
    if (out !== undefined) makeFolder(out);
    const reader = shippedReader(catalogue.practices);
    const written = new Set<string>();
    return forEachInput(files, async (file) => {
      const source = await readDocument(file);
      const report = await read(source, reader, file);
      const record = () => toRecord(report, { file, ...source }, (block) => source.blocks[block]?.section ?? '');
      if (out === undefined) {
        if (format === 'json') printJson(record());
        else process.stdout.write(`${toMarkdown(report, readEnglish())}\n`);
        return;
      }
      const target = path.join(out, `${stemOf(file)}.${format === 'json' ? 'json' : 'md'}`);
      if (written.has(target)) throw new UnreadableInput(`${target} was already written for another file of this call`);
      written.add(target);
      writeFileSync(target, format === 'json' ? `${JSON.stringify(record())}\n` : toMarkdown(report, readEnglish()));
    });
  });
}

async function read(source: SourceDocument, reader: Reader, file: string): Promise<Report> {
  const { title, language, blocks } = source;
  const isRead = language === 'en' || language === 'und';
  // Silence about a practice means something only where the text was read.
  if (!isRead) complain(`${file}: the text is in another language (${language}); only English is read so far`);
  const findings: Finding[] = isRead ? await analyse(blocks, reader, atOnce) : [];
  const report = makeReport({ url: '', title, language, blocks, findings }, catalogue);
  return isRead ? report : { ...report, silent: [] };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new UsageError(`${folder}: ${existsSync(folder) ? 'it is a file, not a folder' : 'it could not be made'}`);
  }
}
