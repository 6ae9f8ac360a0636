export { resolver, adminResolver, validate, admitOnMove, issueChanged, status, sweep, hourly, weekly, exportRoadmap } from './entry/wire';
