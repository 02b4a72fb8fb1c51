import type { Contribution } from '#lib/contributions/contribution.ts';
import type { ReplyView } from '#lib/replies/views.server.ts';
import type { SuggestionLine } from './suggestion-lines.server.ts';
import type { WishLine } from './wish-lines.server.ts';

type Kept = 'id' | 'channel' | 'prompt' | 'text' | 'status' | 'statusReason' | 'statusAt' | 'handedInAt';

/** What became of one contribution, from what was said to where it landed. */
export interface Line extends Pick<Contribution, Kept> {
	themes: string[];
	findings: LineFinding[];
	/** Of a wish in a tree: what came of it there. */
	wish: WishLine | undefined;
	/** Of a point that was suggested to a wijkplatform: what that made of it. */
	suggestion: SuggestionLine | undefined;
	reply: ReplyView | undefined;
}

export interface LineFinding {
	id: string;
	number: number;
	sentence: string;
	stance: 'supports' | 'dissents';
	/** When it was put there, as far as that is known. */
	addedAt: Date | null;
	/** How many other public contributions say the same. */
	others: number;
}
