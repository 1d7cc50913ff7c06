import { storesPredictionImage } from '../../src/rules/stores-prediction-image.js';
import { storesPredictionImageInGo } from './go/stores-prediction-image.cases.js';
import { storesPredictionImageInJava } from './java/stores-prediction-image.cases.js';
import { testRule } from './rule-tester.js';
import { member, quick, routeKeeps } from './stores-prediction-image.expected.js';

const prediction = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n";
const training = "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\n";
const predictionPy = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n';
const trainingPy = 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n';
const predictionCs = 'using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;\n';
const trainingCs = 'using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training;\n';

testRule(storesPredictionImage, {
  invalid: [
    {
      name: 'a client made beside the call',
      language: 'javascript',
      code: `const { PredictionAPIClient } = require('@azure/cognitiveservices-customvision-prediction');
const { ApiKeyCredentials } = require('@azure/ms-rest-js');
const credentials = new ApiKeyCredentials({ inHeader: { 'Prediction-key': process.env.PREDICTION_KEY } });
const predictor = new PredictionAPIClient(credentials, process.env.PREDICTION_ENDPOINT);
(async () => {
  const results = await predictor.⟦detectImage⟧(process.env.PROJECT, 'Iteration4', require('fs').readFileSync('test.jpg'));
  results.predictions.forEach((found) => console.log(found.tagName));
})();
`,
      findings: [member('detectImage', 'detectImageWithNoStore', '6:35')],
    },
    {
      name: 'a client in a field',
      code: `${prediction}export class Sorter {
  constructor(private readonly predictor: PredictionAPIClient) {}
  async sort(project: string, image: Buffer) {
    return this.predictor.⟦classifyImage⟧(project, 'live', image);
  }
}
`,
      findings: [member('classifyImage', 'classifyImageWithNoStore', '5:27')],
    },
    {
      name: 'an address, with a promise chain',
      code: `${prediction}declare const client: PredictionAPIClient;
export const predict = (url: string) =>
  client.⟦classifyImageUrl⟧('project', 'Iteration1', { url }).then((result) => result.predictions);
`,
      findings: [member('classifyImageUrl', 'classifyImageUrlWithNoStore', '4:10')],
    },
    {
      name: 'the address form of detection, behind an imported client',
      code: `import { predictor } from './vision.js';
export async function find(url: string) {
  const { predictions } = await predictor.⟦detectImageUrl⟧('project', 'live', { url });
  return predictions;
}
`,
      files: { 'src/vision.ts': `${prediction}export const predictor = new PredictionAPIClient(null as never, 'https://westeurope.api.cognitive.microsoft.com');\n` },
      findings: [member('detectImageUrl', 'detectImageUrlWithNoStore', '3:43')],
    },
    {
      name: 'a request whose URL is one literal',
      language: 'javascript',
      code: `const axios = require('axios');
async function identify(image, key) {
  return axios.post(⟦'https://southcentralus.api.cognitive.microsoft.com/customvision/v3.0/Prediction/add4ee45-cfd3-44cb-b971-711b1c48dfc8/classify/iterations/Iteration4/image'⟧, image, {
    headers: { 'Prediction-Key': key, 'Content-Type': 'application/octet-stream' },
  });
}
`,
      findings: [{
        message: routeKeeps,
        evidence: ["3:21 'https://southcentralus.api.cognitive.microsoft.com/customvision/v3.0/Prediction/add4ee45-cfd3-44cb-b971-711b1c48dfc8/classify/iterations/Iteration4/image' – The request keeps the image."],
        fixes: [{ title: 'Call the /nostore route', changes: [['Iteration4/image', 'Iteration4/image/nostore']] }],
      }],
    },
    {
      name: 'a request whose URL is a template with a query behind the route',
      code: 'export const detect = (base: string, id: string, body: Blob, headers: HeadersInit) =>\n  fetch(⟦`${base}/customvision/v3.1/prediction/${id}/detect/iterations/live/url?application=kiosk`⟧, { method: \'POST\', body, headers });\n',
      findings: [{
        message: routeKeeps,
        evidence: ['2:9 `${base}/customvision/v3.1/prediction/${id}/detect/iterations/live/url?application=kiosk` – The request keeps the image.'],
        fixes: [{ title: 'Call the /nostore route', changes: [['live/url?', 'live/url/nostore?']] }],
      }],
    },
    {
      name: 'a quick test without store',
      code: `${training}export const check = (trainer: TrainingAPIClient, image: Buffer) => trainer.⟦quickTestImage⟧('project', image);\n`,
      findings: [{
        message: quick('quickTestImage'),
        evidence: ['2:77 quickTestImage – quickTestImage keeps the image.'],
        fixes: [{ title: 'Pass store as false', changes: [["('project', image)", "('project', image, { store: false })"]] }],
      }],
    },
    {
      name: 'a quick test with options of its own',
      code: `${training}export const check = (trainer: TrainingAPIClient, url: string, iterationId: string) =>
  trainer.⟦quickTestImageUrl⟧('project', { url }, { iterationId });\n`,
      findings: [{
        message: quick('quickTestImageUrl'),
        evidence: ['3:11 quickTestImageUrl – quickTestImageUrl keeps the image.'],
        fixes: [{ title: 'Pass store as false', changes: [['{ iterationId }', '{ iterationId, store: false }']] }],
      }],
    },
    {
      name: 'a quick test that asks for storage',
      code: `${training}export const check = (trainer: TrainingAPIClient, image: Buffer) => trainer.⟦quickTestImage⟧('project', image, { store: true });\n`,
      findings: [{
        message: quick('quickTestImage'),
        evidence: ['2:77 quickTestImage – quickTestImage keeps the image.'],
        fixes: [{ title: 'Pass store as false', changes: [['store: true', 'store: false']] }],
      }],
    },
    {
      name: 'a quick test by request that asks for storage',
      code: 'export const check = (base: string, id: string, body: Blob) =>\n  fetch(⟦`${base}/customvision/v3.3/training/projects/${id}/quicktest/image?iterationId=7&store=true`⟧, { method: \'POST\', body });\n',
      findings: [{
        message: quick('This quick test'),
        evidence: ['2:9 `${base}/customvision/v3.3/training/projects/${id}/quicktest/image?iterationId=7&store=true` – The request keeps the image.'],
        fixes: [{ title: 'Pass store as false', changes: [['store=true', 'store=false']] }],
      }],
    },
    {
      name: 'a quick test by request that says nothing of storage',
      code: 'export const check = (base: string, id: string, body: Blob) =>\n  fetch(⟦`${base}/customvision/v3.3/training/projects/${id}/quicktest/image`⟧, { method: \'POST\', body });\n',
      findings: [{
        message: quick('This quick test'),
        evidence: ['2:9 `${base}/customvision/v3.3/training/projects/${id}/quicktest/image` – The request keeps the image.'],
        fixes: [{ title: 'Pass store as false', changes: [['quicktest/image', 'quicktest/image?store=false']] }],
      }],
    },
    {
      name: 'options in a variable, which no fix can reach',
      code: `${training}export function check(trainer: TrainingAPIClient, image: Buffer, options: { iterationId: string }) {
  return trainer.⟦quickTestImage⟧('project', image, options);
}
`,
      findings: [{ message: quick('quickTestImage'), evidence: ['3:18 quickTestImage – quickTestImage keeps the image.'] }],
    },
    {
      name: 'classification of an upload',
      language: 'python',
      code: `import os
${predictionPy}from msrest.authentication import ApiKeyCredentials

credentials = ApiKeyCredentials(in_headers={"Prediction-key": os.environ["PREDICTION_KEY"]})
predictor = CustomVisionPredictionClient(os.environ["PREDICTION_ENDPOINT"], credentials)

with open("test.jpg", "rb") as image:
    results = predictor.⟦classify_image⟧("project", "live", image.read())
    for prediction in results.predictions:
        print(prediction.tag_name)
`,
      findings: [member('classify_image', 'classify_image_with_no_store', '9:25')],
    },
    {
      name: 'a quick test',
      language: 'python',
      code: `${trainingPy}

def check(trainer: CustomVisionTrainingClient, image):
    return trainer.⟦quick_test_image⟧("project", image, iteration_id="7")
`,
      findings: [{
        message: quick('quick_test_image'),
        evidence: ['5:20 quick_test_image – quick_test_image keeps the image.'],
        fixes: [{ title: 'Pass store as false', changes: [['iteration_id="7")', 'iteration_id="7", store=False)']] }],
      }],
    },
    {
      name: 'the asynchronous form',
      language: 'csharp',
      code: `using System.IO;
using System.Threading.Tasks;
${predictionCs}
public class Sorter
{
    private readonly CustomVisionPredictionClient _client;

    public async Task<string> Sort(System.Guid project, Stream image)
    {
        var result = await _client.⟦ClassifyImageAsync⟧(project, "live", image);
        return result.Predictions[0].TagName;
    }
}
`,
      findings: [member('ClassifyImageAsync', 'ClassifyImageWithNoStoreAsync', '11:36')],
    },
    {
      name: 'a quick test',
      language: 'csharp',
      code: `using System.IO;
${trainingCs}
public class Check
{
    public object Run(CustomVisionTrainingClient trainer, System.Guid project, Stream image)
    {
        return trainer.⟦QuickTestImage⟧(project, image);
    }
}
`,
      findings: [{
        message: quick('QuickTestImage'),
        evidence: ['8:24 QuickTestImage – QuickTestImage keeps the image.'],
        fixes: [{ title: 'Pass store as false', changes: [['QuickTestImage(project, image)', 'QuickTestImage(project, image, store: false)']] }],
      }],
    },
    {
      name: 'a quick test with None for store',
      language: 'python',
      code: `${trainingPy}
def check(trainer: CustomVisionTrainingClient, image):
    return trainer.⟦quick_test_image⟧("project", image, store=None)
`,
      findings: [{ message: quick('quick_test_image'), evidence: ['4:20 quick_test_image – quick_test_image keeps the image.'], fixes: [{ title: 'Pass store as false', changes: [['None', 'False']], safe: true }] }],
    },
    {
      name: 'a quick test with null for store',
      language: 'csharp',
      code: `${trainingCs}
public class Check
{
    public object Run(CustomVisionTrainingClient trainer, System.Guid project, System.IO.Stream image)
    {
        return trainer.⟦QuickTestImage⟧(project, image, iterationId: null, store: null);
    }
}
`,
      findings: [{ message: quick('QuickTestImage'), evidence: ['7:24 QuickTestImage – QuickTestImage keeps the image.'], fixes: [{ title: 'Pass store as false', changes: [['store: null', 'store: false']], safe: true }] }],
    },
    ...storesPredictionImageInGo.invalid,
    ...storesPredictionImageInJava.invalid,
  ],
  valid: [
    { name: 'the form that keeps nothing', code: `${prediction}export const sort = (client: PredictionAPIClient, image: Buffer) => client.classifyImageWithNoStore('project', 'live', image);\n` },
    { name: 'the address form that keeps nothing', code: `${prediction}export const find = (client: PredictionAPIClient, url: string) => client.detectImageUrlWithNoStore('project', 'live', { url });\n` },
    {
      name: 'a route that ends in nostore',
      code: 'export const sort = (base: string, body: Blob) =>\n  fetch(`${base}/customvision/v3.0/prediction/7/classify/iterations/live/image/nostore`, { method: \'POST\', body });\n',
    },
    { name: 'a quick test with store false', code: `${training}export const check = (trainer: TrainingAPIClient, image: Buffer) => trainer.quickTestImage('project', image, { store: false });\n` },
    {
      name: 'a quick test whose store is decided elsewhere',
      code: `${training}export const check = (trainer: TrainingAPIClient, image: Buffer, store: boolean) => trainer.quickTestImage('project', image, { store });\n`,
    },
    {
      name: 'options set to false before the call',
      code: `${training}const options = { iterationId: '7', store: false };
export const check = (trainer: TrainingAPIClient, image: Buffer) => trainer.quickTestImage('project', image, options);\n`,
    },
    {
      name: 'a quick test by request with store false',
      code: 'export const check = (base: string, body: Blob) =>\n  fetch(`${base}/customvision/v3.3/training/projects/7/quicktest/image?store=false`, { method: \'POST\', body });\n',
    },
    {
      name: 'stored predictions that are read back in the same file',
      code: `${prediction}${training}export async function learn(client: PredictionAPIClient, trainer: TrainingAPIClient, image: Buffer) {
  await client.classifyImage('project', 'live', image);
  return trainer.createImagesFromPredictions('project', { images: [] });
}
`,
    },
    {
      name: 'stored predictions that another file of the workspace reads back',
      workspace: true,
      code: `${prediction}export const sort = (client: PredictionAPIClient, image: Buffer) => client.classifyImage('project', 'live', image);\n`,
      files: { 'src/retrain.ts': `${training}export const stored = (trainer: TrainingAPIClient) => trainer.queryPredictions('project', { orderBy: 'Newest' });\n` },
    },
    {
      name: 'a method of the same name on a class of the workspace',
      reachesNothing: true,
      code: `class Model {
  async classifyImage(path: string) {
    return path;
  }
}
export const label = (model: Model, path: string) => model.classifyImage(path);
`,
    },
    {
      name: 'a client of another vendor',
      reachesNothing: true,
      code: "import { VisionClient } from '@vendor/vision';\nexport const label = (client: VisionClient, image: Buffer) => client.detectImage('project', 'live', image);\n",
    },
    { name: 'training calls alone', code: `${training}export const tags = (trainer: TrainingAPIClient) => trainer.getTags('project');\n` },
    {
      name: 'a quick test with store false',
      language: 'python',
      code: `${trainingPy}

def check(trainer: CustomVisionTrainingClient, image):
    return trainer.quick_test_image("project", image, store=False)
`,
    },
    {
      name: 'a quick test with store false in its place',
      language: 'csharp',
      code: `${trainingCs}
public class Check
{
    public object Run(CustomVisionTrainingClient trainer, System.Guid project, System.IO.Stream image)
    {
        return trainer.QuickTestImage(project, image, null, false);
    }
}
`,
    },
    ...storesPredictionImageInGo.valid,
    ...storesPredictionImageInJava.valid,
  ],
});
