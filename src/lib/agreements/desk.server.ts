import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import type { Person } from '#lib/people/person.ts';
import { readAnswerDesk } from '#lib/replies/desk.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { refuse } from '#lib/errors.ts';
import { valuesOf, type FormState } from '#lib/ui/form-state.ts';
import { readAgreements, type AgreementView } from './agreements.server.ts';
import { gatedTexts, nothing, type AgreementInput } from './agreement.ts';
import { mayApproveAgreement } from './approving.server.ts';
import { findAgreementDraft, sealOfBoth } from './drafts.server.ts';
import { fitsVerdict } from './outcome.ts';
import type { Placed } from './publishing.server.ts';

/**
 * All that somebody needs to answer one item and to agree on it, or to read what a colleague wrote. `returned`: what was
 * typed, when it comes back.
 */
export async function readAgreementDesk(person: Person, { agenda, item }: Placed, url: URL, returned?: FormState) {
	const { contributionId } = item;
	const asked = new URL(`?inbreng=${contributionId}`, url);
	const answer = (await readAnswerDesk(person, agenda.consultation.id, asked, returned)) ?? refuse('not_found');
	const standing = (await repliesTo([contributionId])).get(contributionId);
	const [current, ...earlier] = (await readAgreements([item.id])).get(item.id) ?? [];
	const draft = await findAgreementDraft(item.id);
	const given = draft?.given ?? (current ? asInput(current) : nothing);
	const { verdict: language } = await checkLanguage(returned ? typedTexts(returned) : gatedTexts(given));
	return {
		// One place to say why the words are not plain: of whichever of the two is not.
		answer: { ...answer, language: answer.language.passed ? language : answer.language },
		...{ standing, current, earlier, draft, given },
		seal: await sealOfBoth(item.id, contributionId),
		mine: draft?.writtenById === person.id,
		mayApprove: mayApproveAgreement(person, draft),
		/** A later answer says something else than the agreement. */
		contradicts: !!current && !!standing && !fitsVerdict(current.outcome, standing.verdict)
	};
}

export type AgreementDesk = Awaited<ReturnType<typeof readAgreementDesk>>;

const texts = ['what', 'money', 'because', 'milestoneText'];
const typedTexts = (form: FormState) => texts.flatMap((name) => valuesOf(form, name)).filter(Boolean);

/** To begin a new agreement with: as the one that stands is now. Why it changes is for who changes it. */
function asInput({ milestones, dueOn, ...agreement }: AgreementView): AgreementInput {
	const { outcome, what, doneBy, doneWith, amount, money, dueAs } = agreement;
	const planned = milestones.map(({ id, text, dueOn }) => ({ id, text, dueOn }));
	return {
		outcome,
		what,
		doneBy,
		doneWith,
		amount,
		money,
		dueAs,
		because: '',
		dueOn: dueOn ?? '',
		milestones: planned
	};
}
