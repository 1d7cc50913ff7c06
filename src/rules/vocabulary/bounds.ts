/*
 * How code names limits on what comes in: sizes that are tested, functions that cut or refuse, settings
 * of servers and schemas. Words are those of `wordsOf`; each near miss that was considered is a test.
 */
import { hasRun, oneOf, wordsOf } from './words.js';

const sizeNames = oneOf('length size bytelength byteslength count len contentlength filesize getsize rune runecount runecountinstring utf8size getbytecount bytecount totalbytes bytesread tell getsizeof charactercount charcount wordcount tokencount codepointcount total lengthinbytes st size');

/** True for properties and functions that tell how long or large something is. */
export function isSizeName(name: string): boolean {
  const words = wordsOf(name);
  return sizeNames.has(words.join('')) || hasRun(words, [oneOf('byte bytes char character characters token tokens word words file content rune runes'), oneOf('length size count len')]) || hasRun(words, [oneOf('count estimate'), oneOf('tokens token words characters chars')]);
}

const cutting = oneOf('truncate truncated truncatetext abbreviate shorten ellipsize clip clamp crop limitreader limitedreader maxbytesreader readnbytes readlimited readcapped take left head islice firstn substr substring slice mid limit boundedinputstream');
const chunking = [oneOf('split chunk partition batch page'), oneOf('text texts chunk chunks document documents into sentence sentences paragraph paragraphs by pages sections token tokens message')] as const;
const bounding: readonly (readonly ReadonlySet<string>[])[] = [
  [oneOf('read copy load'), oneOf('capped limited bounded atmost max upto')],
  [oneOf('truncate trim cut shorten limit clip cap crop clamp'), oneOf('text string content prompt message input to length size tokens body image words')],
  [oneOf('enforce check validate assert ensure verify require guard'), oneOf('max length size limit limits bounds filesize contentlength bytes maxlength maxsize')],
  [oneOf('enforce check validate assert ensure verify require guard'), oneOf('file image upload content text input'), oneOf('size length limit limits')],
  [oneOf('resize downscale downsize thumbnail compress shrink rescale scaledown')],
  [oneOf('is has'), oneOf('too'), oneOf('long large big')],
  [oneOf('within'), oneOf('limit limits bounds')],
  [oneOf('exceeds exceed')],
];

/** True for functions whose result is never longer than some limit, or that refuse what is longer. */
export function isBoundingCall(name: string): boolean {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1)).filter((word) => word !== 'async');
  return cutting.has(words.join('')) || bounding.some((pattern) => hasRun(words, pattern)) || isChunkingCall(name);
}

/** Functions that only cut where they are told a length: `text.slice(1)` drops a beginning. */
export function isCutByPlace(name: string): boolean {
  return /^(?:slice|substring|substr|mid|subarray|copyOfRange|copyOf|Substring|AsSpan)$/.test(name.slice(name.lastIndexOf('.') + 1));
}

/** True for functions that make pieces of a text or document. */
export function isChunkingCall(name: string): boolean {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  return hasRun(words, chunking) || hasRun(words, [oneOf('chunk chunked chunks chunkify wrap paginate')]);
}

const settings = oneOf(
  'maxlength maxlen minmaxlength max lte le maxchars maxcharacters maxsize maxfilesize maxfilesizebytes maxbytes filesize filesizelimit bodylimit sizelimit fieldsize maxcontentlength maxrequestbodysize multipartbodylengthlimit bufferbodylengthlimit valuelengthlimit maxformsize maxfieldssize maxtotalfilesize ' +
    'maxrequestsize requestsizelimit maxallowedsize maxuploadsize maximumlength maxbodysize maxbodylength maxrequestlength datauploadmaxmemorysize maxinmemorysize clientmaxsize maxtextlength maxrequestbytes requestmaxsize maxmessagesize maxpayload maxhttpbuffersize',
);

/** True for settings that hold what comes in to a length or size: `max_length`, `MAX_CONTENT_LENGTH`, `bodyLimit`. */
export function isBoundSetting(name: string): boolean {
  return settings.has(wordsOf(name).join(''));
}

const serverSettings = oneOf('bodylimit sizelimit maxcontentlength maxrequestbodysize multipartbodylengthlimit maxrequestsize requestsizelimit maxuploadsize clientmaxsize datauploadmaxmemorysize maxfilesize filesize maxbodysize maxrequestlength maxformsize maxbytes maxpayload maxhttpbuffersize maxrequestbytes requestmaxsize');

/** True for settings of a server or upload reader, rather than of one field. */
export function isServerSetting(name: string): boolean {
  return serverSettings.has(wordsOf(name).join(''));
}

const serverCalls = oneOf('bodylimit bodylimitwithconfig maxbytesreader maxbyteshandler requestsizelimiter requestsize requestbodylimit limituploadsize limitbodysize contentsizelimitmiddleware maxbodysizemiddleware limitrequestsize requestsizelimit withmaxrequestbodysize uselimits requestsizelimitmiddleware bodysizelimit maxfilesizevalidator parsefilepipebuilder maxsizevalidator sizelimitmiddleware');

/** True for functions that hold a whole request to a size. */
export function isServerLimitCall(name: string): boolean {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  return serverCalls.has(words.join('')) || (hasRun(words, [oneOf('limit max'), oneOf('upload body request content payload file'), oneOf('size length')]) || hasRun(words, [oneOf('body upload request payload file content'), oneOf('size length'), oneOf('limit limiter middleware validator')]));
}

/** Readers of bodies that take a limit as an option: `express.json({ limit: '10kb' })`. */
export function isBodyReader(name: string): boolean {
  return /^(?:json|urlencoded|raw|text|bodyParser|koaBody|bodyparser|koaBodyParser|fileUpload|multer|busboy|Busboy|formidable|IncomingForm|FileInterceptor|FilesInterceptor|AnyFilesInterceptor|fastifyMultipart|multipart)$/.test(name.slice(name.lastIndexOf('.') + 1));
}

const fieldBounds = oneOf('maxlength stringlength size length max lte range pattern maxbytes arraymaxsize validate binding length isin isenum enumdatatype allowedvalues oneof maxfilesize fileextensions requestsizelimit requestformlimits multipartconfig field constr stringconstraints isuuid isint isnumber regularexpression');

/** True for annotations by which a value may be held to a limit; what they are given decides. */
export function mayBoundField(name: string): boolean {
  return fieldBounds.has(wordsOf(name.slice(name.lastIndexOf('.') + 1)).join(''));
}
