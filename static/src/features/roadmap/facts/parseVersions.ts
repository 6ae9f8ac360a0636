import { isDay, toDayNumber } from '../../../../../src/domain/calendar';
import type { VersionNamed } from '../../../portfolio/Portfolio';

/**
 * Versions with their release as a day number; null where it has none.
 *
 * @example parseVersions([{ id: '1', name: 'Autumn', startDate: null, releaseDate: '2026-11-30', released: false }])[0].day // 20787
 */
export function parseVersions(versions: readonly VersionNamed[]): { name: string; day: number | null; released: boolean }[] {
  return versions.map(({ name, releaseDate, released }) => ({ name, released, day: releaseDate !== null && isDay(releaseDate) ? toDayNumber(releaseDate) : null }));
}
