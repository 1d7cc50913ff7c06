import type { Operation } from '../../schema.js';
import { VISION_SINCE_2_0, VISION_VERSIONS } from './versions.js';

/** Analysis of images, up to version 3.2. */
export const imageOperations: readonly Operation[] = [
  {
    id: 'analyze-image',
    kind: 'analyze',
    summary: 'Reads the chosen visual features from an image: tags, captions, objects, brands, face boxes, adult content, and on request celebrities and landmarks',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing: image and result are gone once the call is answered.',
      facts: ['ia-no-retention'],
    },
    verdict: true,
    scores: [{ names: ['adultScore', 'racyScore', 'goreScore'], values: [0, 1], isRange: true }],
    reach: {
      javascript: [
        { client: 'vision', members: ['analyzeImage', 'analyzeImageInStream'], verified: 'package' },
        { client: 'vision-legacy', members: ['analyzeImage', 'analyzeImageInStream'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['analyze_image', 'analyze_image_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [
        { client: 'vision', members: ['AnalyzeImageAsync', 'AnalyzeImageWithHttpMessagesAsync'], verified: 'source' },
        { client: 'vision', members: ['AnalyzeImageInStreamAsync', 'AnalyzeImageInStreamWithHttpMessagesAsync'], verified: 'sample' },
      ],
      java: [{ client: 'vision', members: ['analyzeImage', 'analyzeImageAsync', 'analyzeImageWithServiceResponseAsync', 'analyzeImageInStream', 'analyzeImageInStreamAsync', 'analyzeImageInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['AnalyzeImage', 'AnalyzeImageInStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/analyze', apiVersions: VISION_VERSIONS },
    ],
  },
  {
    id: 'describe-image',
    kind: 'analyze',
    summary: 'Writes captions for an image',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing: image and result are gone once the call is answered.',
      facts: ['ia-no-retention'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['describeImage', 'describeImageInStream'], verified: 'package' },
        { client: 'vision-legacy', members: ['describeImage', 'describeImageInStream'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['describe_image', 'describe_image_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [
        { client: 'vision', members: ['DescribeImageAsync', 'DescribeImageWithHttpMessagesAsync'], verified: 'source' },
        { client: 'vision', members: ['DescribeImageInStreamAsync', 'DescribeImageInStreamWithHttpMessagesAsync'], verified: 'convention' },
      ],
      java: [{ client: 'vision', members: ['describeImage', 'describeImageAsync', 'describeImageWithServiceResponseAsync', 'describeImageInStream', 'describeImageInStreamAsync', 'describeImageInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['DescribeImage', 'DescribeImageInStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/describe', apiVersions: VISION_VERSIONS },
    ],
  },
  {
    id: 'detect-objects',
    kind: 'analyze',
    summary: 'Finds objects in an image with their boxes',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing: image and result are gone once the call is answered.',
      facts: ['ia-no-retention'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['detectObjects', 'detectObjectsInStream'], verified: 'package' },
        { client: 'vision-legacy', members: ['detectObjects', 'detectObjectsInStream'], versions: '3.x+', verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['detect_objects', 'detect_objects_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [
        { client: 'vision', members: ['DetectObjectsAsync', 'DetectObjectsWithHttpMessagesAsync'], verified: 'source' },
        { client: 'vision', members: ['DetectObjectsInStreamAsync', 'DetectObjectsInStreamWithHttpMessagesAsync'], verified: 'convention' },
      ],
      java: [{ client: 'vision', members: ['detectObjects', 'detectObjectsAsync', 'detectObjectsWithServiceResponseAsync', 'detectObjectsInStream', 'detectObjectsInStreamAsync', 'detectObjectsInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['DetectObjects', 'DetectObjectsInStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/detect', apiVersions: VISION_SINCE_2_0 },
    ],
  },
  {
    id: 'list-models',
    kind: 'read',
    summary: 'Lists the domain models',
    sends: [],
    keeps: {
      statement: 'Nothing; no content is sent.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'vision', members: ['listModels'], verified: 'package' },
        { client: 'vision-legacy', members: ['listModels'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['list_models'], versions: '0.5+', verified: 'package' }],
      csharp: [{ client: 'vision', members: ['ListModelsAsync', 'ListModelsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'vision', members: ['listModels', 'listModelsAsync', 'listModelsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['ListModels'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/vision/v{version}/models', apiVersions: VISION_VERSIONS },
    ],
  },
  {
    id: 'analyze-image-by-domain',
    kind: 'analyze',
    summary: 'Looks in an image for celebrities or landmarks',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing: image and result are gone once the call is answered.',
      facts: ['ia-no-retention'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['analyzeImageByDomain', 'analyzeImageByDomainInStream'], verified: 'package' },
        { client: 'vision-legacy', members: ['analyzeImageByDomain', 'analyzeImageByDomainInStream'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['analyze_image_by_domain', 'analyze_image_by_domain_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [
        { client: 'vision', members: ['AnalyzeImageByDomainAsync', 'AnalyzeImageByDomainWithHttpMessagesAsync'], verified: 'source' },
        { client: 'vision', members: ['AnalyzeImageByDomainInStreamAsync', 'AnalyzeImageByDomainInStreamWithHttpMessagesAsync'], verified: 'sample' },
      ],
      java: [{ client: 'vision', members: ['analyzeImageByDomain', 'analyzeImageByDomainAsync', 'analyzeImageByDomainWithServiceResponseAsync', 'analyzeImageByDomainInStream', 'analyzeImageByDomainInStreamAsync', 'analyzeImageByDomainInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['AnalyzeImageByDomain', 'AnalyzeImageByDomainInStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/models/{model}/analyze', apiVersions: VISION_VERSIONS },
    ],
  },
  {
    id: 'recognize-printed-text',
    kind: 'analyze',
    summary: 'Reads printed text from an image at once',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing, by the general statement on images; the page does not name this operation.',
      facts: ['ia-no-retention'],
    },
    verdict: true,
    returnsText: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['recognizePrintedText', 'recognizePrintedTextInStream'], verified: 'package' },
        { client: 'vision-legacy', members: ['recognizePrintedText', 'recognizePrintedTextInStream'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['recognize_printed_text', 'recognize_printed_text_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [
        { client: 'vision', members: ['RecognizePrintedTextAsync', 'RecognizePrintedTextWithHttpMessagesAsync'], verified: 'source' },
        { client: 'vision', members: ['RecognizePrintedTextInStreamAsync', 'RecognizePrintedTextInStreamWithHttpMessagesAsync'], verified: 'convention' },
      ],
      java: [{ client: 'vision', members: ['recognizePrintedText', 'recognizePrintedTextAsync', 'recognizePrintedTextWithServiceResponseAsync', 'recognizePrintedTextInStream', 'recognizePrintedTextInStreamAsync', 'recognizePrintedTextInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['RecognizePrintedText', 'RecognizePrintedTextInStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/ocr', apiVersions: VISION_VERSIONS },
    ],
  },
  {
    id: 'tag-image',
    kind: 'analyze',
    summary: 'Tags an image',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing: image and result are gone once the call is answered.',
      facts: ['ia-no-retention'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'vision', members: ['tagImage', 'tagImageInStream'], verified: 'package' },
        { client: 'vision-legacy', members: ['tagImage', 'tagImageInStream'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['tag_image', 'tag_image_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [
        { client: 'vision', members: ['TagImageAsync', 'TagImageWithHttpMessagesAsync'], verified: 'source' },
        { client: 'vision', members: ['TagImageInStreamAsync', 'TagImageInStreamWithHttpMessagesAsync'], verified: 'convention' },
      ],
      java: [{ client: 'vision', members: ['tagImage', 'tagImageAsync', 'tagImageWithServiceResponseAsync', 'tagImageInStream', 'tagImageInStreamAsync', 'tagImageInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['TagImage', 'TagImageInStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/tag', apiVersions: VISION_VERSIONS },
    ],
  },
  {
    id: 'generate-thumbnail',
    kind: 'analyze',
    summary: 'Makes a thumbnail of an image',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing, by the general statement on images; the page does not name this operation.',
      facts: ['ia-no-retention'],
    },
    reach: {
      javascript: [
        { client: 'vision', members: ['generateThumbnail', 'generateThumbnailInStream'], verified: 'package' },
        { client: 'vision-legacy', members: ['generateThumbnail', 'generateThumbnailInStream'], verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['generate_thumbnail', 'generate_thumbnail_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [{ client: 'vision', members: ['GenerateThumbnailAsync', 'GenerateThumbnailWithHttpMessagesAsync', 'GenerateThumbnailInStreamAsync', 'GenerateThumbnailInStreamWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'vision', members: ['generateThumbnail', 'generateThumbnailAsync', 'generateThumbnailWithServiceResponseAsync', 'generateThumbnailInStream', 'generateThumbnailInStreamAsync', 'generateThumbnailInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['GenerateThumbnail', 'GenerateThumbnailInStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/generateThumbnail', apiVersions: VISION_VERSIONS },
    ],
  },
  {
    id: 'get-area-of-interest',
    kind: 'analyze',
    summary: 'Finds the most interesting part of an image',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'Nothing, by the general statement on images; the page does not name this operation.',
      facts: ['ia-no-retention'],
    },
    reach: {
      javascript: [
        { client: 'vision', members: ['getAreaOfInterest', 'getAreaOfInterestInStream'], verified: 'package' },
        { client: 'vision-legacy', members: ['getAreaOfInterest', 'getAreaOfInterestInStream'], versions: '3.x+', verified: 'package' },
      ],
      python: [{ client: 'vision', members: ['get_area_of_interest', 'get_area_of_interest_in_stream'], versions: '0.5+', verified: 'package' }],
      csharp: [{ client: 'vision', members: ['GetAreaOfInterestAsync', 'GetAreaOfInterestWithHttpMessagesAsync', 'GetAreaOfInterestInStreamAsync', 'GetAreaOfInterestInStreamWithHttpMessagesAsync'], verified: 'convention' }],
      java: [{ client: 'vision', members: ['getAreaOfInterest', 'getAreaOfInterestAsync', 'getAreaOfInterestWithServiceResponseAsync', 'getAreaOfInterestInStream', 'getAreaOfInterestInStreamAsync', 'getAreaOfInterestInStreamWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'vision-legacy', members: ['GetAreaOfInterest', 'GetAreaOfInterestInStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/vision/v{version}/areaOfInterest', apiVersions: VISION_SINCE_2_0 },
    ],
  },
];
