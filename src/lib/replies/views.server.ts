import { and, asc, eq, inArray } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { findings, themes } from '#lib/themes/tables.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { countVoices, type Voices } from '#lib/themes/sources.server.ts';
import type { Landing } from './landing.ts';
import { landingsOf } from './landings.server.ts';
import type { Reply } from './reply.ts';
import { isNewest } from './newest.server.ts';
import { replies } from './tables.ts';

/** An answer as people read it, with where it landed. */
export interface ReplyView extends Reply {
	/** The finding that it answers; nothing when it is on the contribution itself. */
	finding: (Voices & { id: string; number: number; sentence: string; dissent: string }) | undefined;
	/** The theme that it answers as a whole. */
	theme: { id: string; name: string } | undefined;
	landings: Landing[];
}

/** The newest answer on one side of a finding. */
export async function readNewestOn(findingId: string, stance: Stance): Promise<ReplyView | undefined> {
	const [newest] = await db
		.select({ id: replies.id })
		.from(replies)
		.where(and(eq(replies.findingId, findingId), eq(replies.stance, stance), isNewest()));
	return newest && (await readViews([newest.id])).get(newest.id);
}

/** The replies with these ids, as people read them. */
export async function readViews(replyIds: string[]): Promise<Map<string, ReplyView>> {
	const landings = await landingsOf(replyIds);
	const rows = await db
		.select({ reply: replies, finding: findings, theme: { id: themes.id, name: themes.name } })
		.from(replies)
		.leftJoin(findings, eq(findings.id, replies.findingId))
		.leftJoin(themes, eq(themes.id, replies.themeId))
		.where(inArray(replies.id, replyIds))
		.orderBy(asc(replies.id));
	const voices = await countVoices(rows.flatMap(({ finding }) => finding?.id ?? []));
	return new Map(
		rows.map(({ reply, finding, theme }) => [
			reply.id,
			{
				...reply,
				finding: finding ? { ...named(finding), ...voices.get(finding.id)! } : undefined,
				theme: theme ?? undefined,
				landings: landings.get(reply.id) ?? []
			}
		])
	);
}

const named = ({ id, number, sentence, dissent }: typeof findings.$inferSelect) => ({ id, number, sentence, dissent });
