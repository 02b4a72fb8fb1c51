import { asc, eq, inArray } from 'drizzle-orm';
import type { Contribution } from '#lib/contributions/contribution.ts';
import { isCounting } from '#lib/contributions/status.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { themesOf } from '#lib/replies/themes-of.server.ts';
import { db } from '#lib/storage/index.ts';
import { countVoices } from '#lib/themes/sources.server.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { withPublicPrompts } from './prompts.server.ts';
import type { Line, LineFinding } from './line.ts';
import { suggestionLinesOf } from './suggestion-lines.server.ts';
import { wishLinesOf } from './wish-lines.server.ts';

/** The lines of these contributions, in their order. */
export async function readLines(of: Contribution[]): Promise<Line[]> {
	const ids = of.map(({ id }) => id);
	const replies = await repliesTo(ids);
	const themes = await themesOf(ids);
	const findings = await findingsOf(of);
	const wishes = await wishLinesOf(of);
	const suggestions = await suggestionLinesOf(of);
	const shown = await withPublicPrompts(of);
	return shown.map(({ id, channel, prompt, text, status, statusReason, statusAt, handedInAt }) => ({
		...{ id, channel, prompt, text, status, statusReason, statusAt, handedInAt },
		themes: themes.get(id) ?? [],
		findings: findings.get(id) ?? [],
		wish: wishes.get(id),
		suggestion: suggestions.get(id),
		reply: replies.get(id)
	}));
}

async function findingsOf(of: Contribution[]): Promise<Map<string, LineFinding[]>> {
	const rows = await db
		.select({ source: findingSources, finding: findings })
		.from(findingSources)
		.innerJoin(findings, eq(findings.id, findingSources.findingId))
		.where(
			inArray(
				findingSources.contributionId,
				of.map(({ id }) => id)
			)
		)
		.orderBy(asc(findings.number), asc(findings.id));
	const voices = await countVoices(rows.map(({ finding }) => finding.id));
	const isCounted = (id: string) => of.some((one) => one.id === id && isCounting(one.status));

	const lines = rows.map(({ source: { contributionId, stance, addedAt }, finding: { id, number, sentence } }) => {
		const own = stance === 'supports' && isCounted(contributionId) ? 1 : 0;
		const others = voices.get(id)!.supports - own;
		return { contributionId, finding: { id, number, sentence, stance, addedAt, others } };
	});
	const grouped = Map.groupBy(lines, ({ contributionId }) => contributionId);
	return new Map([...grouped].map(([id, of]) => [id, of.map(({ finding }) => finding)]));
}
