/*
 * How code names what comes from an end user. Words are those of `wordsOf`; the lists are data: rules
 * read them, and each near miss that was considered is a test.
 */
import { hasRun, oneOf, wordsOf } from './words.js';

/** What an end user hands over. */
export type UserInput = 'text' | 'upload' | 'query' | 'message';

/** Parts of a request that hold what was sent with it. */
const bodyParts = oneOf('body data json form formdata payload post forms values getjson raw text blob arraybuffer buffer bytes rawbody content requestbody stream getinputstream inputstream getreader reader postform postformvalue formvalue bodyparser shouldbindjson shouldbind bindjson bind decode readfromjson readfromjsonasync readasstringasync readasstring readbody bodytomono bodytoflux');
const uploadParts = oneOf('file files formfile upload uploads multipart multipartform parts getpart part attachments attachment getfile');
const queryParts = oneOf('query querystring args searchparams getparameter queryparams queryparam defaultquery input');
/** Parts that say who asks, where and how: short, and no content. */
const otherParts = oneOf('params param pathparams pathvariables route headers header getheader cookies cookie url uri path method user session ip host hostname protocol id auth principal claims tenant locals state db app env log logger server socket signal nexturl matchedpath status set');
/** Names that only lead on to a part. */
const leadingParts = oneOf('request req http httpcontext context ctx raw event native node web wrapped r');
/** Parts of a message in a chat. */
const messageParts = oneOf('text content body caption attachments photo document voice data value');
/** Those of them that records of queues seldom have. */
const spokenParts = oneOf('text content caption attachments photo voice');
const messageLeads = oneOf('message msg activity update update activity editedmessage channelpost callbackquery event interaction');

/** What a chain from a request or message takes, or null where it is no content; see `wordsOf`. @param path names after the request. */
export function requestPart(path: readonly string[]): UserInput | null {
  let inMessage = false;
  for (const name of path) {
    const plain = wordsOf(name).join('');
    if (otherParts.has(plain)) return null;
    if (uploadParts.has(plain)) return 'upload';
    if (inMessage && messageParts.has(plain)) return 'message';
    if (queryParts.has(plain)) return 'query';
    if (bodyParts.has(plain)) return path.slice(path.indexOf(name) + 1).some((later) => uploadParts.has(wordsOf(later).join(''))) ? 'upload' : 'text';
    if (messageLeads.has(plain)) inMessage = true;
    else if (!leadingParts.has(plain)) return null;
  }
  return null;
}

/** What a chain from a message takes: `message.content`, `context.activity.text`, `update.message.text`. */
export function messagePart(path: readonly string[]): UserInput | null {
  const [first = ''] = path.filter((name) => !messageLeads.has(wordsOf(name).join('')));
  return spokenParts.has(wordsOf(first).join('')) ? 'message' : null;
}

const requestNames = oneOf('req request httprequest httpreq servletrequest webrequest incomingrequest');
const contextNames = oneOf('ctx context c event gincontext httpcontext');
const messageNames = oneOf('message msg activity update turncontext turn');

/** True for names of parameters that hold a request as a server gets it. */
export function namesRequest(name: string): boolean {
  return requestNames.has(wordsOf(name).join(''));
}

/** True for names of what carries a request and more. */
export function namesContext(name: string): boolean {
  return contextNames.has(wordsOf(name).join(''));
}

/** True for names of what a person sent in a chat. */
export function namesMessage(name: string): boolean {
  return messageNames.has(wordsOf(name).join(''));
}

/** What values of a type are; `likely` where its name only sounds like it. */
export type TypeMeaning = 'request' | 'context' | 'upload' | 'message' | 'likely-body' | 'short' | 'service' | null;

const requestTypes = oneOf('request nextrequest nextapirequest httprequest httprequestdata httprequestmessage httpservletrequest serverrequest serverhttprequest fastifyrequest incomingmessage multiparthttpservletrequest expressrequest httplistenerrequest webrequest formdata iformcollection multipartrequest httpexchange');
const contextTypes = oneOf('context ctx httpcontext routingcontext koacontext gincontext echocontext requestevent apigatewayproxyevent apigatewayproxyeventv2 h3event invocationcontext actionargs loaderfunctionargs actionfunctionargs');
const uploadTypes = oneOf('iformfile iformfilecollection multipartfile uploadfile filepart part ibrowserfile inputfilechangeeventargs fileupload uploadedfile filelist httppostedfilebase httppostedfile multipartbody completedfileupload streamingfileupload fileheader inmemoryuploadedfile filestorage');
const messageTypes = oneOf('turncontext iturncontext activity imessageactivity messageactivity update socketmessage messagecreateevent messagereceivedevent');
/** Types of values that are short whatever a user does. */
const shortTypes = oneOf('int integer long number float double decimal bool boolean guid uuid datetime date localdate instant short byte bigdecimal int64 int32 uint enum');
const wireEndings = oneOf('request req dto input payload form command submission body prompt');
const serviceTypes = oneOf('session service repository client logger db database config settings options manager context provider factory mediator principal user backgroundtasks response');

/**
 * What values of a declared type are.
 *
 * @param name last part of the type's name, without type arguments.
 * @param isKnown true where the program itself declares the type: its `Request` is a body, no request.
 */
export function typeMeaning(name: string, isKnown: boolean): TypeMeaning {
  const words = wordsOf(name);
  const plain = words.join('');
  if (shortTypes.has(plain)) return 'short';
  const last = words.at(-1) ?? '';
  if (!isKnown) {
    if (requestTypes.has(plain)) return 'request';
    if (contextTypes.has(plain)) return 'context';
    if (uploadTypes.has(plain)) return 'upload';
    if (messageTypes.has(plain)) return 'message';
  }
  if (wireEndings.has(last) && !outgoing.has(words[0] ?? '')) return 'likely-body';
  return serviceTypes.has(last) || serviceTypes.has(plain) ? 'service' : null;
}

/** First words of types that a program sends rather than gets. */
const outgoing = oneOf('http analyze azure openai outgoing api batch sdk service rest shield detect vision client image document');

const bodyAnnotations = oneOf('body messagebody requestbody frombody fromform form requestpart modelattribute formparam formdataparam args arg payload');
const uploadAnnotations = oneOf('uploadedfile uploadedfiles file multipartfile fileparam');
const queryAnnotations = oneOf('requestparam query fromquery queryparam');
const otherAnnotations = oneOf('param pathvariable fromroute fromheader requestheader headers header cookievalue pathparam path depends inject fromservices autowired value security res response req session principal authenticationprincipal cookie hostparam ip next');

/** What a parameter with an annotation holds; `other` for what is no content. */
export function annotationMeaning(name: string): UserInput | 'other' | null {
  const plain = wordsOf(lastPart(name)).join('');
  if (bodyAnnotations.has(plain)) return 'text';
  if (uploadAnnotations.has(plain)) return 'upload';
  if (queryAnnotations.has(plain)) return 'query';
  return otherAnnotations.has(plain) ? 'other' : null;
}

const routeAnnotations = oneOf('message post put patch get delete route all head options request postmapping putmapping patchmapping getmapping requestmapping deletemapping httppost httpput httpget httppatch httpdelete httptrigger websocket apiview api action mutation query subscription mutationmapping querymapping messagepattern subscribemessage messagemapping functionname messagehandler onmessage event exposed expose apiroute endpoint');
/** What routes are declared on. */
const routers = oneOf('app router route api server blueprint bp application fastify express routes group engine mux hono elysia koa http v1 v2 r e g s endpoints web webapp restapi controller apirouter bot client discord tree commands handler dispatcher dp');

/** True for annotations of functions that answer requests or messages. @param receiver what the annotation is a member of, or ''. */
export function isRouteAnnotation(name: string): boolean {
  const parts = name.split('.');
  const own = wordsOf(parts.at(-1) ?? '').join('');
  if (own === 'onmessage') return true;
  if (!routeAnnotations.has(own)) return false;
  if (parts.length === 1) return true;
  return wordsOf(parts.at(-2) ?? '').some((word) => routers.has(word) || word.endsWith('router') || word.endsWith('app'));
}

const machineAnnotations = oneOf('kafka rabbit rabbitlistener jms sqs queue servicebus pubsub stream eventhub eventgrid topic mqtt scheduled timer cron blob cosmos');

/** True for annotations of functions that other programs call: `@KafkaListener`, `[ServiceBusTrigger]`. */
export function isMachineAnnotation(name: string): boolean {
  const words = wordsOf(lastPart(name));
  return words.some((word, index) => machineAnnotations.has(word) || machineAnnotations.has(`${word}${words[index + 1] ?? ''}`)) && words.some((word) => word === 'listener' || word === 'trigger' || word === 'handler' || word === 'consumer' || word === 'subscribe' || word === 'output');
}

const registering = oneOf('post put patch get delete all route use handle handlefunc mappost mapput mapget mappatch map mapmethods add any http onpost register methods procedure mutation query');
const listening = oneOf('on once addlistener addeventlistener message activity onmessage onactivity hears command onevent subscribe onmessagecreate ontext messagehandler addhandler addroute');
/** Receivers of `on` and the like by which a person speaks. */
const speakers = oneOf('bot app client socket ws wss io connection websocket chat discord telegram slack teams server conn');
/** Receivers that hand on what other programs say. */
const machines = oneOf('queue consumer subscriber subscription bus topic worker channel receiver processor kafka rabbit amqp mqtt redis process child parent port emitter stream request req res response reader upload');
const spoken = oneOf('message messagecreate text chatmessage chat prompt question msg userinput input speech');

/** What a call registers the functions that it is given for. @param first its first argument, where that is a text. */
export function registration(receiver: string, name: string, first: string | null): 'route' | 'message' | null {
  const own = wordsOf(name).join('');
  const on = wordsOf(receiver);
  const last = on.at(-1) ?? '';
  if (on.some((word) => machines.has(word))) return null;
  const isRouter = on.some((word) => routers.has(word)) || last.endsWith('router') || last.endsWith('app');
  if (own === 'addhandler') return 'message';
  if (own === 'handlefunc' || (own === 'handle' && isRouter) || /^map(?:post|put|get|patch|methods)$/.test(own)) return 'route';
  // `app.post('/x', …)`; a `get` of anything else is a look-up.
  if (registering.has(own) && isRouter && (first === null || first === '' || /^[/*:]/.test(first) || own === 'http')) return own === 'use' && first === null ? 'route' : 'route';
  if (listening.has(own) && on.some((word) => speakers.has(word)) && (own !== 'on' && own !== 'once' && own !== 'addlistener' ? true : first !== null && (spoken.has(wordsOf(first).join('')) || wordsOf(first)[0] === 'message'))) return 'message';
  return own === 'onmessage' || own === 'onactivity' ? 'message' : null;
}

/** Widgets and readers that give what a person typed or chose. */
const inputCalls: readonly (readonly [readonly ReadonlySet<string>[], UserInput])[] = [
  [[oneOf('file'), oneOf('uploader')], 'upload'],
  [[oneOf('camera audio'), oneOf('input')], 'upload'],
  [[oneOf('text chat'), oneOf('input area')], 'text'],
  [[oneOf('read'), oneOf('body'), oneOf('validated raw')], 'text'],
  [[oneOf('read'), oneOf('body')], 'text'],
  [[oneOf('read'), oneOf('multipart'), oneOf('form')], 'upload'],
  [[oneOf('ask ask'), oneOf('open'), oneOf('file filename')], 'upload'],
  [[oneOf('askopenfilename askopenfile askopenfilenames')], 'upload'],
  [[oneOf('pick'), oneOf('photo file image media multiple picture')], 'upload'],
  [[oneOf('take capture'), oneOf('photo picture')], 'upload'],
  [[oneOf('show'), oneOf('open'), oneOf('file'), oneOf('picker')], 'upload'],
  [[oneOf('launch'), oneOf('image'), oneOf('library')], 'upload'],
  [[oneOf('launch'), oneOf('camera')], 'upload'],
];

/** Patterns at the beginning of the list that are the whole name. */
const WHOLE_NAMES = 3;

/** What a call gives that asks a person by itself, whatever it is given; null for other calls. @param name with its receiver. */
export function inputCall(name: string): UserInput | null {
  const parts = name.split('.');
  const own = wordsOf(parts.at(-1) ?? '');
  const receiver = wordsOf(parts.at(-2) ?? '').join('');
  if (own.join('') === 'pick' || own.join('') === 'pickasync') return /^(?:file|media)picker/.test(receiver) ? 'upload' : null;
  const words = own.filter((word) => word !== 'async');
  // `textInput` asks, `textInputStyle` is how it looks.
  return inputCalls.find(([pattern], place) => hasRun(words, pattern) && (place >= WHOLE_NAMES || words.length === pattern.length))?.[1] ?? null;
}

const shortWords = oneOf(
  'length id ids guid uuid url uri link href name key slug type kind mode language lang locale model version iteration project tag tags category categories region endpoint count page pages limit offset size width height index number status state flag enabled date time timestamp code token email phone lat lon threshold score confidence sort order format extension filename mimetype encoding fieldname originalname style tone temperature role userid title',
);
const contentWords = oneOf('text content body prompt question message comment description data image file bytes buffer photo document');

/** True for names of values that are short whatever a user does: ids, addresses, names, numbers, choices. */
export function namesShortValue(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (!shortWords.has(last)) return false;
  // `messageId` and `imageUrl` are short; `questionText` never comes here.
  return !contentWords.has(last);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
