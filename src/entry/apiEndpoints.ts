import { contributeMilestone } from '../app/contributeMilestone';
import { decideAdmission } from '../app/decideAdmission';
import { decideMany } from '../app/decideMany';
import { signOff, tickItem } from '../app/evidence/markCriterion';
import { scoreEpic } from '../app/evidence/scoreEpic';
import { decideException } from '../app/exceptions/decideException';
import { listExceptions } from '../app/exceptions/listExceptions';
import { requestException } from '../app/exceptions/requestException';
import { listLedger } from '../app/ledger/listLedger';
import { listMilestones } from '../app/listMilestones';
import { listPending } from '../app/listPending';
import { readPiIntake } from '../app/readPiIntake';
import { readWiring } from '../app/readWiring';
import { removeMilestone } from '../app/removeMilestone';
import { requestAdmission } from '../app/requestAdmission';
import { saveMilestone } from '../app/saveMilestone';
import { setTargetPi } from '../app/setTargetPi';
import { viewIntake } from '../app/viewIntake';
import { readWip } from '../app/wip/readWip';
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
  'intake.decideMany': { allow: 'intake.decideMany', decode: (raw) => decode(apiPayloads['intake.decideMany'], raw), run: decideMany },
  'intake.ofPi': { allow: 'intake.ofPi', decode: (raw) => decode(apiPayloads['intake.ofPi'], raw), run: readPiIntake },
  'intake.score': { allow: 'intake.score', decode: (raw) => decode(apiPayloads['intake.score'], raw), run: scoreEpic },
  'intake.tick': { allow: 'intake.tick', decode: (raw) => decode(apiPayloads['intake.tick'], raw), run: tickItem },
  'intake.sign': { allow: 'intake.sign', decode: (raw) => decode(apiPayloads['intake.sign'], raw), run: signOff },
  'exceptions.request': { allow: 'exceptions.request', decode: (raw) => decode(apiPayloads['exceptions.request'], raw), run: requestException },
  'exceptions.decide': { allow: 'exceptions.decide', decode: (raw) => decode(apiPayloads['exceptions.decide'], raw), run: decideException },
  'exceptions.pending': { allow: 'exceptions.pending', decode: (raw) => decode(apiPayloads['exceptions.pending'], raw), run: listExceptions },
  'ledger.list': { allow: 'ledger.list', decode: (raw) => decode(apiPayloads['ledger.list'], raw), run: listLedger },
  'wip.read': { allow: 'wip.read', decode: (raw) => decode(apiPayloads['wip.read'], raw), run: readWip },
  'milestones.list': { allow: 'milestones.list', decode: (raw) => decode(apiPayloads['milestones.list'], raw), run: listMilestones },
  'milestones.save': { allow: 'milestones.save', decode: (raw) => decode(apiPayloads['milestones.save'], raw), run: saveMilestone },
  'milestones.remove': { allow: 'milestones.remove', decode: (raw) => decode(apiPayloads['milestones.remove'], raw), run: removeMilestone },
  'milestones.contribute': { allow: 'milestones.contribute', decode: (raw) => decode(apiPayloads['milestones.contribute'], raw), run: contributeMilestone },
};
