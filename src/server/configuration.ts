import { DidChangeConfigurationNotification, MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { Engine } from '../engine/types.js';
import type { ClientFeatures } from './client-capabilities.js';
import { guarded, type Logger } from './fence.js';
import { settingsSection } from './names.js';
import { defaultValues } from '../settings/settings.js';
import { engineSettings, parseSettings, type ServerSettings } from './settings.js';

/** A client that announces `workspace/configuration` and never answers must not keep diagnostics away. */
const answerTimeoutMs = 5_000;

/** Fetches the settings, hands them to the engine and tells the user once about each ignored value. */
export class Configuration {
  #settings: ServerSettings = defaultValues;
  #isTrusted: boolean;
  #loading: Promise<void> | undefined;
  readonly #told = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly features: ClientFeatures,
    private readonly engine: Engine,
    private readonly logger: Logger,
    /** Called when the user trusts the workspace, or no longer does. */
    private readonly onTrust: () => void,
  ) {
    this.#isTrusted = features.options.isTrusted !== false;
  }

  get settings(): ServerSettings {
    return this.#settings;
  }

  /** False in a workspace that the user does not trust. */
  get isTrusted(): boolean {
    return this.#isTrusted;
  }

  /** Resolves when the newest settings are in place; never rejects. */
  ready(): Promise<void> {
    return this.#loading ?? this.reload(this.features.options.settings);
  }

  /** Asks for changes, for clients that only tell those who registered. */
  async register(): Promise<void> {
    if (!this.features.registerConfiguration) return;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
  }

  /** @param pushed settings that came with a notification, used when the client cannot be asked */
  reload(pushed: unknown): Promise<void> {
    // Who asks from now on waits for these.
    this.#loading = guarded(this.logger, 'Reading the settings', async () => {
      this.#apply(this.features.configuration ? await this.#ask() : pushed);
    });
    return this.#loading;
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

  #apply(section: unknown): void {
    const value = this.#takeTrust(section);
    const ids = this.engine.rules.map((rule) => rule.id);
    const { values, problems } = parseSettings(value, { ids, suggestions: (id) => this.engine.suggestions(id) }, this.features.translate);
    this.#settings = values;
    this.engine.configure(engineSettings(values));
    this.#tell(problems);
  }

  /**
   * Trust is no setting, but it comes with them: it changes while the server runs, and LSP has no word for
   * it. @returns the settings without it.
   */
  #takeTrust(section: unknown): unknown {
    if (typeof section !== 'object' || section === null || !('isTrusted' in section)) return section;
    const { isTrusted, ...rest } = section;
    if (typeof isTrusted === 'boolean' && isTrusted !== this.#isTrusted) {
      this.#isTrusted = isTrusted;
      this.onTrust();
    }
    return rest;
  }

  #tell(problems: readonly string[]): void {
    const fresh = problems.filter((problem) => !this.#told.has(problem));
    if (fresh.length === 0) return;
    for (const problem of fresh) {
      this.#told.add(problem);
      this.logger.warn(`Settings: ${problem}`);
    }
    const { translate } = this.features;
    const first = fresh.slice(0, 3).join(' ');
    const message =
      fresh.length > 3
        ? translate('Responsible Use ignores settings: {0} The log lists {1} more.', first, fresh.length - 3)
        : translate('Responsible Use ignores settings: {0}', first);
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}
