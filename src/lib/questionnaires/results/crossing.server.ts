import { assertAllowed } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { mayManage } from '../questionnaire.ts';
import { listVersions } from '../versions.server.ts';
import { CrossCounting } from './crossing.ts';
import { allowing, type Closed, type Filter } from './filtering.ts';
import { visitSent } from './reading.server.ts';
import { type Sorting, withThemes } from './sorting.ts';

interface Looking {
	filter?: Filter | undefined;
	sorting?: Sorting | undefined;
}

/** Two questions against each other, for the redactie: of everybody, or of a part. */
export async function crossOf(
	editor: Person,
	questionnaireId: string,
	row: Closed,
	column: Closed,
	{ filter, sorting }: Looking = {}
) {
	assertAllowed(mayManage(editor));
	const counting = new CrossCounting(row, column);
	const allows = allowing(filter);
	const themed = withThemes(sorting);
	await visitSent(await listVersions(questionnaireId), (given) => {
		const sent = themed(given);
		if (allows(sent)) counting.add(sent.answers);
	});
	return counting.result();
}
