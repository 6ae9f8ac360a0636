/**
 * The portfolio's epics, one a line: key | title | status | start .. due | owner | job size, user-business value, time criticality, risk reduction.
 * A dash stands for what is not set; `!` before the job size means that the lean business case is missing, `?` that the hypothesis is.
 */
export const epicTable = `
PAY-1  | Instant refunds              | Ready        | 2027-01-04 .. 2027-03-14 | erin  | 5 13 8 3
PAY-2  | Split payments               | Ready        | 2027-01-04 .. 2027-03-28 | erin  | 8 13 5 3
PAY-3  | Loyalty wallet               | Analyzing    | 2027-03-29 .. 2027-06-06 | lea   | ! - 8 3 2
PAY-4  | Subscription billing         | Analyzing    | 2027-01-18 .. 2027-05-23 | tomas | 13 20 8 5
PAY-5  | SEPA instant transfers       | Implementing | 2026-09-21 .. 2026-12-13 | lea   | 8 13 13 5
PAY-6  | Chargeback automation        | Implementing | 2026-10-05 .. 2027-01-03 | tomas | 5 8 5 8
PAY-7  | Card vault migration         | Done         | 2026-06-29 .. 2026-09-20 | lea   | 13 8 8 13
PAY-8  | Payment method on file       | Done         | 2026-04-06 .. 2026-06-28 | tomas | 5 13 5 2
PAY-9  | Refund ledger clean-up       | Done         | 2026-01-12 .. 2026-03-22 | lea   | 3 5 3 8
PAY-10 | Buy now, pay later           | Reviewing    | 2027-03-29 .. 2027-06-20 | tomas | - 20 8 3
PAY-11 | Multi-currency pricing       | Funnel       | - .. -                   | lea   | - - - -
PAY-12 | Merchant settlement reports  | Ready        | 2027-01-18 .. 2027-03-14 | tomas | 3 5 5 2
MOB-1  | One-tap checkout             | Ready        | 2026-11-30 .. 2027-01-31 | erin  | 5 20 13 2
MOB-2  | Offline tickets              | Ready        | 2027-01-04 .. 2027-03-28 | mina  | 8 13 3 5
MOB-3  | Live trip tracking           | Implementing | 2026-09-21 .. 2026-12-13 | mina  | 8 13 8 3
MOB-4  | Seat selection               | Analyzing    | 2027-01-04 .. 2027-04-11 | jonas | 5 8 5 2
MOB-5  | Biometric sign-in            | Implementing | 2026-10-19 .. 2027-01-03 | jonas | 5 8 8 13
MOB-6  | Push notification revamp     | Done         | 2026-06-29 .. 2026-09-06 | mina  | 5 8 3 2
MOB-7  | App start under two seconds  | Done         | 2026-04-06 .. 2026-06-14 | jonas | 3 8 5 3
MOB-8  | Travel companion mode        | Funnel       | - .. -                   | mina  | - - - -
MOB-9  | Accessibility overhaul       | Implementing | 2026-06-29 .. 2026-12-20 | jonas | 13 8 13 8
MOB-10 | Group bookings               | Reviewing    | 2027-03-29 .. 2027-06-20 | mina  | - 8 3 2
MOB-11 | Wearable boarding pass       | Done         | 2026-01-12 .. 2026-04-05 | jonas | 5 5 2 1
WEB-1  | Checkout redesign            | Implementing | 2026-09-21 .. 2026-12-13 | priya | 8 20 8 3
WEB-2  | Fare calendar                | Ready        | 2027-01-04 .. 2027-03-14 | oleg  | 5 13 5 2
WEB-3  | Personal offers              | Analyzing    | 2027-01-18 .. 2027-03-28 | priya | 8 13 5 3
WEB-4  | Partner storefronts          | Reviewing    | 2027-03-29 .. 2027-06-20 | oleg  | - 13 5 3
WEB-5  | Server-side rendering        | Done         | 2026-06-29 .. 2026-09-20 | priya | 8 5 3 8
WEB-6  | Cookie consent renewal       | Done         | 2026-04-06 .. 2026-05-31 | oleg  | 2 3 13 8
WEB-7  | Self-service cancellations   | Implementing | 2026-10-05 .. 2027-01-03 | oleg  | 5 13 8 3
WEB-8  | Search by budget             | Funnel       | - .. -                   | priya | - - - -
WEB-9  | Shared wish lists            | Done         | 2026-01-12 .. 2026-03-22 | priya | 3 5 1 1
DAT-1  | Event backbone               | Implementing | 2026-09-21 .. 2027-01-17 | carla | 13 8 13 13
DAT-2  | Customer 360                 | Ready        | 2027-01-04 .. 2027-03-28 | ben   | 13 13 5 5
DAT-3  | Real-time revenue dashboard  | Implementing | 2026-10-05 .. 2026-12-20 | yuki  | 5 8 8 3
DAT-4  | Recommendation features      | Analyzing    | 2027-01-04 .. 2027-03-14 | carla | 8 13 5 3
DAT-5  | Data retention rules         | Ready        | 2026-12-14 .. 2027-02-28 | ben   | 5 3 13 13
DAT-6  | Warehouse move               | Done         | 2026-04-06 .. 2026-09-20 | carla | 20 8 8 13
DAT-7  | Self-service metrics         | Done         | 2026-01-12 .. 2026-04-05 | yuki  | 8 8 3 3
DAT-8  | Demand forecasting           | Reviewing    | 2027-03-29 .. 2027-06-20 | yuki  | - 13 5 5
DAT-9  | Fraud signal sharing         | Analyzing    | 2027-01-04 .. 2027-03-28 | ben   | 5 8 8 13
DAT-10 | Data contracts               | Implementing | 2026-09-21 .. 2026-12-27 | ben   | 5 5 5 8
DAT-11 | Synthetic test data          | Funnel       | - .. -                   | yuki  | - - - -
SYS-1  | Continuous integration 2.0   | Implementing | 2026-09-21 .. 2026-12-13 | hugo  | 8 5 8 13
SYS-2  | Test environments on demand  | Ready        | 2027-01-04 .. 2027-03-14 | ines  | 8 8 5 8
SYS-3  | Observability baseline       | Done         | 2026-06-29 .. 2026-09-20 | hugo  | 8 3 5 13
SYS-4  | Service mesh                 | Reviewing    | 2027-03-29 .. 2027-06-20 | ines  | - 3 3 8
SYS-5  | Release train calendar       | Done         | 2026-04-06 .. 2026-06-28 | ines  | 2 5 3 3
SYS-6  | Disaster recovery drill      | Analyzing    | 2027-01-04 .. 2027-03-28 | hugo  | ? 5 2 8 13
SEC-1  | Strong customer auth         | Implementing | 2026-09-21 .. 2027-01-17 | kim   | 8 8 20 13
SEC-2  | Secrets rotation             | Implementing | 2026-10-19 .. 2027-01-03 | kim   | 5 2 8 20
SEC-3  | Zero trust network           | Reviewing    | 2027-03-29 .. 2027-06-20 | kim   | - 3 5 20
SEC-4  | PCI DSS recertification      | Ready        | 2027-01-04 .. 2027-03-28 | kim   | 8 3 20 20
SEC-5  | Threat model library         | Done         | 2026-06-29 .. 2026-09-06 | kim   | 3 2 3 13
SEC-6  | Bug bounty programme         | Funnel       | - .. -                   | kim   | - - - -
SEC-7  | Phishing-resistant sign-in   | Done         | 2026-04-06 .. 2026-06-28 | kim   | 5 3 8 13
HR-1   | New onboarding path          | Ready        | 2027-01-04 .. 2027-02-28 | raj   | 3 8 5 2
HR-2   | Skills catalogue             | Implementing | 2026-10-05 .. 2026-12-20 | raj   | 5 5 3 2
`;
