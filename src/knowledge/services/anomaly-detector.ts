import type { Service, Source } from '../schema.js';

/* ------------------------------------------------------------------ pages */

const PRIVACY_DATA: Source = { title: 'Data and privacy for Anomaly Detector', heading: 'What data does Anomaly Detector process?', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/anomaly-detector/data-privacy-security.md', asOf: '2024-02-21' };
const PRIVACY_UNIVARIATE: Source = { title: 'Data and privacy for Anomaly Detector', heading: 'How does Anomaly Detector process data?: Univariate detection mode', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/anomaly-detector/data-privacy-security.md', asOf: '2024-02-21' };
const PRIVACY_MULTIVARIATE: Source = { title: 'Data and privacy for Anomaly Detector', heading: 'How does Anomaly Detector process data?: Multivariate detection mode', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/anomaly-detector/data-privacy-security.md', asOf: '2024-02-21' };
const PRIVACY_RETENTION: Source = { title: 'Data and privacy for Anomaly Detector', heading: 'How is data retained and what customer controls are available?', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/anomaly-detector/data-privacy-security.md', asOf: '2024-02-21' };
const SERVICE_LIST: Source = { title: 'Azure service retirements (Azure/EOL, service_list.json)', heading: 'Anomaly Detector', url: 'https://github.com/Azure/EOL/blob/main/service_list.json', asOf: '2025-12-18' };
const LIMITED_ACCESS_LIST: Source = { title: 'Limited Access features for Azure AI services', heading: 'List of Limited Access services', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md', asOf: '2025-05-19' };

/* ------------------------------------------------------------------ scopes and versions */

const VERSIONS = ['v1.0', 'v1.1-preview', 'v1.1-preview.1', 'v1.1'];
const MULTIVARIATE_PREVIEWS = ['v1.1-preview', 'v1.1-preview.1'];
const MULTIVARIATE_VERSIONS = ['v1.1-preview', 'v1.1-preview.1', 'v1.1'];

/* ------------------------------------------------------------------ the service */

export const anomalyDetector: Service = {
  id: 'anomaly-detector',
  name: 'Azure AI Anomaly Detector',
  formerNames: ['Cognitive Services Anomaly Detector'],
  processes: 'Takes time series of one or several measures. Gives out which points are out of the ordinary, with expected values. Multivariate detection trains a model that the service keeps.',
  hosts: [],
  routePrefixes: ['/anomalydetector/v'],
  headers: [],
  clients: [
    {
      key: 'detector-legacy',
      language: 'javascript',
      packages: ['@azure/cognitiveservices-anomalydetector'],
      modules: ['@azure/cognitiveservices-anomalydetector'],
      making: 'class',
      types: ['AnomalyDetectorClient'],
      endpoint: 1,
      credential: 0,
      generation: 'v1.0',
      verified: 'package',
    },
    {
      key: 'detector',
      language: 'javascript',
      packages: ['@azure/ai-anomaly-detector'],
      modules: ['@azure/ai-anomaly-detector'],
      making: 'class',
      types: ['AnomalyDetectorClient'],
      endpoint: 0,
      credential: 1,
      generation: 'v1.1 preview',
      verified: 'package',
    },
    {
      key: 'detector-rest',
      language: 'javascript',
      packages: ['@azure-rest/ai-anomaly-detector'],
      modules: ['@azure-rest/ai-anomaly-detector'],
      making: 'default-factory',
      types: ['AnomalyDetectorRestClient'],
      endpoint: 0,
      credential: 1,
      generation: 'v1.1',
      verified: 'package',
    },
    {
      key: 'detector-legacy',
      language: 'python',
      packages: ['azure-cognitiveservices-anomalydetector'],
      modules: ['azure.cognitiveservices.anomalydetector'],
      making: 'class',
      types: ['AnomalyDetectorClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credentials',
      generation: 'v1.0',
      verified: 'package',
    },
    {
      key: 'detector',
      language: 'python',
      packages: ['azure-ai-anomalydetector'],
      modules: ['azure.ai.anomalydetector', 'azure.ai.anomalydetector.aio'],
      making: 'class',
      types: ['AnomalyDetectorClient'],
      endpoint: 'endpoint',
      credential: 'credential',
      generation: 'v1.1',
      verified: 'package',
    },
    {
      key: 'detector-legacy',
      language: 'csharp',
      packages: ['Microsoft.Azure.CognitiveServices.AnomalyDetector'],
      modules: ['Microsoft.Azure.CognitiveServices.AnomalyDetector'],
      making: 'class',
      types: ['AnomalyDetectorClient', 'IAnomalyDetectorClient'],
      endpoint: 'Endpoint',
      credential: 0,
      generation: 'v1.0',
      verified: 'sample',
    },
    {
      key: 'detector',
      language: 'csharp',
      packages: ['Azure.AI.AnomalyDetector'],
      modules: ['Azure.AI.AnomalyDetector'],
      making: 'class',
      types: ['AnomalyDetectorClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      generation: 'v1.1',
      verified: 'source',
    },
    {
      key: 'univariate',
      language: 'csharp',
      packages: ['Azure.AI.AnomalyDetector'],
      modules: ['Azure.AI.AnomalyDetector'],
      making: 'sub-client',
      from: { client: 'detector', members: ['GetUnivariateClient'] },
      types: ['Univariate'],
      generation: 'v1.1',
      verified: 'convention',
    },
    {
      key: 'multivariate',
      language: 'csharp',
      packages: ['Azure.AI.AnomalyDetector'],
      modules: ['Azure.AI.AnomalyDetector'],
      making: 'sub-client',
      from: { client: 'detector', members: ['GetMultivariateClient'] },
      types: ['Multivariate'],
      generation: 'v1.1',
      verified: 'convention',
    },
    {
      key: 'detector',
      language: 'java',
      packages: ['com.azure:azure-ai-anomalydetector'],
      modules: ['com.azure.ai.anomalydetector'],
      making: 'builder',
      types: ['AnomalyDetectorClient', 'AnomalyDetectorAsyncClient'],
      builder: 'AnomalyDetectorClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      generation: 'v1.1 preview',
      verified: 'convention',
    },
    {
      key: 'univariate',
      language: 'java',
      packages: ['com.azure:azure-ai-anomalydetector'],
      modules: ['com.azure.ai.anomalydetector'],
      making: 'builder',
      types: ['UnivariateClient', 'UnivariateAsyncClient'],
      builder: 'AnomalyDetectorClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      generation: 'v1.1',
      verified: 'convention',
    },
    {
      key: 'multivariate',
      language: 'java',
      packages: ['com.azure:azure-ai-anomalydetector'],
      modules: ['com.azure.ai.anomalydetector'],
      making: 'builder',
      types: ['MultivariateClient', 'MultivariateAsyncClient'],
      builder: 'AnomalyDetectorClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      generation: 'v1.1',
      verified: 'convention',
    },
    {
      key: 'detector-legacy',
      language: 'go',
      packages: ['github.com/Azure/azure-sdk-for-go'],
      modules: ['github.com/Azure/azure-sdk-for-go/services/preview/cognitiveservices/*/anomalydetector'],
      making: 'function',
      makers: ['New', 'NewWithoutDefaults'],
      types: ['BaseClient'],
      endpoint: 0,
      credential: 'Authorizer',
      generation: 'v1.0',
      verified: 'package',
    },
    {
      key: 'detector-legacy',
      language: 'go',
      packages: ['github.com/Azure/azure-sdk-for-go'],
      modules: ['github.com/Azure/azure-sdk-for-go/services/preview/cognitiveservices/*/anomalydetector/anomalydetectorapi'],
      making: 'interface',
      types: ['BaseClientAPI'],
      generation: 'v1.0',
      verified: 'package',
    },
  ],
  operations: [
    {
      id: 'detect-entire-series',
      kind: 'analyze',
      summary: 'Looks for anomalies in a whole time series',
      sends: ['the time series'],
      keeps: {
        statement: 'Nothing: the series is handled in memory.',
        facts: ['ad-uni-memory'],
      },
      verdict: true,
      reach: {
        javascript: [
          { client: 'detector-legacy', members: ['entireDetect'], verified: 'package' },
          { client: 'detector', members: ['detectEntireSeries'], verified: 'package' },
          { client: 'detector-rest', path: '/timeseries/entire/detect', verb: 'post', verified: 'package' },
        ],
        python: [
          { client: 'detector-legacy', members: ['entire_detect'], verified: 'package' },
          { client: 'detector', members: ['detect_univariate_entire_series'], verified: 'package' },
          { client: 'detector', members: ['detect_entire_series'], verified: 'convention' },
        ],
        csharp: [
          { client: 'detector-legacy', members: ['EntireDetectAsync', 'EntireDetectWithHttpMessagesAsync'], verified: 'sample' },
          { client: 'detector', members: ['DetectEntireSeries', 'DetectEntireSeriesAsync', 'DetectUnivariateEntireSeries', 'DetectUnivariateEntireSeriesAsync'], verified: 'convention' },
          { client: 'univariate', members: ['DetectUnivariateEntireSeries', 'DetectUnivariateEntireSeriesAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['detectEntireSeries', 'detectEntireSeriesWithResponse'], verified: 'convention' },
          { client: 'univariate', members: ['detectUnivariateEntireSeries', 'detectUnivariateEntireSeriesWithResponse'], verified: 'convention' },
        ],
        go: [
          { client: 'detector-legacy', members: ['DetectEntireSeries'], verified: 'package' },
          { client: 'detector-legacy', members: ['EntireDetect'], verified: 'sample' },
        ],
      },
      routes: [
        { method: 'POST', path: '/anomalydetector/v{version}/timeseries/entire/detect', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'detect-last-point',
      kind: 'analyze',
      summary: 'Tells whether the last point of a time series is an anomaly',
      sends: ['the time series'],
      keeps: {
        statement: 'Nothing: the series is handled in memory.',
        facts: ['ad-uni-memory'],
      },
      verdict: true,
      reach: {
        javascript: [
          { client: 'detector-legacy', members: ['lastDetect'], verified: 'package' },
          { client: 'detector', members: ['detectLastPoint'], verified: 'package' },
          { client: 'detector-rest', path: '/timeseries/last/detect', verb: 'post', verified: 'package' },
        ],
        python: [
          { client: 'detector-legacy', members: ['last_detect'], verified: 'package' },
          { client: 'detector', members: ['detect_univariate_last_point'], verified: 'package' },
          { client: 'detector', members: ['detect_last_point'], verified: 'convention' },
        ],
        csharp: [
          { client: 'detector-legacy', members: ['LastDetectAsync', 'LastDetectWithHttpMessagesAsync'], verified: 'sample' },
          { client: 'detector', members: ['DetectLastPoint', 'DetectLastPointAsync', 'DetectUnivariateLastPoint', 'DetectUnivariateLastPointAsync'], verified: 'convention' },
          { client: 'univariate', members: ['DetectUnivariateLastPoint', 'DetectUnivariateLastPointAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['detectLastPoint', 'detectLastPointWithResponse'], verified: 'convention' },
          { client: 'univariate', members: ['detectUnivariateLastPoint', 'detectUnivariateLastPointWithResponse'], verified: 'convention' },
        ],
        go: [
          { client: 'detector-legacy', members: ['DetectLastPoint'], verified: 'package' },
          { client: 'detector-legacy', members: ['LastDetect'], verified: 'sample' },
        ],
      },
      routes: [
        { method: 'POST', path: '/anomalydetector/v{version}/timeseries/last/detect', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'detect-change-point',
      kind: 'analyze',
      summary: 'Looks for points at which a time series changes its course',
      sends: ['the time series'],
      keeps: {
        statement: 'Nothing: the series is handled in memory.',
        facts: ['ad-uni-memory'],
      },
      verdict: true,
      reach: {
        javascript: [
          { client: 'detector-legacy', members: ['changePointDetect'], verified: 'package' },
          { client: 'detector', members: ['detectChangePoint'], verified: 'package' },
          { client: 'detector-rest', path: '/timeseries/changepoint/detect', verb: 'post', verified: 'package' },
        ],
        python: [
          { client: 'detector-legacy', members: ['change_point_detect'], verified: 'package' },
          { client: 'detector', members: ['detect_univariate_change_point'], verified: 'package' },
          { client: 'detector', members: ['detect_change_point'], verified: 'convention' },
        ],
        csharp: [
          { client: 'detector-legacy', members: ['ChangePointDetectAsync', 'ChangePointDetectWithHttpMessagesAsync'], verified: 'sample' },
          { client: 'detector', members: ['DetectChangePoint', 'DetectChangePointAsync', 'DetectUnivariateChangePoint', 'DetectUnivariateChangePointAsync'], verified: 'convention' },
          { client: 'univariate', members: ['DetectUnivariateChangePoint', 'DetectUnivariateChangePointAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['detectChangePoint', 'detectChangePointWithResponse'], verified: 'convention' },
          { client: 'univariate', members: ['detectUnivariateChangePoint', 'detectUnivariateChangePointWithResponse'], verified: 'convention' },
        ],
        go: [
          { client: 'detector-legacy', members: ['DetectChangePoint'], verified: 'package' },
          { client: 'detector-legacy', members: ['ChangePointDetect'], verified: 'sample' },
        ],
      },
      routes: [
        { method: 'POST', path: '/anomalydetector/v{version}/timeseries/changepoint/detect', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'train-multivariate-model',
      kind: 'train',
      summary: 'Trains a model on several time series in a storage account',
      sends: ['the address of the time series, and the settings of the model'],
      keeps: {
        statement: 'The model and its metadata, until they are deleted; the training data is discarded.',
        facts: ['ad-training-discarded', 'ad-model-delete'],
      },
      deletedBy: ['delete-multivariate-model'],
      reach: {
        javascript: [
          { client: 'detector', members: ['trainMultivariateModel'], verified: 'package' },
          { client: 'detector-rest', path: '/multivariate/models', verb: 'post', verified: 'package' },
        ],
        python: [{ client: 'detector', members: ['train_multivariate_model'], verified: 'package' }],
        csharp: [
          { client: 'detector', members: ['TrainMultivariateModel', 'TrainMultivariateModelAsync'], verified: 'convention' },
          { client: 'multivariate', members: ['TrainMultivariateModel', 'TrainMultivariateModelAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['trainMultivariateModel', 'trainMultivariateModelWithResponse'], verified: 'convention' },
          { client: 'multivariate', members: ['trainMultivariateModel', 'trainMultivariateModelWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'POST', path: '/anomalydetector/v{version}/multivariate/models', apiVersions: MULTIVARIATE_VERSIONS },
      ],
    },
    {
      id: 'detect-multivariate-batch',
      kind: 'analyze',
      summary: 'Looks for anomalies across several time series in a storage account',
      sends: ['the address of the time series'],
      keeps: {
        statement: 'The results, removed after seven days.',
        facts: ['ad-multi-7d'],
      },
      verdict: true,
      reach: {
        javascript: [
          { client: 'detector', members: ['detectAnomaly'], verified: 'package' },
          { client: 'detector-rest', path: '/multivariate/models/{modelId}:detect-batch', verb: 'post', verified: 'package' },
        ],
        python: [
          { client: 'detector', members: ['detect_multivariate_batch_anomaly'], verified: 'package' },
          { client: 'detector', members: ['detect_anomaly'], verified: 'convention' },
        ],
        csharp: [
          { client: 'detector', members: ['DetectAnomaly', 'DetectAnomalyAsync', 'DetectMultivariateBatchAnomaly', 'DetectMultivariateBatchAnomalyAsync'], verified: 'convention' },
          { client: 'multivariate', members: ['DetectAnomaly', 'DetectAnomalyAsync', 'DetectMultivariateBatchAnomaly', 'DetectMultivariateBatchAnomalyAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['detectAnomaly', 'detectAnomalyWithResponse', 'detectMultivariateBatchAnomaly', 'detectMultivariateBatchAnomalyWithResponse'], verified: 'convention' },
          { client: 'multivariate', members: ['detectAnomaly', 'detectAnomalyWithResponse', 'detectMultivariateBatchAnomaly', 'detectMultivariateBatchAnomalyWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'POST', path: '/anomalydetector/v{version}/multivariate/models/{modelId}:detect-batch', apiVersions: ['v1.1'] },
        { method: 'POST', path: '/anomalydetector/v{version}/multivariate/models/{modelId}/detect', apiVersions: MULTIVARIATE_PREVIEWS },
      ],
    },
    {
      id: 'detect-multivariate-last',
      kind: 'analyze',
      summary: 'Tells whether the last points of several time series are anomalies',
      sends: ['the time series'],
      keeps: {
        statement: null,
        facts: [],
      },
      verdict: true,
      reach: {
        javascript: [
          { client: 'detector', members: ['lastDetectAnomaly'], verified: 'package' },
          { client: 'detector-rest', path: '/multivariate/models/{modelId}:detect-last', verb: 'post', verified: 'package' },
        ],
        python: [
          { client: 'detector', members: ['detect_multivariate_last_anomaly'], verified: 'package' },
          { client: 'detector', members: ['last_detect_anomaly'], verified: 'convention' },
        ],
        csharp: [
          { client: 'detector', members: ['LastDetectAnomaly', 'LastDetectAnomalyAsync', 'DetectMultivariateLastAnomaly', 'DetectMultivariateLastAnomalyAsync'], verified: 'convention' },
          { client: 'multivariate', members: ['LastDetectAnomaly', 'LastDetectAnomalyAsync', 'DetectMultivariateLastAnomaly', 'DetectMultivariateLastAnomalyAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['lastDetectAnomaly', 'lastDetectAnomalyWithResponse', 'detectMultivariateLastAnomaly', 'detectMultivariateLastAnomalyWithResponse'], verified: 'convention' },
          { client: 'multivariate', members: ['lastDetectAnomaly', 'lastDetectAnomalyWithResponse', 'detectMultivariateLastAnomaly', 'detectMultivariateLastAnomalyWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'POST', path: '/anomalydetector/v{version}/multivariate/models/{modelId}:detect-last', apiVersions: ['v1.1'] },
        { method: 'POST', path: '/anomalydetector/v{version}/multivariate/models/{modelId}/last/detect', apiVersions: MULTIVARIATE_PREVIEWS },
      ],
    },
    {
      id: 'get-detection-result',
      kind: 'read-result',
      summary: 'Reads what multivariate detection found',
      sends: [],
      keeps: {
        statement: 'Nothing more: the results go after seven days.',
        facts: ['ad-multi-7d'],
      },
      verdict: true,
      reach: {
        javascript: [
          { client: 'detector', members: ['getDetectionResult'], verified: 'package' },
          { client: 'detector-rest', path: '/multivariate/detect-batch/{resultId}', verb: 'get', verified: 'package' },
        ],
        python: [
          { client: 'detector', members: ['get_multivariate_batch_detection_result'], verified: 'package' },
          { client: 'detector', members: ['get_detection_result'], verified: 'convention' },
        ],
        csharp: [
          { client: 'detector', members: ['GetDetectionResult', 'GetDetectionResultAsync', 'GetMultivariateBatchDetectionResult', 'GetMultivariateBatchDetectionResultAsync'], verified: 'convention' },
          { client: 'multivariate', members: ['GetDetectionResult', 'GetDetectionResultAsync', 'GetMultivariateBatchDetectionResult', 'GetMultivariateBatchDetectionResultAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['getDetectionResult', 'getDetectionResultWithResponse', 'getMultivariateBatchDetectionResult', 'getMultivariateBatchDetectionResultWithResponse'], verified: 'convention' },
          { client: 'multivariate', members: ['getDetectionResult', 'getDetectionResultWithResponse', 'getMultivariateBatchDetectionResult', 'getMultivariateBatchDetectionResultWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'GET', path: '/anomalydetector/v{version}/multivariate/detect-batch/{resultId}', apiVersions: ['v1.1'] },
        { method: 'GET', path: '/anomalydetector/v{version}/multivariate/results/{resultId}', apiVersions: MULTIVARIATE_PREVIEWS },
      ],
    },
    {
      id: 'list-multivariate-models',
      kind: 'read',
      summary: 'Lists the multivariate models of the resource',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [
          { client: 'detector', members: ['listMultivariateModel'], verified: 'package' },
          { client: 'detector-rest', path: '/multivariate/models', verb: 'get', verified: 'package' },
        ],
        python: [
          { client: 'detector', members: ['list_multivariate_models'], verified: 'package' },
          { client: 'detector', members: ['list_multivariate_model'], verified: 'convention' },
        ],
        csharp: [
          { client: 'detector', members: ['GetMultivariateModels', 'GetMultivariateModelsAsync', 'ListMultivariateModel', 'ListMultivariateModelAsync'], verified: 'convention' },
          { client: 'multivariate', members: ['GetMultivariateModels', 'GetMultivariateModelsAsync', 'ListMultivariateModel', 'ListMultivariateModelAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['listMultivariateModel', 'listMultivariateModelWithResponse', 'listMultivariateModels', 'listMultivariateModelsWithResponse'], verified: 'convention' },
          { client: 'multivariate', members: ['listMultivariateModel', 'listMultivariateModelWithResponse', 'listMultivariateModels', 'listMultivariateModelsWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'GET', path: '/anomalydetector/v{version}/multivariate/models', apiVersions: MULTIVARIATE_VERSIONS },
      ],
    },
    {
      id: 'get-multivariate-model',
      kind: 'read',
      summary: 'Reads the state and the settings of a multivariate model',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [
          { client: 'detector', members: ['getMultivariateModel'], verified: 'package' },
          { client: 'detector-rest', path: '/multivariate/models/{modelId}', verb: 'get', verified: 'package' },
        ],
        python: [{ client: 'detector', members: ['get_multivariate_model'], verified: 'package' }],
        csharp: [
          { client: 'detector', members: ['GetMultivariateModel', 'GetMultivariateModelAsync'], verified: 'convention' },
          { client: 'multivariate', members: ['GetMultivariateModel', 'GetMultivariateModelAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['getMultivariateModel', 'getMultivariateModelWithResponse'], verified: 'convention' },
          { client: 'multivariate', members: ['getMultivariateModel', 'getMultivariateModelWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'GET', path: '/anomalydetector/v{version}/multivariate/models/{modelId}', apiVersions: MULTIVARIATE_VERSIONS },
      ],
    },
    {
      id: 'export-multivariate-model',
      kind: 'export',
      summary: 'Reads a multivariate model as a file',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'detector', members: ['exportModel'], verified: 'package' }],
        python: [{ client: 'detector', members: ['export_model'], verified: 'convention' }],
        csharp: [
          { client: 'detector', members: ['ExportModel', 'ExportModelAsync'], verified: 'convention' },
          { client: 'multivariate', members: ['ExportModel', 'ExportModelAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['exportModel', 'exportModelWithResponse'], verified: 'convention' },
          { client: 'multivariate', members: ['exportModel', 'exportModelWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'GET', path: '/anomalydetector/v{version}/multivariate/models/{modelId}/export', apiVersions: MULTIVARIATE_PREVIEWS },
      ],
    },
    {
      id: 'delete-multivariate-model',
      kind: 'delete',
      summary: 'Deletes a multivariate model with its metadata',
      sends: [],
      keeps: {
        statement: 'Removes the model and its metadata.',
        facts: ['ad-model-delete'],
      },
      reach: {
        javascript: [
          { client: 'detector', members: ['deleteMultivariateModel'], verified: 'package' },
          { client: 'detector-rest', path: '/multivariate/models/{modelId}', verb: 'delete', verified: 'package' },
        ],
        python: [{ client: 'detector', members: ['delete_multivariate_model'], verified: 'package' }],
        csharp: [
          { client: 'detector', members: ['DeleteMultivariateModel', 'DeleteMultivariateModelAsync'], verified: 'convention' },
          { client: 'multivariate', members: ['DeleteMultivariateModel', 'DeleteMultivariateModelAsync'], verified: 'convention' },
        ],
        java: [
          { client: 'detector', members: ['deleteMultivariateModel', 'deleteMultivariateModelWithResponse'], verified: 'convention' },
          { client: 'multivariate', members: ['deleteMultivariateModel', 'deleteMultivariateModelWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'DELETE', path: '/anomalydetector/v{version}/multivariate/models/{modelId}', apiVersions: MULTIVARIATE_VERSIONS },
      ],
    },
  ],
  facts: [
    {
      id: 'ad-uni-memory',
      topic: 'retention',
      statement: 'Detection in a single time series runs in memory; the service stores neither what is sent nor what it finds.',
      appliesTo: { service: 'anomaly-detector', operations: ['detect-entire-series', 'detect-last-point', 'detect-change-point'] },
      source: PRIVACY_UNIVARIATE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'ad-input-not-retained',
      topic: 'retention',
      statement: 'Time series, metadata and settings that are sent are not retained once they have been processed.',
      appliesTo: { service: 'anomaly-detector' },
      source: PRIVACY_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'ad-multi-7d',
      topic: 'retention',
      statement: 'Results of multivariate detection lie in a blob and are removed by themselves after seven days.',
      appliesTo: { service: 'anomaly-detector', operations: ['detect-multivariate-batch', 'get-detection-result'] },
      source: PRIVACY_MULTIVARIATE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'ad-training-discarded',
      topic: 'retention',
      statement: 'Training data of a multivariate model is discarded after the training.',
      appliesTo: { service: 'anomaly-detector', operations: ['train-multivariate-model'] },
      source: PRIVACY_DATA,
      alsoIn: [PRIVACY_RETENTION],
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'ad-model-delete',
      topic: 'deletion-control',
      statement: 'Multivariate models and their metadata can be deleted at any time.',
      appliesTo: { service: 'anomaly-detector', operations: ['train-multivariate-model', 'delete-multivariate-model'] },
      source: PRIVACY_MULTIVARIATE,
      alsoIn: [PRIVACY_RETENTION],
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'ad-own-models',
      topic: 'training-use',
      statement: 'Training data serves to train models for use by the customer alone.',
      appliesTo: { service: 'anomaly-detector', operations: ['train-multivariate-model'] },
      source: PRIVACY_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'ad-encryption',
      topic: 'encryption',
      statement: 'Results and metadata are encrypted with keys that Microsoft manages, or with a key of the customer.',
      appliesTo: { service: 'anomaly-detector', operations: ['train-multivariate-model', 'detect-multivariate-batch'] },
      source: PRIVACY_MULTIVARIATE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'ad-access-not-listed',
      topic: 'customer-duty',
      statement: 'The list of Limited Access services of May 2025 does not name Anomaly Detector.',
      appliesTo: { service: 'anomaly-detector' },
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
  ],
  choices: [
    {
      id: 'ad-data-source',
      operations: ['train-multivariate-model', 'detect-multivariate-batch'],
      argument: { names: ['dataSource', 'source'] },
      label: 'dataSource',
      values: [
        { is: ['*'], effect: 'The service reads the time series from the named storage account, which stays with the customer.', facts: ['ad-input-not-retained'] },
      ],
    },
  ],
  retirements: [
    {
      id: 'ad-retirement',
      what: 'Anomaly Detector',
      on: '2026-10-01',
      scope: 'service',
      successor: null,
      note: 'No new resources can be made since 20 September 2023.',
      source: SERVICE_LIST,
      readOn: '2026-11-21',
    },
  ],
  access: [
    {
      id: 'ad-open',
      state: 'open',
      statement: 'No registration is asked for.',
      facts: ['ad-access-not-listed'],
      form: null,
    },
  ],
};
