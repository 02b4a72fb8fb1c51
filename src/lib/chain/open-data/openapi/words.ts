import { channels, channelSlugs } from '#lib/contributions/channel.ts';
import { verdictLabels, verdicts } from '#lib/replies/verdict.ts';

// The words in which openapi.ts says what a shape looks like.

export const text = { type: 'string' };
export const maybe = (schema: { type: string }) => ({ ...schema, type: [schema.type, 'null'] });
export const number = { type: 'integer' };
export const day = { type: 'string', format: 'date' };
export const list = (items: object) => ({ type: 'array', items });
export const all = (properties: Record<string, object>) => ({
	type: 'object',
	properties,
	required: Object.keys(properties)
});
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export const links = (...names: string[]) => all(Object.fromEntries(names.map((name) => [name, ref('Link')])));

export const verdict = { type: ['string', 'null'], enum: [...verdicts.map((one) => verdictLabels[one].slug), null] };

export const channel = { type: 'string', enum: channels.map((channel) => channelSlugs[channel]) };
