export { resolver, adminResolver, validate, status, sweep } from './entry/wire';
