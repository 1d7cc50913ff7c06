import { noNames } from '../../../src/policy/policy.js';
import type { Table } from '../rule-tester.js';
import { directive, unbounded } from '../unbounded-input.expected.js';

const cs = `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
`;

/** Where input from users reaches a service in TypeScript, and where something holds it to a limit. */
export const unboundedInputInTypeScript: Table = {
  invalid: [
  { name: 'the body of a request', code: `${cs}app.post('/posts', async (req, res) => {
  const { body } = req;
  const result = await client.path(⟦'/text:analyze'⟧).post({ body: { text: body.text } });
  res.json(result.body);
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `5:36 '/text:analyze'`], directive(`const result = await client.path('/text:analyze').post({ body: { text: body.text } });`, '  '))] },
  { name: 'a route of Next.js that a wrapper in the file serves', code: `${cs}async function check(text: string) {
  return client.path(⟦'/text:analyze'⟧).post({ body: { text: text.trim() } });
}
export async function POST(request: Request) {
  const { message } = await request.json();
  if (!message || message.length < 3) return Response.json({ ok: false }, { status: 400 });
  return Response.json(await check(message));
}
`,
    findings: [unbounded('analyze-text', 'text', 'request.message', [`6:28 request`, `4:22 '/text:analyze'`], directive(`return client.path('/text:analyze').post({ body: { text: text.trim() } });`, '  '))] },
  { name: 'an upload without limits', code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
import multer from 'multer';
const upload = multer({ dest: 'tmp' });
router.post('/photos', upload.single('photo'), async (req, res) => {
  const bytes = await fs.promises.readFile(req.file.path);
  res.json(await predictor.⟦classifyImageWithNoStore⟧(projectId, req.params.name, bytes));
});
`,
    findings: [unbounded('classify-image-with-no-store', 'upload', 'req.file.path', [`5:55 req`, `7:28 classifyImageWithNoStore`], directive(`res.json(await predictor.classifyImageWithNoStore(projectId, req.params.name, bytes));`, '  '))] },
  { name: 'a prompt that a template builds', code: `${cs}export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const prompt = \`Answer in English: \${req.body.question}\`;
  const body = { userPrompt: prompt, documents: [] };
  res.json(await client.path(⟦'/text:shieldPrompt'⟧).post({ body }));
}
`,
    findings: [unbounded('shield-prompt', 'text', 'req.body.question', [`3:39 req`, `6:30 '/text:shieldPrompt'`], directive(`res.json(await client.path('/text:shieldPrompt').post({ body }));`, '  '))] },
  { name: 'a message to a bot', code: `${cs}bot.on('message', async (ctx) => {
  const text = ctx.message.text ?? '';
  await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
});
`,
    findings: [unbounded('analyze-text', 'message', 'ctx.message.text', [`3:26 ctx`, `5:21 '/text:analyze'`], directive(`await client.path('/text:analyze').post({ body: { text } });`, '  '))] },
  { name: 'a file that a person picks in the browser', language: 'javascript', code: `${cs}input.addEventListener('change', async (event) => {
  const file = event.target.files[0];
  const content = Buffer.from(await file.arrayBuffer()).toString('base64');
  await client.path(⟦'/image:analyze'⟧).post({ body: { image: { content } } });
});
`,
    findings: [unbounded('analyze-image', 'upload', 'files', [`4:16 event.target.files`, `6:21 '/image:analyze'`], directive(`await client.path('/image:analyze').post({ body: { image: { content } } });`, '  '))] },
  { name: 'a wrapper in another file', code: `${cs}export async function isSafe(text: string) {
  const result = await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  return result.status === '200';
}
`, files: { 'src/routes.ts': `import { isSafe } from './code';
router.post('/comments', async (req, res) => {
  res.json({ ok: await isSafe(req.body.comment) });
});
` },
    findings: [unbounded('analyze-text', 'text', 'req.body.comment', [`src/routes.ts 2:33 req`, 'src/routes.ts 3:31 req', `4:36 '/text:analyze'`], directive(`const result = await client.path('/text:analyze').post({ body: { text } });`, '  '))] },
  { name: 'a controller of NestJS', code: `${cs}export class CreateNote {
  @IsString()
  note: string;
}
@Controller('notes')
export class NotesController {
  @Post()
  async create(@Body() dto: CreateNote) {
    return client.path(⟦'/text:analyze'⟧).post({ body: { text: dto.note } });
  }
}
`,
    findings: [unbounded('analyze-text', 'text', 'dto.note', [`10:24 dto`, `11:24 '/text:analyze'`], directive(`return client.path('/text:analyze').post({ body: { text: dto.note } });`, '    '))] },
  { name: 'a request that is sent by hand', code: `app.post('/check', async (req, res) => {
  const answer = await fetch(⟦\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`⟧, {
    method: 'POST',
    headers: { 'Ocp-Apim-Subscription-Key': key },
    body: JSON.stringify({ text: req.body.text }),
  });
  res.json(await answer.json());
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`1:27 req`, `2:30 \`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\``], directive(`const answer = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, {`, '  '))] },
  { name: 'a schema that asks for text and no more', code: `${cs}const schema = z.object({ text: z.string().min(1), title: z.string().max(80) });
app.post('/posts', async (req, res) => {
  const { text } = schema.parse(req.body);
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`4:27 req`, `6:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text } }));`, '  '))] },
  { name: 'a length that is only logged', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  if (text.length > 5000) console.warn('long text');
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `6:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text } }));`, '  '))] },
  { name: 'a directive with nothing filled in', code: `${cs}app.post('/posts', async (req, res) => {
  // responsible-use: input-limit max=""
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: req.body.text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `5:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));`, '  '))] },
  { name: 'a name that the project file declares as a source', code: `${cs}export async function run(job: Job) {
  await client.path(⟦'/text:analyze'⟧).post({ body: { text: readTicket(job) } });
}
`, policy: { names: { ...noNames, endUserSources: ['readTicket'] } },
    findings: [unbounded('analyze-text', 'text', 'readTicket', [`4:59 readTicket(job)`, `4:21 '/text:analyze'`], directive(`await client.path('/text:analyze').post({ body: { text: readTicket(job) } });`, '  '))] },
  { name: 'the body in Koa', code: `${cs}router.post('/a', async (ctx) => {
  ctx.body = await client.path(⟦'/text:analyze'⟧).post({ body: { text: ctx.request.body.text } });
});
`,
    findings: [unbounded('analyze-text', 'text', 'ctx.request.body.text', [`3:26 ctx`, `4:32 '/text:analyze'`], directive(`ctx.body = await client.path('/text:analyze').post({ body: { text: ctx.request.body.text } });`, '  '))] },
  { name: 'the body in Hono', code: `${cs}app.post('/a', async (c) => {
  const { text } = await c.req.json();
  return c.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'c.req.text', [`3:23 c`, `5:35 '/text:analyze'`], directive(`return c.json(await client.path('/text:analyze').post({ body: { text: text } }));`, '  '))] },
  { name: 'the body in Fastify', code: `${cs}fastify.post('/a', async (request, reply) => {
  return client.path(⟦'/text:analyze'⟧).post({ body: { text: request.body.text } });
});
`,
    findings: [unbounded('analyze-text', 'text', 'request.body.text', [`3:27 request`, `4:22 '/text:analyze'`], directive(`return client.path('/text:analyze').post({ body: { text: request.body.text } });`, '  '))] },
  { name: 'a controller that is registered elsewhere', code: `${cs}export const create = async (req, res) => {
  const { content } = req.body;
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: content } }));
};
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.content', [`3:30 req`, `5:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: content } }));`, '  '))] },
  { name: 'a route without types', code: `${cs}export default async (req, res) => {
  const data = JSON.parse(req.body);
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: data.text } }));
};
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:23 req`, `5:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: data.text } }));`, '  '))] },
  { name: 'a route of SvelteKit', code: `${cs}export const POST = async ({ request }) => {
  const { text } = await request.json();
  return json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: text } }));
};
`,
    findings: [unbounded('analyze-text', 'text', 'request.text', [`3:28 { request }`, `5:33 '/text:analyze'`], directive(`return json(await client.path('/text:analyze').post({ body: { text: text } }));`, '  '))] },
  { name: 'a function of Azure that is registered', code: `${cs}app.http('check', { methods: ['POST'], handler: async (request, context) => {
  const body = await request.json();
  return { jsonBody: await client.path(⟦'/text:analyze'⟧).post({ body: { text: body.text } }) };
} });
`,
    findings: [unbounded('analyze-text', 'text', 'request.text', [`3:56 request`, `5:40 '/text:analyze'`], directive(`return { jsonBody: await client.path('/text:analyze').post({ body: { text: body.text } }) };`, '  '))] },
  { name: 'a function of Azure that is exported', language: 'javascript', code: `${cs}module.exports = async function (context, req) {
  const text = req.query.text || (req.body && req.body.text);
  context.res = { body: await client.path(⟦'/text:analyze'⟧).post({ body: { text: text } }) };
};
`,
    findings: [unbounded('analyze-text', 'query', 'req.query.text', [`3:43 req`, `5:43 '/text:analyze'`], directive(`context.res = { body: await client.path('/text:analyze').post({ body: { text: text } }) };`, '  '))] },
  { name: 'a message on a socket', code: `${cs}io.on('connection', (socket) => {
  socket.on('chat', async (msg) => {
    await client.path(⟦'/text:analyze'⟧).post({ body: { text: msg.text } });
  });
});
`,
    findings: [unbounded('analyze-text', 'message', 'msg.text', [`4:28 msg`, `5:23 '/text:analyze'`], directive(`await client.path('/text:analyze').post({ body: { text: msg.text } });`, '    '))] },
  { name: 'a form that a server action gets', code: `'use server';
${cs}export async function submit(formData: FormData) {
  const text = formData.get('text') as string;
  await client.path(⟦'/text:analyze'⟧).post({ body: { text: text } });
}
`,
    findings: [unbounded('analyze-text', 'text', 'formData.text', [`4:30 formData`, `6:21 '/text:analyze'`], directive(`await client.path('/text:analyze').post({ body: { text: text } });`, '  '))] },
  { name: 'a middleware', code: `${cs}export const moderate = async (req, res, next) => {
  const result = await client.path(⟦'/text:analyze'⟧).post({ body: { text: req.body.text } });
  if (result.status === '200') next();
};
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:32 req`, `4:36 '/text:analyze'`], directive(`const result = await client.path('/text:analyze').post({ body: { text: req.body.text } });`, '  '))] },
  { name: 'a service of another file', code: `${cs}export class Moderation {
  async check(text: string) {
    return client.path(⟦'/text:analyze'⟧).post({ body: { text: text } });
  }
}
`, files: { 'src/a.ts': `import { Moderation } from './code';
const moderation = new Moderation();
app.post('/x', async (req, res) => {
  res.json(await moderation.check(req.body.text));
});
` },
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`src/a.ts 3:23 req`, 'src/a.ts 4:35 req', `5:24 '/text:analyze'`], directive(`return client.path('/text:analyze').post({ body: { text: text } });`, '    '))] },
  { name: 'several files of an upload', code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
const upload = multer({ storage: multer.memoryStorage() });
router.post('/photos', upload.array('photos'), async (req, res) => {
  const results = await Promise.all(req.files.map((file) => predictor.⟦classifyImage⟧(projectId, name, file.buffer)));
  res.json(results);
});
`,
    findings: [unbounded('classify-image', 'upload', 'req.files', [`4:55 req`, `5:71 classifyImage`], directive(`const results = await Promise.all(req.files.map((file) => predictor.classifyImage(projectId, name, file.buffer)));`, '  '))] },
  { name: 'the body of an event', language: 'javascript', code: `${cs}exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  return client.path(⟦'/text:analyze'⟧).post({ body: { text: body.text } });
};
`,
    findings: [unbounded('analyze-text', 'text', 'event.body.text', [`3:26 event`, `5:22 '/text:analyze'`], directive(`return client.path('/text:analyze').post({ body: { text: body.text } });`, '  '))] },
  { name: 'a conversation that is joined', code: `${cs}export async function POST(req: NextRequest) {
  const { messages } = await req.json();
  const log = messages.map((m) => \`\${m.role}: \${m.content}\`).join('\\n');
  return Response.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: log } }));
}
`,
    findings: [unbounded('analyze-text', 'text', 'req.messages.content', [`3:28 req`, `6:42 '/text:analyze'`], directive(`return Response.json(await client.path('/text:analyze').post({ body: { text: log } }));`, '  '))] },
  { name: 'a file of a form', code: `${cs}export async function POST(req: Request) {
  const form = await req.formData();
  const file = form.get('image') as File;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return Response.json(await client.path(⟦'/image:analyze'⟧).post({ body: { image: { content: Buffer.from(bytes).toString('base64') } } }));
}
`,
    findings: [unbounded('analyze-image', 'text', 'req.image', [`3:28 req`, `7:42 '/image:analyze'`], directive(`return Response.json(await client.path('/image:analyze').post({ body: { image: { content: Buffer.from(bytes).toString('base64') } } }));`, '  '))] },
  { name: 'a chain of promises', code: `${cs}app.post('/p', (req, res) => {
  Promise.resolve(req.body.text).then((text) => client.path(⟦'/text:analyze'⟧).post({ body: { text: text } })).then((r) => res.json(r));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:17 req`, `4:61 '/text:analyze'`], directive(`Promise.resolve(req.body.text).then((text) => client.path('/text:analyze').post({ body: { text: text } })).then((r) => res.json(r));`, '  '))] },
  { name: 'a picture in a data URL', code: `${cs}app.post('/p', async (req, res) => {
  const base64 = req.body.image.replace(/^data:image\\/\\w+;base64,/, '');
  res.json(await client.path(⟦'/image:analyze'⟧).post({ body: { image: { content: base64 } } }));
});
`,
    findings: [unbounded('analyze-image', 'text', 'req.body.image', [`3:23 req`, `5:30 '/image:analyze'`], directive(`res.json(await client.path('/image:analyze').post({ body: { image: { content: base64 } } }));`, '  '))] },
  { name: 'an injected service', code: `${cs}@Injectable()
export class SafetyService {
  check(text: string) {
    return client.path(⟦'/text:analyze'⟧).post({ body: { text: text } });
  }
}
`, files: { 'src/c.ts': `import { SafetyService } from './code';
@Controller()
export class C {
  constructor(private readonly safety: SafetyService) {}
  @Post('a')
  run(@Body('text') text: string) {
    return this.safety.check(text);
  }
}
` },
    findings: [unbounded('analyze-text', 'text', 'text', [`src/c.ts 6:21 text`, 'src/c.ts 7:30 text', `6:24 '/text:analyze'`], directive(`return client.path('/text:analyze').post({ body: { text: text } });`, '    '))] },
  { name: 'a request that axios sends', code: `app.post('/check', async (req, res) => {
  const url = ⟦\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`⟧;
  const payload = { text: req.body.text, categories: ['Hate'] };
  const answer = await axios.post(url, payload, { headers: { 'Ocp-Apim-Subscription-Key': key } });
  res.json(answer.data);
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`1:27 req`, `2:15 \`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\``], directive(`const answer = await axios.post(url, payload, { headers: { 'Ocp-Apim-Subscription-Key': key } });`, '  '))] },
  { name: 'a file that a form reader stores', code: `${cs}app.post('/check', async (req, res) => {
  const form = formidable();
  const [fields, files] = await form.parse(req);
  const content = fs.readFileSync(files.image[0].filepath).toString('base64');
  res.json(await client.path(⟦'/image:analyze'⟧).post({ body: { image: { content } } }));
});
`,
    findings: [unbounded('analyze-image', 'upload', 'form.parse.image.filepath', [`5:33 form.parse(req)`, `7:30 '/image:analyze'`], directive(`res.json(await client.path('/image:analyze').post({ body: { image: { content } } }));`, '  '))] },
  { name: 'a limit that the project file states for another operation', code: `${cs}app.post('/other', async (req, res) => {
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: req.body.text } }));
});
`, policy: {inputLimits: [{appliesTo: ['content-safety/analyze-image'],statement: '1 MB in the gateway'}]},
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `4:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));`, '  '))] },
  { name: 'a cache that is asked first', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  if (cache.has(text)) return res.json(cache.get(text));
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `6:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: text } }));`, '  '))] },
  { name: 'a test that text is long enough', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  if (text.length < 10) return res.status(400).end();
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `6:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: text } }));`, '  '))] },
  { name: 'a test of another field', code: `${cs}app.post('/posts', async (req, res) => {
  const { title, text } = req.body;
  if (title.length > 80) return res.status(400).end();
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `6:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: text } }));`, '  '))] },
  { name: 'a test of how many there are', code: `${cs}app.post('/posts', async (req, res) => {
  const { messages } = req.body;
  if (messages.length > 20) return res.status(400).end();
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: messages.map((m) => m.content).join(' ') } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.messages.content', [`3:27 req`, `6:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: messages.map((m) => m.content).join(' ') } }));`, '  '))] },
  { name: 'a test that chooses a label', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  const label = text.length > 100 ? 'long' : 'short';
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `6:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: text } }));`, '  '))] },
  { name: 'chunks of a request that are read one by one', code: `${cs}http.createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', async () => {
    await client.path(⟦'/text:analyze'⟧).post({ body: { text: JSON.parse(body).text } });
  });
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.text', [`3:20 req`, `7:23 '/text:analyze'`], directive(`await client.path('/text:analyze').post({ body: { text: JSON.parse(body).text } });`, '    '))] },
  { name: 'a message in a Bolt application', code: `${cs}app.message(async ({ message, say }) => {
  await client.path(⟦'/text:analyze'⟧).post({ body: { text: message.text } });
});
`,
    findings: [unbounded('analyze-text', 'message', 'message.text', [`3:20 { message, say }`, `4:21 '/text:analyze'`], directive(`await client.path('/text:analyze').post({ body: { text: message.text } });`, '  '))] },
  { name: 'a message whose kind is filtered', code: `${cs}bot.on('message:text', async (ctx) => {
  await client.path(⟦'/text:analyze'⟧).post({ body: { text: ctx.message.text } });
});
`,
    findings: [unbounded('analyze-text', 'message', 'ctx.message.text', [`3:31 ctx`, `4:21 '/text:analyze'`], directive(`await client.path('/text:analyze').post({ body: { text: ctx.message.text } });`, '  '))] },
  { name: 'an event named by a constant', code: `${cs}discord.on(Events.MessageCreate, async (message) => {
  await client.path(⟦'/text:analyze'⟧).post({ body: { text: message.content } });
});
`,
    findings: [unbounded('analyze-text', 'message', 'message.content', [`3:41 message`, `4:21 '/text:analyze'`], directive(`await client.path('/text:analyze').post({ body: { text: message.content } });`, '  '))] },
  { name: 'a resolver', code: `${cs}export const resolvers = {
  Mutation: {
    addComment: async (_parent, { text }) => client.path(⟦'/text:analyze'⟧).post({ body: { text: text } }),
  },
};
`,
    findings: [unbounded('analyze-text', 'text', 'text', [`5:33 { text }`, `5:58 '/text:analyze'`], directive('export const resolvers = {', ''))] },
  { name: 'the beginning that is dropped', code: `${cs}app.post('/posts', async (req, res) => {
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: req.body.text.slice(1) } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text.slice', [`3:27 req`, `4:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: req.body.text.slice(1) } }));`, '  '))] },
  { name: 'a limit of how often', code: `${cs}app.post('/posts', async (req, res) => {
  const { success } = await ratelimit.limit(req.ip);
  if (!success) return res.status(429).end();
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: req.body.text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `6:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));`, '  '))] },
  { name: 'a part of a body that is spread', code: `${cs}app.post('/posts', async (req, res) => {
  const input = { ...req.body, createdAt: Date.now() };
  res.json(await client.path(⟦'/text:analyze'⟧).post({ body: { text: input.text } }));
});
`,
    findings: [unbounded('analyze-text', 'text', 'req.body.text', [`3:27 req`, `5:30 '/text:analyze'`], directive(`res.json(await client.path('/text:analyze').post({ body: { text: input.text } }));`, '  '))] },
  { name: 'an upload of which only the type is tested', code: `${cs}app.post('/a', upload.single('file'), async (req, res) => {
  if (!['image/png'].includes(req.file.mimetype)) return res.status(400).end();
  res.json(await client.path(⟦'/image:analyze'⟧).post({ body: { image: { content: req.file.buffer.toString('base64') } } }));
});
`,
    findings: [unbounded('analyze-image', 'upload', 'req.file', [`3:46 req`, `5:30 '/image:analyze'`], directive(`res.json(await client.path('/image:analyze').post({ body: { image: { content: req.file.buffer.toString('base64') } } }));`, '  '))] },
  ],
  valid: [
  { name: 'a length that is tested first', code: `${cs}app.post('/posts', async (req, res) => {
  const { text } = req.body;
  if (!text || text.length > 10_000) return res.status(413).end();
  res.json(await client.path('/text:analyze').post({ body: { text } }));
});
` },
  { name: 'text that is cut', code: `${cs}app.post('/posts', async (req, res) => {
  const text = String(req.body.text).slice(0, 1000);
  res.json(await client.path('/text:analyze').post({ body: { text } }));
});
` },
  { name: 'a schema with a maximum', code: `${cs}const schema = z.object({ text: z.string().min(1).max(2000) });
app.post('/posts', async (req, res) => {
  const { text } = schema.parse(req.body);
  res.json(await client.path('/text:analyze').post({ body: { text } }));
});
` },
  { name: 'a schema in another file, asked safely', code: `${cs}import { postSchema } from './schemas';
export async function POST(request: Request) {
  const parsed = postSchema.safeParse(await request.json());
  if (!parsed.success) return new Response('bad', { status: 400 });
  return Response.json(await client.path('/text:analyze').post({ body: { text: parsed.data.text } }));
}
`, files: { 'src/schemas.ts': `import '@azure-rest/ai-content-safety';
export const postSchema = z.object({ text: z.string().trim().max(500) });
` } },
  { name: 'an upload with a limit', code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
import multer from 'multer';
const upload = multer({ dest: 'tmp', limits: { fileSize: 4 * 1024 * 1024 } });
router.post('/photos', upload.single('photo'), async (req, res) => {
  const bytes = await fs.promises.readFile(req.file.path);
  res.json(await predictor.classifyImageWithNoStore(projectId, req.params.name, bytes));
});
` },
  { name: 'a size that is tested in the caller', code: `${cs}async function check(file: File) {
  const content = Buffer.from(await file.arrayBuffer()).toString('base64');
  return client.path('/image:analyze').post({ body: { image: { content } } });
}
export async function POST(request: Request) {
  const form = await request.formData();
  const file = form.get('file') as File;
  if (file.size > MAX_BYTES) return Response.json({ error: 'too large' }, { status: 400 });
  return Response.json(await check(file));
}
` },
  { name: 'a size in megabytes', code: `${cs}export async function POST(request: Request) {
  const file = (await request.formData()).get('file') as File;
  const megabytes = file.size / (1024 * 1024);
  if (megabytes > 4) throw new Error('too large');
  const content = Buffer.from(await file.arrayBuffer()).toString('base64');
  return Response.json(await client.path('/image:analyze').post({ body: { image: { content } } }));
}
` },
  { name: 'a reader of bodies with a limit', code: `${cs}app.use(express.json({ limit: '20kb' }));
app.post('/posts', async (req, res) => {
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
});
` },
  { name: 'a helper that refuses', code: `${cs}function ensureShort(text: string) {
  if (text.length > LIMIT) throw new RangeError('too long');
}
app.post('/posts', async (req, res) => {
  ensureShort(req.body.text);
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
});
` },
  { name: 'code that only runs for what is short', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  if (text.length <= 1000) {
    res.json(await client.path('/text:analyze').post({ body: { text } }));
  } else {
    res.status(413).end();
  }
});
` },
  { name: 'pieces of a text', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  for (let i = 0; i < text.length; i += 1000) {
    await client.path('/text:analyze').post({ body: { text: text.substring(i, i + 1000) } });
  }
  res.end();
});
` },
  { name: 'a few values that are let through', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.greeting;
  if (!ALLOWED_GREETINGS.includes(text)) return res.status(400).end();
  res.json(await client.path('/text:analyze').post({ body: { text } }));
});
` },
  { name: 'text of the program', code: `${cs}const result = await client.path('/text:analyze').post({ body: { text: 'Hello' } });
` },
  { name: 'a file of the program', code: `${cs}const content = fs.readFileSync(path.join(__dirname, 'sample.png')).toString('base64');
await client.path('/image:analyze').post({ body: { image: { content } } });
` },
  { name: 'the command line of a script', code: `${cs}const text = process.argv[2] ?? process.env.TEXT;
await client.path('/text:analyze').post({ body: { text } });
` },
  { name: 'the address of an image, which is short by nature', code: `${cs}app.post('/images', async (req, res) => {
  res.json(await client.path('/image:analyze').post({ body: { image: { blobUrl: req.body.imageUrl } } }));
});
` },
  { name: 'settings from a request beside text of the program', code: `${cs}app.post('/images', async (req, res) => {
  res.json(await client.path('/text:analyze').post({ body: { text: GREETING, categories: req.body.categories, outputType: req.query.type } }));
});
` },
  { name: 'the answer of another service', code: `${cs}export async function review(api: Api) {
  const request = { url: '/posts' };
  const post = await api.get(request);
  await client.path('/text:analyze').post({ body: { text: post.body.text } });
}
` },
  { name: 'a message from a queue', code: `${cs}queue.on('message', async (message) => {
  await client.path('/text:analyze').post({ body: { text: message.body } });
});
` },
  { name: 'the parameter of a library function that nobody calls', code: `${cs}export async function moderate(text: string) {
  return client.path('/text:analyze').post({ body: { text } });
}
` },
  { name: 'a directive', code: `${cs}app.post('/posts', async (req, res) => {
  // responsible-use: input-limit max="64 kB, set in the gateway"
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
});
` },
  { name: 'a limit that the project file states', code: `${cs}app.put('/posts', async (req, res) => {
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
});
`, policy: {inputLimits: [{appliesTo: ['content-safety/analyze-text'],statement: '64 kB in the gateway'}]} },
  { name: 'a function that the project file declares as a bound', code: `${cs}app.patch('/posts', async (req, res) => {
  const text = squeeze(req.body.text);
  res.json(await client.path('/text:analyze').post({ body: { text } }));
});
`, policy: { names: { ...noNames, inputBounds: ['squeeze'] } } },
  { name: 'a bound before a wrapper in another file', code: `${cs}export async function isSafe(text: string) {
  return client.path('/text:analyze').post({ body: { text } });
}
`, files: { 'src/routes.ts': `import { isSafe } from './code';
router.post('/comments', async (req, res) => {
  const comment = req.body.comment;
  if (comment.length > 500) return res.status(413).end();
  res.json({ ok: await isSafe(comment) });
});
` } },
  { name: 'a picture that is made smaller', code: `${cs}app.post('/avatars', async (req, res) => {
  const small = await sharp(req.body).resize(512, 512).toBuffer();
  res.json(await client.path('/image:analyze').post({ body: { image: { content: small.toString('base64') } } }));
});
` },
  { name: 'some pages of a document', code: `import DocumentIntelligence from '@azure-rest/ai-document-intelligence';
const reader = DocumentIntelligence(endpoint, credential);
app.post('/forms', async (req, res) => {
  res.json(await reader.path('/documentModels/{modelId}:analyze', 'prebuilt-layout').post({ contentType: 'application/octet-stream', body: req.body, queryParameters: { pages: '1-2' } }));
});
` },
  { name: 'validation in the route', code: `${cs}app.post('/posts', body('text').isString().isLength({ max: 400 }), async (req, res) => {
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
});
` },
  { name: 'a DTO with a maximum', code: `${cs}export class CreateNote {
  @IsString()
  @MaxLength(500)
  note: string;
}
@Controller('notes')
export class NotesController {
  @Post()
  async create(@Body() dto: CreateNote) {
    return client.path('/text:analyze').post({ body: { text: dto.note } });
  }
}
` },
  { name: 'text that is cut in place', code: `${cs}app.post('/posts', async (req, res) => {
  let text = req.body.text;
  if (text.length > MAX) text = text.slice(0, MAX);
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'text that a library cuts', code: `${cs}app.post('/posts', async (req, res) => {
  res.json(await client.path('/text:analyze').post({ body: { text: _.truncate(req.body.text, { length: 500 }) } }));
});
` },
  { name: 'a schema of the route', code: `${cs}fastify.post('/a', { schema: { body: { type: 'object', properties: { text: { type: 'string', maxLength: 500 } } } } }, async (request, reply) => {
  return client.path('/text:analyze').post({ body: { text: request.body.text } });
});
` },
  { name: 'a limit in the configuration of the route', code: `${cs}export const config = { api: { bodyParser: { sizeLimit: '100kb' } } };
export default async function handler(req, res) {
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
}
` },
  { name: 'an interceptor with limits', code: `${cs}@Controller()
export class C {
  @Post('a')
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: 1000000 } }))
  run(@UploadedFile() file: Express.Multer.File) {
    return client.path('/image:analyze').post({ body: { image: { content: file.buffer.toString('base64') } } });
  }
}
` },
  { name: 'a pipe that tests the size', code: `${cs}@Controller()
export class C {
  @Post('a')
  run(@UploadedFile(new ParseFilePipe({ validators: [new MaxFileSizeValidator({ maxSize: 1000 })] })) file: Express.Multer.File) {
    return client.path('/image:analyze').post({ body: { image: { content: file.buffer.toString('base64') } } });
  }
}
` },
  { name: 'an upload whose limit stands in another file', code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
import { upload } from './upload';
declare const predictor: PredictionAPIClient;
router.post('/photos', upload.single('photo'), async (req, res) => {
  res.json(await predictor.classifyImage(projectId, name, req.file.buffer));
});
`, files: { 'src/upload.ts': `import multer from 'multer';
// customvision-prediction
export const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 5_000_000 } });
` } },
  { name: 'a test of the header', code: `${cs}app.post('/posts', async (req, res) => {
  if (Number(req.headers['content-length']) > MAX_BODY) return res.status(413).end();
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
});
` },
  { name: 'a test that collects errors', code: `${cs}app.post('/posts', async (req, res) => {
  const errors = [];
  const { text } = req.body;
  if (text.length > 500) errors.push('too long');
  if (errors.length) return res.status(400).json(errors);
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'a test whose outcome is kept', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  const tooLong = text.length > 500;
  if (tooLong) return res.status(400).end();
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'a schema of Joi', code: `${cs}const schema = Joi.object({ text: Joi.string().max(500).required() });
app.post('/posts', async (req, res) => {
  const { error, value } = schema.validate(req.body);
  if (error) return res.status(400).end();
  res.json(await client.path('/text:analyze').post({ body: { text: value.text } }));
});
` },
  { name: 'a function that tests', code: `${cs}const isShort = (value) => value.length <= 500;
app.post('/posts', async (req, res) => {
  const text = req.body.text;
  if (!isShort(text)) return res.status(400).end();
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'a test of tokens', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  if (countTokens(text) > 2000) return res.status(400).end();
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'a test of bytes', code: `${cs}app.post('/posts', async (req, res) => {
  const text = req.body.text;
  if (Buffer.byteLength(text, 'utf8') > 20_000) return res.status(400).end();
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'text from a database', code: `${cs}app.post('/posts', async (req, res) => {
  const post = await db.posts.findById(req.params.id);
  res.json(await client.path('/text:analyze').post({ body: { text: post.text } }));
});
` },
  { name: 'a stored blob that a request names', code: `${cs}app.post('/posts', async (req, res) => {
  const blob = container.getBlobClient(req.body.blobName);
  const bytes = await blob.downloadToBuffer();
  res.json(await client.path('/text:analyze').post({ body: { text: bytes.toString('utf8') } }));
});
` },
  { name: 'a page that a request names', code: `${cs}app.post('/posts', async (req, res) => {
  const page = await fetch(req.body.link);
  const text = await page.text();
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'a message from a queue of Azure', language: 'javascript', code: `${cs}module.exports = async function (context, message) {
  await client.path('/text:analyze').post({ body: { text: message.text } });
};
` },
  { name: 'a choice of the cut text', code: `${cs}app.post('/posts', async (req, res) => {
  const raw = req.body.text;
  const text = raw.length > 100 ? raw.substring(0, 100) : raw;
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'pieces that a function makes', code: `${cs}app.post('/posts', async (req, res) => {
  for (const part of splitIntoChunks(req.body.text, 1000)) await client.path('/text:analyze').post({ body: { text: part } });
  res.json(await client.path('/text:analyze').post({ body: { text: 'done' } }));
});
` },
  { name: 'a middleware with a schema', code: `${cs}const schema = z.object({ text: z.string().max(100) });
app.post('/a', zValidator('json', schema), async (c) => {
  const { text } = await c.req.json();
  return c.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'a procedure with a schema', code: `${cs}export const appRouter = router({ check: publicProcedure.input(z.object({ text: z.string().max(100) })).mutation(async ({ input }) => client.path('/text:analyze').post({ body: { text: input.text } })) });
` },
  { name: 'a pattern that says how long', code: `${cs}app.post('/posts', async (req, res) => {
  const { code } = req.body;
  if (!/^[A-Z]{1,20}$/.test(req.body.word)) return res.status(400).end();
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.word } }));
});
` },
  { name: 'a number', code: `${cs}app.post('/posts', async (req, res) => {
  res.json(await client.path('/text:analyze').post({ body: { text: String(Number(req.body.amount)) } }));
});
` },
  { name: 'a helper of another file that refuses', code: `${cs}import { assertShort } from './limits';
app.post('/posts', async (req, res) => {
  const text = req.body.text;
  assertShort(text);
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
`, files: { 'src/limits.ts': `import '@azure-rest/ai-content-safety';
export function assertShort(value: string) {
  if (value.length > 1000) throw new Error('too long');
}
` } },
  { name: 'a directive above the handler', code: `${cs}// responsible-use: input-limit max="1 MB, set in nginx.conf"
app.delete('/posts', async (req, res) => {
  const text = req.body.text;
  res.json(await client.path('/text:analyze').post({ body: { text: text } }));
});
` },
  { name: 'a directive at the caller in another file', code: `${cs}export async function isClean(text: string) {
  return client.path('/text:analyze').post({ body: { text: text } });
}
`, files: { 'src/routes.ts': `import { isClean } from './code';
router.post('/comments', async (req, res) => {
  // responsible-use: input-limit max="20 kB, see gateway.tf"
  const clean = await isClean(req.body.comment);
  res.json({ clean });
});
` } },
  { name: 'a limit that the project file states for everything', code: `${cs}app.post('/all', async (req, res) => {
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
});
`, policy: {inputLimits: [{appliesTo: null,statement: '1 MB in the gateway'}]} },
  { name: 'a middleware that the project file declares as a bound', code: `${cs}app.post('/mid', squeezeBody, async (req, res) => {
  res.json(await client.path('/text:analyze').post({ body: { text: req.body.text } }));
});
`, policy: { names: { ...noNames, inputBounds: ['squeezeBody'] } } },
  { name: 'the answer of a model', code: `${cs}app.post('/posts', async (req, res) => {
  const completion = await openai.chat.completions.create({ model, messages: [{ role: 'user', content: req.body.text }] });
  res.json(await client.path('/text:analyze').post({ body: { text: completion.choices[0].message.content } }));
});
` },
  ],
};
