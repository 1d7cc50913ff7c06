import type { Choice } from '../../schema.js';

/** Arguments that change what is read from images, and of whom. */
export const choices: readonly Choice[] = [
  {
    id: 'ia-visual-features',
    operations: ['analyze-image'],
    argument: { names: ['visualFeatures'], position: { python: 1, csharp: 1, go: 2 } },
    label: 'visualFeatures',
    values: [
      { is: ['Faces'], effect: 'The service locates the faces in the image.', facts: ['ia-face-box-only', 'ia-face-attributes-overview', 'ia-face-attributes-retired'], reads: ['face'], infers: ['gender', 'age'], heldIn: ['faces'] },
      { is: ['Adult'], effect: 'The image is rated for adult, racy and gory content.', facts: ['ia-output-adult'], judges: ['adult', 'isAdultContent', 'isRacyContent', 'isGoryContent', 'adultScore', 'racyScore', 'goreScore'] },
      { is: ['Brands'], effect: 'Brand logos are looked for.', facts: ['ia-output-detections'] },
      { is: ['Objects'], effect: 'Objects are located.', facts: ['ia-output-detections'] },
      { is: ['Tags'], effect: 'The image is tagged.', facts: ['ia-output-tags'] },
      { is: ['Description'], effect: 'A caption is written.', facts: ['ia-output-caption'] },
      { is: ['Categories'], effect: 'The image is sorted into categories.', facts: [] },
      { is: ['Color'], effect: 'Colors are measured.', facts: [] },
      { is: ['ImageType', 'image_type'], effect: 'The kind of image is told, such as clip art.', facts: [] },
    ],
  },
  {
    id: 'ia-details',
    operations: ['analyze-image'],
    argument: { names: ['details'], position: { python: 2, csharp: 2, go: 3 } },
    label: 'details',
    absent: { effect: 'No person is named.', facts: [] },
    values: [
      { is: ['Celebrities'], effect: 'Real people in the image are named. This needs registration.', facts: ['ia-celebrity-output', 'ia-celebrity-list', 'ia-celebrity-limited'], reads: ['identity'], heldIn: ['celebrities'] },
      { is: ['Landmarks'], effect: 'Landmarks are named.', facts: ['ia-output-detections'] },
    ],
  },
  {
    id: 'ia-description-exclude',
    operations: ['analyze-image', 'describe-image'],
    argument: { names: ['descriptionExclude'] },
    label: 'descriptionExclude',
    values: [
      { is: ['Celebrities'], effect: 'Names of celebrities stay out of captions.', facts: [] },
      { is: ['Landmarks'], effect: 'Names of landmarks stay out of captions.', facts: [] },
    ],
  },
  {
    id: 'ia-domain-model',
    operations: ['analyze-image-by-domain'],
    argument: { names: ['model'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 1 }, placeholder: 'model' },
    label: 'model',
    values: [
      { is: ['celebrities'], effect: 'Real people in the image are named. This needs registration.', facts: ['ia-celebrity-output', 'ia-celebrity-list', 'ia-celebrity-limited'], reads: ['identity'], heldIn: ['celebrities'] },
      { is: ['landmarks'], effect: 'Landmarks are named.', facts: ['ia-output-detections'] },
    ],
  },
  {
    id: 'ia-features-4-0',
    operations: ['analyze-image-v4'],
    argument: { names: ['features', 'visualFeatures'], position: { python: 1, csharp: 1, java: 1 } },
    label: 'features',
    values: [
      { is: ['People'], effect: 'Each person in the image is located.', facts: ['ia-people-box'], reads: ['person'] },
      { is: ['Read'], effect: 'Text is read at once and nothing is kept. Asynchronous Read of version 3 holds input and text for up to 24 hours.', facts: ['ia-no-retention', 'ocr-24h'], returnsText: true, heldIn: ['read', 'readResult'] },
      { is: ['Caption', 'DenseCaptions', 'DENSE_CAPTIONS'], effect: 'Captions are written. They may state a gender unless gender-neutral captions are asked for.', facts: ['ia-caption-gender'] },
      { is: ['Objects'], effect: 'Objects are located.', facts: [] },
      { is: ['Tags'], effect: 'The image is tagged.', facts: ['ia-output-tags'] },
      { is: ['SmartCrops', 'SMART_CROPS'], effect: 'Crops of the image are proposed.', facts: [] },
    ],
  },
  {
    id: 'ia-gender-neutral-caption',
    operations: ['analyze-image-v4'],
    argument: { names: ['genderNeutralCaption', 'gender-neutral-caption'] },
    label: 'genderNeutralCaption',
    absent: { effect: 'Captions may state the gender of a person.', facts: ['ia-caption-gender'] },
    values: [
      { is: [true], effect: 'Captions avoid words that state a gender.', facts: ['ia-caption-gender'] },
      { is: [false], effect: 'Captions may state the gender of a person.', facts: ['ia-caption-gender'] },
    ],
  },
  {
    id: 'ia-custom-model-name',
    operations: ['analyze-image-v4'],
    argument: { names: ['model-name', 'modelName'] },
    label: 'model-name',
    values: [{ is: ['*'], effect: 'A custom model of the preview answers instead of the built-in ones.', facts: [] }],
  },
  {
    id: 'ia-segment-mode',
    operations: ['segment-image'],
    argument: { names: ['mode'] },
    label: 'mode',
    values: [
      { is: ['backgroundRemoval'], effect: 'The background is removed.', facts: [] },
      { is: ['foregroundMatting'], effect: 'A matte of the foreground is made.', facts: [] },
    ],
  },
];
