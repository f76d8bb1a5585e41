// Days of the calendar as whole numbers: no clock, no time zone, so no summer time either.

const dayLength = 86_400_000;

/** The number of a day, `2010-03-01`; each next day has the next number. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/** The date of a day's number. */
export function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The weekday of a day's number: 0 for Sunday, 6 for Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
