export { addDays } from './addDays';
export { dayInZone } from './dayInZone';
export { fromDayNumber, parseDay, toDayNumber } from './dayNumber';
export { daysBetween } from './daysBetween';
export { isDay } from './isDay';
export { isTimeZone } from './isTimeZone';
export { sayDay } from './sayDay';
