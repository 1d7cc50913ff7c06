/** Stands in for `node:util`: how a value is shown in an error message. */
export const inspect = (value) => String(value);
export const format = (...values) => values.map(String).join(' ');
