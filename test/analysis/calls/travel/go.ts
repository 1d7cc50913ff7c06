import type { Column } from './patterns.js';

const path = 'github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/computervision';
const analyze = 'image-analysis/analyze-image @ AnalyzeImage';
const call = 'AnalyzeImage(ctx, image, features, nil, "", nil)';

const vision = (code: string): string => `package main\n\nimport (\n\t"sync"\n\t"${path}"\n)\n\n${code}\n`;
const inMain = (body: string): string => vision(`func main() {\n\t${body}\n}`);
const http = (body: string): string => `package main\n\nimport (\n\t"fmt"\n\t"net/http"\n\t"net/url"\n\t"os"\n)\n\nvar endpoint = os.Getenv("ENDPOINT")\n\nfunc main() {\n\t${body}\n}\n`;
const rest = (place: string): readonly string[] => [`content-safety/analyze-text @ ${place}`];

/** How clients and URLs travel in Go. */
export const go: Column = {
  variable: { code: inMain(`client := computervision.New(e); client.${call}`), calls: [analyze] },
  'file-level': { code: vision(`var client = computervision.New(e)\nfunc main() { client.${call} }`), calls: [analyze] },
  'constructor-field': { code: vision(`type service struct { client computervision.BaseClient }\nfunc newService() *service { s := &service{}; s.client = computervision.New(e); return s }\nfunc (s *service) check() { s.client.${call} }`), calls: [analyze] },
  'field-initializer': { code: vision(`type service struct { client any }\nfunc main() { s := service{client: computervision.New(e)}; s.client.${call} }`), calls: [analyze] },
  'typed-parameter': { code: vision(`func check(c *computervision.BaseClient) { c.${call} }`), calls: [analyze] },
  'passed-argument': { code: vision(`type analyzer interface { AnalyzeImage() error }\nfunc check(a analyzer) { a.${call} }\nfunc main() { check(computervision.New(e)) }`), calls: [analyze] },
  factory: { code: vision(`func make() computervision.BaseClient { return computervision.New(e) }\nfunc main() { c := make(); c.${call} }`), calls: [analyze] },
  'cached-factory': { code: vision(`var get = sync.OnceValue(func() computervision.BaseClient { return computervision.New(e) })\nfunc main() { get().${call} }`), calls: [analyze] },
  'lazy-property': { code: vision(`type service struct { client *computervision.BaseClient }\nfunc (s *service) get() *computervision.BaseClient { if s.client == nil { c := computervision.New(e); s.client = &c }; return s.client }\nfunc (s *service) check() { s.get().${call} }`), calls: [analyze] },
  'held-by-object': { code: vision(`type services struct { Vision computervision.BaseClient }\nfunc check(s services) { s.Vision.${call} }`), calls: [analyze] },
  'constructor-injection': { code: vision(`type service struct { client computervision.BaseClient }\nfunc NewService(c computervision.BaseClient) *service { return &service{client: c} }\nfunc (s *service) check() { s.client.${call} }`), calls: [analyze] },
  'container-lookup': { code: inMain(`c := container.Get("vision").(computervision.BaseClient); c.${call}`), calls: [analyze] },
  'registered-factory': { code: vision(`func provide() computervision.BaseClient { return computervision.New(e) }\nvar set = wire.NewSet(provide, newService)\nfunc newService(c computervision.BaseClient) error { c.${call}; return nil }`), calls: [analyze] },
  'base-class': { code: vision(`type base struct { client computervision.BaseClient }\ntype service struct { base }\nfunc (s *service) check() { s.client.${call} }`), calls: [analyze] },
  interface: { code: vision(`type analyzer interface { AnalyzeImage() error }\ntype service struct { a analyzer }\nfunc main() { s := service{a: computervision.New(e)}; s.a.${call} }`), calls: [analyze] },
  list: { code: vision(`func check(all []computervision.BaseClient) { for _, c := range all { c.${call} }; all[0].${call} }`), calls: [analyze, analyze] },
  map: { code: vision(`func check(by map[string]computervision.BaseClient) { by["eu"].${call}; if c, ok := by["us"]; ok { c.${call} } }`), calls: [analyze, analyze] },
  'tuple-result': { code: vision(`func open() (computervision.BaseClient, error) { return computervision.New(e), nil }\nfunc main() { c, err := open(); _ = err; c.${call} }`), calls: [analyze] },
  conditional: { code: inMain(`var c computervision.BaseClient; if a { c = computervision.New(e) } else { c = computervision.NewWithoutDefaults(e) }; c.${call}`), calls: [analyze] },
  closure: { code: inMain(`c := computervision.New(e); go func() { c.${call} }()`), calls: [analyze] },
  alias: { code: `package main\nimport cv "${path}"\nfunc main() { c := cv.New(e); c.${call} }`, calls: [analyze] },
  'qualified-name': { none: 'a package is only named by the name it is imported under' },
  'scoped-resource': { code: inMain(`c := computervision.New(e); defer c.${call}`), calls: [analyze] },
  'async-client': { none: 'clients have no asynchronous twins; the row of closures has goroutines' },
  poller: { code: inMain('c := computervision.New(e); c.Read(ctx, url, ""); c.GetReadResult(ctx, id)'), calls: ['image-analysis/read @ Read', 'image-analysis/get-read-result @ GetReadResult'] },
  'other-file': { code: { 'clients.go': vision('var client = computervision.New(e)'), 'main.go': `package main\nfunc main() { client.${call} }` }, calls: [analyze] },
  'other-folder': { code: { 'go.mod': 'module example.com/shop\n', 'internal/vision/vision.go': `package vision\nimport "${path}"\nfunc New() computervision.BaseClient { return computervision.New(e) }`, 'cmd/main.go': `package main\nimport "example.com/shop/internal/vision"\nfunc main() { c := vision.New(); c.${call} }` }, calls: [analyze] },
  're-export': { code: { 'go.mod': 'module example.com/shop\n', 'sdk/sdk.go': `package sdk\nimport "${path}"\ntype Client = computervision.BaseClient\nvar New = computervision.New`, 'main.go': `package main\nimport "example.com/shop/sdk"\nfunc main() { c := sdk.New(e); c.${call} }\nfunc check(c sdk.Client) { c.${call} }` }, calls: [analyze, analyze] },
  'rest-literal': { code: http('http.Post("https://x.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2023-10-01", "application/json", body)'), calls: rest('"https://x.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2023-10-01"') },
  'rest-constant': { code: `${http('http.Post(endpoint+analyzePath, "application/json", body)')}\nconst analyzePath = "/contentsafety/text:analyze"\n`, calls: rest('"/contentsafety/text:analyze"') },
  'rest-format': { code: http('http.Post(fmt.Sprintf("%s/contentsafety/text:analyze?api-version=%s", endpoint, version), "application/json", body)'), calls: rest('"%s/contentsafety/text:analyze?api-version=%s"') },
  'rest-joined': { code: http('u, _ := url.JoinPath(endpoint, "contentsafety/text:analyze"); http.Post(u, "application/json", body)'), calls: rest('"contentsafety/text:analyze"') },
  'rest-base': { none: 'the clients of the standard library have no base address' },
  'rest-request-object': { code: http('req, _ := http.NewRequest("POST", endpoint+"/contentsafety/text:analyze", body); http.DefaultClient.Do(req)'), calls: rest('endpoint+"/contentsafety/text:analyze"') },
  'rest-helper': { code: `${http('send("/contentsafety/text:analyze")')}\nfunc send(path string) (*http.Response, error) { req, _ := http.NewRequest("POST", endpoint+path, body); return http.DefaultClient.Do(req) }\n`, calls: rest('"/contentsafety/text:analyze"') },
  'rest-header': { code: http('req, _ := http.NewRequest("POST", endpoint, body); req.Header.Set("Prediction-Key", key); http.DefaultClient.Do(req)'), calls: ['~custom-vision/? @ endpoint'] },
  'unknown-member': { code: inMain('c := computervision.New(e); c.AnalyzeEverything(ctx)'), calls: ['image-analysis/? @ AnalyzeEverything'] },
  'silent-wrapper': { code: vision('type wrapper struct{}\nfunc (w wrapper) AnalyzeImage() error { return nil }\nfunc main() { var w wrapper; w.AnalyzeImage() }'), calls: [] },
  'silent-vendor': { code: 'package main\nimport vision "cloud.google.com/go/vision/apiv1"\nfunc main() { c, _ := vision.NewImageAnnotatorClient(ctx); c.DetectFaces(ctx, img, nil, 10) }', calls: [] },
  'silent-type': { code: vision('type alias = computervision.BaseClient\nvar _ computervision.BaseClient\nvar features []computervision.VisualFeatureTypes'), calls: [] },
  'silent-double': { code: vision(`func TestX(t *testing.T) { c := mocks.NewMockBaseClient(ctrl); c.EXPECT().AnalyzeImage(gomock.Any()); c.${call} }`), calls: [] },
  'silent-text': { code: vision('// client.AnalyzeImage(ctx)\nvar help = `computervision.New(e).AnalyzeImage(ctx)`'), calls: [] },
  'silent-route': { code: 'package main\nimport "net/http"\nfunc main() { http.HandleFunc("/contentsafety/text:analyze", handle) }', calls: [] },
};
