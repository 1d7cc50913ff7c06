import { plainName } from './plain-name.js';

/*
 * HTTP libraries of all languages as data: who sends, who carries a request until it is sent, who
 * keeps a base address. Names are compared without case and underscores; which language a name comes
 * from makes no difference, because a text only counts when it holds a route of a known service.
 */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== '').map(plainName));
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Modules and packages whose exports send HTTP requests. */
const httpModules = list(`
  axios got node-fetch cross-fetch isomorphic-fetch isomorphic-unfetch undici superagent ky request request-promise request-promise-native needle ofetch wretch phin bent http https
  node:http node:https @nestjs/axios @azure/core-rest-pipeline @azure/core-http typed-rest-client jquery @tauri-apps/plugin-http @capacitor/core axios-retry follow-redirects
  requests requests.sessions requests.api requests_futures.sessions requests_toolbelt.sessions httpx aiohttp urllib.request urllib2 urllib3 http.client httplib httplib2 pycurl treq tornado.httpclient grequests
  requests_html curl_cffi.requests cloudscraper niquests aiohttp_retry aiohttp_client_cache requests_cache pyodide.http
  net/http github.com/hashicorp/go-retryablehttp github.com/imroc/req github.com/valyala/fasthttp github.com/parnurzeal/gorequest github.com/dghubble/sling`);
const httpPackages = /\/axios$|^(?:axios|got)\/|\/resty(?:\/v\d+)?$|^github\.com\/imroc\/req\/v\d+$|^(?:java\.net\.http|okhttp3|kong\.unirest|com\.mashape\.unirest|org\.asynchttpclient|io\.github\.openfeign|org\.apache\.(?:http|hc)|org\.springframework\.(?:web|http)|(?:jakarta|javax)\.ws\.rs\.client|io\.micronaut\.http\.client|com\.google\.api\.client\.http)(?:$|\.)/;

/** True for modules whose exports send HTTP requests. */
export function isHttpModule(module: string): boolean {
  return httpModules.has(module) || httpPackages.test(module);
}

/** Modules that serve routes, drive a program's own server, or stand in for one. */
const otherModules = /^(?:express|fastify|koa|@koa\/router|koa-router|hono|restify|polka|@hapi\/hapi|itty-router|next-connect|supertest|chai-http|light-my-request|msw|nock|fetch-mock|fetch-mock-jest|axios-mock-adapter|moxios|jest-fetch-mock|vitest-fetch-mock|undici-mock|@playwright\/test|cypress|flask|fastapi|django|starlette|sanic|bottle|falcon|quart|tornado\.web|aiohttp\.web|aiohttp\.test_utils|rest_framework|responses|requests_mock|respx|httpretty|aioresponses|pytest_httpx|pytest_httpserver|vcr|pook|unittest|unittest\.mock|mock|logging|net\/http\/httptest|github\.com\/(?:gin-gonic|gorilla|labstack|gofiber|go-chi|julienschmidt|jarcoal\/httpmock|h2non\/gock|stretchr\/testify)|gopkg\.in\/h2non\/gock|org\.mockito|org\.assertj|org\.junit|com\.github\.tomakehurst|org\.wiremock|okhttp3\.mockwebserver|io\.javalin|spark\.Spark)(?:$|[./])/;

/** True for modules of servers, tests and doubles. */
export function isServingModule(module: string): boolean {
  return otherModules.test(module);
}

/** Globals and names of namespaces that send. */
export const senderGlobals: ReadonlySet<string> = list('fetch $fetch axios request ajax UrlFetchApp wx uni $ useFetch Unirest');

/** Members that send, whatever they are called on. */
export const surelySending: ReadonlySet<string> = set(`
  fetch ajax getJSON httpRequest urlopen urlretrieve
  GetAsync PostAsync PutAsync DeleteAsync PatchAsync SendAsync PostAsJsonAsync PutAsJsonAsync PatchAsJsonAsync GetFromJsonAsync DeleteFromJsonAsync GetStringAsync GetStreamAsync GetByteArrayAsync
  UploadString UploadStringAsync UploadStringTaskAsync UploadData UploadDataAsync UploadDataTaskAsync UploadFile UploadFileAsync UploadFileTaskAsync UploadValues UploadValuesTaskAsync
  DownloadString DownloadStringAsync DownloadStringTaskAsync DownloadData DownloadDataTaskAsync OpenWriteTaskAsync
  ExecuteAsync ExecutePostAsync ExecuteGetAsync ExecutePutAsync ExecutePost ExecuteGet ExecuteTaskAsync ExecuteAsPost PostJsonAsync PutJsonAsync PatchJsonAsync PostStringAsync PutStringAsync PostMultipartAsync
  PostUrlEncodedAsync GetJsonAsync GetStringFromAsync SendJsonAsync SendStringAsync SendUrlEncodedAsync GetBytesAsync GetResponse GetResponseAsync GetRequestStream GetRequestStreamAsync
  exchange postForObject postForEntity postForLocation getForObject getForEntity patchForObject headForHeaders newCall getResponseCode getInputStream getOutputStream openStream SendWebRequest PostForm
  exchangeToMono exchangeToFlux retrieve toBodilessEntity returnContent urlfetch fetchJson fetchUrl asJson asStringAsync sendRequest`);

/** Members that send when they are called on an HTTP client; other things have such members, too. */
export const maybeSending: ReadonlySet<string> = set('get post put patch delete del head options request send open call execute json stream do submit invoke Get Post Put Patch Delete Head GetString execute perform');

/** Constructors and factories that make a request which is sent later, as written. */
export const requestMakers: ReadonlySet<string> = list(`
  HttpRequestMessage RestRequest Request NewRequest NewRequestWithContext build_request buildRequest createRequest newRequest HttpPost HttpGet HttpPut HttpDelete HttpPatch HttpHead HttpUriRequestBase
  BasicClassicHttpRequest SimpleHttpRequest HttpRequest RequestEntity openConnection FlurlRequest HttpWebRequest CreateHttp XMLHttpRequest PreparedRequest HttpEntityEnclosingRequestBase RequestMessage
  PipelineRequest createPipelineRequest HTTPRequest BasicHttpRequest JsonObjectRequest JsonArrayRequest StringRequest VolleyMultipartRequest AcquireRequest UnityWebRequest WWW R`);

/** Factories whose owner tells that they make a request: `HttpRequest.newBuilder()`, `WebRequest.Create(url)`. */
export const requestMakersOf: ReadonlyMap<string, RegExp> = new Map([
  ['newBuilder', /HttpRequest$/],
  ['builder', /^Request$|HttpRequest$/],
  ['Builder', /^Request$/],
  ['Create', /WebRequest$/],
  ['method', /RequestEntity$/],
  ...['post', 'get', 'put', 'delete', 'patch', 'Post', 'Get', 'Put', 'Delete', 'Patch', 'create'].map((name) => [name, /RequestBuilder$|RequestEntity$|HttpRequests?$|^Request$|^UnityWebRequest/] as const),
]);

/** Types of requests and their builders, by the last part of the name. */
export const requestTypes = /^(?:(?:Http)?Request(?:\.Builder|Builder|Message|Entity)?|I?RestRequest|HttpURLConnection|HttpsURLConnection|URLConnection|HttpWebRequest|WebRequest|XMLHttpRequest|(?:Async|Classic|Simple|Basic)\w*Request(?:Builder)?|HttpUriRequest\w*|UnityWebRequest|Http(?:Post|Get|Put|Delete|Patch)|FlurlRequest|IFlurlRequest|PreparedRequest)$/;

/** Types of HTTP clients, by the last part of the name. */
export const clientTypes = /^(?:I?HttpClient(?:Factory)?|HttpMessageInvoker|WebClient|RestTemplate|RestClient|IRestClient|RestOperations|TestRestTemplate|OkHttpClient|CloseableHttp(?:Async)?Client|HttpAsyncClient|I?FlurlClient|AsyncClient|Session|ClientSession|AxiosInstance|AxiosStatic|HttpService|AsyncHttpClient|PoolManager|HTTPS?Connection|Client|HttpSession|Got|KyInstance|RequestsSession|BaseUrlSession|AsyncHTTPClient|HttpRequestFactory|RetryClient|CachedSession)$/;

/** Members and constructors that give a request its URL. */
export const urlSteps: ReadonlySet<string> = set('uri url setUri setUrl setURI requestUri target endpoint setRequestURI setEndpoint open setPath path');

/** Properties and options that hold a URL or path of a request. */
export const urlKeys: ReadonlySet<string> = set('url uri path pathname endpoint href requestUri resource requestURL fullUrl');

/** Properties, options and parameters that hold the base address of a client. */
export const baseKeys: ReadonlySet<string> = set('baseURL baseUri prefixUrl BaseAddress hostname host rootUri baseHost prefix_url hostUrl rootUrl');

/** Members that give a client its base address. */
export const baseSteps: ReadonlySet<string> = set('baseUrl rootUri setBaseURL setHostURL withBaseUrl setBaseUrl baseUri uriTemplateHandler setUriTemplateHandler host setHost');

/** Constructors and factories of clients whose first argument is the base address. */
export const baseMakers: ReadonlySet<string> = set('RestClient RestClientOptions FlurlClient HTTPSConnection HTTPConnection create DefaultUriBuilderFactory BaseUrlSession ClientSession NewClient HttpClientRequestOptions');

/** Properties and options that hold the query as pairs. */
export const queryKeys: ReadonlySet<string> = set('params query qs searchParams queryParams queryParameters query_params');

/** Members that add to the query. */
export const querySteps: ReadonlySet<string> = set('queryParam queryParams addQueryParameter setParameter addParameter setQueryParam setQueryParams AddQueryParameter query searchParams SetQueryParam addQueryParam queryString');

/** HTTP methods. */
export const verbs: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);
