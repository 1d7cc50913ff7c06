// @ts-check
/**
 * The page of the extension, as the marketplace and VS Code show it, made from the README: without what is
 * about a clone of the repository, and with nothing that a page without a folder around it cannot show.
 */

/** Parts of the README about working on the extension; the marks are comments on lines of their own. */
const ofTheRepository = /^<!-- repository:begin -->\n[^]*?^<!-- repository:end -->\n+/gm;

/** Marks of generated parts mean nothing to a reader of the page. */
const otherMarks = /^<!-- [a-z-]+:(?:begin|end) -->\n/gm;

/** A picture from the repository, on a line of its own. */
const picture = /^!\[([^\]]*)\]\((?!https?:)([^)\s]+)\)\n+/gm;

/** A link of Markdown whose target is neither an address nor a heading. */
const relativeLink = /(?<!!)\[((?:[^\][]|\\.)*)\]\((?!https?:|mailto:|command:|#)([^)\s]+)\)/g;

/**
 * VS Code and the marketplace load pictures of this page over https and in no other way, neither from the installed
 * folder nor from within the text. So without an address they are left out, and would be broken signs otherwise.
 * Links into the repository become what they say.
 *
 * @param {string} readme text of the README
 * @param {string | undefined} address where the repository's files can be had over https
 * @returns {string}
 */
export function extensionPage(readme, address) {
  return readme
    .replace(ofTheRepository, '')
    .replace(otherMarks, '')
    .replace(picture, (_all, text, path) => (address === undefined ? '' : `![${text}](${address.replace(/\/$/, '')}/${path})\n\n`))
    .replace(relativeLink, (_all, text) => text);
}
