import { TZDate } from '@date-fns/tz';
import { addDays, addHours, addMonths, format } from 'date-fns';
import { ExpressionError } from './ExpressionError';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Midnight in UTC stands for the day. */
const utc = (day: string): TZDate => new TZDate(`${day}T00:00:00Z`, 'UTC');
const dayIn = (instant: number, zone: string): string => format(new TZDate(instant, zone), 'yyyy-MM-dd');

/** A day without time, as Jira's CalendarDate. */
export class CalendarDate {
  /** @throws ExpressionError for anything but a real day as `YYYY-MM-DD` */
  constructor(readonly day: string) {
    const date = DAY.test(day) ? utc(day) : null;
    if (date === null || Number.isNaN(date.getTime()) || format(date, 'yyyy-MM-dd') !== day) throw new ExpressionError(`"${day}" is not a day as YYYY-MM-DD`);
  }

  plusDays(days: number): CalendarDate {
    return new CalendarDate(format(addDays(utc(this.day), days), 'yyyy-MM-dd'));
  }

  plusMonths(months: number): CalendarDate {
    return new CalendarDate(format(addMonths(utc(this.day), months), 'yyyy-MM-dd'));
  }
}

/** An instant, as Jira's Date; its day is that in the user's time zone. */
export class Instant {
  constructor(
    readonly ms: number,
    readonly zone: string,
  ) {
    if (Number.isNaN(ms)) throw new ExpressionError('the text is not a date and time');
  }

  toCalendarDate(): CalendarDate {
    return new CalendarDate(dayIn(this.ms, this.zone));
  }

  toCalendarDateUTC(): CalendarDate {
    return new CalendarDate(dayIn(this.ms, 'UTC'));
  }

  plusHours(hours: number): Instant {
    return new Instant(addHours(this.ms, hours).getTime(), this.zone);
  }

  plusDays(days: number): Instant {
    return new Instant(addDays(new TZDate(this.ms, this.zone), days).getTime(), this.zone);
  }

  plusMonths(months: number): Instant {
    return new Instant(addMonths(new TZDate(this.ms, this.zone), months).getTime(), this.zone);
  }
}
