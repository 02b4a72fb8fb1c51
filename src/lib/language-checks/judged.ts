import { and, count, sql, type Column, type SQL } from 'drizzle-orm';
import type { Unreliable } from '#lib/language/analysis.ts';
import { inJson } from '#lib/storage/in-json.ts';

interface Judged {
	language: Column;
	languageOverride: Column;
}

/** How the texts in a table went out: so many in each way, so that nothing but a few numbers leaves the database. */
export function waysOut({ language, languageOverride }: Judged) {
	const ways = {
		method: inJson<string>(language, 'method'),
		passed: inJson<boolean>(language, 'passed'),
		short: inJson<boolean>(language, 'short'),
		why: inJson<Unreliable>(language, 'why'),
		hasReason: sql<number>`case when ${languageOverride} = '' then 0 else 1 end`
	};
	return { columns: { ...ways, many: count() }, ways: Object.values(ways) };
}

/** Which of them did not pass. */
export const didNotPass = ({ language }: Judged, ...more: (SQL | undefined)[]) =>
	and(...more, sql`${inJson(language, 'passed')} = 'false'`);
