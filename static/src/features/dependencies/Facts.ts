import type { Wiring } from '../../../../src/contract';
import type { Analysis } from '../../../../src/domain/dependencies';
import type { Portfolio } from '../../portfolio/Portfolio';

/** What the views of this tab draw from: one reading of the portfolio and what its links mean. They always belong together. */
export interface Facts {
  wiring: Wiring;
  portfolio: Portfolio;
  analysis: Analysis;
}
