/** Scalars a service may declare beside `DateTime`, which every service has. */
export { SafeIntResolver as SafeInt } from 'graphql-scalars';
