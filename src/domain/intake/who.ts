/** Who can help, as messages say it. */
export const PORTFOLIO_MANAGEMENT = 'Solution Portfolio Management';
export const EPIC_OWNER = 'Epic owner';
