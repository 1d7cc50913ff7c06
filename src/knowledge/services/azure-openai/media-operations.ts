import type { Operation } from '../../schema.js';
import { DALL_E_VERSIONS, DEPLOYMENT_VERSIONS, REALTIME_VERSIONS, SORA_VERSIONS, V1_VERSIONS } from './versions.js';

/** Images, audio, video and the realtime API. */
export const mediaOperations: readonly Operation[] = [
  {
    id: 'image-generation',
    kind: 'analyze',
    summary: 'Generates images from a prompt',
    sends: ['the prompt'],
    keeps: {
      statement: 'Nothing in the model. Prompts and images that look abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    userText: [{ names: ['prompt'], position: { csharp: 0 } }],
    reach: {
      javascript: [
        { client: 'openai', members: ['images.generate'], verified: 'package' },
        { client: 'azure-openai', members: ['getImages'], versions: '1.0.0-beta.3+', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['images.generate'], verified: 'source' },
        { client: 'image-v0', members: ['create', 'acreate'], verified: 'source' },
      ],
      csharp: [
        { client: 'image', members: ['GenerateImage', 'GenerateImageAsync', 'GenerateImages', 'GenerateImagesAsync'], verified: 'source' },
        { client: 'azure-openai', members: ['GetImageGenerations', 'GetImageGenerationsAsync'], verified: 'source' },
      ],
      java: [
        { client: 'openai', members: ['images.generate', 'images.generateStreaming'], verified: 'source' },
        { client: 'azure-openai', members: ['getImageGenerations', 'getImageGenerationsWithResponse'], verified: 'source' },
      ],
      go: [
        { client: 'openai', members: ['Images.Generate', 'Images.GenerateStreaming'], verified: 'source' },
        { client: 'azure-openai', members: ['GetImageGenerations'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments/{deployment}/images/generations', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/v1/images/generations', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/images/generations:submit', apiVersions: DALL_E_VERSIONS },
    ],
  },
  {
    id: 'edit-image',
    kind: 'analyze',
    summary: 'Changes images after a prompt',
    sends: ['the images', 'the prompt'],
    keeps: {
      statement: 'Nothing in the model. Images and prompts that look abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    userText: [{ names: ['prompt'] }],
    reach: {
      javascript: [{ client: 'openai', members: ['images.edit'], verified: 'package' }],
      python: [{ client: 'openai', members: ['images.edit'], verified: 'source' }],
      csharp: [{ client: 'image', members: ['GenerateImageEdit', 'GenerateImageEditAsync', 'GenerateImageEdits', 'GenerateImageEditsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['images.edit', 'images.editStreaming'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Images.Edit', 'Images.EditStreaming'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments/{deployment}/images/edits', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/v1/images/edits', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'create-image-variation',
    kind: 'analyze',
    summary: 'Makes variations of an image',
    sends: ['the image'],
    keeps: {
      statement: 'Nothing in the model. Images that look abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['images.createVariation'], verified: 'package' }],
      python: [{ client: 'openai', members: ['images.create_variation'], verified: 'source' }],
      csharp: [{ client: 'image', members: ['GenerateImageVariation', 'GenerateImageVariationAsync', 'GenerateImageVariations', 'GenerateImageVariationsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['images.createVariation'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Images.NewVariation'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/images/variations', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'get-image-operation',
    kind: 'read-result',
    summary: 'Reads the images of a job of the older image API',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'GET', path: '/openai/operations/images/{operation_id}', apiVersions: DALL_E_VERSIONS },
    ],
  },
  {
    id: 'delete-image-operation',
    kind: 'delete',
    summary: 'Deletes a job of the older image API with its images',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'DELETE', path: '/openai/operations/images/{operation_id}', apiVersions: DALL_E_VERSIONS },
    ],
  },
  {
    id: 'check-content-provenance',
    kind: 'analyze',
    summary: 'Looks in an image for signs of a model that made it',
    sends: ['the image'],
    keeps: {
      statement: null,
      facts: [],
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'openai', members: ['contentProvenanceChecks.create'], versions: '7.20+', verified: 'package' }],
      python: [{ client: 'openai', members: ['content_provenance_checks.create'], verified: 'source' }],
      java: [{ client: 'openai', members: ['contentProvenanceChecks.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['ContentProvenanceChecks.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/content_provenance_checks', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'transcribe-audio',
    kind: 'analyze',
    summary: 'Turns speech into text',
    sends: ['the audio'],
    keeps: {
      statement: 'Nothing in the model. What looks abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['audio.transcriptions.create'], verified: 'package' },
        { client: 'azure-openai', members: ['getAudioTranscription'], versions: '1.0.0-beta.6+', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['audio.transcriptions.create'], verified: 'source' },
        { client: 'audio-v0', members: ['transcribe', 'atranscribe', 'transcribe_raw', 'atranscribe_raw'], verified: 'source' },
      ],
      csharp: [
        { client: 'audio', members: ['TranscribeAudio', 'TranscribeAudioAsync', 'TranscribeAudioStreaming', 'TranscribeAudioStreamingAsync', 'TranscribeAudioDiarized', 'TranscribeAudioDiarizedAsync'], verified: 'source' },
        { client: 'azure-openai', members: ['GetAudioTranscription', 'GetAudioTranscriptionAsync'], verified: 'source' },
      ],
      java: [
        { client: 'openai', members: ['audio.transcriptions.create', 'audio.transcriptions.createStreaming'], verified: 'source' },
        { client: 'azure-openai', members: ['getAudioTranscription', 'getAudioTranscriptionWithResponse', 'getAudioTranscriptionText', 'getAudioTranscriptionTextWithResponse'], verified: 'source' },
      ],
      go: [
        { client: 'openai', members: ['Audio.Transcriptions.New', 'Audio.Transcriptions.NewStreaming'], verified: 'source' },
        { client: 'azure-openai', members: ['GetAudioTranscription'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments/{deployment}/audio/transcriptions', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/v1/audio/transcriptions', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'translate-audio',
    kind: 'analyze',
    summary: 'Turns speech into English text',
    sends: ['the audio'],
    keeps: {
      statement: 'Nothing in the model. What looks abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['audio.translations.create'], verified: 'package' },
        { client: 'azure-openai', members: ['getAudioTranslation'], versions: '1.0.0-beta.6+', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['audio.translations.create'], verified: 'source' },
        { client: 'audio-v0', members: ['translate', 'atranslate', 'translate_raw', 'atranslate_raw'], verified: 'source' },
      ],
      csharp: [
        { client: 'audio', members: ['TranslateAudio', 'TranslateAudioAsync'], verified: 'source' },
        { client: 'azure-openai', members: ['GetAudioTranslation', 'GetAudioTranslationAsync'], verified: 'source' },
      ],
      java: [
        { client: 'openai', members: ['audio.translations.create'], verified: 'source' },
        { client: 'azure-openai', members: ['getAudioTranslation', 'getAudioTranslationWithResponse', 'getAudioTranslationText', 'getAudioTranslationTextWithResponse'], verified: 'source' },
      ],
      go: [
        { client: 'openai', members: ['Audio.Translations.New'], verified: 'source' },
        { client: 'azure-openai', members: ['GetAudioTranslation'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments/{deployment}/audio/translations', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/v1/audio/translations', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'generate-speech',
    kind: 'analyze',
    summary: 'Speaks a text',
    sends: ['the text'],
    keeps: {
      statement: 'Nothing in the model. What looks abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    userText: [{ names: ['input'], position: { csharp: 0 } }],
    reach: {
      javascript: [{ client: 'openai', members: ['audio.speech.create'], verified: 'package' }],
      python: [{ client: 'openai', members: ['audio.speech.create'], verified: 'source' }],
      csharp: [
        { client: 'audio', members: ['GenerateSpeech', 'GenerateSpeechAsync', 'GenerateSpeechStreaming', 'GenerateSpeechStreamingAsync', 'GenerateSpeechFromText', 'GenerateSpeechFromTextAsync'], verified: 'source' },
        { client: 'azure-openai', members: ['GenerateSpeechFromText', 'GenerateSpeechFromTextAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'openai', members: ['audio.speech.create'], verified: 'source' },
        { client: 'azure-openai', members: ['generateSpeechFromText', 'generateSpeechFromTextWithResponse'], verified: 'source' },
      ],
      go: [
        { client: 'openai', members: ['Audio.Speech.New'], verified: 'source' },
        { client: 'azure-openai', members: ['GenerateSpeechFromText'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments/{deployment}/audio/speech', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/v1/audio/speech', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'realtime',
    kind: 'analyze',
    summary: 'Opens a connection over which speech and text go both ways',
    sends: ['the speech', 'the text', 'the instructions'],
    keeps: {
      statement: 'Nothing in the model. What looks abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    reach: {
      python: [{ client: 'openai', members: ['realtime.connect', 'beta.realtime.connect'], verified: 'source' }],
      csharp: [{ client: 'realtime', members: ['StartConversationSession', 'StartConversationSessionAsync', 'StartTranscriptionSession', 'StartTranscriptionSessionAsync', 'StartSession', 'StartSessionAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/realtime', apiVersions: REALTIME_VERSIONS },
      { method: 'GET', path: '/openai/v1/realtime', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'create-realtime-session',
    kind: 'manage',
    summary: 'Makes a short-lived key and the settings for a realtime connection',
    sends: ['the instructions', 'the settings'],
    keeps: {
      statement: null,
      facts: [],
    },
    generates: { limit: { names: ['max_output_tokens', 'max_response_output_tokens'] }, instructions: [{ names: ['instructions'] }] },
    reach: {
      javascript: [
        { client: 'openai', members: ['realtime.clientSecrets.create'], versions: '5.20+', verified: 'package' },
        { client: 'openai', members: ['beta.realtime.sessions.create'], versions: '4.80+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['realtime.client_secrets.create', 'beta.realtime.sessions.create'], verified: 'source' }],
      csharp: [{ client: 'realtime', members: ['CreateRealtimeClientSecret', 'CreateRealtimeClientSecretAsync', 'CreateEphemeralToken', 'CreateEphemeralTokenAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['realtime.clientSecrets.create', 'beta.realtime.sessions.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Realtime.ClientSecrets.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/realtime/client_secrets', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/realtimeapi/sessions', apiVersions: REALTIME_VERSIONS },
      { method: 'POST', path: '/openai/v1/realtime/sessions', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'create-realtime-transcription-session',
    kind: 'manage',
    summary: 'Makes a short-lived key and the settings for a realtime transcription',
    sends: ['the settings'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['beta.realtime.transcriptionSessions.create'], versions: '4.89+', verified: 'package' }],
      python: [{ client: 'openai', members: ['beta.realtime.transcription_sessions.create'], verified: 'source' }],
      csharp: [{ client: 'realtime', members: ['CreateEphemeralTranscriptionToken', 'CreateEphemeralTranscriptionTokenAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['beta.realtime.transcriptionSessions.create'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/realtime/transcription_sessions', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'manage-realtime-call',
    kind: 'manage',
    summary: 'Accepts, refers, rejects or ends a call of the realtime API',
    sends: ['the instructions'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['realtime.calls.accept', 'realtime.calls.hangup', 'realtime.calls.refer', 'realtime.calls.reject'], versions: '6.3+', verified: 'package' },
        { client: 'openai', members: ['realtime.calls.create'], versions: '7.20+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['realtime.calls.accept', 'realtime.calls.hangup', 'realtime.calls.refer', 'realtime.calls.reject', 'realtime.calls.create'], verified: 'source' }],
      java: [{ client: 'openai', members: ['realtime.calls.accept', 'realtime.calls.hangup', 'realtime.calls.refer', 'realtime.calls.reject'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Realtime.Calls.Accept', 'Realtime.Calls.Hangup', 'Realtime.Calls.Refer', 'Realtime.Calls.Reject'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/realtime/calls/{call_id}/accept', apiVersions: V1_VERSIONS, verified: 'convention' },
      { method: 'POST', path: '/openai/v1/realtime/calls/{call_id}/hangup', apiVersions: V1_VERSIONS, verified: 'convention' },
      { method: 'POST', path: '/openai/v1/realtime/calls/{call_id}/refer', apiVersions: V1_VERSIONS, verified: 'convention' },
      { method: 'POST', path: '/openai/v1/realtime/calls/{call_id}/reject', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'create-video',
    kind: 'analyze',
    summary: 'Generates a video from a prompt, and from an image or a video where given',
    sends: ['the prompt', 'the image or video it starts from'],
    keeps: {
      statement: 'The job and the video, for up to 24 hours.',
      facts: ['aoai-sora-24h'],
      content: { what: 'the video', until: 'hours' },
    },
    deletedBy: ['delete-video'],
    userText: [{ names: ['prompt'] }],
    reach: {
      javascript: [{ client: 'openai', members: ['videos.create'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.create', 'videos.create_and_poll'], verified: 'source' }],
      csharp: [{ client: 'video', members: ['CreateVideo', 'CreateVideoAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.New', 'Videos.NewAndPoll'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/videos', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/v1/video/generations/jobs', apiVersions: SORA_VERSIONS },
    ],
  },
  {
    id: 'remix-video',
    kind: 'analyze',
    summary: 'Changes a generated video after a prompt',
    sends: ['the prompt'],
    keeps: {
      statement: 'The job and the video, for up to 24 hours.',
      facts: ['aoai-sora-24h'],
      content: { what: 'the video', until: 'hours' },
    },
    deletedBy: ['delete-video'],
    userText: [{ names: ['prompt'] }],
    reach: {
      javascript: [{ client: 'openai', members: ['videos.remix'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.remix'], verified: 'source' }],
      csharp: [{ client: 'video', members: ['CreateVideoRemix', 'CreateVideoRemixAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.remix'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.Remix'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/videos/{video_id}/remix', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'edit-video',
    kind: 'analyze',
    summary: 'Edits a video after a prompt',
    sends: ['the prompt', 'the video'],
    keeps: {
      statement: 'The job and the video, for up to 24 hours.',
      facts: ['aoai-sora-24h'],
      content: { what: 'the video', until: 'hours' },
    },
    deletedBy: ['delete-video'],
    userText: [{ names: ['prompt'] }],
    reach: {
      javascript: [{ client: 'openai', members: ['videos.edit'], versions: '6.30+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.edit'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.edit'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.Edit'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/videos/edits', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'extend-video',
    kind: 'analyze',
    summary: 'Makes a video longer',
    sends: ['the prompt', 'the video'],
    keeps: {
      statement: 'The job and the video, for up to 24 hours.',
      facts: ['aoai-sora-24h'],
      content: { what: 'the video', until: 'hours' },
    },
    deletedBy: ['delete-video'],
    userText: [{ names: ['prompt'] }],
    reach: {
      javascript: [{ client: 'openai', members: ['videos.extend'], versions: '6.30+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.extend'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.extend'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.Extend'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/videos/extensions', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'create-video-character',
    kind: 'manage',
    summary: 'Makes a character from a video, for use in further videos',
    sends: ['the video'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['videos.createCharacter'], versions: '6.30+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.create_character'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.createCharacter'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.NewCharacter'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/videos/characters', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'get-video-character',
    kind: 'read',
    summary: 'Reads a character that was made from a video',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['videos.getCharacter'], versions: '6.30+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.get_character'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.getCharacter'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.GetCharacter'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/videos/characters/{character_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'get-video',
    kind: 'read-result',
    summary: 'Reads the state of a video',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['videos.retrieve'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.retrieve', 'videos.poll'], verified: 'source' }],
      csharp: [{ client: 'video', members: ['GetVideo', 'GetVideoAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.Get', 'Videos.PollStatus'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/videos/{video_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/v1/video/generations/jobs/{job_id}', apiVersions: SORA_VERSIONS },
      { method: 'GET', path: '/openai/v1/video/generations/{generation_id}', apiVersions: SORA_VERSIONS },
    ],
  },
  {
    id: 'list-videos',
    kind: 'read',
    summary: 'Lists the videos and their states',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['videos.list'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.list'], verified: 'source' }],
      csharp: [{ client: 'video', members: ['GetVideos', 'GetVideosAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.List', 'Videos.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/videos', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/v1/video/generations/jobs', apiVersions: SORA_VERSIONS },
    ],
  },
  {
    id: 'get-video-content',
    kind: 'read-result',
    summary: 'Downloads a generated video or its preview',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['videos.downloadContent'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.download_content'], verified: 'source' }],
      csharp: [{ client: 'video', members: ['DownloadVideo', 'DownloadVideoAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.downloadContent'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.DownloadContent'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/videos/{video_id}/content', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/v1/video/generations/{generation_id}/content/video', apiVersions: SORA_VERSIONS },
      { method: 'GET', path: '/openai/v1/video/generations/{generation_id}/content/thumbnail', apiVersions: SORA_VERSIONS },
    ],
  },
  {
    id: 'delete-video',
    kind: 'delete',
    summary: 'Deletes a video before its 24 hours are over',
    sends: [],
    keeps: {
      statement: 'Nothing; the video goes.',
      facts: ['aoai-sora-24h'],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['videos.delete'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['videos.delete'], verified: 'source' }],
      csharp: [{ client: 'video', members: ['DeleteVideo', 'DeleteVideoAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['videos.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Videos.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/videos/{video_id}', apiVersions: V1_VERSIONS },
      { method: 'DELETE', path: '/openai/v1/video/generations/jobs/{job_id}', apiVersions: SORA_VERSIONS },
    ],
  },
];
