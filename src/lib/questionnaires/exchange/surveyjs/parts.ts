import type { Thing } from '../bounded-json.ts';
import type { Given } from '../given.ts';

export type Tell = (note: string) => void;

export type Base = Omit<Given, 'as'>;

export type Maker = (element: Thing, base: Base, tell: Tell) => Given[];
