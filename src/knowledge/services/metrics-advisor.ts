import type { Service, Source } from '../schema.js';

/* ------------------------------------------------------------------ pages */

const PRIVACY: Source = { title: 'Data and privacy for Anomaly Detector', heading: 'Introduction', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/anomaly-detector/data-privacy-security.md', asOf: '2024-02-21' };
const SERVICE_LIST: Source = { title: 'Azure service retirements (Azure/EOL, service_list.json)', heading: 'Metrics Advisor', url: 'https://github.com/Azure/EOL/blob/main/service_list.json', asOf: '2025-12-18' };
const FEED_REFERENCE: Source = { title: 'Client library reference of azure-ai-metricsadvisor', heading: 'MetricsAdvisorAdministrationClient', url: null, asOf: null };
const LIMITED_ACCESS_LIST: Source = { title: 'Limited Access features for Azure AI services', heading: 'List of Limited Access services', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md', asOf: '2025-05-19' };

/* ------------------------------------------------------------------ scopes and versions */

const VERSIONS = ['v1.0'];

/* ------------------------------------------------------------------ the service */

export const metricsAdvisor: Service = {
  id: 'metrics-advisor',
  name: 'Azure AI Metrics Advisor',
  formerNames: ['Cognitive Services Metrics Advisor'],
  processes: 'Reads time series from data sources of the customer, by data feeds that it keeps running. Gives out anomalies, incidents, root causes and alerts. Feedback tells it which findings were right.',
  hosts: [],
  routePrefixes: ['/metricsadvisor/v'],
  headers: [],
  clients: [
    {
      key: 'advisor',
      language: 'javascript',
      packages: ['@azure/ai-metrics-advisor'],
      modules: ['@azure/ai-metrics-advisor'],
      making: 'class',
      types: ['MetricsAdvisorClient'],
      endpoint: 0,
      credential: 1,
      verified: 'package',
    },
    {
      key: 'advisor',
      language: 'python',
      packages: ['azure-ai-metricsadvisor'],
      modules: ['azure.ai.metricsadvisor', 'azure.ai.metricsadvisor.aio'],
      making: 'class',
      types: ['MetricsAdvisorClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'package',
    },
    {
      key: 'advisor',
      language: 'csharp',
      packages: ['Azure.AI.MetricsAdvisor'],
      modules: ['Azure.AI.MetricsAdvisor'],
      making: 'class',
      types: ['MetricsAdvisorClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'advisor',
      language: 'java',
      packages: ['com.azure:azure-ai-metricsadvisor'],
      modules: ['com.azure.ai.metricsadvisor'],
      making: 'builder',
      types: ['MetricsAdvisorClient', 'MetricsAdvisorAsyncClient'],
      builder: 'MetricsAdvisorClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      verified: 'source',
    },
    {
      key: 'administration',
      language: 'javascript',
      packages: ['@azure/ai-metrics-advisor'],
      modules: ['@azure/ai-metrics-advisor'],
      making: 'class',
      types: ['MetricsAdvisorAdministrationClient'],
      endpoint: 0,
      credential: 1,
      verified: 'package',
    },
    {
      key: 'administration',
      language: 'python',
      packages: ['azure-ai-metricsadvisor'],
      modules: ['azure.ai.metricsadvisor', 'azure.ai.metricsadvisor.aio'],
      making: 'class',
      types: ['MetricsAdvisorAdministrationClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'package',
    },
    {
      key: 'administration',
      language: 'csharp',
      packages: ['Azure.AI.MetricsAdvisor'],
      modules: ['Azure.AI.MetricsAdvisor.Administration'],
      making: 'class',
      types: ['MetricsAdvisorAdministrationClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'administration',
      language: 'java',
      packages: ['com.azure:azure-ai-metricsadvisor'],
      modules: ['com.azure.ai.metricsadvisor.administration'],
      making: 'builder',
      types: ['MetricsAdvisorAdministrationClient', 'MetricsAdvisorAdministrationAsyncClient'],
      builder: 'MetricsAdvisorAdministrationClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      verified: 'source',
    },
  ],
  operations: [
    {
      id: 'list-alerts',
      kind: 'read',
      summary: 'Lists the alerts of an alert configuration in a time',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['listAlerts'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_alerts'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetAlerts', 'GetAlertsAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listAlerts', 'listAlertsWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/alert/anomaly/configurations/{configurationId}/alerts/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-anomalies',
      kind: 'read',
      summary: 'Lists the anomalies of an alert or of a detection configuration',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      verdict: true,
      reach: {
        javascript: [{ client: 'advisor', members: ['listAnomalies'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_anomalies'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetAnomaliesForAlert', 'GetAnomaliesForAlertAsync', 'GetAnomaliesForDetectionConfiguration', 'GetAnomaliesForDetectionConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listAnomaliesForAlert', 'listAnomaliesForAlertWithResponse', 'listAnomaliesForDetectionConfig', 'listAnomaliesForDetectionConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/alert/anomaly/configurations/{configurationId}/alerts/{alertId}/anomalies', apiVersions: VERSIONS },
        { method: 'POST', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}/anomalies/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-anomaly-dimension-values',
      kind: 'read',
      summary: 'Lists the values of a dimension that have anomalies',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['listAnomalyDimensionValues'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_anomaly_dimension_values'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetAnomalyDimensionValues', 'GetAnomalyDimensionValuesAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listAnomalyDimensionValues', 'listAnomalyDimensionValuesWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}/anomalies/dimension/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-incidents',
      kind: 'read',
      summary: 'Lists the incidents of an alert or of a detection configuration',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      verdict: true,
      reach: {
        javascript: [{ client: 'advisor', members: ['listIncidents'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_incidents'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetIncidentsForAlert', 'GetIncidentsForAlertAsync', 'GetIncidentsForDetectionConfiguration', 'GetIncidentsForDetectionConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listIncidentsForAlert', 'listIncidentsForAlertWithResponse', 'listIncidentsForDetectionConfig', 'listIncidentsForDetectionConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/alert/anomaly/configurations/{configurationId}/alerts/{alertId}/incidents', apiVersions: VERSIONS },
        { method: 'POST', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}/incidents/query', apiVersions: VERSIONS },
        { method: 'GET', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}/incidents/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-incident-root-causes',
      kind: 'read',
      summary: 'Lists what an incident may go back to',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      verdict: true,
      reach: {
        javascript: [{ client: 'advisor', members: ['getIncidentRootCauses'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_incident_root_causes'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetIncidentRootCauses', 'GetIncidentRootCausesAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listIncidentRootCauses', 'listIncidentRootCausesWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}/incidents/{incidentId}/rootCause', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-enriched-series',
      kind: 'read',
      summary: 'Reads series with what detection says of each point',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      verdict: true,
      reach: {
        javascript: [{ client: 'advisor', members: ['getMetricEnrichedSeriesData'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_metric_enriched_series_data'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetMetricEnrichedSeriesData', 'GetMetricEnrichedSeriesDataAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listMetricEnrichedSeriesData', 'listMetricEnrichedSeriesDataWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}/series/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'add-feedback',
      kind: 'manage',
      summary: 'Tells the service which findings were right',
      sends: ['the feedback, with a comment where one is given'],
      keeps: {
        statement: null,
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['createFeedback'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['add_feedback'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['AddFeedback', 'AddFeedbackAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['addFeedback', 'addFeedbackWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/feedback/metric', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-feedback',
      kind: 'read',
      summary: 'Reads one piece of feedback',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['getFeedback'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['get_feedback'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetFeedback', 'GetFeedbackAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['getFeedback', 'getFeedbackWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/feedback/metric/{feedbackId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-feedback',
      kind: 'read',
      summary: 'Lists the feedback on a metric',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['listFeedback'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_feedback'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetAllFeedback', 'GetAllFeedbackAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listFeedback', 'listFeedbackWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/feedback/metric/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-series-data',
      kind: 'read',
      summary: 'Reads the values of series of a metric',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['getMetricSeriesData'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_metric_series_data'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetMetricSeriesData', 'GetMetricSeriesDataAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listMetricSeriesData', 'listMetricSeriesDataWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/metrics/{metricId}/data/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-series-definitions',
      kind: 'read',
      summary: 'Lists the series of a metric',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['listMetricSeriesDefinitions'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_metric_series_definitions'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetMetricSeriesDefinitions', 'GetMetricSeriesDefinitionsAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listMetricSeriesDefinitions', 'listMetricSeriesDefinitionsWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/metrics/{metricId}/series/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-dimension-values',
      kind: 'read',
      summary: 'Lists the values of a dimension of a metric',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['listMetricDimensionValues'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_metric_dimension_values'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetMetricDimensionValues', 'GetMetricDimensionValuesAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listMetricDimensionValues', 'listMetricDimensionValuesWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/metrics/{metricId}/dimension/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-enrichment-status',
      kind: 'read',
      summary: 'Tells how far detection on a metric is',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'advisor', members: ['listMetricEnrichmentStatus'], verified: 'package' }],
        python: [{ client: 'advisor', members: ['list_metric_enrichment_status'], verified: 'package' }],
        csharp: [{ client: 'advisor', members: ['GetMetricEnrichmentStatuses', 'GetMetricEnrichmentStatusesAsync'], verified: 'convention' }],
        java: [{ client: 'advisor', members: ['listMetricEnrichmentStatus', 'listMetricEnrichmentStatusWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/metrics/{metricId}/status/enrichment/anomalyDetection/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'create-data-feed',
      kind: 'manage',
      summary: 'Creates a data feed, which reads a data source again and again',
      sends: ['the description of the data source, how to reach it and what to read'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-data-feed'],
      reach: {
        javascript: [{ client: 'administration', members: ['createDataFeed'], verified: 'package' }],
        python: [{ client: 'administration', members: ['create_data_feed'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['CreateDataFeed', 'CreateDataFeedAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['createDataFeed', 'createDataFeedWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/dataFeeds', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-data-feed',
      kind: 'read',
      summary: 'Reads a data feed, which reads a data source again and again',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['getDataFeed'], verified: 'package' }],
        python: [{ client: 'administration', members: ['get_data_feed'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetDataFeed', 'GetDataFeedAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['getDataFeed', 'getDataFeedWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/dataFeeds/{dataFeedId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'update-data-feed',
      kind: 'manage',
      summary: 'Changes a data feed, which reads a data source again and again',
      sends: ['the description of the data source, how to reach it and what to read'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-data-feed'],
      reach: {
        javascript: [{ client: 'administration', members: ['updateDataFeed'], verified: 'package' }],
        python: [{ client: 'administration', members: ['update_data_feed'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['UpdateDataFeed', 'UpdateDataFeedAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['updateDataFeed', 'updateDataFeedWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'PATCH', path: '/metricsadvisor/v{version}/dataFeeds/{dataFeedId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'delete-data-feed',
      kind: 'delete',
      summary: 'Deletes a data feed, which reads a data source again and again',
      sends: [],
      keeps: {
        statement: 'Removes it from the resource.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['deleteDataFeed'], verified: 'package' }],
        python: [{ client: 'administration', members: ['delete_data_feed'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['DeleteDataFeed', 'DeleteDataFeedAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['deleteDataFeed', 'deleteDataFeedWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'DELETE', path: '/metricsadvisor/v{version}/dataFeeds/{dataFeedId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-data-feeds',
      kind: 'read',
      summary: 'Lists what there is of the kind: a data feed, which reads a data source again and again',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['listDataFeeds'], verified: 'package' }],
        python: [{ client: 'administration', members: ['list_data_feeds'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetDataFeeds', 'GetDataFeedsAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['listDataFeeds', 'listDataFeedsWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/dataFeeds', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'create-detection-config',
      kind: 'manage',
      summary: 'Creates settings that say what counts as an anomaly',
      sends: ['the settings of detection'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-detection-config'],
      reach: {
        javascript: [{ client: 'administration', members: ['createDetectionConfig'], verified: 'package' }],
        python: [{ client: 'administration', members: ['create_detection_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['CreateDetectionConfiguration', 'CreateDetectionConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['createDetectionConfig', 'createDetectionConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-detection-config',
      kind: 'read',
      summary: 'Reads settings that say what counts as an anomaly',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['getDetectionConfig'], verified: 'package' }],
        python: [{ client: 'administration', members: ['get_detection_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetDetectionConfiguration', 'GetDetectionConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['getDetectionConfig', 'getDetectionConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'update-detection-config',
      kind: 'manage',
      summary: 'Changes settings that say what counts as an anomaly',
      sends: ['the settings of detection'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-detection-config'],
      reach: {
        javascript: [{ client: 'administration', members: ['updateDetectionConfig'], verified: 'package' }],
        python: [{ client: 'administration', members: ['update_detection_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['UpdateDetectionConfiguration', 'UpdateDetectionConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['updateDetectionConfig', 'updateDetectionConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'PATCH', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'delete-detection-config',
      kind: 'delete',
      summary: 'Deletes settings that say what counts as an anomaly',
      sends: [],
      keeps: {
        statement: 'Removes it from the resource.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['deleteDetectionConfig'], verified: 'package' }],
        python: [{ client: 'administration', members: ['delete_detection_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['DeleteDetectionConfiguration', 'DeleteDetectionConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['deleteDetectionConfig', 'deleteDetectionConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'DELETE', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-detection-configs',
      kind: 'read',
      summary: 'Lists what there is of the kind: settings that say what counts as an anomaly',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['listDetectionConfigs'], verified: 'package' }],
        python: [{ client: 'administration', members: ['list_detection_configurations'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetDetectionConfigurations', 'GetDetectionConfigurationsAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['listDetectionConfigs', 'listDetectionConfigsWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/metrics/{metricId}/enrichment/anomalyDetection/configurations', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'create-alert-config',
      kind: 'manage',
      summary: 'Creates settings that say what leads to an alert',
      sends: ['the settings of alerts'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-alert-config'],
      reach: {
        javascript: [{ client: 'administration', members: ['createAlertConfig'], verified: 'package' }],
        python: [{ client: 'administration', members: ['create_alert_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['CreateAlertConfiguration', 'CreateAlertConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['createAlertConfig', 'createAlertConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/alert/anomaly/configurations', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-alert-config',
      kind: 'read',
      summary: 'Reads settings that say what leads to an alert',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['getAlertConfig'], verified: 'package' }],
        python: [{ client: 'administration', members: ['get_alert_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetAlertConfiguration', 'GetAlertConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['getAlertConfig', 'getAlertConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/alert/anomaly/configurations/{configurationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'update-alert-config',
      kind: 'manage',
      summary: 'Changes settings that say what leads to an alert',
      sends: ['the settings of alerts'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-alert-config'],
      reach: {
        javascript: [{ client: 'administration', members: ['updateAlertConfig'], verified: 'package' }],
        python: [{ client: 'administration', members: ['update_alert_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['UpdateAlertConfiguration', 'UpdateAlertConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['updateAlertConfig', 'updateAlertConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'PATCH', path: '/metricsadvisor/v{version}/alert/anomaly/configurations/{configurationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'delete-alert-config',
      kind: 'delete',
      summary: 'Deletes settings that say what leads to an alert',
      sends: [],
      keeps: {
        statement: 'Removes it from the resource.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['deleteAlertConfig'], verified: 'package' }],
        python: [{ client: 'administration', members: ['delete_alert_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['DeleteAlertConfiguration', 'DeleteAlertConfigurationAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['deleteAlertConfig', 'deleteAlertConfigWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'DELETE', path: '/metricsadvisor/v{version}/alert/anomaly/configurations/{configurationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-alert-configs',
      kind: 'read',
      summary: 'Lists what there is of the kind: settings that say what leads to an alert',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['listAlertConfigs'], verified: 'package' }],
        python: [{ client: 'administration', members: ['list_alert_configurations'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetAlertConfigurations', 'GetAlertConfigurationsAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['listAlertConfigs', 'listAlertConfigsWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/enrichment/anomalyDetection/configurations/{configurationId}/alert/anomaly/configurations', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'create-hook',
      kind: 'manage',
      summary: 'Creates a hook, which notifies by e-mail or a web address',
      sends: ['the addresses to notify'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-hook'],
      reach: {
        javascript: [{ client: 'administration', members: ['createHook'], verified: 'package' }],
        python: [{ client: 'administration', members: ['create_hook'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['CreateHook', 'CreateHookAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['createHook', 'createHookWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/hooks', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-hook',
      kind: 'read',
      summary: 'Reads a hook, which notifies by e-mail or a web address',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['getHook'], verified: 'package' }],
        python: [{ client: 'administration', members: ['get_hook'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetHook', 'GetHookAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['getHook', 'getHookWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/hooks/{hookId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'update-hook',
      kind: 'manage',
      summary: 'Changes a hook, which notifies by e-mail or a web address',
      sends: ['the addresses to notify'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-hook'],
      reach: {
        javascript: [{ client: 'administration', members: ['updateHook'], verified: 'package' }],
        python: [{ client: 'administration', members: ['update_hook'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['UpdateHook', 'UpdateHookAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['updateHook', 'updateHookWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'PATCH', path: '/metricsadvisor/v{version}/hooks/{hookId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'delete-hook',
      kind: 'delete',
      summary: 'Deletes a hook, which notifies by e-mail or a web address',
      sends: [],
      keeps: {
        statement: 'Removes it from the resource.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['deleteHook'], verified: 'package' }],
        python: [{ client: 'administration', members: ['delete_hook'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['DeleteHook', 'DeleteHookAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['deleteHook', 'deleteHookWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'DELETE', path: '/metricsadvisor/v{version}/hooks/{hookId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-hooks',
      kind: 'read',
      summary: 'Lists what there is of the kind: a hook, which notifies by e-mail or a web address',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['listHooks'], verified: 'package' }],
        python: [{ client: 'administration', members: ['list_hooks'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetHooks', 'GetHooksAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['listHooks', 'listHooksWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/hooks', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'create-datasource-credential',
      kind: 'manage',
      summary: 'Creates credentials of a data source',
      sends: ['the credentials of the data source'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-datasource-credential'],
      reach: {
        python: [{ client: 'administration', members: ['create_datasource_credential'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['CreateDataSourceCredential', 'CreateDataSourceCredentialAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['createDataSourceCredential', 'createDataSourceCredentialWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/credentials', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-datasource-credential',
      kind: 'read',
      summary: 'Reads credentials of a data source',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        python: [{ client: 'administration', members: ['get_datasource_credential'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetDataSourceCredential', 'GetDataSourceCredentialAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['getDataSourceCredential', 'getDataSourceCredentialWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/credentials/{credentialId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'update-datasource-credential',
      kind: 'manage',
      summary: 'Changes credentials of a data source',
      sends: ['the credentials of the data source'],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-datasource-credential'],
      reach: {
        python: [{ client: 'administration', members: ['update_datasource_credential'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['UpdateDataSourceCredential', 'UpdateDataSourceCredentialAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['updateDataSourceCredential', 'updateDataSourceCredentialWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'PATCH', path: '/metricsadvisor/v{version}/credentials/{credentialId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'delete-datasource-credential',
      kind: 'delete',
      summary: 'Deletes credentials of a data source',
      sends: [],
      keeps: {
        statement: 'Removes it from the resource.',
        facts: [],
      },
      reach: {
        python: [{ client: 'administration', members: ['delete_datasource_credential'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['DeleteDataSourceCredential', 'DeleteDataSourceCredentialAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['deleteDataSourceCredential', 'deleteDataSourceCredentialWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'DELETE', path: '/metricsadvisor/v{version}/credentials/{credentialId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-datasource-credentials',
      kind: 'read',
      summary: 'Lists what there is of the kind: credentials of a data source',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        python: [{ client: 'administration', members: ['list_datasource_credentials'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetDataSourceCredentials', 'GetDataSourceCredentialsAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['listDataSourceCredentials', 'listDataSourceCredentialsWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/credentials', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-ingestion-status',
      kind: 'read',
      summary: 'Lists how reading a data source went',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['listDataFeedIngestionStatus'], verified: 'package' }],
        python: [{ client: 'administration', members: ['list_data_feed_ingestion_status'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetDataFeedIngestionStatuses', 'GetDataFeedIngestionStatusesAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['listDataFeedIngestionStatus', 'listDataFeedIngestionStatusWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/dataFeeds/{dataFeedId}/ingestionStatus/query', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-ingestion-progress',
      kind: 'read',
      summary: 'Tells how far reading a data source is',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'administration', members: ['getDataFeedIngestionProgress'], verified: 'package' }],
        python: [{ client: 'administration', members: ['get_data_feed_ingestion_progress'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetDataFeedIngestionProgress', 'GetDataFeedIngestionProgressAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['getDataFeedIngestionProgress', 'getDataFeedIngestionProgressWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/metricsadvisor/v{version}/dataFeeds/{dataFeedId}/ingestionProgress', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'refresh-ingestion',
      kind: 'manage',
      summary: 'Has a data source read again for a time',
      sends: [],
      keeps: {
        statement: null,
        facts: [],
      },
      deletedBy: ['delete-data-feed'],
      reach: {
        javascript: [{ client: 'administration', members: ['refreshDataFeedIngestion'], verified: 'package' }],
        python: [{ client: 'administration', members: ['refresh_data_feed_ingestion'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['RefreshDataFeedIngestion', 'RefreshDataFeedIngestionAsync'], verified: 'convention' }],
        java: [{ client: 'administration', members: ['refreshDataFeedIngestion', 'refreshDataFeedIngestionWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/metricsadvisor/v{version}/dataFeeds/{dataFeedId}/ingestionProgress/reset', apiVersions: VERSIONS },
      ],
    },
  ],
  facts: [
    {
      id: 'ma-anomaly-page',
      topic: 'processing',
      statement: 'The privacy page of Anomaly Detector says that most of what it describes holds for Metrics Advisor too, which is built on the same technology. It does not say what does not.',
      appliesTo: { service: 'metrics-advisor' },
      source: PRIVACY,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'ma-delete-operations',
      topic: 'deletion-control',
      statement: 'Data feeds, detection and alert settings, hooks and data source credentials each have a delete operation.',
      appliesTo: { service: 'metrics-advisor', operations: ['create-data-feed', 'update-data-feed', 'delete-data-feed', 'create-detection-config', 'update-detection-config', 'delete-detection-config', 'create-alert-config', 'update-alert-config', 'delete-alert-config', 'create-hook', 'update-hook', 'delete-hook', 'create-datasource-credential', 'update-datasource-credential', 'delete-datasource-credential'] },
      source: FEED_REFERENCE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'ma-access-not-listed',
      topic: 'customer-duty',
      statement: 'The list of Limited Access services of May 2025 does not name Metrics Advisor.',
      appliesTo: { service: 'metrics-advisor' },
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
  ],
  choices: [
    {
      id: 'ma-hook-target',
      operations: ['create-hook', 'update-hook'],
      argument: { names: ['emailsToAlert'] },
      label: 'emailsToAlert',
      keepsText: true,
      values: [
        { is: ['*'], effect: 'The e-mail addresses are stored with the hook, and receive alerts.', facts: ['ma-delete-operations'] },
      ],
    },
  ],
  retirements: [
    {
      id: 'ma-retirement',
      what: 'Metrics Advisor',
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
      id: 'ma-open',
      state: 'open',
      statement: 'No registration is asked for.',
      facts: ['ma-access-not-listed'],
      form: null,
    },
  ],
};
