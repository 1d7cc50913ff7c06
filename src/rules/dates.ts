export { addDays, addMonths, daysBetween, isDate } from '../wording/dates.js';
