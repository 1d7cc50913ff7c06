import { getLongRunningPoller } from '@azure-rest/ai-document-intelligence';
import { documents } from './clients';
import { applications } from './store';

/** Reads an identity document and rejects the application when the name does not match. */
export async function checkIdentity(applicationId: string, name: string, scan: string): Promise<void> {
  const response = await documents.path('/documentModels/{modelId}:analyze', 'prebuilt-idDocument').post({
    contentType: 'application/json',
    body: { base64Source: scan },
  });
  const poller = getLongRunningPoller(documents, response);
  const { body } = await poller.pollUntilDone();
  const document = body.analyzeResult?.documents?.[0];
  if (document?.fields?.['FirstName']?.valueString !== name) {
    await applications.update(applicationId, { status: 'rejected' });
  }
}
