export const resolver = async () => ({});
export const adminResolver = async () => ({});
export const validate = async () => ({});
export const status = async () => ({});
