/** Firefox's remote protocol: one process, one socket, commands and answers. Knows nothing of extensions or pages. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pause, until, within } from './browser';

const startMs = 40_000;
const commandMs = 30_000;
const closeMs = 4000;

/** Nothing in the profile may phone home, ask, update or greet. */
const quietPrefs = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disableIPv6': true,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

type Prefs = Readonly<Record<string, string | number | boolean>>;
/** Where a script runs: the page (with no wrappers between), or Firefox's own code. */
export type World = 'content' | 'chrome';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export class Marionette {
  readonly closed: Promise<void>;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, Waiting>();
  #socket: net.Socket | undefined;
  #lastId = 0;
  /** Commands that switch between page and browser must not overlap. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(child: ChildProcess, profile: string) {
    this.#process = child;
    this.#profile = profile;
    this.closed = new Promise((resolve) => child.once('exit', () => resolve()));
    process.once('exit', () => child.kill('SIGKILL'));
  }

  /** Starts Firefox with a fresh profile. */
  static async launch(executable: string, headless: boolean, prefs: Prefs): Promise<Marionette> {
    const profile = await mkdtemp(path.join(tmpdir(), 'clauselight-firefox-'));
    const lines = Object.entries({ ...quietPrefs, ...prefs }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
    const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    const child = spawn(executable, headless ? [...args, '--headless'] : args, {
      stdio: 'ignore',
      env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
    });
    const marionette = new Marionette(child, profile);
    try {
      const readPort = async () => Number(await readFile(path.join(profile, 'MarionetteActivePort'), 'utf8'));
      await marionette.#connect(await until('Firefox starts', readPort, startMs));
    } catch (error) {
      await marionette.close();
      throw error;
    }
    return marionette;
  }

  /** Frames are `LENGTH:JSON`; the first one is a greeting. */
  #connect(port: number): Promise<void> {
    const greeted = new Promise<void>((resolve, reject) => {
      let buffer = Buffer.alloc(0);
      const socket = net.connect(port, '127.0.0.1');
      this.#socket = socket;
      socket.on('error', reject);
      socket.on('close', () => this.#rejectAll(new Error('Firefox closed the connection')));
      socket.on('data', (chunk) => {
        buffer = Buffer.concat([buffer, chunk]);
        for (;;) {
          const colon = buffer.indexOf(':');
          const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)));
          if (colon < 0 || buffer.length < end) return;
          const frame: unknown = JSON.parse(buffer.toString('utf8', colon + 1, end));
          buffer = buffer.subarray(end);
          if (Array.isArray(frame)) this.#answer(frame[1], frame[2], frame[3]);
          else resolve();
        }
      });
    });
    return within('Firefox answers', greeted);
  }

  #answer(id: number, error: { error: string; message: string } | null, result: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #rejectAll(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }

  /** Sends one command. @throws Error with Firefox's own words. */
  send(name: string, params: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const frame = Buffer.from(JSON.stringify([0, id, name, params]));
    const answer = new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket?.write(`${frame.length}:${frame}`);
    });
    return within(`Firefox: ${name}`, answer, commandMs);
  }

  /** Calls a function, given as source, with JSON arguments in the page or in Firefox itself. */
  call(world: World, source: string, args: readonly unknown[]): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => (${source})(...args))(...Array.prototype.slice.call(arguments, 0, -1))
        .then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
    return this.inWorld(world, async () => {
      const sandbox = world === 'chrome' ? 'system' : null;
      const answer = await this.send('WebDriver:ExecuteAsyncScript', { script, args, sandbox, newSandbox: true });
      const { value: outcome } = answer as { value: { value?: unknown; error?: string } };
      if (outcome.error !== undefined) throw new Error(outcome.error);
      return outcome.value;
    });
  }

  /** Runs commands with one world selected, after those that came before. */
  inWorld<Result>(world: World, run: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(async () => {
      if (world === 'content') return run();
      await this.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await run();
      } finally {
        await this.send('Marionette:SetContext', { value: 'content' });
      }
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Ends Firefox, by force if need be, and removes its profile. */
  async close(): Promise<void> {
    const asked = this.#socket ? this.send('Marionette:Quit', { flags: ['eForceQuit'] }) : Promise.resolve();
    await Promise.race([asked.catch(() => undefined), pause(closeMs)]);
    this.#socket?.destroy();
    const force = setTimeout(() => this.#process.kill('SIGKILL'), closeMs);
    if (this.#process.exitCode === null && this.#process.signalCode === null) await this.closed;
    clearTimeout(force);
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
