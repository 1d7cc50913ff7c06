/** True for a day of the calendar as an ISO date: `2027-02-29` is none. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  // Some engines roll impossible days over into the next month.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
