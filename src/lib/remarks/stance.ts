import { counted } from '#lib/text/numbers.ts';

/** What kind of remark somebody makes. */
export const stances = ['agree', 'concern', 'question', 'proposal'] as const;

export type Stance = (typeof stances)[number];

/** As one chooses it. */
export const stanceChoices: Record<Stance, string> = {
	agree: 'Ik ben het ermee eens',
	concern: 'Ik heb een zorg',
	question: 'Ik heb een vraag',
	proposal: 'Ik stel andere woorden voor'
};

/** As it stands beside a remark. */
export const stanceLabels: Record<Stance, string> = {
	agree: 'Mee eens',
	concern: 'Zorg',
	question: 'Vraag',
	proposal: 'Voorstel'
};

export const stanceSlugs: Record<Stance, string> = {
	agree: 'mee-eens',
	concern: 'zorgen',
	question: 'vragen',
	proposal: 'voorstellen'
};

export const stanceTones = { agree: 'good', concern: 'no', question: 'sun', proposal: 'partly' } as const;

/** How many of each; `other`: the writer did not say what it is. `agree` also holds who agreed without words. */
export type StanceCounts = Record<Stance | 'other', number>;

export const noCounts = (): StanceCounts => ({ agree: 0, concern: 0, question: 0, proposal: 0, other: 0 });

/** `agreed`: how many agreed without words. */
export function countStances(remarks: { stance: Stance | null }[], agreed = 0): StanceCounts {
	const counts = { ...noCounts(), agree: agreed };
	for (const { stance } of remarks) counts[stance ?? 'other']++;
	return counts;
}

export const totalOf = (counts: StanceCounts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** “12 mee eens, 1 zorg en 2 voorstellen”; empty when there is nothing. */
export function countsInWords({ agree, concern, question, proposal, other }: StanceCounts) {
	const parts = [
		agree && `${agree} mee eens`,
		concern && counted(concern, 'zorg', 'zorgen'),
		question && counted(question, 'vraag', 'vragen'),
		proposal && counted(proposal, 'voorstel', 'voorstellen'),
		other && counted(other, 'reactie', 'reacties')
	].filter((part) => part !== 0);
	return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}` : String(parts[0] ?? '');
}
