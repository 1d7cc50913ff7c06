import { visionTs } from '../classifier-clients.js';
import type { Table } from '../rule-tester.js';

/*
 * Results that come from another file, or are handed on to one.
 */

const scorePhoto = `${visionTs}export async function scorePhoto(photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'live', photo);
  return { weapon: result.predictions[0].probability };
}
`;
const azureModerator = `import createClient, { isUnexpected } from '@azure-rest/ai-content-safety';
import type { Moderator, Verdict } from './moderator.js';
const client = createClient(endpoint, credential);
export class AzureModerator implements Moderator {
  async judge(text: string): Promise<Verdict> {
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (isUnexpected(response)) throw new Error(response.body.error.message);
    return { severe: response.body.categoriesAnalysis.some((entry) => entry.severity >= 4) };
  }
}
`;
const moderatorPort = `export interface Verdict { readonly severe: boolean }
export interface Moderator { judge(text: string): Promise<Verdict> }
`;
const safetyPy = `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions


class SafetyService:
    def __init__(self):
        self.client = ContentSafetyClient(ENDPOINT, credential)

    def judge(self, text):
        response = self.client.analyze_text(AnalyzeTextOptions(text=text))
        worst = max(entry.severity for entry in response.categories_analysis)
        if worst >= 4:
            return {"flagged": True, "severity": worst}
        return {"flagged": False, "severity": worst}
`;
const safetyCs = `using Azure.AI.ContentSafety;

namespace Contoso.Safety;

public record TextVerdict(bool IsSevere, string Category);

public interface ITextSafety
{
    Task<TextVerdict> JudgeAsync(string text);
}

public class AzureTextSafety : ITextSafety
{
    private readonly ContentSafetyClient _client;

    public AzureTextSafety(ContentSafetyClient client) => _client = client;

    public async Task<TextVerdict> JudgeAsync(string text)
    {
        var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
        foreach (var entry in response.Value.CategoriesAnalysis)
        {
            if (entry.Severity >= 4) return new TextVerdict(true, entry.Category.ToString());
        }
        return new TextVerdict(false, "");
    }
}
`;
const safetyJava = {
  'src/main/java/com/contoso/safety/PhotoVerdict.java': `package com.contoso.safety;

public record PhotoVerdict(boolean safe, String category) {
    public static PhotoVerdict clean() {
        return new PhotoVerdict(true, null);
    }

    public static PhotoVerdict refused(String category) {
        return new PhotoVerdict(false, category);
    }
}
`,
  'src/main/java/com/contoso/safety/PhotoSafety.java': `package com.contoso.safety;

public interface PhotoSafety {
    PhotoVerdict judge(byte[] photo);
}
`,
  'src/main/java/com/contoso/safety/AzurePhotoSafety.java': `package com.contoso.safety;

import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.AnalyzeImageOptions;
import com.azure.ai.contentsafety.models.ContentSafetyImageData;
import com.azure.ai.contentsafety.models.ImageCategoriesAnalysis;
import com.azure.core.util.BinaryData;

public class AzurePhotoSafety implements PhotoSafety {
    private final ContentSafetyClient client;

    public AzurePhotoSafety(ContentSafetyClient client) {
        this.client = client;
    }

    @Override
    public PhotoVerdict judge(byte[] photo) {
        var data = new ContentSafetyImageData().setContent(BinaryData.fromBytes(photo));
        var result = client.analyzeImage(new AnalyzeImageOptions(data));
        for (ImageCategoriesAnalysis entry : result.getCategoriesAnalysis()) {
            if (entry.getSeverity() >= 4) {
                return PhotoVerdict.refused(entry.getCategory().toString());
            }
        }
        return PhotoVerdict.clean();
    }
}
`,
};
const safetyGo = {
  'go.mod': 'module example.com/chat\n',
  'safety/azure.go': `package safety

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
)

type Verdict struct {
	Severe bool
}

type Azure struct {
	endpoint string
	key      string
}

func New(endpoint, key string) *Azure { return &Azure{endpoint: endpoint, key: key} }

func (a *Azure) Judge(text string) (*Verdict, error) {
	payload, _ := json.Marshal(map[string]string{"text": text})
	request, err := http.NewRequest("POST", fmt.Sprintf("%s/contentsafety/text:analyze?api-version=2024-09-01", a.endpoint), bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Ocp-Apim-Subscription-Key", a.key)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %d", response.StatusCode)
	}
	var answer struct {
		CategoriesAnalysis []struct{ Severity int }
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return nil, err
	}
	verdict := &Verdict{}
	for _, entry := range answer.CategoriesAnalysis {
		if entry.Severity >= 4 {
			verdict.Severe = true
		}
	}
	return verdict, nil
}
`,
};

export const missingHumanReviewElsewhere: Table = {
  invalid: [
    {
      name: 'a score that a function of another file gives',
      files: { 'src/vision.ts': scorePhoto },
      code: `import { scorePhoto } from './vision.js';
export async function checkAvatar(user: User, photo: Buffer) {
  const { weapon } = await scorePhoto(photo);
  if (weapon > 0.9) {
    await ⟦banUser⟧(user);
  }
}
`,
      findings: [{ message: 'The result of classify-image-with-no-store (Custom Vision) decides "banUser" and no human step lies between. This may conflict with "Human oversight". A review step before the action, or a human-review directive, clears it.', evidence: ['src/vision.ts 4:34 classifyImageWithNoStore – The call: classify-image-with-no-store gives the result.', '3:28 scorePhoto – The result comes back from another file.', '4:7 weapon > 0.9 – The decision: the result is tested here.', '5:11 banUser – The action: banUser.'], clause: 'coc-human-oversight', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['    await banUser(user);', `    // responsible-use: human-review queue="" owner=""
    await banUser(user);`]] }, { title: 'Route through a review function (inserts a stub that throws until it is written)', safe: false, leavesWork: true, changes: [['    await banUser(user);', `    await requestHumanReview(user);
    await banUser(user);`], [`  }
}
`, `  }
}

/** Hands the case to a person and waits for the decision. */
async function requestHumanReview(subject: unknown): Promise<void> {
  throw new Error('requestHumanReview is not written yet');
}
`]] }] }],
    },
    {
      name: 'a result that is handed to a function of another file, which bans',
      files: {
        'src/enforcement.ts': `export async function enforce(user: User, result: { predictions: { probability: number }[] }) {
  const [best] = result.predictions;
  if (best.probability > 0.9) await suspendAccount(user.id);
}
`,
      },
      code: `${visionTs}import { enforce } from './enforcement.js';
export async function checkAvatar(user: User, photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'live', photo);
  await ⟦enforce⟧(user, result);
}
`,
      findings: [{ message: 'The result of classify-image-with-no-store (Custom Vision) decides "suspendAccount" and no human step lies between. This may conflict with "Human oversight". A review step before the action, or a human-review directive, clears it.', evidence: ['5:34 classifyImageWithNoStore – The call: classify-image-with-no-store gives the result.', '6:9 enforce – The result is handed on to another file.', 'src/enforcement.ts 3:7 best.probability > 0.9 – The decision: the result is tested here.', 'src/enforcement.ts 3:37 suspendAccount – The action: suspendAccount.'], clause: 'coc-human-oversight', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['  await enforce(user, result);', `  // responsible-use: human-review queue="" owner=""
  await enforce(user, result);`]] }] }],
    },
    {
      name: 'a verdict through an interface that is injected',
      files: { 'src/moderator.ts': moderatorPort, 'src/azure-moderator.ts': azureModerator },
      code: `import type { Moderator } from './moderator.js';
export class ChatGate {
  constructor(private readonly moderator: Moderator, private readonly accounts: AccountStore) {}
  async receive(message: Message) {
    const verdict = await this.moderator.judge(message.text);
    if (verdict.severe) await this.accounts.⟦deactivate⟧(message.author);
  }
}
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) decides "accounts.deactivate" and no human step lies between. This may conflict with "Consequential decisions". A review step before the action, or a human-review directive, clears it.', evidence: [`src/azure-moderator.ts 6:40 '/text:analyze' – The call: analyze-text gives the result.`, '5:42 judge – The result comes back from another file.', '6:9 verdict.severe – The decision: the result is tested here.', '6:45 deactivate – The action: accounts.deactivate.'], clause: 'coc-consequential-decisions', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['    if (verdict.severe) await this.accounts.deactivate(message.author);', `    // responsible-use: human-review queue="" owner=""
    if (verdict.severe) await this.accounts.deactivate(message.author);`]] }] }],
    },
    {
      name: 'an action in another file that the condition leads to',
      files: {
        'src/penalties.ts': `export class Penalties {
  async strike(user: User) {
    user.strikes += 1;
    if (user.strikes >= 3) user.status = 'suspended';
  }
}
`,
      },
      code: `${visionTs}import { Penalties } from './penalties.js';
const penalties = new Penalties();
export async function checkAvatar(user: User, photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'live', photo);
  if (result.predictions[0].probability > 0.9) await penalties.⟦strike⟧(user);
}
`,
      findings: [{ message: 'The result of classify-image-with-no-store (Custom Vision) decides "status: suspended" and no human step lies between. This may conflict with "Human oversight". A review step before the action, or a human-review directive, clears it.', evidence: ['6:34 classifyImageWithNoStore – The call: classify-image-with-no-store gives the result.', '7:7 result.predictions[0].probability > 0.9 – The decision: the result is tested here.', '7:64 strike – This leads to the action in another file.', 'src/penalties.ts 4:33 status – The action: status: suspended.'], clause: 'coc-human-oversight', certainty: 'likely', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['  if (result.predictions[0].probability > 0.9) await penalties.strike(user);', `  // responsible-use: human-review queue="" owner=""
  if (result.predictions[0].probability > 0.9) await penalties.strike(user);`]] }] }],
    },
    {
      name: 'a service class of another module',
      language: 'python',
      path: 'app/views.py',
      files: { 'app/safety.py': safetyPy, 'app/__init__.py': '' },
      code: `from app.safety import SafetyService

safety = SafetyService()


def receive(message, account):
    verdict = safety.judge(message.text)
    if verdict["flagged"]:
        ⟦suspend_account⟧(account)
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) decides "suspend_account" and no human step lies between. This may conflict with "Consequential decisions". A review step before the action, or a human-review directive, clears it.', evidence: ['app/safety.py 10:32 analyze_text – The call: analyze-text gives the result.', '7:22 judge – The result comes back from another file.', '8:8 verdict["flagged"] – The decision: the result is tested here.', '9:9 suspend_account – The action: suspend_account.'], clause: 'coc-consequential-decisions', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['        suspend_account(account)', `        # responsible-use: human-review queue="" owner=""
        suspend_account(account)`]] }, { title: 'Route through a review function (inserts a stub that throws until it is written)', safe: false, leavesWork: true, changes: [['        suspend_account(account)', `        request_human_review(account)
        suspend_account(account)`], [`        suspend_account(account)
`, `        suspend_account(account)


def request_human_review(subject):
    """Hands the case to a person and waits for the decision."""
    raise NotImplementedError("request_human_review is not written yet")
`]] }] }],
    },
    {
      name: 'a result that went through two other files',
      language: 'python',
      path: 'app/views.py',
      files: {
        'app/safety.py': safetyPy,
        'app/screening.py': `from app.safety import SafetyService


def screen(application):
    verdict = SafetyService().judge(application.letter)
    return verdict["severity"]
`,
        'app/__init__.py': '',
      },
      code: `from app import screening


def decide(application):
    score = screening.screen(application)
    if score >= 4:
        ⟦reject_application⟧(application)
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) decides "reject_application" and no human step lies between. This may conflict with "Consequential decisions". A review step before the action, or a human-review directive, clears it.', evidence: ['app/safety.py 10:32 analyze_text – The call: analyze-text gives the result.', '5:23 screen – The result comes back from another file.', '6:8 score >= 4 – The decision: the result is tested here.', '7:9 reject_application – The action: reject_application.'], clause: 'coc-consequential-decisions', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['        reject_application(application)', `        # responsible-use: human-review queue="" owner=""
        reject_application(application)`]] }, { title: 'Route through a review function (inserts a stub that throws until it is written)', safe: false, leavesWork: true, changes: [['        reject_application(application)', `        request_human_review(application)
        reject_application(application)`], [`        reject_application(application)
`, `        reject_application(application)


def request_human_review(subject):
    """Hands the case to a person and waits for the decision."""
    raise NotImplementedError("request_human_review is not written yet")
`]] }] }],
    },
    {
      name: 'a result that is handed on to another module',
      language: 'python',
      path: 'app/check.py',
      files: {
        'app/discipline.py': `def react(account, categories):
    if any(entry.severity >= 6 for entry in categories):
        ban_user(account)
`,
        'app/__init__.py': '',
      },
      code: `from azure.ai.contentsafety import ContentSafetyClient
from app.discipline import react

client = ContentSafetyClient(ENDPOINT, credential)


def check(account, options):
    response = client.analyze_text(options)
    ⟦react⟧(account, response.categories_analysis)
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) decides "ban_user" and no human step lies between. This may conflict with "Consequential decisions". A review step before the action, or a human-review directive, clears it.', evidence: ['8:23 analyze_text – The call: analyze-text gives the result.', '9:5 react – The result is handed on to another file.', 'app/discipline.py 2:8 any(entry.severity >= 6 for entry in categories) – The decision: the result is tested here.', 'app/discipline.py 3:9 ban_user – The action: ban_user.'], clause: 'coc-consequential-decisions', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['    react(account, response.categories_analysis)', `    # responsible-use: human-review queue="" owner=""
    react(account, response.categories_analysis)`]] }] }],
    },
    {
      name: 'an interface, a record and a controller',
      language: 'csharp',
      files: { 'src/Safety/AzureTextSafety.cs': safetyCs },
      code: `using Contoso.Safety;

namespace Contoso.Chat;

public class MessagesController
{
    private readonly ITextSafety _safety;
    private readonly AccountService _accounts;

    public MessagesController(ITextSafety safety, AccountService accounts)
    {
        _safety = safety;
        _accounts = accounts;
    }

    public async Task Post(Message message)
    {
        var verdict = await _safety.JudgeAsync(message.Text);
        if (verdict.IsSevere)
        {
            await _accounts.⟦SuspendAsync⟧(message.Author);
        }
    }
}
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) decides "_accounts.SuspendAsync" and no human step lies between. This may conflict with "Consequential decisions". A review step before the action, or a human-review directive, clears it.', evidence: ['src/Safety/AzureTextSafety.cs 20:38 AnalyzeTextAsync – The call: analyze-text gives the result.', '18:37 JudgeAsync – The result comes back from another file.', '19:13 verdict.IsSevere – The decision: the result is tested here.', '21:29 SuspendAsync – The action: _accounts.SuspendAsync.'], clause: 'coc-consequential-decisions', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['            await _accounts.SuspendAsync(message.Author);', `            // responsible-use: human-review queue="" owner=""
            await _accounts.SuspendAsync(message.Author);`]] }, { title: 'Route through a review function (inserts a stub that throws until it is written)', safe: false, leavesWork: true, changes: [['            await _accounts.SuspendAsync(message.Author);', `            await RequestHumanReviewAsync(message.Author);
            await _accounts.SuspendAsync(message.Author);`], [`    }
}`, `    }

    /// <summary>Hands the case to a person and waits for the decision.</summary>
    private static System.Threading.Tasks.Task RequestHumanReviewAsync(object subject)
    {
        throw new System.NotImplementedException("RequestHumanReviewAsync is not written yet");
    }
}`]] }] }],
    },
    {
      name: 'a result that is handed to a class of another file',
      language: 'csharp',
      files: {
        'src/Enforcer.cs': `namespace Contoso.Chat;

public class Enforcer
{
    public async Task HandleAsync(User user, int severity)
    {
        if (severity >= 4) await BanUserAsync(user);
    }
}
`,
      },
      code: `using Azure.AI.ContentSafety;

namespace Contoso.Chat;

public class Gate
{
    private readonly ContentSafetyClient _client;
    private readonly Enforcer _enforcer;

    public Gate(ContentSafetyClient client, Enforcer enforcer)
    {
        _client = client;
        _enforcer = enforcer;
    }

    public async Task Check(User user, string text)
    {
        var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
        var worst = response.Value.CategoriesAnalysis.Max(entry => entry.Severity ?? 0);
        await _enforcer.⟦HandleAsync⟧(user, worst);
    }
}
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) decides "BanUserAsync" and no human step lies between. This may conflict with "Consequential decisions". A review step before the action, or a human-review directive, clears it.', evidence: ['18:38 AnalyzeTextAsync – The call: analyze-text gives the result.', '20:25 HandleAsync – The result is handed on to another file.', 'src/Enforcer.cs 7:13 severity >= 4 – The decision: the result is tested here.', 'src/Enforcer.cs 7:34 BanUserAsync – The action: BanUserAsync.'], clause: 'coc-consequential-decisions', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['        await _enforcer.HandleAsync(user, worst);', `        // responsible-use: human-review queue="" owner=""
        await _enforcer.HandleAsync(user, worst);`]] }] }],
    },
    {
      name: 'a worker behind an interface that bans',
      language: 'java',
      path: 'src/main/java/com/contoso/uploads/PhotoWorker.java',
      files: safetyJava,
      code: `package com.contoso.uploads;

import com.contoso.safety.PhotoSafety;
import com.contoso.safety.PhotoVerdict;

public class PhotoWorker {
    private final PhotoSafety safety;
    private final UserRepository users;

    public PhotoWorker(PhotoSafety safety, UserRepository users) {
        this.safety = safety;
        this.users = users;
    }

    public void work(Upload upload) {
        PhotoVerdict verdict = safety.judge(upload.bytes());
        if (verdict.safe()) {
            confirm(upload);
        } else {
            refuse(upload);
        }
    }

    private void confirm(Upload upload) {
        upload.setState("done");
    }

    private void refuse(Upload upload) {
        User user = users.findById(upload.userId());
        user.⟦setAccountBannedUntil⟧(Instant.now().plus(WEEK));
        users.save(user);
    }
}
`,
      findings: [{ message: 'The result of analyze-image (Azure AI Content Safety) decides "accountBannedUntil" and no human step lies between. This may conflict with "Consequential decisions". A review step before the action, or a human-review directive, clears it.', evidence: ['src/main/java/com/contoso/safety/AzurePhotoSafety.java 19:29 analyzeImage – The call: analyze-image gives the result.', '16:39 judge – The result comes back from another file.', '17:13 verdict.safe() – The decision: the result is tested here.', '30:14 setAccountBannedUntil – The action: accountBannedUntil.'], clause: 'coc-consequential-decisions', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['        user.setAccountBannedUntil(Instant.now().plus(WEEK));', `        // responsible-use: human-review queue="" owner=""
        user.setAccountBannedUntil(Instant.now().plus(WEEK));`]] }, { title: 'Route through a review function (inserts a stub that throws until it is written)', safe: false, leavesWork: true, changes: [['        user.setAccountBannedUntil(Instant.now().plus(WEEK));', `        requestHumanReview(user);
        user.setAccountBannedUntil(Instant.now().plus(WEEK));`], [`    }
}`, `    }

    /** Hands the case to a person and waits for the decision. */
    private static void requestHumanReview(Object subject) {
        throw new UnsupportedOperationException("requestHumanReview is not written yet");
    }
}`]] }] }],
    },
    {
      name: 'an interface of the package that uses it',
      language: 'go',
      path: 'chat/handler.go',
      files: {
        ...safetyGo,
        'main.go': `package main

import (
	"example.com/chat/chat"
	"example.com/chat/safety"
)

func main() {
	chat.Serve(chat.NewHandler(safety.New(endpoint(), key())))
}
`,
      },
      code: `package chat

import "example.com/chat/safety"

type judge interface {
	Judge(text string) (*safety.Verdict, error)
}

type Handler struct {
	judge judge
}

func NewHandler(j judge) *Handler { return &Handler{judge: j} }

func (h *Handler) Receive(user *User, text string) error {
	verdict, err := h.judge.Judge(text)
	if err != nil {
		return err
	}
	if verdict.Severe {
		⟦banUser⟧(user)
	}
	return nil
}
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) decides "banUser" and no human step lies between. This may conflict with "Consequential decisions". A review step before the action, or a human-review directive, clears it.', evidence: ['safety/azure.go 23:54 "%s/contentsafety/text:analyze?api-version=2024-09-01" – The call: analyze-text gives the result.', '16:26 Judge – The result comes back from another file.', '20:5 verdict.Severe – The decision: the result is tested here.', '21:3 banUser – The action: banUser.'], clause: 'coc-consequential-decisions', fixes: [{ title: 'State the human review that takes place (human-review directive)', safe: false, leavesWork: true, changes: [['		banUser(user)', `		// responsible-use: human-review queue="" owner=""
		banUser(user)`]] }, { title: 'Route through a review function (inserts a stub that throws until it is written)', safe: false, leavesWork: true, changes: [['		banUser(user)', `		requestHumanReview(user)
		banUser(user)`], [`	return nil
}
`, `	return nil
}

// requestHumanReview hands the case to a person and waits for the decision.
func requestHumanReview(subject any) {
	panic("requestHumanReview is not written yet")
}
`]] }] }],
    },
  ],
  valid: [
    {
      name: 'a function of another file that gives what a person decided',
      files: {
        'src/vision.ts': `${visionTs}export async function judgePhoto(photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'live', photo);
  const decision = await askModerator(result);
  return decision.ban;
}
`,
      },
      reachesNothing: true,
      code: `import { judgePhoto } from './vision.js';
export async function checkAvatar(user: User, photo: Buffer) {
  if (await judgePhoto(photo)) await banUser(user);
}
`,
    },
    {
      name: 'a result that is handed to a function of another file, which queues it for people',
      files: {
        'src/enforcement.ts': `export async function enforce(user: User, result: { predictions: { probability: number }[] }) {
  const [best] = result.predictions;
  if (best.probability > 0.9) {
    const review = await sendToReviewer(user, result);
    if (review.approved) await suspendAccount(user.id);
  }
}
`,
      },
      code: `${visionTs}import { enforce } from './enforcement.js';
export async function checkAvatar(user: User, photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'live', photo);
  await enforce(user, result);
}
`,
    },
    {
      name: 'a review in a function of another file before the action',
      files: { 'src/vision.ts': scorePhoto, 'src/desk.ts': 'export async function fileCase(user: User) {\n  await sendToReviewer(user);\n}\n' },
      reachesNothing: true,
      code: `import { scorePhoto } from './vision.js';
import { fileCase } from './desk.js';
export async function checkAvatar(user: User, photo: Buffer) {
  const { weapon } = await scorePhoto(photo);
  if (weapon > 0.9) {
    await fileCase(user);
    await banUser(user);
  }
}
`,
    },
    {
      name: 'what another file gives after a check has nothing to do with it',
      files: {
        'src/posts.ts': `${visionTs}export async function createPost(user: User, photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'live', photo);
  if (result.predictions[0].probability > 0.9) throw new Error('refused');
  const post = await db.posts.insert({ user });
  return post;
}
`,
      },
      reachesNothing: true,
      code: `import { createPost } from './posts.js';
export async function welcome(user: User, photo: Buffer) {
  const post = await createPost(user, photo);
  if (post.number > 100) await deactivateAccount(user.trial);
}
`,
    },
    {
      name: 'a directive at the function of another file',
      language: 'python',
      path: 'app/views.py',
      files: {
        'app/safety.py': `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)


# responsible-use: human-review queue="appeals" owner="trust-team"
def is_severe(options):
    response = client.analyze_text(options)
    return any(entry.severity >= 6 for entry in response.categories_analysis)
`,
        'app/__init__.py': '',
      },
      reachesNothing: true,
      code: `from app.safety import is_severe


def receive(message, account):
    if is_severe(message):
        suspend_account(account)
`,
    },
    {
      name: 'a function of another module that gives back something else',
      language: 'python',
      path: 'app/check.py',
      files: {
        'app/stats.py': `def remember(categories):
    counter.update(entry.category for entry in categories)
    return today()
`,
        'app/__init__.py': '',
      },
      code: `from azure.ai.contentsafety import ContentSafetyClient
from app.stats import remember

client = ContentSafetyClient(ENDPOINT, credential)


def check(account, options):
    response = client.analyze_text(options)
    day = remember(response.categories_analysis)
    if account.ends < day:
        deactivate_account(account)
`,
    },
    {
      name: 'an interface whose verdict hides the message',
      language: 'csharp',
      files: { 'src/Safety/AzureTextSafety.cs': safetyCs },
      reachesNothing: true,
      code: `using Contoso.Safety;

namespace Contoso.Chat;

public class MessagesController
{
    private readonly ITextSafety _safety;

    public MessagesController(ITextSafety safety) => _safety = safety;

    public async Task Post(Message message)
    {
        var verdict = await _safety.JudgeAsync(message.Text);
        if (verdict.IsSevere)
        {
            message.Status = "hidden";
        }
    }
}
`,
    },
    {
      name: 'a worker behind an interface that asks people first',
      language: 'java',
      path: 'src/main/java/com/contoso/uploads/PhotoWorker.java',
      files: safetyJava,
      reachesNothing: true,
      code: `package com.contoso.uploads;

import com.contoso.safety.PhotoSafety;

public class PhotoWorker {
    private final PhotoSafety safety;
    private final ModerationQueue moderationQueue;

    public PhotoWorker(PhotoSafety safety, ModerationQueue moderationQueue) {
        this.safety = safety;
        this.moderationQueue = moderationQueue;
    }

    public void work(Upload upload, User user) {
        if (!safety.judge(upload.bytes()).safe()) {
            Review review = moderationQueue.submitForReview(upload);
            if (review.isConfirmed()) {
                user.setAccountBannedUntil(Instant.now().plus(WEEK));
            }
        }
    }
}
`,
    },
    {
      name: 'a verdict that refuses the request',
      language: 'go',
      path: 'chat/handler.go',
      files: safetyGo,
      reachesNothing: true,
      code: `package chat

import (
	"errors"

	"example.com/chat/safety"
)

func Receive(azure *safety.Azure, text string) error {
	verdict, err := azure.Judge(text)
	if err != nil {
		return err
	}
	if verdict.Severe {
		return errors.New("this message cannot be sent")
	}
	return nil
}
`,
    },
    {
      name: 'a variable that is given the result only after the decision',
      code: `${visionTs}export async function check(user: User, photo: Buffer, last: { strikes: number }) {
  let standing = last;
  if (standing.strikes > 3) {
    await banUser(user);
  }
  standing = await predictor.classifyImageWithNoStore('project', 'live', photo);
  show(standing);
}
`,
    },
    {
      name: 'a variable that held the result before it was given something else',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)


def check(account, options):
    standing = client.analyze_text(options)
    show(standing)
    standing = payments.standing_of(account)
    if standing.overdue:
        suspend_account(account)
`,
    },
  ],
};
