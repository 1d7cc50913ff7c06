import { missingHumanReview } from '../../src/rules/missing-human-review.js';
import { safetyCs, safetyPy, safetyTs, visionTs } from './classifier-clients.js';
import { missingHumanReviewElsewhere } from './elsewhere/missing-human-review.cases.js';
import { missingHumanReviewInGo } from './go/missing-human-review.cases.js';
import { missingHumanReviewInJava } from './java/missing-human-review.cases.js';
import { decided, directive, route, switched } from './missing-human-review.expected.js';
import { testRule } from './rule-tester.js';

const di = `import DocumentIntelligence, { getLongRunningPoller, isUnexpected } from '@azure-rest/ai-document-intelligence';
const reader = DocumentIntelligence(endpoint, credential);
`;
const cvPy = `from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient

predictor = CustomVisionPredictionClient(ENDPOINT, credentials)

`;

const none = '';
const thrown = 'is not written yet';
const stubs = {
  typescript: `\n/** Hands the case to a person and waits for the decision. */\nasync function requestHumanReview(subject: unknown): Promise<void> {\n  throw new Error('requestHumanReview ${thrown}');\n}\n`,
  javascript: `\n/** Hands the case to a person and waits for the decision. */\nasync function requestHumanReview(subject) {\n  throw new Error('requestHumanReview ${thrown}');\n}\n`,
  python: `\n\ndef request_human_review(subject):\n    """Hands the case to a person and waits for the decision."""\n    raise NotImplementedError("request_human_review ${thrown}")\n`,
  csharp: `\n    /// <summary>Hands the case to a person and waits for the decision.</summary>\n    private static void RequestHumanReview(object subject)\n    {\n        throw new System.NotImplementedException("RequestHumanReview ${thrown}");\n    }\n`,
  csharpAsync: `\n    /// <summary>Hands the case to a person and waits for the decision.</summary>\n    private static System.Threading.Tasks.Task RequestHumanReviewAsync(object subject)\n    {\n        throw new System.NotImplementedException("RequestHumanReviewAsync ${thrown}");\n    }\n`,
};

testRule(missingHumanReview, {
  invalid: [
    {
      name: 'a ban behind a test of predictions',
      code: `${visionTs}export async function checkAvatar(user: User, photo: Buffer) {
  const { predictions } = await predictor.classifyImage(project, 'live', photo);
  if (predictions.some((found) => found.tagName === 'weapon' && (found.probability ?? 0) > 0.8)) {
    await users.⟦ban⟧(user.id);
  }
}
`,
      findings: [
        decided('classify-image', 'users.ban', ['4:43 classifyImage', "5:7 predictions.some((found) => found.tagName === 'weapon' && (found.probability ?? 0) > 0.8)", '6:17 ban'], [directive('await users.ban(user.id);', 4), route('await users.ban(user.id);', 4, 'await requestHumanReview(user.id);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'an approval behind an early exit',
      code: `${di}export async function decideLoan(loan: Loan, statement: string) {
  const started = await reader.path('/documentModels/{modelId}:analyze', 'prebuilt-bankStatement').post({ body: { urlSource: statement } });
  if (isUnexpected(started)) throw started.body.error;
  const poller = await getLongRunningPoller(reader, started);
  const { body } = await poller.pollUntilDone();
  const income = Number(body.analyzeResult?.documents?.[0]?.fields?.Income?.content);
  if (income < loan.rate * 12) return;
  await loans.⟦approve⟧(loan.id);
}
`,
      findings: [
        decided('analyze-document', 'loans.approve', ["4:37 '/documentModels/{modelId}:analyze'", '9:7 income < loan.rate * 12', '10:15 approve'], [directive('await loans.approve(loan.id);', 2), route('await loans.approve(loan.id);', 2, 'await requestHumanReview(loan.id);', `}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a status chosen by a ternary',
      code: `${visionTs}export async function screen(application: Application, scan: Buffer) {
  const { predictions } = await predictor.classifyImage(project, 'live', scan);
  const genuine = (predictions?.[0]?.probability ?? 0) > 0.7;
  application.⟦status⟧ = genuine ? 'approved' : 'rejected';
}
`,
      findings: [
        decided('classify-image', 'status: approved', ['4:43 classifyImage', '6:15 status'], [directive("application.status = genuine ? 'approved' : 'rejected';", 2), route("application.status = genuine ? 'approved' : 'rejected';", 2, 'await requestHumanReview(application);', `}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a suspension in one case of a switch',
      code: `${visionTs}export async function onUpload(member: Member, photo: Buffer) {
  const result = await predictor.classifyImage(project, 'live', photo);
  switch (result.predictions?.[0]?.tagName) {
    case 'fake':
      await ⟦suspendMember⟧(member);
      break;
    default:
      await showPhoto(photo);
  }
}
`,
      findings: [
        decided('classify-image', 'suspendMember', ['4:34 classifyImage', '5:11 result.predictions?.[0]?.tagName', '7:13 suspendMember'], [directive('await suspendMember(member);', 6), route('await suspendMember(member);', 6, 'await requestHumanReview(member);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a short circuit',
      language: 'javascript',
      code: `${safetyTs}export async function check(author, text) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  const toxic = body.categoriesAnalysis.find((entry) => entry.severity >= 6);
  toxic && (await accounts.⟦deactivate⟧(author.accountId));
}
`,
      findings: [
        decided('analyze-text', 'accounts.deactivate', ["4:38 '/text:analyze'", '6:3 toxic', '6:28 deactivate'], [directive('toxic && (await accounts.deactivate(author.accountId));', 2)]),
      ],
    },
    {
      name: 'a promise chain',
      code: `${visionTs}export function verify(driver: Driver, selfie: Buffer) {
  return predictor
    .classifyImage(project, 'live', selfie)
    .then((result) => result.predictions?.[0])
    .then((best) => {
      if (best?.tagName !== 'match') {
        return ⟦deactivateDriver⟧(driver.id);
      }
      return null;
    });
}
`,
      findings: [
        decided('classify-image', 'deactivateDriver', ['5:6 classifyImage', "8:11 best?.tagName !== 'match'", '9:16 deactivateDriver'], [directive('return deactivateDriver(driver.id);', 8)]),
      ],
    },
    {
      name: 'a result kept in a field and tested in another method',
      code: `${visionTs}export class Attendance {
  private score = 0;

  async read(photo: Buffer) {
    const result = await predictor.classifyImage(project, 'live', photo);
    this.score = result.predictions?.[0]?.probability ?? 0;
  }

  async close(employee: Employee) {
    if (this.score < 0.5) {
      await hr.⟦terminateEmployee⟧(employee.id);
    }
  }
}
`,
      findings: [
        decided('classify-image', 'hr.terminateEmployee', ['7:36 classifyImage', '12:9 this.score < 0.5', '13:16 terminateEmployee'], [directive('await hr.terminateEmployee(employee.id);', 6), route('await hr.terminateEmployee(employee.id);', 6, 'await requestHumanReview(employee.id);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a verdict worked out in another function of the file',
      code: `${safetyTs}function isAbusive(response: AnalyzeText): boolean {
  return response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
}

export async function onMessage(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (isAbusive(response)) {
    await ⟦suspendUser⟧(userId);
  }
}
`,
      findings: [
        decided('analyze-text', 'suspendUser', ["8:38 '/text:analyze'", '9:7 isAbusive(response)', '10:11 suspendUser'], [directive('await suspendUser(userId);', 4), route('await suspendUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a status in a stored object',
      code: `${safetyTs}export async function sweep(comment: Comment) {
  const response = await client.path('/text:analyze').post({ body: { text: comment.text } });
  const worst = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
  if (worst >= 6) {
    await prisma.user.update({ where: { id: comment.authorId }, data: { status: ⟦'SUSPENDED'⟧ } });
  }
}
`,
      findings: [
        decided('analyze-text', 'status: SUSPENDED', ["4:38 '/text:analyze'", '6:7 worst >= 6', "7:81 'SUSPENDED'"], [directive("await prisma.user.update({ where: { id: comment.authorId }, data: { status: 'SUSPENDED' } });", 4)]),
      ],
    },
    {
      name: 'a returned decision',
      code: `${di}export async function assessClaim(url: string) {
  const started = await reader.path('/documentModels/{modelId}:analyze', 'prebuilt-invoice').post({ body: { urlSource: url } });
  const poller = await getLongRunningPoller(reader, started);
  const { body } = await poller.pollUntilDone();
  const total = body.analyzeResult.documents[0].fields.InvoiceTotal.valueCurrency.amount;
  if (total > 5000) {
    return { decision: ⟦'deny'⟧, reason: 'amount' };
  }
  return { decision: ⟦'approve'⟧, reason: 'amount' };
}
`,
      findings: [
        decided('analyze-document', 'decision: deny', ["4:37 '/documentModels/{modelId}:analyze'", '8:7 total > 5000', "9:24 'deny'"], [directive("return { decision: 'deny', reason: 'amount' };", 4)]),
        decided('analyze-document', 'decision: approve', ["4:37 '/documentModels/{modelId}:analyze'", '8:7 total > 5000', "11:22 'approve'"], [directive("return { decision: 'approve', reason: 'amount' };", 2)]),
      ],
    },
    {
      name: 'a value that is passed as the verdict',
      code: `${visionTs}export async function rate(customer: Customer, house: Buffer) {
  const result = await predictor.classifyImage(project, 'roof', house);
  const score = result.predictions?.[0]?.probability ?? 0;
  await billing.⟦setPremium⟧(customer.id, 200 + 100 * score);
}
`,
      findings: [
        decided('classify-image', 'billing.setPremium', ['4:34 classifyImage', '6:17 setPremium'], [directive('await billing.setPremium(customer.id, 200 + 100 * score);', 2), route('await billing.setPremium(customer.id, 200 + 100 * score);', 2, 'await requestHumanReview(customer.id);', `}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a review that comes after the ban',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    await ⟦banUser⟧(userId);
    await reviewQueue.add({ userId, text });
  }
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '5:7 response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)', '6:11 banUser'], [directive('await banUser(userId);', 4), route('await banUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a review tier in another branch',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const worst = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
  if (worst >= 6) {
    await ⟦banUser⟧(userId);
  } else if (worst >= 4) {
    await sendToModerators(userId, text);
  }
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '6:7 worst >= 6', '7:11 banUser'], [directive('await banUser(userId);', 4), route('await banUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a directive without fields',
      code: `${visionTs}export async function screen(candidate: Candidate, video: Buffer) {
  const result = await predictor.classifyImage(project, 'live', video);
  if (result.predictions?.[0]?.tagName === 'nervous') {
    // responsible-use: human-review queue="" owner=""
    await ⟦rejectCandidate⟧(candidate.id);
  }
}
`,
      findings: [
        decided('classify-image', 'rejectCandidate', ['4:34 classifyImage', "5:7 result.predictions?.[0]?.tagName === 'nervous'", '7:11 rejectCandidate'], [directive('await rejectCandidate(candidate.id);', 4), route('await rejectCandidate(candidate.id);', 4, 'await requestHumanReview(candidate.id);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a review function that is not written yet',
      code: `${visionTs}export async function screen(candidate: Candidate, video: Buffer) {
  const result = await predictor.classifyImage(project, 'live', video);
  if (result.predictions?.[0]?.tagName === 'nervous') {
    await requestHumanReview(candidate.id);
    await ⟦rejectCandidate⟧(candidate.id);
  }
}

async function requestHumanReview(subject: unknown): Promise<void> {
  throw new Error('requestHumanReview is not written yet');
}
`,
      findings: [
        decided('classify-image', 'rejectCandidate', ['4:34 classifyImage', "5:7 result.predictions?.[0]?.tagName === 'nervous'", '7:11 rejectCandidate'], [directive('await rejectCandidate(candidate.id);', 4), route('await rejectCandidate(candidate.id);', 4, 'await requestHumanReview(candidate.id);', none)]),
      ],
    },
    {
      name: 'a flag that switches review off',
      code: `${di}export async function intake(application: Application) {
  const started = await reader.path('/documentModels/{modelId}:analyze', 'prebuilt-idDocument').post({ body: { urlSource: application.scan } });
  const result = await (await getLongRunningPoller(reader, started)).pollUntilDone();
  await decisions.save({ applicationId: application.id, fields: result.body.analyzeResult, requiresHumanReview: ⟦false⟧ });
}
`,
      findings: [switched('analyze-document', 'requiresHumanReview', "4:37 '/documentModels/{modelId}:analyze'", '6:113 false')],
    },
    {
      name: 'automatic rejection beside a call',
      code: `${visionTs}export async function sort(photo: Buffer) {
  const result = await predictor.classifyImage(project, 'live', photo);
  return pipeline.run(result.predictions, { autoReject: ⟦true⟧ });
}
`,
      findings: [switched('classify-image', 'autoReject', '4:34 classifyImage', '5:57 true')],
    },
    {
      name: 'a flag variable that is set under the condition',
      code: `${safetyTs}export async function onChat(player: Player, text: string) {
  let abusive = false;
  const response = await client.path('/text:analyze').post({ body: { text } });
  for (const entry of response.body.categoriesAnalysis) {
    if (entry.severity >= 4) abusive = true;
  }
  if (abusive) {
    await ⟦kickPlayer⟧(player.id);
  }
}
`,
      findings: [
        decided('analyze-text', 'kickPlayer', ["5:38 '/text:analyze'", '9:7 abusive', '10:11 kickPlayer'], [directive('await kickPlayer(player.id);', 4), route('await kickPlayer(player.id);', 4, 'await requestHumanReview(player.id);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'an action inside a function of the file',
      code: `${safetyTs}async function punish(userId: string) {
  await accounts.⟦terminateAccount⟧(userId);
}

export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const flagged = response.body.categoriesAnalysis.filter((entry) => entry.severity >= 4);
  if (flagged.length > 0) await punish(userId);
}
`,
      findings: [
        decided('analyze-text', 'accounts.terminateAccount', ["8:38 '/text:analyze'", '10:7 flagged.length > 0', '4:18 terminateAccount'], [directive('await accounts.terminateAccount(userId);', 2), route('await accounts.terminateAccount(userId);', 2, 'await requestHumanReview(userId);', `  if (flagged.length > 0) await punish(userId);
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'rejected candidates from a filtered list',
      code: `${visionTs}export async function shortlist(candidates: Candidate[]) {
  const scored = await Promise.all(
    candidates.map(async (candidate) => {
      const result = await predictor.classifyImage(project, 'live', candidate.photo);
      return { candidate, score: result.predictions?.[0]?.probability ?? 0 };
    }),
  );
  const failed = scored.filter((entry) => entry.score < 0.5);
  for (const { candidate } of failed) {
    await ⟦rejectCandidate⟧(candidate.id);
  }
}
`,
      findings: [
        decided('classify-image', 'rejectCandidate', ['6:38 classifyImage', '12:11 rejectCandidate'], [directive('await rejectCandidate(candidate.id);', 4), route('await rejectCandidate(candidate.id);', 4, 'await requestHumanReview(candidate.id);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a request by URL',
      code: `export async function moderate(member: Member, text: string) {
  const response = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, { method: 'POST', headers, body: JSON.stringify({ text }) });
  const result = await response.json();
  if (result.categoriesAnalysis[0].severity > 4) {
    member.⟦isBanned⟧ = true;
    await member.save();
  }
}
`,
      findings: [
        decided('analyze-text', 'isBanned: true', ['2:32 `${endpoint}/contentsafety/text:analyze?api-version=2024-09-01`', '4:7 result.categoriesAnalysis[0].severity > 4', '5:12 isBanned'], [directive('member.isBanned = true;', 4), route('member.isBanned = true;', 4, 'await requestHumanReview(member);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a log line about a review',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    logger.warn('needs human review', { userId });
    await ⟦banUser⟧(userId);
  }
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '5:7 response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)', '7:11 banUser'], [directive('await banUser(userId);', 4), route('await banUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'product reviews are no review',
      code: `${safetyTs}export async function onReview(author: Customer, review: Review) {
  const response = await client.path('/text:analyze').post({ body: { text: review.text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    await updateReviewStars(review.id, 0);
    await ⟦banCustomer⟧(author.id);
  }
}
`,
      findings: [
        decided('analyze-text', 'banCustomer', ["4:38 '/text:analyze'", '5:7 response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)', '7:11 banCustomer'], [directive('await banCustomer(author.id);', 4), route('await banCustomer(author.id);', 4, 'await requestHumanReview(author.id);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a review flag that nothing reads',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    const requiresHumanReview = true;
    await ⟦banUser⟧(userId);
  }
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '5:7 response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)', '7:11 banUser'], [directive('await banUser(userId);', 4), route('await banUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a report to an authority',
      code: `${safetyTs}export async function onImage(uploader: Uploader, content: string) {
  const response = await client.path('/image:analyze').post({ body: { image: { content } } });
  if (response.body.categoriesAnalysis.some((entry) => entry.category === 'Sexual' && entry.severity === 6)) {
    await compliance.⟦reportToPolice⟧(uploader);
  }
}
`,
      findings: [
        decided('analyze-image', 'compliance.reportToPolice', ["4:38 '/image:analyze'", "5:7 response.body.categoriesAnalysis.some((entry) => entry.category === 'Sexual' && entry.severity === 6)", '6:22 reportToPolice'], [directive('await compliance.reportToPolice(uploader);', 4), route('await compliance.reportToPolice(uploader);', 4, 'await requestHumanReview(uploader);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a ban and an account that is switched off',
      language: 'python',
      code: `${safetyPy}def on_comment(user, text):
    result = client.analyze_text(options(text))
    if any(entry.severity >= 4 for entry in result.categories_analysis):
        user.⟦is_active⟧ = False
        user.save()
`,
      findings: [
        decided('analyze-text', 'is_active: false', ['6:21 analyze_text', '7:8 any(entry.severity >= 4 for entry in result.categories_analysis)', '8:14 is_active'], [directive('user.is_active = False', 8, '#'), route('user.is_active = False', 8, 'request_human_review(user)', `        user.save()
`, stubs.python)]),
      ],
    },
    {
      name: 'a denied claim',
      language: 'python',
      code: `${cvPy}def assess(claim, photo):
    results = predictor.classify_image(PROJECT, "live", photo)
    best = max(results.predictions, key=lambda found: found.probability)
    if best.tag_name == "undamaged":
        ⟦deny_claim⟧(claim.id, reason="no damage found")
    else:
        notify_customer(claim.id)
`,
      findings: [
        decided('classify-image', 'deny_claim', ['6:25 classify_image', '8:8 best.tag_name == "undamaged"', '9:9 deny_claim'], [directive('deny_claim(claim.id, reason="no damage found")', 8, '#'), route('deny_claim(claim.id, reason="no damage found")', 8, 'request_human_review(claim.id)', `        notify_customer(claim.id)
`, stubs.python)]),
      ],
    },
    {
      name: 'an awaited suspension',
      language: 'csharp',
      code: `${safetyCs}public class CommentService
{
    private readonly ContentSafetyClient _client;
    private readonly IUserService _users;

    public async Task Check(string userId, string text)
    {
        var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
        if (response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4))
        {
            await _users.⟦SuspendAsync⟧(userId);
        }
    }
}
`,
      findings: [
        decided('analyze-text', '_users.SuspendAsync', ['10:38 AnalyzeTextAsync', '11:13 response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4)', '13:26 SuspendAsync'], [directive('await _users.SuspendAsync(userId);', 12), route('await _users.SuspendAsync(userId);', 12, 'await RequestHumanReviewAsync(userId);', `        }
    }
`, stubs.csharpAsync)]),
      ],
    },
    {
      name: 'a status of an enumeration',
      language: 'csharp',
      code: `${safetyCs}public class Intake
{
    private readonly ContentSafetyClient _client;

    public void Screen(LoanApplication application)
    {
        var result = _client.AnalyzeText(application.Statement);
        var severity = result.Value.CategoriesAnalysis.Max(entry => entry.Severity);
        if (severity > 4)
        {
            application.⟦Status⟧ = ApplicationStatus.Rejected;
        }
    }
}
`,
      findings: [
        decided('analyze-text', 'Status: Rejected', ['9:30 AnalyzeText', '11:13 severity > 4', '13:25 Status'], [directive('application.Status = ApplicationStatus.Rejected;', 12), route('application.Status = ApplicationStatus.Rejected;', 12, 'RequestHumanReview(application);', `        }
    }
`, stubs.csharp)]),
      ],
    },
    {
      name: 'a ban after an exit for what passed',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const flagged = response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  if (!flagged) return;
  await ⟦banUser⟧(userId);
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '6:7 !flagged', '7:9 banUser'], [directive('await banUser(userId);', 2), route('await banUser(userId);', 2, 'await requestHumanReview(userId);', `}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a found entry that is asked for',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const bad = response.body.categoriesAnalysis.find((entry) => entry.severity >= 4);
  if (bad !== undefined) await ⟦banUser⟧(userId);
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '6:7 bad !== undefined', '6:32 banUser'], [directive('if (bad !== undefined) await banUser(userId);', 2)]),
      ],
    },
    {
      name: 'scores kept in a record',
      language: 'javascript',
      code: `${safetyTs}export async function onPost(userId, text) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const scores = {};
  for (const entry of response.body.categoriesAnalysis) scores[entry.category] = entry.severity;
  if (scores.Hate > 4) {
    await ⟦banUser⟧(userId);
  }
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '7:7 scores.Hate > 4', '8:11 banUser'], [directive('await banUser(userId);', 4), route('await banUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.javascript)]),
      ],
    },
    {
      name: 'findings collected in a list',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const findings: string[] = [];
  response.body.categoriesAnalysis.forEach((entry) => {
    if (entry.severity >= 4) findings.push(entry.category);
  });
  if (findings.length > 0) {
    await ⟦banUser⟧(userId);
  }
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '9:7 findings.length > 0', '10:11 banUser'], [directive('await banUser(userId);', 4), route('await banUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a need for review that skips the ban only sometimes',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const worst = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
  const needsReview = worst < 6;
  if (!needsReview) {
    await ⟦banUser⟧(userId);
  }
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '7:7 !needsReview', '8:11 banUser'], [directive('await banUser(userId);', 4), route('await banUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a step in a nested branch that may be left out',
      code: `${safetyTs}export async function onPost(userId: string, text: string, isVip: boolean) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    if (isVip) {
      await requestHumanReview(userId);
    }
    await ⟦banUser⟧(userId);
  }
}
`,
      findings: [
        decided('analyze-text', 'banUser', ["4:38 '/text:analyze'", '5:7 response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)', '9:11 banUser'], [directive('await banUser(userId);', 4), route('await banUser(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a worked out flag',
      code: `${safetyTs}export async function onPost(user: User, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  user.⟦isSuspended⟧ = response.body.categoriesAnalysis.some((entry) => entry.severity >= 6);
  await user.save();
}
`,
      findings: [
        decided('analyze-text', 'isSuspended', ["4:38 '/text:analyze'", '5:8 isSuspended'], [directive('user.isSuspended = response.body.categoriesAnalysis.some((entry) => entry.severity >= 6);', 2), route('user.isSuspended = response.body.categoriesAnalysis.some((entry) => entry.severity >= 6);', 2, 'await requestHumanReview(user);', `}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a method of the class that bans',
      code: `${safetyTs}export class Guard {
  async check(userId: string, text: string) {
    const verdict = await this.classify(text);
    if (verdict.block) {
      await this.punish(userId);
    }
  }

  private async classify(text: string) {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return { block: response.body.categoriesAnalysis.some((entry) => entry.severity >= 4) };
  }

  private async punish(userId: string) {
    await this.users.⟦suspend⟧(userId);
  }
}
`,
      findings: [
        decided('analyze-text', 'users.suspend', ["12:40 '/text:analyze'", '6:9 verdict.block', '17:22 suspend'], [directive('await this.users.suspend(userId);', 4), route('await this.users.suspend(userId);', 4, 'await requestHumanReview(userId);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a dictionary update',
      language: 'python',
      code: `${safetyPy}def on_comment(user_id, text):
    result = client.analyze_text(options(text))
    worst = max(entry.severity for entry in result.categories_analysis)
    if worst >= 6:
        db.users.update_one({"_id": user_id}, {"$set": {"status": ⟦"banned"⟧}})
`,
      findings: [
        decided('analyze-text', 'status: banned', ['6:21 analyze_text', '8:8 worst >= 6', '9:67 "banned"'], [directive('db.users.update_one({"_id": user_id}, {"$set": {"status": "banned"}})', 8, '#')]),
      ],
    },
    {
      name: 'a comprehension',
      language: 'python',
      code: `${safetyPy}def on_comment(user, text):
    result = client.analyze_text(options(text))
    flagged = [entry for entry in result.categories_analysis if entry.severity >= 4]
    if not flagged:
        return
    ⟦suspend_user⟧(user)
`,
      findings: [
        decided('analyze-text', 'suspend_user', ['6:21 analyze_text', '8:8 not flagged', '10:5 suspend_user'], [directive('suspend_user(user)', 4, '#'), route(`suspend_user(user)
`, 4, 'request_human_review(user)', none, stubs.python)]),
      ],
    },
    {
      name: 'a switch expression',
      language: 'csharp',
      code: `${safetyCs}public class Claims
{
    private readonly ContentSafetyClient _client;

    public void Assess(Claim claim)
    {
        var result = _client.AnalyzeText(claim.Story).Value;
        var severity = result.CategoriesAnalysis.Max(entry => entry.Severity) ?? 0;
        claim.⟦Status⟧ = severity > 4 ? ClaimStatus.Denied : ClaimStatus.Open;
    }
}
`,
      findings: [
        decided('analyze-text', 'Status: Denied', ['9:30 AnalyzeText', '11:15 Status'], [directive('claim.Status = severity > 4 ? ClaimStatus.Denied : ClaimStatus.Open;', 8), route('claim.Status = severity > 4 ? ClaimStatus.Denied : ClaimStatus.Open;', 8, 'RequestHumanReview(claim);', `    }
`, stubs.csharp)]),
      ],
    },
    {
      name: 'a directive at another function',
      code: `${visionTs}// responsible-use: human-review queue="recruiting desk" owner="talent team"
export function title(candidate: Candidate) {
  return candidate.name;
}

export async function screen(candidate: Candidate, video: Buffer) {
  const result = await predictor.classifyImage(project, 'live', video);
  if (result.predictions?.[0]?.tagName === 'nervous') {
    await ⟦rejectCandidate⟧(candidate.id);
  }
}
`,
      findings: [
        decided('classify-image', 'rejectCandidate', ['9:34 classifyImage', "10:7 result.predictions?.[0]?.tagName === 'nervous'", '11:11 rejectCandidate'], [directive('await rejectCandidate(candidate.id);', 4), route('await rejectCandidate(candidate.id);', 4, 'await requestHumanReview(candidate.id);', `  }
}
`, stubs.typescript)]),
      ],
    },
    {
      name: 'a tool that needs no approval',
      code: `${safetyTs}export async function answer(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return agent.run(body, { tools: [{ type: 'mcp', require_approval: ⟦'never'⟧ }] });
}
`,
      findings: [switched('analyze-text', 'require_approval', "4:38 '/text:analyze'", "5:69 'never'")],
    },
    {
      name: 'review that is skipped',
      language: 'python',
      code: `${safetyPy}def on_comment(text):
    result = client.analyze_text(options(text))
    return pipeline.run(result, skip_review=⟦True⟧)
`,
      findings: [switched('analyze-text', 'skip_review', '6:21 analyze_text', '7:45 True')],
    },
    {
      name: 'review that is switched off',
      language: 'csharp',
      code: `${safetyCs}public class Comments
{
    private readonly ContentSafetyClient _client;

    public async Task<Outcome> Check(string text)
    {
        var response = await _client.AnalyzeTextAsync(text);
        var requiresReview = ⟦false⟧;
        return new Outcome(response.Value, requiresReview);
    }
}
`,
      findings: [switched('analyze-text', 'requiresReview', '9:38 AnalyzeTextAsync', '10:30 false')],
    },
    ...missingHumanReviewInGo.invalid,
    ...missingHumanReviewElsewhere.invalid,
    ...missingHumanReviewInJava.invalid,
  ],
  valid: [
    {
      name: 'the photo goes to moderators',
      code: `${visionTs}export async function checkAvatar(user: User, photo: Buffer) {
  const { predictions } = await predictor.classifyImage(project, 'live', photo);
  if (predictions.some((found) => found.tagName === 'weapon' && (found.probability ?? 0) > 0.8)) {
    await reviewQueue.add({ userId: user.id, photo });
  }
}
`,
    },
    {
      name: 'a person decides before the ban',
      code: `${visionTs}export async function checkAvatar(user: User, photo: Buffer) {
  const { predictions } = await predictor.classifyImage(project, 'live', photo);
  if (predictions.some((found) => found.tagName === 'weapon')) {
    const decision = await requestHumanReview({ user, photo });
    if (decision.confirmed) await users.ban(user.id);
  }
}
`,
    },
    {
      name: 'an approval that waits for an underwriter',
      code: `${di}export async function decideLoan(loan: Loan, statement: string) {
  const started = await reader.path('/documentModels/{modelId}:analyze', 'prebuilt-bankStatement').post({ body: { urlSource: statement } });
  const { body } = await (await getLongRunningPoller(reader, started)).pollUntilDone();
  if (Number(body.analyzeResult.documents[0].fields.Income.content) < loan.rate * 12) return;
  const review = await waitForUnderwriterReview(loan.id);
  if (!review.approved) return;
  await loans.approve(loan.id);
}
`,
    },
    {
      name: 'a status that waits for people',
      code: `${visionTs}export async function screen(application: Application, scan: Buffer) {
  const { predictions } = await predictor.classifyImage(project, 'live', scan);
  const genuine = (predictions?.[0]?.probability ?? 0) > 0.7;
  application.status = genuine ? 'verified' : 'pending_review';
}
`,
    },
    {
      name: 'a directive at the action',
      code: `${visionTs}export async function screen(candidate: Candidate, video: Buffer) {
  const result = await predictor.classifyImage(project, 'live', video);
  if (result.predictions?.[0]?.tagName === 'nervous') {
    // responsible-use: human-review queue="recruiting desk" owner="talent team"
    await rejectCandidate(candidate.id);
  }
}
`,
    },
    {
      name: 'a directive at the function',
      code: `${visionTs}// responsible-use: human-review queue="recruiting desk" owner="talent team"
export async function screen(candidate: Candidate, video: Buffer) {
  const result = await predictor.classifyImage(project, 'live', video);
  if (result.predictions?.[0]?.tagName === 'nervous') {
    await rejectCandidate(candidate.id);
  }
}
`,
    },
    {
      name: 'a review function that is written',
      code: `${visionTs}export async function screen(candidate: Candidate, video: Buffer) {
  const result = await predictor.classifyImage(project, 'live', video);
  if (result.predictions?.[0]?.tagName === 'nervous') {
    await requestHumanReview(candidate.id);
    await rejectCandidate(candidate.id);
  }
}

async function requestHumanReview(subject: string): Promise<void> {
  await desk.open(subject);
  await desk.decided(subject);
}
`,
    },
    {
      name: 'the piece of content is deleted, hidden, refused',
      code: `${safetyTs}export async function onPost(post: Post, comment: Comment) {
  const response = await client.path('/text:analyze').post({ body: { text: post.text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    await post.delete();
    await posts.remove(post.id);
    comment.hidden = true;
    post.status = 'rejected';
    await deletePhoto(post.photo);
    await prisma.post.update({ where: { id: post.id }, data: { status: 'BLOCKED' } });
    rejectUpload(post.file);
  }
}
`,
    },
    {
      name: 'the request is answered with an error',
      code: `${safetyTs}app.post('/comments', async (req, res) => {
  const response = await client.path('/text:analyze').post({ body: { text: req.body.text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    return res.status(400).json({ error: 'rejected', status: 'denied' });
  }
  await users.create(req.body.profile);
  res.status(201).end();
});
`,
    },
    {
      name: 'it is logged, counted and shown',
      code: `${safetyTs}export async function onPost(user: User, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const flagged = response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  if (flagged) {
    logger.info('banned user', user.id);
    metrics.increment('rejected_applications');
    showBanner(user);
    setApproveButtonColor(user, 'grey');
  }
  return flagged ? 'Your post was rejected' : 'Your post was approved';
}
`,
    },
    {
      name: 'settings, caches, jobs and files',
      code: `${safetyTs}export async function onPost(user: User, key: string, job: Job) {
  const response = await client.path('/text:analyze').post({ body: { text: user.bio } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    await user.settings.update({ blurImages: true });
    cache.ban(key);
    job.reject();
    await fs.unlink(user.tempFile);
    deleteTempFile(user.tempFile);
    subscription.status = 'terminated';
    subscription.close();
    const agent = new https.Agent({ rejectUnauthorized: true });
    await Promise.reject(new Error('user text refused'));
  }
}
`,
    },
    {
      name: 'a promise that is rejected',
      code: `${safetyTs}export const check = (user: User) =>
  new Promise<void>((resolve, reject) => {
    client.path('/text:analyze').post({ body: { text: user.bio } }).then((response) => {
      if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) reject(new Error('user'));
      else resolve();
    });
  });
`,
    },
    {
      name: 'an express application',
      code: `${safetyTs}export async function start(application: Application, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.length > 0) {
    application.use(limiter);
    application.disable('x-powered-by');
    application.set('status', 'ready');
  }
}
`,
    },
    {
      name: 'a test of whether an answer came',
      code: `export async function moderate(member: Member, text: string) {
  const response = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, { method: 'POST', headers, body: JSON.stringify({ text }) });
  if (!response.ok) {
    await accounts.deactivateAccount(member.id);
  }
}
`,
    },
    {
      name: 'a text of the user interface',
      code: `${visionTs}export async function badge(user: User, photo: Buffer) {
  const { predictions } = await predictor.classifyImage(project, 'live', photo);
  const label = predictions?.[0]?.tagName === 'ok' ? 'approved' : 'rejected';
  const color = label === 'approved' ? approveButtonColor : rejectButtonColor;
  return { label, color, banner: label };
}
`,
    },
    {
      name: 'an action that the result has nothing to do with',
      code: `${safetyTs}export async function check(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  return response.body.categoriesAnalysis;
}

app.post('/admin/ban', async (req, res) => {
  if (req.user.isAdmin) await banUser(req.body.userId);
  res.end();
});
`,
    },
    {
      name: 'a moderator who decides',
      code: `${safetyTs}export async function close(userId: string, text: string, moderatorDecision: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const worst = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
  if (worst >= 6 && moderatorDecision === 'ban') {
    await banUser(userId);
  }
}
`,
    },
    {
      name: 'a review flag that is stored',
      code: `${di}export async function intake(application: Application) {
  const started = await reader.path('/documentModels/{modelId}:analyze', 'prebuilt-idDocument').post({ body: { urlSource: application.scan } });
  const result = await (await getLongRunningPoller(reader, started)).pollUntilDone();
  await decisions.save({ applicationId: application.id, fields: result.body.analyzeResult, requiresHumanReview: true });
}
`,
    },
    {
      name: 'looking up and listing',
      code: `${safetyTs}export async function report(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    await listBannedUsers();
    await getRejectedLoans(userId);
    if (isBanned(userId)) return;
    notifyUser(userId);
  }
}
`,
    },
    {
      name: 'a ticket before the suspension',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    const ticket = await createTicket({ queue: 'trust-and-safety', userId });
    await ticket.resolved();
    await suspendUser(userId);
  }
}
`,
    },
    {
      name: 'a message on a topic for reviewers',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const worst = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
  if (worst >= 6) await bus.publish('human-review', { userId });
  else if (worst >= 4) await db.cases.insert({ userId, status: 'awaiting_moderator' });
}
`,
    },
    {
      name: 'a review tier',
      language: 'python',
      code: `${safetyPy}def decide(user, text):
    result = client.analyze_text(options(text))
    worst = max(entry.severity for entry in result.categories_analysis)
    if worst >= 6:
        return "BLOCK"
    if worst >= 4:
        queue_for_review(user, text)
        return "REVIEW"
    return "APPROVED"
`,
    },
    {
      name: 'a directive in Python',
      language: 'python',
      code: `${safetyPy}def on_comment(user, text):
    result = client.analyze_text(options(text))
    if any(entry.severity >= 4 for entry in result.categories_analysis):
        # responsible-use: human-review queue="trust desk" owner="community team"
        user.is_active = False
`,
    },
    {
      name: 'a moderation queue',
      language: 'csharp',
      code: `${safetyCs}public class CommentService
{
    private readonly ContentSafetyClient _client;
    private readonly IModerationQueue _moderationQueue;

    public async Task Check(string userId, string text)
    {
        var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
        if (response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4))
        {
            await _moderationQueue.EnqueueAsync(userId, text);
        }
    }
}
`,
    },
    {
      name: 'what passed goes on to ordinary business',
      code: `${safetyTs}export async function onCommand(req, res) {
  const text = req.body.text;
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    return res.status(400).json({ error: 'text refused' });
  }
  if (req.body.command === 'ban') await banUser(req.body.target);
  res.end();
}
`,
    },
    {
      name: 'a hand-over in a function of the file',
      code: `${safetyTs}async function handOver(userId: string) {
  await reviewQueue.add({ userId });
}

export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    await handOver(userId);
    await suspendUser(userId);
  }
}
`,
    },
    {
      name: 'a step between the call and the decision',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const flagged = response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  await waitForModeratorDecision(userId, flagged);
  if (flagged) await banUser(userId);
}
`,
    },
    {
      name: 'an exit unless a person confirmed',
      code: `${safetyTs}export async function onPost(userId: string, text: string, review: Review) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (!response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  if (!review.approved) return;
  await banUser(userId);
}
`,
    },
    {
      name: 'no answer, no account',
      code: `${safetyTs}export async function onPost(account: Account, text: string) {
  const result = await client.path('/text:analyze').post({ body: { text } });
  if (!result) {
    await accounts.deactivateAccount(account.id);
  }
  if (result.body === undefined) await closeAccount(account.id);
}
`,
    },
    {
      name: 'a database that also gets results',
      code: `${safetyTs}export async function onPost(userId: string, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  await db.results.insert(response.body);
  const user = await db.users.find(userId);
  if (user.age < 13) await closeAccount(userId);
}
`,
    },
    {
      name: 'a video player and its parent',
      code: `${safetyTs}export async function onPost(player: Player, worker: Worker, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.length > 0) {
    player.close();
    worker.terminate();
    users.delete(text);
    state.blocked = true;
    form.status = 'rejected';
    setStatus('rejected');
  }
}
`,
    },
    {
      name: 'a verdict about the content',
      code: `${safetyTs}export async function checkUserInput(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return { status: 'blocked', decision: 'reject' };
  return { status: 'ok', decision: 'approve' };
}
`,
    },
    {
      name: 'a ticket in Python',
      language: 'python',
      code: `${safetyPy}def on_comment(user, text):
    result = client.analyze_text(options(text))
    if any(entry.severity >= 6 for entry in result.categories_analysis):
        create_ticket(user, reason="hate")
        user.status = "under_review"
        user.save()
`,
    },
    {
      name: 'a status that waits',
      language: 'csharp',
      code: `${safetyCs}public class Claims
{
    private readonly ContentSafetyClient _client;

    public void Assess(Claim claim)
    {
        var result = _client.AnalyzeText(claim.Story).Value;
        if (result.CategoriesAnalysis.Any(entry => entry.Severity > 4))
        {
            claim.Status = ClaimStatus.PendingReview;
        }
        else
        {
            claim.RequiresHumanReview = true;
        }
    }
}
`,
    },
    {
      name: 'a directive above the documentation of a function',
      code: `${visionTs}// responsible-use: human-review queue="recruiting desk" owner="talent team"
/** Screens a candidate. */
export async function screen(candidate: Candidate, video: Buffer) {
  const result = await predictor.classifyImage(project, 'live', video);
  if (result.predictions?.[0]?.tagName === 'nervous') {
    await rejectCandidate(candidate.id);
  }
}
`,
    },
    {
      name: 'a tier with review beside one without',
      code: `${safetyTs}export async function sort(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const worst = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
  if (worst === 0) return { text, needsReview: false };
  return { text, needsReview: true };
}
`,
    },
    {
      name: 'a flag that the result decides',
      code: `${safetyTs}export async function sort(text: string) {
  let requiresReview = false;
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 2)) requiresReview = true;
  return { text, requiresReview };
}
`,
    },
    {
      name: 'a tool that needs approval',
      code: `${safetyTs}export async function answer(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return agent.run(body, { tools: [{ type: 'mcp', require_approval: 'always' }] });
}
`,
    },
    {
      name: 'a directive at a method',
      language: 'csharp',
      code: `${safetyCs}public class Comments
{
    private readonly ContentSafetyClient _client;

    // responsible-use: human-review queue="trust desk" owner="community team"
    [HttpPost]
    public async Task Check(string userId, string text)
    {
        var response = await _client.AnalyzeTextAsync(text);
        if (response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4))
        {
            await _users.SuspendAsync(userId);
        }
    }
}
`,
    },
    {
      name: 'a directive above a decorator',
      language: 'python',
      code: `${safetyPy}# responsible-use: human-review queue="trust desk" owner="community team"
@app.post("/comments")
def on_comment(user, text):
    result = client.analyze_text(options(text))
    if any(entry.severity >= 4 for entry in result.categories_analysis):
        suspend_user(user)
`,
    },
    ...missingHumanReviewInGo.valid,
    ...missingHumanReviewElsewhere.valid,
    ...missingHumanReviewInJava.valid,
  ],
});
