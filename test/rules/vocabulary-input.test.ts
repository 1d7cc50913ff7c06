import assert from 'node:assert/strict';
import { isBoundingCall, isBoundSetting, isBodyReader, isCutByPlace, isServerLimitCall, isServerSetting, isSizeName, mayBoundField } from '../../src/rules/vocabulary/bounds.js';
import { annotationMeaning, inputCall, isMachineAnnotation, isRouteAnnotation, messagePart, namesMessage, namesRequest, namesShortValue, registration, requestPart, typeMeaning } from '../../src/rules/vocabulary/sources.js';
import { isContentName } from '../../src/rules/input-content.js';

/** Names separated by spaces become one test each. */
function table(name: string, predicate: (text: string) => boolean, rows: { readonly yes: string; readonly no: string }): void {
  describe(name, () => {
    for (const text of rows.yes.split(' ')) it(`takes ${text}`, () => assert.equal(predicate(text), true));
    for (const text of rows.no.split(' ')) it(`leaves ${text}`, () => assert.equal(predicate(text), false));
  });
}

/** `body.text` and what it is. */
function meanings<T>(name: string, meaning: (text: string) => T, rows: readonly (readonly [text: string, meaning: T])[]): void {
  describe(name, () => {
    for (const [text, wanted] of rows) it(`${text} is ${String(wanted)}`, () => assert.equal(meaning(text), wanted));
  });
}

describe('vocabulary of input', () => {
  meanings('parts of a request', (path) => requestPart(path.split('.')), [
    ['body.text', 'text'],
    ['request.body.text', 'text'],
    ['req.json', 'text'],
    ['get_json.text', 'text'],
    ['formData.file', 'upload'],
    ['file.buffer', 'upload'],
    ['FILES.image', 'upload'],
    ['Form.Files', 'upload'],
    ['FormValue.comment', 'text'],
    ['query.q', 'query'],
    ['searchParams.q', 'query'],
    ['message.text', 'message'],
    ['activity.text', 'message'],
    ['params.id', null],
    ['headers.authorization', null],
    ['user.body', null],
    ['url', null],
    ['method', null],
    // Of the answer that an HTTP client got.
    ['status', null],
    ['get.data', null],
  ]);

  meanings('parts of a message', (path) => messagePart(path.split('.')), [
    ['content', 'message'],
    ['message.text', 'message'],
    ['activity.text', 'message'],
    ['author.name', null],
    ['payload', null],
    ['id', null],
  ]);

  table('requests', namesRequest, { yes: 'req request httpRequest servletRequest', no: 'requests requestId requestOptions axiosRequest analyzeRequest response requester' });
  table('messages', namesMessage, { yes: 'message msg activity turnContext', no: 'messages messageId messageBus errorMessage queueMessage messenger' });

  meanings('types', (name) => typeMeaning(name, false), [
    ['Request', 'request'],
    ['NextRequest', 'request'],
    ['HttpServletRequest', 'request'],
    ['IFormFile', 'upload'],
    ['MultipartFile', 'upload'],
    ['UploadFile', 'upload'],
    ['ITurnContext', 'message'],
    ['ChatRequest', 'likely-body'],
    ['CreatePostDto', 'likely-body'],
    ['AnalyzeTextRequest', null],
    ['HttpClientRequest', null],
    ['Guid', 'short'],
    ['int', 'short'],
    ['DbSession', 'service'],
    ['Stream', null],
    ['string', null],
  ]);
  it('takes a type of the program for a body, whatever it is called', () => {
    assert.equal(typeMeaning('Request', true), 'likely-body');
    assert.equal(typeMeaning('Part', true), null);
  });

  meanings('annotations of parameters', annotationMeaning, [
    ['Body', 'text'],
    ['RequestBody', 'text'],
    ['FromForm', 'text'],
    ['UploadedFile', 'upload'],
    ['RequestParam', 'query'],
    ['PathVariable', 'other'],
    ['Depends', 'other'],
    ['FromServices', 'other'],
    ['NotNull', null],
    ['BodyColor', null],
  ]);
  table('annotations of handlers', isRouteAnnotation, { yes: 'app.post router.get PostMapping HttpPost Post bot.event blueprint.route', no: 'cache.get Override Test dataclass registry.get property Postpone' });
  table('annotations of what other programs call', isMachineAnnotation, { yes: 'KafkaListener RabbitListener ServiceBusTrigger QueueTrigger SqsListener JmsListener', no: 'PostMapping HttpTrigger MessageMapping EventListener Listener' });

  describe('registrations', () => {
    for (const [receiver, name, first, wanted] of [
      ['app', 'post', '/x', 'route'],
      ['router', 'get', '/', 'route'],
      ['userRouter', 'put', '/x', 'route'],
      ['app', 'MapPost', '/x', 'route'],
      ['http', 'HandleFunc', '/x', 'route'],
      ['app', 'http', 'moderate', 'route'],
      ['bot', 'on', 'message', 'message'],
      ['socket', 'on', 'chat', 'message'],
      ['queue', 'on', 'message', null],
      ['consumer', 'on', 'message', null],
      ['req', 'on', 'data', null],
      ['cache', 'get', 'key', null],
      ['app', 'get', 'port', null],
      ['button', 'on', 'click', null],
      ['client', 'on', 'error', null],
    ] as const) it(`${receiver}.${name}('${first}') is ${String(wanted)}`, () => assert.equal(registration(receiver, name, first), wanted));
  });

  meanings('calls that ask a person', inputCall, [
    ['st.file_uploader', 'upload'],
    ['st.text_area', 'text'],
    ['st.chat_input', 'text'],
    ['FilePicker.PickAsync', 'upload'],
    ['MediaPicker.CapturePhotoAsync', 'upload'],
    ['filedialog.askopenfilename', 'upload'],
    ['readBody', 'text'],
    ['random.pick', null],
    ['textInputStyle', null],
    ['fileUpload.log', null],
    ['openFile', null],
  ]);

  table('short values', namesShortValue, { yes: 'id userId imageUrl fileName language category pageCount postTitle', no: 'text content body image idea urls_text message description video' });
  table('content', isContentName, { yes: 'text content userPrompt documents image body base64Source contents bytes', no: 'categories outputType blocklistNames urlSource blobUrl modelId features headers pages' });

  table('sizes', isSizeName, { yes: 'length Length size byteLength contentLength content_length RuneCountInString getSize countTokens charCount', no: 'lengthy resize sizeClass fontSizes limit threshold maxTokens' });
  table('calls that bound', isBoundingCall, { yes: 'truncate io.LimitReader readCapped truncateText checkFileSize validateLength chunkText splitIntoChunks isTooLong sharp.resize http.MaxBytesReader StringUtils.abbreviate enforceMaxLength', no: 'read parse validate check limitless chart.limits trimEnd split substringCount resized_at maxTokens takeOver checkText leftJoin' });
  table('cuts by place', isCutByPlace, { yes: 'text.slice text.substring Substring copyOfRange', no: 'splice text.split sublist' });
  table('settings that bound a value', isBoundSetting, { yes: 'max_length maxLength fileSize bodyLimit MAX_CONTENT_LENGTH maxAllowedSize max_chars', no: 'maxTokens maxRetries limit fileSizes maximumScore lengthLabel minLength' });
  table('settings of servers', isServerSetting, { yes: 'MAX_CONTENT_LENGTH MaxRequestBodySize bodyLimit sizeLimit', no: 'max_length limit rateLimit timeLimit maxBodyWidth' });
  table('calls that limit requests', isServerLimitCall, { yes: 'middleware.BodyLimit http.MaxBytesReader RequestSizeLimit limitUploadSize', no: 'rateLimit limit bodyParser requestLimits limiter' });
  table('readers of bodies', isBodyReader, { yes: 'express.json multer bodyParser.urlencoded FileInterceptor', no: 'JSON.parse response.jsonp reader' });
  table('annotations that may bound', mayBoundField, { yes: 'MaxLength Size StringLength Length binding validate', no: 'NotBlank IsString JsonProperty Column Maxwell' });
});
