import { channelLabels } from '#lib/contributions/channel.ts';
import type { Choice } from './desk.server.ts';
import { amendmentName, type Amendment } from './amendment.ts';
import type { ParagraphLink } from './links.server.ts';

interface Option {
	value: string;
	label: string;
	hint?: string;
}

/**
 * What can stand behind a change: what was said of this very paragraph, what it is linked to already, its sources, and what
 * was searched for.
 */
export function causeChoices(
	links: ParagraphLink[],
	choice: Choice,
	said: Choice['contributions'],
	amendments: Amendment[]
) {
	const findings = new Map<string, Option>();
	const contributions = new Map<string, Option>();
	for (const remark of said) contributions.set(remark.id, asContribution(remark));
	for (const { finding, contribution } of links) {
		if (finding) findings.set(finding.id, asFinding(finding));
		if (contribution && !contributions.has(contribution.id))
			contributions.set(contribution.id, asContribution(contribution));
	}
	for (const finding of choice.findings) findings.set(finding.id, asFinding(finding));
	for (const contribution of choice.contributions) contributions.set(contribution.id, asContribution(contribution));
	return {
		findings: [...findings.values()],
		contributions: [...contributions.values()],
		amendments: amendments.map((one) => ({ value: one.id, label: amendmentName(one), hint: one.proposedBy })),
		chosen: links.flatMap(({ role, findingId, contributionId, amendmentId }) =>
			role === 'cause' ? (findingId ?? contributionId ?? amendmentId ?? []) : []
		)
	};
}

const asFinding = ({ id, number, sentence }: Choice['findings'][number]): Option => ({
	value: id,
	label: sentence,
	hint: `Rode draad ${number}`
});

const LONGEST = 200;

const asContribution = ({
	id,
	text,
	channel
}: Pick<Choice['contributions'][number], 'id' | 'text' | 'channel'>): Option => ({
	value: id,
	label: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text || 'Niet openbaar',
	hint: channelLabels[channel]
});
