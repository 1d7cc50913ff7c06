import { DidChangeConfigurationNotification, MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { Engine } from '../engine/types.js';
import type { ClientFeatures } from './client-capabilities.js';
import { guarded, type Logger } from './fence.js';
import { settingsSection } from './names.js';
import { defaultSettings, engineSettings, parseSettings, type ServerSettings } from './settings.js';

/** A client that announces `workspace/configuration` and never answers must not keep diagnostics away. */
const answerTimeoutMs = 5_000;

/** Fetches the settings, hands them to the engine and tells the user once about each ignored value. */
export class Configuration {
  #settings: ServerSettings = defaultSettings;
  #loading: Promise<void> | undefined;
  readonly #told = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly features: ClientFeatures,
    private readonly engine: Engine,
    private readonly logger: Logger,
  ) {}

  get settings(): ServerSettings {
    return this.#settings;
  }

  /** Resolves when the first settings are in place; never rejects. */
  ready(): Promise<void> {
    this.#loading ??= this.reload(this.features.options.settings);
    return this.#loading;
  }

  /** Asks for changes, for clients that only tell those who registered. */
  async register(): Promise<void> {
    if (!this.features.registerConfiguration) return;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
  }

  /** @param pushed settings that came with a notification, used when the client cannot be asked */
  async reload(pushed: unknown): Promise<void> {
    await guarded(this.logger, 'Reading the settings', async () => {
      this.#apply(this.features.configuration ? await this.#ask() : pushed);
    });
  }

  async #ask(): Promise<unknown> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = this.connection.workspace.getConfiguration(settingsSection).then((value: unknown) => ({ value }));
    const timeout = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), answerTimeoutMs);
    });
    try {
      const first = await Promise.race([answer, timeout]);
      if (first !== undefined) return first.value;
      this.logger.warn('The client does not answer workspace/configuration; the default settings are used.');
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  #apply(value: unknown): void {
    const ids = this.engine.rules.map((rule) => rule.id);
    const { settings, problems } = parseSettings(value, { ids, suggestions: (id) => this.engine.suggestions(id) });
    this.#settings = settings;
    this.engine.configure(engineSettings(settings));
    this.#tell(problems);
  }

  #tell(problems: readonly string[]): void {
    const fresh = problems.filter((problem) => !this.#told.has(problem));
    if (fresh.length === 0) return;
    for (const problem of fresh) {
      this.#told.add(problem);
      this.logger.warn(`Settings: ${problem}`);
    }
    const rest = fresh.length > 3 ? ` And ${fresh.length - 3} more, listed in the log.` : '';
    const message = `Responsible Use ignores settings: ${fresh.slice(0, 3).join(' ')}${rest}`;
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}
