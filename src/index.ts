export { resolver, adminResolver, validate, status } from './entry/wire';
