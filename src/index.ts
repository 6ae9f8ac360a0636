export { resolver, adminResolver, validate, status, sweep, exportRoadmap } from './entry/wire';
