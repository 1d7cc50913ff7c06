import type { Retirement } from '../../schema.js';
import { PREDICTION_URL } from './pages.js';

/** What ends. */
export const retirements: readonly Retirement[] = [
  {
    id: 'cv-service-end',
    what: 'Custom Vision',
    on: '2028-09-25',
    scope: 'service',
    successor: 'Azure Machine Learning AutoML, models of the Foundry catalog, or Content Understanding',
    source: { title: 'Call the Prediction API', heading: 'Introduction', url: PREDICTION_URL, asOf: '2024-11-14' },
    readOn: '2026-11-21',
  },
  {
    id: 'cv-python-package-archived',
    what: 'The Python package azure-cognitiveservices-vision-customvision',
    on: '2024-11-01',
    scope: 'sdk',
    clients: ['training', 'prediction', 'prediction-legacy'],
    languages: ['python'],
    successor: null,
    note: 'The package is archived and no longer maintained; it still installs.',
    source: {
      title: 'azure-cognitiveservices-vision-customvision on PyPI',
      heading: 'Introduction',
      url: 'https://pypi.org/project/azure-cognitiveservices-vision-customvision',
      asOf: null,
    },
    readOn: '2026-11-21',
  },
];
