import { sealOf } from '#lib/forms/seal.ts';
import type { Alike, Place } from './reply.ts';
import type { Named } from './subject.server.ts';
import type { replyDrafts } from './tables.ts';
import type { Verdict } from './verdict.ts';

export type Draft = typeof replyDrafts.$inferSelect;

export interface DraftInput extends Named {
	verdict?: Verdict | undefined;
	reason: string;
	paragraphs: Place[];
	alike?: Alike | undefined;
	differsBecause?: string | undefined;
	/** Why it goes out although it is not in plain language. */
	languageOverride?: string | undefined;
	seen?: number | undefined;
	/** The seal of what was stored when this person began. */
	basedOn?: string | undefined;
}

/** What somebody writes of an answer; of none yet as well. */
export const draftWords = (
	draft: Partial<
		Pick<Draft, 'verdict' | 'reason' | 'paragraphs' | 'alike' | 'differsBecause' | 'languageOverride'>
	> = {}
) => [
	draft.verdict ?? '',
	draft.reason ?? '',
	(draft.paragraphs ?? []).map(({ versionId, paragraphId }) => `${versionId}.${paragraphId}`).toSorted(),
	draft.alike ?? 'together',
	draft.differsBecause ?? '',
	draft.languageOverride ?? ''
];

export const sealOfDraft = (draft: Draft | undefined) => sealOf(...draftWords(draft));
