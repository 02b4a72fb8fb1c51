import * as v from 'valibot';

/** What was typed so far, with room for one more phase. */
export const MorePhases = v.pipe(
	v.record(v.string(), v.union([v.string(), v.array(v.string())])),
	v.transform((values) => ({ ...values, rows: String((Number(values.rows) || 1) + 1) }))
);
