/**
 * Numbers that identify one person or one account, told by their form and, where they have one, by
 * their check digits. Sources are the public definitions of the numbers: ISO 13616 (IBAN), ISO/IEC
 * 7812 (cards), and the rules of the issuing countries.
 */

interface NumberKind {
  /** What it is, for messages. */
  readonly what: string;
  readonly form: RegExp;
  /** True when the check digits, or what the issuer never gives out, say that it can be one. */
  isValid(match: string): boolean;
}

const kinds: readonly NumberKind[] = [
  { what: 'an IBAN', form: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b/g, isValid: (match) => isIban(compact(match)) },
  { what: 'a payment card number', form: /\b(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|3[47]\d{2}[ -]\d{6}[ -]\d{5}|\d{15,16})\b/g, isValid: (match) => isCard(compact(match)) },
  { what: 'a social security number of the United States', form: /\b\d{3}-\d{2}-\d{4}\b/g, isValid: isSsn },
  { what: 'a national insurance number of the United Kingdom', form: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g, isValid: (match) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(match) },
  { what: 'an identity number of Spain', form: /\b(?:\d{8}|[XYZ]\d{7})-?[A-HJ-NP-TV-Z]\b/g, isValid: (match) => isSpanish(compact(match)) },
  { what: 'a tax code of Italy', form: /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/g, isValid: isItalian },
  { what: 'a CPF number of Brazil', form: /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g, isValid: (match) => isCpf(compact(match)) },
  { what: 'an Aadhaar number of India', form: /\b[2-9]\d{3}[ -]\d{4}[ -]\d{4}\b(?![ -]?\d)/g, isValid: (match) => isVerhoeff(compact(match)) },
  { what: 'a PAN of India', form: /\b[A-Z]{3}P[A-Z]\d{4}[A-Z]\b/g, isValid: () => true },
  { what: 'a resident identity number of China', form: /\b\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]\b/g, isValid: isChinese },
  { what: 'a personal identity number of Sweden', form: /\b(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}\b/g, isValid: (match) => isLuhn(compact(match).slice(-10)) },
  { what: 'a social security number of France', form: /\b[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}\b/g, isValid: (match) => isFrench(compact(match)) },
];

/** What kind of personal number a text holds; null where it holds none. */
export function personalNumber(text: string): string | null {
  for (const { what, form, isValid } of kinds) for (const [match] of text.matchAll(form)) if (!isMadeUp(match) && isValid(match)) return what;
  return null;
}

function compact(match: string): string {
  return match.replace(/[^A-Za-z\d]/g, '');
}

/** One digit over and over, and digits in order, are placeholders. */
function isMadeUp(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  return /^(\d)\1*$/.test(digits) || '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits);
}

function isIban(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return remainder(digits, 97) === 1;
}

/** Remainder of a number that is too long for arithmetic. */
function remainder(digits: string, by: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % by;
  return rest;
}

/** Numbers that payment services publish for tests. */
const testCards = new Set(['4111111111111111', '4242424242424242', '5555555555554444', '378282246310005', '371449635398431', '4012888888881881', '6011111111111117', '5105105105105100', '4000056655665556', '4000000000000002']);

function isCard(digits: string): boolean {
  return /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d{2})\d{12}|35\d{14})$/.test(digits) && isLuhn(digits) && !testCards.has(digits);
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Areas 000, 666 and from 900 on were never given out; two numbers stand in advertisements. */
function isSsn(match: string): boolean {
  return !/^(?:000|666|9)|-00-|-0000$/.test(match) && match !== '078-05-1120' && match !== '219-09-9999' && !/^987-65-43/.test(match);
}

function isSpanish(id: string): boolean {
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === id.slice(-1);
}

function isItalian(code: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const place = (char: string): number => (/\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65);
  const sum = [...code.slice(0, 15)].reduce((total, char, index) => total + (index % 2 === 0 ? (odd[place(char)] ?? 0) : place(char)), 0);
  return String.fromCharCode(65 + (sum % 26)) === code[15];
}

function isCpf(digits: string): boolean {
  const check = (length: number): number => {
    const rest = [...digits.slice(0, length)].reduce((total, digit, index) => total + Number(digit) * (length + 1 - index), 0) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

function isVerhoeff(digits: string): boolean {
  const times = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
  const turned = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];
  return [...digits].reverse().reduce((check, digit, index) => Number(times[check]?.[Number(turned[index % 8]?.[Number(digit)])]), 0) === 0;
}

function isChinese(id: string): boolean {
  const sum = [...id.slice(0, 17)].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  return '10X98765432'[sum % 11] === id.slice(-1).toUpperCase();
}

function isFrench(digits: string): boolean {
  return digits.length === 15 && 97 - remainder(digits.slice(0, 13), 97) === Number(digits.slice(13));
}
