/**
 * Writes a source tree for the bench: files of five languages that look like ordinary application
 * code, a few of which call Azure AI. The same arguments give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of numbers, so that a tree is the same on every machine. */
function numbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const nouns = ['order', 'invoice', 'customer', 'parcel', 'route', 'ticket', 'report', 'segment', 'reading', 'sensor', 'article', 'booking', 'payment', 'session', 'catalog', 'stock', 'shift', 'vehicle', 'meter', 'folder'];
const verbs = ['load', 'merge', 'count', 'plan', 'price', 'sort', 'group', 'index', 'round', 'check', 'draw', 'split', 'join', 'store', 'trim', 'weigh', 'close', 'open', 'map', 'rank'];

const camel = (verb, noun) => `${verb}${noun[0].toUpperCase()}${noun.slice(1)}`;
const pascal = (verb, noun) => `${verb[0].toUpperCase()}${verb.slice(1)}${noun[0].toUpperCase()}${noun.slice(1)}`;

/** Per language: file ending, head, one function, end, and a function that calls a service. */
const languages = [
  {
    ending: 'ts',
    head: (name) => `import { readFile } from 'node:fs/promises';\nimport { settings } from './settings';\n\nexport interface ${name}Row {\n  readonly id: string;\n  readonly amount: number;\n  readonly tags: readonly string[];\n}\n\n`,
    fn: (verb, noun, n) => `/** ${verb} every ${noun} of a page. */\nexport async function ${camel(verb, noun)}${n}(rows: readonly { id: string; amount: number }[], limit = ${n}): Promise<number> {\n  let sum = 0;\n  for (const row of rows) {\n    if (row.amount > limit && row.id !== settings.skipped) {\n      sum += Math.round(row.amount * 100) / 100;\n    } else if (row.amount < 0) {\n      throw new Error(\`${noun} \${row.id} has a negative amount\`);\n    }\n  }\n  const text = await readFile(\`data/${noun}-\${limit}.json\`, 'utf8');\n  return sum + (JSON.parse(text) as { extra: number }).extra;\n}\n\n`,
    end: '',
    service: (n) => `import { ContentSafetyClient } from '@azure-rest/ai-content-safety';\n\nexport async function moderate${n}(client: ContentSafetyClient, text: string): Promise<boolean> {\n  const answer = await client.path('/text:analyze').post({ body: { text: text.slice(0, 10000) } });\n  return answer.status === '200' && answer.body.categoriesAnalysis.every((entry) => (entry.severity ?? 6) < 4);\n}\n\n`,
  },
  {
    ending: 'py',
    head: () => 'import json\nimport math\nfrom pathlib import Path\n\nfrom .settings import settings\n\n',
    fn: (verb, noun, n) => `def ${verb}_${noun}_${n}(rows, limit=${n}):\n    """${verb} every ${noun} of a page."""\n    total = 0.0\n    for row in rows:\n        if row["amount"] > limit and row["id"] != settings.skipped:\n            total += round(row["amount"], 2)\n        elif row["amount"] < 0:\n            raise ValueError(f"${noun} {row['id']} has a negative amount")\n    data = json.loads(Path(f"data/${noun}-{limit}.json").read_text(encoding="utf-8"))\n    return total + math.floor(data["extra"])\n\n\n`,
    end: '',
    service: (n) => `from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.ai.contentsafety.models import AnalyzeTextOptions\n\n\ndef moderate_${n}(client: ContentSafetyClient, text):\n    answer = client.analyze_text(AnalyzeTextOptions(text=text[:10000]))\n    return all(entry.severity < 4 for entry in answer.categories_analysis)\n\n\n`,
  },
  {
    ending: 'cs',
    head: (name) => `using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\n\nnamespace Bench.${name};\n\npublic class ${name}Service\n{\n    private readonly Settings _settings;\n\n    public ${name}Service(Settings settings)\n    {\n        _settings = settings;\n    }\n\n`,
    fn: (verb, noun, n) => `    public async Task<decimal> ${pascal(verb, noun)}${n}(IEnumerable<Row> rows, decimal limit = ${n})\n    {\n        var sum = 0m;\n        foreach (var row in rows)\n        {\n            if (row.Amount > limit && row.Id != _settings.Skipped)\n            {\n                sum += Math.Round(row.Amount, 2);\n            }\n            else if (row.Amount < 0)\n            {\n                throw new InvalidOperationException($"${noun} {row.Id} has a negative amount");\n            }\n        }\n        var text = await System.IO.File.ReadAllTextAsync($"data/${noun}-{limit}.json");\n        return sum + text.Length;\n    }\n\n`,
    end: '}\n',
    service: (n) => `    public async Task<bool> Moderate${n}(Azure.AI.ContentSafety.ContentSafetyClient client, string text)\n    {\n        var answer = await client.AnalyzeTextAsync(new Azure.AI.ContentSafety.AnalyzeTextOptions(text.Substring(0, 10000)));\n        return answer.Value.CategoriesAnalysis.All(entry => entry.Severity < 4);\n    }\n\n`,
  },
  {
    ending: 'java',
    head: (name) => `package bench;\n\nimport java.nio.file.Files;\nimport java.nio.file.Path;\nimport java.util.List;\n\npublic class ${name}Service {\n    private final Settings settings;\n\n    public ${name}Service(Settings settings) {\n        this.settings = settings;\n    }\n\n`,
    fn: (verb, noun, n) => `    public double ${camel(verb, noun)}${n}(List<Row> rows, double limit) throws Exception {\n        double sum = ${n};\n        for (Row row : rows) {\n            if (row.amount() > limit && !row.id().equals(settings.skipped())) {\n                sum += Math.round(row.amount() * 100) / 100.0;\n            } else if (row.amount() < 0) {\n                throw new IllegalArgumentException("${noun} " + row.id() + " has a negative amount");\n            }\n        }\n        String text = Files.readString(Path.of("data/${noun}-" + limit + ".json"));\n        return sum + text.length();\n    }\n\n`,
    end: '}\n',
    service: (n) => `    public boolean moderate${n}(com.azure.ai.contentsafety.ContentSafetyClient client, String text) {\n        var answer = client.analyzeText(new com.azure.ai.contentsafety.models.AnalyzeTextOptions(text.substring(0, 10000)));\n        return answer.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4);\n    }\n\n`,
  },
  {
    ending: 'go',
    head: () => 'package bench\n\nimport (\n\t"fmt"\n\t"math"\n\t"os"\n)\n\n',
    fn: (verb, noun, n) => `// ${pascal(verb, noun)}${n} goes over every ${noun} of a page.\nfunc ${pascal(verb, noun)}${n}(rows []Row, limit float64) (float64, error) {\n\tsum := 0.0\n\tfor _, row := range rows {\n\t\tif row.Amount > limit && row.ID != settings.Skipped {\n\t\t\tsum += math.Round(row.Amount*100) / 100\n\t\t} else if row.Amount < 0 {\n\t\t\treturn 0, fmt.Errorf("${noun} %s has a negative amount", row.ID)\n\t\t}\n\t}\n\ttext, err := os.ReadFile(fmt.Sprintf("data/${noun}-%d.json", ${n}))\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\treturn sum + float64(len(text)), nil\n}\n\n`,
    end: '',
    service: (n) => `func Moderate${n}(endpoint string, client *http.Client) (*http.Response, error) {\n\trequest, err := http.NewRequest("POST", endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", nil)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn client.Do(request)\n}\n\n`,
  },
];

/**
 * Writes a tree.
 *
 * @param {string} folder where; made when missing
 * @param {{ files: number, marked: number, bytes: number, seed?: number }} shape `bytes` is the aim for all files together
 * @returns {{ files: number, bytes: number, marked: number }} what was written
 */
export function writeTree(folder, { files, marked, bytes, seed = 1 }) {
  const below = numbers(seed);
  const size = Math.max(600, Math.round(bytes / files));
  let every = marked === 0 ? Infinity : Math.max(1, Math.floor(files / marked));
  // Languages take turns as well: a multiple of their number would mark files of one language only.
  if (every > 1 && every % languages.length === 0) every -= 1;
  let written = 0;
  let markedCount = 0;
  for (let i = 0; i < files; i++) {
    const language = languages[i % languages.length];
    const noun = nouns[below(nouns.length)];
    const name = `${noun[0].toUpperCase()}${noun.slice(1)}${i}`;
    let text = language.head(name);
    const isMarked = i % every === every - 1 && markedCount < marked;
    if (isMarked) {
      markedCount += 1;
      text = language.ending === 'ts' || language.ending === 'py' ? language.service(i) + text : text + language.service(i);
    }
    // Sizes differ as in real trees: most files are small and some are many times as long.
    const wanted = size * (below(10) === 0 ? 4 : 0.67);
    for (let n = 0; text.length < wanted; n++) text += language.fn(verbs[below(verbs.length)], nouns[below(nouns.length)], n);
    text += language.end;
    const place = join(folder, `area${Math.floor(i / 400)}`, `part${Math.floor(i / 40) % 10}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${noun}_${i}.${language.ending}`), text);
    written += text.length;
  }
  writeFileSync(join(folder, 'package.json'), '{ "name": "bench-tree", "private": true }\n');
  return { files, bytes: written, marked: markedCount };
}
