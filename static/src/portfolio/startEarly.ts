import { askEarly } from './early';

// Imported first by a surface that shows the portfolio, so that it runs before the screens' code does.
askEarly();
