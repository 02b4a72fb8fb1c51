import { uuidv7 } from 'uuidv7';

/** Ids that grow with time: they insert two to three times as fast as random ones. */
export const newId = () => uuidv7();

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
