import type { Table } from '../rule-tester.js';
import { analyzeDocument, analyzeText, logSays } from '../sensitive-data-logged.words.js';

const safety = 'import logging\n\nfrom azure.ai.contentsafety import ContentSafetyClient\nfrom azure.ai.contentsafety.models import AnalyzeTextOptions\n\nlogger = logging.getLogger(__name__)\n';
const documents = 'import logging\n\nfrom azure.ai.documentintelligence import DocumentIntelligenceClient\n\nlogger = logging.getLogger(__name__)\n';
const vision = 'from flask import Flask\nfrom azure.cognitiveservices.vision.computervision import ComputerVisionClient\n';

const judging = (statement: string): string => `${safety}

def judge(client: ContentSafetyClient, message):
    ${statement}
    return client.analyze_text(AnalyzeTextOptions(text=message.text))
`;

const pictures = (statements: string): string => `import logging

from azure.ai.vision.imageanalysis import ImageAnalysisClient
from azure.ai.vision.imageanalysis.models import VisualFeatures

log = logging.getLogger(__name__)


class Reader:
    def read(self, client: ImageAnalysisClient, picture):
        features = [VisualFeatures.CAPTION, VisualFeatures.READ]
        result = client.analyze(image_data=picture, visual_features=features)
        ${statements}
        return result
`;

export const sensitiveDataLoggedInPython: Table = {
  invalid: [
    {
      name: 'the text of a message',
      language: 'python',
      code: judging('logger.⟦info⟧("message %s: %s", message.id, message.text)'),
      findings: [{ message: logSays.text(analyzeText, 'logger.info', 'a log'), evidence: ['11:19 analyze_text – The call that the text goes to.', '10:47 message.text – What is logged.'] }],
    },
    {
      name: 'fields of an identity document',
      language: 'python',
      code: `${documents}

def read_license(client: DocumentIntelligenceClient, stream):
    poller = client.begin_analyze_document("prebuilt-idDocument", body=stream)
    result = poller.result()
    for document in result.documents:
        for name, field in document.fields.items():
            logger.info("found %s", name)
            logger.⟦debug⟧("%s is %s with %s", name, field.content, field.confidence)
    return result
`,
      findings: [{ message: logSays.result(analyzeDocument, 'identity data', 'logger.debug', 'a log'), evidence: ['9:21 begin_analyze_document – The call whose result holds identity data.', '14:52 field.content – What is logged.'] }],
    },
    {
      name: 'text of an image in a web application',
      language: 'python',
      code: `${vision}
app = Flask(__name__)
client = ComputerVisionClient(ENDPOINT, CREDENTIALS)


@app.post("/read/<operation>")
def read(operation):
    result = client.get_read_result(operation)
    lines = [line.text for page in result.analyze_result.read_results for line in page.lines]
    ⟦print⟧(lines)
    return {"count": len(lines)}
`,
      findings: [{
        message: logSays.result('get-read-result (Image Analysis)', 'the text that was read', 'print', 'the console'),
        evidence: ['10:21 get_read_result – The call whose result holds the text that was read.', '12:11 lines – What is logged.'],
      }],
    },
    {
      name: 'lines of an image beside its caption',
      language: 'python',
      code: pictures('log.info("caption %s", result.caption.text)\n        for line in result.read.blocks[0].lines:\n            log.⟦debug⟧("line %s", line.text)'),
      findings: [{
        message: logSays.result('analyze-image-v4 (Image Analysis)', 'the text that was read', 'log.debug', 'a log'),
        evidence: ['12:25 analyze – The call whose result holds the text that was read.', '15:34 line.text – What is logged.'],
      }],
    },
    {
      name: 'the whole answer that holds the text',
      language: 'python',
      code: pictures('log.⟦info⟧("answer %s", result)'),
      findings: [{
        message: logSays.result('analyze-image-v4 (Image Analysis)', 'the text that was read', 'log.info', 'a log'),
        evidence: ['12:25 analyze – The call whose result holds the text that was read.', '13:31 result – What is logged.'],
      }],
    },
  ],
  valid: [
    { name: 'the caption of an image whose text is read, too', language: 'python', code: pictures('log.info("caption %s", result.caption.text)') },
    { name: 'the number of each line', language: 'python', code: pictures('for at, line in enumerate(result.read.blocks[0].lines):\n            log.debug("line %d", at)') },
    { name: 'the id and length of a message', language: 'python', code: judging('logger.info("message %s of %d", message.id, len(message.text))') },
    { name: 'another part of a message', language: 'python', code: judging('logger.info("message in %s", message.channel)') },
    {
      name: 'a script with a main guard',
      language: 'python',
      code: `${documents}

def read_license(client: DocumentIntelligenceClient, path):
    with open(path, "rb") as stream:
        result = client.begin_analyze_document("prebuilt-idDocument", stream).result()
    for document in result.documents:
        print(document.fields)


if __name__ == "__main__":
    read_license(DocumentIntelligenceClient(ENDPOINT, CREDENTIAL), "license.jpg")
`,
    },
    {
      name: 'a module whose functions only scripts call',
      language: 'python',
      code: `${documents}

def show(client: DocumentIntelligenceClient, stream):
    print(client.begin_analyze_document("prebuilt-idDocument", stream).result().documents)
`,
      files: { 'src/run.py': 'from code import show\n\n\ndef main():\n    show(CLIENT, open("a.jpg", "rb"))\n\n\nif __name__ == "__main__":\n    main()\n' },
    },
  ],
};
