import { gateMarkers } from './gate-markers.generated.js';
import type { EngineSettings, SurveyRequest } from './types.js';

/** What holds where nobody sets anything. */
export const defaultSettings: EngineSettings = { severities: {}, testCodeSeverity: 'information', notebookSeverity: 'asElsewhere', languages: {}, maxFileLength: 1_048_576 };

/** What a scan asks of a survey under these settings, where no project file adds code of its own. */
export const defaultRequest: SurveyRequest = { markers: gateMarkers, maxLength: defaultSettings.maxFileLength };
