import type { Call, Expression } from '../program/model.js';
import { wordsIn } from './sources-chains.js';

/*
 * Functions of standard libraries and of widespread packages that hand a value on in another form. The
 * tables name functions of all languages, in lower case and without underscores; which language a name
 * comes from makes no difference.
 */

/** What a function whose code is not at hand does with what it is given. */
export type Passing =
  /** The result is what was given, in another form. */
  | 'converts'
  /** The result is the content of a file whose name or handle is given. */
  | 'reads-file'
  /** The result is nothing of what was given. */
  | 'stops';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Functions that give their arguments in another form. */
const converting = set(
  'from frombytes frombytearray fromstring fromstream fromstreamasync fromobject frombase64string frombase64 ofstring ofbytes ofbytearray ofinputstream offile of asbytes wrap allocate concat concatbuffers ' +
    'stringify dumps serialize serializeobject serializetoutf8bytes serializetostring toutf8bytes marshal marshalindent tojson writevalueasstring writevalueasbytes valuetotree loads deserialize deserializeobject readvalue unmarshal parse parsejson convertvalue ' +
    'b64encode b64decode standardb64encode urlsafeb64encode encode encodetostring decode decodestring encodebase64 encodebase64string tobase64 tobase64string btoa atob urlencode escape unescape quote ' +
    'string str bytes bytearray memoryview bytesio stringio newreader newbuffer newbufferstring newbuffersring nopcloser readall readalltext copyof copyofrange clone deepcopy copy structuredclone ' +
    'tostring stringvalue valueof format sprintf sprint join trim strip trimspace striptags sanitize cleanhtml decodehtml normalize tolower toupper replace replaceall sub tobuffer buffer arraybuffer base64 text json blob ' +
    'append getbytes getstring bytestostring tobytes tobytearray tocharArray utf8encode utf8decode resolve promise all gather run wait sequence input source getfilebytes readasdataurl readasarraybuffer readastext ' +
    'list tuple array toarray tolist aslist asstream entries values object assign merge just ok some maybe ofnullable requirenonnull requirenonnullelse completedfuture fromresult cast jsoncontent stringcontent streamcontent bytearraycontent fromjson fromasync map ' +
    'html escapehtml escapestring unquote nullcontext closing aclosing toio readable readablefrom fromweb passthrough multipartentity request requestbody toblob addjsonbody addbody addparameter addfile post put patch bodyvalue body setbody write withbody publish',
);

/** Functions that open or read a file of a name, or the whole of a handle. */
const reading = set(
  'open readfile readfilesync createreadstream readallbytes readallbytesasync readalltext readalltextasync readalllines openread openreadasync opentext openstream readtext readbytes newinputstream fileinputstream ' +
    'filestream readallbytesfrompath imread load loadimage imagefile openfile frompath readstring fromfile bytesfromfile filesreadallbytes fileresource filesystemresource openasstream openasync opensync pathlib path file readfileasync',
);

/** Methods that give their receiver, or what it holds, in another form. */
const receiving = set(
  'trim trimstart trimend strip lstrip rstrip tostring tolowercase touppercase lower upper tolower toupper normalize replace replaceall sub concat join encode decode getbytes bytes arraybuffer buffer stream text json blob base64 ' +
    'read readall readasync readallasync readtoend readtoendasync readallbytes getbuffer getvalue getinputstream getbytes openreadstream openread openstream openbinaryreadstream tobytearray toarray tolist tobuffer tobytes readlines iterator reader getreader ' +
    'asstream content getcontent getresource result get getasync orelse orelsethrow orelseget value unwrap expect collect block first single next pipe pipethrough then catch finally configureawait getawaiter getresult promise data filter map flatmap foreach ' +
    'select where asenumerable entries values flat reverse sort clone copy model model_dump modeldump dict todict asdict tojson tojsonstring data payload body formdata getdata open file subscribe doonsuccess flattenasstring string body writestring bodytomono bodytoflux',
);

/** Calls that only ask about a value: their answer is short. */
const asking = set('length len size count indexof lastindexof includes contains startswith endswith isempty isblank isnullorempty isnullorwhitespace exists parseint parsefloat int float number boolean bool uuid hash digest hexdigest md5 sha256 id test match equals hasownproperty has typeof type');

/** Functions that put what they are given into an argument: `io.Copy(&buffer, file)`, `shutil.copyfileobj(file, target)`. */
const copying = set('copy copyn copyto copytoasync copyfileobj saveuploadedfile savefile writefile writefilesync writeallbytes writeallbytesasync writealltext writealltextasync readfull copyfile transferto save saveas saveasasync saveto mv move rename write writeto decode unmarshal shouldbind shouldbindjson bind bindjson bindandvalidate bodyparser parsebody shouldbindwith shouldbindbodywith mustbindwith readjson decodejson decodejsonbody pipe pipeline pipeto scan fscan readasync read multipartform queryparser tryparse');

/** Methods that put what they are given into what they are called on. */
const filling = set('push append add addall addrange put set extend insert write writeasync writestring writeline appendline concat unshift offer enqueue text body send');

/** Last part of what a call names, in lower case, without underscores and the ending of asynchronous twins; '' where nothing is named. */
export function passingName({ callee }: Call): string {
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  return name.replace(/_/g, '').toLowerCase();
}

/** True for calls that construct something, in every spelling: `new Options(a)`, `Options(a)`, `models.Options(a)`. */
export function isConstruction(node: Call): boolean {
  if (node.isNew) return true;
  const { callee } = node;
  if (callee.kind === 'name') return /^[A-Z][a-z]/.test(callee.name);
  if (callee.kind !== 'member' || !/^[A-Z][a-z]/.test(callee.name) || callee.object.kind !== 'name' || !/^[a-z_]/.test(callee.object.name)) return false;
  const words = wordsIn(callee.name);
  return words.length > 1 && (!verbs.has(words[0] ?? '') || things.has(words.at(-1) ?? ''));
}

/** Last words of names of types, whatever verb they begin with: `AnalyzeTextOptions`. */
const things = set('options request data input content entry batch item image config body payload details message stream reader buffer source document params parameters');

/** Words that begin the name of a method rather than that of a type, where both have capitals. */
const verbs = set('get find load fetch query read list search lookup create update delete save insert select execute send call do is has can should try run start stop build make translate analyze detect compute calculate resolve process handle invoke render');

/** What a function whose code is not at hand does with its arguments. */
export function passingOf(node: Call): Passing {
  const name = passingName(node);
  const bare = name.replace(/async$/, '');
  if (asking.has(name)) return 'stops';
  if (reading.has(name) || reading.has(bare)) return 'reads-file';
  if (converting.has(name) || converting.has(bare)) return 'converts';
  return isConstruction(node) ? 'converts' : 'stops';
}

/** True where what a method gives is its receiver in another form, or a part of it. */
export function givesReceiver(node: Call): boolean {
  const name = passingName(node);
  if (asking.has(name)) return false;
  return receiving.has(name) || receiving.has(name.replace(/async$/, ''));
}

/** True for names of functions that only change the form of a value, or where it is kept. */
export function isConversionName(name: string): boolean {
  const plain = name.replace(/_/g, '').toLowerCase();
  return receiving.has(plain) || copying.has(plain) || receiving.has(plain.replace(/async$/, ''));
}

/** True for calls that write into an argument, or into the file that one names. */
export function copiesIntoArgument(node: Call): boolean {
  return copying.has(passingName(node));
}

/** True for calls that put their arguments into what they are called on, setters among them. */
export function fillsReceiver(node: Call): boolean {
  const name = node.callee.kind === 'member' ? node.callee.name : '';
  return filling.has(passingName(node)) || /^(?:set|with|add|append|put|Set|With|Add|Append)\p{Lu}/u.test(name) || /^(?:set|add|append)_/.test(name);
}

/** The name a setter sets: `content` for `setContent(a)`, `WithContent(a)`; null for other calls. */
export function setterName(node: Call): string | null {
  const name = node.callee.kind === 'member' ? node.callee.name : '';
  const found = /^(?:set|with|Set|With)(\p{Lu}\w*)$/u.exec(name)?.[1] ?? /^set_(\w+)$/.exec(name)?.[1];
  return found === undefined ? null : found.slice(0, 1).toLowerCase() + found.slice(1);
}

/** `process.env.NAME`, `os.getenv("NAME")`, `configuration["a"]`: what whoever runs the program sets. */
export function isEnvironment(node: Expression): boolean {
  if (node.kind === 'call') return /^(?:getenv|getenvironmentvariable|lookupenv|expandenv|env)$/.test(passingName(node)) || (node.callee.kind === 'member' && isEnvironment(node.callee.object));
  if (node.kind === 'member') return /^(?:env|environ)$/.test(node.name) || isEnvironment(node.object);
  return node.kind === 'name' && node.variable === null && /^(?:process|ENV|Deno)$/.test(node.name);
}

/** What whoever starts the program types: arguments of the command line, lines of the console. */
export function isCommandLine(node: Expression): boolean {
  if (node.kind === 'call') {
    const name = passingName(node);
    if (/^(?:readline|readlineasync|nextline|parseargs|scanln)$/.test(name)) return true;
    // A member of these names may be the getter of a record: `request.question()`.
    if (/^(?:input|rawinput|prompt|getpass|question)$/.test(name) && (node.callee.kind === 'name' || node.args.length > 0)) return true;
    return node.callee.kind === 'member' && isCommandLine(node.callee.object);
  }
  if (node.kind === 'member') return /^(?:argv|Args|stdin|Stdin)$/.test(node.name) || (node.name !== 'input' && isCommandLine(node.object));
  if (node.kind === 'index') return isCommandLine(node.object);
  return false;
}
