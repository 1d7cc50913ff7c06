import assert from 'node:assert/strict';
import { personalData } from '../../src/rules/personal-data.js';
import { traitNamed, type NamedAs, type Trait } from '../../src/rules/vocabulary/people.js';
import { isMaskingName, isNeutralName, isTextChange, logKind, type LogKind } from '../../src/rules/vocabulary/logging.js';
import { isServerModule, isServerType } from '../../src/rules/vocabulary/serving.js';

describe('traits of people', () => {
  const named: readonly (readonly [string, NamedAs, Trait])[] = [
    ['Muslim', 'class', 'religion'],
    ['christian_person', 'class', 'religion'],
    ['blackMan', 'class', 'race or ethnicity'],
    ['WHITE_FEMALE', 'class', 'race or ethnicity'],
    ['south-asian', 'class', 'race or ethnicity'],
    ['PregnantWoman', 'class', 'health condition'],
    ['covid19_positive', 'class', 'health condition'],
    ['chest x-ray pneumonia', 'class', 'health condition'],
    ['RepublicanVoter', 'class', 'political view'],
    ['union_members', 'class', 'union membership'],
    ['gay', 'class', 'sexual orientation'],
    ['angry face', 'class', 'emotion'],
    ['female_employee', 'class', 'gender'],
    ['Ethnicity', 'field', 'race or ethnicity'],
    ['race', 'field', 'race or ethnicity'],
    ['patient_religion', 'field', 'religion'],
    ['PoliticalAffiliation', 'field', 'political view'],
    ['DisabilityStatus', 'field', 'health condition'],
    ['posts in which the user says that he is muslim', 'description', 'religion'],
    ['messages that show the political views of an employee', 'description', 'political view'],
  ];
  for (const [text, as, trait] of named) it(`are named by ${as} ${text}`, () => assert.equal(traitNamed(text, as), trait));

  const things: readonly (readonly [string, NamedAs])[] = [
    ['femaleConnector', 'class'], ['male_plug', 'class'], ['raceCar', 'class'], ['race', 'class'], ['blackPepper', 'class'], ['white', 'class'], ['asianFood', 'class'], ['IndianInk', 'class'], ['mandarin', 'class'],
    ['manhole', 'class'], ['boyfriendJeans', 'class'], ['christian', 'class'], ['straight', 'class'], ['straightLine', 'class'], ['liberalArts', 'class'], ['union_jack', 'class'], ['depression', 'class'], ['disabledButton', 'class'], ['blindCorner', 'class'],
    ['gayLussacFlask', 'class'], ['happy_meal', 'class'], ['angryBirds', 'class'], ['headscarf', 'class'], ['wheelchair', 'class'], ['Sex', 'field'], ['DateOfBirth', 'field'], ['Gender', 'field'], ['RaceTime', 'field'], ['UnionStreet', 'field'], ['DiagnosticPort', 'field'],
    ['texts that insult people because of their religion', 'description'], ['texts about religion and its history', 'description'], ['threats against gay people', 'description'],
  ];
  for (const [text, as] of things) it(`are not named by ${as} ${text}`, () => assert.equal(traitNamed(text, as), null));

  it('tell a contest by the fields beside it', () => assert.equal(traitNamed('Race', 'field', ['Runner', 'FinishTime']), null));
});

describe('names of logs', () => {
  const logs: readonly (readonly [string, LogKind])[] = [
    ['console.log', 'console'], ['print', 'console'], ['System.out.println', 'console'], ['Console.WriteLine', 'console'], ['Console.Error.WriteLine', 'console'], ['fmt.Printf', 'console'], ['process.stdout.write', 'console'],
    ['logger.info', 'log'], ['_logger.LogInformation', 'log'], ['LOGGER.debug', 'log'], ['logging.warning', 'log'], ['slog.Info', 'log'], ['log.Info.Str', 'log'], ['auditLog.write', 'log'], ['app.logger.error', 'log'], ['req.log.info', 'log'], ['context.log', 'log'], ['logMessage', 'log'], ['write_log', 'log'],
    ['span.setAttribute', 'trace'], ['activity.SetTag', 'trace'], ['Debug.WriteLine', 'trace'],
    ['telemetryClient.trackEvent', 'telemetry'], ['Sentry.captureMessage', 'telemetry'], ['appInsights.defaultClient.trackTrace', 'telemetry'],
  ];
  for (const [name, kind] of logs) it(`${name} is ${kind}`, () => assert.equal(logKind(name.split('.')), kind));
  for (const name of ['Math.log', 'np.log', 'catalog.add', 'dialog.show', 'blog.post', 'login', 'logout', 'chatLog.push', 'logs.find', 'loginService.info', 'fmt.Sprintf', 'fmt.Errorf', 'String.format', 'res.send', 'stream.write', 'backlog.add', 'logoUrl', 'wingspan.set', 'printer.enqueue', 'queue.track']) {
    it(`${name} is none`, () => assert.equal(logKind(name.split('.')), null));
  }
  it('counts what the project file declares', () => {
    assert.equal(logKind(['journal', 'note'], ['journal.note']), 'log');
    assert.equal(logKind(['journal', 'note'], ['diary.note']), null);
  });
});

describe('names of what may stand in a log', () => {
  for (const name of ['pageCount', 'pageIndices', 'operationId', 'operation_id', 'confidence', 'Severity', 'statusCode', 'elapsedMs', 'isFlagged', 'hasHandwriting', 'redactedText', 'text_hash', 'modelId', 'pageNumber', 'categories', 'boundingPolygon', 'locale', 'totalTokens']) {
    it(`${name} may`, () => assert(isNeutralName(name)));
  }
  for (const name of ['text', 'content', 'documentNumber', 'firstName', 'dateOfBirth', 'nationalId', 'fields', 'lines', 'value', 'address', 'prompt', 'question', 'answer', 'idNumber', 'isbn', 'account']) {
    it(`${name} may not`, () => assert(!isNeutralName(name)));
  }
  it('knows what masks and what only changes the form', () => {
    for (const name of ['redactPii', 'mask', 'sha256', 'hashText', 'anonymize', 'len']) assert(isMaskingName(name), name);
    for (const name of ['trim', 'toString', 'task', 'damask', 'lengthen', 'rehearse']) assert(!isMaskingName(name), name);
    for (const name of ['trim', 'strip', 'toLowerCase', 'ToString', 'Sprintf']) assert(isTextChange(name), name);
    for (const name of ['translate', 'moderate', 'trimester', 'load']) assert(!isTextChange(name), name);
  });
});

describe('what serves requests', () => {
  for (const [module, name] of [['express', 'default'], ['next/server', 'NextResponse'], ['fastapi', 'FastAPI'], ['flask.views', 'View'], ['aiohttp', 'web'], ['Microsoft.AspNetCore.Mvc', '**'], ['org.springframework.web.bind.annotation', 'RestController'], ['github.com/gin-gonic/gin', '*']] as const) {
    it(`${module} does`, () => assert(isServerModule(module, name)));
  }
  for (const [module, name] of [['aiohttp', 'ClientSession'], ['net/http', '*'], ['expression', 'default'], ['nextra', 'default'], ['wsl', '*'], ['flaskless', 'a'], ['discordance', 'a'], ['axios', 'default'], ['java.util.List', 'List']] as const) {
    it(`${module} (${name}) does not`, () => assert(!isServerModule(module, name)));
  }
  it('knows handlers by their types', () => {
    assert(isServerType('ControllerBase'));
    assert(isServerType('http.ResponseWriter'));
    assert(!isServerType('GameController'));
    assert(!isServerType('Request'));
  });
});

describe('personal data in texts', () => {
  const found = {
    'maria.ortiz@postbox.es': 'an e-mail address',
    'write to me@münchen-post.de today': 'an e-mail address',
    '+49 30 2093 4512': 'a telephone number',
    '206-342-8631': 'a telephone number',
    '06 12 48 27 90': 'a telephone number',
    '07911 123887': 'a telephone number',
    'ES91 2100 0418 4502 0005 1332': 'an IBAN',
    '4539148803436467': 'a payment card number',
    '212-47-1234': 'a social security number of the United States',
    'JG 10 37 59 A': 'a national insurance number of the United Kingdom',
    '23568912F': 'an identity number of Spain',
    'X2348719M': 'an identity number of Spain',
    'RSSMRA85T10A562S': 'a tax code of Italy',
    '111.444.777-35': 'a CPF number of Brazil',
    '2345 6789 0124': 'an Aadhaar number of India',
    '11010519491231002X': 'a resident identity number of China',
    '811228-9874': 'a personal identity number of Sweden',
    '2 55 08 14 168 025 38': 'a social security number of France',
  };
  for (const [text, what] of Object.entries(found)) it(`${text} holds ${what}`, () => assert.equal(personalData(text), what));
  for (const text of ['jane@example.com', 'a@b', 'user@localhost', 'git@github.com:a/b', 'first.last@company.test', '@handle', 'https://name@host.com/x', '1.2.3.4', '2026-11-21', '21.11.2026', '12:30:45', 'order 1234567890', 'ISBN 978-3-16-148410-0', '+1 206 555 0199', '1-800-642-7676', '123-456-7890', '123-45-6789', '000-12-3456', 'DE89370400440532013001', '4539148803436468', '12345678A', '811228-9875', '10.0.19041.1', 'ABC-123-456', '5f9c7a10-1234-4567-8901-234567890abc', '100 200 300', '3.14159265358979']) {
    it(`${text} holds none`, () => assert.equal(personalData(text), null));
  }
});
