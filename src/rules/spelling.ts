export { closestWord } from '../wording/spelling.js';
