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
