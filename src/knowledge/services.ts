import type { Service } from './schema.js';
import { aiInference } from './services/ai-inference.js';
import { aiProjectsAgents } from './services/ai-projects-agents.js';
import { anomalyDetector } from './services/anomaly-detector.js';
import { azureOpenAi } from './services/azure-openai.js';
import { contentModerator } from './services/content-moderator.js';
import { contentSafety } from './services/content-safety.js';
import { contentUnderstanding } from './services/content-understanding.js';
import { customVision } from './services/custom-vision.js';
import { documentIntelligence } from './services/document-intelligence.js';
import { face } from './services/face.js';
import { imageAnalysis } from './services/image-analysis.js';
import { immersiveReader } from './services/immersive-reader.js';
import { language } from './services/language.js';
import { luis } from './services/luis.js';
import { metricsAdvisor } from './services/metrics-advisor.js';
import { personalizer } from './services/personalizer.js';
import { qnaMaker } from './services/qna-maker.js';
import { spatialAnalysis } from './services/spatial-analysis.js';
import { speech } from './services/speech.js';
import { translator } from './services/translator.js';
import { videoIndexer } from './services/video-indexer.js';

/** All services, in the order in which look-ups list them. */
export const services: readonly Service[] = [azureOpenAi, aiInference, aiProjectsAgents, contentSafety, customVision, imageAnalysis, videoIndexer, documentIntelligence, contentUnderstanding, face, language, luis, qnaMaker, speech, translator, contentModerator, personalizer, anomalyDetector, metricsAdvisor, immersiveReader, spatialAnalysis];
