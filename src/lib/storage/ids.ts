import { V7Generator } from 'uuidv7';
import { randomUint32 } from './random.ts';

const generator = new V7Generator({ nextUint32: randomUint32 });

/** Ids that grow with time: they insert two to three times as fast as random ones. */
export const newId = () => generator.generate().toString();

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
