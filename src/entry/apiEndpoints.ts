import { contributeMilestone } from '../app/contributeMilestone';
import { decideAdmission } from '../app/decideAdmission';
import { listMilestones } from '../app/listMilestones';
import { listPending } from '../app/listPending';
import { readWiring } from '../app/readWiring';
import { removeMilestone } from '../app/removeMilestone';
import { requestAdmission } from '../app/requestAdmission';
import { saveMilestone } from '../app/saveMilestone';
import { setTargetPi } from '../app/setTargetPi';
import { viewIntake } from '../app/viewIntake';
import { withdrawAdmission } from '../app/withdrawAdmission';
import type { Api } from '../contract';
import { decode } from '../schemas/decode';
import { apiPayloads } from '../schemas/payloads';
import type { Endpoints } from './endpoint';

/** The calls of every screen but the admin page. */
export const apiEndpoints: Endpoints<Api> = {
  'wiring.read': { allow: 'wiring.read', decode: (raw) => decode(apiPayloads['wiring.read'], raw), run: readWiring },
  'intake.view': { allow: 'intake.view', decode: (raw) => decode(apiPayloads['intake.view'], raw), run: viewIntake },
  'intake.target': { allow: 'intake.target', decode: (raw) => decode(apiPayloads['intake.target'], raw), run: setTargetPi },
  'intake.request': { allow: 'intake.request', decode: (raw) => decode(apiPayloads['intake.request'], raw), run: requestAdmission },
  'intake.withdraw': { allow: 'intake.withdraw', decode: (raw) => decode(apiPayloads['intake.withdraw'], raw), run: withdrawAdmission },
  'intake.pending': { allow: 'intake.pending', decode: (raw) => decode(apiPayloads['intake.pending'], raw), run: listPending },
  'intake.decide': { allow: 'intake.decide', decode: (raw) => decode(apiPayloads['intake.decide'], raw), run: decideAdmission },
  'milestones.list': { allow: 'milestones.list', decode: (raw) => decode(apiPayloads['milestones.list'], raw), run: listMilestones },
  'milestones.save': { allow: 'milestones.save', decode: (raw) => decode(apiPayloads['milestones.save'], raw), run: saveMilestone },
  'milestones.remove': { allow: 'milestones.remove', decode: (raw) => decode(apiPayloads['milestones.remove'], raw), run: removeMilestone },
  'milestones.contribute': { allow: 'milestones.contribute', decode: (raw) => decode(apiPayloads['milestones.contribute'], raw), run: contributeMilestone },
};
