import { useMemo } from 'react';
import type { SurfaceActions } from '../../bridge/desk';
import { appRoute } from './appRoute';

/** The part of the address behind `base`, for the app's page that stands there. */
export const useAppRoute = (base: string): NonNullable<SurfaceActions['route']> => useMemo(() => appRoute(base), [base]);
