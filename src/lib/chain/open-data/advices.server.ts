import { stateLabels } from '#lib/councils/outcome.ts';
import { listRegister, type RegisterEntry } from '#lib/councils/public-register.server.ts';
import { kindSlugs } from '#lib/councils/register-filter.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { verdictLabels } from '#lib/replies/verdict.ts';
import { dayOf } from '#lib/text/dates.ts';
import { pageLinks, partOf, type PageParameters } from './paging.ts';

/** The register of advice, the newest first: what was submitted and nothing else. */
export async function readOpenAdvices(page: PageParameters) {
	const all = await listRegister();
	const { most, skip } = partOf(page);
	return {
		adviezen: all.slice(skip, skip + most).map(asOpen),
		totaal: all.length,
		_links: pageLinks('/api/v1/adviezen', page, all.length)
	};
}

const asOpen = ({ outcome, consultation, points, ...advice }: RegisterEntry) => ({
	id: advice.id,
	slug: advice.slug,
	titel: advice.title,
	soort: kindSlugs[advice.kind],
	participatietraject: consultation?.slug ?? null,
	gevraagdOp: advice.askedAt ? dayOf(advice.askedAt) : null,
	nodigOp: advice.dueOn,
	ingediendOp: advice.submittedAt ? dayOf(advice.submittedAt) : null,
	antwoordUiterlijk: advice.replyDueOn,
	stand: stateLabels[outcome.state].slug,
	dagen: outcome.days,
	dagenTeLaat: outcome.late,
	punten: points.map(({ position, text, question, minority, minorityBy, contributionId, reply }) => ({
		nummer: position,
		tekst: text,
		vraag: question?.text ?? null,
		minderheidsstandpunt: minority || null,
		minderheid: minorityBy || null,
		inbreng: contributionId,
		oordeel: reply ? verdictLabels[reply.verdict].slug : null,
		reden: reply?.reason ?? null,
		nietInGewoneTaal: (reply && notPlain(reply)) || null
	})),
	_links: {
		pagina: { href: `/adviezen/${advice.slug}` },
		pdf: { href: `/adviezen/${advice.slug}/advies.pdf` }
	}
});
