import assert from 'node:assert/strict';
import { loggingEnabled } from '../../src/rules/logging-enabled.js';
import { noRetentionCleanup } from '../../src/rules/no-retention-cleanup.js';
import { retiredApi } from '../../src/rules/retired-api.js';
import type { Rule } from '../../src/rules/rule.js';
import { sensitiveDataLogged } from '../../src/rules/sensitive-data-logged.js';
import { sensitiveInference } from '../../src/rules/sensitive-inference.js';
import { undeclaredService } from '../../src/rules/undeclared-service.js';
import { checkText } from '../support/check-text.js';

/** Code, and what each of some rules says about it: the text it marks, and how sure it is. */
interface Case {
  readonly name: string;
  readonly path: string;
  readonly code: string;
  readonly rule: Rule;
  readonly says: readonly string[];
}

const oldCs = (call: string): string =>
  `using Microsoft.Azure.CognitiveServices.Vision.Face;\nusing Microsoft.Azure.CognitiveServices.Vision.Face.Models;\n\nclass Door {\n  readonly IFaceClient client;\n  public Door(IFaceClient client) { this.client = client; }\n  public async System.Threading.Tasks.Task Look(string url) {\n    await ${call};\n  }\n}\n`;
const newCs = (call: string): string =>
  `using Azure.AI.Vision.Face;\n\nclass Door {\n  public async System.Threading.Tasks.Task Look(FaceClient client, System.Uri url) {\n    await ${call};\n  }\n}\n`;
const newJava = (call: string): string =>
  `import com.azure.ai.vision.face.FaceClient;\nimport com.azure.ai.vision.face.models.*;\n\nclass Door {\n  Object look(FaceClient client, String url) {\n    return ${call};\n  }\n}\n`;
const oldPy = (call: string): string => `from azure.cognitiveservices.vision.face import FaceClient\n\n\ndef look(client: FaceClient, url):\n    return ${call}\n`;
const oldTs = (call: string): string => `import { FaceClient } from '@azure/cognitiveservices-face';\n\nexport async function look(client: FaceClient, url: string) {\n  return ${call};\n}\n`;
const restTs = (call: string): string => `import createClient from '@azure-rest/ai-vision-face';\n\nexport async function look(endpoint: string, credential: never, url: string) {\n  const client = createClient(endpoint, credential);\n  return ${call};\n}\n`;
const moderatorPy = (call: string): string => `from azure.cognitiveservices.vision.contentmoderator import ContentModeratorClient\n\n\ndef look(client: ContentModeratorClient, url, text):\n    ${call}\n`;

const FACE_ID: readonly Omit<Case, 'rule'>[] = [
  { name: 'a face ID by default, JavaScript', path: 'a.ts', code: oldTs('client.face.detectWithUrl(url)'), says: ['detectWithUrl likely'] },
  { name: 'a face ID, JavaScript', path: 'a.ts', code: oldTs('client.face.detectWithUrl(url, { returnFaceId: true })'), says: ['detectWithUrl resolved'] },
  { name: 'no face ID, JavaScript', path: 'a.ts', code: oldTs('client.face.detectWithUrl(url, { returnFaceId: false })'), says: [] },
  { name: 'a face ID by default, path client', path: 'a.ts', code: restTs("client.path('/detect').post({ contentType: 'application/json', body: { url } })"), says: ["'/detect' likely"] },
  { name: 'no face ID, path client', path: 'a.ts', code: restTs("client.path('/detect').post({ contentType: 'application/json', queryParameters: { returnFaceId: false }, body: { url } })"), says: [] },
  { name: 'a face ID at its place, Python', path: 'a.py', code: oldPy('client.face.detect_with_url(url, True)'), says: ['detect_with_url resolved'] },
  { name: 'no face ID at its place, Python', path: 'a.py', code: oldPy('client.face.detect_with_url(url, False)'), says: [] },
  { name: 'a face ID at its place, old C#', path: 'A.cs', code: oldCs('client.Face.DetectWithUrlAsync(url, true)'), says: ['DetectWithUrlAsync resolved'] },
  { name: 'no face ID at its place, old C#', path: 'A.cs', code: oldCs('client.Face.DetectWithUrlAsync(url, false, true)'), says: [] },
  { name: 'a face ID at its place, new C#', path: 'A.cs', code: newCs('client.DetectAsync(url, FaceDetectionModel.Detection03, FaceRecognitionModel.Recognition04, true)'), says: ['DetectAsync resolved'] },
  { name: 'no face ID at its place, new C#', path: 'A.cs', code: newCs('client.DetectAsync(url, FaceDetectionModel.Detection03, FaceRecognitionModel.Recognition04, false)'), says: [] },
  { name: 'a face ID in options, Java', path: 'A.java', code: newJava('client.detect(url, new DetectOptions(FaceDetectionModel.DETECTION_03, FaceRecognitionModel.RECOGNITION_04, true))'), says: ['detect resolved'] },
  { name: 'no face ID in options, Java', path: 'A.java', code: newJava('client.detect(url, new DetectOptions(FaceDetectionModel.DETECTION_03, FaceRecognitionModel.RECOGNITION_04, false))'), says: [] },
  { name: 'comparing faces', path: 'a.py', code: oldPy('client.face.verify_face_to_face(url, url)'), says: ['verify_face_to_face resolved'] },
  { name: 'reading a group', path: 'a.py', code: oldPy('client.person_group.get(url)'), says: [] },
];

const CASES: readonly Case[] = [
  ...FACE_ID.map((entry) => ({ ...entry, rule: undeclaredService })),
  { name: 'emotion by its enum', path: 'A.cs', code: oldCs('client.Face.DetectWithUrlAsync(url, false, false, new FaceAttributeType?[] { FaceAttributeType.Emotion, FaceAttributeType.HeadPose })'), rule: sensitiveInference, says: ['FaceAttributeType.Emotion likely'] },
  { name: 'gender by its name', path: 'a.py', code: oldPy("client.face.detect_with_url(url, return_face_id=False, return_face_attributes=['gender'])"), rule: sensitiveInference, says: ["'gender' likely"] },
  { name: 'the pose of the head', path: 'a.py', code: oldPy("client.face.detect_with_url(url, return_face_id=False, return_face_attributes=['headPose'])"), rule: sensitiveInference, says: [] },
  { name: 'two retired attributes and one that is not', path: 'a.py', code: oldPy("client.face.detect_with_url(url, return_face_id=False, return_face_attributes=['smile', 'makeup', 'mask'])"), rule: retiredApi, says: ["'smile' resolved"] },
  { name: 'an image that is retained', path: 'a.py', code: moderatorPy("client.image_moderation.evaluate_url_input('application/json', url, cache_image=True)"), rule: loggingEnabled, says: ['True resolved'] },
  { name: 'an image that is not retained', path: 'a.py', code: moderatorPy("client.image_moderation.evaluate_url_input('application/json', url, cache_image=False)"), rule: loggingEnabled, says: [] },
  { name: 'personal data of a text in a log', path: 'a.py', code: moderatorPy("screened = client.text_moderation.screen_text('text/plain', text, pii=True)\n    print(screened.pii.email)"), rule: sensitiveDataLogged, says: ['print resolved'] },
  { name: 'terms of a text in a log', path: 'a.py', code: moderatorPy("screened = client.text_moderation.screen_text('text/plain', text)\n    print(screened.terms)"), rule: sensitiveDataLogged, says: [] },
  { name: 'a face that nothing deletes', path: 'a.py', code: oldPy("client.person_group_person.add_face_from_url('staff', 'ana', url)"), rule: noRetentionCleanup, says: ['add_face_from_url resolved'] },
  { name: 'a face whose group is deleted', path: 'a.py', code: oldPy("(client.person_group_person.add_face_from_url('staff', 'ana', url), client.person_group.delete('staff'))"), rule: noRetentionCleanup, says: [] },
  { name: 'a face in a list that another kind of deletion leaves', path: 'a.py', code: oldPy("(client.face_list.add_face_from_url('seen', url), client.person_group.delete('staff'))"), rule: noRetentionCleanup, says: ['add_face_from_url resolved'] },
];

describe('services that look at people', () => {
  for (const { name, path, code, rule, says } of CASES) {
    it(`${rule.id}: ${name}`, async () => {
      const { findings } = await checkText([rule], { [path]: code }, { workspace: true });
      assert.deepEqual(findings.map(({ span, certainty }) => `${code.slice(span.start, span.end)} ${certainty}`), says);
    });
  }
});
