import type { Kind } from '#lib/policies/policy.ts';

// A proposal for other words stands in the words of its contribution, behind this line.
const LEAD = 'Voorstel voor andere woorden:\n';

/** What somebody said with the words that they propose, as one text. `proposalAt`: where those begin. */
export function withProposal(said: string, proposed: string): { text: string; proposalAt: number } {
	const before = said ? `${said}\n\n${LEAD}` : LEAD;
	return { text: before + proposed, proposalAt: before.length };
}

/**
 * The words of a paragraph for which one can propose others; nothing for a story. Those are of who told it, and would
 * stay in a proposal when that person takes them back.
 */
export const proposable = ({ kind, text }: { kind: Kind; text: string }) => (kind === 'story' ? undefined : text);

interface Whole {
	text: string;
	proposalAt: number | null;
}

/** The two apart. Of words that were taken back nothing is left of either. */
export function inTwo({ text, proposalAt }: Whole): { said: string; proposed: string } {
	if (proposalAt === null || text.length < proposalAt) return { said: text, proposed: '' };
	return { said: text.slice(0, proposalAt - LEAD.length).trim(), proposed: text.slice(proposalAt) };
}
