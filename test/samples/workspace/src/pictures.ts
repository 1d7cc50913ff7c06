import { vision } from './clients';

/** Describes a picture for people who cannot see it. */
export async function describe(url: string): Promise<string> {
  const result = await vision.analyzeImage(url, { visualFeatures: ['Description'], details: ['Celebrities', 'Landmarks'] });
  return result.description?.captions?.[0]?.text ?? '';
}

/** Asks Content Safety over plain HTTP, with a key in the source. */
export async function check(image: string): Promise<unknown> {
  const response = await fetch('http://sample.cognitiveservices.azure.com/contentsafety/image:analyze?api-version=2023-10-01', {
    method: 'POST',
    headers: { 'Ocp-Apim-Subscription-Key': '0f3c9a7be1d24c5896ab70d1e4f2c83b', 'Content-Type': 'application/json' },
    body: JSON.stringify({ image: { content: image } }),
  });
  return response.json();
}
