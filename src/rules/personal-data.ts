import { personalNumber } from './personal-numbers.js';

/** Domains that are kept for documentation and tests (RFC 2606, RFC 6761), those of companies that do not exist, and placeholders. */
const documentation = /(?:^|\.)(?:example|test|invalid|localhost|local)$|(?:^|\.)(?:example|contoso|fabrikam|yourdomain|yourcompany|domain|mydomain|email)\.(?:com|org|net|edu|co)$/i;
/** Names before the `@` that stand for nobody. */
const placeholderNames = /^(?:git|no-?reply|do-?not-?reply|your[\w.-]*|my[_.-]?(?:name|email)|user(?:name)?|someone|somebody|name|email|e-mail|address|first\.?last|firstname\.lastname|x+|foo|bar)$/i;
const email = /(?<![\w.%+@/:-])([\p{L}\d](?:[\p{L}\d._%+-]*[\p{L}\d_+-])?)@((?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24})(?![\w@-])/gu;

/** Telephone numbers: with the code of the country, or as North America, France and the United Kingdom write them. */
const phones: readonly { readonly form: RegExp; isValid(digits: string): boolean }[] = [
  { form: /(?<![\w+.])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?![\w]|[.-]\d)/g, isValid: (digits) => digits.length >= 9 && digits.length <= 15 && !(digits.startsWith('1') && !isNorthAmerican(digits.slice(1))) },
  { form: /(?<![\w+.-])(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w]|[.-]\d)/g, isValid: (digits) => isNorthAmerican(digits.slice(-10)) },
  { form: /(?<![\w+.-])0[1-79](?:[ .]\d{2}){4}(?![\w]|[.-]\d)/g, isValid: () => true },
  { form: /(?<![\w+.-])0(?:7\d{3} \d{6}|20 \d{4} \d{4}|1\d{3} \d{6}|1\d{2} \d{3} \d{4})(?![\w]|[.-]\d)/g, isValid: () => true },
];

/** Area and exchange begin with 2 to 9; toll-free numbers are no person's, and 555-01xx is kept for fiction. */
function isNorthAmerican(digits: string): boolean {
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && !/^(?:800|822|833|844|855|866|877|888|900)/.test(digits) && !/^\d{3}55501\d{2}$/.test(digits) && !isSequence(digits);
}

function isSequence(digits: string): boolean {
  return /^(\d)\1*$/.test(digits) || '12345678901234567890'.includes(digits) || /(\d)\1{6}/.test(digits);
}

/**
 * What kind of personal data a text holds literally: an e-mail address, a telephone number or the
 * number of a person or account.
 *
 * @returns a noun phrase with its article, or null. Addresses of documentation, placeholders,
 * versions, dates and short numbers are none.
 */
export function personalData(text: string): string | null {
  for (const [, name = '', domain = ''] of text.matchAll(email)) {
    if (!documentation.test(domain) && !placeholderNames.test(name)) return 'an e-mail address';
  }
  const number = personalNumber(text);
  if (number !== null) return number;
  for (const { form, isValid } of phones) {
    for (const [match] of text.matchAll(form)) {
      const digits = match.replace(/\D/g, '');
      if (!isSequence(digits) && isValid(digits)) return 'a telephone number';
    }
  }
  return null;
}
