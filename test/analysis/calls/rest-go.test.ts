import { testCalls, type CallCase } from './expect-calls.js';

const host = 'https://r.cognitiveservices.azure.com';
const analyzeText = 'content-safety/analyze-text';
const analyzeImage = 'content-safety/analyze-image';

const imports = ['net/http', 'net/url', 'fmt', 'os', 'strings', 'path', 'bytes', 'log', 'testing', 'github.com/go-resty/resty/v2', 'github.com/gin-gonic/gin', 'github.com/gorilla/mux', 'net/http/httptest', 'github.com/jarcoal/httpmock', 'gopkg.in/h2non/gock.v1', 'github.com/valyala/fasthttp'];

/** Cases of one Go file each: its declarations. */
function inFile(cases: readonly (Omit<CallCase, 'code'> & { readonly code: string })[]): void {
  testCalls(cases.map((entry) => ({ ...entry, code: { 'src/api.go': `package app\n\nimport (\n${imports.map((name) => `\t"${name}"`).join('\n')}\n)\n\n${entry.code}\n` } })));
}

/** Cases of statements in a function that has texts `endpoint` and `key`. */
function inFunction(cases: readonly (Omit<CallCase, 'code'> & { readonly code: string })[]): void {
  inFile(cases.map((entry) => ({ ...entry, code: `func run(endpoint string, key string) {\n${entry.code}\n}` })));
}

describe('REST calls in Go', () => {
  describe('libraries', () => {
    inFunction([
      { name: 'http.Post', code: `resp, err := http.Post("${host}/contentsafety/text:analyze", "application/json", body)`, calls: [`${analyzeText} @ "${host}/contentsafety/text:analyze"`] },
      { name: 'http.Get', code: 'resp, err := http.Get(endpoint + "/documentintelligence/documentModels/" + id)', calls: ['document-intelligence/get-model @ endpoint + "/documentintelligence/documentModels/" + id'] },
      { name: 'http.NewRequest and a client', code: 'req, err := http.NewRequest("POST", endpoint+"/contentsafety/text:analyze", body)\nif err != nil { return }\nreq.Header.Set("Ocp-Apim-Subscription-Key", key)\nclient := &http.Client{}\nresp, err := client.Do(req)', calls: [`${analyzeText} @ endpoint+"/contentsafety/text:analyze"`] },
      { name: 'a method of the package', code: 'req, _ := http.NewRequest(http.MethodDelete, endpoint+"/documentintelligence/documentModels/"+id, nil)\nhttp.DefaultClient.Do(req)', calls: ['document-intelligence/delete-model @ endpoint+"/documentintelligence/documentModels/"+id'] },
      { name: 'http.NewRequestWithContext', code: 'req, err := http.NewRequestWithContext(ctx, http.MethodPost, fmt.Sprintf("%s/contentsafety/text:analyze", endpoint), body)\nresp, err := http.DefaultClient.Do(req)', calls: [`${analyzeText} @ "%s/contentsafety/text:analyze"`] },
      { name: 'the client\'s own Post', code: 'client := http.Client{}\nresp, err := client.Post(endpoint+"/contentsafety/text:analyze", "application/json", body)', calls: [`${analyzeText} @ endpoint+"/contentsafety/text:analyze"`] },
      { name: 'a request that is never seen sent', code: 'req, err := http.NewRequest("POST", endpoint+"/contentsafety/text:analyze", body)\nqueue <- req', calls: [`${analyzeText} @ endpoint+"/contentsafety/text:analyze"`] },
      { name: 'resty', code: 'client := resty.New()\nresp, err := client.R().SetHeader("Ocp-Apim-Subscription-Key", key).SetBody(body).Post(endpoint + "/contentsafety/text:analyze")', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'fasthttp', code: 'req := fasthttp.AcquireRequest()\nreq.SetRequestURI(endpoint + "/contentsafety/text:analyze")\nreq.Header.SetMethod("POST")\nerr := fasthttp.Do(req, resp)', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'a client of an interface', code: 'req, err := http.NewRequest("POST", endpoint+"/contentsafety/text:analyze", body)\nresp, err := doer.Do(req)', calls: [`${analyzeText} @ endpoint+"/contentsafety/text:analyze"`] },
      { name: 'resty with a base', code: 'client := resty.New().SetBaseURL(endpoint + "/documentintelligence")\nresp, err := client.R().Delete("/documentModels/" + id)', calls: ['document-intelligence/delete-model @ "/documentModels/" + id'] },
    ]);
  });

  describe('texts', () => {
    inFunction([
      { name: 'URL in a variable', code: 'url := endpoint + "/contentsafety/text:analyze?api-version=2024-09-01"\nresp, err := http.Post(url, "application/json", body)', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze?api-version=2024-09-01"`] },
      { name: 'Sprintf', code: 'url := fmt.Sprintf("%s/contentsafety/text:analyze?api-version=%s", endpoint, version)\nhttp.Post(url, "application/json", body)', calls: [`${analyzeText} @ "%s/contentsafety/text:analyze?api-version=%s"`] },
      { name: 'Sprintf whose argument tells the operation', code: 'http.Post(fmt.Sprintf("%s/contentsafety/%s", endpoint, "image:analyze"), "application/json", body)', calls: [`${analyzeImage} @ "image:analyze"`] },
      { name: 'strings.Join', code: 'http.Post(strings.Join([]string{endpoint, "contentsafety", "text:analyze"}, "/"), "application/json", body)', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'strings.TrimRight', code: 'http.Post(strings.TrimRight(endpoint, "/")+"/contentsafety/text:analyze", "application/json", body)', calls: [`${analyzeText} @ strings.TrimRight(endpoint, "/")+"/contentsafety/text:analyze"`] },
      { name: 'url.JoinPath', code: 'u, err := url.JoinPath(endpoint, "contentsafety", "text:analyze")\nhttp.Post(u, "application/json", body)', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'a parsed URL with its path set', code: 'u, err := url.Parse(endpoint)\nu.Path = path.Join(u.Path, "contentsafety/text:analyze")\nhttp.Post(u.String(), "application/json", body)', calls: [`${analyzeText} @ "contentsafety/text:analyze"`] },
      { name: 'a URL value', code: 'u := url.URL{Scheme: "https", Host: host, Path: "/contentsafety/text:analyze", RawQuery: "api-version=2024-09-01"}\nhttp.Post(u.String(), "application/json", body)', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'strings.Builder', code: 'var b strings.Builder\nb.WriteString(endpoint)\nb.WriteString("/contentsafety/text:analyze")\nhttp.Post(b.String(), "application/json", body)', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'environment', code: 'http.Post(os.Getenv("CONTENT_SAFETY_ENDPOINT")+"/contentsafety/text:analyze", "application/json", body)', calls: [`${analyzeText} @ os.Getenv("CONTENT_SAFETY_ENDPOINT")+"/contentsafety/text:analyze"`] },
      { name: 'reading a model and deleting it', code: 'u := endpoint + "/documentintelligence/documentModels/" + id\nhttp.Get(u)\nreq, _ := http.NewRequest("DELETE", endpoint+"/documentintelligence/documentModels/"+id, nil)\nhttp.DefaultClient.Do(req)', calls: ['document-intelligence/get-model @ endpoint + "/documentintelligence/documentModels/" + id', 'document-intelligence/delete-model @ endpoint+"/documentintelligence/documentModels/"+id'] },
    ]);
    inFile([
      { name: 'constant', code: 'const analyzePath = "/contentsafety/text:analyze"\n\nfunc run(endpoint string) {\n\thttp.Post(endpoint+analyzePath, "application/json", nil)\n}', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'constants that are joined', code: 'const (\n\tbase = "/contentsafety"\n\tanalyze = base + "/text:analyze"\n)\n\nfunc run(endpoint string) {\n\thttp.Post(endpoint+analyze, "application/json", nil)\n}', calls: [`${analyzeText} @ base + "/text:analyze"`] },
    ]);
  });

  describe('bases, helpers and types', () => {
    inFile([
      { name: 'helper with the path', code: 'func post(path string, body []byte) (*http.Response, error) {\n\treq, err := http.NewRequest("POST", endpoint+"/contentsafety/"+path, bytes.NewReader(body))\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treq.Header.Set("Ocp-Apim-Subscription-Key", key)\n\treturn http.DefaultClient.Do(req)\n}\n\nfunc run() {\n\tpost("text:analyze", nil)\n\tpost("image:analyze", nil)\n}', calls: [`${analyzeText} @ "text:analyze"`, `${analyzeImage} @ "image:analyze"`] },
      { name: 'helper with method and path', code: 'func call(method, path string) {\n\treq, _ := http.NewRequest(method, endpoint+path, nil)\n\thttp.DefaultClient.Do(req)\n}\n\nfunc run(id string) {\n\tcall("DELETE", "/documentintelligence/documentModels/"+id)\n}', calls: ['document-intelligence/delete-model @ "/documentintelligence/documentModels/"+id'] },
      { name: 'method of a type with the base in a field', code: 'type Client struct {\n\tbase string\n\thttp *http.Client\n}\n\nfunc NewClient(endpoint string) *Client {\n\treturn &Client{base: endpoint + "/contentsafety", http: &http.Client{}}\n}\n\nfunc (c *Client) Analyze(body []byte) {\n\treq, _ := http.NewRequest("POST", c.base+"/text:analyze", bytes.NewReader(body))\n\tc.http.Do(req)\n}', calls: [`${analyzeText} @ c.base+"/text:analyze"`] },
      { name: 'method that sends for others', code: 'type Client struct{ endpoint string }\n\nfunc (c *Client) send(operation string) {\n\thttp.Post(fmt.Sprintf("%s/contentsafety/%s", c.endpoint, operation), "application/json", nil)\n}\n\nfunc (c *Client) Text() { c.send("text:analyze") }', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'function that makes the request', code: 'func request(operation string) *http.Request {\n\treq, _ := http.NewRequest("POST", endpoint+"/contentsafety/"+operation, nil)\n\treturn req\n}\n\nfunc run() {\n\thttp.DefaultClient.Do(request("text:analyze"))\n}', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'function that makes the URL', code: 'func urlOf(operation string) string { return endpoint + "/contentsafety/" + operation }\n\nfunc run() {\n\thttp.Post(urlOf("text:analyze"), "application/json", nil)\n}', calls: [`${analyzeText} @ "text:analyze"`] },
    ]);
    testCalls([
      { name: 'constant of the same package', code: { 'src/routes.go': 'package app\n\nconst analyzePath = "/contentsafety/text:analyze"\n', 'src/api.go': 'package app\n\nimport "net/http"\n\nfunc run(e string) { http.Post(e+analyzePath, "application/json", nil) }\n' }, calls: [`${analyzeText} @ e+analyzePath`] },
      { name: 'helper of the same package', code: { 'src/web.go': 'package app\n\nimport "net/http"\n\nfunc post(url string) { http.Post(url, "application/json", nil) }\n', 'src/api.go': 'package app\n\nfunc run(e string) { post(e + "/contentsafety/text:analyze") }\n' }, calls: [`${analyzeText} @ e + "/contentsafety/text:analyze"`] },
      { name: 'constant of another package', code: { 'go.mod': 'module example.com/app\n', 'routes/routes.go': 'package routes\n\nconst Analyze = "/contentsafety/text:analyze"\n', 'api/api.go': 'package api\n\nimport (\n\t"net/http"\n\n\t"example.com/app/routes"\n)\n\nfunc run(e string) { http.Post(e+routes.Analyze, "application/json", nil) }\n' }, calls: [`${analyzeText} @ e+routes.Analyze`] },
    ]);
  });

  describe('headers', () => {
    inFunction([
      { name: 'Prediction-Key to a configured URL', code: 'req, _ := http.NewRequest("POST", os.Getenv("PREDICTION_URL"), body)\nreq.Header.Set("Prediction-Key", key)\nhttp.DefaultClient.Do(req)', calls: ['~custom-vision/? @ os.Getenv("PREDICTION_URL")'] },
      { name: 'Training-Key of resty', code: 'resty.New().R().SetHeader("Training-Key", key).Get(cfg.URL)', calls: ['~custom-vision/? @ cfg.URL'] },
      { name: 'shared key to a configured URL', code: 'req, _ := http.NewRequest("POST", cfg.URL, body)\nreq.Header.Add("Ocp-Apim-Subscription-Key", key)\nhttp.DefaultClient.Do(req)', calls: ['unlisted Ocp-Apim-Subscription-Key @ cfg.URL'] },
      { name: 'shared key and the path of another service', code: 'uri := endpoint + "/future/v1.0/detect"\nreq, err := http.NewRequest("POST", uri, body)\nreq.Header.Add("Ocp-Apim-Subscription-Key", key)\nresp, err := (&http.Client{}).Do(req)', calls: ['unlisted /future/v1.0/detect @ endpoint + "/future/v1.0/detect"'] },
    ]);
  });
});

describe('Go code that only looks like a REST call', () => {
  inFunction([
    { name: 'printed and logged', code: 'fmt.Println(endpoint + "/contentsafety/text:analyze")\nlog.Printf("POST %s", endpoint+"/contentsafety/text:analyze")', calls: [] },
    { name: 'an error', code: 'err := fmt.Errorf("%s/contentsafety/text:analyze failed", endpoint)\n_ = err', calls: [] },
    { name: 'a URL alone', code: 'u, err := url.Parse(endpoint + "/contentsafety/text:analyze")\n_ = u', calls: [] },
    { name: 'a comparison', code: 'if strings.Contains(u, "/contentsafety/text:analyze") || strings.HasSuffix(u, "/contentsafety/image:analyze") {\n\treturn\n}', calls: [] },
    { name: 'a handled route', code: 'http.HandleFunc("/contentsafety/text:analyze", analyze)\nhttp.Handle("/contentsafety/image:analyze", handler)', calls: [] },
    { name: 'a route of a mux', code: 'm := http.NewServeMux()\nm.HandleFunc("POST /contentsafety/text:analyze", analyze)', calls: [] },
    { name: 'a route of gin', code: 'r := gin.Default()\nr.POST("/contentsafety/text:analyze", analyze)\nr.Group("/contentsafety")', calls: [] },
    { name: 'a route of gorilla', code: 'r := mux.NewRouter()\nr.HandleFunc("/contentsafety/text:analyze", analyze).Methods("POST")', calls: [] },
    { name: 'a route of a router that somebody gives', code: 'router.Post("/contentsafety/text:analyze", func(w http.ResponseWriter, r *http.Request) {})', calls: [] },
    { name: 'a redirect', code: 'http.Redirect(w, r, "/contentsafety/text:analyze", 302)', calls: [] },
    { name: 'httptest', code: 'req := httptest.NewRequest("POST", "/contentsafety/text:analyze", nil)\n_ = req', calls: [] },
    { name: 'httpmock', code: 'httpmock.RegisterResponder("POST", "https://r.cognitiveservices.azure.com/contentsafety/text:analyze", nil)', calls: [] },
    { name: 'gock', code: 'gock.New("https://r.cognitiveservices.azure.com").Post("/contentsafety/text:analyze").Reply(200)', calls: [] },
    { name: 'a map', code: 'm := map[string]string{"/contentsafety/text:analyze": "x"}\nv := m["/contentsafety/text:analyze"]\n_ = v', calls: [] },
    { name: 'a struct', code: 't := Target{URL: endpoint + "/contentsafety/text:analyze"}\n_ = t', calls: [] },
    { name: 'a prefix on somebody else\'s host', code: 'http.Get("https://files.example.com/vision/v1/list.json")', calls: [] },
    { name: 'the key of API Management to a host of one\'s own', code: 'req, _ := http.NewRequest("GET", "https://api.example.com/orders", nil)\nreq.Header.Set("Ocp-Apim-Subscription-Key", key)\nhttp.DefaultClient.Do(req)', calls: [] },
  ]);
  inFile([
    { name: 'a constant alone', code: `const URL = "${host}/contentsafety/text:analyze"`, calls: [] },
    { name: 'a comment', code: `// POST ${host}/contentsafety/text:analyze\nfunc run() {}`, calls: [] },
    { name: 'a table of a test', code: `func TestIt(t *testing.T) {\n\tfor _, c := range []string{"${host}/contentsafety/text:analyze"} {\n\t\tif got := parse(c); got != "" {\n\t\t\tt.Errorf("got %s", got)\n\t\t}\n\t}\n}`, calls: [] },
  ]);
});
