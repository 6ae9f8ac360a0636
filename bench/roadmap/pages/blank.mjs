// A page with one box in it: what the protocol itself takes.
import { install, seen } from '../../lib/harness.mjs';

install({
  draw: (_data, place) => place.append(Object.assign(document.createElement('p'), { className: 'bar', textContent: 'Blank', style: 'margin-top:100px' })),
  probe: seen('.bar'),
});
